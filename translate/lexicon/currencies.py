"""Currencies by their names and signs, and the sums of money of a text."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.figures import find_figures
from translate.lexicon.concepts import flat
from translate.lexicon.currency_table import COUNTRIES, CURRENCIES, UNSAID_COUNTRIES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from translate.article import Language
    from translate.figures import Figure

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
#: Signs and words that leave the currency of a sum open, say money without a name, or show that
#: "coronas" are of flowers.
_SOME_MONEY = re.compile(
    r"[$]|(?<!\w)(?:bs|mil+onari\w+|mil+ionaire\w*|billonari\w+|moneda\w*|money|currenc\w+|dinero"
    r"|plata|efectivo|cash|divisas?|pib|gdp|wreaths?|garlands?)(?!\w)"
)
# "Pesó" is a verb.
_WEIGHED = re.compile(r"ó$")
_BARE_SIGN = re.compile(r"(?<![a-z])[$]")
_DE = re.compile(r"(?:\s|-)?(?:de )?")


@lru_cache(maxsize=1024)
def currencies(text: str, language: Language) -> Mapping[str, Span]:
    """The currencies that `text` names in words or by an unmistakable sign."""
    found = {
        c.name: span
        for c in CURRENCIES
        if (span := c.find(text, language)) and not _WEIGHED.search(span.of(text))
    }
    folded = flat(text)
    for sign, name in SIGNS:
        match = sign.search(folded)
        if match:
            found.setdefault(name, Span(*match.span()))
    return found


@lru_cache(maxsize=1024)
def countries(text: str, language: Language) -> Mapping[str, Span]:
    """The countries whose dollars, pesos or pounds `text` names."""
    return {c.name: span for c in COUNTRIES if (span := c.find(text, language))}


def countries_unsaid(text: str, language: Language) -> dict[str, Span]:
    """The countries whose currency nobody takes for granted, so that it must be named with it."""
    named = countries(text, language)
    return {name: span for name, span in named.items() if name in UNSAID_COUNTRIES}


def speaks_of(country: str, text: str) -> bool:
    """Whether `text` has anything of a country of :func:`countries_unsaid`."""
    return UNSAID_COUNTRIES[country].search(flat(text)) is not None


class Sum(NamedTuple):
    """A figure with the currency that stands beside it."""

    figure: Figure
    currency: str
    span: Span


@lru_cache(maxsize=1024)
def sums(text: str, language: Language) -> tuple[Sum, ...]:
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
    return tuple(found)


def names_money(text: str, language: Language) -> bool:
    """Whether `text` speaks of money at all, in whatever words."""
    return bool(currencies(text, language)) or _SOME_MONEY.search(flat(text)) is not None


def bare_sums(text: str, language: Language) -> list[Figure]:
    """The figures of `text` behind a bare "$", which in English news is the dollar's."""
    folded = flat(text)
    signed = [f for f in find_figures(text, language) if f.kind == "money"]
    return [f for f in signed if _BARE_SIGN.match(folded, f.start)]
