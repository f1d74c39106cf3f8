"""What counts for how much in the choice of sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translate.summary.features import Features


@dataclass(frozen=True, slots=True)
class Weights:
    """What counts for how much; ``bench/summary_rouge.py`` finds and checks it.

    `steepness` says how quickly the value of a place falls from the news on; `onward` is for what
    later sentences take up again (Zheng and Lapata, 2019, who weigh edges of the graph by their
    direction), `substance` for what news are made of, `coverage` for new names, figures and terms.
    `quotation` is what a sentence loses for being somebody's voice, `leaning` for needing the one
    before it, `redundancy` for repeating a chosen one word for word, `crowding` for standing in
    the paragraph of one: texts without paragraphs cannot tell, it was chosen by eye.
    """

    position: float = 1.8
    steepness: float = 0.5
    onward: float = 0.3
    headline: float = 0.6
    substance: float = 0.35
    quotation: float = 0.4
    leaning: float = 0.1
    redundancy: float = 0.2
    crowding: float = 0.6
    coverage: float = 0.4


def score(features: Features, weights: Weights) -> tuple[float, ...]:
    """How much each sentence tells of its article, taken by itself."""
    rows = zip(
        features.distance,
        features.onward,
        features.headline,
        features.substance,
        features.quoted,
        features.fullness,
        strict=True,
    )
    return tuple(
        (
            weights.position / (1 + distance) ** weights.steepness
            + weights.onward * onward
            + weights.headline * headline
            + weights.substance * substance
            - weights.quotation * quoted
        )
        * fullness
        for distance, onward, headline, substance, quoted, fullness in rows
    )
