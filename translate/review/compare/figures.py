"""The figures of a pair that do not answer each other, and what became of each.

Three checks read the same list, so that one changed figure is told once: what changed its order of
magnitude is for ``scale``, what changed between percent and points for ``percentage``, everything
else for ``numbers``. Figures converted rightly into another unit are no change.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from translate.figures import Figure, compare_figures, find_figures
from translate.lexicon.calendar import date_words, turns_of_months
from translate.lexicon.concepts import flat
from translate.lexicon.count_words import count_words
from translate.lexicon.durations import durations
from translate.lexicon.feasts import feast_days
from translate.lexicon.figure_idioms import said_in_words
from translate.lexicon.measures import measured, same_quantity, temperature
from translate.review.compare.derived_figures import Derived, derived_figures

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translate.article import Language, Span
    from translate.lexicon.durations import Duration
    from translate.lexicon.measures import Measured, Temperature
    from translate.review.pair import Pair

# Only the two that "por primera vez" and a unit of time keep out of the comparison of figures.
_FIRST_OR_SECOND = re.compile(r"first|second|primer[oa]?|segund[oa]")
# "First minister" and "primera dama" are names, and floors are counted from the street or above it.
_NUMBERED_NAMES = re.compile(r"[ -](?:ministr|minister|lady|dama|floor|piso|stor[ey]|world war)")

_RESULT = re.compile(r"(?<!\d)\d{1,2} ?[-–] ?\d{1,2}(?!\d)")

Kind = Literal["scale", "points", "other"]


class FigureChange(NamedTuple):
    """A figure of the source and the one in its place."""

    source: Figure
    target: Figure


class Changes(NamedTuple):
    """Changed figures by kind, and those that only one text has."""

    changed: dict[Kind, tuple[FigureChange, ...]]
    missing: tuple[Figure, ...]
    extra: tuple[Figure, ...]
    #: What follows from the other text by arithmetic, so that hardly anything is wrong.
    derived: Derived


def changes(pair: Pair, kind: Kind) -> tuple[FigureChange, ...]:
    """The figures of `pair` that changed in the way called `kind`."""
    return all_changes(pair).changed.get(kind, ())


def all_changes(pair: Pair) -> Changes:
    """Everything that happened to the figures of `pair`."""
    return _read(pair.source, pair.source_language, pair.target, pair.target_language)


# One pair is asked by three checks in a row.
@lru_cache(maxsize=8)
def _read(source: str, language: Language, target: str, other: Language) -> Changes:
    diff = compare_figures(source, language, target, other)
    missing, extra = _unconverted(diff.missing, diff.extra, (source, language), (target, other))
    derived = derived_figures(missing, extra, (source, language), (target, other))
    explained = {f for pair in derived.pairs for f in pair} | {*derived.ours, *derived.theirs}
    missing, extra = ([f for f in side if f not in explained] for side in (missing, extra))
    changed: dict[Kind, tuple[FigureChange, ...]] = {}
    left = []
    for figure in missing:
        counterpart = _counterpart(figure, extra)
        if counterpart is None:
            left.append(figure)
            continue
        extra.remove(counterpart)
        kind = _kind(figure, counterpart)
        changed[kind] = (*changed.get(kind, ()), FigureChange(figure, counterpart))
    multiple = _multiple((source, language), (target, other))
    if multiple is not None:
        changed["other"] = (*changed.get("other", ()), multiple)
    ordinal = _ordinal((source, language), (target, other))
    if ordinal is not None and not left and not extra:
        changed["other"] = (*changed.get("other", ()), ordinal)
    return Changes(changed, tuple(left), tuple(extra), derived)


def _ordinal(source: tuple[str, Language], target: tuple[str, Language]) -> FigureChange | None:
    """A "first" that became a "second": asked where each text has one of the two, once."""
    ours, theirs = (
        [f for f in find_figures(*side) if _FIRST_OR_SECOND.fullmatch(flat(f.text))]
        for side in (source, target)
    )
    if len(ours) != 1 or len(theirs) != 1 or ours[0].value == theirs[0].value:
        return None
    named = [
        _NUMBERED_NAMES.match(flat(side[0]), f.end)
        for f, side in ((ours[0], source), (theirs[0], target))
    ]
    return None if any(named) else FigureChange(ours[0], theirs[0])


def words_exchanged(pair: Pair) -> Iterator[tuple[Span, Span]]:
    """As in "triplets" and "mellizos": words of one family that count otherwise."""
    ours, theirs = (count_words(*side) for side in pair.sides)
    for one in ours:
        mine, others = (
            {w.number: w for w in side if w.family == one.family} for side in (ours, theirs)
        )
        lost, gained = mine.keys() - others.keys(), others.keys() - mine.keys()
        if one.number not in lost or not gained:
            continue
        other = others[min(gained)]
        if not (_counted(one.number, pair.sides[1]) or _counted(other.number, pair.sides[0])):
            yield one.span, other.span
            return


def _counted(number: int, side: tuple[str, Language]) -> bool:
    """Whether a text has a number as a figure, the result of a match aside."""
    scores = [match.span() for match in _RESULT.finditer(side[0])]
    return any(
        number in figure.readings
        and not any(start <= figure.start and figure.end <= end for start, end in scores)
        for figure in find_figures(*side)
    )


def _multiple(source: tuple[str, Language], target: tuple[str, Language]) -> FigureChange | None:
    """A "twice" that became a "triple": compared only where each text has such a word."""
    sides = [[f for f in find_figures(*side) if f.label == "times"] for side in (source, target)]
    ours, theirs = sides
    if not ours or not theirs or {f.value for f in ours} & {f.value for f in theirs}:
        return None
    answered = {f.value for f in find_figures(*target) if f.label != "times"}
    answered |= {f.value for f in find_figures(*source) if f.label != "times"}
    if {ours[0].value, theirs[0].value} & answered:
        return None
    return FigureChange(ours[0], theirs[0])


def _unconverted(
    missing: tuple[Figure, ...],
    extra: tuple[Figure, ...],
    source: tuple[str, Language],
    target: tuple[str, Language],
) -> tuple[list[Figure], list[Figure]]:
    """Both lists without figures that are the same quantity, or span of time, in two units."""
    left, right = list(missing), list(extra)
    ours = {m.figure: m for m in measured(*source)}
    theirs = {m.figure: m for m in measured(*target)}
    for figure in missing:
        for other in right:
            warm, warmer = temperature(source[0], figure), temperature(target[0], other)
            converted = (
                figure in ours and other in theirs and same_quantity(ours[figure], theirs[other])
            ) or (warm and warmer and _as_warm(warm, warmer))
            if converted:
                left.remove(figure)
                right.remove(other)
                break
    left, right = _without_halves(left, ours, theirs), _without_halves(right, theirs, ours)
    spans = durations(*source), durations(*target)
    left, right = _without_spans(left, *spans), _without_spans(right, *spans[::-1])
    left, right = _unsaid(left, target), _unsaid(right, source)
    return _without_feasts(left, source, target), _without_feasts(right, target, source)


def _without_halves(
    figures: list[Figure], here: dict[Figure, Measured], there: dict[Figure, Measured]
) -> list[Figure]:
    """Leave out the 500 kilos that the other text calls "media tonelada", a figure never missed."""
    halves = [m for figure, m in there.items() if figure.weak]
    return [
        figure
        for figure in figures
        if figure not in here or not any(same_quantity(here[figure], half) for half in halves)
    ]


def _unsaid(figures: list[Figure], other: tuple[str, Language]) -> list[Figure]:
    """Leave out the figures that the other text says without a number."""
    said = said_in_words(*other)
    return [figure for figure in figures if not figure.readings & said]


def _without_feasts(
    figures: list[Figure], side: tuple[str, Language], other: tuple[str, Language]
) -> list[Figure]:
    """Leave out the day of a date that the other text calls Christmas or New Year's Day."""
    days = feast_days(other[0]) - feast_days(side[0]) if date_words(*side) else frozenset()
    if turns_of_months(side[0]) & turns_of_months(other[0]):
        days |= {1, 28, 29, 30, 31}
    return [figure for figure in figures if figure.value not in days]


def _as_warm(one: Temperature, other: Temperature) -> bool:
    return any(abs(a - b) <= 1 for a in one.celsius for b in other.celsius)


def _without_spans(
    figures: list[Figure], ours: Sequence[Duration], theirs: Sequence[Duration]
) -> list[Figure]:
    """Leave out the figures of spans that the other text tells in its own way."""
    told = [s.span for s in ours if any(s.equals(other) for other in theirs)]
    return [f for f in figures if not any(s.start <= f.start and f.end <= s.end for s in told)]


def _counterpart(figure: Figure, others: list[Figure]) -> Figure | None:
    """Choose the figure that most likely stands in the place of `figure`."""
    exact = [f for f in others if _kind(figure, f) != "other"]
    same = [f for f in others if f.kind == figure.kind]
    rest = [f for f in others if (f.kind == "identifier") == (figure.kind == "identifier")]
    return next(iter(exact or same or rest), None)


def _kind(figure: Figure, other: Figure) -> Kind:
    if {figure.kind, other.kind} == {"percent", "points"} and figure.value == other.value:
        return "points"
    low, high = sorted((figure.value, other.value))
    if low > 0 and high >= 10**6 and high / low in {10**3, 10**6}:
        return "scale"
    return "other"
