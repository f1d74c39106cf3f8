"""Units of measure that differ between the two texts of a pair."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from translate.article import Span
from translate.figures import find_figures
from translate.lexicon.measures import (
    Measured,
    measured,
    paces,
    same_quantity,
    temperature,
    units_alone,
)

if TYPE_CHECKING:
    from translate.figures import Figure
    from translate.lexicon.measures import Temperature
    from translate.review.pair import Pair

# Equal spans and conversions agree within this share; a wrong one is off by more than a quarter.
_WRONG = 0.25
_EXACT = 20  # from which a figure of one unit is no longer said of another that is nearly as long
_DEGREE = 1.5  # degrees Celsius by which two temperatures that were rounded may differ


def unit_changes(pair: Pair) -> Iterator[tuple[Span, Span]]:
    """Where one figure, or none, stands beside two units that are not each other's rendering."""
    yield from _of_one_figure(pair)
    yield from _of_no_figure(pair)
    yield from _of_degrees(pair)
    yield from _of_pace(pair)


def _of_one_figure(pair: Pair) -> Iterator[tuple[Span, Span]]:
    """As in "350 miles" and "350 kilómetros", "6 square kilometers" and "6 kilómetros"."""
    ours, theirs = _sides(pair)
    unanswered = [o for o in theirs if not any(_same_unit(mine, o) for mine in ours)]
    for one in ours:
        if any(_same_unit(one, other) for other in theirs):
            continue
        for other in unanswered:
            same_figure = bool(one.figure.readings & other.figure.readings)
            if same_figure and _apart(pair, one, other):
                yield one.span, other.span
                break


def _apart(pair: Pair, one: Measured, other: Measured) -> bool:
    if one.unit.dimension == other.unit.dimension:
        # "Two yards" may be "dos metros", 1,500 yards are no 1,500 metres.
        loose = 0.1 if one.figure.value < _EXACT else 0.03
        return one.unit != other.unit and not same_quantity(one, other, loose)
    # Of two dimensions: only where the figure stands once in each text.
    return all(
        sum(bool(figure.readings & f.readings) for f in find_figures(*side)) == 1
        for figure, side in zip((one.figure, other.figure), pair.sides, strict=True)
    )


def _of_no_figure(pair: Pair) -> Iterator[tuple[Span, Span]]:
    """As in "five dollars a gram" and "cinco dólares el kilo"."""
    sides = [dict(units_alone(*side)) for side in pair.sides]
    counted = [{m.unit for m in measured(*side)} for side in pair.sides]
    ours, theirs = (
        {unit: span for unit, span in mine.items() if unit not in yours and unit not in there}
        for mine, yours, there in zip(sides, sides[::-1], counted[::-1], strict=True)
    )
    for unit, span in ours.items():
        others = [there for one, there in theirs.items() if one.dimension == unit.dimension]
        if len(others) == 1:
            yield span, others[0]


def _of_degrees(pair: Pair) -> Iterator[tuple[Span, Span]]:
    """As in "42 °C" and "42 °F"."""
    ours, theirs = _degrees(pair)
    for figure, one in ours:
        same = [(f, other) for f, other in theirs if f.readings & figure.readings]
        if len(same) == 1 and {one.scale, same[0][1].scale} == {"C", "F"}:
            there = same[0][0]
            yield Span(figure.start, figure.end), Span(there.start, there.end)


def _degrees_converted_wrongly(pair: Pair) -> Iterator[tuple[Span, Span]]:
    """As in "47 °C" and "107 °F": asked where each text has one temperature."""
    ours, theirs = _degrees(pair)
    if len(ours) != 1 or len(theirs) != 1:
        return
    (figure, one), (there, other) = ours[0], theirs[0]
    warm = any(abs(a - b) <= _DEGREE for a in one.celsius for b in other.celsius)
    if not warm and not figure.readings & there.readings and one.scale != other.scale:
        yield Span(figure.start, figure.end), Span(there.start, there.end)


def _degrees(pair: Pair) -> list[list[tuple[Figure, Temperature]]]:
    return [
        [(f, degrees) for f in find_figures(*side) if (degrees := temperature(side[0], f))]
        for side in pair.sides
    ]


def _of_pace(pair: Pair) -> Iterator[tuple[Span, Span]]:
    """As in "40 litros por segundo" and "40 litres a minute"."""
    ours, theirs = (paces(*side) for side in pair.sides)
    for one in ours:
        same = [other for other in theirs if _same_unit(one.measured, other.measured)]
        mine = [other for other in ours if _same_unit(one.measured, other.measured)]
        if len(same) == len(mine) == 1 and one.per != same[0].per:
            yield one.span, same[0].span


def converted_wrongly(pair: Pair) -> Iterator[tuple[Span, Span]]:
    """Figures of one dimension in two units whose quantities are far from each other.

    Asked only where each text has one measure of that dimension: otherwise nobody can say which
    stands for which.
    """
    ours, theirs = _sides(pair)
    yield from _degrees_converted_wrongly(pair)
    for one in ours:
        mine = [m for m in ours if m.unit.dimension == one.unit.dimension]
        others = [m for m in theirs if m.unit.dimension == one.unit.dimension]
        if len(mine) != 1 or len(others) != 1 or one.unit == others[0].unit:
            continue
        same_figure = one.figure.readings & others[0].figure.readings
        if not same_figure and not same_quantity(one, others[0], _WRONG):
            yield one.span, others[0].span


def _sides(pair: Pair) -> tuple[Sequence[Measured], Sequence[Measured]]:
    ours, theirs = (measured(*side) for side in pair.sides)
    return ours, theirs


def _same_unit(one: Measured, other: Measured) -> bool:
    return one.unit == other.unit and bool(one.figure.readings & other.figure.readings)
