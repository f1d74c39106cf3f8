"""The names inside a sentence, and what part each plays there: a place, an actor, neither."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from translate.lexicon.calendar import is_date_word
from translate.lexicon.names import capitalised, exonyms, stands
from translate.lexicon.text import fold, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translate.article import Language
    from translate.lexicon.text import Word


class Told(NamedTuple):
    """A text and its language."""

    text: str
    language: Language


class Named(NamedTuple):
    """A name at ``text[start:end]``; one may be neither a place nor an actor, never both."""

    text: str
    start: int
    end: int
    is_place: bool
    is_actor: bool


# Nouns before "of" or "de" that only places have.
_LAND: dict[Language, str] = {
    "en": "city|town|port|province|region|valley|coast|border|zone|area|airport|north|south|east"
    "|west|district|village|state",
    "es": "ciudad|puerto|provincia|región|valle|costas?|frontera|zona|aeropuerto|norte|sur|este"
    "|oeste|distrito|pueblo|departamento|estado|municipio|selva|alrededores",
}
_PLACE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"\b(?:in|at|near|off|outside|around|across|from)\s(?:the\s)?$"
        rf"|\b(?:{_LAND['en']}) of\s(?:the\s)?$",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(?:en|desde|cerca de|frente a|a orillas de|fuera de)\s(?:(?:el|la|los|las)\s)?$"
        rf"|\b(?:{_LAND['es']}) del?\s(?:(?:la|los|las)\s)?$",
        re.IGNORECASE,
    ),
}
# What follows these is the object of something, or a river, a street, a title of a thing.
_NO_ACTOR: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:of|for|to|into|with|on|over|under|against|between|river|lake|mount|port|street)"
        r"\s(?:the\s)?$",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(?:de|para|al?|con|sobre|bajo|hacia|hasta|contra|entre|río|lago|cerro|puerto|calle"
        r"|isla|barrio|volcán)\s(?:(?:el|la|los|las)\s)?$|\bdel\s$",
        re.IGNORECASE,
    ),
}
_POSSESSIVE = re.compile(r"['’]s?$")
#: A name may go on over these: "Puerto de Manta", "Valley of the Apurimac" it may not.
_WITHIN = frozenset({"de", "del", "la", "las", "los"})


def named(told: Told) -> Iterator[Named]:
    """The names inside a sentence, runs of capitals together; dates and possessives are none."""
    text, language = told
    tokens = words(text)
    inside = {n for n in capitalised(text, tokens) if not is_date_word(tokens[n].key)}
    n = 0
    while n < len(tokens):
        if n not in inside:
            n += 1
            continue
        last = _last(text, tokens, n, inside)
        start, end = tokens[_first(text, tokens, n)].start, tokens[last].end
        n = last + 1
        if _POSSESSIVE.search(text[start:end]):
            continue
        before = text[:start]
        place = bool(_PLACE[language].search(before))
        actor = not place and not _NO_ACTOR[language].search(before)
        yield Named(text[start:end], start, end, place, actor)


def counterpart(name: Named, others: Sequence[Named], language: Language) -> Named | None:
    """The one of `others` that is `name`, which is of `language`, in the other language."""
    return next((other for other in others if _same(name.text, other.text, language)), None)


def _last(text: str, tokens: Sequence[Word], n: int, inside: set[int]) -> int:
    """Where the name ends that begins with the word `n`."""
    last = n
    while last + 1 < len(tokens) and _joined(text, tokens[last].end, tokens[last + 1].start):
        following = last + 1
        while following < len(tokens) and tokens[following].key in _WITHIN:
            following += 1
        if following not in inside or following > last + 3:
            break
        last = following
    return last


def _first(text: str, tokens: Sequence[Word], n: int) -> int:
    """Where a name begins whose first part opens the sentence: the IDL of "IDL-Reporteros"."""
    hyphened = n > 0 and text[tokens[n - 1].end : tokens[n].start] == "-"
    return n - 1 if hyphened and tokens[n - 1].capitalised else n


def _joined(text: str, end: int, start: int) -> bool:
    return text[end:start] in {" ", "-"}


def _same(one: str, other: str, language: Language) -> bool:
    if fold(one) == fold(other):
        return True
    keys = [word.key for word in words(other)]
    known = list(exonyms().find(words(one), language))
    return (
        len(known) == 1
        and known[0].span.of(one) == one
        and any(stands(form, keys) and len(form.split()) == len(keys) for form in known[0].forms)
    )
