"""From when, until when, before or after when: the words before a date, a year or a decade.

"Since 2019" and "hasta 2019" share their year and nothing else. A limit is read only right before
its date; "not until" says no end but a beginning, and is left out.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from translate.article import Span
from translate.figures import find_figures
from translate.lexicon.calendar import date_words
from translate.lexicon.concepts import flat

if TYPE_CHECKING:
    from translate.article import Language

Limit = Literal["from", "until", "before", "after", "throughout"]


class TimeLimit(NamedTuple):
    """A limit, the date that it stands before (a kind and a value), and the words of both."""

    limit: Limit
    anchor: tuple[str, int]
    span: Span


#: Of these no faithful translation puts the one for the other.
EXCLUDING: frozenset[frozenset[Limit]] = frozenset(
    frozenset(pair)
    for pair in (
        ("from", "until"),
        ("from", "before"),
        ("until", "after"),
        ("before", "after"),
        ("until", "throughout"),
        ("before", "throughout"),
    )
)
_LIMITS: dict[Language, tuple[tuple[Limit, str], ...]] = {
    "en": (
        (
            "from",
            (
                r"(?:ever )?since(?: at least| as early as)?|as (?:of|from)"
                r"|(?:start|beginn|commenc)ing"
                r"(?: in| on| from| with)?|effective(?: from| on| as of)?|dat(?:es|ed"
                r"|ing) (?:back )?(?:to|from)"
                r"|from(?! (?:[\w ]+ )?to)|going back to|onwards? from|with effect from"
            ),
        ),
        (
            "until",
            (
                r"(?:up )?until(?: after| past)?|(?:up )?till?|'til|up to|through(?! the)"
                r"|as late as|up through"
                r"|to last until"
                r"|right up (?:to|until)"
            ),
        ),
        (
            "before",
            r"before|prior to|ahead of|no later than|not later than|by(?: no later than)?|pre-",
        ),
        ("after", r"after|following|subsequent to|post-|past"),
        (
            "throughout",
            (
                r"throughout|all through|all of|during(?: all of| the whole of)?|through(?= the)"
                r"|across"
                r"|in the course of|over the course of|for (?:all|the whole|most) of"
            ),
        ),
    ),
    "es": (
        (
            "from",
            (
                r"desde(?: por lo menos| al menos)?|a partir del?|a contar del?|con efecto desde"
                r"|con vigencia desde|(?:comenzando|empezando|arrancando) en|se remonta\w* al?"
                r"|data[n]? del?"
            ),
        ),
        (
            "until",
            (
                r"hasta(?: bien entrad[oa]| entrad[oa]| pasad[oa]s?| despues| mas alla)?"
                r"|hasta finales de|inclusive hasta"
            ),
        ),
        (
            "before",
            (
                r"antes del?|previ[oa] al?|con anterioridad al?|a mas tardar(?: en| el)?"
                r"|no mas tarde del?"
                r"|anterior(?:es)? al?|en visperas del?|para(?= (?:\d{4}|el \d|enero|febrero|marzo"
                r"|abril|mayo"
                r"|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|el (?:lunes|martes"
                r"|miercoles"
                r"|jueves|viernes|sabado|domingo)))"
            ),
        ),
        (
            "after",
            (
                r"despues del?|tras|luego del?|pasad[oa]|posterior(?:es)? al?|con posterioridad al?"
                r"|transcurrid[oa]"
            ),
        ),
        (
            "throughout",
            (
                r"durante(?: tod[oa]s?)?|a lo largo del?|en el (?:curso|transcurso) del?|todo"
                r"|por espacio de|a traves del?"
            ),
        ),
    ),
}
# What may stand between a limit and its date.
_BETWEEN: dict[Language, str] = {
    "en": r"(?:(?:the|early|late|mid|at|least|end|start|beginning|middle|close|of|last|next|this"
    r"|year"
    r"|years|month|summer|spring|autumn|fall|winter|decade|on|in|all|about|around|\d{1,2}(?:st"
    r"|nd|rd|th)?"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june"
    r"|july|august"
    r"|september|october|november|december))[ ,-]+)*",
    "es": r"(?:(?:el|la|los|las|l|de|del|año|años|mes|decada|principios|comienzos|inicios|mediados"
    r"|finales|fines|fin|este|esta|pasado|pasada|proximo|proxima|al|menos|en|cerca|todo|toda|verano"
    r"|invierno|otoño|primavera|\d{1,2}|primero|lunes|martes|miercoles|jueves|viernes|sabado"
    r"|domingo"
    r"|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre"
    r"|diciembre)[ ,]+)*",
}
_BEFORE = {
    language: re.compile(
        r"(?<![\w'])(?:"
        + "|".join(f"(?P<{limit}>{forms})" for limit, forms in rows)
        + rf")[ -]?{_BETWEEN[language]}$"
    )
    for language, rows in _LIMITS.items()
}
_DENIED: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"(?:\bnot|n't|\bno|\bnever|\bwithout|\bonly|\bneither|\bnor|\bunlikely)(?!\w)"
    ),
    "es": re.compile(r"\b(?:no|nunca|sin|solo|recien|ni|tampoco|jamas|apenas)(?!\w)"),
}
# What parts the clause of a limit, in which its denial may stand.
_CLAUSE = re.compile(r"[:;,.—–()]")
_REACH = 60
_DATED = frozenset({"year", "decade", "time"})


@lru_cache(maxsize=256)
def time_limits(text: str, language: Language) -> tuple[TimeLimit, ...]:
    """The limits that `text` sets by a date, in order; none where a date stands there twice."""
    folded = flat(text)
    dates: list[tuple[tuple[str, int], Span]] = [
        # "The 1990s" and "los noventa" are one decade.
        ((f.kind, int(f.value) % 100 if f.kind == "decade" else int(f.value)), Span(f.start, f.end))
        for f in find_figures(text, language)
        if f.kind in _DATED and not f.weak
    ]
    dates += [((word.kind, word.number), word.span) for word in date_words(text, language)]
    found = []
    for anchor, span in dates:
        if sum(other == anchor for other, _ in dates) > 1:
            continue
        match = _BEFORE[language].search(folded, max(0, span.start - _REACH), span.start)
        if match is None or match.lastgroup is None:
            continue
        limit: Limit = match.lastgroup  # type: ignore[assignment]
        clause = _CLAUSE.split(folded[: match.start()])[-1]
        denied = _DENIED[language].search(clause)
        if not (denied and limit == "until"):
            found.append(TimeLimit(limit, anchor, Span(match.start(), span.end)))
    return tuple(found)
