"""How a fitted model reads figures: each by its distance from what is usual."""

from __future__ import annotations

import json
from importlib.resources import files
from math import log
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

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


class Fitted(NamedTuple):
    """A fitted logistic model: its intercept, and how each figure is read."""

    intercept: float
    gauges: Mapping[str, Gauge]

    def log_odds(self, known: Mapping[str, float]) -> float:
        """Weigh what is known; what is not moves nothing."""
        return self.intercept + sum(
            gauge.log_odds(known[name]) for name, gauge in self.gauges.items() if name in known
        )


def fitted(data: Mapping[str, Any]) -> Fitted:
    """Read a model from what a fitting script wrote of it."""
    gauges = {figure: Gauge(**values) for figure, values in data["gauges"].items()}
    return Fitted(data["intercept"], gauges)


def coefficients(name: str) -> Any:
    """Read one of the files of coefficients that come with the package."""
    return json.loads(files("translate.review").joinpath(name).read_text(encoding="utf-8"))


def log_odds(chance: float, surest: float) -> float:
    """Give the log-odds of a probability, none nearer to 0 or 1 than `surest`."""
    kept = min(max(chance, surest), 1 - surest)
    return log(kept / (1 - kept))
