"""Currencies by their names and signs, and the sums of money of a text."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.figures import find_figures
from translate.lexicon.concepts import Concept, concept, flat

if TYPE_CHECKING:
    from translate.article import Language
    from translate.figures import Figure

_SHARED_EN = r"dollars?|pesos?|francs?|pounds?|crowns?|kron(?:er|or)|dinars?|rupees?"
_SHARED_ES = r"dolar(?:es)?|pesos?|francos?|libras?|coronas?|dinares|rupias?"

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
    concept("pesetas", r"pesetas?", r"pesetas?"),
    concept("sucres", r"sucres?", r"sucres?"),
    concept("balboas", r"balboas?", r"balboas?"),
    concept("gourdes", r"gourdes?", r"gourdes?"),
    concept(
        "crowns",
        r"(?:swedish|norwegian|danish|czech|icelandic) crowns?|kron(?:er|or|a)|koruna"
        r"|crowns",
        r"coronas?",
    ),
    concept("zlotys", r"zlot(?:ys?|ies)", r"eslotis?|zlotys?"),
    concept(
        "won", r"(?<=\d )won|(?:billion|million) won|korean won", r"wones|won(?: surcoreanos?)?"
    ),
    concept("liras", r"(?:turkish )?liras?", r"liras?(?: turcas?)?"),
    concept("rand", r"(?:south african )?rands?", r"rands?"),
    concept("nairas", r"nairas?", r"nairas?"),
    concept("hryvnias", r"hryvnias?|hryvnyas?", r"grivnas?"),
    concept("forints", r"forints?", r"florines hungaros|forintos?"),
    concept("baht", r"bahts?", r"bahts?"),
    concept("dirhams", r"dirhams?", r"dirhams?|dirhemes|dirham"),
    concept("riyals", r"riyals?", r"riyales|riyal|riales sauditas"),
    concept("bitcoins", r"bitcoins?", r"bitcoins?"),
    concept("rials", r"rials?", r"rial(?:es)?"),
    concept("dinars", r"dinars?", r"dinar(?:es)?"),
    concept("cents", r"cents|pence|pennies|centavos|centimos", r"centavos?|centimos?|peniques?"),
)
#: Countries whose dollars, pesos and the like are told apart by an adjective, a code or a sign.
COUNTRIES: tuple[Concept, ...] = tuple(
    concept(name, rf"(?:{en}) (?:{_SHARED_EN})|{signs}", rf"(?:{_SHARED_ES}) (?:{es})|{signs}")
    for name, en, es, signs in (
        (
            "United States",
            r"us|u\.s\.|american|united states",
            r"estadounidenses?|americanos|norteamericanos|de estados unidos",
            r"usd|us\s?[$]",
        ),
        ("Canada", r"canadian", r"canadienses?", r"cad|ca\s?[$]"),
        ("Australia", r"australian", r"australianos?", r"aud|a[$]|au[$]"),
        ("New Zealand", r"new zealand", r"neozelandes(?:es)?", r"nzd|nz[$]"),
        ("Hong Kong", r"hong kong", r"hongkones(?:es)?|de hong kong", r"hkd|hk[$]"),
        ("Singapore", r"singapore", r"singapurenses?|de singapur", r"sgd|s[$]"),
        ("Taiwan", r"taiwan(?:ese)?", r"taiwanes(?:es)?", r"twd|nt[$]"),
        ("Jamaica", r"jamaican", r"jamai(?:can|quin)os?", r"jmd"),
        ("Mexico", r"mexican", r"mexicanos?", r"mxn|mx\s?[$]|mex[$]"),
        ("Colombia", r"colombian", r"colombianos?", r"cop|col\s?[$]"),
        ("Argentina", r"argentin(?:e|ian|a)", r"argentinos?", r"ars|ar\s?[$]"),
        ("Chile", r"chilean", r"chilenos?", r"clp|clp\s?[$]"),
        ("Uruguay", r"uruguayan", r"uruguayos?", r"uyu"),
        ("Cuba", r"cuban", r"cubanos?", r"cup"),
        ("Dominican Republic", r"dominican", r"dominicanos?", r"dop|rd\s?[$]"),
        ("Philippines", r"philippine|filipino", r"filipinos?", r"php"),
        ("Switzerland", r"swiss", r"suizos?", r"chf"),
        ("Egypt", r"egyptian", r"egipcias?", r"egp"),
        ("Lebanon", r"lebanese", r"libanesas?", r"lbp"),
        ("Syria", r"syrian", r"sirias?", r"syp"),
        ("Britain", r"british", r"esterlinas?|britanicas?", r"gbp"),
        ("Sweden", r"swedish", r"suecas?", r"sek"),
        ("Norway", r"norwegian", r"noruegas?", r"nok"),
        ("Denmark", r"danish", r"danesas?", r"dkk"),
        ("Czechia", r"czech", r"checas?", r"czk"),
        ("Kuwait", r"kuwaiti", r"kuwaities", r"kwd"),
        ("Iraq", r"iraqi", r"iraquies", r"iqd"),
        ("India", r"indian", r"indias?|de la india", r"inr"),
        ("Pakistan", r"pakistani", r"paquistani(?:e?s)?", r"pkr"),
        ("Indonesia", r"indonesian", r"indonesias?", r"idr"),
    )
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
_BARE_SIGN = re.compile(r"(?<![a-z])[$]")
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


def countries(text: str, language: Language) -> dict[str, Span]:
    """The countries whose dollars, pesos or pounds `text` names."""
    return {c.name: span for c in COUNTRIES if (span := c.find(text, language))}


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
