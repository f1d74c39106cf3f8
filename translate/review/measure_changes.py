"""Units, spans of time and currencies that differ between the two texts of a pair."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from translate.article import Span
from translate.lexicon.concepts import Clash
from translate.lexicon.measures import Measured, Unit, currencies, measured, same_quantity

if TYPE_CHECKING:
    from translate.review.pair import Pair

# Equal spans and conversions agree within this share; a wrong one is off by more than a quarter.
_WRONG = 0.25
_DOLLAR_SIGN = {"dollars", "pesos"}


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
    sign = "$" in pair.source or "$" in pair.target
    if sign and set(ours) ^ set(theirs) <= _DOLLAR_SIGN:
        return []
    for text, mine, here, yours in (
        (pair.source, ours, lost, gained),
        (pair.target, theirs, gained, lost),
    ):
        if "$" in text and not mine and not _DOLLAR_SIGN & set(theirs if mine is ours else ours):
            here[:] = [Span(text.index("$"), text.index("$") + 1)] * bool(yours)
    return [Clash(a, b) for a, b in zip(lost, gained, strict=False)]


def _sides(pair: Pair, units: tuple[Unit, ...]) -> tuple[list[Measured], list[Measured]]:
    ours, theirs = (measured(*side, units) for side in pair.sides)
    return ours, theirs


def _same_unit(one: Measured, other: Measured) -> bool:
    same_figure = bool(one.figure.readings & other.figure.readings)
    return one.unit == other.unit and same_figure
