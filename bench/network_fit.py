"""Fitting a small network that finds one place of many, where only the whole is labelled.

Of a changed pair it is known that something in it was changed, not which of its candidates. The
log-odds of a pair are a soft maximum of its candidates' (multiple-instance learning with
log-sum-exp pooling, Ramon and De Raedt 2000; Wang et al. 2018), so that the likeliest of them
learns most. Several networks are begun from different seeds and averaged: laid side by side they
are one wider network.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from likeliest import NONE, Array
from numpy.typing import NDArray

from translate.review.gauge import CLIP, Network

#: Units of the hidden layer of each network, and networks that are averaged.
UNITS, NETWORKS = 16, 3
#: Turns over all pairs, pairs to a step, the highest rate of learning, and what it rises by.
TURNS, BATCH, RATE, RISING = 60, 256, 5e-3, 0.3
#: Decay of weights for each step, part of the hidden units left out, sharpness of the maximum.
DECAY, DROPPED, SHARP = 0.03, 0.1, 2.0


def rows_of(known: Sequence[Mapping[str, float]], figures: Sequence[str]) -> Array:
    """Return what is known of each candidate as a row; what is not is no number."""
    full = [[each.get(name, np.nan) for name in figures] for each in known]
    return np.array(full, dtype=float).reshape(len(full), len(figures))


def fit_network(
    candidates: Sequence[Array],
    differs: Sequence[bool],
    weights: Sequence[float],
    figures: Sequence[str],
) -> Network:
    """Fit a network to pairs, each with its candidates as rows of figures, a label and a weight."""
    every = np.vstack([rows for rows in candidates if len(rows)])
    means, spreads = np.nanmean(every, axis=0), np.nanstd(every, axis=0) + 1e-9
    rows, real = _packed([(each - means) / spreads for each in candidates], len(figures))
    pairs = _Pairs(rows, real, np.array(differs, dtype=float), np.array(weights, dtype=float))
    fits = [_descend(pairs, seed) for seed in range(NETWORKS)]
    hidden = np.hstack([hidden for hidden, _ in fits])
    out = np.concatenate([out[:-1] for _, out in fits]) / NETWORKS
    intercept = sum(float(out[-1]) for _, out in fits) / NETWORKS
    return Network(tuple(figures), means, spreads, hidden, np.append(out, intercept))


def best(fit: Network, rows: Array) -> float:
    """Return the log-odds of the likeliest row."""
    usual = np.where(np.isnan(rows), fit.means, rows)
    return float(fit.of_rows(usual).max()) if len(rows) else NONE


def as_json(fit: Network) -> dict[str, Any]:
    """Return the network as the package keeps it."""
    return {
        "intercept": _round(fit.out[-1]),
        "weights": _rounded(fit.out[:-1]),
        "hidden": _rounded(fit.hidden[-1]),
        "figures": {
            figure: {
                "mean": _round(fit.means[n]),
                "spread": _round(fit.spreads[n]),
                "weights": _rounded(fit.hidden[n]),
            }
            for n, figure in enumerate(fit.figures)
        },
    }


def _round(number: float) -> float:
    return round(float(number), 4)


def _rounded(numbers: Array) -> list[float]:
    return [_round(number) for number in numbers]


def _packed(candidates: Sequence[Array], width: int) -> tuple[Array, NDArray[np.bool_]]:
    """Lay candidates out as (pairs, most candidates, figures), and tell which places are real."""
    most = max(len(rows) for rows in candidates)
    packed = np.zeros((len(candidates), most, width))
    real = np.zeros((len(candidates), most), dtype=bool)
    for n, rows in enumerate(candidates):
        packed[n, : len(rows)] = np.clip(np.nan_to_num(rows), -CLIP, CLIP)
        real[n, : len(rows)] = True
    return packed, real


class _Pairs(NamedTuple):
    """Candidates of pairs, which of them are real, and the labels and weights of the pairs."""

    rows: Array
    real: NDArray[np.bool_]
    labels: Array
    shares: Array

    def some(self, chosen: NDArray[np.int64]) -> _Pairs:
        """Take some of the pairs."""
        rows, real, labels, shares = self
        return _Pairs(rows[chosen], real[chosen], labels[chosen], shares[chosen])


def _descend(pairs: _Pairs, seed: int) -> tuple[Array, Array]:
    """Return weights of the hidden units and of what they say, intercepts last.

    By Adam (Kingma and Ba 2015) with decoupled decay.
    """
    chance = np.random.default_rng(seed)
    width, count = pairs.rows.shape[2], len(pairs.labels)
    hidden = np.vstack([chance.normal(0, width**-0.5, (width, UNITS)), np.zeros((1, UNITS))])
    moving = [hidden, np.append(chance.normal(0, UNITS**-0.5, UNITS), 0.0)]
    means, squares = ([np.zeros_like(each) for each in moving] for _ in range(2))
    steps = TURNS * (count // BATCH + 1)
    step = 0
    for _ in range(TURNS):
        order = chance.permutation(count)
        for start in range(0, count, BATCH):
            part = pairs.some(order[start : start + BATCH])
            kept = (chance.random((*part.real.shape, UNITS)) >= DROPPED) / (1 - DROPPED)
            step += 1
            rate = _rate(step / steps)
            for n, slope in enumerate(_slopes(part, moving, kept)):
                means[n] = 0.9 * means[n] + 0.1 * slope
                squares[n] = 0.999 * squares[n] + 0.001 * slope * slope
                size = np.sqrt(squares[n] / (1 - 0.999**step)) + 1e-8
                moved = rate * means[n] / (1 - 0.9**step) / size
                moving[n] = moving[n] * (1 - rate * DECAY) - moved
    return moving[0], moving[1]


def _rate(done: float) -> float:
    """The rate of learning: rising at first, then falling to nothing along a cosine."""
    falling = max(0.0, done - RISING) / (1 - RISING)
    return float(RATE * min(1.0, done / RISING) * (1 + np.cos(np.pi * falling)) / 2)


def _slopes(pairs: _Pairs, weights: Sequence[Array], kept: Array) -> tuple[Array, Array]:
    """Return the slopes of the mean cross-entropy of some pairs, for both layers."""
    hidden, out = weights
    units = np.tanh(pairs.rows @ hidden[:-1] + hidden[-1])
    scores = np.where(pairs.real, (units * kept) @ out[:-1] + out[-1], NONE)
    top = scores.max(axis=1, keepdims=True)
    powers = np.exp(SHARP * (scores - top))
    whole = powers.sum(axis=1, keepdims=True)
    log_odds = (top + np.log(whole) / SHARP)[:, 0]
    off = (1 / (1 + np.exp(-log_odds)) - pairs.labels) * pairs.shares / len(pairs.labels)
    of_scores = off[:, None] * powers / whole * pairs.real
    of_units = of_scores[..., None] * out[:-1] * kept * (1 - units * units)
    of_hidden = np.einsum("pcf,pcu->fu", pairs.rows, of_units)
    of_out = np.einsum("pc,pcu->u", of_scores, units * kept)
    return (
        np.vstack([of_hidden, of_units.sum(axis=(0, 1))[None]]),
        np.append(of_out, of_scores.sum()),
    )
