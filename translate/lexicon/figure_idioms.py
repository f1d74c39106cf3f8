"""Figures that a text says without a number: "straight sets", "twins", "between January and March".

Only what leaves no doubt of the number stands here; the words that may do so answer a figure of the
other text and are never figures themselves.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.lexicon.concepts import flat
from translate.lexicon.count_words import count_words

if TYPE_CHECKING:
    from translate.article import Language

# A match is won in two sets by women, in three by men at the great tournaments.
_IDIOMS: dict[Language, tuple[tuple[re.Pattern[str], frozenset[float]], ...]] = {
    "en": (
        (re.compile(r"\bstraight sets\b"), frozenset({2, 3})),
        (re.compile(r"\b(?:twice|couple|pair|partner)\b"), frozenset({2})),
        (re.compile(r"\bquarter(?:ly)?\b"), frozenset({3})),
        (re.compile(r"\b(?:half[- ]year|half of (?:the year|20\d\d)|semester)\b"), frozenset({6})),
        (re.compile(r"\bevery (?:second|other)\b"), frozenset({0.5})),
        (re.compile(r"\bcentury\b"), frozenset({100})),
        (re.compile(r"\bmillenni(?:um|a)\b"), frozenset({1000})),
        (re.compile(r"\bmillionth\b"), frozenset({1, 10**6})),
        (
            re.compile(r"\b(?:u-turn|about-face|about-turn|volte-face|turnabout|turn\w* around)\b"),
            frozenset({180}),
        ),
        (re.compile(r"\bfirst (?:two weeks|fortnight|half) of\b"), frozenset({1, 15})),
        (re.compile(r"\b(?:1(?:st)? to(?: the)? 15(?:th)?|\w+ 1 to 15)\b"), frozenset({2})),
        (
            re.compile(r"\b(?:year|month|week|night|day) before last\b|\bday before yesterday\b"),
            frozenset({2}),
        ),
    ),
    "es": (
        (
            re.compile(r"\b(?:sets (?:corridos|seguidos)|sin ceder (?:un )?set)\b"),
            frozenset({2, 3}),
        ),
        (re.compile(r"\b(?:par|bienio|bienal|antepasad[oa]|anteayer|antier)\b"), frozenset({2})),
        (re.compile(r"\b(?:trienio|trimestr\w+|trasanteayer)\b"), frozenset({3})),
        (re.compile(r"\b(?:cuatrienio|cuatrimestr\w+)\b"), frozenset({4})),
        (re.compile(r"\b(?:lustro|quinquenio)\b"), frozenset({5})),
        (re.compile(r"\b(?:sexenio|semestr\w+)\b"), frozenset({6})),
        (re.compile(r"\bsiglo\b"), frozenset({100})),
        (re.compile(r"\bmilenios?\b"), frozenset({1000})),
        (re.compile(r"\bmillonesimas?\b"), frozenset({1, 10**6})),
        (re.compile(r"\b(?:media vuelta|vuelco|giro (?:en u|radical|total))\b"), frozenset({180})),
        (re.compile(r"\bprimera (?:quincena|mitad) de\b"), frozenset({1, 15})),
        (re.compile(r"\bdel (?:1|primero) al 15 de\b"), frozenset({2})),
    ),
}
_MONTHS: dict[Language, tuple[str, ...]] = {
    "en": tuple(
        "january february march april may june july august september october november"
        " december".split()
    ),
    "es": tuple(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre"
        " diciembre".split()
    ),
}
_BETWEEN = {"en": r"(?: of 20\d\d)? (?:and|to|through|until) ", "es": r" (?:y|a|hasta) "}
_FROM_TO: dict[Language, re.Pattern[str]] = {
    language: re.compile(rf"\b({'|'.join(months)}){_BETWEEN[language]}({'|'.join(months)})\b")
    for language, months in _MONTHS.items()
}


def said_in_words(text: str, language: Language) -> frozenset[float]:
    """The figures that `text` says by an idiom, or by the months from and to which it counts."""
    plain = flat(text)
    found: set[float] = {word.number for word in count_words(text, language)}
    for pattern, values in _IDIOMS[language]:
        if pattern.search(plain):
            found |= values
    months = _MONTHS[language]
    for match in _FROM_TO[language].finditer(plain):
        found.add((months.index(match[2]) - months.index(match[1])) % 12 + 1)
    return frozenset(found)
