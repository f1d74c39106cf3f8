"""Months and days of the week: small letters in Spanish, capitals in English.

Authority: Ortografía (2010), IV 4.2.4.10.1: names of days and months are common nouns, capitals
only in names of holidays, dates as names, places (Viernes Santo, Primero de Mayo, plaza de Mayo).
AP Stylebook, "months" and "days of the week": always capitals.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.article import Edit
from translate.conventions.position import opens_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

SPANISH_MONTHS = (
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
).split()
ENGLISH_MONTHS = (
    "January February March April May June July August September October November December"
).split()
SPANISH_DAYS = "lunes martes miércoles jueves viernes sábado domingo".split()
ENGLISH_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()

_ENGLISH_OF = dict(
    zip(SPANISH_MONTHS + SPANISH_DAYS, ENGLISH_MONTHS + ENGLISH_DAYS, strict=True)
) | {"setiembre": "September", "sábados": "Saturday", "domingos": "Sunday"}
_SPANISH_OF = {english: spanish for spanish, english in reversed(_ENGLISH_OF.items())}

_SPANISH_NAME = re.compile(
    rf"\b(?:{'|'.join(word.capitalize() for word in _ENGLISH_OF)})\b(?![-’'])"
)
# A capital on either side makes it part of a name: Viernes Santo, Septiembre Negro, Revolución de
# Octubre, Julio Guzmán, Santo Domingo. A day's or month's own capital does not.
_CAPITAL_AFTER = re.compile(r" (?:de (?:la |los )?)?(?P<word>[^\W\d_a-záéíóúñü]\w+)")
_CAPITAL_BEFORE = re.compile(r"(?P<word>[^\W\d_a-záéíóúñü]\w*\.?)(?: \d{1,2}\.?º?)? (?:de )?$")

# Words too, so a pattern must show the date: "in march 2020", "may 5"; never "may", "to march".
_ALSO_WORDS = ("march", "may", "august")
_DATE_BEFORE = re.compile(
    r"(?:\b\d{1,2}(?:st|nd|rd|th)?(?: of)?|\b(?:in|since|until|till|by|of|from|during|through"
    r"|before|after|early|late|mid|last|next|this|every|between)(?: (?:early|late|mid))?)[ -]$",
    re.IGNORECASE,
)
_DATE_AFTER = re.compile(r" \d{1,2}(?:st|nd|rd|th)?\b(?!:)")
_ENGLISH_NAME = re.compile(
    rf"(?<![\w@#.])(?:{'|'.join(word.lower() for word in ENGLISH_MONTHS)}"
    rf"|(?:{'|'.join(word.lower() for word in ENGLISH_DAYS)})s?)\b"
)


def small_calendar_names(source: str, target: str) -> Iterator[Edit]:
    """Lower-case a Spanish month or day inside a sentence where the English source has it."""
    for match in _SPANISH_NAME.finditer(target):
        name = match[0]
        as_name = re.search(rf"\b{name}\b", source)
        english = _ENGLISH_OF[name.lower()]
        if as_name or not re.search(rf"\b{english}", source):
            continue
        if not opens_sentence(target, match.start()) and not _in_name(target, match):
            yield Edit(match.start(), match.start() + 1, name[0].lower())


def capital_calendar_names(source: str, target: str) -> Iterator[Edit]:
    """Capitalise an English month or day; "may", "march" and "august" only in dates."""
    for match in _ENGLISH_NAME.finditer(target):
        name = match[0]
        if name in _ALSO_WORDS and not _is_date(source, target, match):
            continue
        yield Edit(match.start(), match.start() + 1, name[0].upper())


def _in_name(text: str, match: re.Match[str]) -> bool:
    after = _CAPITAL_AFTER.match(text, match.end())
    if after and after["word"].lower() not in _ENGLISH_OF:
        return True
    before = _CAPITAL_BEFORE.search(text[: match.start()])
    if not before or before["word"].lower() in _ENGLISH_OF:
        return False
    # A sentence's first word has its capital from there: "El 3 de Mayo", "Desde Enero".
    begins = opens_sentence(text, before.start())
    return not begins or before["word"].lower() in {"primero", "uno", "dos", "cinco"}


def _is_date(source: str, target: str, match: re.Match[str]) -> bool:
    spanish = _SPANISH_OF[match[0].capitalize()]
    if not re.search(rf"\b{spanish}\b", source, re.IGNORECASE):
        return False
    dated = _DATE_BEFORE.search(target[: match.start()]) or _DATE_AFTER.match(target, match.end())
    return bool(dated)
