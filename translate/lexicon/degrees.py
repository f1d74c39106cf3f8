"""Degrees that a text compares: clearer, menos claro, as clear as, the clearest.

A degree has a sign and what has it: a quality in its plain form, a thing counted, or, where the
comparison follows at once ("cuesta más que"), the word before.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from translate.article import Span
from translate.lexicon.clause_words import BOUNDARIES, DETERMINERS, PREPOSITIONS
from translate.lexicon.lemmas import lemma_key
from translate.lexicon.text import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translate.article import Language
    from translate.lexicon.text import Word

Sign = Literal["more", "less", "equal"]


class Degree(NamedTuple):
    """A comparison: its words, its sign, and the words that may name what is compared."""

    span: Span
    sign: Sign
    heads: tuple[str, ...]


_SIGNS: dict[Language, dict[str, Sign]] = {
    "en": {
        "more": "more",
        "most": "more",
        "less": "less",
        "fewer": "less",
        "least": "less",
        "fewest": "less",
    },
    "es": {"mas": "more", "menos": "less"},
}
# Compared by a word of their own, with what they compare.
_IRREGULAR: dict[Language, dict[str, tuple[str, ...]]] = {
    "en": {
        "worse": ("bad", "badly"),
        "worst": ("bad", "badly"),
        "better": ("good", "well"),
        "best": ("good", "well"),
        "bigger": ("big", "large"),
        "biggest": ("big", "large"),
        "healthier": ("healthy",),
        "healthiest": ("healthy",),
        "farther": ("far",),
        "further": ("far",),
        "closer": ("close",),
    },
    "es": {
        "peor": ("malo", "mal"),
        "mejor": ("bueno", "bien"),
        "mayor": ("grande",),
        "menor": ("pequeño",),
    },
}
_ER = re.compile(r"\w{3,}(?:r|st)")
# "At least", "más de veinte" and "any more" compare nothing with anything.
_IDLE_BEFORE: dict[Language, frozenset[str]] = {
    "en": frozenset({"at", "once", "any", "no"}),
    "es": frozenset({"al", "lo", "por", "ni", "vez", "no", "nada"}),
}
_EQUAL: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?P<times>twice |half |\w+ times |nearly |almost |not |nor |just |such )?as"
        r" (?P<head>(?:(?:much|many|little|few|\w+ly) )?\w+)(?: \w+){0,7}? as\b"
        r"|\b(?P<same>(?:the )?same|equal(?:ly)?) (?P<what>\w+)",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(?P<times>no |ni |casi |dos veces |nunca |jam[aá]s |nada )?(?:tan|tant[oa]s?)"
        r"(?: (?P<head>(?!como\b)\w+)(?: \w+){0,6}?)? como\b"
        r"|\b(?:lo mismo|igual) que\b"
        r"|\b(?:igual de|(?:(?:el|la|l[oa]s) )?mism[oa]s?) (?P<what>\w+)",
        re.IGNORECASE,
    ),
}
# "As well as" adds, and "as soon as" tells when.
_NO_DEGREE = frozenset("soon long far if though in to of such tanto".split())
# So far before a comparison that names nothing stands what is compared.
_BACK = 4
_BARE = frozenset("much many tanto tanta tantos tantas little few".split())


@lru_cache(maxsize=1024)
def degrees(text: str, language: Language) -> tuple[Degree, ...]:
    """The comparisons of degree in `text`, in its order."""
    found = [*_signed(text, language), *_equal(text, language)]
    return tuple(sorted(found, key=lambda degree: degree.span.start))


def _signed(text: str, language: Language) -> list[Degree]:
    every, found = words(text), []
    for n, word in enumerate(every):
        span = Span(word.start, word.end)
        before = every[n - 1].key if n else ""
        sign = _SIGNS[language].get(word.key)
        if sign and before not in _IDLE_BEFORE[language]:
            found.append(Degree(span, sign, _heads(text, every, n, language)))
        plain = () if sign else _compared(word, language)
        if plain:
            found.append(Degree(span, "more", plain))
    return found


def _compared(word: Word, language: Language) -> tuple[str, ...]:
    """The plain forms of a word that compares by itself: clear, of "clearer"."""
    plain, table = lemma_key(word.text, language), _IRREGULAR[language]
    if word.key in table or plain in table:
        return table.get(word.key) or table[plain]
    if language != "en" or not _ER.fullmatch(word.key) or plain.endswith("er"):
        return ()
    return (plain,) if plain != word.key and plain[:3] == word.key[:3] else ()


def _heads(text: str, every: Sequence[Word], n: int, language: Language) -> tuple[str, ...]:
    """What has more or less: the next word of weight, or the one before where none follows."""
    after = every[n + 1] if n + 1 < len(every) else None
    joined = after is None or text[every[n].end : after.start].strip() != ""
    if after is not None and not joined and not _small(after, language):
        following = every[n + 2] if n + 2 < len(every) else None
        close = following is not None and text[after.end : following.start] == " "
        more = (following.text,) if close and following and not _small(following, language) else ()
        return (after.text, *more)
    return _last(every[:n], language)


def _last(before: Sequence[Word], language: Language) -> tuple[str, ...]:
    """The last words of weight: "costs the treasury more than", "vale hoy tanto como"."""
    return tuple(w.text for w in before[-_BACK:] if not _small(w, language))[-2:]


def _equal(text: str, language: Language) -> list[Degree]:
    found = []
    for match in _EQUAL[language].finditer(text):
        times = (match["times"] or "").strip().lower()
        head = [w for w in words(match["head"] or match["what"] or "") if w.key not in _BARE]
        if any(w.key in _NO_DEGREE for w in head[:1]) or times == "such":
            continue
        sign: Sign = "equal"
        if times in {"not", "nor", "no", "ni", "half", "nearly", "almost", "casi", "nunca"}:
            sign = "less"
        elif times and times != "just":
            sign = "more"
        heads = tuple(w.text for w in head if not _small(w, language))
        if not heads:
            before = [w for w in words(text) if w.end <= match.start()]
            heads = _last(before, language)
        found.append(Degree(Span(*match.span()), sign, heads))
    return found


def _small(word: Word, language: Language) -> bool:
    return any(
        word.key in table[language] for table in (DETERMINERS, PREPOSITIONS, BOUNDARIES)
    ) or word.key in {"than", "que", "as", "como", "de", "del", "be", "is", "are", "was", "were"}
