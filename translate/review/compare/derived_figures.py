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

from translate.figures import find_figures
from translate.lexicon.concepts import flat
from translate.lexicon.figure_relations import (
    ADDED_UP,
    COMPARED,
    LEFT_OVER,
    LESS,
    LEVEL,
    MORE,
    NO_DIFFERENCE,
    SCORE,
    TURNING,
    YEAR_BESIDE,
    ZERO_SAID,
)

if TYPE_CHECKING:
    from translate.article import Language
    from translate.figures import Figure

_NEAR = 30  # characters on either side of a figure in which the words that compare it stand
_PAUSE = re.compile(r"[,;:.()—–]")
_HALF_A_PERCENT = 0.7
_PLAIN = frozenset({"cardinal", "money", "year"})
_ONE_OF = re.compile(r"(?:one|un[oa]) (?:of|de) [\w ]{0,12}$")
_SHARES = frozenset({"percent", "points", "fraction"})


class Side(NamedTuple):
    """One text: its language, its folded words and its figures."""

    language: Language
    words: str
    figures: tuple[Figure, ...]

    @classmethod
    def of(cls, text: str, language: Language) -> Side:
        """Read `text`."""
        return cls(language, flat(text), find_figures(text, language))

    def around(self, figure: Figure) -> str:
        """The words beside `figure`."""
        return self.words[max(0, figure.start - _NEAR) : figure.end + _NEAR]

    def has(self, value: float, *, weakly: bool = True) -> bool:
        """Whether a figure of the text is `value`; a weak one may be no figure at all."""
        return any(
            _is(float(reading), value)
            for f in self.figures
            if weakly or not f.weak
            for reading in f.readings
        )


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
    if _parity(here, one) == _parity(there, other):
        return False
    if _share(one) is not None and _share(other) is not None:
        return _is((_share(one) or 0) + (_share(other) or 0), 100, _HALF_A_PERCENT)
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
    before = here.words[max(0, one.start - _NEAR) : one.start]
    compared = _beside(COMPARED, here, one) and not NO_DIFFERENCE[here.language].search(before)
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
    before = side.words[max(0, figure.start - _NEAR) : figure.start]
    return bool(NO_DIFFERENCE[side.language].search(before)) or _beside(LEVEL, side, figure)


def _shares(one: Figure, other: Figure, here: Side, there: Side) -> bool:
    """As in "half of the thirty" and "15 of the 30"; `one` is the share."""
    share = _share(one)
    if share is None or _share(other) is not None:
        return False
    totals = {float(f.value) for f in here.figures} & {float(f.value) for f in there.figures}
    return any(
        total > float(other.value) and _is(100 * float(other.value) / total, share, 0.6)
        for total in totals
    )


def _multiples(one: Figure, other: Figure, here: Side, there: Side) -> bool:
    """As in "three times the 800" and "built for 800, holds 2,400"; `one` is the multiple."""
    return _times(one, here) and any(
        here.has(float(f.value)) and _is(float(other.value), float(f.value * one.value))
        for f in there.figures
        if f.value > 1
    )


def _remainders(one: Figure, other: Figure, here: Side, there: Side) -> bool:
    """As in "a third less" and "two thirds of", "40 percent off" and "al 60 %"."""
    shares = _share(one), _share(other)
    if None in shares or not _is(sum(s for s in shares if s), 100, _HALF_A_PERCENT):
        return False
    return _beside(LESS, here, one) and not _beside(LESS, there, other)


def _inverse(one: Figure, other: Figure, here: Side, there: Side) -> bool:
    """As in "less than half of what they earn" and "they earn more than twice as much"."""
    share = _share(one)
    if share is None or not _times(other, there) or not _is(share * float(other.value), 100, 1):
        return False
    ways = [
        (LESS[side.language].search(side.around(f)), MORE[side.language].search(side.around(f)))
        for side, f in ((here, one), (there, other))
    ]
    (less, more), (fewer, greater) = ways
    return bool((less and greater and not more) or (more and fewer and not less))


def _times(figure: Figure, side: Side) -> bool:
    """Whether a figure multiplies: "twice", "el triple", "three times"."""
    after = side.words[figure.end :]
    return figure.label == "times" or re.match(r"(?: times|-fold| veces)(?!\w)", after) is not None


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
        or any(_inverse(figure, other, here, there) for other in there.figures)
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


def _is_next_year(figure: Figure, there: Side) -> bool:
    """As in "2022 … the year before" and "2022 … 2021"."""
    value, beside = float(figure.value), YEAR_BESIDE[there.language].search(there.words)
    return figure.kind == "year" and bool(beside) and (there.has(value - 1) or there.has(value + 1))


def _follows_from_two(figure: Figure, there: Side) -> bool:
    """Whether two figures of the other text make `figure` as their sum, difference or ratio."""
    value, numbers = float(figure.value), list(_numbers(there, figure))
    if any(_is(made, value) for a, b in numbers for made in (a + b, abs(a - b))):
        return True
    if figure.kind == "percent":
        return any(_is(abs(a - b) / low * 100, value, 0.6) for a, b in numbers for low in (a, b))
    if figure.kind == "fraction":
        return any(_is(min(a, b) / max(a, b), value, 0.005) for a, b in numbers)
    return False


def _follows_by_the_clock(figure: Figure, there: Side) -> bool:
    """As the 10:10 of "at 10:05, five minutes before the alarm"."""
    minutes = float(figure.value)
    times = [float(r) for f in there.figures if f.kind == "time" for r in f.readings]
    spans = [
        float(f.value) * unit for f in there.figures if f.kind == "cardinal" for unit in (1, 60)
    ]
    gaps = [abs(time - minutes) % 720 for time in times]
    return any(_is(gap, span) or _is(720 - gap, span) for gap in gaps for span in spans if span)


def _all_but_one(figure: Figure, here: Side, there: Side) -> bool:
    """As in "two of the three were absent" and "solo uno de los tres estuvo presente"."""
    total = float(figure.value) + 1
    ones = any(f.value == 1 and f.kind == "cardinal" for f in there.figures)
    turned = _parity(here, figure) != len(TURNING[there.language].findall(there.words)) % 2
    return ones and turned and figure.kind == "cardinal" and here.has(total) and there.has(total)


def _parity(side: Side, figure: Figure) -> int:
    """Whether the clause of a figure turns what is said of it an odd number of times."""
    before = _PAUSE.split(side.words[: figure.start])[-1]
    after = _PAUSE.split(side.words[figure.end :])[0]
    return len(TURNING[side.language].findall(before + " ; " + after)) % 2


def _follows_from_share(value: float, there: Side) -> bool:
    """As the 160 in "80; iba al doble", the 40 in "48, un 20 % más"."""
    shares = [f for f in there.figures if _share(f) is not None or f.label == "times"]
    plain = [float(f.value) for f in there.figures if f.kind in _PLAIN and not f.weak]
    for share in shares:
        part = _share(share)
        factor = float(share.value) if part is None else part / 100
        factors = {factor, 1 + factor, 1 - factor, 1 / factor if factor else 0, 1 / (1 + factor)}
        if any(_is(total * by, value) for total in plain for by in factors if by > 0):
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


def _beside(forms: dict[Language, re.Pattern[str]], side: Side, figure: Figure) -> bool:
    return forms[side.language].search(side.around(figure)) is not None


def _share(figure: Figure) -> float | None:
    """A share in percent: of a percentage, a fraction, "seven in ten"."""
    if figure.kind in {"percent", "points"}:
        return float(figure.value)
    if figure.kind == "fraction" and 0 < figure.value < 1:
        return float(figure.value) * 100
    return None


def _is(one: float, other: float, within: float = 1e-6) -> bool:
    return abs(one - other) <= within
