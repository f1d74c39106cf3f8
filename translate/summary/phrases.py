"""The words around a figure that say what it counts: "approximately 40 airstrips", "2.200 dólares".

A phrase is whole or it is none: limits ("at least"), ranges and rates ("a day") belong to it, and a
figure whose noun is not beside it ("only 20 were active") is no entry for a table.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.figures import find_figures
from translate.figures.tables import table
from translate.lexicon.bounds import bounds_of
from translate.lexicon.text import fold
from translate.summary.nouns import DURATIONS, Noun, counted, is_group

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translate.article import Language
    from translate.figures import Figure

#: What a reader wants to know "how many" of; years, dates, hours and names of things are none.
_COUNTING = frozenset({"cardinal", "percent", "points", "money", "fraction", "approximate"})
#: These say themselves what they are figures of.
_SELF = frozenset({"percent", "points", "money"})
# Time and pieces a quantity is told by: "a day", "per kilo", "al mes", "por viaje", "cada semana".
_RATE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r" (?:(?:a|an|per|each|every) (?P<unit>[a-z]{3,})|daily|weekly|monthly|yearly|annually)\b"
    ),
    "es": re.compile(
        r" (?:(?:por|cada|al|a la|un|una) (?P<unit>[a-záéíóúñ]{3,})"
        r"|diari[oa]s|diariamente|semanales|mensuales|anuales|anualmente)\b"
    ),
}
_BETWEEN = re.compile(r"\b(?:between|entre) $", re.IGNORECASE)
# A rate never reaches over these; a figure begins something of its own.
_CLAUSE_END = re.compile(r"[,;:.—–()\d]")
_TIMES: dict[Language, frozenset[str]] = {
    "en": frozenset("hour day night week month year".split()),
    "es": frozenset("hora día noche semana mes año".split()),
}
_PIECES: dict[Language, frozenset[str]] = {
    "en": frozenset("kilo gram ton tonne barrel trip journey flight person head plane".split()),
    "es": frozenset(
        "kilo gramo tonelada barril viaje trayecto vuelo persona cabeza avión avioneta".split()
    ),
}
# A time ago or an age is no quantity of the news.
_PAST: dict[Language, tuple[re.Pattern[str], re.Pattern[str]]] = {
    "en": (
        re.compile(r"\b(?:after|within|since|in|for|last|past|next|of)(?: the)? $", re.IGNORECASE),
        re.compile(r" (?:ago|old|later|earlier|before)\b"),
    ),
    "es": (
        re.compile(
            r"\b(?:hace|tras|después de|dentro de|desde hace|en|durante|de|últim[oa]s)"
            r"(?: l[oa]s)? $",
            re.IGNORECASE,
        ),
        re.compile(r" (?:atrás|después|antes|más tarde)\b"),
    ),
}


class Phrase(NamedTuple):
    """A figure, or two that make a range, with what they count: ``text[start:end]``.

    `bounds` name the limits set to it, `rate` is where the time or piece stands that it is told by,
    at its end or farther on ("1.2 tons is exported every day"), and `head` is the folded noun,
    empty for a share or a sum of money.
    """

    start: int
    end: int
    figures: tuple[Figure, ...]
    bounds: frozenset[str]
    rate: Span | None
    head: str


def phrases(text: str, language: Language) -> Iterator[Phrase]:
    """The whole phrases of the counting figures of `text`, in order."""
    found = [f for f in find_figures(text, language) if not f.weak]
    for own in _ranges(text, found, language):
        phrase = _phrase(text, own, language)
        if phrase and all(figure.kind in _COUNTING for figure in own):
            yield phrase


def _ranges(
    text: str, figures: Sequence[Figure], language: Language
) -> Iterator[tuple[Figure, ...]]:
    """The figures one by one, those of a range ("three or four") together."""
    between, n = table(language).range_between, 0
    while n < len(figures):
        own = figures[n : n + 2]
        joined = len(own) == 2 and between.fullmatch(text, own[0].end, own[1].start)
        yield tuple(own) if joined else (own[0],)
        n += 2 if joined else 1


def _phrase(text: str, own: tuple[Figure, ...], language: Language) -> Phrase | None:
    first, last = own[0], own[-1]
    noun = counted(text, last, language, needed=last.kind not in _SELF)
    if noun is None or is_group(text, first, language) or _is_past(text, first, noun, language):
        return None
    if any(_is_day(text, figure, language) for figure in own):
        return None
    bounds = bounds_of(text, language, first)
    between = _BETWEEN.search(text[: first.start]) if len(own) > 1 else None
    start = between.start() if between else first.start
    rate = _rate(text, noun.end, language)
    near = [rate.end] if rate and rate.start <= noun.end + 1 else []
    return Phrase(
        min([start, *(span.start for span in bounds.values())]),
        max([noun.end, *near, *(span.end for span in bounds.values())]),
        own,
        frozenset(bounds),
        rate,
        fold(noun.head),
    )


def _rate(text: str, start: int, language: Language) -> Span | None:
    """The time or piece that the figure before `start` is told by, in the same clause."""
    clause = _CLAUSE_END.split(text[start:], maxsplit=1)[0]
    for found in _RATE[language].finditer(clause):
        unit = found["unit"]
        if (
            unit is None
            or unit in _TIMES[language]
            or (not found.start() and unit in _PIECES[language])
        ):
            return Span(start + found.start() + 1, start + found.end())
    return None


def _is_past(text: str, figure: Figure, noun: Noun, language: Language) -> bool:
    """Whether a figure of hours, days or years only says when, or how old somebody is."""
    if noun.head not in DURATIONS[language]:
        return False
    before, after = _PAST[language]
    return bool(before.search(text[: figure.start]) or after.match(text, noun.end))


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
