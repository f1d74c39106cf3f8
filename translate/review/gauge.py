"""How a fitted model reads one figure: by its distance from what is usual."""

from __future__ import annotations

from math import log
from typing import NamedTuple

# Evidence further out than this is no further news: scores of an unusual domain or model.
CLIP = 2.5


class Gauge(NamedTuple):
    """A figure's usual value, its spread, and what one spread adds to the log-odds."""

    mean: float
    spread: float
    weight: float

    def log_odds(self, value: float) -> float:
        """Give what `value` adds to the log-odds."""
        distance = (value - self.mean) / self.spread
        return self.weight * max(-CLIP, min(CLIP, distance))


def log_odds(chance: float, surest: float) -> float:
    """Give the log-odds of a probability, none nearer to 0 or 1 than `surest`."""
    kept = min(max(chance, surest), 1 - surest)
    return log(kept / (1 - kept))
