"""Whether two words of different languages may stand for the same speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translate.article import other_language
from translate.lexicon.callings import calling
from translate.lexicon.speakers import SPEAKERS
from translate.lexicon.text import words
from translate.review.compare.same_words import same_word

if TYPE_CHECKING:
    from translate.article import Language
    from translate.lexicon.text import Word


def same_speaker(word: Word, other: Word, language: Language) -> bool:
    """Tell whether `other`, of the other language, may be whom `word`, of `language`, names."""
    if calling(word.key, language) & calling(other.key, other_language(language)):
        return True
    return same_word(word, other, language)


def same_speakers(phrase: str, other: str, language: Language) -> bool:
    """Tell whether any word of one phrase may name whom any word of the other does."""
    return any(same_speaker(a, b, language) for a in words(phrase) for b in words(other))


def speaker_answered(noun: Word, language: Language, other: str) -> bool:
    """Whether the other text has any word that may stand for an office such as `noun`."""
    across = other_language(language)
    return any(who.find(noun.text, language) and who.answered(other, across) for who in SPEAKERS)
