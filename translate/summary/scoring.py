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

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translate.article import Language


class Side(NamedTuple):
    """All sentences of an article in one language; `headline` may be empty."""

    language: Language
    texts: Sequence[str]
    headline: str = ""


@dataclass(frozen=True, slots=True)
class Weights:
    """What counts for how much; found with ``bench/summary_rouge.py`` on the development sets.

    `redundancy` is what a sentence loses for repeating a chosen one word for word; `steepness`
    says how quickly the value of a place falls from the first sentence on.
    """

    position: float = 1.0
    centrality: float = 0.8
    headline: float = 0.8
    figures: float = 0.1
    quotation: float = 0.3
    redundancy: float = 0.4
    steepness: float = 0.8


class Scored(NamedTuple):
    """The score of each sentence, and how alike each two are: 0 to 1."""

    scores: tuple[float, ...]
    likeness: tuple[tuple[float, ...], ...]


_QUOTED = re.compile(r"“[^”]*”?|«[^»]*»?|\"[^\"]*\"?")
# Words; shorter sentences say too little, longer ones are no summary.
_SHORT, _LONG, _TOO_LONG = 8, 35, 60


def score(sides: Sequence[Side], weights: Weights) -> Scored:
    """Score the sentences of `sides`, which are translations of each other, one by one."""
    ordered = sorted(sides, key=lambda side: side.language)
    per_side = [_score_side(side, weights) for side in ordered]
    places = [
        weights.position / (1 + index) ** weights.steepness for index in range(len(sides[0].texts))
    ]
    scores = [
        place + _mean([scored.scores[index] for scored in per_side])
        for index, place in enumerate(places)
    ]
    lengths = [
        _mean([_length_factor(side.texts[i]) for side in ordered]) for i in range(len(scores))
    ]
    likeness = tuple(
        tuple(_mean([scored.likeness[i][j] for scored in per_side]) for j in range(len(scores)))
        for i in range(len(scores))
    )
    return Scored(
        tuple(value * length for value, length in zip(scores, lengths, strict=True)), likeness
    )


def _score_side(side: Side, weights: Weights) -> Scored:
    found = vectors([*side.texts, side.headline], side.language)
    headline, own = found[-1], found[:-1]
    topic = centroid(own)
    likeness = tuple(tuple(cosine(one, other) for other in own) for one in own)
    scores = tuple(
        weights.centrality * cosine(vector, topic)
        + weights.headline * cosine(vector, headline)
        + weights.figures * has_figure(text, side.language)
        - weights.quotation * _quoted_share(text)
        for vector, text in zip(own, side.texts, strict=True)
    )
    return Scored(scores, likeness)


def has_figure(text: str, language: Language) -> bool:
    """Whether `text` counts or measures something."""
    from translate.figures import find_figures

    return any(not figure.weak for figure in find_figures(text, language))


def _quoted_share(text: str) -> float:
    quoted = sum(len(match[0]) for match in _QUOTED.finditer(text))
    # A quoted word or two name a thing; half a sentence is somebody's voice.
    return quoted / len(text) if text and quoted > 30 else 0.0


def _length_factor(text: str) -> float:
    """1 for a length that a summary can bear, falling to nothing on both sides."""
    n = len(text.split())
    if n < _SHORT:
        return n / _SHORT / 2
    return 1.0 if n <= _LONG else max(0.2, 1 - (n - _LONG) / (_TOO_LONG - _LONG))


def _mean(values: Sequence[float]) -> float:
    # Exact summation: the order of the sides must not show in the last digit.
    return math.fsum(values) / len(values)
