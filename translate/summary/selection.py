"""Which sentences make the summary: maximal marginal relevance among those that can stand alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translate.summary.length import Length
from translate.summary.scoring import Weights, score
from translate.summary.standing import Field, survey

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from translate.summary.features import Side


def choose(
    sides: Sequence[Side],
    length: int | Length = 3,
    weights: Weights | None = None,
    barred: Collection[int] = (),
    paragraphs: Sequence[int] = (),
) -> list[int]:
    """The indices of the sentences that make a summary of this length, in the article's order.

    The n-th text of every side says the same thing; one side alone is enough. A plain number is a
    number of sentences; `paragraphs` has the number of each sentence's paragraph. Fewer are chosen
    when no other can stand, and never one of `barred`. Where none can stand, or none is short
    enough, the foremost sentence stands for the article.
    """
    length = Length(sentences=length) if isinstance(length, int) else length
    allowed = [i for i in range(len(sides[0].texts)) if i not in barred]
    if not allowed or length.sentences == 0:
        return []
    field, weights = survey(sides, barred, paragraphs), weights or Weights()
    chosen = pick(field, length, weights) or pick(field, Length(sentences=1), weights)
    return chosen or allowed[:1]


def pick(field: Field, length: Length, weights: Weights) -> list[int]:
    """The sentences of `field` that make a summary of this length; none where none fits.

    Carbonell and Goldstein's maximal marginal relevance (1998) takes one after the other; a
    sentence that points back comes with those before it that it needs, or not at all.
    """
    scores = score(field.features, weights)
    chosen: list[int] = []
    while group := _best(field, scores, chosen, length, weights):
        chosen += group
    return sorted(chosen)


def _best(
    field: Field,
    scores: Sequence[float],
    chosen: Sequence[int],
    length: Length,
    weights: Weights,
) -> tuple[int, ...]:
    """The group to take next; empty when none is left that fits."""
    told = field.features.told(chosen)

    def gain(group: Sequence[int]) -> float:
        """What a group adds to the chosen sentences, on average: new, and not said before."""
        gains = [scores[i] + weights.coverage * field.features.news(i, told) for i in group]
        losses = [
            _repeated(field, i, chosen, weights) + weights.leaning * field.hanging[i] for i in group
        ]
        return (sum(gains) - sum(losses)) / len(group)

    def candidates() -> Iterator[tuple[int, ...]]:
        for i in range(len(field.usable)):
            group = field.group(i, chosen)
            if group and length.allows(field.words, [*chosen, *group]):
                yield group

    return min(candidates(), key=lambda g: (-round(gain(g), 9), g), default=())


def _repeated(field: Field, index: int, chosen: Sequence[int], weights: Weights) -> float:
    """What a sentence loses beside those chosen: for their words, and for their paragraph."""
    alike = max((field.features.likeness[index][j] for j in chosen), default=0.0)
    crowded = any(field.paragraphs[j] == field.paragraphs[index] for j in chosen)
    return weights.redundancy * alike + weights.crowding * crowded
