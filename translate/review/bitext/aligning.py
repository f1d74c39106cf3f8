"""Aligning sentences: a dynamic programme over lengths and lexicon.

Steps of one to three sentences have the prior costs below; what a step's sentences say for
themselves is `translate.review.bitext.likelihood`'s. Whatever stays alone on both sides is then
looked for elsewhere: it may have been moved. In long texts only the neighbourhood of a chain of
unmistakable pairs is looked at.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from translate.article import other_language
from translate.review.bitext.likelihood import MOST, Likelihood
from translate.review.bitext.sentences import Sentence, read_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Language

#: Steps of the programme (sentences of the source, of the target) and their prior cost in nats.
#: Gale and Church (1993) counted 89 % of 1-1, 9 % of 2-1 and 1-2, 1 % of 1-0 and 0-1. Here what is
#: left out or put in is cheap: an editor would rather look at one sentence too many than miss one.
STEPS: dict[tuple[int, int], float] = {
    (1, 1): 0.1,
    (1, 0): 2.2,
    (0, 1): 2.2,
    (2, 1): 3.0,
    (1, 2): 3.0,
    (3, 1): 4.8,
    (1, 3): 4.8,
    (2, 2): 6.0,
}
# Beyond this many cells, only those near the chain are looked at; a pair of the chain shares so
# much, and more than any other pair of its sentences.
_CELLS = 20_000
_BAND = 12
_UNMISTAKABLE = 0.4


class Group(NamedTuple):
    """Sentences that belong together, by index; one side is empty for dropped and added ones."""

    source: tuple[int, ...]
    target: tuple[int, ...]
    moved: bool = False


def align(
    source: Sequence[str] | Sequence[Sentence],
    target: Sequence[str] | Sequence[Sentence],
    language: Language | None,
    *,
    helped: bool = False,
) -> list[Group]:
    """Pair the sentences of a text in `language` with those of its translation, in source order.

    Sentences made by `read_sentence` carry their paragraph and their words; plain strings are read
    as one paragraph. `helped` says that a model's rendering is among the words of one side, so that
    a pair which shares nothing is hardly a pair. Without a language both are versions of one text.
    """
    from translate.review.bitext.moving import with_moved

    theirs_language = other_language(language) if language else None
    texts = Likelihood(
        _read(source, language),
        _read(target, theirs_language),
        language,
        helped=helped or language is None,
    )
    whole = range(len(texts.source)), range(len(texts.target))
    return with_moved(cheapest(texts, *whole), texts)


def _read(
    sentences: Sequence[str] | Sequence[Sentence], language: Language | None
) -> list[Sentence]:
    return [
        s if isinstance(s, Sentence) else read_sentence(s, 0, language or "en") for s in sentences
    ]


def cheapest(texts: Likelihood, ours: range, theirs: range) -> list[Group]:
    """Find the cheapest way through a stretch of both texts, in reading order."""
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {
        (ours.start, theirs.start): (0.0, (0, 0))
    }
    for i, j in _cells(texts, ours, theirs):
        found: tuple[float, tuple[int, int]] | None = None
        for (di, dj), prior in STEPS.items():
            before = best.get((i - di, j - dj))
            if before is None:
                continue
            value = before[0] + prior
            hopeless = found is not None and value >= found[0] + MOST * max(di, dj)
            if di and dj and not hopeless:
                value += texts.cost(i - di, i, j - dj, j)
            if found is None or value < found[0]:
                found = value, (di, dj)
        if found:
            best[i, j] = found
    return _way_back(best, ours, theirs)


def _way_back(
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]], ours: range, theirs: range
) -> list[Group]:
    groups = []
    i, j = ours.stop, theirs.stop
    while (i, j) != (ours.start, theirs.start):
        di, dj = best[i, j][1]
        groups.append(Group(tuple(range(i - di, i)), tuple(range(j - dj, j))))
        i, j = i - di, j - dj
    return groups[::-1]


def _cells(texts: Likelihood, ours: range, theirs: range) -> Iterator[tuple[int, int]]:
    """Yield the cells to look at, row by row, without the first; the path along them is whole."""
    first, last = [theirs.start] * (len(ours) + 1), [theirs.stop] * (len(ours) + 1)
    if len(ours) * len(theirs) > _CELLS:
        first, last = _corridor(_chain(texts, ours, theirs), ours, theirs)
    for row, i in enumerate(range(ours.start, ours.stop + 1)):
        for j in range(first[row], last[row] + 1):
            if (i, j) != (ours.start, theirs.start):
                yield i, j


def _chain(texts: Likelihood, ours: range, theirs: range) -> list[tuple[int, int]]:
    """The longest run of unmistakable pairs that stand in the same order in both texts."""
    best = {i: max(texts.alike(i).items(), key=lambda x: x[1], default=(-1, 0.0)) for i in ours}
    favourite: dict[int, tuple[float, int]] = {}
    for i, (j, value) in best.items():
        favourite[j] = max(favourite.get(j, (0.0, -1)), (value, i))
    pairs = [
        (i, j)
        for i, (j, value) in best.items()
        if value >= _UNMISTAKABLE and favourite[j][1] == i and j in theirs
    ]
    tails: list[int] = []
    ends: list[int] = []
    links: dict[int, int] = {}
    for n, (_, j) in enumerate(pairs):
        place = bisect_left(tails, j)
        tails[place : place + 1] = [j]
        ends[place : place + 1] = [n]
        links[n] = ends[place - 1] if place else -1
    chain, n = [], ends[-1] if ends else -1
    while n >= 0:
        chain.append(pairs[n])
        n = links[n]
    return chain[::-1]


def _corridor(
    chain: Sequence[tuple[int, int]], ours: range, theirs: range
) -> tuple[list[int], list[int]]:
    """For each place in the source, the first and last place in the target to look at.

    Between two pairs of the chain the whole rectangle is looked at, and a band around it.
    """
    corners = [
        (ours.start, theirs.start),
        *((i, j) for i, j in chain),
        (ours.stop, theirs.stop),
    ]
    first = [theirs.stop] * (len(ours) + 1)
    last = [theirs.start] * (len(ours) + 1)
    for (i, j), (after, end) in pairwise(corners):
        for place in range(max(ours.start, i - _BAND), min(ours.stop, after + _BAND) + 1):
            row = place - ours.start
            first[row] = min(first[row], max(theirs.start, j - _BAND))
            last[row] = max(last[row], min(theirs.stop, end + _BAND))
    return first, last
