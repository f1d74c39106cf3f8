"""Limits and approximations beside figures that stand in both texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.figures import find_figures
from translate.lexicon.bounds import bounds_of, says_nearby
from translate.lexicon.durations import durations

if TYPE_CHECKING:
    from translate.figures import Figure
    from translate.lexicon.bounds import Bound
    from translate.lexicon.durations import Duration
    from translate.review.pair import Pair

# Kinds whose words beside them are seldom limits: "third", "at 15:00". "2000 hombres" looks like a
# year until the other text has it otherwise.
_NO_LIMITS = frozenset({"ordinal", "decade", "time", "date", "identifier", "approximate"})
# What may answer a bound besides itself; "nearly 40" is about 40 and at most 40, "just over" about
# and at least.
_ANSWERS: dict[Bound, frozenset[Bound]] = {
    "about": frozenset({"about"}),
    "at least": frozenset({"at least"}),
    "at most": frozenset({"at most", "only"}),
    "only": frozenset({"only", "at most"}),
}


class BoundChange(NamedTuple):
    """One figure whose bound changed, in a sentence."""

    message: str
    source: Span | None
    target: Span | None
    reversed: bool = False


def bound_changes(pair: Pair) -> Iterator[BoundChange]:
    """Compare the bounds of figures, and of "a week" or "a year", that each text has once."""
    for span, other in (*_figures(pair), *_spans(pair)):
        before, after = bounds_of(*pair.sides[0], span), bounds_of(*pair.sides[1], other)
        turned = _turned(before, after)
        if not turned and any(_ANSWERS[bound] & set(after) for bound in before):
            continue
        lost = next((b for b in before if after or not _near(pair, 1, other, before, b)), None)
        gained = next((b for b in after if before or not _near(pair, 0, span, after, b)), None)
        change = _told(pair, (span, other), (before, lost), (after, gained))
        if change is not None:
            yield change


def _near(pair: Pair, side: int, figure: Span, bounds: Mapping[Bound, Span], bound: Bound) -> bool:
    """Whether a text has words around its figure for what the words for a bound may mean."""
    meant = [b for b, words in bounds.items() if words == bounds[bound]]
    return any(says_nearby(*pair.sides[side], b, figure) for b in meant)


def _turned(before: Mapping[Bound, Span], after: Mapping[Bound, Span]) -> bool:
    """Whether a limit from below became one from above, as "just over" and "just under"."""
    limits = [{"at least", "at most"} & set(bounds) for bounds in (before, after)]
    return all(len(limit) == 1 for limit in limits) and limits[0] != limits[1]


def _told(
    pair: Pair,
    spans: tuple[Span, Span],
    ours: tuple[Mapping[Bound, Span], Bound | None],
    theirs: tuple[Mapping[Bound, Span], Bound | None],
) -> BoundChange | None:
    """Say what became of a bound that one text has beside its figure and the other has not."""
    (span, other), (before, lost), (after, gained) = spans, ours, theirs
    if lost and gained:
        was = _words(before[lost], span, pair.source)
        message = f"“{was}” became “{_words(after[gained], other, pair.target)}”."
        return BoundChange(message, span, other, _turned(before, after))
    if lost:
        message = f"“{_words(before[lost], span, pair.source)}” lost its “{lost}”."
        return BoundChange(message, _joined(before[lost], span), other)
    if gained:
        words = _words(after[gained], other, pair.target)
        message = f"“{words}” is not so limited in the source."
        return BoundChange(message, span, _joined(after[gained], other))
    return None


def _figures(pair: Pair) -> Iterator[tuple[Span, Span]]:
    """The figures that stand once in each text, in the order of the source."""
    ours, theirs = _once(pair, 0), _once(pair, 1)
    for figure in ours:
        partner = next((f for f in theirs if f.readings & figure.readings), None)
        if partner is not None and not figure.kind == partner.kind == "year":
            yield Span(figure.start, figure.end), Span(partner.start, partner.end)


def _spans(pair: Pair) -> Iterator[tuple[Span, Span]]:
    """As in "less than a week": one unit of time, where each text has one of that length."""
    sides = [[d for d in durations(*side) if d.counted and not d.often] for side in pair.sides]
    for one in sides[0]:
        mine, others = ([d for d in side if d.equals(one)] for side in sides)
        if len(mine) == len(others) == 1 and any(map(_one_unit, (one, others[0]))):
            yield one.span, others[0].span


def _one_unit(duration: Duration) -> bool:
    return duration.figure is None or duration.figure.weak


def _once(pair: Pair, side: int) -> list[Figure]:
    """The figures that could carry a bound and whose value no other figure of the text has."""
    figures = find_figures(*pair.sides[side])
    plain = [f for f in figures if not f.weak and f.kind not in _NO_LIMITS]
    return [f for f in plain if sum(bool(f.readings & g.readings) for g in figures) == 1]


def _joined(one: Span, other: Span) -> Span:
    return Span(min(one.start, other.start), max(one.end, other.end))


def _words(one: Span, other: Span, text: str) -> str:
    return _joined(one, other).of(text).strip()
