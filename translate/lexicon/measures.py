"""Units, currencies and spans of time: what a figure counts.

Factors are those of the SI brochure (2019), appendix to NIST SP 811 (2008); a unit is (dimension,
size in the dimension's base). Forms are folded and may follow a figure directly or after a hyphen.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.figures import find_figures
from translate.lexicon.concepts import Concept, concept, flat

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
    Unit("length", 1000.0, r"kilomet(?:er|re)s?|km|kms", r"kilometros?|km|kms"),
    Unit("length", 1609.3, r"miles?", r"millas?"),
    Unit("length", 1.0, r"met(?:er|re)s?|m", r"metros?|m|mts"),
    Unit("length", 0.9144, r"yards?|yds?", r"yardas?"),
    Unit("length", 0.3048, r"feet|foot|ft", r"pies?"),
    Unit("length", 0.0254, r"inch(?:es)?", r"pulgadas?"),
    Unit("length", 0.01, r"centimet(?:er|re)s?|cm", r"centimetros?|cm"),
    Unit("length", 0.001, r"millimet(?:er|re)s?|mm", r"milimetros?|mm"),
    Unit("mass", 1.0, r"kilograms?|kilogrammes?|kilos?|kgs?", r"kilogramos?|kilos?|kgs?"),
    Unit("mass", 0.001, r"grams?|grammes?|g", r"gramos?|g"),
    Unit("mass", 1000.0, r"tons?|tonnes?|metric tons?", r"toneladas?|tm"),
    Unit("mass", 0.4536, r"pounds?|lbs?", r"libras?"),
    Unit("mass", 0.02835, r"ounces?|oz", r"onzas?"),
    Unit("volume", 1.0, r"lit(?:er|re)s?|l", r"litros?|l"),
    Unit("volume", 3.785, r"gallons?", r"galones|galon"),
    Unit("volume", 159.0, r"barrels?", r"barriles|barril"),
    Unit("volume", 1000.0, r"cubic met(?:er|re)s?|m3|m³", r"metros? cubicos?|m3|m³"),
    Unit("power", 1.0, r"megawatts?|mw", r"megavatios?|megawatts?|mw"),
    Unit("power", 0.001, r"kilowatts?|kw", r"kilovatios?|kilowatts?|kw"),
    Unit("power", 1000.0, r"gigawatts?|gw", r"gigavatios?|gigawatts?|gw"),
)
#: Degrees convert by a line, not by a factor.
CELSIUS = re.compile(
    r"\s?(?:°\s?c\b|º\s?c\b|degrees celsius|degrees centigrade|c\b|grados(?: celsius"
    r"| centigrados)?)"
)
FAHRENHEIT = re.compile(r"\s?(?:°\s?f\b|º\s?f\b|degrees fahrenheit|f\b|grados fahrenheit)")

#: Spans of time in days, for "18 months" and "año y medio".
SPANS: tuple[Unit, ...] = (
    Unit("time", 1 / 86400, r"seconds?", r"segundos?"),
    Unit("time", 1 / 1440, r"minutes?|mins?", r"minutos?"),
    Unit("time", 1 / 24, r"hours?|hrs?|hourly", r"horas?|h|horari[oa]"),
    Unit("time", 1.0, r"days?|daily|day's|days'", r"dias?|diari[oa]s?|jornadas?"),
    Unit("time", 7.0, r"weeks?|weekly|week's", r"semanas?|semanal(?:es)?|semanalmente"),
    Unit("time", 14.0, r"fortnights?", r"quincenas?|quincenal(?:es)?"),
    Unit("time", 30.44, r"months?|monthly|month's|month-old", r"mes|meses|mensual(?:es|mente)?"),
    Unit(
        "time",
        365.25,
        r"years?|yearly|annual(?:ly)?|year's|years'|year-old|anniversary",
        r"años?|anual(?:es|mente)?|aniversario",
    ),
    Unit("time", 3652.5, r"decades?", r"decadas?|decenios?|lustros?"),
    Unit("time", 36525.0, r"century|centuries", r"siglos?|centurias?"),
)

CURRENCIES: tuple[Concept, ...] = (
    concept(
        "dollars",
        r"(?:us )?dollars?|usd|mdd|bucks|greenbacks?",
        r"dolar(?:es)?|usd|mdd|billetes? verdes?",
    ),
    concept("euros", r"euros?|eur", r"euros?|eur"),
    concept(
        "pounds", r"pounds? sterling|sterling|gbp|pounds|quid", r"libras?(?: esterlinas?)?|gbp"
    ),
    concept("pesos", r"pesos?|mxn|cop|ars|clp|mdp", r"pesos?|mxn|cop|ars|clp|mdp"),
    concept("soles", r"soles|nuevos soles|pen", r"soles|nuevos soles|pen"),
    concept("bolivianos", r"bolivianos?|bob", r"bolivianos?|bob"),
    concept("bolívares", r"bolivars?|bolivares|ves", r"bolivar(?:es)?"),
    concept("reais", r"reais|brl", r"reales|reais|brl"),
    concept("yen", r"yen", r"yen(?:es)?"),
    concept("yuan", r"yuan|renminbi", r"yuan(?:es)?|renminbi"),
    concept("francs", r"(?:swiss )?francs?", r"francos?(?: suizos?)?"),
    concept("rubles", r"ro?ubles?", r"rublos?"),
    concept("quetzals", r"quetzal(?:e?s)?", r"quetzal(?:es)?"),
    concept("lempiras", r"lempiras?", r"lempiras?"),
    concept("guaraníes", r"guaranis|guaranies", r"guaranies"),
    concept("córdobas", r"cordobas", r"cordobas"),
    concept("colones", r"(?:costa rican )colon(?:e?s)?|colones|crc", r"colones|crc"),
    concept("rupees", r"rupees?", r"rupias?"),
    concept("shekels", r"shekels?", r"shekels?|sequel(?:es)?"),
    concept("rials", r"rials?", r"rial(?:es)?"),
    concept("dinars", r"dinars?", r"dinar(?:es)?"),
    concept("cents", r"cents|pence|pennies|centavos|centimos", r"centavos?|centimos?|peniques?"),
)
# Signs that name a currency beside a figure; a bare "$" is the dollar in English and many a peso in
# Latin America, so it answers both and names neither. So do "Bs", of Bolivia and Venezuela.
SIGNS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), name)
    for pattern, name in (
        (r"€", "euros"),
        (r"£", "pounds"),
        (r"¥", "yen"),
        (r"₡", "colones"),
        (r"₲|(?<!\w)gs\.?\s?(?=\d)", "guaraníes"),
        (r"(?<!\w)s/\.?\s?(?=\d)", "soles"),
        (r"(?<!\w)us\s?\$", "dollars"),
        (r"(?<!\w)(?:mxn?|mex|cop|col|ars?|clp|rd)\s?\$", "pesos"),
        (r"(?<!\w)r\$", "reais"),
        (r"(?<!\w)c\$", "córdobas"),
        (r"(?<!\w)q\s?(?=\d[\d.,]{2})", "quetzals"),
    )
)
#: Signs and words that leave the currency of a sum open, or say money without a name.
_SOME_MONEY = re.compile(
    r"[$]|(?<!\w)(?:bs|mil+onari\w+|mil+ionaire\w*|billonari\w+|moneda\w*|money|currenc\w+|dinero"
    r"|plata|efectivo|cash|divisas?|pib|gdp)(?!\w)"
)
_DE = re.compile(r"(?:\s|-)?(?:de )?")


class Measured(NamedTuple):
    """A figure with its unit."""

    figure: Figure
    unit: Unit
    span: Span

    @property
    def amount(self) -> float:
        """The quantity in the base of its dimension."""
        return float(self.figure.value) * self.unit.size


def measured(text: str, language: Language, units: tuple[Unit, ...] = UNITS) -> list[Measured]:
    """The figures of `text` that are followed by one of `units`."""
    folded = flat(text)
    found = []
    for figure in find_figures(text, language):
        for unit in units:
            forms = unit.en if language == "en" else unit.es
            match = re.compile(rf"(?:\s|-)?(?:de )?(?:{forms})(?!\w)").match(folded, figure.end)
            if match:
                found.append(Measured(figure, unit, Span(figure.start, match.end())))
                break
    return found


def same_quantity(one: Measured, other: Measured, tolerance: float = 0.1) -> bool:
    """Whether two measures agree as far as a newspaper rounds: within a tenth."""
    if one.unit.dimension != other.unit.dimension:
        return False
    high = max(abs(one.amount), abs(other.amount))
    return abs(one.amount - other.amount) <= tolerance * high


def temperature(text: str, figure: Figure) -> float | None:
    """The figure in degrees Celsius if a scale follows it."""
    folded = flat(text)
    value = float(figure.value)
    if FAHRENHEIT.match(folded, figure.end):
        return float((Decimal(value) - 32) / Decimal("1.8"))
    return value if CELSIUS.match(folded, figure.end) else None


def currencies(text: str, language: Language) -> dict[str, Span]:
    """The currencies that `text` names in words or by an unmistakable sign."""
    found = {c.name: span for c in CURRENCIES if (span := c.find(text, language))}
    folded = flat(text)
    for sign, name in SIGNS:
        match = sign.search(folded)
        if match:
            found.setdefault(name, Span(*match.span()))
    return found


class Sum(NamedTuple):
    """A figure with the currency that stands beside it."""

    figure: Figure
    currency: str
    span: Span


def sums(text: str, language: Language) -> list[Sum]:
    """The figures of `text` that a currency follows, as in "40 million dollars"."""
    folded = flat(text)
    found = []
    for figure in find_figures(text, language):
        gap = _DE.match(folded, figure.end)
        start = gap.end() if gap else figure.end
        for money in CURRENCIES:
            match = money.forms[language].match(folded, start)
            if match:
                found.append(Sum(figure, money.name, Span(figure.start, match.end())))
                break
    return found


def names_money(text: str, language: Language) -> bool:
    """Whether `text` speaks of money at all, in whatever words."""
    return bool(currencies(text, language)) or _SOME_MONEY.search(flat(text)) is not None
