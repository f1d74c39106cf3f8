"""How closely one text is worded after the other, word by word and without a model."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from translate.lexicon.function_words import COMPANIONS, FUNCTION_WORDS
from translate.lexicon.text import words
from translate.review.compare.same_words import same_word

if TYPE_CHECKING:
    from translate.article import Language
    from translate.lexicon.text import Word
    from translate.review.pair import Pair

    Side = tuple[str, Language]

# The part of the words of weight that have a rendering, in the text that has fewer. Of close
# translations nine in ten reach it, of free ones one in four.
_CLOSE = 0.65
# Letters of a word of weight.
_LONG = 4


def closely_worded(pair: Pair) -> bool:
    """Whether nearly every word of either text has one in the other that may render it."""
    here, there = pair.sides
    return min(_rendered(here, there), _rendered(there, here)) >= _CLOSE


def content_words(text: str, language: Language) -> list[Word]:
    """The words of a text that are no small ones, in order."""
    small = FUNCTION_WORDS[language] | COMPANIONS[language]
    return [w for w in words(text) if w.key not in small]


@lru_cache(maxsize=256)
def _rendered(here: Side, there: Side) -> float:
    weighty = [w for w in content_words(*here) if len(w.key) >= _LONG]
    others = content_words(*there)
    kept = sum(any(same_word(word, other, here[1]) for other in others) for word in weighty)
    return kept / len(weighty) if weighty else 1.0
