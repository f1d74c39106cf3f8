"""Limits and approximations beside no figure: exactly as budgeted, only those insured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translate.lexicon.oppositions.exactness import EXACTNESS, is_exclusive, only_about
from translate.review.compare.bounds import BoundChange
from translate.review.compare.opposites import turned

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.review.pair import Pair


def limit_changes(pair: Pair) -> Iterator[BoundChange]:
    """Yield words that became their opposite, and an "only" that one text alone has."""
    for source, target, doubtful in turned(EXACTNESS, pair):
        if not doubtful:
            message = f"“{source.of(pair.source)}” became “{target.of(pair.target)}”."
            yield BoundChange(message, source, target)
    ours, theirs = (only_about(*side) for side in pair.sides)
    if ours and not is_exclusive(*pair.sides[1]):
        message = f"“{ours.of(pair.source).strip()}” is lost: the translation speaks of all."
        yield BoundChange(message, ours, None)
    if theirs and not is_exclusive(*pair.sides[0]):
        message = f"The translation adds “{theirs.of(pair.target).strip()}”; the source has all."
        yield BoundChange(message, None, theirs)
