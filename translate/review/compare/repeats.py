"""Words of one text that stand twice where the other text says them once.

Three shapes: a phrase that follows itself, perhaps with a comma or *and* between; a phrase that
comes again a little later; and a clause said again in another order, of which only the words are
left. Whatever the other text says twice as well, in words that answer each other, is no repeat.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.lexicon.function_words import COMPANIONS, FUNCTION_WORDS
from translate.lexicon.lemmas import lemma_key
from translate.lexicon.text import words
from translate.review.answers import renders
from translate.review.compare.sayings import fills_out, said_elsewhere

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translate.article import Language
    from translate.lexicon.text import Word

# Longest phrase looked for in a loop; decoders repeat short ones, people whole clauses.
_LONGEST = 24
# What may stand between the two times that a phrase is said.
_LINK = re.compile(r"[\s,;:.…—–\"'“”«»¿?¡!()-]*(?:(?:and|or|y|e|o|u)\s+)?", re.IGNORECASE)
# Letters of a word that says something by itself.
_CONTENT = 4
# A phrase that comes again so many words later was not meant to; a long one never is.
_NEAR, _LONG = 4, 5
# So many words are a saying even with one word of weight (el fin de semana).
_SAYING = 4
# So many words of a clause that are all there twice make it a clause said twice.
_CLAUSE = 4
# Said twice for emphasis or by grammar: "that that", "had had", "muy muy", "nos nos".
_EMPHATIC = frozenset({
    "that", "had", "very", "muy", "no", "yes", "si", "ya", "se", "ha", "bye", "blah", "nos", "her",
    "never", "nunca", "jamas", "more", "mas", "so", "tan", "far", "too", "many", "much", "mucho",
    "long", "casi", "really", "again", "poco", "little", "hola", "hello", "gracias", "por favor",
})  # fmt: skip


# What goes on and on: "años y años", "hours and hours", "round and round".
_ENDLESS = frozenset({
    "años", "dias", "horas", "meses", "semanas", "siglos", "miles", "millones", "kilometros",
    "vueltas", "decadas", "cientos", "minutos", "noches", "paginas", "veces", "vuelta", "veintenas",
    "years", "days", "hours", "months", "weeks", "centuries", "thousands", "millions",
    "rounds", "round", "decades", "hundreds", "minutes", "nights", "pages", "times", "over", "only",
    "dozens", "docenas", "lots", "better", "worse", "bigger", "mejor", "peor", "mayor", "faster",
    "through", "always", "nada", "less", "more", "neck", "side", "menos", "twos",
})  # fmt: skip
# Small words that end one phrase and begin the next ("came in in March", "lo que que no").
_MEETING = frozenset("in on is was up out off over by to do does it as que se lo".split())


class Repeat(NamedTuple):
    """What is said again, and where."""

    phrase: str
    again: Span
    times: int
    #: Whether it is a small word that grammar may put beside itself.
    slip: bool = False


def repeats(text: str, language: Language, other: str) -> Iterator[Repeat]:
    """Yield the first repeat of `text` that `other`, in the other language, does not have."""
    tokens = words(text)
    others = words(other)
    loop = _loop(tokens, text, language, others)
    if loop is not None:
        yield loop
        return
    again = _said_again(tokens, text, language, others) or _clause(tokens, text, language, others)
    if again is not None:
        yield again
        return
    elsewhere = said_elsewhere(text, language, other)
    if elsewhere is not None:
        yield Repeat(elsewhere.of(text), elsewhere, 2)


def loops(text: str) -> bool:
    """Tell whether a word or phrase of `text` follows itself at once."""
    tokens = words(text)
    return next(_followed(tokens, text), None) is not None


class _Run(NamedTuple):
    """A phrase that follows itself: its words, how often it is said, the last word of all."""

    first: int
    length: int
    times: int
    last: int
    #: Whether a comma or a word stands between.
    parted: bool
    #: Whether an "and" or "or" does.
    joined: bool


def _followed(tokens: Sequence[Word], text: str) -> Iterator[_Run]:
    keys = [w.key for w in tokens]
    for start in range(len(keys)):
        for length in range(1, min(_LONGEST, (len(keys) - start) // 2) + 1):
            run = _run(keys, tokens, text, start, length)
            if run is not None and not _harmless(keys[start : start + length], run):
                yield run


def _run(
    keys: Sequence[str], tokens: Sequence[Word], text: str, start: int, length: int
) -> _Run | None:
    phrase = keys[start : start + length]
    times, parted, joined, at = 1, False, False, start + length
    while at < len(keys):
        linked = keys[at] in {"and", "or", "y", "e", "o", "u"} and keys[at] != phrase[0]
        begin = at + linked
        if keys[begin : begin + length] != phrase:
            break
        # "Por él el año pasado" says two things.
        if length == 1 and tokens[start].text.lower() != tokens[begin].text.lower():
            break
        gap = text[tokens[at - 1].end : tokens[begin].start]
        if not _LINK.fullmatch(gap):
            break
        parted |= not gap.isspace()
        joined |= linked and "," not in gap
        times, at = times + 1, begin + length
    return _Run(start, length, times, at - 1, parted, joined) if times > 1 else None


def _harmless(phrase: Sequence[str], run: _Run) -> bool:
    """Tell whether a phrase is a number, or said twice for emphasis or by grammar."""
    if all(w.isdigit() for w in phrase) or phrase[0] in {"no", "yes", "si"}:
        return True
    if run.times > 2 or len(phrase) > 1:
        return False
    # "Años y años" goes on and on; "ropa y ropa" is a slip.
    endless = phrase[0] in _ENDLESS or not (run.joined and len(phrase[0]) >= _CONTENT)
    return phrase[0] in _EMPHATIC or (run.parted and endless)


def _loop(
    tokens: Sequence[Word], text: str, language: Language, others: Sequence[Word]
) -> Repeat | None:
    for run in _followed(tokens, text):
        phrase = tokens[run.first : run.first + run.length]
        telling = [w for w in phrase if _tells(w, language)]
        # Two clauses may share an edge: "… la cámara; la cámara …".
        single = len(phrase) < 2 and not run.joined
        edge = not telling or single or _twice(telling, language, others)
        if run.times == 2 and run.parted and edge:
            continue
        return Repeat(
            text[phrase[0].start : phrase[-1].end],
            Span(phrase[-1].end, tokens[run.last].end),
            run.times,
            slip=run.times == 2 and len(phrase) == 1 and phrase[0].key in _MEETING,
        )
    return None


def _tells(word: Word, language: Language) -> bool:
    small = FUNCTION_WORDS[language] | COMPANIONS[language]
    return len(word.key) >= _CONTENT and word.key not in small and word.text[0].isalpha()


def _twice(telling: Sequence[Word], language: Language, others: Sequence[Word]) -> bool:
    """Tell whether the other text says half of these words twice as well."""
    double = [sum(renders(w.text, language, o.text) for o in others) > 1 for w in telling]
    return 2 * sum(double) >= len(double)


def _said_again(
    tokens: Sequence[Word], text: str, language: Language, others: Sequence[Word]
) -> Repeat | None:
    """Find a phrase that comes again after other words."""
    seen: dict[tuple[str, ...], int] = {}
    for length in (_LONG, _SAYING, 3, 2):
        seen.clear()
        for n in range(len(tokens) - length + 1):
            phrase = tokens[n : n + length]
            key = tuple(w.key.removesuffix("'s") for w in phrase)
            first = seen.setdefault(key, n)
            gap = n - first - length
            if gap < 0 or (length < _LONG and gap > _NEAR):
                continue
            # A name is said again for clarity.
            telling = [w for w in phrase if _tells(w, language) and not w.capitalised]
            if len(telling) < (1 if length == _SAYING else 2):
                continue
            ends = first + length - 1, n + length - 1
            if not _twice(telling, language, others) and not fills_out(tokens, n, ends):
                span = Span(phrase[0].start, phrase[-1].end)
                return Repeat(span.of(text), span, 2)
    return None


def _clause(
    tokens: Sequence[Word], text: str, language: Language, others: Sequence[Word]
) -> Repeat | None:
    """Find so many words that all stand twice that a clause must have been said twice."""
    lemmas = Counter(lemma_key(w.text, language) for w in tokens)
    seen: set[str] = set()
    again: list[Word] = []
    for word in tokens:
        key = lemma_key(word.text, language)
        if lemmas[key] != 2 or word.capitalised or not _tells(word, language):
            continue
        if key in seen and not _twice([word], language, others):
            again.append(word)
        seen.add(key)
    if len(again) < _CLAUSE:
        return None
    span = Span(again[0].start, again[-1].end)
    return Repeat(span.of(text), span, 2)
