"""What a language must say about its number words; the data stands in `english` and `spanish`."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import re

    from translate.article import Language
    from translate.figures.model import Kind


class Special(NamedTuple):
    """A word that is a figure by itself: its value, kind, further readings, and whether weak."""

    value: Decimal
    kind: Kind = "cardinal"
    alternatives: tuple[Decimal, ...] = ()
    weak: bool = True


@dataclass(frozen=True, slots=True)
class NumberTable:
    """The number words of one language; keys are folded (no case, no accents).

    `units` are 0–99 in one word, `hundreds` whole hundreds in one word, `hundred` the word that
    multiplies by 100, `scales` the words that multiply by 1000 or more or name a set of things
    ("dozen"), `joiner` the word allowed inside a compound ("and" after hundreds, "y" after tens).
    `vague` are plurals that only give an order of magnitude, `vague_before` the words that make
    a scale word vague ("several thousand"). `multiples` are words for twice, three times
    and so on, each in a group named after its number.
    Patterns are matched against the text itself, right
    after (or, for `*_before`, right before) a figure. `spans`: units of time and how many of a
    smaller one they are. `digits_after_scale`: whether digits may go on
    after a scale word, as in Mexican "2 mil 500".
    """

    units: dict[str, int]
    hundreds: dict[str, int]
    hundred: str
    scales: dict[str, Decimal]
    ordinals: dict[str, int]
    denominators: dict[str, int]
    joiner: str
    weak_ones: frozenset[str]
    weak_ordinals: frozenset[str]
    vague: dict[str, Decimal]
    vague_before: frozenset[str]
    special: dict[str, Special]
    multiples: re.Pattern[str]
    ordinal_suffix: re.Pattern[str]
    percent: re.Pattern[str]
    points: re.Pattern[str]
    currency_after: re.Pattern[str]
    morning: re.Pattern[str]
    evening: re.Pattern[str]
    clock: re.Pattern[str]
    clock_before: re.Pattern[str]
    decade_before: re.Pattern[str]
    decade_after: re.Pattern[str]
    decades: dict[str, int]
    half_after: re.Pattern[str]
    part_after: re.Pattern[str]
    spans: tuple[tuple[re.Pattern[str], Decimal], ...]
    range_between: re.Pattern[str]
    digits_after_scale: bool


@cache
def table(language: Language) -> NumberTable:
    """The number words of `language`."""
    if language == "en":
        from translate.figures.english import ENGLISH

        return ENGLISH
    from translate.figures.spanish import SPANISH

    return SPANISH
