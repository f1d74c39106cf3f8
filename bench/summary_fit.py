"""Weights for the choice of sentences, found one by one from equal ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace

from translate.summary.scoring import Weights

#: What every weight may be; between them nothing is worth the time.
_STEPS = (0.0, 0.2, 0.5, 1.0, 1.5)
#: Gains smaller than this are noise.
_GAIN = 0.05
#: A text without paragraphs cannot tell what standing in the same one costs.
_LEFT = frozenset({"crowding"})


def fit(score: Callable[[Weights], float]) -> Weights:
    """The weights with the highest `score` that changing one at a time finds, in two rounds."""
    names = [field.name for field in fields(Weights) if field.name not in _LEFT]
    found = Weights(**dict.fromkeys(names, 0.5))
    best = score(found)
    for _ in range(2):
        for name in names:
            for step in _STEPS:
                tried = replace(found, **{name: step})
                reached = score(tried) if tried != found else best
                if reached > best + _GAIN:
                    found, best = tried, reached
    return found
