"""Words that are used alike: "glove" and "sleeve", "statue" and "picture", "rose" and "fell".

A word in whose place another of its kind stands still reads well, in itself and in its sentence:
only who compares the two texts can tell. Vectors of neighbours on both sides, weighed by positive
pointwise mutual information and reduced by singular value decomposition (Levy et al. 2015,
"Improving Distributional Similarity with Lessons Learned from Word Embeddings").
"""

from __future__ import annotations

from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from training.quality.fluency import Fluency

#: The commonest words that get vectors, and the commonest of these that are counted beside them.
WORDS, BESIDE = 20_000, 2_000
#: Numbers in a vector, and words given as used alike.
WIDTH, ALIKE = 150, 25
#: Squared singular values up to this are rounding errors.
NOISE = 1e-3
#: Exponent that makes rare neighbours less telling (Levy et al., "context distribution smoothing").
SMOOTHED = 0.75


class Likeness:
    """The words of one language by how they are used."""

    def __init__(self, fluency: Fluency) -> None:
        self._fluency = fluency
        self.alike = lru_cache(maxsize=WORDS)(self._alike)

    @cached_property
    def _vectors(self) -> NDArray[np.float32]:
        """Unit vectors of the commonest words, in order; they take a minute."""
        told = _informative(self._beside())
        values, vectors = np.linalg.eigh(told.T @ told)
        best = np.argsort(values)[::-1][:WIDTH]
        best = best[values[best] > NOISE]
        # The roots of the singular values weigh the directions: better than all or none of them.
        scale = values[best] ** -0.25
        found = (told @ vectors[:, best]) * scale
        length = np.linalg.norm(found, axis=1, keepdims=True)
        return np.asarray(found / np.maximum(length, 1e-9), dtype=np.float32)

    def _beside(self) -> NDArray[np.float32]:
        """How often each word stood before, and how often after, each of the commonest ones."""
        heads, tails, times = self._fluency.pairs()
        words = min(WORDS, len(self._fluency.names))
        beside = min(BESIDE, words)
        found = np.zeros((words, 2 * beside), dtype=np.float32)
        before = (heads < words) & (tails < beside)
        found[heads[before], tails[before]] = times[before]
        after = (tails < words) & (heads < beside)
        found[tails[after], beside + heads[after]] = times[after]
        return found

    def _alike(self, word: str) -> tuple[str, ...]:
        """Return the words used most like ``word``, the likest first; none of a rare word."""
        place = self._fluency.number.get(word.lower(), -1)
        if not 0 <= place < len(self._vectors):
            return ()
        likeness = self._vectors @ self._vectors[place]
        likeness[place] = -1.0
        count = min(ALIKE, len(likeness) - 1)
        best = np.argpartition(-likeness, count)[:count]
        ordered = best[np.argsort(-likeness[best])]
        found = (self._fluency.names[n] for n in ordered if likeness[n] > 0)
        return tuple(name for name in found if name.isalpha())


def _informative(counts: NDArray[np.float32]) -> NDArray[np.float32]:
    """Turn counts into positive pointwise mutual information, in nats."""
    total = max(float(counts.sum()), 1.0)
    rows = np.maximum(counts.sum(axis=1, keepdims=True), 1.0) / total
    columns = np.maximum(counts.sum(axis=0, keepdims=True), 1.0) ** SMOOTHED
    columns /= columns.sum()
    with np.errstate(divide="ignore"):
        told = np.log(counts / total) - np.log(rows) - np.log(columns)
    return np.asarray(np.maximum(told, 0.0), dtype=np.float32)
