"""Aligning sentences by length and lexicon.

A dynamic programme after Gale and Church (1993): the lengths of a sentence and its translation are
proportional, with a variance that grows with the length; steps of one to three sentences have the
prior costs below. To that comes, after Brown and others (1991) and their successors, what the
sentences share of figures, names, cognates and, where a model translated one side, of all words.
Whatever stays alone on both sides is then looked for elsewhere: it may have been moved.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import erfc, log, sqrt
from typing import TYPE_CHECKING, NamedTuple

from translate.review.bitext.sentences import Sentence, likeness, read_sentence, weigh

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from translate.article import Language

#: Steps of the programme (sentences of the source, of the target) and their prior cost in nats.
#: Gale and Church counted 89 % of 1-1, 9 % of 2-1 and 1-2, 1 % of 1-0 and 0-1; professional
#: translators of news drop and add a little more than parliaments do.
STEPS: dict[tuple[int, int], float] = {
    (1, 1): 0.1,
    (1, 0): 3.0,
    (0, 1): 3.0,
    (2, 1): 2.2,
    (1, 2): 2.2,
    (3, 1): 3.4,
    (1, 3): 3.4,
    (2, 2): 4.2,
}
# Characters of the other language for each character, and the variance for each (Gale and Church
# found 6.8 for English with French and German).
_GROWTH: dict[Language, float] = {"en": 1.12, "es": 0.89}
_VARIANCE = 6.8
_WORST = 9.0  # cost of an impossible length
# What the lexicon can add or take: a pair usually shares a third of its weight, more with a model.
_USUAL = 0.3
_PULL = 10.0
_PULL_WITH_MODEL = 25.0
# A merge across a paragraph's end is rare.
_ACROSS = 2.0
# Two lonely sentences that share so much are one that was moved.
_MOVED = 0.45
# Beyond this many cells, only those near the diagonal are looked at.
_CELLS = 200_000
_BAND = 60


class Group(NamedTuple):
    """Sentences that belong together, by index; one side is empty for dropped and added ones."""

    source: tuple[int, ...]
    target: tuple[int, ...]
    moved: bool = False


class _Texts(NamedTuple):
    """Both texts with what their comparison needs."""

    source: Sequence[Sentence]
    target: Sequence[Sentence]
    weights: Mapping[str, float]
    growth: float
    pull: float


def align(
    source: Sequence[str] | Sequence[Sentence],
    target: Sequence[str] | Sequence[Sentence],
    language: Language,
    *,
    helped: bool = False,
) -> list[Group]:
    """Pair the sentences of a text in `language` with those of its translation, in source order.

    Sentences made by `read_sentence` carry their paragraph and their words; plain strings are read
    as one paragraph. `helped` says that a model's rendering is among the words of one side, so that
    a pair which shares nothing is hardly a pair.
    """
    ours, theirs = _read(source, language, 0), _read(target, language, 1)
    texts = _Texts(
        ours,
        theirs,
        weigh([*ours, *theirs]),
        _GROWTH[language],
        _PULL_WITH_MODEL if helped else _PULL,
    )
    return _with_moved(_path(texts), texts)


def _read(
    sentences: Sequence[str] | Sequence[Sentence], language: Language, side: int
) -> list[Sentence]:
    from translate.article import other_language

    own = other_language(language) if side else language
    return [s if isinstance(s, Sentence) else read_sentence(s, 0, own) for s in sentences]


def _path(texts: _Texts) -> list[Group]:
    """Find the cheapest way through both texts."""
    rows, columns = len(texts.source), len(texts.target)
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}
    for i, j in _cells(rows, columns):
        ways = [
            (best[i - di, j - dj][0] + prior + _cost(texts, i - di, i, j - dj, j), (di, dj))
            for (di, dj), prior in STEPS.items()
            if (i - di, j - dj) in best
        ]
        if ways:
            best[i, j] = min(ways)
    groups = []
    i, j = rows, columns
    while i or j:
        di, dj = best[i, j][1]
        groups.append(Group(tuple(range(i - di, i)), tuple(range(j - dj, j))))
        i, j = i - di, j - dj
    return groups[::-1]


def _cells(rows: int, columns: int) -> Iterator[tuple[int, int]]:
    """Yield the cells to look at, row by row, without the first; the path along them is whole."""
    wide = rows * columns <= _CELLS
    band = max(_BAND, columns // 10, abs(rows - columns))
    for i in range(rows + 1):
        middle = i * columns // max(rows, 1)
        first, last = (0, columns) if wide else (max(0, middle - band), middle + band)
        for j in range(first, min(last, columns) + 1):
            if i or j:
                yield i, j


def _cost(texts: _Texts, first: int, after: int, start: int, end: int) -> float:
    """Cost of rendering source sentences first..after by target sentences start..end."""
    ours, theirs = texts.source[first:after], texts.target[start:end]
    if not ours or not theirs:
        return 0.0
    # A merge is one step in the place of two: so many sentences have to earn their keep.
    size = max(len(ours), len(theirs))
    own = frozenset[str]().union(*(s.keys for s in ours))
    other = frozenset[str]().union(*(s.keys for s in theirs))
    pull = texts.pull * (_USUAL - likeness(own, other, texts.weights))
    crossed = _crossings(ours) + _crossings(theirs)
    if size > 1:
        pull = max(pull, *(_alone(texts, ours, theirs)))
    return _length_cost(ours, theirs, texts.growth) + pull + _ACROSS * crossed


def _alone(texts: _Texts, ours: Sequence[Sentence], theirs: Sequence[Sentence]) -> Iterator[float]:
    """What the parts of a merge share with the other side: a stranger must not slip in."""
    own = frozenset[str]().union(*(s.keys for s in ours))
    other = frozenset[str]().union(*(s.keys for s in theirs))
    for part in ours if len(ours) > 1 else theirs:
        side = other if len(ours) > 1 else own
        yield texts.pull * (_USUAL - likeness(part.keys, side, texts.weights))


def _crossings(sentences: Sequence[Sentence]) -> int:
    return sum(a.paragraph != b.paragraph for a, b in pairwise(sentences))


def _length_cost(ours: Sequence[Sentence], theirs: Sequence[Sentence], growth: float) -> float:
    own = max(1, sum(len(s.text) for s in ours))
    other = sum(len(s.text) for s in theirs)
    distance = abs(other - own * growth) / sqrt(own * _VARIANCE)
    chance = erfc(distance / sqrt(2))
    return min(_WORST, -log(chance)) if chance else _WORST


def _with_moved(groups: list[Group], texts: _Texts) -> list[Group]:
    """Pair what stays alone on both sides where it says the same."""
    lost = [g.source[0] for g in groups if not g.target]
    new = [g.target[0] for g in groups if not g.source]
    alike = sorted(
        (
            (likeness(texts.source[i].keys, texts.target[j].keys, texts.weights), i, j)
            for i in lost
            for j in new
        ),
        reverse=True,
    )
    found: dict[int, int] = {}
    for score, i, j in alike:
        if score >= _MOVED and i not in found and j not in found.values():
            found[i] = j
    taken = set(found.values())
    return [
        Group(g.source, (found[g.source[0]],), moved=True)
        if g.source and not g.target and g.source[0] in found
        else g
        for g in groups
        if g.source or g.target[0] not in taken
    ]
