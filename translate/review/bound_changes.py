"""Limits and approximations beside figures that stand in both texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.figures import find_figures
from translate.lexicon.bounds import bounds_of, says_anywhere

if TYPE_CHECKING:
    from translate.article import Language
    from translate.figures import Figure
    from translate.lexicon.bounds import Bound
    from translate.review.pair import Pair

# Kinds whose words beside them are seldom limits: "in 2015", "third", "at 15:00".
_NO_LIMITS = frozenset({"ordinal", "year", "decade", "time", "date", "identifier", "approximate"})
# What may answer a bound besides itself: "nearly 40" is about 40 and at most 40.
_ANSWERS: dict[Bound, frozenset[Bound]] = {
    "about": frozenset({"about", "at most", "at least"}),
    "at least": frozenset({"at least"}),
    "at most": frozenset({"at most", "only"}),
    "only": frozenset({"only", "at most", "about"}),
}


class BoundChange(NamedTuple):
    """One figure whose bound changed, in a sentence."""

    message: str
    source: Span | None
    target: Span | None
    reversed: bool = False


def bound_changes(pair: Pair) -> Iterator[BoundChange]:
    """Compare the bounds of every figure that stands once in each text."""
    ours = {f: bounds_of(*pair.sides[0], f) for f in _once(pair, 0)}
    theirs = {f: bounds_of(*pair.sides[1], f) for f in _once(pair, 1)}
    for figure, before in ours.items():
        partner = next((f for f in theirs if f.readings & figure.readings), None)
        if partner is None:
            continue
        after = theirs[partner]
        span, other = Span(figure.start, figure.end), Span(partner.start, partner.end)
        lost = next((b for b in before if not _answered(b, after, pair.sides[1])), None)
        gained = next((b for b in after if not _answered(b, before, pair.sides[0])), None)
        if lost and gained:
            was = _words(before[lost], span, pair.source)
            message = f"“{was}” became “{_words(after[gained], other, pair.target)}”."
            turned = {lost, gained} == {"at least", "at most"} and not set(before) & set(after)
            yield BoundChange(message, span, other, turned)
        elif lost and not after:
            message = f"“{_words(before[lost], span, pair.source)}” lost its “{lost}”."
            yield BoundChange(message, _joined(before[lost], span), other)
        elif gained and not before:
            message = (
                f"“{_words(after[gained], other, pair.target)}” is not so limited in the source."
            )
            yield BoundChange(message, span, _joined(after[gained], other))


def _answered(bound: Bound, others: Mapping[Bound, Span], side: tuple[str, Language]) -> bool:
    """Whether a bound of one text stands in the other, beside the figure or without one there."""
    return bool(_ANSWERS[bound] & set(others)) or (not others and says_anywhere(*side, bound))


def _once(pair: Pair, side: int) -> list[Figure]:
    """The figures that could carry a bound and whose value no other figure of the text has."""
    figures = find_figures(*pair.sides[side])
    plain = [f for f in figures if not f.weak and f.kind not in _NO_LIMITS]
    return [f for f in plain if sum(bool(f.readings & g.readings) for g in figures) == 1]


def _joined(one: Span, other: Span) -> Span:
    return Span(min(one.start, other.start), max(one.end, other.end))


def _words(one: Span, other: Span, text: str) -> str:
    return _joined(one, other).of(text).strip()
