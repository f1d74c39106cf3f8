"""Periods told from where one stands, their parts, and the times of the day.

"Last year", "el mes que viene", "a mediados de septiembre", "on Tuesday evening": each mention is
read as (family, what, which), and two mentions of one family and kind are compared.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.figures import find_figures
from translate.lexicon.concepts import Forms, flat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Language


class Period(NamedTuple):
    """A mention: the unit, which one of its kind ("last", "early", 2), and where."""

    unit: str
    which: str
    span: Span


#: The units of the calendar.
UNITS: dict[Language, dict[str, str]] = {
    "en": {
        "day": r"day",
        "week": r"week",
        "weekend": r"weekend",
        "month": r"month",
        "quarter": r"quarter",
        "year": r"year",
        "season": r"season",
        "decade": r"decade",
        "century": r"century",
        "weekday": r"(?:mon|tues|wednes|thurs|fri|satur|sun)day",
        "part of the year": r"spring|summer|autumn|fall|winter",
    },
    "es": {
        "day": r"dia",
        "week": r"semana",
        "weekend": r"fin de semana",
        "month": r"mes",
        "quarter": r"trimestre",
        "year": r"año",
        "season": r"temporada",
        "decade": r"decada",
        "century": r"siglo",
        "weekday": r"lunes|martes|miercoles|jueves|viernes|sabado|domingo",
        "part of the year": r"primavera|verano|otoño|invierno",
    },
}
_NUMBERED: dict[Language, dict[str, str]] = {
    "en": {
        "half": r"half|semester|fortnight",
        "round": r"round",
        "term": r"term",
        "anniversary": r"anniversary",
        "hour": r"hour",
        "time": r"time(?! around)",
        "night": r"night",
        "match": r"match(?:e)?|game",
        "stage": r"stage|leg",
        "phase": r"phase",
        "attempt": r"attempt",
        "session": r"session",
        "wife": r"wife",
        "husband": r"husband",
        "son": r"son",
        "daughter": r"daughter",
        "goal": r"goal",
        "chapter": r"chapter",
    },
    "es": {
        "half": r"semestre|mitad|tiempo|quincena",
        "round": r"vuelta|ronda",
        "term": r"mandato|periodo",
        "anniversary": r"aniversario",
        "hour": r"hora",
        "time": r"vez",
        "night": r"noche",
        "match": r"partido|juego",
        "stage": r"etapa",
        "phase": r"fase",
        "attempt": r"intento",
        "session": r"sesion",
        "wife": r"esposa|mujer",
        "husband": r"esposo|marido",
        "son": r"hijo",
        "daughter": r"hija",
        "goal": r"gol",
        "chapter": r"capitulo",
    },
}
_ORDER: dict[Language, tuple[tuple[str, str], ...]] = {
    "en": (
        ("first", r"first|1st"),
        ("second", r"second|2nd"),
        ("third", r"third|3rd"),
        ("fourth", r"fourth|4th"),
        ("fifth", r"fifth|5th"),
        ("sixth", r"sixth|6th"),
        ("seventh", r"seventh|7th"),
        ("eighth", r"eighth|8th"),
        ("ninth", r"ninth|9th"),
        ("tenth", r"tenth|10th"),
        ("second to last", r"penultimate|second[- ]to[- ]last|next[- ]to[- ]last|last but one"),
        ("third to last", r"antepenultimate|third[- ]to[- ]last|last but two"),
        ("last", r"(?:very )?last|final|closing"),
    ),
    "es": (
        ("first", r"primer[oa]?|1\.?(?:er|ro|ra|[ºª])"),
        ("second", r"segund[oa]|2\.?(?:d[oa]|[ºª])"),
        ("third", r"tercer[oa]?|3\.?(?:er|r[oa]|[ºª])"),
        ("fourth", r"cuart[oa]|4\.?(?:t[oa]|[ºª])"),
        ("fifth", r"quint[oa]|5\.?(?:t[oa]|[ºª])"),
        ("sixth", r"sext[oa]|6\.?(?:t[oa]|[ºª])"),
        ("seventh", r"septim[oa]|7\.?(?:m[oa]|[ºª])"),
        ("eighth", r"octav[oa]|8\.?(?:v[oa]|[ºª])"),
        ("ninth", r"noven[oa]|9\.?(?:n[oa]|[ºª])"),
        ("tenth", r"decim[oa]|10\.?(?:m[oa]|[ºª])"),
        ("second to last", r"penultim[oa]"),
        ("third to last", r"antepenultim[oa]"),
        ("last", r"ultim[oa]"),
    ),
}
#: "The last week" alone is the week before this one.
_OF_SOMETHING = re.compile(r" (?:of|in|before|del?|en|antes)(?!\w)")
_IN_A_ROW = (
    r"(?:(?:straight|consecutive|successive|full|whole|running|calendar|financial|fiscal)[ -])?"
)
#: Of these, none renders another after the same ordinal: "third quarter", "tercer semestre".
SPANS = frozenset({"day", "week", "weekend", "month", "quarter", "half", "year", "decade"})
_MONTH = {
    "en": r"january|february|march|april|may|june|july|august|september|october|november|december",
    "es": r"enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre"
    r"|diciembre",
}
_STRETCH = {
    "en": rf"(?:(?:the|this|that|last|next|in) )*(?:{_MONTH['en']}|\d{{4}}s?|\d0s|week|month|year"
    r"|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies|decade|season|summer|winter|spring"
    r"|autumn|(?:\w+(?:th|st|nd|rd)[- ])?century|quarter|term)",
    "es": r"(?:(?:el|la|los|las|este|esta|ese|proxim[oa]|pasad[oa]|ultim[oa]|años|decada de los?)"
    rf" )*(?:{_MONTH['es']}|\d{{4}}|años|\d0|año|mes|semana(?! santa)|decada|siglo|temporada"
    r"|verano|invierno|primavera|otoño|trimestre|sesenta|setenta|ochenta|noventa|mandato)",
}
_PARTS: dict[Language, tuple[tuple[str, str], ...]] = {
    "en": (
        ("early", r"early|(?:beginning|start|outset|turn|first days|first weeks) of"),
        ("mid", r"mid|(?:the )?(?:middle|midpoint) of"),
        ("late", r"late|(?:end|close|last days|last weeks|final days) of"),
    ),
    "es": (
        (
            "early",
            (
                r"(?:principios?|comienzos?|inicios?|primeros (?:dias|meses|años)|arranque|albores"
                r"|primeras semanas) de"
            ),
        ),
        ("mid", r"(?:mediados|mitad|medianos) de"),
        (
            "late",
            (
                r"(?:finales|final|fines|fin|ultimos (?:dias|meses|años)|cierre|postrimerias"
                r"|ultimas semanas|termino) de"
            ),
        ),
    ),
}
_TIMES: dict[Language, tuple[tuple[str, str], ...]] = {
    "en": (
        (
            "dawn",
            (
                r"dawn|daybreak|break of (?:day|dawn)|sun-?rise|sun-?up|first light|cock-?crow"
                r"|(?:early|small|wee) hours|pre-?dawn"
            ),
        ),
        ("noon", r"noon|midday"),
        ("midnight", r"(?<!after )(?<!past )midnight"),
        # What is over before morning took the night.
        ("morning", r"(?<!before )(?<!until )(?<!till )mornings?"),
        ("afternoon", r"afternoons?"),
        ("evening", r"evenings?|dusk|sunset|sundown|nightfall"),
        ("night", r"(?:last )?nights?|overnight|tonight"),
    ),
    "es": (
        (
            "dawn",
            (
                r"madrugadas?|amanecer|amanecia|alba|alborada|primeras? horas?|altas horas|aurora"
                r"|(?:despuntar|rayar|clarear|romper) (?:el|del) (?:dia|alba)|salida del sol"
                r"|primeras luces|canto del gallo"
            ),
        ),
        (
            "morning",
            (
                r"(?:la|las|esta|una|cada|aquella|media) mañanas?|mañanas|mañana tras mañana"
                r"|matutin[oa]s?|matinal(?:es)?"
            ),
        ),
        ("afternoon", r"(?:la|las|esta|una|cada|aquella|media) tardes?|vespertin[oa]s?"),
        (
            "evening",
            (
                r"atardecer|atardecia|anochecer|anochecia|ocaso|puesta del? sol|ponerse el sol"
                r"|(?:caer|caida)(?: de)? la (?:tarde|noche)"
            ),
        ),
        ("noon", r"mediodia"),
        ("midnight", r"(?<!pasada la )(?<!despues de la )medianoche"),
        ("night", r"noches?|anoche|nocturn[oa]s?"),
    ),
}
#: Times of the day that render each other: Spanish "tarde" and "noche" divide the evening.
SAME_TIME = frozenset(
    frozenset(pair)
    for pair in (
        ("dawn", "morning"),
        ("dawn", "night"),
        ("midnight", "night"),
        ("noon", "afternoon"),
        ("noon", "morning"),
        ("afternoon", "evening"),
        ("evening", "night"),
    )
)


def parts_of_periods(text: str, language: Language) -> list[Period]:
    """Early, mid or late in a month, a year, a century."""
    folded = flat(text)
    stretch = _STRETCH[language]
    parts = [
        period
        for name, forms in _PARTS[language]
        for period in found("part", name, rf"(?:{forms})l?[ -]{stretch}", folded)
    ]
    return [p for p in parts if not p.span.of(folded).endswith("fin de semana")]


@lru_cache(maxsize=256)
def numbered_periods(text: str, language: Language) -> tuple[Period, ...]:
    """The first, the second or the last of its kind: "the second Sunday", "el primer semestre"."""
    folded, numbered = flat(text), []
    for match in _numbered(language).finditer(folded):
        order, unit = (
            next(
                int(name[1:])
                for name, said in match.groupdict().items()
                if said and name[0] == kind
            )
            for kind in ("o", "u")
        )
        which = _ORDER[language][order][0]
        if which != "last" or _OF_SOMETHING.match(folded, match.end()):
            numbered.append(Period(_numbered_units(language)[unit], which, Span(*match.span())))
    return tuple(numbered)


def _numbered_units(language: Language) -> list[str]:
    return [*UNITS[language], *_NUMBERED[language]]


@cache
def _numbered(language: Language) -> re.Pattern[str]:
    """The ordinals of a language before its units."""
    orders = "|".join(f"(?P<o{n}>{form})" for n, (_, form) in enumerate(_ORDER[language]))
    forms = (*UNITS[language].values(), *_NUMBERED[language].values())
    units = "|".join(f"(?P<u{n}>(?:{form})s?)" for n, form in enumerate(forms))
    return re.compile(rf"(?<!\w)(?:{orders})[ -]{_IN_A_ROW}(?:{units})(?!\w)")


def times_of_day(text: str, language: Language) -> list[Period]:
    """Morning, night and so on; those beside an hour belong to a figure and are left out."""
    folded = flat(text)
    hours = [
        Span(f.start, f.end)
        for f in find_figures(text, language)
        if f.kind == "time" and not f.weak
    ]
    times = [
        period for name, forms in _TIMES[language] for period in found("time", name, forms, folded)
    ]
    return [p for p in longest(times) if not any(p.span.overlaps(hour) for hour in hours)]


@cache
def _forms(pattern: str) -> Forms:
    return Forms(pattern)


def found(unit: str, which: str, pattern: str, folded: str) -> Iterator[Period]:
    """Yield the places of `pattern` as mentions."""
    for match in _forms(pattern).finditer(folded):
        yield Period(unit, which, Span(*match.span()))


def longest(periods: list[Period]) -> list[Period]:
    """Leave out what lies within a longer mention: the "this year" of "this past year"."""
    return [
        p
        for p in periods
        if not any(
            q.span.start <= p.span.start and p.span.end <= q.span.end and q.span != p.span
            for q in periods
        )
    ]
