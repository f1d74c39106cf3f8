"""Whether one text renders the other freely, by the network that reads pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translate.review.pair import Pair

# Probability of a free wording, the mean of what is said reading either text, from which rules
# over words prove little. Of the pairs in ``bench/fitting`` whose change such a rule finds, one in
# twenty-five is worded so freely; of faithful ones that a rule takes for changed, three in four.
_FREE = 0.7

#: How a pair may be worded: what models say of its words proves more in the one than in the other.
WORDINGS = ("literal", "free")
# Probability of a free wording from which it is taken for one.
_RATHER_FREE = 0.5


def freedom(pair: Pair) -> float:
    """Tell how likely `pair` is worded freely, whether or not it says the same.

    0 where a text was not read: what was not asked excuses nothing.
    """
    readings = pair.source_reading, pair.target_reading
    chances = [reading.free for reading in readings if reading is not None]
    return sum(chances) / len(chances) if len(chances) == len(readings) else 0.0


def freely_worded(pair: Pair) -> bool:
    """Whether `pair` is worded so freely that rules over words prove little."""
    return freedom(pair) > _FREE


def wording(pair: Pair) -> str:
    """Tell which of the two ways of wording the pair rather has."""
    return WORDINGS[freedom(pair) > _RATHER_FREE]
