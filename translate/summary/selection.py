"""Which sentences make the summary: maximal marginal relevance among those that can stand alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translate.formats.furniture import furniture_kind
from translate.summary.length import Length
from translate.summary.openings import hangs
from translate.summary.scoring import Scored, Side, Weights, score

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

_ENDS = re.compile(r"[.!?…][”\"»’')\]]*$")
_OPENINGS, _CLOSINGS = "“«(", "”»)"
#: A sentence this like a chosen one says the same again.
_SAME = 0.6
#: Fewer words than this are a label, not a sentence.
_FEWEST_WORDS = 5
#: At most so many sentences before it make a sentence that points back plain.
_ANTECEDENTS = 2
# What picture desks and agencies leave in running text: "EFE | ATLAS", "Getty Images", "En vídeo".
_PICTURE_LINE = re.compile(
    r"\b(?:EFE|REUTERS|AFP|AP|GETTY(?: IMAGES)?|ATLAS|EUROPA PRESS)(?:\s?[|/)]|\.?$)"
    r"|\bGetty Images\b|^(?:En (?:el )?vídeo|En la (?:imagen|foto)|Pictured|Above|Scroll down)\b",
)


@dataclass(frozen=True, slots=True)
class _Field:
    """The sentences there are to choose from."""

    scored: Scored
    usable: Sequence[bool]
    hanging: Sequence[bool]
    words: Sequence[Sequence[int]]

    def group(self, index: int, chosen: Collection[int]) -> tuple[int, ...] | None:
        """A sentence with the antecedents it needs; None where it cannot stand even so."""
        needed = [index]
        while self.hanging[needed[-1]] and needed[-1] - 1 not in chosen:
            needed.append(needed[-1] - 1)
            if needed[-1] < 0 or len(needed) > 1 + _ANTECEDENTS:
                return None
        likeness = self.scored.likeness
        plain = all(
            self.usable[i] and i not in chosen and all(likeness[i][j] < _SAME for j in chosen)
            for i in needed
        )
        return tuple(sorted(needed)) if plain else None

    def gain(self, group: Sequence[int], chosen: Collection[int], weights: Weights) -> float:
        """What a group adds to the chosen sentences, on average: new, and not said before."""
        gains = (
            self.scored.scores[i]
            + weights.coverage * self.scored.news(i, chosen)
            - weights.redundancy * max((self.scored.likeness[i][j] for j in chosen), default=0.0)
            for i in group
        )
        return sum(gains) / len(group)


def choose(
    sides: Sequence[Side],
    length: int | Length = 3,
    weights: Weights | None = None,
    barred: Collection[int] = (),
) -> list[int]:
    """The indices of the sentences that make a summary of this length, in the article's order.

    The n-th text of every side says the same thing; one side alone is enough. A plain number is a
    number of sentences. Carbonell and Goldstein's maximal marginal relevance (1998) picks one after
    the other; a sentence that points back comes with those before it that it needs, or not at all.
    Fewer are chosen when no other can stand, and never one of `barred`. Where none can stand, or
    none is short enough, the foremost sentence stands for the article.
    """
    weights = weights or Weights()
    length = Length(sentences=length) if isinstance(length, int) else length
    count = len(sides[0].texts)
    allowed = [i for i in range(count) if i not in barred]
    if not allowed or length.sentences == 0:
        return []
    field = _survey(sides, set(allowed), weights)
    chosen: list[int] = []
    while group := _best(field, chosen, length, weights):
        chosen += group
    return sorted(chosen or _best(field, [], Length(sentences=1), weights) or allowed[:1])


def _survey(sides: Sequence[Side], allowed: Collection[int], weights: Weights) -> _Field:
    count = len(sides[0].texts)
    return _Field(
        score(sides, weights),
        [i in allowed and all(_is_whole(side.texts[i]) for side in sides) for i in range(count)],
        [any(hangs(side.texts[i], side.language) for side in sides) for i in range(count)],
        [[len(text.split()) for text in side.texts] for side in sides],
    )


def _best(
    field: _Field, chosen: Sequence[int], length: Length, weights: Weights
) -> tuple[int, ...]:
    """The group to take next; empty when none is left that fits."""

    def candidates() -> Iterator[tuple[int, ...]]:
        for i in range(len(field.usable)):
            group = field.group(i, chosen)
            if group and length.allows(field.words, [*chosen, *group]):
                yield group

    return min(
        candidates(), key=lambda g: (-round(field.gain(g, chosen, weights), 9), g), default=()
    )


def _is_whole(text: str) -> bool:
    """Whether `text` is a sentence with its end: no piece of a quotation, caption or credit."""
    text = text.strip()
    balanced = all(
        text.count(o) == text.count(c) for o, c in zip(_OPENINGS, _CLOSINGS, strict=True)
    )
    paired = text.count('"') % 2 == 0
    long_enough = len(text.split()) >= _FEWEST_WORDS
    prose = furniture_kind(text) is None and not _PICTURE_LINE.search(text)
    return bool(_ENDS.search(text)) and balanced and paired and long_enough and prose
