"""Units of time in days, and their names.

Months and years have their mean length (Gregorian calendar: 30.44 and 365.25 days).
"""

from __future__ import annotations

from typing import NamedTuple


class TimeUnit(NamedTuple):
    """A unit of time in days, its names, and the adjectives and adverbs for "every such unit"."""

    days: float
    en: str
    es: str
    every_en: str = ""
    every_es: str = ""


#: The units by name.
TIME_UNITS: dict[str, TimeUnit] = {
    "second": TimeUnit(1 / 86400, r"seconds?|secs?", r"segundos?"),
    "minute": TimeUnit(1 / 1440, r"minutes?|mins?", r"minutos?|min"),
    "hour": TimeUnit(1 / 24, r"hours?|hrs?|hr", r"horas?|hs|hrs?", r"hourly", r"horari[oa]s?"),
    "day": TimeUnit(
        1.0, r"days?", r"dias?|jornadas?", r"daily|nightly", r"(?:a )?diari[oa]s?|diariamente"
    ),
    "week": TimeUnit(7.0, r"weeks?", r"semanas?", r"weekly", r"semanal(?:es|mente)?"),
    "fortnight": TimeUnit(
        14.0, r"fortnights?", r"quincenas?", r"fortnightly|biweekly", r"quincenal(?:es|mente)?"
    ),
    "month": TimeUnit(30.44, r"months?", r"mes(?:es)?", r"monthly", r"mensual(?:es|mente)?"),
    "two months": TimeUnit(60.88, r"(?!)", r"bimestres?", r"bimonthly", r"bimestral(?:es|mente)?"),
    "quarter": TimeUnit(91.31, r"quarters?", r"trimestres?", r"quarterly",
        r"trimestral(?:es|mente)?"),
    "four months": TimeUnit(121.75, r"(?!)", r"cuatrimestres?", "", r"cuatrimestral(?:es|mente)?"),
    "half-year": TimeUnit(
        182.62, r"semesters?|half-years?", r"semestres?", r"biannual(?:ly)?|twice-yearly",
        r"semestral(?:es|mente)?",
    ),
    "year": TimeUnit(365.25, r"years?|yrs?", r"años?", r"yearly|annual(?:ly)?",
        r"anual(?:es|mente)?"),
    "two years": TimeUnit(730.5, r"bienniums?", r"bienios?", r"biennial(?:ly)?", r"bienal(?:es)?"),
    "three years": TimeUnit(1095.75, r"(?!)", r"trienios?", r"triennial(?:ly)?", r"trienal(?:es)?"),
    "five years": TimeUnit(1826.25, r"(?!)", r"lustros?|quinquenios?", "", r"quinquenal(?:es)?"),
    "six years": TimeUnit(2191.5, r"(?!)", r"sexenios?", "", r"sexenal(?:es)?"),
    # "Three summers" are as many years, "two nights" as many days.
    "part of a day": TimeUnit(
        1.0, r"nights?|mornings?|afternoons?|evenings?", r"noches?|mañanas?|tardes?|madrugadas?"
    ),
    "weekend": TimeUnit(2.0, r"weekends?", r"fines? de semana"),
    "part of a year": TimeUnit(
        365.25, r"summers?|winters?|springs|autumns?|seasons?", r"veranos?|inviernos?|primaveras?"
        r"|otoños?|temporadas?",
    ),
    "decade": TimeUnit(3652.5, r"decades?", r"decadas?|decenios?"),
    "century": TimeUnit(36525.0, r"century|centuries", r"siglos?|centurias?"),
    "millennium": TimeUnit(365250.0, r"millenni(?:um|a|ums)", r"milenios?"),
}  # fmt: skip
