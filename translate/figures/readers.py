"""Figures that are not plain cardinals: ordinals, multiples, vague plurals, decades, single words.

Each reader looks at ``tokens[i]`` and returns a :class:`Found` or ``None``; the finder asks them in
order. Fractions and halves have their own in `fractions`, dates and times of the day in `clock`.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from translate.figures.numerals import Numeral, adjacent, read_numeral

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translate.article import Language
    from translate.figures.model import Kind
    from translate.figures.tables import NumberTable
    from translate.figures.tokens import Token

_VULGAR = {"¼": "0.25", "½": "0.5", "¾": "0.75", "⅛": "0.125"}
_THIRDS = {"⅓": 1, "⅔": 2}
_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
# After these even a lone "I" is a number: "Title I", "Fase I".
_NUMBERED = frozenset(
    "title part chapter phase type class schedule volume annex article act division book war"
    " titulo parte capitulo fase tipo clase tomo anexo articulo acto division libro mundial".split()
)
# After these a Roman numeral is a number beyond doubt ("siglo XX"); elsewhere it may be initials.
_BEFORE_ROMAN = frozenset({"siglo", "siglos", "century", "centuries"})
# Two-letter forms that are far more often an abbreviation: disc, Washington, megabyte ...
_NOT_ROMAN = frozenset(
    {"CD", "DC", "MD", "MC", "CC", "DM", "MM", "DI", "CI", "MI", "LI", "CV", "DIX"}
)
_PLACES: dict[Language, frozenset[str]] = {
    "en": frozenset({"first", "second", "other", "better"}),
    "es": frozenset({"a", "en", "primera", "segunda", "otra"}),
}
# "Fives", "sixes".
_SINGULAR = re.compile(r"(?<=x)es$|s$")
# "Scores" are also marks and goals, "tens" also notes.
_ONLY_WITH_OF = frozenset({"scores", "tens"})


# From scratch, and degrees of frost, which may be a minus sign.
_BEFORE_ZERO = frozenset({"desde", "de", "from", "bajo", "below", "sobre", "above"})


class Found(NamedTuple):
    """A figure in the making: it covers ``tokens[i:after]``."""

    value: Decimal
    after: int
    kind: Kind = "cardinal"
    alternatives: tuple[Decimal, ...] = ()
    weak: bool = False
    label: str = ""
    scale: Decimal = Decimal(1)
    digits: bool = False


class Reader(NamedTuple):
    """A text, its pieces and the language's table: what every reader needs."""

    text: str
    tokens: Sequence[Token]
    table: NumberTable
    language: Language

    def joined(self, i: int) -> bool:
        """Whether ``tokens[i]`` exists and follows its predecessor directly."""
        tokens = self.tokens
        return 0 < i < len(tokens) and adjacent(self.text, tokens[i - 1], tokens[i])

    def key(self, i: int) -> str:
        """The folded text of ``tokens[i]``, or "" outside."""
        return self.tokens[i].key if 0 <= i < len(self.tokens) else ""

    def numeral(self, i: int) -> Numeral | None:
        """The cardinal at ``tokens[i]``."""
        return read_numeral(self.text, self.tokens, i, self.table, self.language)


def read_identifier(reader: Reader, i: int) -> Found | None:
    """``M-19``, ``COVID-19``, ``pistas2``: compared letter by letter, hyphens aside."""
    token = reader.tokens[i]
    if token.kind != "identifier":
        return None
    label = token.key.replace("-", "")
    # "F-16s": the English plural is no part of the name.
    label = re.sub(r"(?<=\d)s$", "", label)
    return Found(Decimal(0), i + 1, "identifier", label=label)


def read_roman(reader: Reader, i: int) -> Found | None:
    """A Roman numeral: certain after "siglo", otherwise only good to answer another figure."""
    text = re.sub(r"(?:st|nd|rd|th)$", "", reader.tokens[i].text)
    certain = reader.key(i - 1) in _BEFORE_ROMAN or reader.key(i + 1) in _BEFORE_ROMAN
    # A lone V or X may open a Spanish title ("V Cumbre"); a lone I, C, D, L or M hardly ever does.
    titled = reader.language == "es" and text in {"V", "X"}
    short = len(text) < 2 and not (titled or reader.key(i - 1) in _NUMBERED)
    if not text or not _ROMAN.fullmatch(text) or (not certain and (short or text in _NOT_ROMAN)):
        return None
    values = [_ROMAN_VALUES[c] for c in text]
    total = sum(
        -v if any(later > v for later in values[n + 1 : n + 2]) else v for n, v in enumerate(values)
    )
    return Found(Decimal(total), i + 1, "ordinal", weak=not certain)


def read_vulgar(reader: Reader, i: int) -> Found | None:
    """``½`` and its like, alone."""
    value = vulgar_value(reader.tokens[i].text)
    return None if value is None else Found(value, i + 1, "fraction")


def vulgar_value(char: str) -> Decimal | None:
    """The value of a fraction in one character."""
    if char in _THIRDS:
        return Decimal(_THIRDS[char]) / Decimal(3)
    return Decimal(_VULGAR[char]) if char in _VULGAR else None


def read_several(reader: Reader, i: int) -> Found | None:
    """As in "several thousand", "unos pocos miles": a number word that only gives the order."""
    table, key = reader.table, reader.key(i)
    before = reader.key(i - 2) if reader.key(i - 1) == "of" else reader.key(i - 1)
    if before not in table.vague_before or not reader.joined(i):
        return None
    if key in table.vague:
        return read_vague(reader, i)
    numeral = reader.numeral(i) if key in table.scales or key == table.hundred else None
    if numeral is None:
        return None
    # "A few dozen" is "dozens": tens, not twelves.
    value = Decimal(10) if numeral.value == 12 else numeral.value
    return Found(value, numeral.after, "approximate")


def read_vague(reader: Reader, i: int) -> Found | None:
    """As in "dozens", "decenas de miles", "miles de millones": an order of magnitude."""
    vague, key = reader.table.vague, reader.key(i)
    # "They died by the thousand", "they come by the dozen".
    if (reader.key(i - 2), reader.key(i - 1)) == ("by", "the") and f"{key}s" in vague:
        return Found(vague[f"{key}s"], i + 1, "approximate")
    if key not in vague or (key in _ONLY_WITH_OF and reader.key(i + 1) != "of"):
        return None
    value, after = vague[key], i + 1
    while reader.joined(after + 1) and reader.key(after) in {"of", "de"}:
        if reader.key(after + 1) not in vague:
            break
        value, after = value * vague[reader.key(after + 1)], after + 2
    return Found(value, after, "approximate")


def read_ordinal(reader: Reader, i: int) -> Found | None:
    """As in "twenty-first", "vigésimo primero", "third"; with "parte" or "a … of" a fraction."""
    table, value, at = reader.table, Decimal(0), i
    if reader.key(i) not in table.ordinals:
        return None
    value = Decimal(table.ordinals[reader.key(at)])
    higher = value >= 10 and value % 10 == 0
    if higher and reader.joined(at + 1) and table.ordinals.get(reader.key(at + 1), 10) < 10:
        value, at = value + table.ordinals[reader.key(at + 1)], at + 1
    if _is_part(reader, at):
        # "La cuarta parte" is a quarter, or the fourth part of a series.
        return Found(Decimal(1) / value, at + 1, "fraction", (value,))
    weak = at == i and reader.key(i) in table.weak_ordinals
    alternatives = (Decimal(1) / value,) if reader.key(at) in table.denominators else ()
    return Found(value, at + 1, "ordinal", alternatives, weak=weak)


def _is_part(reader: Reader, i: int) -> bool:
    if reader.table.ordinals[reader.key(i)] == 2:  # "la segunda parte" is no half
        return False
    if reader.table.part_after.match(reader.text, reader.tokens[i].end):
        return True
    english = reader.key(i) in reader.table.denominators and reader.language == "en"
    return english and reader.key(i - 1) == "a" and reader.key(i + 1) == "of"


def read_cardinal(reader: Reader, i: int) -> Found | None:
    """A number, with what may follow it: an ordinal or a denominator, another half of a year."""
    numeral = reader.numeral(i)
    if numeral is None:
        return None
    after = numeral.after
    weak = after == i + 1 and reader.key(i) in reader.table.weak_ones
    # "El once checo": a football side.
    side = reader.key(i) == "once" and reader.key(i - 1) in {"el", "del", "al"}
    weak = weak or (side and reader.language == "es" and reader.key(i + 1) not in {"de", "del"})
    # "Start from zero", "desde cero": from scratch.
    weak = weak or (numeral.value == 0 and reader.key(i - 1) in _BEFORE_ZERO)
    found = Found(
        numeral.value,
        after,
        "cardinal",
        numeral.alternatives,
        weak=weak,
        scale=numeral.scale,
        digits=numeral.digits,
    )
    phrase = tuple(reader.key(n) for n in range(after, after + 3))
    if phrase == ("miles", "de", "millones"):  # a slip for "mil millones", common in the press
        value = found.value * 10**9
        return found._replace(value=value, after=after + 3, scale=Decimal(10**9), weak=False)
    if after < len(reader.tokens) and (vulgar := _glued_vulgar(reader, after)) is not None:
        return found._replace(value=found.value + vulgar, after=after + 1, weak=False)
    if not reader.joined(after):
        return found
    return _with_ordinal(reader, found) or _year_in_words(reader, i, found) or found


def _glued_vulgar(reader: Reader, i: int) -> Decimal | None:
    """The ½ of "1½" and "1 ½"."""
    gap = reader.text[reader.tokens[i - 1].end : reader.tokens[i].start]
    return vulgar_value(reader.tokens[i].text) if gap in {"", " "} else None


def _with_ordinal(reader: Reader, found: Found) -> Found | None:
    table, i = reader.table, found.after
    key, value = reader.key(i), found.value
    if found.scale != 1 or found.digits:
        return None
    unit = table.ordinals.get(key)
    if unit is not None and _is_part(reader, i) and value < unit:
        return Found(value / unit, i + 1, "fraction")
    hyphen = reader.text[reader.tokens[i].start - 1] == "-"  # "a two-third majority"
    agrees = key in table.denominators and (hyphen or (value > 1) == key.endswith("s"))
    if agrees and 0 < value < 20:
        return _share(reader, i, value / table.denominators[key])
    if unit is None or reader.language != "en":
        return None
    if unit >= 100:
        return Found(value * unit, i + 1, "ordinal")
    tens = value % 10 == 0 and value > 0 and unit < 10
    return Found(value + unit, i + 1, "ordinal") if tens else None


def _share(reader: Reader, i: int, part: Decimal) -> Found:
    """The fraction that ends at ``tokens[i]``, or "un cuarto de millón" as a number."""
    scale = reader.table.scales.get(reader.key(i + 2)) if reader.key(i + 1) == "de" else None
    if scale is None:
        # "Seis en un cuarto sin ventanas": a room, where no whole of it follows.
        room = reader.key(i) == "cuarto" and reader.key(i + 1) not in {"de", "del", "mas", "menos"}
        return Found(part, i + 1, "fraction", weak=room)
    return Found(part * scale, i + 3, scale=scale)


def _year_in_words(reader: Reader, i: int, found: Found) -> Found | None:
    """As in "nineteen eighty-four", "twenty fifteen"."""
    if reader.language != "en" or not 13 <= found.value <= 20 or found.after != i + 1:
        return None
    rest = reader.numeral(found.after)
    if found.digits or rest is None or rest.digits or not 10 <= rest.value <= 99:
        return None
    return Found(found.value * 100 + rest.value, rest.after, "year")


def read_multiple(reader: Reader, i: int) -> Found | None:
    """As in "twice", "sixfold", "se triplicó": only good to answer, as idioms have them, too."""
    match = reader.table.multiples.fullmatch(reader.key(i))
    if match is None or match.lastgroup is None:
        return None
    return Found(Decimal(match.lastgroup.removeprefix("n")), i + 1, weak=True, label="times")


def read_aged(reader: Reader, i: int) -> Found | None:
    """As in "under-fives", "over-sixteens": the plural of a number that is an age."""
    key = reader.key(i)
    unit = reader.table.units.get(_SINGULAR.sub("", key)) if key.endswith("s") else None
    if reader.language != "en" or unit is None or reader.key(i - 1) not in {"under", "over"}:
        return None
    return Found(Decimal(unit), i + 1)


def read_decade(reader: Reader, i: int) -> Found | None:
    """As in "the nineties", "los noventas" (of this century or the last), "nineteen-sixties"."""
    century = {"nineteen": 1900, "eighteen": 1800}.get(reader.key(i), 0)
    decade = reader.table.decades.get(reader.key(i + 1 if century else i))
    if decade is None:
        return None
    if century:
        return Found(Decimal(century + decade), i + 2, "decade", (Decimal(decade),))
    readings = (Decimal(decade), Decimal(2000 + decade))
    # "In her twenties" and "veintitantos" are an age.
    aged = {"his", "her", "their", "my", "our", "your"} & {reader.key(i - 1), reader.key(i - 2)}
    return Found(Decimal(1900 + decade), i + 1, "decade", readings, weak=bool(aged))


def read_special(reader: Reader, i: int) -> Found | None:
    """A word that counts by itself: "both", "mitad", "mediodía"."""
    entry = reader.table.special.get(reader.key(i))
    if entry is None:
        return None
    weak = entry.weak or (
        # "second half", "a mitad de año", "half-time": a place, not a quantity.
        reader.key(i - 1) in _PLACES[reader.language]
        or reader.text.startswith("-", reader.tokens[i].end)
    )
    return Found(entry.value, i + 1, entry.kind, entry.alternatives, weak=weak)
