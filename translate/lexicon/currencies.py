"""Currencies by their names and signs, and the sums of money of a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.figures import find_figures
from translate.lexicon.concepts import Concept, concept, flat

if TYPE_CHECKING:
    from translate.article import Language
    from translate.figures import Figure

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
