"""What is measured of each sentence, alike whichever language the article was written in.

Every figure is computed for each language by itself and then averaged, English first, so that an
article and its translation change places without changing a digit. Nothing here weighs one measure
against another: that is :mod:`translate.summary.scoring`.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, NamedTuple

from translate.summary.content import cosine, vectors
from translate.summary.coverage import Facts, facts, weigh
from translate.summary.substance import MOST_KINDS, kinds_of_news, news_lead

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


class Features(NamedTuple):
    """The measures of an article's sentences, each a row as long as the article.

    `distance` counts from the news on, 0 there. The others are 0 to 1: `onward` is what later
    sentences take up again, `headline` the nearness to the headline, `quoted` the share in
    quotation marks, `substance` how much there is of what news are made of, `fullness` whether the
    length suits a summary. `likeness` has a row for each two sentences; `facts` the facts of each
    sentence on each side, `worth` their weights there.
    """

    distance: tuple[float, ...]
    onward: tuple[float, ...]
    headline: tuple[float, ...]
    quoted: tuple[float, ...]
    substance: tuple[float, ...]
    fullness: tuple[float, ...]
    likeness: tuple[tuple[float, ...], ...]
    facts: tuple[tuple[Facts, ...], ...]
    worth: tuple[dict[str, float], ...]

    def told(self, chosen: Collection[int]) -> tuple[Facts, ...]:
        """The facts that the sentences `chosen` tell on each side."""
        return tuple(Facts().union(*(own[i] for i in chosen)) for own in self.facts)

    def news(self, index: int, told: Sequence[Facts]) -> float:
        """The weight of the facts of a sentence that are not among those `told`, 0 to 1."""
        sides = zip(self.facts, self.worth, told, strict=True)
        return _mean(
            [math.fsum(worth[fact] for fact in own[index] - known) for own, worth, known in sides]
        )


class _Likeness(NamedTuple):
    """How alike the sentences of one language are to each other, and each to the headline."""

    pairs: list[list[float]]
    headline: list[float]


_QUOTED = re.compile(r"“[^”]*”?|«[^»]*»?|\"[^\"]*\"?")
# Words; shorter sentences say too little, longer ones are no summary.
_SHORT, _LONG, _FADING = 12, 45, 25


def measure(sides: Sequence[Side], paragraphs: Sequence[int]) -> Features:
    """Measure the sentences of `sides`, which are translations of each other, one by one.

    `paragraphs` has the number of each sentence's paragraph.
    """
    ordered = sorted(sides, key=lambda side: side.language)
    count = len(sides[0].texts)
    found = [_likeness(side) for side in ordered]
    likeness = tuple(
        tuple(_mean([own.pairs[i][j] for own in found]) for j in range(count)) for i in range(count)
    )
    onward = [math.fsum(likeness[i][i + 1 :]) for i in range(count)]
    most = max(onward, default=0.0) or 1.0
    kinds = [
        frozenset[str]().union(*(kinds_of_news(side.texts[i], side.language) for side in ordered))
        for i in range(count)
    ]
    told = tuple(
        tuple(
            facts(text, side.language, side.terms[i] if side.terms else ())
            for i, text in enumerate(side.texts)
        )
        for side in ordered
    )
    return Features(
        distance=_distances(paragraphs, news_lead(kinds, paragraphs)),
        onward=tuple(value / most for value in onward),
        headline=_averages([own.headline for own in found]),
        quoted=_averages([[_quoted_share(text) for text in side.texts] for side in ordered]),
        substance=tuple(len(own) / MOST_KINDS for own in kinds),
        fullness=_averages([[_fullness(text) for text in side.texts] for side in ordered]),
        likeness=likeness,
        facts=told,
        worth=tuple(weigh(own) for own in told),
    )


def _distances(paragraphs: Sequence[int], lead: int) -> tuple[float, ...]:
    """How far each sentence stands from the news: by paragraphs, and sentences inside its own.

    Paragraphs open with what they are about; the farther down, the less one more matters. The
    scene set before the news is as far as can be.
    """
    count = len(paragraphs)
    distances = [float(count)] * lead
    start = lead
    for i in range(lead, count):
        if paragraphs[i] != paragraphs[i - 1]:
            start = max(i, lead)
        distances.append(math.log2(1 + paragraphs[i] - paragraphs[lead]) + i - start)
    return tuple(distances)


def _likeness(side: Side) -> _Likeness:
    found = vectors([*side.texts, side.headline], side.language)
    headline, own = found[-1], found[:-1]
    return _Likeness(
        [[cosine(one, other) for other in own] for one in own],
        [cosine(vector, headline) for vector in own],
    )


def _quoted_share(text: str) -> float:
    quoted = sum(len(match[0]) for match in _QUOTED.finditer(text))
    # A quoted word or two name a thing; half a sentence is somebody's voice.
    return quoted / len(text) if text and quoted > 30 else 0.0


def _fullness(text: str) -> float:
    """1 for a length that a summary can bear, falling steadily on both sides.

    No steps: a translation has a word more or less.
    """
    n = len(text.split())
    return min(1.0, n / _SHORT) if n <= _LONG else max(0.2, 1 - (n - _LONG) / _FADING)


def _averages(sides: Sequence[Sequence[float]]) -> tuple[float, ...]:
    return tuple(_mean(values) for values in zip(*sides, strict=True))


def _mean(values: Sequence[float]) -> float:
    # Exact summation: the order of the sides must not show in the last digit.
    return math.fsum(values) / len(values)
