"""Words beside a figure that say how exact it is: about, at least, up to, only.

Forms are folded; those before the figure may be followed by an article, a sign or a preposition.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from translate.article import Span
from translate.lexicon.concepts import flat

if TYPE_CHECKING:
    from translate.article import Language
    from translate.figures import Figure

Bound = Literal["about", "at least", "at most", "only"]

_LINK = r"l?(?:\s(?:a|an|the|el|la|los|las|un|una|unos|unas|de|del|us|se))?\s?[$€£]?$"


def _before(forms: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{forms}){_LINK}")


def _after(forms: str) -> re.Pattern[str]:
    return re.compile(rf"(?:\s[\w%$€]+){{0,3}}?,?\s(?:{forms})(?!\w)")


_BEFORE: dict[Language, dict[Bound, re.Pattern[str]]] = {
    "en": {
        "at least": _before(
            r"at least|no fewer than|no less than|not less than|a minimum of|more than|over|above"
            r"|upwards of|in excess of|exceed(?:s|ed|ing)?|as (?:many|much) as(?= at least)"
        ),
        "at most": _before(
            r"at most|up to|no more than|not more than|a maximum of|less than|fewer than|under"
            r"|below"
            r"|as (?:many|much|high) as|within|maximum|nearly|almost|just under|close to|until"
        ),
        "about": _before(
            r"about|around|some|roughly|approximately|an estimated|estimated|nearly|almost|close to"
            r"|circa|approx\.?|in the region of|just over|just under|or so|about \w+"
        ),
        "only": _before(r"only|just|merely|barely|no more than|a mere|not more than|scarcely"),
    },
    "es": {
        "at least": _before(
            r"al menos|por lo menos|como minimo|no menos de|cuando menos|un minimo de|mas de"
            r"|mas alla de|por encima de|supera\w*|supero|superior(?:es)? al?"
            r"|mayor(?:es)? (?:que|de|al?)|sobrepas\w+|excede\w*|minimo"
        ),
        "at most": _before(
            r"hasta|como maximo|a lo sumo|no (?:\w+ ){0,2}mas de|un maximo de|menos de"
            r"|por debajo de|inferior(?:es)? al?"
            r"|menor(?:es)? (?:que|de|al?)|cuando mucho|casi|cerca de|maximo|tope de|dentro de"
        ),
        "about": _before(
            r"unos|unas|alrededor de|cerca de|aproximadamente|(?<!gira )(?<!giran )en torno a"
            r"|casi|mas o menos"
            r"|sobre|aproximad[oa]s?|estimad[oa]s? en|estimad[oa]s?|poco mas de|poco menos de"
            r"|cosa de|a eso de|apenas|se estima que"
        ),
        "only": _before(
            r"solo|solamente|unicamente|apenas|tan solo|no mas de|no \w+ mas (?:que|de)|meros"
            r"|escasos|nada mas"
            r"|no \w+ sino|sino"
        ),
    },
}
_AFTER: dict[Language, dict[Bound, re.Pattern[str]]] = {
    "en": {
        "at least": _after(r"or more|at least|at a minimum|and over|or older|and above|plus"),
        "at most": _after(r"at most|or less|or fewer|at the most|or under|or younger"),
        "about": _after(r"or so|or thereabouts|approximately|roughly"),
        "only": _after(r"only|alone"),
    },
    "es": {
        "at least": _after(r"o mas|como minimo|al menos|por lo menos|minimo|en adelante"),
        "at most": _after(r"como maximo|o menos|a lo sumo|como mucho|maximo"),
        "about": _after(r"aproximadamente|o asi|mas o menos|aproximad[oa]s?"),
        "only": _after(r"solamente|nada mas|unicamente"),
    },
}
# A limit may stand apart from its figure ("solo se dispone de cinco"): then it is there, too.
_ANYWHERE: dict[Language, dict[Bound, re.Pattern[str]]] = {
    "en": {
        "about": re.compile(
            r"\b(?:about|around|roughly|approximately|nearly|almost|some|estimated|or so"
            r"|close to|over|just)\b"
        ),
        "at least": re.compile(
            r"\b(?:at least|more than|over|or more|no (?:fewer|less)|minimum|exceed\w*|above"
            r"|upwards|surpass\w*|top(?:s|ped)|beyond|not less|past)\b"
        ),
        "at most": re.compile(
            r"\b(?:at most|up to|no more|maximum|less than|fewer than|under|below|as (?:many"
            r"|much|high) as|within|nearly|almost|until|to|limit\w*|not more|close)\b"
        ),
        "only": re.compile(
            r"\b(?:only|just|merely|barely|mere|alone|no more|scarcely|sole\w*|nothing but"
            r"|single)\b"
        ),
    },
    "es": {
        "about": re.compile(
            r"\b(?:unos|unas|alrededor|cerca|aproximad\w+|torno|casi|mas o menos|sobre"
            r"|estim\w+|poco mas|poco menos|cosa de|como|apenas|practicamente|hacia|rond\w+"
            r"|acerc\w+|decenas?|veintenas?|treintenas?|cincuentenas?|centenar(?:es)?|centenas?"
            r"|millar(?:es)?)\b"
        ),
        "at least": re.compile(
            r"\b(?:al menos|por lo menos|minimo|no menos|cuando menos|mas|supera\w*|supero"
            r"|superior\w*|mayor\w*|sobrepas\w*|excede\w*|rebas\w*|encima|largos)\b"
        ),
        "at most": re.compile(
            r"\b(?:hasta|maximo|a lo sumo|no mas|menos|debajo|inferior\w*|menor\w*"
            r"|cuando mucho|como mucho|casi|cerca|tope|dentro|limit\w*|a|no \w+ mas)\b"
        ),
        "only": re.compile(
            r"\b(?:solo|solamente|unicamente|apenas|no mas|nada mas|mer[oa]s?|escas\w+"
            r"|simple\w*|sino|unic[oa]s?|mas que)\b"
        ),
    },
}
# "Over five years" is mostly the time that something takes, "dentro de dos meses" when it begins.
_SPAN: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"\s(?:seconds|minutes|hours|days|weeks|months|years|decades|centuries)\b"),
    "es": re.compile(r"\s(?:segundos|minutos|horas|dias|semanas|mes(?:es)?|años|decadas|siglos)\b"),
}
_LASTING: dict[Language, tuple[str, ...]] = {"en": ("over",), "es": ("dentro", "sobre")}
# How far before a figure its bound may stand, in characters.
_REACH = 34


def says_anywhere(text: str, language: Language, bound: Bound) -> bool:
    """Whether `text` has words for a bound, wherever they stand: "they only fielded five"."""
    return _ANYWHERE[language][bound].search(flat(text)) is not None


def bounds_of(text: str, language: Language, figure: Figure) -> dict[Bound, Span]:
    """The bounds that the words beside `figure` set to it, with the words."""
    folded = flat(text)
    start = max(0, figure.start - _REACH)
    lasting = _SPAN[language].match(folded, figure.end) is not None
    found: dict[Bound, Span] = {}
    for bound, pattern in _BEFORE[language].items():
        match = pattern.search(folded[start : figure.start])
        if match and not (lasting and match[0].startswith(_LASTING[language])):
            found[bound] = Span(start + match.start(), start + match.end())
    for bound, pattern in _AFTER[language].items():
        match = pattern.match(folded, figure.end)
        if match:
            found.setdefault(bound, Span(figure.end, match.end()))
    # "No pueden entrar más de 80" limits from above, whatever "más de" says alone.
    if "at most" in found and flat(found["at most"].of(text)).startswith("no"):
        found.pop("at least", None)
    # "+50", "50+": at least; "~50": about.
    if folded[figure.end : figure.end + 1] == "+":
        found.setdefault("at least", Span(figure.end, figure.end + 1))
    if folded[max(0, figure.start - 1) : figure.start] == "~":
        found.setdefault("about", Span(figure.start - 1, figure.start))
    return found
