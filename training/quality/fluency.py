"""Which words may stand between two others: pairs of neighbours counted in plain text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from training.quality.tokens import TOKEN

#: Neighbours met less often are accidents.
LEAST = 2
#: Words kept, the commonest.
KINDS = 60_000
#: What stands for the beginning and the end of a sentence.
EDGE = ""

Ids = NDArray[np.int64]


class Fluency:
    """Neighbouring words of one language, in small letters, with how often they met."""

    def __init__(self, lines: Iterable[str], least: int = LEAST) -> None:
        texts = [[EDGE, *(m[0].lower() for m in TOKEN.finditer(line)), EDGE] for line in lines]
        counted = Counter(word for text in texts for word in text)
        self.names = [word for word, _ in counted.most_common(KINDS)]
        self.number = {word: place for place, word in enumerate(self.names)}
        self.count = np.array([counted[word] for word in self.names])
        kinds = len(self.names)
        flat = np.fromiter(
            (self.number.get(word, -1) for text in texts for word in text), dtype=np.int64
        )
        before, after = flat[:-1], flat[1:]
        known = (before >= 0) & (after >= 0) & ((before > 0) | (after > 0))
        codes, times = np.unique(before[known] * kinds + after[known], return_counts=True)
        often = times >= least
        self._codes, self._times = codes[often], times[often]
        self._next, self._next_at = self._rows(self._codes // kinds, self._codes % kinds)
        order = np.argsort(self._codes % kinds, kind="stable")
        self._last, self._last_at = self._rows(
            (self._codes % kinds)[order], (self._codes // kinds)[order]
        )

    def _rows(self, heads: Ids, tails: Ids) -> tuple[Ids, Ids]:
        return tails, np.searchsorted(heads, np.arange(len(self.names) + 1))

    def pairs(self) -> tuple[Ids, Ids, Ids]:
        """Return the places in `names` of first and second words, and how often they met."""
        kinds = len(self.names)
        return self._codes // kinds, self._codes % kinds, self._times

    def met(self, before: str, after: str) -> int:
        """Return how often two words stood side by side, 0 if hardly ever."""
        a, b = self.number.get(before.lower(), -1), self.number.get(after.lower(), -1)
        if a < 0 or b < 0:
            return 0
        code = a * len(self.names) + b
        place = int(np.searchsorted(self._codes, code))
        if place < len(self._codes) and self._codes[place] == code:
            return int(self._times[place])
        return 0

    def between(self, before: str, after: str) -> list[str]:
        """Return the words that stood after ``before`` and stood before ``after``."""
        a, b = self.number.get(before.lower(), -1), self.number.get(after.lower(), -1)
        if a < 0 or b < 0:
            return []
        following = self._next[self._next_at[a] : self._next_at[a + 1]]
        preceding = self._last[self._last_at[b] : self._last_at[b + 1]]
        both = np.intersect1d(following, preceding, assume_unique=True)
        return [name for i in both if (name := self.names[i]) != EDGE]
