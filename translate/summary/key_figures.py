"""The figures of an article that both languages have, each with what it counts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.article import Draft, KeyFigure, Language, Segment
from translate.figures import Figure, find_figures

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: What a reader wants to know "how many" of; years, dates, hours and names of things are none.
_COUNTING = frozenset({"cardinal", "percent", "points", "money", "fraction", "approximate"})
#: At most this many words say what is counted.
_PHRASE_WORDS = 4
_WORD = re.compile(r"[ \u00a0][“«\"]?(?P<word>[^\W\d_][\w’'-]*)[”»\"]?")
_STOPS: dict[Language, frozenset[str]] = {
    "en": frozenset(
        "the a an and or but is are was were be been has have had in on at to from with by for as "
        "that which who were when while per each every after before according although only not "
        "will would could may than".split()
    ),
    "es": frozenset(
        "el la los las un una y e o u pero es son era eran fue fueron ha han había en a al con por "
        "para como que quien cuando mientras cada después antes según aunque solo no del se su sus "
        "entre desde hasta".split()
    ),
}
_LINK: dict[Language, re.Pattern[str]] = {"en": re.compile(" of"), "es": re.compile(" de")}


def key_figures(pairs: Sequence[tuple[Segment, Draft, Language]]) -> Iterator[KeyFigure]:
    """The counting figures of `pairs` (segment, its draft, the segment's language), in order.

    A figure is given only when the translation has one of the same value, so that none is ever
    shown distorted; the same figure of the same thing is given once.
    """
    seen: set[tuple[str, str]] = set()
    for segment, draft, language in pairs:
        theirs = list(_counting(draft.text, draft.language))
        for figure in _counting(segment.text, language):
            match = next((f for f in theirs if f.readings & figure.readings), None)
            if match is None:
                continue
            theirs.remove(match)
            source = _phrase(segment.text, figure, language)
            target = _phrase(draft.text, match, draft.language)
            same = (_head(source), _head(target))
            if same not in seen:
                seen.add(same)
                yield KeyFigure(segment.id, source, target)


def _head(phrase: str) -> str:
    """The figure and the first word of what it counts."""
    return " ".join(phrase.casefold().split()[:2])


def _counting(text: str, language: Language) -> Iterator[Figure]:
    for figure in find_figures(text, language):
        in_date = figure.kind == "cardinal" and _is_day(text, figure, language)
        if figure.kind in _COUNTING and not figure.weak and not in_date:
            yield figure


def _is_day(text: str, figure: Figure, language: Language) -> bool:
    """Whether a bare figure is the day of a date: "Tuesday 17", "17 de diciembre"."""
    from translate.conventions.calendar_names import (
        ENGLISH_DAYS,
        ENGLISH_MONTHS,
        SPANISH_DAYS,
        SPANISH_MONTHS,
    )

    names = (
        [*ENGLISH_DAYS, *ENGLISH_MONTHS] if language == "en" else [*SPANISH_DAYS, *SPANISH_MONTHS]
    )
    listed = "|".join(names)
    before = re.search(rf"\b(?:{listed}),? $", text[: figure.start], re.IGNORECASE)
    after = re.match(
        rf"(?:st|nd|rd|th)? (?:de |of )?(?:{listed})\b", text[figure.end :], re.IGNORECASE
    )
    return bool(before or after)


def _phrase(text: str, figure: Figure, language: Language) -> str:
    """The figure with the words after it that say what is counted."""
    end, taken, linked = figure.end, 0, False
    while taken < _PHRASE_WORDS:
        link = _LINK[language].match(text, end) if taken and not linked else None
        found = _WORD.match(text, link.end() if link else end)
        if not found or found["word"].lower() in _STOPS[language]:
            break
        if taken and not link and not _goes_on(text[figure.end : end], found["word"], language):
            break
        end, taken, linked = found.end(), taken + 1, linked or bool(link)
    return text[figure.start : end]


def _goes_on(phrase: str, word: str, language: Language) -> bool:
    """Whether `word` still belongs to the noun: English ends with its plural, Spanish begins."""
    if language == "en":
        return not phrase.endswith("s") and " of " not in phrase
    return word.endswith("s")
