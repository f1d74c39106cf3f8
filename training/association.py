"""A quick score of how well two sentences cover each other, to find misaligned pairs.

For every word, the strongest Dice association with any word of the other side; the mean over the
words of both sides is the score. No iterations, a minute for a quarter of a million pairs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from training.corpora import Pair

#: Words are cut to stems of this many letters, a cheap way to join inflected forms.
STEM = 6
TOKEN = re.compile(r"\w+")


def _stems(texts: Sequence[str]) -> tuple[list[NDArray[np.int64]], Counter[int]]:
    ids: dict[str, int] = {}
    rows = []
    counts: Counter[int] = Counter()
    for text in texts:
        row = {ids.setdefault(w[:STEM], len(ids)) for w in TOKEN.findall(text.lower())}
        counts.update(row)
        rows.append(np.array(sorted(row), dtype=np.int64))
    return rows, counts


def _crosses(
    left: list[NDArray[np.int64]], right: list[NDArray[np.int64]], span: int
) -> NDArray[np.int64]:
    return np.concatenate(
        [(a[:, None] * span + b[None, :]).ravel() for a, b in zip(left, right, strict=True)]
    )


def associations(pairs: Sequence[Pair], batch: int = 20_000) -> NDArray[np.float64]:
    """Return one score from 0 (nothing in common) to 1 for each pair, measured on ``pairs``.

    Words seen once say nothing and are left out; a pair with none left scores 1.
    """
    english, english_counts = _stems([pair.en for pair in pairs])
    spanish, spanish_counts = _stems([pair.es for pair in pairs])
    span = max(spanish_counts, default=0) + 1
    keys = np.empty(0, dtype=np.int64)
    totals = np.empty(0, dtype=np.int64)
    for start in range(0, len(pairs), batch):
        part = slice(start, start + batch)
        found, count = np.unique(_crosses(english[part], spanish[part], span), return_counts=True)
        keys, spots = np.unique(np.concatenate([keys, found]), return_inverse=True)
        totals = np.bincount(spots, weights=np.concatenate([totals, count])).astype(np.int64)
    often_en = np.array([english_counts[i] for i in range(max(english_counts, default=0) + 1)])
    often_es = np.array([spanish_counts[i] for i in range(span)])
    scores = np.ones(len(pairs))
    for index, (a, b) in enumerate(zip(english, spanish, strict=True)):
        left, right = a[often_en[a] > 1], b[often_es[b] > 1]
        if len(left) and len(right):
            crosses = (left[:, None] * span + right[None, :]).ravel()
            joint = totals[np.searchsorted(keys, crosses)].reshape(len(left), len(right))
            # One is taken off so that a pair is not its own witness.
            dice = 2.0 * (joint - 1) / (often_en[left][:, None] + often_es[right][None, :])
            best = dice.max(1).sum() + dice.max(0).sum()
            scores[index] = best / (len(left) + len(right))
    return scores
