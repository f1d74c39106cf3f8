"""How much each sentence tells of its article, alike whichever side was the source.

Every figure is computed for each language by itself and then averaged, English first, so that an
article and its translation change places without changing a digit.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from translate.summary.content import centroid, cosine, vectors
from translate.summary.coverage import Facts, facts, weigh

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from translate.article import Language


class Side(NamedTuple):
    """All sentences of an article in one language; `headline` may be empty.

    `terms` are the glossary terms met in each sentence; none are known when it is empty.
    """

    language: Language
    texts: Sequence[str]
    headline: str = ""
    terms: Sequence[Collection[str]] = ()


@dataclass(frozen=True, slots=True)
class Weights:
    """What counts for how much; found with ``bench/summary_rouge.py`` on the development sets.

    `steepness` says how quickly the value of a place falls from the first sentence on; `onward` is
    for what later sentences take up again (Zheng and Lapata, 2019, who weigh edges of the graph by
    their direction); `quotation` is what a sentence loses for being somebody's voice, `redundancy`
    for repeating a chosen one word for word; `coverage` is for new names, figures and terms.
    """

    position: float = 1.0
    steepness: float = 0.8
    centrality: float = 0.4
    onward: float = 0.6
    headline: float = 0.8
    quotation: float = 0.6
    redundancy: float = 0.2
    coverage: float = 0.2


class Scored(NamedTuple):
    """The score of each sentence, and how alike each two are: 0 to 1.

    `facts` has the facts of each sentence on each side, `worth` the weight of each fact there.
    """

    scores: tuple[float, ...]
    likeness: tuple[tuple[float, ...], ...]
    facts: tuple[tuple[Facts, ...], ...]
    worth: tuple[dict[str, float], ...]

    def news(self, index: int, chosen: Collection[int]) -> float:
        """The weight of the facts of a sentence that no chosen one tells, 0 to 1."""
        per_side = []
        for own, worth in zip(self.facts, self.worth, strict=True):
            told = frozenset[str]().union(*(own[i] for i in chosen))
            per_side.append(math.fsum(worth[fact] for fact in own[index] - told))
        return _mean(per_side)


_QUOTED = re.compile(r"“[^”]*”?|«[^»]*»?|\"[^\"]*\"?")
# Words; shorter sentences say too little, longer ones are no summary.
_SHORT, _LONG, _FADING = 12, 45, 25


def score(sides: Sequence[Side], weights: Weights) -> Scored:
    """Score the sentences of `sides`, which are translations of each other, one by one."""
    ordered = sorted(sides, key=lambda side: side.language)
    count = len(sides[0].texts)
    likenesses, topics = zip(*(_compare(side, weights) for side in ordered), strict=True)
    likeness = tuple(
        tuple(_mean([own[i][j] for own in likenesses]) for j in range(count)) for i in range(count)
    )
    onward = [math.fsum(likeness[i][i + 1 :]) for i in range(count)]
    most = max(onward, default=0.0) or 1.0
    scores = tuple(
        (
            weights.position / (1 + i) ** weights.steepness
            + weights.onward * onward[i] / most
            + _mean([own[i] for own in topics])
        )
        * _mean([_length_factor(side.texts[i]) for side in ordered])
        for i in range(count)
    )
    told = tuple(
        tuple(
            facts(text, side.language, side.terms[i] if side.terms else ())
            for i, text in enumerate(side.texts)
        )
        for side in ordered
    )
    return Scored(scores, likeness, told, tuple(weigh(own) for own in told))


def _compare(side: Side, weights: Weights) -> tuple[list[list[float]], list[float]]:
    """How alike each two sentences of a side are, and how near each is to what it is about."""
    found = vectors([*side.texts, side.headline], side.language)
    headline, own = found[-1], found[:-1]
    topic = centroid(own)
    return [[cosine(one, other) for other in own] for one in own], [
        weights.centrality * cosine(vector, topic)
        + weights.headline * cosine(vector, headline)
        - weights.quotation * _quoted_share(text)
        for vector, text in zip(own, side.texts, strict=True)
    ]


def _quoted_share(text: str) -> float:
    quoted = sum(len(match[0]) for match in _QUOTED.finditer(text))
    # A quoted word or two name a thing; half a sentence is somebody's voice.
    return quoted / len(text) if text and quoted > 30 else 0.0


def _length_factor(text: str) -> float:
    """1 for a length that a summary can bear, falling to nothing on both sides."""
    n = len(text.split())
    if n < _SHORT:
        return n / _SHORT * 0.75
    return 1.0 if n <= _LONG else max(0.2, 1 - (n - _LONG) / _FADING)


def _mean(values: Sequence[float]) -> float:
    # Exact summation: the order of the sides must not show in the last digit.
    return math.fsum(values) / len(values)
