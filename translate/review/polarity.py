"""Whether two texts deny equally much: a denial on one side may turn a word round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translate.lexicon.negation import polarity

if TYPE_CHECKING:
    from translate.review.pair import Pair


def denials_differ(pair: Pair) -> bool:
    """Whether one text denies more than the other, verbs that deny by themselves aside."""
    ours, theirs = (polarity(*side) for side in pair.sides)
    return len(ours.cues) != len(theirs.cues)
