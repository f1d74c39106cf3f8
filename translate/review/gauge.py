"""How a fitted model reads figures: each by its distance from what is usual.

Two kinds of model read them so. A logistic one adds what each figure says; a small network, of one
hidden layer, also knows that one figure says more beside another: that nothing answers a word is
news if all around it is answered.
"""

from __future__ import annotations

import json
from importlib.resources import files
from math import log
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

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


class Network(NamedTuple):
    """A fitted network of one hidden layer over `figures`.

    `means` and `spreads` have one number for each figure; `hidden` is of shape (figures + 1, units)
    and `out` of shape (units + 1,), the last row and number the intercepts.
    """

    figures: tuple[str, ...]
    means: Array
    spreads: Array
    hidden: Array
    out: Array

    def log_odds(self, known: Sequence[Mapping[str, float]]) -> list[float]:
        """Weigh what is known of each candidate; what is not known counts as usual."""
        import numpy as np

        if not known:
            return []
        usual = dict(zip(self.figures, self.means.tolist(), strict=True))
        rows = np.array([[each.get(name, usual[name]) for name in self.figures] for each in known])
        scores: list[float] = self.of_rows(rows).tolist()
        return scores

    def of_rows(self, rows: Array) -> Array:
        """Weigh rows of figures, of shape (candidates, figures)."""
        import numpy as np

        distances = np.clip((rows - self.means) / self.spreads, -CLIP, CLIP)
        units = np.tanh(distances @ self.hidden[:-1] + self.hidden[-1])
        weighed: Array = units @ self.out[:-1] + self.out[-1]
        return weighed


def network(data: Mapping[str, Any]) -> Network:
    """Read a network from what a fitting script wrote of it."""
    import numpy as np

    figures = data["figures"]
    return Network(
        tuple(figures),
        np.array([each["mean"] for each in figures.values()]),
        np.array([each["spread"] for each in figures.values()]),
        np.array([*(each["weights"] for each in figures.values()), data["hidden"]]),
        np.array([*data["weights"], data["intercept"]]),
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
