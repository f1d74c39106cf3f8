"""chrF2 of a set of translations: Popović 2015, counted as sacrebleu counts it by default.

Character n-grams of order 1 to 6 without white space; precision and recall are averaged over the
orders that either side has, and recall counts twice as much (beta 2).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

ORDER = 6
BETA = 2


def chrf(pairs: Iterable[tuple[str, str]]) -> float:
    """The score of (translation, reference) pairs as one corpus, 0 to 100."""
    produced, wanted, shared = [0] * ORDER, [0] * ORDER, [0] * ORDER
    for translation, reference in pairs:
        for order in range(1, ORDER + 1):
            ours, theirs = _grams(translation, order), _grams(reference, order)
            # An order that one side is too short for is left out of the counts altogether.
            produced[order - 1] += ours.total() if theirs else 0
            wanted[order - 1] += theirs.total()
            shared[order - 1] += (ours & theirs).total()
    orders = [n for n in range(ORDER) if produced[n] and wanted[n]]
    if not orders:
        return 0.0
    precision = sum(shared[n] / produced[n] for n in orders) / len(orders)
    recall = sum(shared[n] / wanted[n] for n in orders) / len(orders)
    if not precision + recall:
        return 0.0
    weight = BETA * BETA
    return 100 * (1 + weight) * precision * recall / (weight * precision + recall)


def _grams(text: str, order: int) -> Counter[str]:
    squeezed = "".join(text.split())
    return Counter(squeezed[at : at + order] for at in range(len(squeezed) - order + 1))
