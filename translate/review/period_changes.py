"""Periods, their parts and times of the day that became others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from translate.lexicon.concepts import Clash, flat
from translate.lexicon.periods import (
    LOOSE_UNITS,
    SAME_TIME,
    numbered_periods,
    parts_of_periods,
    relative_periods,
    times_of_day,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from translate.lexicon.periods import Period
    from translate.review.pair import Pair

# "A year later" answers "the following year", "today" answers "this week".
_ANSWERS = {
    "last": re.compile(
        r"(?<!\w)(?:ago|earlier|before|yesterday|recent\w*|hace|antes|ayer|recien\w*|ultim[oa]s)(?!\w)"
    ),
    "next": re.compile(
        r"(?<!\w)(?:later|after|tomorrow|soon|within|despues|luego|tras|mas tarde|mañana"
        r"|dentro)(?!\w)"
    ),
    "this": re.compile(
        r"(?<!\w)(?:current\w*|now|today|present|so far|actual\w*|ahora|hoy|en curso|corriente"
        r"|va de|mism[oa])(?!\w)"
    ),
}


def period_changes(pair: Pair) -> Iterator[Clash]:
    """Yield each period of the source with the one in its place."""
    yield from _relative(pair)
    yield from _one_each(pair, parts_of_periods, lambda one, other: one.which != other.which)
    yield from _one_each(pair, times_of_day, _another_time)
    yield from _numbered(pair)


def _relative(pair: Pair) -> Iterator[Clash]:
    """Last, this and next; days, weeks, months and years: one of the two changed."""
    ours = relative_periods(*pair.sides[0])
    theirs = relative_periods(*pair.sides[1]) if ours else []
    lost, gained = _only(ours, theirs), _only(theirs, ours)
    for one in lost:
        for other in gained:
            if not _excluding(one, other):
                continue
            answered = _ANSWERS[one.which].search(flat(pair.target)) or _ANSWERS[
                other.which
            ].search(flat(pair.source))
            if not answered or one.unit == other.unit:
                yield Clash(one.span, other.span)
                return


def _numbered(pair: Pair) -> Iterator[Clash]:
    """As in "the second Sunday" and "el primer domingo": another one of the same kind."""
    ours = numbered_periods(*pair.sides[0])
    theirs = numbered_periods(*pair.sides[1]) if ours else []
    for one in ours:
        mine, others = ([p for p in side if p.unit == one.unit] for side in (ours, theirs))
        if len(mine) == len(others) == 1 and one.which != others[0].which:
            yield Clash(one.span, others[0].span)


def _only(ones: list[Period], others: list[Period]) -> list[Period]:
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


def _another_time(one: Period, other: Period) -> bool:
    times = frozenset({one.which, other.which})
    return len(times) == 2 and times not in SAME_TIME
