"""What a figure is a rate of: percent, points, basis points, parts in a thousand; and to or by.

"Rose to 5 percent" tells a level, "rose by 5 percent" and "rose 5 percent" a change; in Spanish
"subió al 5 %" and "subió (en) un 5 %" (RAE, Diccionario panhispánico de dudas, «por ciento»).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.figures import find_figures
from translate.lexicon.concepts import flat

if TYPE_CHECKING:
    from translate.article import Language
    from translate.figures import Figure

_UNITS: dict[Language, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "en": (
        ("basis", re.compile(r"(?:\s|-)?(?:basis[\s-]points?|bps?)(?!\w)")),
        ("mille", re.compile(r"\s?‰|\s(?:per mille?|per thousand|in every thousand)(?!\w)")),
        ("points", re.compile(r"(?:\s|-)(?:points?)(?!\w)")),
    ),
    "es": (
        ("basis", re.compile(r"\s?(?:puntos? basicos?|puntos? base|pbs?)(?!\w)")),
        ("mille", re.compile(r"\s?‰|\spor mil(?!\w)")),
        ("points", re.compile(r"\spuntos?(?!\w)")),
    ),
}
_KINDS = {"percent": "percent", "points": "points"}
_NEARLY = {
    "en": r"(?:(?:about|around|some|nearly|almost|only|just|roughly|over|an?|a record) )*",
    "es": r"(?:(?:casi|cerca de|alrededor de|mas de|apenas|solo|aproximadamente) )*",
}
_RISE = {
    "en": (
        r"(?:rose|rises?|risen|rising|fell|falls?|fallen|falling|grew|grows?|grown|growing"
        r"|increas(?:ed?|es|ing)|decreas(?:ed?|es|ing)|dropp?(?:ed|s|ing)?|climb(?:ed|s|ing)?"
        r"|declin(?:ed?|es|ing)|jump(?:ed|s|ing)?|plunged|surged|soared|slid|shrank|gained"
        r"|slipped|slow(?:ed|s|ing)|advanced|tumbled|went up|went down|up|down|cut|raised|reduced)"
    ),
    "es": (
        r"(?:sub|baj|cay|ca[ei]|crec|aument|increment|disminu|redu[cj]|desplom|dispar|retroced"
        r"|avanz|ascend|descend|recort|encarec|abarat|elev|contra[jei]|ampli|mejor|empeor"
        r"|deprec|aprec|devalu|desaceler|aceler)\w*"
    ),
}
_LEVEL: dict[Language, re.Pattern[str]] = {
    "en": re.compile(rf"{_RISE['en']} (?:(?!by)[\w.,%]+ ){{0,5}}?(?:back )?to {_NEARLY['en']}$"),
    "es": re.compile(
        rf"{_RISE['es']} (?:(?!en |un )[\w.,%]+ ){{0,5}}?(?:al?|hasta(?: el| un)?) "
        rf"{_NEARLY['es']}(?:el |un )?$"
    ),
}
_CHANGE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"{_RISE['en']} (?:(?:(?!to)[^\W\d]+ ){{0,5}}?by (?:\d[\d.,]* ?%? to )?)?{_NEARLY['en']}$"
    ),
    "es": re.compile(
        rf"{_RISE['es']} (?:(?!al? |hasta )[^\W\d]+ ){{0,2}}?(?:en )?{_NEARLY['es']}(?:un |el )?$"
    ),
}


# What a percentage is beside another sum: so much less than it, more than it, or a part of it.
_AGAINST: dict[Language, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "en": (
        (
            "less",
            re.compile(
                r"(?: price)? (?:discount\w*|off|less|fewer|lower|cheaper|below|smaller"
                r"|markdown|reduction"
                r"|cut|drop|rebate|under|short of)(?!\w)"
            ),
        ),
        (
            "more",
            re.compile(
                r" (?:more|higher|above|over|dearer|larger|bigger|markup|premium|surcharge"
                r"|increase|rise"
                r"|hike)(?!\w)"
            ),
        ),
        ("part", re.compile(r" of (?:the|its|their|his|her|what|that|list|market|face)(?!\w)")),
    ),
    "es": (
        (
            "less",
            re.compile(
                r" (?:de )?(?:descuento|rebaja|menos|inferior(?:es)?|menor(?:es)?|mas barat[oa]s?"
                r"|por debajo|reduccion|bonificacion)(?!\w)"
            ),
        ),
        (
            "more",
            re.compile(
                r" (?:de )?(?:mas|superior(?:es)?|mayor(?:es)?|por encima|recargo|sobreprecio"
                r"|incremento"
                r"|aumento|alza|arriba)(?!\w)"
            ),
        ),
        ("part", re.compile(r" (?:del|de (?:la|los|las|su|sus|lo que|aquel\w*))(?!\w)")),
    ),
}
# Words around a percentage by which a part may be what was taken away or put on.
_TAKEN = re.compile(
    r"(?<!\w)(?:less|lower|fewer|cut\w*|reduc\w+|drop\w*|fell|fall\w*|declin\w+|discount\w*"
    r"|off|lost"
    r"|lose\w*|slash\w*|sav\w+|down|below|more|higher|above|rais\w+|rose|ris\w+|increas\w+"
    r"|add\w*|up"
    r"|menos|menor\w*|inferior\w*|baj\w+|cai\w*|cay\w+|reduj\w+|recort\w+|descuent\w+|rebaj\w+"
    r"|perd\w+"
    r"|pierd\w+|ahorr\w+|disminu\w+|mas|superior\w*|mayor\w*|sub\w+|alz\w*|aument\w+|incremen\w+"
    r"|encima|debajo|elev\w+)(?!\w)"
)
_AROUND = 40  # characters before and behind a percentage in which such words stand


class Rate(NamedTuple):
    """A figure, what it counts, and whether it tells a level, a change, or neither for certain.

    `against` says what it is beside another sum: "less", "more", a "part" of it, or nothing.
    """

    figure: Figure
    unit: str
    way: str
    span: Span
    against: str = ""

    def differs(self, other: Rate) -> bool:
        """Whether the two cannot render each other."""
        if self.unit != other.unit:
            return True
        apart = {self.against, other.against}
        if "part" in apart and apart & {"less", "more"}:
            return True
        return self.unit == "percent" and {self.way, other.way} == {"level", "change"}


def rates(text: str, language: Language) -> list[Rate]:
    """The figures of `text` that are rates, in order."""
    folded = flat(text)
    found = []
    for figure in find_figures(text, language):
        unit, end = _KINDS.get(figure.kind, ""), figure.end
        for name, pattern in _UNITS[language]:
            match = pattern.match(folded, figure.end)
            if match and not unit:
                unit, end = name, match.end()
        if unit:
            before = folded[: figure.start]
            way = "level" if _LEVEL[language].search(before) else ""
            way = way or ("change" if _CHANGE[language].search(before) else "")
            against = _against(folded, language, figure)
            found.append(Rate(figure, unit, way, Span(figure.start, end), against))
    return found


def _against(folded: str, language: Language, figure: Figure) -> str:
    """Whether a percentage tells how much less or more, or what part is left."""
    if figure.kind != "percent":
        return ""
    said = next((n for n, p in _AGAINST[language] if p.match(folded, figure.end)), "")
    around = folded[max(0, figure.start - _AROUND) : figure.end + _AROUND]
    return "" if said == "part" and _TAKEN.search(around) else said
