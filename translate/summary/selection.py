"""Which sentences make the summary: maximal marginal relevance among those that can stand alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.summary.openings import hangs
from translate.summary.scoring import Side, Weights, score

if TYPE_CHECKING:
    from collections.abc import Sequence

_ENDS = re.compile(r"[.!?…][”\"»’')\]]*$")
_OPENINGS, _CLOSINGS = "“«(", "”»)"
#: A sentence this like a chosen one says the same again.
_SAME = 0.6
#: Fewer words than this are a label, not a sentence.
_FEWEST_WORDS = 5


def choose(sides: Sequence[Side], sentences: int, weights: Weights | None = None) -> list[int]:
    """The indices of at most `sentences` sentences, in the article's order.

    The n-th text of every side says the same thing; one side alone is enough. Carbonell and
    Goldstein's maximal marginal relevance (1998) picks one after the other; a sentence that points
    back is eligible once the one before it is chosen. Fewer are chosen when no other can stand;
    where none can, the first sentence stands for the article.
    """
    weights = weights or Weights()
    count = len(sides[0].texts)
    scored = score(sides, weights) if count else None
    hanging = [any(hangs(side.texts[i], side.language) for side in sides) for i in range(count)]
    whole = [all(_is_whole(side.texts[i]) for side in sides) for i in range(count)]
    chosen: list[int] = []
    while scored and len(chosen) < sentences:
        eligible = [
            i
            for i in range(count)
            if whole[i]
            and (not hanging[i] or i - 1 in chosen)
            and all(i != j and scored.likeness[i][j] < _SAME for j in chosen)
        ]
        if not eligible:
            break
        gains = {
            i: scored.scores[i]
            - weights.redundancy * max((scored.likeness[i][j] for j in chosen), default=0.0)
            for i in eligible
        }
        chosen.append(min(eligible, key=lambda i: (-round(gains[i], 9), i)))
    return sorted(chosen) or [0][:count]


def _is_whole(text: str) -> bool:
    """Whether `text` is a sentence with its end, and no piece of a longer quotation."""
    text = text.strip()
    balanced = all(
        text.count(o) == text.count(c) for o, c in zip(_OPENINGS, _CLOSINGS, strict=True)
    )
    paired = text.count('"') % 2 == 0
    long_enough = len(text.split()) >= _FEWEST_WORDS
    return bool(_ENDS.search(text)) and balanced and paired and long_enough
