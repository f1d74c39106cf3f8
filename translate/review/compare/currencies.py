"""Currencies and sums that differ between the two texts of a pair."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from translate.article import Span
from translate.figures import find_figures
from translate.lexicon.concepts import Clash
from translate.lexicon.currencies import (
    Sum,
    bare_sums,
    countries,
    countries_unsaid,
    currencies,
    names_money,
    speaks_of,
    sums,
)

if TYPE_CHECKING:
    from translate.review.pair import Pair

_DOLLAR_SIGN = {"dollars", "pesos"}
# "US$" and "R$" name their currency.
_BARE = re.compile(r"(?<![A-Za-z])[$]")


def currency_changes(pair: Pair) -> list[Clash]:
    """Currencies that only the source names, each beside one that only the target names."""
    ours, theirs = (currencies(*side) for side in pair.sides)
    lost = [span for name, span in ours.items() if name not in theirs]
    gained = [span for name, span in theirs.items() if name not in ours]
    # "$" answers to dollars and pesos alike, and to nothing else.
    sign = _BARE.search(pair.source) or _BARE.search(pair.target)
    if sign and set(ours) ^ set(theirs) <= _DOLLAR_SIGN:
        return []
    for text, mine, here, yours in (
        (pair.source, ours, lost, gained),
        (pair.target, theirs, gained, lost),
    ):
        if "$" in text and not mine and not _DOLLAR_SIGN & set(theirs if mine is ours else ours):
            here[:] = [Span(text.index("$"), text.index("$") + 1)] * bool(yours)
    return [Clash(a, b) for a, b in zip(lost, gained, strict=False)]


def countries_exchanged(pair: Pair) -> Clash | None:
    """As in "US dollars" and "dólares canadienses": each text has one country, and not the same."""
    ours, theirs = (countries(*side) for side in pair.sides)
    lost = [span for name, span in ours.items() if name not in theirs]
    gained = [span for name, span in theirs.items() if name not in ours]
    return Clash(lost[0], gained[0]) if lost and gained else None


def country_unsaid(pair: Pair) -> tuple[Span | None, Span | None]:
    """As in "dólares canadienses" and "dollars": one text leaves the reader with another money.

    Nothing is lost where the text has anything of that country, or no such money at all.
    """
    found: list[Span | None] = []
    for side, other in (pair.sides, pair.sides[::-1]):
        named = countries_unsaid(*side) if not countries(*other) else {}
        lost = (span for name, span in named.items() if not speaks_of(name, other[0]))
        shared = currencies(*side).keys() & currencies(*other).keys()
        found.append(next(lost, None) if shared else None)
    return found[0], found[1]


def others_as_dollars(pair: Pair) -> Iterator[Clash]:
    """Sums of one text that the other has behind a bare "$", which is no yen's sign.

    As in "12.000 yenes" and "$12,000", where that money is nowhere in the other text.
    """
    for turned in (False, True):
        here, there = pair.sides[::-1] if turned else pair.sides
        for one in sums(*here):
            if one.currency in {*_DOLLAR_SIGN, "cents"} or one.currency in currencies(*there):
                continue
            for figure in bare_sums(*there):
                if one.figure.readings & figure.readings:
                    sign = Span(figure.start, figure.end)
                    yield Clash(sign, one.span) if turned else Clash(one.span, sign)


def pesos_as_dollars(pair: Pair) -> Iterator[Clash]:
    """Sums that Spanish counts in pesos and English, which has no peso, behind a bare "$"."""
    turned = pair.source_language == "en"
    english, spanish = pair.sides if turned else pair.sides[::-1]
    if "pesos" in currencies(*english):
        return
    for one in sums(*spanish):
        for figure in bare_sums(*english):
            if one.currency == "pesos" and one.figure.readings & figure.readings:
                there = Span(figure.start, figure.end)
                yield Clash(there, one.span) if turned else Clash(one.span, there)


def sums_exchanged(pair: Pair) -> Iterator[tuple[Sum, Sum]]:
    """Sums of one figure in two currencies, where each text names both currencies."""
    ours, theirs = (sums(*side) for side in pair.sides)
    for one in ours:
        same = [s for s in theirs if s.figure.readings & one.figure.readings]
        if same and not any(s.currency == one.currency for s in same):
            mine = [s for s in ours if s.figure.readings & same[0].figure.readings]
            # "Rupias" are rupees and rupiahs.
            both = one.currency in currencies(same[0].span.of(pair.target), pair.target_language)
            both |= same[0].currency in currencies(one.span.of(pair.source), pair.source_language)
            if not both and not any(s.currency == same[0].currency for s in mine):
                yield one, same[0]


def _people(currency: str, other: str) -> bool:
    """Whether a currency is called as those who pay in it, of whom the other text speaks."""
    return currency == "bolivianos" and re.search(r"\bBolivians?\b", other) is not None


def sums_bared(pair: Pair) -> tuple[Span | None, Span | None]:
    """The first sum of each text whose figure the other has, in a text that speaks of no money."""
    found: list[Span | None] = []
    for side, other in (pair.sides, pair.sides[::-1]):
        readings = {r for f in find_figures(*other) for r in f.readings if not f.weak}
        lost = [
            s
            for s in sums(*side)
            if s.figure.readings & readings and not _people(s.currency, other[0])
        ]
        found.append(lost[0].span if lost and not names_money(*other) else None)
    return found[0], found[1]
