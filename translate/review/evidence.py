"""What models say of a pair, as plain numbers that may be absent."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from translate.lexicon.text import fold

if TYPE_CHECKING:
    from translate.review.pair import Pair

#: The names of the evidence, in order; all are better the higher they are.
EVIDENCE = ("score", "backward_score", "similarity")

# Character n-grams up to four, as in chrF but shorter: back-translations are short, too.
_ORDERS = (1, 2, 3, 4)


def evidence(pair: Pair) -> dict[str, float]:
    """Collect the evidence `pair` carries, by the names in `EVIDENCE`."""
    found: dict[str, float] = {}
    if pair.score is not None:
        found["score"] = pair.score
    if pair.backward_score is not None:
        found["backward_score"] = pair.backward_score
    if pair.back_translation.strip():
        found["similarity"] = similarity(pair.source, pair.back_translation)
    return found


def similarity(one: str, other: str) -> float:
    """Measure how alike two texts of one language are: mean F1 of their character n-grams, 0..1.

    Case, accents and spaces do not count. Two empty texts are alike.
    """
    first, second = ("".join(fold(w) for w in text.split()) for text in (one, other))
    if first == second:
        return 1.0
    return sum(_overlap(first, second, n) for n in _ORDERS) / len(_ORDERS)


def _overlap(first: str, second: str, n: int) -> float:
    ours = Counter(first[i : i + n] for i in range(len(first) - n + 1))
    theirs = Counter(second[i : i + n] for i in range(len(second) - n + 1))
    total = ours.total() + theirs.total()
    return 2 * (ours & theirs).total() / total if total else 0.0
