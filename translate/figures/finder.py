"""Finding the figures of a text."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from translate.figures import clock, fractions, readers
from translate.figures.context import in_context
from translate.figures.idioms import in_idiom
from translate.figures.model import Figure
from translate.figures.readers import Found, Reader
from translate.figures.tables import table
from translate.figures.tokens import tokenize

if TYPE_CHECKING:
    from translate.article import Language

_READERS = (
    clock.read_date,
    clock.read_clock,
    clock.read_spoken_clock,
    readers.read_identifier,
    fractions.read_half_scale,
    fractions.read_round,
    readers.read_several,
    fractions.read_share,
    fractions.read_every_other,
    fractions.read_height,
    readers.read_aged,
    readers.read_decade,
    readers.read_vague,
    readers.read_cardinal,
    readers.read_ordinal,
    readers.read_roman,
    readers.read_multiple,
    fractions.read_and_a_half,
    readers.read_special,
    readers.read_vulgar,
)
_SHORT_YEAR = re.compile(r"\d{4}\s?[-–—/]{1,2}\s?$")


# Most checks ask for the figures of the same two texts.
@lru_cache(maxsize=1024)
def find_figures(text: str, language: Language) -> tuple[Figure, ...]:
    """The figures of `text`, a sentence or a paragraph of it, in order and without overlap.

    Weak figures (see :class:`Figure`) are among them. Months in words are no figures, nor are
    numbers inside addresses and handles; signs are ignored.
    """
    reader = Reader(text, tokenize(text), table(language), language)
    figures: list[Figure] = []
    scales: list[Decimal] = []
    i = 0
    while i < len(reader.tokens):
        found = _read(reader, i)
        if found is None:
            i += 1
            continue
        figure = in_context(reader, i, found)
        figures.append(figure)
        scales.append(found.scale)
        i = found.after
        while i < len(reader.tokens) and reader.tokens[i].start < figure.end:
            i += 1
    return tuple(
        replace(figure, weak=True) if in_idiom(text, language, figure) else figure
        for figure in _spread(text, figures, scales, reader)
    )


def _read(reader: Reader, i: int) -> Found | None:
    for read in _READERS:
        found = read(reader, i)
        if found is not None:
            return found
    return None


def _spread(
    text: str, figures: list[Figure], scales: list[Decimal], reader: Reader
) -> list[Figure]:
    """Give the first figure of a range what its second says for both: "12 to 15 percent"."""
    spread = list(figures)
    for n in range(len(figures) - 2, -1, -1):
        left, right = spread[n], spread[n + 1]
        between = reader.table.range_between.fullmatch(text, left.end, right.start)
        if between is None or left.kind not in {"cardinal", "year"}:
            continue
        if _SHORT_YEAR.search(text, max(0, right.start - 8), right.start):
            spread[n + 1] = _short_year(left, right)
        elif right.kind == "time" and left.kind == "cardinal" and left.value <= 12:
            # "From 7 to 9 in the evening"
            left = replace(left, kind="time", value=left.value * 60, alternatives=_shifted(left))
        elif right.kind in {"percent", "points", "money"} and left.kind == "cardinal":
            left = replace(left, kind=right.kind)
        if scales[n + 1] > scales[n] and scales[n + 1] >= 1000:
            more = (*left.alternatives, left.value * scales[n + 1])
            left = replace(left, alternatives=more)
        spread[n] = left
    return spread


def _shifted(hour: Figure) -> tuple[Decimal, ...]:
    return (hour.value, hour.value * 60 + 720)


def _short_year(left: Figure, right: Figure) -> Figure:
    """The 09 of "2008-09" is 2009."""
    if left.kind != "year" or right.value > 99 or len(right.text) != 2:
        return right
    year = left.value - left.value % 100 + right.value
    return replace(right, value=year, alternatives=(right.value,), kind="year")
