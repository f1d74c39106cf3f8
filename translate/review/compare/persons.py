"""Whether a phrase names somebody: by a table of those who act, by its gender, by its capitals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translate.lexicon.given_names import is_given
from translate.lexicon.names import exonyms, is_proper
from translate.lexicon.participants import is_somebody
from translate.lexicon.people import is_person_noun

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translate.article import Language
    from translate.lexicon.text import Word


def _may_be_name(word: Word, language: Language) -> bool:
    if is_given(word.key) or is_proper(word.text, language):
        return True
    return any(True for _ in exonyms().find([word], language))


def is_person(phrase: Sequence[Word], language: Language) -> bool:
    """Tell whether any word of a phrase is a person, a body of people or a name.

    The capital of the first word of a text tells nothing: "Rising seas".
    """
    return any(
        (word.capitalised and (word.start > 0 or _may_be_name(word, language)))
        or is_somebody(word.key, language)
        or (language == "es" and is_person_noun(word.key))
        for word in phrase
    )
