"""Whether a text is written in CAPITALS, in Title Case, or like a sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from translate.casing.evidence import TOKEN, CaseEvidence
from translate.casing.names import FUNCTION_WORDS, calendar, in_dictionary, is_ordinary, territories
from translate.conventions.untouched import mask, untouched
from translate.lexicon.text import fold

if TYPE_CHECKING:
    from translate.article import Language

CaseShape = Literal["upper", "title", "sentence"]


def shape_of(text: str, language: Language, evidence: CaseEvidence) -> CaseShape:
    """The shape of `text`; in doubt it is a sentence, which is never recased."""
    words = [match[0] for match in TOKEN.finditer(mask(text, untouched(text)))]
    if _is_upper(words, language, evidence):
        return "upper"
    return "title" if _is_title(text, words, language, evidence) else "sentence"


def _is_upper(words: list[str], language: Language, evidence: CaseEvidence) -> bool:
    """Nearly all letters are capitals, and not only because acronyms have them."""
    letters = "".join(words)
    if not letters or sum(letter.isupper() for letter in letters) < 0.9 * len(letters):
        return False
    shouted = [
        word
        for word in words
        if word.isupper() and len(word) > 2 and not _is_acronym(word, language, evidence)
    ]
    # One shouted word of five letters in a text of several, or one alone that is a word for
    # certain: "DEA", "OTAN" and "UNICEF" must stay.
    if len(words) == 1:
        return any(len(word) > 4 and is_ordinary(word, language) for word in shouted)
    return len(shouted) > 2 or any(len(word) > 4 for word in shouted)


def _is_acronym(word: str, language: Language, evidence: CaseEvidence) -> bool:
    form = evidence.form(word)
    if form is not None:
        return form == word
    # No acronym has an accent.
    known = in_dictionary(word.lower(), language) or _is_name(word, language)
    return word.isascii() and len(word) < 7 and not known


def _is_title(text: str, words: list[str], language: Language, evidence: CaseEvidence) -> bool:
    """Every word that can take a capital has one, and most of these are no names."""
    if text.rstrip("”\"»’') ").endswith(".") or len(words) < 3:
        return False
    small = FUNCTION_WORDS[language]
    words = [re.sub(r"['’][sS]?$", "", word) for word in words]
    telling = [word for word in words[1:] if word.lower() not in small and not word.isupper()]
    if not all(word[0].isupper() for word in telling):
        return False
    ordinary = [
        word
        for word in telling
        if is_ordinary(word, language)
        and not _is_name(word, language)
        and evidence.form(word) in (None, word.lower())
    ]
    # A person's full name may hold two ordinary words: Pedro Castillo Terrones.
    starts_with_name = not is_ordinary(words[0], language) and not _is_name(words[0], language)
    enough = 3 if starts_with_name else 2
    return len(ordinary) >= enough and 2 * len(ordinary) >= len(telling)


def _is_name(word: str, language: Language) -> bool:
    return fold(word) in territories(language) or word.lower() in calendar(language)
