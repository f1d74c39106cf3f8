"""Periods, their parts and times of the day that became others."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from translate.article import Span
from translate.figures import find_figures
from translate.lexicon.calendar import date_words
from translate.lexicon.concepts import Clash, flat
from translate.lexicon.feasts import feasts, same_feast
from translate.lexicon.periods import (
    SAME_TIME,
    SPANS,
    numbered_periods,
    parts_of_periods,
    times_of_day,
)
from translate.lexicon.relative_periods import LOOSE_UNITS, relative_periods, told_from_another

if TYPE_CHECKING:
    from collections.abc import Callable

    from translate.figures import Figure
    from translate.lexicon.periods import Period
    from translate.review.pair import Pair

# A time in digits that says no half of the day, and how many minutes the first half has.
_OPEN_CLOCK = re.compile(r"\d{1,2}[.:]\d\d")
_NOON = 720
_TO = re.compile(r" (?:to|until|till|through|al?|hasta)(?: (?:the|el|la))? ")
# "A year later" answers "the following year", "today" answers "this week".
_ANSWERS = {
    "last": re.compile(
        r"(?<!\w)(?:ago|earlier|\w+ before(?! \w)|yesterday|recent\w*|hace"
        r"|\w*(?:s|dia|noche|semana) antes"
        r"|ayer|recien\w*|ultim[oa]s)(?!\w)"
    ),
    "next": re.compile(
        r"(?<!\w)(?:later|after|tomorrow|soon|within|despues|luego|tras|mas tarde|mañana"
        r"|dentro)(?!\w)"
    ),
    "this": re.compile(
        r"(?<!\w)(?:current\w*|now|today|present|so far|actual\w*|ahora|hoy|en curso|del corriente"
        r"|va de|mism[oa])(?!\w)"
    ),
}


def period_changes(pair: Pair) -> Iterator[Clash]:
    """Yield each period of the source with the one in its place."""
    yield from _relative(pair)
    yield from _one_each(pair, parts_of_periods, lambda one, other: one.which != other.which)
    yield from _parts_exchanged(pair)
    yield from _times(pair)
    yield from _numbered(pair)
    yield from _feasts(pair)
    yield from _halves_of_day(pair)


def _parts_exchanged(pair: Pair) -> Iterator[Clash]:
    """As in "from late March to early April" and "de principios de marzo a finales de abril"."""
    ours, theirs = (
        sorted(parts_of_periods(*side), key=lambda part: part.span) for side in pair.sides
    )
    months = [[d.number for d in date_words(*side) if d.kind == "month"] for side in pair.sides]
    mine, others = ([part.which for part in side] for side in (ours, theirs))
    if len(mine) > 1 and months[0] == months[1] and len(months[0]) == len(mine) == len(others):
        for one, other in zip(ours, theirs, strict=True):
            if one.which != other.which:
                yield Clash(one.span, other.span)
                return


def _relative(pair: Pair) -> Iterator[Clash]:
    """Last, this and next; days, weeks, months and years: one of the two changed."""
    ours = relative_periods(*pair.sides[0])
    theirs = relative_periods(*pair.sides[1]) if ours else ()
    lost, gained = _only(ours, theirs), _only(theirs, ours)
    for one in lost:
        for other in gained:
            if _excluding(one, other) and not _told_otherwise(pair, one, other):
                yield Clash(one.span, other.span)
                return


def _told_otherwise(pair: Pair, one: Period, other: Period) -> bool:
    """Whether other words of the texts may answer the two, so that neither is a change."""
    if one.unit == other.unit:
        told = [
            told_from_another(p, *side) for p, side in zip((one, other), pair.sides, strict=True)
        ]
        return {one.which, other.which} == {"last", "next"} and told[0] != told[1]
    return bool(
        _ANSWERS[one.which.split()[0]].search(_without(pair.target, other.span))
        or _ANSWERS[other.which.split()[0]].search(_without(pair.source, one.span))
    )


def _without(text: str, span: Span) -> str:
    folded = flat(text)
    return folded[: span.start] + " " * (span.end - span.start) + folded[span.end :]


def _times(pair: Pair) -> Iterator[Clash]:
    """Morning, night and so on: the one that only the source has and the one in its place."""
    ours, theirs = (times_of_day(*side) for side in pair.sides)
    if _from_to(ours, pair.source) == _from_to(theirs, pair.target)[::-1] != []:
        yield Clash(ours[0].span, theirs[0].span)
        return
    spans = [{p.which: p.span for p in side} for side in (ours, theirs)]
    counts = [Counter(p.which for p in side) for side in (ours, theirs)]
    if len(ours) != len(theirs):  # what one text says twice is said once
        counts = [Counter(set(count)) for count in counts]
    lost, gained = counts[0] - counts[1], counts[1] - counts[0]
    if len(lost) != 1 or len(gained) != 1 or len(counts[0].keys() & counts[1].keys()) > 1:
        return
    one, other = next(iter(lost)), next(iter(gained))
    if frozenset({one, other}) not in SAME_TIME:
        yield Clash(spans[0][one], spans[1][other])


def _from_to(times: list[Period], text: str) -> list[str]:
    """The two times of the day that a text goes from and to, in its order."""
    if len(times) != 2:
        return []
    first, last = sorted(times, key=lambda period: period.span)
    gap = flat(text)[first.span.end : last.span.start]
    return [first.which, last.which] if _TO.fullmatch(gap) and first.which != last.which else []


def _numbered(pair: Pair) -> Iterator[Clash]:
    """As in "the second Sunday" and "el primer domingo": another one, or of another unit."""
    ours = numbered_periods(*pair.sides[0])
    theirs = numbered_periods(*pair.sides[1]) if ours else []
    for one in ours:
        mine, others = ([p for p in side if p.unit == one.unit] for side in (ours, theirs))
        if len(mine) == len(others) == 1 and one.which != others[0].which:
            yield Clash(one.span, others[0].span)
    lost, gained = (
        [p for p in side if p.unit in SPANS and (p.unit, p.which) not in there]
        for side, there in (
            (ours, {(p.unit, p.which) for p in theirs}),
            (theirs, {(p.unit, p.which) for p in ours}),
        )
    )
    if len(lost) == len(gained) == 1 and lost[0].which == gained[0].which:
        yield Clash(lost[0].span, gained[0].span)


def _feasts(pair: Pair) -> Iterator[Clash]:
    """As in "Christmas Eve" and "víspera de Reyes"."""
    turned = pair.source_language == "es"
    english, spanish = (feasts(*side) for side in (pair.sides[::-1] if turned else pair.sides))
    lost = [f for f in english if not any(same_feast(f, other) for other in spanish)]
    gained = [f for f in spanish if not any(same_feast(other, f) for other in english)]
    if lost and gained:
        spans = lost[0].span, gained[0].span
        yield Clash(*(spans[::-1] if turned else spans))


def _halves_of_day(pair: Pair) -> Iterator[Clash]:
    """As in "4:30 p.m." and "las 4.30", which is before dawn where clocks count to 24."""
    for here, (text, language), turned in (
        (pair.sides[0], pair.sides[1], False),
        (pair.sides[1], pair.sides[0], True),
    ):
        if times_of_day(text, language):
            continue
        for figure in find_figures(text, language):
            if not figure.alternatives or not _OPEN_CLOCK.fullmatch(figure.text):
                continue
            late = next((f for f in find_figures(*here) if _afternoon_of(f, figure)), None)
            if late:
                spans = Span(late.start, late.end), Span(figure.start, figure.end)
                yield Clash(*(spans[::-1] if turned else spans))


def _afternoon_of(figure: Figure, open_time: Figure) -> bool:
    """Whether a time is certain, and in the afternoon half of one that leaves its half open."""
    certain = figure.kind == "time" and not figure.weak and not figure.alternatives
    return certain and figure.value >= _NOON and figure.value in open_time.readings


def _only(ones: Sequence[Period], others: Sequence[Period]) -> list[Period]:
    there = {(p.unit, p.which) for p in others}
    return [p for p in ones if (p.unit, p.which) not in there]


def _excluding(one: Period, other: Period) -> bool:
    if one.unit != other.unit:
        return one.which == other.which
    loose = one.unit in LOOSE_UNITS and "this" in {one.which, other.which}
    return one.which != other.which and not loose


def _one_each(
    pair: Pair,
    read: Callable[..., list[Period]],
    differ: Callable[[Period, Period], bool],
) -> Iterator[Clash]:
    """Compare what each text has one kind of, so that one must stand for the other."""
    ours = read(*pair.sides[0])
    theirs = read(*pair.sides[1]) if ours else []
    single = len({p.which for p in ours}) == len({p.which for p in theirs}) == 1
    if single and differ(ours[0], theirs[0]):
        yield Clash(ours[0].span, theirs[0].span)
