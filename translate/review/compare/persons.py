"""Whether a phrase names somebody: by a table of those who act, by its gender, by its capitals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translate.lexicon.participants import is_somebody
from translate.lexicon.people import is_person_noun

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translate.article import Language
    from translate.lexicon.text import Word


def is_person(phrase: Sequence[Word], language: Language) -> bool:
    """Tell whether any word of a phrase is a person, a body of people or a name."""
    return any(
        word.capitalised
        or is_somebody(word.key, language)
        or (language == "es" and is_person_noun(word.key))
        for word in phrase
    )
