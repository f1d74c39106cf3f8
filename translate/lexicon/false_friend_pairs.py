"""What two look-alikes are: their forms, and what rightly renders each."""

from __future__ import annotations

from typing import NamedTuple

from translate.lexicon.concepts import Concept, concept


class FalseFriends(NamedTuple):
    """Two look-alikes: their forms, and what rightly renders each."""

    pair: Concept
    meanings: Concept


def rows_of(table: str) -> tuple[FalseFriends, ...]:
    """Make the pairs of a table: a line each, the columns of `look_alikes` between ``::``."""
    return tuple(
        look_alikes(*(column.strip() for column in row.split("::")))
        for row in table.strip().splitlines()
    )


def look_alikes(en: str, es: str, means_es: str, means_en: str) -> FalseFriends:
    """Make a pair from its English and its Spanish word and what each means in the other tongue."""
    return FalseFriends(concept(en, en, es), concept(en, means_en, means_es))
