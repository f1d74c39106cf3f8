"""What stands around a number and makes it a percentage, a sum of money, a time, a decade."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from translate.figures.clock import clock_readings
from translate.figures.model import Figure

if TYPE_CHECKING:
    from translate.figures.readers import Found, Reader

_CURRENCY_BEFORE = re.compile(
    r"(?:(?:(?<!\w)(?:US|R|RD|AR|MX|Bs|C|A)\s?)?[$€£¥]|(?<!\w)Q|\bS/\.?|\b(?:USD|EUR|MXN|COP|PEN)|\bBs\.?)\s?$"
)
# Suffixes glued to digits. Before "m" must stand money: "350 m" are metres. Mexican papers write
# mdd and mdp for millions of dollars and of pesos.
_SUFFIXES = {"k": 3, "m": 6, "mn": 6, "mm": 6, "mdd": 6, "mdp": 6, "bn": 9, "b": 9, "tn": 12}
_SUFFIX = re.compile(r"\s?(mdd|mdp|mn|mm|bn|tn|k|m|b)\b", re.IGNORECASE)
_PLAIN_SUFFIXES = frozenset({"bn", "tn", "k", "mdd", "mdp"})
_LOS = re.compile(r"\blos\s$", re.IGNORECASE)
_NO_NOUN = re.compile(
    r"\s?(?:[.,;:)»”]|$)|\s(?:del\ssiglo|y|ya|se|hubo|fue|fueron|era|eran|el|la|los|las|un|una)\b"
)
# "En el 98", "the class of '98".
_SHORT_YEAR = re.compile(r"(?:(?:\ben|desde|hasta|\bde)\sel\s|\bdel\s|['’])$", re.IGNORECASE)
_ENGLISH_DECADE = re.compile(r"\d+")
_DOTTED_CLOCK = re.compile(r"(\d{1,2})[.]([0-5]\d)")


def in_context(reader: Reader, i: int, found: Found) -> Figure:
    """The figure that `found` is, given the words before and after it."""
    tokens, text = reader.tokens, reader.text
    start, end = tokens[i].start, tokens[found.after - 1].end
    figure = Figure(
        start,
        end,
        text[start:end],
        plain(found.value),
        found.kind,
        found.alternatives,
        found.weak,
        found.label,
    )
    if found.kind in {"identifier", "date"}:
        return figure
    if found.kind == "time":
        return _with_meridiem(reader, figure, found.value)
    if found.kind == "cardinal":
        return _cardinal(reader, figure, found)
    if found.kind in {"fraction", "approximate"}:
        return _measured(reader, figure) or figure
    return figure


def _cardinal(reader: Reader, figure: Figure, found: Found) -> Figure:
    figure = _with_half(reader, figure, found)
    figure = _with_suffix(reader, figure, found)
    for read in (_decade, _time, _measured, _ordinal, _year):
        result = read(reader, figure)
        if result is not None:
            return result
    return _with_span(reader, figure)


def _with_span(reader: Reader, figure: Figure) -> Figure:
    """Let "three decades" also be thirty (years), and "quince días" two (weeks)."""
    readings = [
        figure.value * factor
        for pattern, factor in reader.table.spans
        if not figure.weak and pattern.match(reader.text, figure.end)
    ]
    if figure.value == 15 and Decimal(360) in readings:  # Spanish counts both ends of a fortnight
        readings += [Decimal(14), Decimal(2)]
    if not readings:
        return figure
    return replace(figure, alternatives=(*figure.alternatives, *map(plain, readings)))


def _change(figure: Figure, text: str, end: int, **changes: object) -> Figure:
    values = {
        "value": figure.value,
        "kind": figure.kind,
        "alternatives": figure.alternatives,
        "weak": False,
    } | changes
    values["value"] = plain(Decimal(str(values["value"])))
    return Figure(figure.start, end, text[figure.start : end], label=figure.label, **values)  # type: ignore[arg-type]


def plain(value: Decimal) -> Decimal:
    """`value` without trailing zeros and without an exponent: equal numbers print alike."""
    whole = value.to_integral_value()
    return whole if whole == value else value.normalize()


def _with_half(reader: Reader, figure: Figure, found: Found) -> Figure:
    """As in "two and a half", "dos años y medio", "millón y medio"."""
    match = reader.table.half_after.match(reader.text, figure.end)
    if match is None or (found.digits and found.scale == 1):
        return figure
    value, end = figure.value + found.scale / 2, match.end()
    ahead = next((t for t in reader.tokens[found.after :] if t.start >= end), None)
    if ahead and found.scale == 1 and reader.text[end : ahead.start] == " ":
        scale = reader.table.scales.get(ahead.key)
        if scale is not None:
            value, end = value * scale, ahead.end
    return _change(figure, reader.text, end, value=value)


def _with_suffix(reader: Reader, figure: Figure, found: Found) -> Figure:
    match = _SUFFIX.match(reader.text, figure.end) if found.digits else None
    if match is None:
        return figure
    suffix = match[1].casefold()
    money = _CURRENCY_BEFORE.search(reader.text, max(0, figure.start - 5), figure.start)
    if suffix == "m" and not money:  # "800m people", but also "800m north": both readings
        return replace(figure, alternatives=(*figure.alternatives, figure.value * 10**6))
    if suffix not in _PLAIN_SUFFIXES and not money:
        return figure
    value = figure.value * 10 ** _SUFFIXES[suffix]
    kind = "money" if money or suffix in {"mdd", "mdp"} else figure.kind
    return _change(figure, reader.text, match.end(), value=value, kind=kind, alternatives=())


def _decade(reader: Reader, figure: Figure) -> Figure | None:
    value, text = figure.value, reader.text
    # The range first: the remainder of a number of forty digits is more than decimals can hold.
    if not (20 <= value < 100 or 1000 <= value < 2100) or value % 10:
        return None
    end = figure.end
    after = reader.table.decade_after.match(text, end)
    if after and _ENGLISH_DECADE.fullmatch(figure.text):
        end = after.end()
    elif not reader.table.decade_before.search(text, max(0, figure.start - 30), figure.start):
        return _bare_decade(figure, text)
    return _change(figure, text, end, kind="decade", alternatives=decade_readings(value))


def _bare_decade(figure: Figure, text: str) -> Figure | None:
    """As in "a finales de los 90": sixty of nothing is the sixties."""
    before = _LOS.search(text, max(0, figure.start - 6), figure.start)
    if before is None or not _NO_NOUN.match(text, figure.end) or figure.value >= 100:
        return None
    return _change(
        figure, text, figure.end, kind="decade", alternatives=decade_readings(figure.value)
    )


def decade_readings(value: Decimal) -> tuple[Decimal, ...]:
    """What else a decade may be called: "los 90" are the 1990s, "the 1800s" the century."""
    if value < 100:
        return (value + 1900, value + 2000)
    # "The 1800s" are the nineteenth century.
    return () if value % 100 else (value // 100 + 1,)


def _with_meridiem(reader: Reader, figure: Figure, minutes: Decimal) -> Figure:
    """A clock time, with "a.m." or "de la tarde" if it follows."""
    text, end = reader.text, figure.end
    morning = reader.table.morning.match(text, end)
    evening = reader.table.evening.match(text, end)
    match = morning or evening
    if match is None:
        return figure
    hour, minute = divmod(minutes, 60)
    if hour <= 12:
        minutes = (hour % 12 + (12 if evening else 0)) * 60 + minute
    # "12 de la noche" is midnight, "12 del mediodía" noon.
    if hour == 12 and "noche" in match[0]:
        minutes = minute
    # "De ocho a doce de la mañana": until noon.
    if hour == 12 and "mañana" in match[0].casefold():
        minutes = 12 * 60 + minute
    return _change(figure, text, match.end(), value=minutes, kind="time", alternatives=())


def _time(reader: Reader, figure: Figure) -> Figure | None:
    minutes, text = _clock_minutes(figure), reader.text
    if minutes > 24 * 60 or minutes % 1:
        return None
    table = reader.table
    if table.morning.match(text, figure.end) or table.evening.match(text, figure.end):
        return _with_meridiem(reader, figure, minutes)
    before = table.clock_before.search(text, max(0, figure.start - 12), figure.start)
    after = table.clock.match(text, figure.end)
    certain = after and (reader.language == "en" or before)
    if not certain or after is None:
        return None
    readings = clock_readings(*divmod(int(minutes), 60))
    return _change(figure, text, after.end(), value=minutes, kind="time", alternatives=readings)


def _clock_minutes(figure: Figure) -> Decimal:
    """The minutes after midnight that a figure may be: "4.40" as a time is no decimal number."""
    dotted = _DOTTED_CLOCK.fullmatch(figure.text)
    return Decimal(dotted[1]) * 60 + Decimal(dotted[2]) if dotted else figure.value * 60


def _measured(reader: Reader, figure: Figure) -> Figure | None:
    """Percent, percentage points and money."""
    table, text = reader.table, reader.text
    for kind, pattern in (
        ("points", table.points),
        ("percent", table.percent),
        ("money", table.currency_after),
    ):
        match = pattern.match(text, figure.end)
        if match and not (kind == "money" and figure.kind != "cardinal"):
            end = match.end() if kind != "money" else figure.end
            return _change(figure, text, end, kind=kind, weak=figure.weak and kind == "money")
    before = _CURRENCY_BEFORE.search(text, max(0, figure.start - 5), figure.start)
    if before and figure.kind in {"cardinal", "money"}:
        start = figure.start - len(before[0])
        return Figure(
            start, figure.end, text[start : figure.end], figure.value, "money", figure.alternatives
        )
    return None


def _ordinal(reader: Reader, figure: Figure) -> Figure | None:
    match = reader.table.ordinal_suffix.match(reader.text, figure.end)
    if match is None or not figure.text.isdecimal():
        return None
    return _change(figure, reader.text, match.end(), kind="ordinal")


def _year(reader: Reader, figure: Figure) -> Figure | None:
    text = reader.text
    if figure.text.isdecimal() and len(figure.text) == 4 and 1400 <= figure.value < 2100:
        return _change(figure, text, figure.end, kind="year")
    short = figure.text.isdecimal() and len(figure.text) == 2 and _NO_NOUN.match(text, figure.end)
    if not short or not _SHORT_YEAR.search(text, max(0, figure.start - 10), figure.start):
        return None
    centuries = (*figure.alternatives, figure.value + 1900, figure.value + 2000)
    return replace(figure, alternatives=centuries)
