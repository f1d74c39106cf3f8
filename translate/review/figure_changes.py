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
from translate.lexicon.calendar import date_words, feast_days
from translate.lexicon.concepts import flat
from translate.lexicon.durations import durations
from translate.lexicon.figure_idioms import said_in_words
from translate.lexicon.measures import measured, same_quantity, temperature

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translate.article import Language
    from translate.lexicon.durations import Duration
    from translate.lexicon.measures import Temperature
    from translate.review.pair import Pair

# Only the two that "por primera vez" and a unit of time keep out of the comparison of figures.
_FIRST_OR_SECOND = re.compile(r"first|second|primer[oa]?|segund[oa]")
# "First minister" and "primera dama" are names, and floors are counted from the street or above it.
_NUMBERED_NAMES = re.compile(r"[ -](?:ministr|minister|lady|dama|floor|piso|stor[ey]|world war)")

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
    return Changes(changed, tuple(left), tuple(extra))


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
    spans = durations(*source), durations(*target)
    left, right = _without_spans(left, *spans), _without_spans(right, *spans[::-1])
    left, right = _unsaid(left, target), _unsaid(right, source)
    return _without_feasts(left, source, target), _without_feasts(right, target, source)


def _unsaid(figures: list[Figure], other: tuple[str, Language]) -> list[Figure]:
    """Leave out the figures that the other text says without a number."""
    said = said_in_words(*other)
    return [figure for figure in figures if not figure.readings & said]


def _without_feasts(
    figures: list[Figure], side: tuple[str, Language], other: tuple[str, Language]
) -> list[Figure]:
    """Leave out the day of a date that the other text calls Christmas or New Year's Day."""
    days = feast_days(other[0]) - feast_days(side[0]) if date_words(*side) else frozenset()
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
