"""Units of measure: what a figure counts.

Factors are those of the SI brochure (2019), appendix to NIST SP 811 (2008); a unit is (dimension,
size in the dimension's base). Forms are folded and may follow a figure directly or after a hyphen.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.figures import find_figures
from translate.lexicon.concepts import flat

if TYPE_CHECKING:
    from translate.article import Language
    from translate.figures import Figure


class Unit(NamedTuple):
    """One unit of measure with its names in both languages, as regular expressions."""

    dimension: str
    size: float
    en: str
    es: str


#: A mile is the statute mile, a ton of English text the short or the metric one: both lie within
#: the tolerance of a conversion in print.
UNITS: tuple[Unit, ...] = (
    Unit(
        "area",
        1e6,
        r"(?:square|sq\.?)[ -]?(?:kilomet(?:er|re)s?|km)|km2|km²",
        r"kilometros? cuadrados?|km2|km²|km cuadrados",
    ),
    Unit("area", 2.59e6, r"(?:square|sq\.?)[ -]?miles?", r"millas? cuadradas?"),
    Unit(
        "area", 1.0, r"(?:square|sq\.?)[ -]?(?:met(?:er|re)s?|m)|m2|m²", r"metros? cuadrados?|m2|m²"
    ),
    Unit("area", 0.0929, r"(?:square|sq\.?)[ -]?(?:feet|foot|ft)", r"pies? cuadrados?"),
    Unit("area", 1e4, r"hectares?|ha", r"hectareas?|has?"),
    Unit("area", 4046.9, r"acres?", r"acres?"),
    Unit(
        "speed",
        1.0,
        r"(?:kilomet(?:er|re)s?|km)(?: per hour| an hour|/h)|kph|km/h",
        r"(?:kilometros?|km)(?: por hora|/h)",
    ),
    Unit("speed", 1.609, r"miles? (?:per|an) hour|mph", r"millas? por hora|mph"),
    Unit("speed", 3.6, r"met(?:er|re)s? (?:per|a) second|m/s", r"metros? por segundo|m/s"),
    Unit("speed", 1.852, r"knots?|kts?", r"nudos?"),
    Unit("length", 1852.0, r"nautical miles?", r"millas? nauticas?|millas? marinas?"),
    Unit("length", 1000.0, r"kilomet(?:er|re)s?|km|kms", r"kilometros?|km|kms"),
    Unit("length", 1609.3, r"miles?", r"millas?"),
    Unit("length", 1.0, r"met(?:er|re)s?|m", r"metros?|m|mts"),
    Unit("length", 0.9144, r"yards?|yds?", r"yardas?"),
    Unit("length", 0.3048, r"feet|foot|ft", r"pies?"),
    Unit("length", 0.0254, r"inch(?:es)?", r"pulgadas?"),
    Unit("length", 0.01, r"centimet(?:er|re)s?|cm", r"centimetros?|cm"),
    Unit("length", 0.001, r"millimet(?:er|re)s?|mm", r"milimetros?|mm"),
    Unit("length", 1e-6, r"microns?|micromet(?:er|re)s?", r"micras?|micrones|micrometros?"),
    Unit("length", 9.461e15, r"light[- ]years?", r"años?[- ]luz"),
    Unit("mass", 1.0, r"kilograms?|kilogrammes?|kilos?|kgs?", r"kilogramos?|kilos?|kgs?"),
    Unit("mass", 1e-6, r"milligrams?|mg", r"miligramos?|mg"),
    Unit("mass", 1e-9, r"micrograms?|mcg|µg", r"microgramos?|mcg|µg"),
    Unit("mass", 0.001, r"grams?|grammes?|g", r"gramos?|grs?|g"),
    Unit("mass", 1e6, r"kilotons?|kilotonnes?", r"kilotones|kiloton|kilotoneladas?"),
    Unit(
        "mass", 1000.0, r"(?:metric |short )?(?:tons?|tonnes?)", r"toneladas?(?: metricas?)?|tm|tn"
    ),
    Unit("mass", 11.5, r"arrobas?", r"arrobas?"),
    Unit("mass", 0.0002, r"carats?", r"quilates?"),
    Unit("mass", 0.4536, r"pounds?|lbs?", r"libras?"),
    Unit("mass", 0.02835, r"ounces?|oz", r"onzas?"),
    Unit("volume", 0.001, r"millilit(?:er|re)s?|ml|cc", r"mililitros?|ml|cc"),
    Unit("volume", 0.01, r"centilit(?:er|re)s?|cl", r"centilitros?|cl"),
    Unit("volume", 100.0, r"hectolit(?:er|re)s?|hl", r"hectolitros?|hl"),
    Unit("volume", 1.0, r"lit(?:er|re)s?|l", r"litros?|l"),
    Unit("volume", 3.785, r"gallons?", r"galones|galon"),
    Unit("volume", 159.0, r"barrels?", r"barriles|barril"),
    Unit("volume", 1000.0, r"cubic met(?:er|re)s?|m3|m³", r"metros? cubicos?|m3|m³"),
    Unit("volume", 28.32, r"cubic (?:feet|foot)", r"pies? cubicos?"),
    Unit(
        "volume", 1e12, r"cubic (?:kilomet(?:er|re)s?|km)|km3|km³", r"kilometros? cubicos?|km3|km³"
    ),
    Unit("energy", 1.0, r"kilowatt[- ]hours?|kwh", r"kilovatios?[- ]hora|kilowatts?[- ]hora|kwh"),
    Unit("energy", 1e3, r"megawatt[- ]hours?|mwh", r"megavatios?[- ]hora|megawatts?[- ]hora|mwh"),
    Unit("energy", 1e6, r"gigawatt[- ]hours?|gwh", r"gigavatios?[- ]hora|gigawatts?[- ]hora|gwh"),
    Unit("energy", 1e9, r"terawatt[- ]hours?|twh", r"teravatios?[- ]hora|terawatts?[- ]hora|twh"),
    Unit("power", 1.0, r"megawatts?|mw", r"megavatios?|megawatts?|mw"),
    Unit("power", 0.001, r"kilowatts?|kw", r"kilovatios?|kilowatts?|kw"),
    Unit("power", 1000.0, r"gigawatts?|gw", r"gigavatios?|gigawatts?|gw"),
    Unit("power", 1e-6, r"watts?", r"vatios?|watts?"),
    Unit("voltage", 1.0, r"volts?", r"voltios?"),
    Unit("voltage", 1e3, r"kilovolts?|kv", r"kilovoltios?|kv"),
    Unit("frequency", 1.0, r"hertz|hz", r"hercios?|hertz|hz"),
    Unit("frequency", 1e3, r"kilohertz|khz", r"kilohercios?|kilohertz|khz"),
    Unit("frequency", 1e6, r"megahertz|mhz", r"megahercios?|megahertz|mhz"),
    Unit("frequency", 1e9, r"gigahertz|ghz", r"gigahercios?|gigahertz|ghz"),
    Unit("data", 1.0, r"megabytes?|mb", r"megabytes?|megas?|mb"),
    Unit("data", 1e-3, r"kilobytes?|kb", r"kilobytes?|kb"),
    Unit("data", 1e3, r"gigabytes?|gb", r"gigabytes?|gigas?|gb"),
    Unit("data", 1e6, r"terabytes?|tb", r"terabytes?|teras?|tb"),
    Unit("ratio", 1.0, r"parts per million|ppm", r"partes por millon|ppm"),
    Unit("ratio", 1e-3, r"parts per billion|ppb", r"partes por mil millones|ppb"),
)
#: Degrees convert by a line, not by a factor.
_CELSIUS = re.compile(
    r"[\s-]?(?:[°º]\s?c\b|degrees? celsius|degrees? centigrade|c\b|celsius|grados(?: celsius"
    r"| centigrados| c\b)?(?! norte| sur| este| oeste| latitud| en la escala))"
)
_FAHRENHEIT = re.compile(
    r"[\s-]?(?:[°º]\s?f\b|degrees? fahrenheit|f\b|fahrenheit|grados (?:fahrenheit|f\b))"
)
# Degrees of English text that name no scale: an American's or a Briton's.
_DEGREES = re.compile(r"[\s-]?(?:degrees?\b(?! (?:north|south|east|west|of))|°(?!\s?[a-z\d]))")
_GAP = re.compile(r"[\s-]?(?:de )?")
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
        gap = _GAP.match(folded, figure.end)
        unit = _unit_at(folded, gap.end() if gap else figure.end, language)
        if unit is not None:
            found.append(Measured(figure, unit[0], Span(figure.start, unit[1])))
    return tuple(found)


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
    converted = float((Decimal(value) - 32) / Decimal("1.8"))
    if _FAHRENHEIT.match(folded, figure.end):
        return Temperature((converted,), "F")
    if _CELSIUS.match(folded, figure.end):
        return Temperature((value,), "C")
    if _DEGREES.match(folded, figure.end):
        return Temperature((value, converted), "")
    return None
