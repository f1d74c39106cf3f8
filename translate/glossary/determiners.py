"""Determiners that must agree with a term put in another's place.

Spanish determiners agree in gender and number (Nueva gramática de la lengua española, 12 to 20);
English ones only in number and, for *a/an*, in sound.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from translate.article import Language, Span
from translate.glossary.grammar import Gender, Number

#: Each row: masculine singular, feminine singular, masculine plural, feminine plural.
_SPANISH = (
    "el la los las",
    "un una unos unas",
    "del de_la de_los de_las",
    "al a_la a_los a_las",
    "este esta estos estas",
    "ese esa esos esas",
    "aquel aquella aquellos aquellas",
    "otro otra otros otras",
    "algún alguna algunos algunas",
    "ningún ninguna ningunos ningunas",
    "mucho mucha muchos muchas",
    "nuestro nuestra nuestros nuestras",
    "dicho dicha dichos dichas",
    "su su sus sus",
    "cuyo cuya cuyos cuyas",
    "varios varias varios varias",
    "ambos ambas ambos ambas",
    "todo_el toda_la todos_los todas_las",
)

#: Each row: singular, plural.
_ENGLISH = (
    "a some",
    "an some",
    "this these",
    "that those",
    "another other",
    "every all",
    "the the",
    "no no",
)

#: Feminines that begin with a stressed a take *el* and *un* (NGLE 14.2l): those of the beat.
_STRESSED_A = frozenset({"arma", "área", "agua", "aula", "ala", "alza"})

_SOUNDS_LIKE_A_VOWEL = re.compile(r"(?:[aeio]|u(?!ni|se|sa|su)|hour|honest|heir)", re.IGNORECASE)

_QUOTES = " “”\"«»'‘’("


@dataclass(frozen=True, slots=True)
class Determiner:
    """A determiner in front of a stretch of text: where it stands and the row of its forms."""

    span: Span
    forms: tuple[str, ...]
    text: str

    def agreeing(self, number: Number, gender: Gender, before: str) -> str:
        """The form for a noun of that number and gender that begins the text `before`."""
        plural = number == "p"
        if len(self.forms) == 2:
            chosen = self.forms[1 if plural else 0]
            if chosen in {"a", "an"}:
                chosen = "an" if _SOUNDS_LIKE_A_VOWEL.match(before) else "a"
        else:
            feminine = gender == "f" if gender else self._feminine
            first = before.split(" ", maxsplit=1)[0].casefold()
            if feminine and not plural and first in _STRESSED_A and self.forms[0] in _WITH_EL:
                feminine = False
            chosen = self.forms[2 * plural + feminine]
        if len(self.text) > 1 and self.text.isupper():
            return chosen.upper()
        return chosen[:1].upper() + chosen[1:] if self.text[:1].isupper() else chosen

    @property
    def _feminine(self) -> bool:
        """Whether it is feminine as it stands, for a noun that does not say (*cabecilla*)."""
        masculine, written = self.forms[::2], self.text.casefold()
        return written in self.forms[1::2] and written not in masculine


_WITH_EL = frozenset({"el", "un", "del", "al"})


def _table(rows: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for row in rows:
        forms = tuple(form.replace("_", " ") for form in row.split())
        for form in forms:
            table.setdefault(form, forms)
    return table


_TABLES: dict[Language, dict[str, tuple[str, ...]]] = {
    "es": _table(_SPANISH),
    "en": _table(_ENGLISH),
}


def determiner_before(text: str, start: int, language: Language) -> Determiner | None:
    """The determiner that ends just before `start`, quotation marks between them aside.

    The longest is taken: *de la* rather than *la*.
    """
    end = start
    while end > 0 and text[end - 1] in _QUOTES:
        end -= 1
    table = _TABLES[language]
    for size in (2, 1):
        match = re.search(rf"(?<!\w)\w+(?: \w+){{{size - 1}}}$", text[:end])
        if match and match.group().casefold() in table:
            found = match.group()
            return Determiner(Span(match.start(), end), table[found.casefold()], found)
    return None


def definite_article(number: Number, gender: Gender, before: str, language: Language) -> str:
    """The definite article of a noun that begins the text `before`."""
    article = "el" if language == "es" else "the"
    return Determiner(Span(0, 0), _TABLES[language][article], article).agreeing(
        number, gender, before
    )


def is_determiner(word: str, language: Language) -> bool:
    """Whether `word` is a determiner, or a preposition that one is contracted with."""
    return word.casefold() in _TABLES[language] or word.casefold() in {"de", "a", "of", "to"}
