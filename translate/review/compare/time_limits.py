"""Limits of time that were put on the other side of their date: "since 2019", "hasta 2019"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from translate.lexicon.concepts import Clash
from translate.lexicon.time_limits import EXCLUDING, time_limits

if TYPE_CHECKING:
    from translate.review.pair import Pair


def time_limit_changes(pair: Pair) -> Iterator[Clash]:
    """Yield the limits of dates that both texts have once, where they exclude each other."""
    ours, theirs = (time_limits(*side) for side in pair.sides)
    for one in ours:
        for other in theirs:
            if one.anchor == other.anchor and {one.limit, other.limit} in EXCLUDING:
                yield Clash(one.span, other.span)
                return
