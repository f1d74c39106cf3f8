"""Figures that one text leaves the reader to work out from those of the other.

"Six of the 18 were identified" is "12 of the 18 have yet to be identified", "a three-vote margin,
61 to 58" is "61 votos contra 58", "up from 40" is "tres más". The arithmetic alone proves little: a
wrong figure may be the difference of two others by chance. So each rule asks for words, too, that
turn the statement round as the figure was turned.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from translate.lexicon.figure_relations import (
    ADDED_UP,
    BASIS_POINTS,
    COMPARED,
    LEFT_OVER,
    LESS,
    LEVEL,
    MORE,
    MOST,
    NO_DIFFERENCE,
    PER_TIME,
    POINTS,
    SCORE,
    TURNING,
    YEAR_BESIDE,
    ZERO_SAID,
)
from translate.review.compare.figure_sides import NEAR, Side, beside, parity, same, share_of, times
from translate.review.compare.sides import changed_sides

if TYPE_CHECKING:
    from translate.article import Language
    from translate.figures import Figure

_HALF_A_PERCENT = 0.7
_PLAIN = frozenset({"cardinal", "money", "year"})
_ONE_OF = re.compile(r"(?:one|un[oa]) (?:of|de) [\w ]{0,12}$")
_SHARES = frozenset({"percent", "points", "fraction"})


class Derived(NamedTuple):
    """Figures of both texts that follow from others: pairs of them, and those without a partner."""

    pairs: tuple[tuple[Figure, Figure], ...]
    ours: tuple[Figure, ...]
    theirs: tuple[Figure, ...]


def derived_figures(
    missing: Sequence[Figure],
    extra: Sequence[Figure],
    source: tuple[str, Language],
    target: tuple[str, Language],
) -> Derived:
    """The figures of `missing` and `extra` that the other text gives by plain arithmetic."""
    if not missing and not extra:
        return Derived((), (), ())
    here, there = Side.of(*source), Side.of(*target)
    pairs = []
    left, right = list(missing), list(extra)
    for ours in missing:
        theirs = next((f for f in right if _turned(ours, f, here, there)), None)
        if theirs is not None:
            pairs.append((ours, theirs))
            left.remove(ours)
            right.remove(theirs)
    alone = (
        [f for f in left if not right and _follows(f, here, there)],
        [f for f in right if not left and _follows(f, there, here)],
    )
    return Derived(tuple(pairs), tuple(alone[0]), tuple(alone[1]))


def _turned(one: Figure, other: Figure, here: Side, there: Side) -> bool:
    """Whether two figures say one thing from two ends."""
    return any(
        rule(*sides)
        for rule in _RULES
        for sides in ((one, other, here, there), (other, one, there, here))
    )


def _complements(one: Figure, other: Figure, here: Side, there: Side) -> bool:
    """As in "six of 18 were" and "12 of the 18 were not", "seven in ten" and "not … 30 percent"."""
    if parity(here, one) == parity(there, other):
        return False
    if share_of(one) is not None and share_of(other) is not None:
        return same((share_of(one) or 0) + (share_of(other) or 0), 100, _HALF_A_PERCENT)
    total = float(one.value + other.value)
    plain = {one.kind, other.kind} <= _PLAIN and one.value != other.value
    return plain and here.has(total, weakly=False) and there.has(total, weakly=False)


def _sums(one: Figure, other: Figure, here: Side, there: Side) -> bool:
    """As in "five, including the two pilots" and "the two pilots and three"; `one` is the sum."""
    rest = float(one.value - other.value)
    plain = {one.kind, other.kind} <= _PLAIN and rest > 1
    added = [ADDED_UP[side.language].search(side.words) is not None for side in (here, there)]
    return plain and added == [True, False] and here.has(rest) and there.has(rest)


def _differences(one: Figure, other: Figure, here: Side, there: Side) -> bool:
    """As in "43, three more than" and "43, up from 40"; `one` is the difference."""
    before = here.words[max(0, one.start - NEAR) : one.start]
    compared = beside(COMPARED, here, one) and not NO_DIFFERENCE[here.language].search(before)
    counted = {one.kind, other.kind} <= _PLAIN | {"percent", "points"}
    if not (counted and compared and _is_level(other, there)):
        return False
    a, b = float(one.value), float(other.value)
    changed = [b + a, b - a]
    if one.kind == "percent":
        changed = [b * (1 + a / 100), b / (1 + a / 100), b * (1 - a / 100), b / (1 - a / 100 or 1)]
    return any(
        here.has(total, weakly=False) and there.has(total, weakly=False)
        for total in changed
        if total > 0
    )


def _is_level(figure: Figure, side: Side) -> bool:
    """Whether a figure is what others are compared with."""
    before = side.words[max(0, figure.start - NEAR) : figure.start]
    return bool(NO_DIFFERENCE[side.language].search(before)) or beside(LEVEL, side, figure)


def _shares(one: Figure, other: Figure, here: Side, there: Side) -> bool:
    """As in "half of the thirty" and "15 of the 30"; `one` is the share."""
    share = share_of(one)
    if share is None or share_of(other) is not None:
        return False
    totals = {float(f.value) for f in here.figures} & {float(f.value) for f in there.figures}
    return any(
        total > float(other.value) and same(100 * float(other.value) / total, share, 0.6)
        for total in totals
    )


def _multiples(one: Figure, other: Figure, here: Side, there: Side) -> bool:
    """As in "three times the 800" and "built for 800, holds 2,400"; `one` is the multiple."""
    return times(one, here) and any(
        here.has(float(f.value)) and same(float(other.value), float(f.value * one.value))
        for f in there.figures
        if f.value > 1
    )


def _remainders(one: Figure, other: Figure, here: Side, there: Side) -> bool:
    """As in "a third less" and "two thirds of", "40 percent off" and "al 60 %"."""
    shares = share_of(one), share_of(other)
    if None in shares or not same(sum(s for s in shares if s), 100, _HALF_A_PERCENT):
        return False
    return beside(LESS, here, one) and not beside(LESS, there, other)


def _inverse(one: Figure, other: Figure, here: Side, there: Side) -> bool:
    """As in "less than half of what they earn" and "they earn more than twice as much"."""
    share = share_of(one)
    if share is None or not times(other, there) or not same(share * float(other.value), 100, 1):
        return False
    ways = [
        (LESS[side.language].search(side.around(f)), MORE[side.language].search(side.around(f)))
        for side, f in ((here, one), (there, other))
    ]
    (less, more), (fewer, greater) = ways
    return bool((less and greater and not more) or (more and fewer and not less))


def _basis_points(one: Figure, other: Figure, here: Side, there: Side) -> bool:
    """As in "a quarter of a point" and "25 puntos básicos"; `one` is in points."""
    points = POINTS[here.language].match(here.words, one.end)
    basis = BASIS_POINTS[there.language].match(there.words, other.end)
    return bool(points and basis) and same(float(one.value) * 100, float(other.value))


def _told_from_the_other_end(one: Figure, other: Figure, here: Side, there: Side) -> bool:
    """As in "twice what Uruguay had paid" and "Uruguay había pagado la mitad"; `one` is half."""
    share = share_of(one)
    inverse = share is not None and times(other, there)
    if not inverse or not same((share or 0) * float(other.value), 100, 1):
        return False
    return changed_sides(
        (here.words, here.language, one.start), (there.words, there.language, other.start)
    )


def _ranks(one: Figure, other: Figure, here: Side, there: Side) -> bool:
    """As in "only two countries produced more" and "el tercer productor"; `one` counts them."""
    ranked = other.kind == "ordinal" and one.kind == "cardinal" and other.value == one.value + 1
    ranked = ranked and not there.has(float(one.value))
    return ranked and MORE[here.language].search(here.words, one.end) is not None


def _year_spans(one: Figure, other: Figure, here: Side, there: Side) -> bool:
    """As in "1998 to 2006" and "eight years, until 2006"; `one` is a year."""
    years = re.match(r"[ -](?:full |long )?(?:years?|años?)(?!\w)", there.words[other.end :])
    if one.kind != "year" or not years:
        return False
    ends = (float(one.value + other.value), float(one.value - other.value))
    return any(here.has(end) and there.has(end) for end in ends)


_RULES = (
    _complements,
    _sums,
    _differences,
    _shares,
    _multiples,
    _remainders,
    _ranks,
    _inverse,
    _year_spans,
    _basis_points,
    _told_from_the_other_end,
)


def _follows(figure: Figure, here: Side, there: Side) -> bool:
    """Whether a figure without a partner follows from what the other text has."""
    if figure.value == 0:
        return _is_nil(figure, here, there)
    if figure.kind == "time":
        return _follows_by_the_clock(figure, there)
    return (
        _is_left_over(figure, here, there)
        or _all_but_one(figure, here, there)
        or any(
            rule(*sides)
            for rule in (_inverse, _told_from_the_other_end)
            for other in there.figures
            for sides in ((figure, other, here, there), (other, figure, there, here))
        )
        or _is_the_rest(figure, here, there)
        or _is_majority(figure, here, there)
        or _is_product(figure, here, there)
        or _is_next_year(figure, there)
        or _follows_from_two(figure, there)
        or _follows_from_share(float(figure.value), there)
    )


def _is_nil(figure: Figure, here: Side, there: Side) -> bool:
    """As the 0 of "remontó un 0-2" and "two goals down"."""
    scored = SCORE.search(here.words, max(0, figure.start - 4), figure.end + 6)
    return bool(scored) and ZERO_SAID[there.language].search(there.words) is not None


def _is_left_over(figure: Figure, here: Side, there: Side) -> bool:
    """As in "all but one of the nine" and "eight", "one of only two" and "the only other"."""
    if not any(LEFT_OVER[side.language].search(side.words) for side in (here, there)):
        return False
    one_of_them = _ONE_OF.search(here.words[: figure.start])
    fewer = figure.kind == "cardinal" and there.has(float(figure.value) + 1)
    return fewer or (figure.value == 2 and one_of_them is not None)


def _is_the_rest(figure: Figure, here: Side, there: Side) -> bool:
    """As the 92% of "8 % …; los demás se archivan"."""
    share = share_of(figure)
    left = LEFT_OVER[there.language].search(there.words) and here.figures
    return bool(left) and share is not None and there.has(100 - share)


def _is_majority(figure: Figure, here: Side, there: Side) -> bool:
    """As in "more than half voted" and "most did", "less than half voted" and "most did not"."""
    if figure.kind != "fraction" or not same(float(figure.value), 0.5):
        return False
    most = MOST[there.language].search(there.words)
    turned = parity(here, figure) != len(TURNING[there.language].findall(there.words)) % 2
    compared = LESS if turned else MORE
    return bool(most) and beside(compared, here, figure)


def _is_product(figure: Figure, here: Side, there: Side) -> bool:
    """As the 72 of "72-hour weeks" and "twelve hours a day, six days a week"."""
    rated = PER_TIME[here.language].search(here.words) and PER_TIME[there.language].search(
        there.words
    )
    return bool(rated) and any(
        same(a * b, float(figure.value)) for a, b in _numbers(there, figure) if min(a, b) > 1
    )


def _is_next_year(figure: Figure, there: Side) -> bool:
    """As in "2022 … the year before" and "2022 … 2021"."""
    value, beside = float(figure.value), YEAR_BESIDE[there.language].search(there.words)
    return figure.kind == "year" and bool(beside) and (there.has(value - 1) or there.has(value + 1))


def _follows_from_two(figure: Figure, there: Side) -> bool:
    """Whether two figures of the other text make `figure` as their sum, difference or ratio."""
    value, numbers = float(figure.value), list(_numbers(there, figure))
    if any(same(made, value) for a, b in numbers for made in (a + b, abs(a - b))):
        return True
    if figure.kind == "percent":
        return any(same(abs(a - b) / low * 100, value, 0.6) for a, b in numbers for low in (a, b))
    if figure.kind == "fraction":
        return any(same(min(a, b) / max(a, b), value, 0.005) for a, b in numbers)
    return False


def _follows_by_the_clock(figure: Figure, there: Side) -> bool:
    """As the 10:10 of "at 10:05, five minutes before the alarm"."""
    minutes = float(figure.value)
    times = [float(r) for f in there.figures if f.kind == "time" for r in f.readings]
    spans = [
        float(f.value) * unit for f in there.figures if f.kind == "cardinal" for unit in (1, 60)
    ]
    gaps = [abs(time - minutes) % 720 for time in times]
    return any(same(gap, span) or same(720 - gap, span) for gap in gaps for span in spans if span)


def _all_but_one(figure: Figure, here: Side, there: Side) -> bool:
    """As in "two of the three were absent" and "solo uno de los tres estuvo presente"."""
    total = float(figure.value) + 1
    ones = any(f.value == 1 and f.kind == "cardinal" for f in there.figures)
    turned = parity(here, figure) != len(TURNING[there.language].findall(there.words)) % 2
    return ones and turned and figure.kind == "cardinal" and here.has(total) and there.has(total)


def _follows_from_share(value: float, there: Side) -> bool:
    """As the 160 in "80; iba al doble", the 40 in "48, un 20 % más"."""
    shares = [f for f in there.figures if share_of(f) is not None or f.label == "times"]
    plain = [float(f.value) for f in there.figures if f.kind in _PLAIN and not f.weak]
    for share in shares:
        part = share_of(share)
        factor = float(share.value) if part is None else part / 100
        factors = {factor, 1 + factor, 1 - factor, 1 / factor if factor else 0, 1 / (1 + factor)}
        if any(same(total * by, value) for total in plain for by in factors if by > 0):
            return True
    return False


def _numbers(side: Side, figure: Figure) -> Iterator[tuple[float, float]]:
    """Every two figures of a text that might be added to make `figure`, or subtracted."""
    rated = figure.kind in {"percent", "points"}
    usable = [
        float(f.value)
        for f in side.figures
        if f.value > 0
        and f.label != "times"
        and (not f.weak or (rated and f.kind == "fraction"))
        and (f.kind in _PLAIN or (rated and f.kind in _SHARES))
    ]
    return combinations(usable, 2)
