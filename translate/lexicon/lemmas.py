"""One key for all forms of a word: its dictionary form, folded."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from translate.lexicon.text import fold

if TYPE_CHECKING:
    from translate.article import Language


@lru_cache(maxsize=65536)
def lemma_key(word: str, language: Language) -> str:
    """Give the lemma of `word` without case and accents; an English possessive is no form of it."""
    import simplemma

    lowered = word.casefold().replace("’", "'")
    if language == "en":
        lowered = lowered.removesuffix("'s")
    return fold(simplemma.lemmatize(lowered, lang=language))
