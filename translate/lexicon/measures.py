"""What a figure measures: the units of `measure_units` beside the figures of a text.

The name of a unit may follow its figure directly, after a hyphen, or stand inside it ("dos metros y
medio").
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.figures import find_figures
from translate.lexicon.concepts import flat
from translate.lexicon.measure_units import PER_TIME, UNITS, Unit

if TYPE_CHECKING:
    from translate.article import Language
    from translate.figures import Figure


#: Degrees convert by a line, not by a factor.
_CELSIUS = re.compile(
    r" bajo cero|[\s-]?(?:[°º]\s?c\b|degrees? celsius|degrees? centigrade|c\b|celsius"
    r"|grados(?: celsius"
    r"| centigrados| c\b)?(?! norte| sur| este| oeste| latitud| en la escala))"
)
_FAHRENHEIT = re.compile(
    r"[\s-]?(?:[°º]\s?f\b|degrees? fahrenheit|f\b|fahrenheit|grados (?:fahrenheit|f\b))"
)
_BELOW_ZERO = re.compile(
    r"[\s-]?(?:degrees?|grados?|°\s?[cf]?)?(?: celsius| centigrados?"
    r"| fahrenheit)? ?(?:below(?: zero)?"
    r"|bajo cero)(?!\w)"
)
_MINUS = re.compile(r"(?:(?<!\w)(?:minus|menos|negative) |(?<![\w ])[-−–])$")
# Degrees of English text that name no scale: an American's or a Briton's.
_DEGREES = re.compile(r"[\s-]?(?:degrees?\b(?! (?:north|south|east|west|of))|°(?!\s?[a-z\d]))")
_GAP = re.compile(r"[\s-]?(?:de )?(?:l[oa]s )?")
# "Half a metre", "a quarter of a mile", "un cuarto de litro".
_PART_GAP = re.compile(r"[\s-]?(?:of )?(?:an? |one |de |de un[oa]? )?")
_AND_A_HALF = re.compile(r" (?:y medi[oa]|and a half)$")
#: What stands before a unit whose number is one: "a gram", "per kilo", "cada libra".
_EACH: dict[Language, str] = {
    "en": r"(?<!\w)(?:an?|per|each|every|one)[ -]",
    "es": r"(?<!\w)(?:el|la|por|cada|una?|al?) ",
}
#: These are money, a part of the body or a railway as well, where no number stands before them.
_NEVER_BARE: dict[Language, frozenset[str]] = {
    "en": frozenset(),
    "es": frozenset({"metro", "pie", "nudo", "mega", "giga"}),
}


class Measured(NamedTuple):
    """A figure with its unit."""

    figure: Figure
    unit: Unit
    span: Span

    @property
    def amount(self) -> float:
        """The quantity in the base of its dimension."""
        return float(self.figure.value) * self.unit.size


@cache
def _patterns(language: Language) -> tuple[tuple[Unit, re.Pattern[str]], ...]:
    return tuple(
        (unit, re.compile(rf"(?:{unit.en if language == 'en' else unit.es})(?!\w)"))
        for unit in UNITS
    )


def _unit_at(folded: str, at: int, language: Language) -> tuple[Unit, int] | None:
    """The unit that is named at `at` and where its name ends: the longest, "cubic feet"."""
    named = [(u, m.end()) for u, pattern in _patterns(language) if (m := pattern.match(folded, at))]
    return max(named, key=lambda found: found[1], default=None)


@lru_cache(maxsize=1024)
def measured(text: str, language: Language) -> tuple[Measured, ...]:
    """The figures of `text` that a unit follows."""
    folded = flat(text)
    found = []
    for figure in find_figures(text, language):
        gap = (_PART_GAP if figure.kind == "fraction" else _GAP).match(folded, figure.end)
        unit = _unit_at(folded, gap.end() if gap else figure.end, language)
        unit = unit or _unit_within(folded, figure, language)
        if unit is not None:
            found.append(Measured(figure, unit[0], Span(figure.start, unit[1])))
    return tuple(found)


def _unit_within(folded: str, figure: Figure, language: Language) -> tuple[Unit, int] | None:
    """The unit that stands before the half: "dos metros y medio", "a mile and a half"."""
    if not _AND_A_HALF.search(folded, figure.start, figure.end):
        return None
    starts = [
        m.start() for m in re.compile(r"(?<!\w)[a-z]").finditer(folded, figure.start, figure.end)
    ]
    named = (_unit_at(folded, start, language) for start in starts)
    found = next((unit for unit in named if unit is not None and unit[1] < figure.end), None)
    return (found[0], figure.end) if found else None


class Pace(NamedTuple):
    """A measure and the unit of time in which so much flows, is walked, used or paid."""

    measured: Measured
    per: str
    span: Span


def paces(text: str, language: Language) -> list[Pace]:
    """The measures of `text` that are told by the second, the hour, the year."""
    folded, found = flat(text), []
    for one in measured(text, language):
        for name, pattern in _per_time(language):
            match = pattern.match(folded, one.span.end)
            if match:
                found.append(Pace(one, name, Span(one.span.start, match.end())))
    return found


@cache
def _per_time(language: Language) -> tuple[tuple[str, re.Pattern[str]], ...]:
    each = {
        "en": r"(?: of(?: \w+){1,3})? ?(?:an?|per|each|every|/) ?",
        "es": r"(?: de(?: \w+){1,3}?)? ?(?:por|al?|a la|cada|el|la|/) ?",
    }
    return tuple(
        (name, re.compile(rf"{each[language]}(?:{forms[language]})(?!\w)"))
        for name, forms in PER_TIME.items()
    )


def same_quantity(one: Measured, other: Measured, tolerance: float = 0.1) -> bool:
    """Whether two measures agree as far as a newspaper rounds: within a tenth."""
    if one.unit.dimension != other.unit.dimension:
        return False
    high = max(abs(one.amount), abs(other.amount))
    return abs(one.amount - other.amount) <= tolerance * high


def units_alone(text: str, language: Language) -> list[tuple[Unit, Span]]:
    """The units that `text` names once with no figure, as the price of "a gram" does."""
    folded, found = flat(text), []
    for match in re.compile(_EACH[language]).finditer(folded):
        unit = _unit_at(folded, match.end(), language)
        name = folded[match.end() : unit[1]] if unit else ""
        if unit and len(name) > 2 and name not in _NEVER_BARE[language]:
            found.append((unit[0], Span(match.start(), unit[1])))
    return found


class Temperature(NamedTuple):
    """A figure in degrees, in Celsius under every scale that it may be of."""

    celsius: tuple[float, ...]
    #: "C" or "F" where the text says so; degrees of Spanish text are Celsius.
    scale: str


def temperature(text: str, figure: Figure) -> Temperature | None:
    """The temperature that `figure` is, if degrees follow it."""
    folded, value = flat(text), float(figure.value)
    if not any(scale.match(folded, figure.end) for scale in (_FAHRENHEIT, _CELSIUS, _DEGREES)):
        return None
    if _BELOW_ZERO.match(folded, figure.end) or _MINUS.search(folded, 0, figure.start):
        value = -value
    converted = float((Decimal(value) - 32) / Decimal("1.8"))
    if _FAHRENHEIT.match(folded, figure.end):
        return Temperature((converted,), "F")
    if _CELSIUS.match(folded, figure.end):
        return Temperature((value,), "C")
    return Temperature((value, converted), "")
