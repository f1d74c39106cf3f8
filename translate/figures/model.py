"""What a figure is, and what is left over when two texts' figures are paired."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, NamedTuple

Kind = Literal[
    "cardinal",
    "ordinal",
    "fraction",
    "percent",
    "points",
    "money",
    "year",
    "decade",
    "time",
    "date",
    "approximate",
    "identifier",
]


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure standing at ``text[start:end]`` of some text.

    `value` is in the unit of its kind: percent and points as written (40 for "40 %"), times in
    minutes after midnight, dates as ``yyyymmdd`` (year 0 when none is given), approximate
    quantities by their order ("decenas" is 10, "miles" is 1000); an identifier's is 0 and its
    `label` counts instead. `alternatives` are further readings of the same words: ``1.200`` is
    1200 in Madrid and 1.2 in Mexico. A `weak` figure may stand for one of the other text but is
    never missed itself: an article ("un"), "first" against "por primera vez", "both" for "los dos".
    The `label` of a multiple ("twice", "triplicó") is "times", that of a share ("one in three") its
    two numbers.
    """

    start: int
    end: int
    text: str
    value: Decimal
    kind: Kind
    alternatives: tuple[Decimal, ...] = ()
    weak: bool = False
    label: str = ""

    @property
    def readings(self) -> frozenset[Decimal]:
        """Every value these words may have."""
        return frozenset((self.value, *self.alternatives))


class FigureDiff(NamedTuple):
    """The source's figures without a counterpart, and the target's."""

    missing: tuple[Figure, ...]
    extra: tuple[Figure, ...]
