"""Units of measure and their names.

Factors are those of the SI brochure (2019), appendix to NIST SP 811 (2008); a unit is (dimension,
size in the dimension's base). Forms are folded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from translate.article import Language


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
    # Units of weights and measures that are customary in one of the two worlds.
    Unit("mass", 1e-12, r"nanograms?|ng", r"nanogramos?|ng"),
    # Forty-six kilos in Central America, a hundred in Spain and Argentina: never converted.
    Unit("quintal", 1.0, r"hundredweights?|cwt|quintals?", r"quintal(?:es)?(?: metricos?)?"),
    Unit("mass", 6.35, r"stones?(?! (?:wall|house|bridge|age|steps|slabs?))", r"(?!)"),
    Unit("mass", 1e9, r"megatons?|megatonnes?", r"megatones|megaton|megatoneladas?"),
    Unit("length", 4828.0, r"leagues", r"leguas?"),
    Unit("length", 1.8288, r"fathoms?", r"brazas?"),
    Unit("length", 0.836, r"(?!)", r"varas?"),
    Unit("length", 201.168, r"furlongs?", r"(?!)"),
    Unit("length", 0.1, r"decimet(?:er|re)s?", r"decimetros?"),
    Unit("length", 1e-9, r"nanomet(?:er|re)s?|nm", r"nanometros?|nm"),
    Unit("length", 1.496e11, r"astronomical units?", r"unidades? astronomicas?"),
    Unit("length", 3.086e16, r"parsecs?", r"parsecs?|parsec"),
    Unit(
        "area",
        1e-4,
        r"(?:square|sq\.?)[ -]?(?:centimet(?:er|re)s?|cm)|cm2|cm²",
        r"centimetros? cuadrados?|cm2|cm²",
    ),
    Unit("area", 6.4516e-4, r"(?:square|sq\.?)[ -]?inch(?:es)?", r"pulgadas? cuadradas?"),
    Unit("area", 0.836, r"(?:square|sq\.?)[ -]?yards?", r"yardas? cuadradas?"),
    Unit("area", 7000.0, r"manzanas", r"manzanas(?: de (?:tierra|cultivo|cafe|maiz|terreno))"),
    Unit("area", 6400.0, r"fanegadas?", r"fanegadas?"),
    Unit("volume", 0.4732, r"pints?", r"pintas?"),
    Unit("volume", 0.9464, r"quarts?", r"cuartillos?"),
    Unit("volume", 35.24, r"bushels?", r"bushels?|bushel"),
    Unit("volume", 1e9, r"cubic hectomet(?:er|re)s?|hm3|hm³", r"hectometros? cubicos?|hm3|hm³"),
    Unit("volume", 0.001, r"cubic centimet(?:er|re)s?|cm3|cm³", r"centimetros? cubicos?|cm3|cm³"),
    Unit("volume", 1233481.0, r"acre[- ]f(?:oo|ee)t", r"acres[- ]pies?"),
    Unit("volume", 764.6, r"cubic yards?", r"yardas? cubicas?"),
    Unit("volume", 4.168e12, r"cubic miles?", r"millas? cubicas?"),
    Unit("volume", 0.24, r"cups(?= of)|cupfuls?", r"tazas(?= de)"),
    Unit("volume", 0.0148, r"tablespoon(?:ful)?s?", r"cucharadas?"),
    Unit("volume", 0.0049, r"teaspoon(?:ful)?s?", r"cucharaditas?"),
    Unit("pressure", 1.0, r"pascals?|pa", r"pascales|pascal|pa"),
    Unit(
        "pressure",
        100.0,
        r"hectopascals?|hpa|millibars?|mbar|mb(?= low)",
        r"hectopascales|hectopascal|hpa|milibares|milibar|mbar",
    ),
    Unit("pressure", 1e3, r"kilopascals?|kpa", r"kilopascales|kpa"),
    Unit("pressure", 1e5, r"bars(?= of pressure)", r"bares(?= de presion)"),
    Unit("pressure", 101325.0, r"atmospheres", r"atmosferas"),
    Unit("pressure", 6894.76, r"psi|pounds per square inch", r"psi|libras por pulgada cuadrada"),
    Unit("heat", 1.0, r"kilocalories|kcal", r"kilocalorias|kcal"),
    Unit("heat", 0.001, r"calories", r"calorias"),
    Unit("heat", 0.239, r"kilojoules?|kj", r"kilojulios?|kilojoules?|kj"),
    Unit("power", 0.000746, r"horsepower|hp", r"caballos? de (?:fuerza|vapor)|cv|hp"),
    Unit("power", 1e6, r"terawatts?|tw", r"teravatios?|terawatts?|tw"),
    Unit("energy", 1e-3, r"watt[- ]hours?", r"vatios?[- ]hora"),
    Unit("current", 1.0, r"amperes?|amps?", r"amperios?|amperes?"),
    Unit("current", 1e-3, r"milliamp(?:ere)?s?|ma", r"miliamperios?|ma"),
    Unit("sound", 1.0, r"decibels?|db", r"decibel(?:io|e)?s?|db"),
    Unit("dose", 1.0, r"sieverts?|sv", r"sieverts?|sv"),
    Unit("dose", 1e-3, r"millisieverts?|msv", r"milisieverts?|msv"),
    Unit("dose", 1e-6, r"microsieverts?", r"microsieverts?"),
    Unit("radioactivity", 1.0, r"becquerels?|bq", r"bequerel(?:io|e)?s?|becquerel(?:io)?s?|bq"),
    Unit("light", 1.0, r"lumens?", r"lumenes|lumen"),
    Unit("pixels", 1.0, r"megapixels?", r"megapixeles|megapixel"),
    Unit("bits", 1.0, r"megabits?|mbps|mbit/s", r"megabits?|mbps"),
    Unit("bits", 1e3, r"gigabits?|gbps", r"gigabits?|gbps"),
    Unit("bits", 1e-3, r"kilobits?|kbps", r"kilobits?|kbps"),
    Unit("data", 1e9, r"petabytes?|pb", r"petabytes?|pb"),
    Unit("data", 1e12, r"exabytes?", r"exabytes?"),
    Unit("alcohol", 1.0, r"(?:percent |per cent |% )alcohol by volume", r"grados de alcohol"),
    Unit("voltage", 1e-3, r"millivolts?|mv", r"milivoltios?|mv"),
    Unit("frequency", 1e12, r"terahertz|thz", r"terahercios?|thz"),
    Unit("ratio", 1e-6, r"parts per trillion", r"partes por billon"),
)

#: Units of time in which a flow, a pace or a price is told: "litres per second", "a la hora".
PER_TIME: dict[str, dict[Language, str]] = {
    "second": {"en": r"seconds?|sec|s", "es": r"segundos?|seg|s"},
    "minute": {"en": r"minutes?|min", "es": r"minutos?|min"},
    "hour": {"en": r"hours?|hr|h", "es": r"horas?|h"},
    "day": {"en": r"days?", "es": r"dias?"},
    "week": {"en": r"weeks?", "es": r"semanas?"},
    "month": {"en": r"months?", "es": r"mes(?:es)?"},
    "quarter": {"en": r"quarters?", "es": r"trimestres?"},
    "year": {"en": r"years?|annum", "es": r"años?"},
}
