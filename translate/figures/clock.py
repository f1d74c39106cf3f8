"""Dates in digits and times of the day, in digits or as they are spoken."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from translate.figures.readers import Found

if TYPE_CHECKING:
    from translate.figures.readers import Reader

# "Twenty to three" may as well be a score: before the hour only quarters are read in English.
_PAST = {"quarter": 15, "half": 30, "five": 5, "ten": 10, "twenty": 20}
_TURNS = {"past": 1, "after": 1, "to": -1, "before": -1}
# "Ten minutes to midnight", "diez minutos para las seis".
_COUNTED = frozenset({"minutes", "minutos", "minute", "minuto"})
_UNTIL = frozenset({"to", "before", "shy", "of", "short", "para", "antes", "de", "la", "las"})
_TWELVE = frozenset({"midnight", "noon", "medianoche", "mediodia"})
_MINUTES = {"cuarto": 15, "media": 30, "cinco": 5, "diez": 10, "veinte": 20, "veinticinco": 25}


def read_date(reader: Reader, i: int) -> Found | None:
    """``2015-03-17``, ``17/3/2015`` (both orders of day and month) or ``3/4`` (also a fraction)."""
    if reader.tokens[i].kind != "date":
        return None
    parts = [int(p) for p in re.findall(r"\d+", reader.tokens[i].text)]
    if parts[0] > 99:
        year, month, day = parts
        return Found(Decimal(year * 10_000 + month * 100 + day), i + 1, "date")
    year = 0
    if len(parts) == 3:
        year = parts[2] if parts[2] > 99 else 2000 + parts[2]
    first, second = parts[:2]
    readings = [Decimal(year * 10_000 + a * 100 + b) for a, b in ((first, second), (second, first))]
    if not year and second:
        readings.append(Decimal(first) / Decimal(second))
    return Found(readings[0], i + 1, "date", tuple(readings[1:]))


def read_clock(reader: Reader, i: int) -> Found | None:
    """``15:30`` or ``15h30``; without a.m. or p.m. the hours up to 12 may be either."""
    if reader.tokens[i].kind != "clock":
        return None
    hour, minute = (int(p) for p in re.findall(r"\d+", reader.tokens[i].text)[:2])
    return Found(Decimal(hour * 60 + minute), i + 1, "time", clock_readings(hour, minute))


def read_spoken_clock(reader: Reader, i: int) -> Found | None:
    """As in "half past three", "a quarter to nine", "las tres menos cuarto"."""
    counted = _minutes_to(reader, i)
    if counted is not None:
        return counted
    if reader.language == "es":
        return _spanish_hour(reader, i)
    minutes, turn = _PAST.get(reader.key(i)), _TURNS.get(reader.key(i + 1))
    if (
        minutes is None
        or turn is None
        or (reader.key(i) != "quarter" and reader.key(i + 1) != "past")
    ):
        return None
    hour = reader.numeral(i + 2) if i + 2 < len(reader.tokens) else None
    return _at(hour.value, turn * minutes, hour.after) if hour else None


def _minutes_to(reader: Reader, i: int) -> Found | None:
    """As in "ten minutes to midnight", "faltaban diez minutos para las seis"."""
    minutes = reader.numeral(i)
    if minutes is None or minutes.value >= 60 or reader.key(minutes.after) not in _COUNTED:
        return None
    at = minutes.after + 1
    if reader.key(at) not in _UNTIL:
        return None
    while reader.key(at) in _UNTIL:
        at += 1
    if reader.key(at) in _TWELVE:
        return _at(Decimal(12), -int(minutes.value), at + 1)
    hour = reader.numeral(at) if reader.key(at - 1) in {"la", "las"} else None
    return _at(hour.value, -int(minutes.value), hour.after) if hour else None


def _spanish_hour(reader: Reader, i: int) -> Found | None:
    hour = reader.numeral(i) if reader.key(i - 1) in {"la", "las"} else None
    if hour is None or hour.value > 12:
        return None
    minutes = _MINUTES.get(reader.key(hour.after + 1))
    turn = {"y": 1, "menos": -1}.get(reader.key(hour.after))
    if minutes is None or turn is None or (minutes == 30 and turn < 0):
        return None
    return _at(hour.value, turn * minutes, hour.after + 2)


def _at(hour: Decimal, minutes: int, after: int) -> Found | None:
    if not 1 <= hour <= 12:
        return None
    total = (int(hour) * 60 + minutes) % 720
    readings = clock_readings(*divmod(total, 60))
    return Found(Decimal(total or 720), after, "time", readings)


def clock_readings(hour: int, minute: int) -> tuple[Decimal, ...]:
    """The other half of the day, for an hour that may be read on a twelve-hour clock."""
    if hour > 12:
        return ()
    return (Decimal((hour % 12) * 60 + minute), Decimal((hour % 12 + 12) * 60 + minute))
