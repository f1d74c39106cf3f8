"""Which small word of the one text stands for which of the other, by where they stand.

Where one of two denials was lost, the text has a denial still: what counts is whether one stands
where it should (`translate.review.placing`). What surely denies, limits or doubts
(`translate.review.operators`) and what may render that are joined one to one, the nearest first.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.lexicon.focus import FOCUSES, everywhere
from translate.lexicon.hedges import hedging
from translate.lexicon.negation import polarity
from translate.review.operators import operators
from translate.review.placing import apart

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from translate.article import Language
    from translate.review.operators import Kind, Operator
    from translate.review.pair import Pair

#: Words from its partner at most: a word without one is as far.
FARTHEST = 20.0
# Words apart up to which two that surely are operators go before one that may be.
_NEAR = 6.0

_FOCUSES = {focus.name: focus for focus in FOCUSES}


class _Candidate(NamedTuple):
    """An operator, or a word that may render one, and where it stands."""

    words: tuple[Span, ...]
    operator: Operator | None


@lru_cache(maxsize=8)
def distances(pair: Pair) -> Mapping[tuple[int, Operator], float]:
    """Tell how far each operator of source (0) and target (1) is from its partner, in words."""
    every = [operators(*side) for side in pair.sides]
    found = {(side, operator): FARTHEST for side in (0, 1) for operator in every[side]}
    for kind, meaning in {(o.kind, o.meaning) for some in every for o in some}:
        ours, theirs = (
            _candidates(kind, meaning, some, side)
            for some, side in zip(every, pair.sides, strict=True)
        )
        for one, other, words in _joined(pair, ours, theirs):
            for side, candidate in enumerate((one, other)):
                if candidate.operator is not None:
                    found[side, candidate.operator] = words
    return found


def _joined(
    pair: Pair, ours: Sequence[_Candidate], theirs: Sequence[_Candidate]
) -> list[tuple[_Candidate, _Candidate, float]]:
    """Join what stands nearest to where the other should, each once; first what surely is one."""
    near = sorted(
        (
            words > _NEAR or one.operator is None or other.operator is None,
            words,
            n,
            m,
        )
        for (n, one), (m, other) in product(enumerate(ours), enumerate(theirs))
        if one.operator is not None or other.operator is not None
        for words in [min(apart(pair, a, b) for a, b in product(one.words, other.words))]
    )
    taken: tuple[set[int], set[int]] = set(), set()
    joined = []
    for _, words, n, m in near:
        if words < FARTHEST and n not in taken[0] and m not in taken[1]:
            taken[0].add(n)
            taken[1].add(m)
            joined.append((ours[n], theirs[m], words))
    return joined


def _candidates(
    kind: Kind, meaning: str, some: Sequence[Operator], side: tuple[str, Language]
) -> list[_Candidate]:
    sure = [_Candidate(o.words, o) for o in some if (o.kind, o.meaning) == (kind, meaning)]
    taken = [span for candidate in sure for span in candidate.words]
    may = [span for span in _possible(kind, meaning, *side) if not any(map(span.overlaps, taken))]
    return sure + [_Candidate((span,), None) for span in may]


def _possible(kind: Kind, meaning: str, text: str, language: Language) -> Sequence[Span]:
    """What may render an operator: denying verbs and prefixes, other hedges, looser words."""
    if kind == "denial":
        return polarity(text, language).soft
    if kind == "doubt":
        return hedging(text, language).every
    return everywhere(_FOCUSES[meaning], text, language)
