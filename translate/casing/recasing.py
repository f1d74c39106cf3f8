"""From a headline to a sentence for the model, and back to a headline."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from translate.article import Language, Span
from translate.casing.evidence import TOKEN, CaseEvidence
from translate.casing.names import (
    FUNCTION_WORDS,
    TITLES,
    calendar,
    in_dictionary,
    territories,
)
from translate.casing.shape import CaseShape, shape_of
from translate.conventions.position import opens_sentence
from translate.conventions.untouched import untouched
from translate.lexicon.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_ROMAN = re.compile(r"(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})")
_SUFFIX = re.compile(r"['’]S?$", re.IGNORECASE)
_DAY_PERIOD = re.compile(r"(?<=\d) ?[AP]\.? ?M\b")
# Symbols of units keep their case (Ortografía 2010, appendix 3; SI brochure 5.2).
_UNITS = re.compile(r"(?<=\d)[ \u00a0]?(?:[kcm]?m[²³]?|km/h|k?g|mg|[ml]?l|ha|t|kW|MW|GB|MB)(?!\w)")


def recase(text: str, language: Language, evidence: CaseEvidence) -> tuple[str, CaseShape]:
    """`text` as a sentence for the model, of the same length, and the shape that it had.

    A text that is a sentence already comes back as it is. Names keep their capitals as far as
    `evidence`, countries, calendar and dictionary know them.
    """
    shape = shape_of(text, language, evidence)
    if shape == "sentence":
        return text, shape
    fixed = _fixed(text, language, evidence)
    pieces = list(_small_words(text, language, evidence, shape, fixed))
    return _replace(text, [*pieces, *fixed.items()]), shape


def restore(
    text: str,
    shape: CaseShape,
    language: Language,  # noqa: ARG001 - headlines of both languages are sentences today
    protected: Sequence[Span] = (),
) -> str:
    """`text`, a translation in `language`, in the style of a source of this `shape`.

    CAPITALS stay capitals, but for addresses, units and `protected` stretches. A Title Case
    headline becomes a sentence: Spanish headlines are written so by rule (Ortografía 2010, IV
    4.2.4.8), and a Spanish source gives no reason for English Title Case.
    """
    kept = {*protected, *untouched(text), *(Span(*m.span()) for m in _UNITS.finditer(text))}
    if shape == "title":
        return _sentence(text, kept)
    if shape == "sentence":
        return text
    return "".join(
        c if any(s.start <= i < s.end for s in kept) else _capital(c) for i, c in enumerate(text)
    )


def _sentence(text: str, kept: Iterable[Span]) -> str:
    """`text` with a capital first letter, unless an address or a brand (iPhone) stands there."""
    first = TOKEN.search(text)
    if not first or not first[0].islower() or any(Span(*first.span()).overlaps(s) for s in kept):
        return text
    return text[: first.start()] + _capital(text[first.start()]) + text[first.start() + 1 :]


def _capital(letter: str) -> str:
    """The capital of `letter` where it is one letter: ß has none."""
    capital = letter.upper()
    return capital if len(capital) == 1 else letter


def _fixed(text: str, language: Language, evidence: CaseEvidence) -> dict[Span, str]:
    """Stretches whose capitals are certain: addresses, names and countries of several words."""
    fixed = {span: span.of(text) for span in untouched(text)}
    fixed |= {Span(*m.span()): m[0].lower() for m in _DAY_PERIOD.finditer(text)}
    several = tuple(name for name in territories(language).values() if not TOKEN.fullmatch(name))
    for names in (evidence.phrases, several):
        if not names:
            continue
        forms = {name.casefold(): name for name in names}
        for match in _any_of(names).finditer(text):
            span, form = Span(*match.span()), forms.get(match["name"].casefold())
            if form and not any(span.overlaps(other) for other in fixed):
                fixed[span] = form + (match["suffix"] or "").lower()
    return fixed


@lru_cache(maxsize=64)
def _any_of(names: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(names, key=len, reverse=True)
    listed = "|".join(map(re.escape, longest_first))
    return re.compile(rf"(?<!\w)(?P<name>{listed})(?P<suffix>['’]s?)?(?!\w)", re.IGNORECASE)


def _small_words(
    text: str,
    language: Language,
    evidence: CaseEvidence,
    shape: CaseShape,
    fixed: Iterable[Span],
) -> Iterator[tuple[Span, str]]:
    name_before = title_before = False
    for match in TOKEN.finditer(text):
        span, word = Span(*match.span()), match[0]
        if any(span.overlaps(other) for other in fixed):
            continue
        suffix = _SUFFIX.search(word)
        stem = word[: suffix.start()] if suffix else word
        small = _cased(stem, language, evidence, shape)
        dotted = text[span.end : span.end + 1] == "."
        title = dotted and (stem.lower() in TITLES or len(stem) == 1)
        # José Luis, though "luis" was a coin once; Gen. White, though white is a colour.
        goes_on = name_before and in_dictionary(stem.capitalize(), language)
        opens = opens_sentence(text, span.start) or title_before or goes_on
        if small.islower() and (opens or title):
            small = small[0].upper() + small[1:]
        piece = small + word[len(stem) :].lower()
        if len(piece) == len(word):
            yield span, piece
        title_before = title
        name_before = _is_first_name(small, language) and text[span.end : span.end + 1] == " "


def _is_first_name(word: str, language: Language) -> bool:
    known = in_dictionary(word, language) and not in_dictionary(word.lower(), language)
    return word.istitle() and known and fold(word) not in territories(language)


def _cased(word: str, language: Language, evidence: CaseEvidence, shape: CaseShape) -> str:
    """One word as a sentence would write it inside."""
    if shape == "title" and (word.islower() or any(c.isupper() for c in word[1:])):
        return word
    form = evidence.form(word)
    if form is not None:
        return form
    if word.lower() in FUNCTION_WORDS[language]:
        return word.lower()
    return _as_name(word, language) or _by_dictionary(word, language, shape)


def _as_name(word: str, language: Language) -> str:
    """`word` with the capitals it has as a country, month, nationality or Roman numeral."""
    if _ROMAN.fullmatch(word) or (word == "I" and language == "en"):
        return word
    if word.lower() in calendar(language):
        return word.capitalize()
    country = territories(language).get(fold(word), "")
    return country if len(country) == len(word) else ""


def _by_dictionary(word: str, language: Language, shape: CaseShape) -> str:
    if in_dictionary(word.lower(), language):
        return word.lower()
    if shape == "title" or len(word) > 5 or in_dictionary(word.capitalize(), language):
        return word.capitalize()
    # Short, shouted and in no dictionary: VRAEM, FEC.
    return word


def _replace(text: str, pieces: Iterable[tuple[Span, str]]) -> str:
    for span, piece in pieces:
        text = text[: span.start] + piece + text[span.end :]
    return text
