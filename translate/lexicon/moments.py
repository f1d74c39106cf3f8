"""Days and seasons named from where the speaker stands: yesterday, last week, spring.

A faithful translation may turn "yesterday" into a weekday, but never into "hoy". Spanish "mañana"
is the morning, too, after an article or a preposition, and "tarde" tells nothing. The seasons are
of the same hemisphere in both texts.
"""

from __future__ import annotations

from itertools import combinations

from translate.lexicon.concepts import Concept, Opposition, concept

_UNITS_EN = r"week|month|year|season|quarter|century|decade"
_UNITS_ES = r"semana|mes|año|temporada|trimestre|siglo|decada"


def _apart(*concepts: Concept) -> tuple[Opposition, ...]:
    """Every two of `concepts` exclude each other."""
    return tuple(Opposition(one, other) for one, other in combinations(concepts, 2))


_LAST = concept(
    "last",
    rf"last (?:{_UNITS_EN})|the (?:previous|past) (?:{_UNITS_EN})",
    rf"(?:el|la|del) (?:{_UNITS_ES}) (?:pasad[oa]|anterior)"
    rf"|(?:el|la|del) (?:pasad[oa]|ultim[oa]) (?:{_UNITS_ES})",
    (r"last|previous|past|ago|recent\w*|yesterday", r"pasad[oa]s?|anterior\w*|ultim\w+|hace|ayer"),
)
_THIS = concept(
    "this",
    rf"this (?:{_UNITS_EN})",
    rf"(?:est[ea]) (?:mism[oa] )?(?:{_UNITS_ES})",
    (r"this|current\w*|present|today|now", r"est[ea]|actual\w*|present\w*|en curso|corriente|hoy"),
)
_NEXT = concept(
    "next",
    rf"next (?:{_UNITS_EN})|the (?:coming|following) (?:{_UNITS_EN})",
    rf"(?:el|la|del) proxim[oa] (?:{_UNITS_ES})"
    rf"|(?:el|la|del) (?:{_UNITS_ES}) (?:proxim[oa]|siguiente|entrante|que viene)",
    (
        r"next|coming|following|upcoming|later|after|soon",
        r"proxim\w+|siguient\w+|entrante|que viene|despues",
    ),
)

#: Moments of which none ever stands for another.
MOMENTS: tuple[Opposition, ...] = (
    *_apart(
        concept("yesterday", r"yesterday", r"ayer|anteayer|anoche"),
        concept(
            "today",
            r"today|tonight",
            r"hoy|esta noche",
            (r"this|nowadays|now|current\w*|modern\w*", r"esta|este|actual\w*|ahora"),
        ),
        concept("tomorrow", r"tomorrow", r"(?<!la )(?<!de )(?<!esta )(?<!una )mañana"),
    ),
    *_apart(_LAST, _THIS, _NEXT),
    *_apart(
        concept("spring", r"(?:the|this|last|next|early|late) spring", r"primavera"),
        concept("summer", r"summers?", r"veranos?|estival\w*|estio"),
        concept("autumn", r"autumn|(?:the|this|last|next) fall", r"otoño\w*"),
        concept("winter", r"winters?", r"inviernos?|invernal\w*"),
    ),
)
