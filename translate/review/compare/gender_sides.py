"""Texts of which one speaks of women only, and the other of men only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.article import Span
from translate.lexicon.concepts import flat
from translate.lexicon.given_names import is_given
from translate.lexicon.people import FIRST_NAMES
from translate.lexicon.person_nouns import MANY, MAYBE_MANY, MAYBE_ONE, NOUNS, SURE, TOLD
from translate.lexicon.text import words

if TYPE_CHECKING:
    from collections.abc import Iterator

# "Su médica" is not whom a pronoun means by herself: "her doctor".
_HERS = re.compile(r"\b(?:su|sus|cuy[oa]s?|mi|tu|nuestr[oa])\s(?:\w+\s)?$")

# Whoever is spoken of in a quotation is hardly the one who quotes.
_QUOTES = re.compile(r"[\"«»“”]")
# After these a capital is a place's, or of whoever makes it.
_PLACE = re.compile(
    r"(?:^|[.:;?!«“—] ?|\b(?:en|de|del|desde|a|al|hacia|hasta|por|entre|sobre|con|el|la|los|las|y"
    r"|río|volcán|estado|provincia|ciudad|Río|San|Santa|Costa|República"
    r"|Puerto|Nueva|El|La|Los|Buenos)) ?$"
)
_NAME = re.compile(r"\b[A-ZÁÉÍÓÚÑ][a-zñáéíóú]{2,}\b")
# To whom something is done may be anybody: "yelled at her", "who treated him".
_ANYBODY = re.compile(
    r"\b(?:at|against|told|asked) (?:her|him)(?=[ ]?[.,;:!?]|$)"
    r"|\bwho (?:\w+ ){1,2}(?:him|her)(?!\w)"
)
# An adjective may stand between a noun and a name: "la geóloga chilena Paz".
_BESIDE = 14


def one_sided(english: str, spanish: str) -> tuple[Span, Span] | None:
    """Return the first words for a person of one gender in English and of the other in Spanish."""
    en, es = flat(english), flat(spanish)
    for here in (0, 1):
        told = list(_spans(TOLD[here], en))
        if _ANYBODY.search(en):
            continue
        if not told or TOLD[1 - here].search(en):
            continue
        noun = NOUNS[here].search(en)
        named = [
            span
            for span in _spans(SURE[1 - here], es)
            if (noun or not _HERS.search(es, 0, span.start))
            and len(_QUOTES.findall(spanish[: span.start])) % 2 == 0
        ]
        many = any(MANY.fullmatch(en, span.start, span.end) for span in told)
        answers = (MAYBE_ONE, MAYBE_MANY) if many else (MAYBE_ONE,)
        if not named or any(table[here].search(es) for table in (SURE, *answers)):
            continue
        if any(_is_named(text, here) for text in (english, spanish)):
            continue
        if _has_stranger(spanish, english, named):
            continue
        return told[0], named[0]
    return None


def _spans(pattern: re.Pattern[str], text: str) -> Iterator[Span]:
    return (Span(*m.span()) for m in pattern.finditer(text))


def _is_named(text: str, here: int) -> bool:
    """Whether a text has a first name of that gender, or one of which nothing is known."""
    for word in words(text):
        if (
            word.capitalised
            and is_given(word.key)
            and not FIRST_NAMES[1 - here].fullmatch(word.key)
        ):
            return True
    return False


def _has_stranger(spanish: str, english: str, named: list[Span]) -> bool:
    """Whether both texts name somebody whom none of the nouns introduces."""
    return any(
        word[0] in english
        and not _PLACE.search(spanish, 0, word.start())
        and not any(0 <= word.start() - span.end <= _BESIDE for span in named)
        for word in _NAME.finditer(spanish)
    )
