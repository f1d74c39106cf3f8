"""Whether two sentences have the same figures, with no reading left in doubt."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from translate.figures import compare_figures, find_figures

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translate.article import Language
    from translate.figures import Figure


def agree(one: Figure, other: Figure) -> bool:
    """Whether two figures mean the same: the same value, or the same digits parted otherwise.

    "22.640 millones" may be read as 22 640 or 22.64 millions; "22.64 million" is not its rendering.
    """
    if one.value == other.value:
        return True
    digits = [re.sub(r"\D", "", figure.text) for figure in (one, other)]
    return bool(one.readings & other.readings) and digits[0] == digits[1]


def distorted(one: str, language: Language, other: str, other_language: Language) -> bool:
    """Whether a figure of one sentence is missing from the other or may be another there."""
    if any(compare_figures(one, language, other, other_language)):
        return True
    ours, theirs = find_figures(one, language), find_figures(other, other_language)
    return _doubtful(ours, theirs) or _doubtful(theirs, ours) or _foreign(ours, theirs)


def _doubtful(figures: Sequence[Figure], others: Sequence[Figure]) -> bool:
    return any(
        figure.alternatives
        and figure.text[:1].isdigit()
        and not any(agree(figure, other) for other in others)
        for figure in figures
    )


def _foreign(figures: Sequence[Figure], others: Sequence[Figure]) -> bool:
    """Whether one of `others` has digits that no reading of `figures` has.

    The reviewer passes over digits that are a piece of a name ("TV5" that became "televisión 5");
    a reader of the summary would not.
    """
    readings = frozenset[Decimal]().union(*(figure.readings for figure in figures))
    labels = {figure.label for figure in figures}
    return any(
        not other.weak
        and any(character.isdigit() for character in other.text)
        and not other.readings & readings
        and not (other.label and other.label in labels)
        for other in others
    )
