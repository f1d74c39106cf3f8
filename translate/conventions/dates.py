"""The order of a date: 13 de abril de 2023 in Spanish, April 13, 2023 in English.

Authority: Ortografía (2010), VIII 3.4.1 (day, month, year, joined by *de*); AP Stylebook, "months"
and "dates". A date is rewritten only where the source gives the same day and month together, so
that a figure which merely stands beside a month is never taken for a day.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.article import Edit
from translate.conventions.calendar_names import ENGLISH_MONTHS, SPANISH_MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_EN = "|".join(ENGLISH_MONTHS)
_ES = "|".join(SPANISH_MONTHS)
_DAY = r"(?P<day>[12]?\d|3[01])"
_YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)"
_LAST = r"(?![\w%]|[.,]\d)"

_IN_ENGLISH = re.compile(rf"\b(?P<month>{_EN})\.? {_DAY}(?:st|nd|rd|th)?{_LAST}", re.IGNORECASE)
_IN_SPANISH = re.compile(rf"\b{_DAY} de (?P<month>{_ES})\b", re.IGNORECASE)

#: What models make of an English date in Spanish: *abril de 13, 2023*, *abril 13 de 2023*.
_SPANISH_TRIES = (
    re.compile(
        rf"\b(?P<article>el )?(?P<month>{_ES})(?: de)?(?: el)? {_DAY}(?!\w)"
        rf"(?:,? (?:de |del )?{_YEAR}\b)?(?![.,]\d)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?P<article>el )?{_DAY} (?:de )?(?P<month>{_ES})\b(?:,? (?:de |del )?{_YEAR}\b)?",
        re.IGNORECASE,
    ),
)
#: And of a Spanish date in English: *the 17 of March of 2015*, *17 March 2015*.
_ENGLISH_TRY = re.compile(
    rf"\b(?:the )?{_DAY}(?:st|nd|rd|th)? (?:of )?(?P<month>{_EN})\b(?:,? (?:of )?{_YEAR}\b)?"
)


def day_before_month(source: str, target: str) -> Iterator[Edit]:
    """Rewrite *abril de 13, 2023* as *13 de abril de 2023* where the source has April 13."""
    given = {_key(match, ENGLISH_MONTHS) for match in _IN_ENGLISH.finditer(source)}
    taken: set[int] = set()
    for pattern in _SPANISH_TRIES:
        for match in pattern.finditer(target):
            if _key(match, SPANISH_MONTHS) in given and taken.isdisjoint(range(*match.span())):
                taken.update(range(*match.span()))
                year = f" de {match['year']}" if match["year"] else ""
                article = match["article"] or ""
                date = f"{article}{match['day']} de {match['month'].lower()}{year}"
                if date.lower() != match.group().lower():
                    yield Edit(*match.span(), date)


def month_before_day(source: str, target: str) -> Iterator[Edit]:
    """Rewrite *the 17 of March of 2015* as *March 17, 2015* where the source has 17 de marzo."""
    given = {_key(match, SPANISH_MONTHS) for match in _IN_SPANISH.finditer(source)}
    for match in _ENGLISH_TRY.finditer(target):
        if _key(match, ENGLISH_MONTHS) in given:
            year = f", {match['year']}" if match["year"] else ""
            yield Edit(*match.span(), f"{match['month']} {match['day']}{year}")


def _key(match: re.Match[str], months: Sequence[str]) -> tuple[int, int]:
    names = [month.lower() for month in months]
    return int(match["day"]), names.index(match["month"].lower()) + 1
