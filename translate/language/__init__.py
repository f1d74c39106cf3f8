"""Which language a text is in: English, Spanish, or one that the desk does not work in.

A profile of function words decides, not a dictionary: it needs no load time, it knows the near
relatives of Spanish apart, and a sample of a long text is enough. Passages are judged one by one,
so that a quotation in the other language does not make an article "mixed".
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cache

from translate.article import LANGUAGE_NAMES, LANGUAGES, Language, other_language
from translate.errors import LanguageError
from translate.language.profiles import PROFILES

__all__ = ["detect", "detect_line"]

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_PASSAGE = re.compile(r"[\r\n]+|(?<=[.!?…”»\"])\s+")
_ADDRESS = re.compile(r"\S*(?:://|www\.|@)\S*")
# A passage of fewer words is too short to be held against the rest of the text.
_PASSAGE_WORDS = 6
# More than any news article, read in even slices from a longer text.
_SAMPLE = 60_000
_SLICES = 30
# The smallest weight of signs a word for a text that is in the language at all. Running prose of
# English and Spanish lies above 0.25; Basque, Finnish or Quechua below 0.03.
_DENSITY = 0.08
# Above this share of the other language a text is mixed: a bilingual edition, not a quotation.
_MIXED = 0.4
_TRY = "say which with --from en or --from es"


def detect(text: str) -> Language:
    """The language of an article's words.

    Raises LanguageError if `text` is in neither language, or if two fifths or more of it are in
    the other one.
    """
    shares = _shares(_sample(text))
    total = sum(shares.values())
    if not total:
        raise LanguageError(f"the text is too short to tell English from Spanish: {_TRY}")
    best, most = shares.most_common(1)[0]
    for language in LANGUAGES:
        if best == language:
            second = shares[other_language(language)]
            if second >= _MIXED * (most + second):
                raise LanguageError(
                    f"the text is partly English and partly Spanish: split it, or {_TRY}"
                )
            return language
    if best in PROFILES:
        raise LanguageError(
            f"the text looks {PROFILES[best].name}, neither English nor Spanish: "
            f"if that is wrong, {_TRY}"
        )
    raise LanguageError(f"the text is in neither English nor Spanish: if that is wrong, {_TRY}")


def detect_line(text: str) -> Language | None:
    """The language of one line, ``None`` if it cannot be told or is neither of the two.

    Where no sign decides ("Narco airstrips destroyed"), the words are looked up in the lemma
    tables of the two languages; that costs a second the first time.
    """
    words = _words(text)
    if not words:
        return None
    best = _best(words, text)
    if best == "unknown":
        scores = _scores(words, text)
        top = max(scores.values(), default=0.0)
        if top and not any(scores.get(language, 0.0) >= 0.98 * top for language in LANGUAGES):
            return None
        return _by_vocabulary(words)
    return next((language for language in LANGUAGES if language == best), None)


def _words(text: str) -> list[str]:
    return [m.group().casefold().replace("’", "'") for m in _WORD.finditer(_ADDRESS.sub(" ", text))]


def _sample(text: str) -> str:
    if len(text) <= _SAMPLE:
        return text
    step, width = len(text) // _SLICES, _SAMPLE // _SLICES
    return "\n".join(text[i * step : i * step + width] for i in range(_SLICES))


def _shares(text: str) -> Counter[str]:
    """How many words of `text` stand in passages of each language."""
    passages = [(p, words) for p in _PASSAGE.split(text) if (words := _words(p))]
    judged = [pair for pair in passages if len(pair[1]) >= _PASSAGE_WORDS]
    shares: Counter[str] = Counter()
    for passage, words in judged:
        shares[_best(words, passage)] += len(words)
    whole = [word for _, words in passages for word in words]
    if not judged and whole:
        line = detect_line(text)
        best = line or _best(whole, text)
        shares[best] += len(whole)
    elif shares and shares.most_common(1)[0][0] == "unknown":
        # Lists and titles leave passages undecided that are clear when taken together.
        shares = Counter({_best(whole, text): len(whole)})
    return shares


def _best(words: list[str], text: str) -> str:
    """The language whose signs weigh most, ``unknown`` if they weigh too little."""
    scores = _scores(words, text)
    ranked = sorted(scores.items(), key=lambda pair: -pair[1])[:2]
    if not ranked or ranked[0][1] < _DENSITY * len(words):
        return "unknown"
    if len(ranked) > 1 and ranked[1][1] >= ranked[0][1] * 0.98:
        return "unknown"
    return ranked[0][0]


def _scores(words: list[str], text: str) -> dict[str, float]:
    """Language -> the weight of its signs among `words` and the letters of `text`."""
    scores: defaultdict[str, float] = defaultdict(float)
    by_word, by_letter, by_ending = _tables()
    for word in words:
        for language, weight in by_word.get(word, ()):
            scores[language] += weight
    for letter in text.casefold():
        for language, weight in by_letter.get(letter, ()):
            scores[language] += weight
    if len(words) < 2 * _PASSAGE_WORDS:
        for word in words:
            for ending, languages in by_ending.items():
                if len(word) > len(ending) + 1 and word.endswith(ending):
                    for language, weight in languages:
                        scores[language] += weight / 2
    return scores


_Table = dict[str, tuple[tuple[str, float], ...]]


@cache
def _tables() -> tuple[_Table, _Table, _Table]:
    """Sign -> languages that show it, each with its share of the sign's weight."""
    tables: list[_Table] = []
    for field in ("words", "letters", "endings"):
        owners: dict[str, list[str]] = {}
        for language, profile in PROFILES.items():
            for sign in getattr(profile, field):
                owners.setdefault(sign, []).append(language)
        tables.append({s: tuple((o, 1 / len(who)) for o in who) for s, who in owners.items()})
    return tables[0], tables[1], tables[2]


def _by_vocabulary(words: list[str]) -> Language | None:
    import simplemma

    known: dict[Language, float] = {
        language: sum(simplemma.is_known(word, lang=language) for word in words) / len(words)
        for language in LANGUAGE_NAMES
    }
    best = max(LANGUAGES, key=known.__getitem__)
    other = min(LANGUAGES, key=known.__getitem__)
    return best if known[best] >= 0.6 and known[best] > known[other] else None
