"""How likely it is that some sentences render some others: by length and by lexicon, in nats.

Lengths are judged after Gale and Church (1993): a sentence and its translation are proportional,
with a variance that grows with the length. The lexicon is what both share of figures, names and
cognates, and of all words where a model translated one side. How much a share is worth was counted
on the first 1,500 sentences of newstest2012: pairs that belong together against pairs that stand
near each other and do not (``bench/aligning.py`` has the rest).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import accumulate, pairwise
from math import erfc, log, sqrt
from typing import TYPE_CHECKING

from translate.review.bitext.sentences import Sentence, weigh

if TYPE_CHECKING:
    from translate.article import Language

# Characters of the other language for each character, and the variance for each (Gale and Church
# found 6.8 for English with French and German).
_GROWTH: dict[Language | None, float] = {"en": 1.12, "es": 0.89, None: 1.0}
_VARIANCE = 6.8
_WORST = 9.0  # cost of an impossible length
# Log-likelihood ratios for a shared weight of 0, 0.1, 0.2 … of the smaller side's, two long
# sentences given; without a model's rendering, and with one.
_ALONE = (-1.3, 2.2, 4.3, 5.6, 6.5, 6.5)
_HELPED = (-3.4, 0.1, 2.3, 4.4, 5.8, 6.5, 7.3, 7.3)
#: No link is worth more.
MOST = max(*_ALONE, *_HELPED)
# What a part of a merge costs that does not speak for itself: it may be a stranger.
_MUTE = 1.5
# From this weight on (some five words) a sentence is long enough to be sure; shorter ones say less.
_ENOUGH = 22.0
# A merge across a paragraph's end is rare.
_ACROSS = 2.0


class Likelihood:
    """Two texts, and what any stretch of the one says for and against any stretch of the other.

    `language` is that of the source, or nothing where both texts are in one language; `helped`
    says that the words of one side hold a model's rendering.
    """

    def __init__(
        self,
        source: Sequence[Sentence],
        target: Sequence[Sentence],
        language: Language | None,
        *,
        helped: bool,
    ) -> None:
        self.source, self.target = source, target
        self._growth = _GROWTH[language]
        self._curve = _HELPED if helped else _ALONE
        self._weights = weigh([*source, *target])
        self._own = [self._weight(s.expected) for s in source]
        self._other = [self._weight(s.expected) for s in target]
        self._ends = (
            list(accumulate((len(s.text) for s in source), initial=0)),
            list(accumulate((len(s.text) for s in target), initial=0)),
        )
        self._shared = self._index()

    def _weight(self, keys: frozenset[str]) -> float:
        return sum(self._weights[key] for key in keys)

    def _index(self) -> list[dict[int, float]]:
        """The weight shared by each source sentence with each target sentence that shares any."""
        places: dict[str, list[int]] = defaultdict(list)
        for j, sentence in enumerate(self.target):
            for key in sentence.known:
                places[key].append(j)
        shared: list[dict[int, float]] = []
        for sentence in self.source:
            row: dict[int, float] = defaultdict(float)
            for key in sorted(sentence.known):
                for j in places.get(key, ()):
                    row[j] += self._weights[key]
            shared.append(dict(row))
        return shared

    def likeness(self, i: int, j: int) -> float:
        """What sentences `i` and `j` share, 0..1, relative to the smaller one."""
        shared = self._shared[i].get(j, 0.0)
        return shared / min(self._own[i], self._other[j]) if shared else 0.0

    def alike(self, i: int) -> dict[int, float]:
        """The target sentences that share anything with source sentence `i`, and how much."""
        return {j: self.likeness(i, j) for j in self._shared[i]}

    def cost(self, first: int, after: int, start: int, end: int) -> float:
        """The cost of target sentences start..end rendering source sentences first..after.

        Each part of a merge has to belong to the other side by itself, so that no stranger slips
        in; in the end it counts as many links as its longer side has sentences.
        """
        links = self._links(first, after, start, end)
        lexicon = -sum(links)
        if len(links) > 1:
            lexicon += _MUTE * sum(link <= 0 for link in links)
        crossed = _crossings(self.source[first:after]) + _crossings(self.target[start:end])
        return lexicon + self._length(first, after, start, end) + _ACROSS * crossed

    def _links(self, first: int, after: int, start: int, end: int) -> list[float]:
        ours, theirs = range(first, after), range(start, end)
        if len(ours) == 1 or len(theirs) == 1:
            return [
                self._ratio(self._shared[i].get(j, 0.0), self._own[i], self._other[j])
                for i in ours
                for j in theirs
            ]
        own = frozenset[str]().union(*(self.source[i].known for i in ours))
        weight = sum(self._own[i] for i in ours)
        return [
            self._ratio(self._weight(own & self.target[j].known), weight, self._other[j])
            for j in theirs
        ]

    def _ratio(self, shared: float, own: float, other: float) -> float:
        smaller = min(own, other)
        if not smaller:
            return 0.0
        place = 10 * shared / smaller
        low = min(int(place), len(self._curve) - 2)
        rise = self._curve[low + 1] - self._curve[low]
        value = self._curve[low] + rise * min(1.0, place - low)
        return value * min(1.0, smaller / _ENOUGH)

    def _length(self, first: int, after: int, start: int, end: int) -> float:
        ours, theirs = self._ends
        own = max(1, ours[after] - ours[first])
        distance = abs(theirs[end] - theirs[start] - own * self._growth) / sqrt(own * _VARIANCE)
        chance = erfc(distance / sqrt(2))
        return min(_WORST, -log(chance)) if chance else _WORST


def _crossings(sentences: Sequence[Sentence]) -> int:
    return sum(a.paragraph != b.paragraph for a, b in pairwise(sentences))
