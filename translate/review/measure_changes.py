"""Units, spans of time and currencies that differ between the two texts of a pair."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from translate.article import Span
from translate.figures import find_figures
from translate.lexicon.concepts import Clash
from translate.lexicon.measures import (
    Measured,
    Sum,
    Unit,
    currencies,
    measured,
    names_money,
    same_quantity,
    sums,
)

if TYPE_CHECKING:
    from translate.review.pair import Pair

# Equal spans and conversions agree within this share; a wrong one is off by more than a quarter.
_WRONG = 0.25
_DOLLAR_SIGN = {"dollars", "pesos"}
# "US$" and "R$" name their currency.
_BARE = re.compile(r"(?<![A-Za-z])[$]")


def unit_changes(pair: Pair, units: tuple[Unit, ...]) -> Iterator[tuple[Measured, Measured]]:
    """Figures that stand in both texts, of one dimension but with another unit."""
    ours, theirs = _sides(pair, units)
    for one in ours:
        if any(_same_unit(one, other) for other in theirs):
            continue
        for other in theirs:
            same_figure = bool(one.figure.readings & other.figure.readings)
            answered = any(_same_unit(mine, other) for mine in ours)
            if (
                same_figure
                and not answered
                and one.unit.dimension == other.unit.dimension
                and one.unit != other.unit
                and not same_quantity(one, other)
            ):
                yield one, other
                break


def converted_wrongly(pair: Pair, units: tuple[Unit, ...]) -> Iterator[tuple[Measured, Measured]]:
    """Figures of one dimension in two units whose quantities are far from each other.

    Asked only where each text has one measure of that dimension: otherwise nobody can say which
    stands for which.
    """
    ours, theirs = _sides(pair, units)
    for one in ours:
        mine = [m for m in ours if m.unit.dimension == one.unit.dimension]
        others = [m for m in theirs if m.unit.dimension == one.unit.dimension]
        if len(mine) != 1 or len(others) != 1 or one.unit == others[0].unit:
            continue
        same_figure = one.figure.readings & others[0].figure.readings
        if not same_figure and not same_quantity(one, others[0], _WRONG):
            yield one, others[0]


def currency_changes(pair: Pair) -> list[Clash]:
    """Currencies that only the source names, each beside one that only the target names."""
    ours, theirs = (currencies(*side) for side in pair.sides)
    lost = [span for name, span in ours.items() if name not in theirs]
    gained = [span for name, span in theirs.items() if name not in ours]
    # "$" answers to dollars and pesos alike, and to nothing else.
    sign = _BARE.search(pair.source) or _BARE.search(pair.target)
    if sign and set(ours) ^ set(theirs) <= _DOLLAR_SIGN:
        return []
    for text, mine, here, yours in (
        (pair.source, ours, lost, gained),
        (pair.target, theirs, gained, lost),
    ):
        if "$" in text and not mine and not _DOLLAR_SIGN & set(theirs if mine is ours else ours):
            here[:] = [Span(text.index("$"), text.index("$") + 1)] * bool(yours)
    return [Clash(a, b) for a, b in zip(lost, gained, strict=False)]


def sums_exchanged(pair: Pair) -> Iterator[tuple[Sum, Sum]]:
    """Sums of one figure in two currencies, where each text names both currencies."""
    ours, theirs = (sums(*side) for side in pair.sides)
    for one in ours:
        same = [s for s in theirs if s.figure.readings & one.figure.readings]
        if same and not any(s.currency == one.currency for s in same):
            mine = [s for s in ours if s.figure.readings & same[0].figure.readings]
            if not any(s.currency == same[0].currency for s in mine):
                yield one, same[0]


def sums_bared(pair: Pair) -> tuple[Sum | None, Sum | None]:
    """The first sum of each text whose figure the other has, in a text that speaks of no money."""
    found: list[Sum | None] = []
    for side, other in (pair.sides, pair.sides[::-1]):
        readings = {r for f in find_figures(*other) for r in f.readings if not f.weak}
        lost = [s for s in sums(*side) if s.figure.readings & readings]
        found.append(lost[0] if lost and not names_money(*other) else None)
    return found[0], found[1]


def _sides(pair: Pair, units: tuple[Unit, ...]) -> tuple[list[Measured], list[Measured]]:
    ours, theirs = (measured(*side, units) for side in pair.sides)
    return ours, theirs


def _same_unit(one: Measured, other: Measured) -> bool:
    same_figure = bool(one.figure.readings & other.figure.readings)
    return one.unit == other.unit and same_figure
