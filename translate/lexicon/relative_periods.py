"""Periods told from where one stands: "last year", "el mes que viene", "the night before".

A day is told by its parts as well ("last night", "la noche anterior") and by words of its own
("yesterday"); a span that lies one unit back or ahead is that unit ("a week ago").
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from translate.lexicon.concepts import flat
from translate.lexicon.periods import UNITS, Period, found, longest

if TYPE_CHECKING:
    from translate.article import Language

#: Of these "this" may be the one before or the one to come: "this Friday", "este verano".
LOOSE_UNITS = frozenset({"weekday", "weekend", "part of the year", "day"})
_MORE_UNITS: dict[Language, dict[str, str]] = {
    "en": {
        "day": r"day|night|morning|afternoon|evening",
        "half-year": r"half[- ]year|semester",
        "fortnight": r"fortnight",
        "millennium": r"millennium",
    },
    "es": {
        "day": r"dia|jornada|noche|mañana|tarde|madrugada",
        "half-year": r"semestre",
        "fortnight": r"quincena",
        "two months": r"bimestre",
        "four months": r"cuatrimestre",
        "five years": r"lustro|quinquenio",
        "six years": r"sexenio",
        "decade": r"decada|decenio",
        "millennium": r"milenio",
    },
}
_SOME_EN = r"(?:(?:few|several|couple of|two|three|four|five|six|ten|twelve|\d+) )?"
_SOME_ES = r"(?:(?:poc[oa]s|dos|tres|cuatro|cinco|seis|diez|doce|\d+) )?"
_WHICH: dict[Language, tuple[tuple[str, str], ...]] = {
    "en": (
        (
            "last",
            (
                r"(?:this |the |these )?(?:last|past|previous|preceding|prior) (?:{unit})"
                r"|(?:the|an?|one) (?:{unit}) (?:before|earlier|prior|previously)"
                r"|(?:an?|one) (?:{unit}) ago"
            ),
        ),
        (
            "next",
            (
                r"(?:this |the )?(?:next|coming|following|upcoming|ensuing) (?:{unit})"
                r"|(?:{unit}) after(?! (?:{unit}))"
                r"|(?:an?|one) (?:{unit}) (?:later|afterwards?|hence|on|from now)"
                r"|in (?:an?|one) (?:{unit})'s time"
            ),
        ),
        ("this", r"(?:this|the current|the present|the ongoing) (?:{unit})"),
        (
            "last few",
            (
                rf"(?:last|past|previous|preceding|recent) {_SOME_EN}(?:{{unit}})s"
                rf"|{_SOME_EN}(?:{{unit}})s just past"
            ),
        ),
        (
            "next few",
            (
                rf"(?:next|coming|following|upcoming) {_SOME_EN}(?:{{unit}})s"
                r"|(?:{unit})s (?:ahead|to come)"
            ),
        ),
    ),
    "es": (
        (
            "last",
            (
                r"(?:{unit}) (?:recien )?(?:pasad[oa]|anterior|previ[oa]|precedente)"
                r"|(?:pasad[oa]|ultim[oa]|anterior) (?:{unit})"
                r"|un[oa]? (?:{unit}) (?:antes|atras)|(?<!desde )hac(?:e|ia) un[oa]? (?:{unit})"
            ),
        ),
        (
            "next",
            (
                r"(?:{unit}) (?:proxim[oa]|siguiente|entrante|posterior|venider[oa])"
                r"|(?:{unit}) que (?:viene|entra)"
                r"|(?:proxim[oa]|siguiente) (?:{unit})|al otr[oa] (?:{unit})"
                r"|un[oa]? (?:{unit}) (?:despues|mas tarde|luego)|dentro de un[oa]? (?:{unit})"
            ),
        ),
        (
            "this",
            (
                r"(?:est[ea]|(?:el|la) presente|(?:el|la) actual) (?:mism[oa] )?(?:{unit})"
                r"|(?:{unit}) (?:en curso|actual)|lo que va del? (?:{unit})"
            ),
        ),
        (
            "last few",
            (
                rf"(?:ultim[oa]s|pasad[oa]s|recientes) {_SOME_ES}(?:{{unit}})(?:e?s)"
                r"|(?:{unit})(?:e?s) (?:recientes|pasad[oa]s|anteriores|previ[oa]s)"
            ),
        ),
        (
            "next few",
            (
                rf"(?:proxim[oa]s|siguientes) {_SOME_ES}(?:{{unit}})(?:e?s)"
                r"|(?:{unit})(?:e?s) (?:proxim[oa]s|siguientes|venider[oa]s|que vienen)"
            ),
        ),
    ),
}
_MORE: dict[Language, tuple[tuple[str, str, str], ...]] = {
    "en": (
        ("day", "last", r"(?<!before )yesterday|the eve of"),
        ("day", "next", r"(?<!after )tomorrow"),
        ("day", "this", r"today|tonight"),
    ),
    "es": (
        ("day", "last", r"(?<!antes de )ayer|anoche|(?:la )?visperas?"),
        (
            "day",
            "next",
            (
                r"(?<!la )(?<!de )(?<!esta )(?<!una )(?<!cada )(?<!media )(?<!esa )(?<!aquella )"
                r"(?<!misma )(?<!tras )(?<!pasado )mañana(?! tras)(?! siguiente)"
            ),
        ),
        ("day", "this", r"hoy"),
    ),
}
# "The day after the vote" is told from the vote, "la víspera" from the day told before.
_TOLD_FROM: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r" \w"),
    "es": re.compile(r" (?:al?|del?)(?!\w)"),
}
_SIDED = re.compile(r"(?:before|after|antes|despues|siguiente|anterior|previ[oa]|vispera|eve of)$")


@lru_cache(maxsize=256)
def relative_periods(text: str, language: Language) -> tuple[Period, ...]:
    """The periods that `text` tells from where somebody stands: "last year", "al día siguiente"."""
    folded = flat(text)
    periods = [
        period
        for unit, which, pattern in _patterns(language)
        for period in found(unit, which, pattern, folded)
    ]
    return tuple(longest(periods))


def told_from_another(period: Period, text: str, language: Language) -> bool:
    """Whether `text` says before or after what `period` is, rather than before or after now."""
    folded = flat(text)
    sided = _SIDED.search(folded, period.span.start, period.span.end)
    return sided is not None and _TOLD_FROM[language].match(folded, period.span.end) is not None


@cache
def _patterns(language: Language) -> tuple[tuple[str, str, str], ...]:
    units = UNITS[language] | _MORE_UNITS[language]
    return _MORE[language] + tuple(
        (unit, which, pattern.replace("{unit}", forms))
        for unit, forms in units.items()
        for which, pattern in _WHICH[language]
    )
