"""How freely one text renders the other, by the network that reads pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translate.article import Finding, Span
    from translate.engine.pair_reader import Reading
    from translate.review.pair import Pair

# Share of words that neither text says of the other, from which rules over words prove little. Of
# the pairs in ``bench/fitting`` whose change such a rule finds, one in sixteen is worded so freely,
# and half of the faithful pairs that a rule takes for changed. Limits of their own for each check
# were no better on pairs they were not fitted to.
FREE = 0.19
# The same for a figure that one text has and the other lacks: of 174 such findings that were true,
# one was in a pair worded so freely, of 13 that were not, nine.
FREER = 0.25


def freely_worded(pair: Pair, finding: Finding, limit: float = FREE) -> bool:
    """Whether hardly a sentence of `pair` is rendered word by word, what `finding` says aside.

    `limit` is the share of unsaid words from which a wording is free.
    """
    sides = (
        (pair.source_reading, finding.source_span),
        (pair.target_reading, finding.target_span),
    )
    shares = [_share(reading, span) for reading, span in sides if reading is not None]
    return len(shares) == len(sides) and sum(shares) / len(shares) > limit


def _share(reading: Reading, apart: Span | None) -> float:
    """The mean probability of being unsaid of the words outside a stretch."""
    chances = [
        word.unsaid for word in reading.words if apart is None or not word.span.overlaps(apart)
    ]
    return sum(chances) / len(chances) if chances else 0.0
