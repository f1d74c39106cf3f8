"""Which of many words or verbs of one text are held against one of the other.

Holding each against each takes forever where a text goes on for thousands of words. What stands for
one another stands at about the same share of its text, and no ordinary sentence has so many verbs,
or words that may answer one word, that any of them is left out here.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

    _One = TypeVar("_One")

#: So many are asked on either side of the place.
RIVALS = 32


def rivals(some: Sequence[_One], share: float) -> Sequence[_One]:
    """`some` in order of their text, and of many those that stand about `share` of all."""
    return some if len(some) <= RIVALS else _around(some, round(share * len(some)))


def rivals_near(places: Sequence[int], place: float) -> Sequence[int]:
    """`places` in order, and of many those next to `place`."""
    return places if len(places) <= RIVALS else _around(places, bisect_left(places, place))


def _around(some: Sequence[_One], middle: int) -> Sequence[_One]:
    return some[max(0, middle - RIVALS) : middle + RIVALS]
