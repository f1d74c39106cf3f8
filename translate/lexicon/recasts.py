"""What one text denies and the other says without: "not until May", "in May at the earliest".

Each row has what is denied, the denial with it, and words that say the same by its complement: a
limit from its other side, an exception as the only case, a record as something never seen before,
a lack by its name. Words of a row answer it only where they are said more often than in the text
that denies. Sources: Huddleston and Pullum (2002), 9.7; RAE, Nueva gramática (2009), 48.7.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from translate.lexicon.concepts import flat
from translate.lexicon.recast_limits import CONDITIONS, LIMITS, RECORDS
from translate.lexicon.recast_manners import MANNERS
from translate.lexicon.recast_states import STATES

if TYPE_CHECKING:
    import re

    from translate.article import Language

RECASTS = (*LIMITS, *CONDITIONS, *RECORDS, *STATES, *MANNERS)


def recast(here: tuple[str, Language], there: tuple[str, Language]) -> bool:
    """Whether what one text denies stands in the other in words that deny nothing."""
    (text, language), (other, other_language) = (
        (flat(side), language) for side, language in (here, there)
    )
    return any(
        row.denied[language].search(text)
        and not (row.plain and row.plain[other_language].search(other))
        and _times(row.said[other_language], other) >= _times(row.said[language], text) + row.more
        for row in RECASTS
    )


def _times(pattern: re.Pattern[str], text: str) -> int:
    return len(pattern.findall(text))
