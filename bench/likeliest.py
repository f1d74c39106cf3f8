"""Fitting a model that finds one place of many, where only the whole is labelled.

Of a changed pair it is known that something in it was changed, not which of its candidates. In
turns, the model picks the likeliest candidate of every pair, and is fitted anew by those picks
(multiple-instance learning by iterated discrimination, Dietterich et al. 1997).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

import numpy as np
from fit_risk import auc
from numpy.typing import NDArray

from translate.review.gauge import CLIP

TURNS, FOLDS = 8, 5
#: Strength of the prior that a figure weighs nothing.
PRIOR = 1.0
#: The score of a pair without candidates.
NONE = -9.0

Array = NDArray[np.float64]
Learnt = TypeVar("Learnt")
#: What is weighed, and which way it may count (1, -1, or 0 for either).
Figures = Mapping[str, int]


class Fit(NamedTuple):
    """Means, spreads, intercept and weights of figures."""

    mean: Array
    spread: Array
    intercept: float
    weights: Array

    def scores(self, rows: Array) -> Array:
        """Return the log-odds of each row."""
        distances = np.clip((rows - self.mean) / self.spread, -CLIP, CLIP)
        return self.intercept + distances @ self.weights

    def best(self, rows: Array) -> float:
        """Return the log-odds of the likeliest row."""
        return float(self.scores(rows).max()) if len(rows) else NONE

    def as_json(self, figures: Figures) -> dict[str, Any]:
        """Return the fit as the package keeps it."""
        return {
            "intercept": round(self.intercept, 3),
            "gauges": {
                figure: {
                    "mean": round(float(self.mean[n]), 3),
                    "spread": round(float(self.spread[n]), 3),
                    "weight": round(float(self.weights[n]), 3),
                }
                for n, figure in enumerate(figures)
            },
        }

    def in_words(self, figures: Figures) -> str:
        """Return intercept and weights for a person."""
        weights = ", ".join(f"{f} {w:.2f}" for f, w in zip(figures, self.weights, strict=True))
        return f"intercept {self.intercept:.2f}, {weights}"


def rows_of(known: Sequence[Mapping[str, float]], figures: Figures) -> Array:
    """Return what is known of each candidate as a row; those of which something is not are left."""
    full = [[each[name] for name in figures] for each in known if figures.keys() <= each.keys()]
    return np.array(full, dtype=float).reshape(len(full), len(figures))


def learn(candidates: Sequence[Array], differs: Sequence[bool], figures: Figures) -> Fit:
    """Fit a model to pairs, each with its candidates, picking the likeliest of each in turns."""
    signs = np.array(list(figures.values()))
    usable = [n for n, rows in enumerate(candidates) if len(rows)]
    labels = np.array([differs[n] for n in usable], dtype=float)
    every = np.vstack([candidates[n] for n in usable])
    mean, spread = every.mean(axis=0), every.std(axis=0) + 1e-9
    fit = Fit(mean, spread, 0.0, signs.astype(float))
    for _ in range(TURNS):
        picks = np.vstack([candidates[n][np.argmax(fit.scores(candidates[n]))] for n in usable])
        distances = np.clip((picks - mean) / spread, -CLIP, CLIP)
        fit = Fit(mean, spread, *_regression(distances, labels, signs))
    return fit


def unseen_scores(
    candidates: Sequence[Array],
    sources: Sequence[str],
    fit_to: Callable[[list[int]], Learnt],
    best: Callable[[Learnt, Array], float],
) -> Array:
    """Score each pair by a fit that has not seen it: `fit_to` learns from the pairs it is given.

    Pairs are dealt into folds by their source, so that nothing of one is in two of them.
    """
    fold = np.array([sum(source.encode()) % FOLDS for source in sources])
    scores = np.zeros(len(candidates))
    for turn in range(FOLDS):
        fit = fit_to(np.flatnonzero(fold != turn).tolist())
        for n in np.flatnonzero(fold == turn).tolist():
            scores[n] = best(fit, candidates[n])
    return scores


def report(name: str, scores: Array, differs: Sequence[bool], shares: Sequence[float]) -> None:
    """Print which share of the changes is found at several shares of the others spoken of."""
    changed = np.array(differs, dtype=bool)
    area = auc(changed.astype(float), scores)
    print(f"{name}: {changed.sum()} changed of {len(changed)}, area {area:.3f}")
    for share in shares:
        bar = np.quantile(scores[~changed], 1 - share)
        found = (scores[changed] > bar).mean()
        print(f"  others {share:.1%} (log-odds {bar:.2f}): found {found:.0%}")


def _regression(rows: Array, labels: Array, signs: NDArray[np.int_]) -> tuple[float, Array]:
    """Fit a logistic regression by Newton's method; a weight of the wrong sign is held at zero."""
    used = np.ones(rows.shape[1], dtype=bool)
    while True:
        full = np.hstack([np.ones((len(rows), 1)), rows[:, used]])
        weights = np.zeros(full.shape[1])
        precision = np.array([0.0] + [PRIOR] * int(used.sum()))
        for _ in range(30):
            chance = 1 / (1 + np.exp(-full @ weights))
            slope = full.T @ (labels - chance) - precision * weights
            curve = (full.T * (chance * (1 - chance))) @ full + np.diag(precision)
            weights += np.linalg.solve(curve, slope)
        found = np.zeros(rows.shape[1])
        found[used] = weights[1:]
        if (found * signs >= 0).all():
            return float(weights[0]), found
        used &= found * signs >= 0
