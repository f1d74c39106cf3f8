"""How a thing stands to another that is named right after: before the storm, beneath the bridge.

A cue says one or several standings; two texts contradict each other about one anchor where every
standing of the one excludes every standing of the other. What may stand for nearly anything ("de",
"to") is a cue only before a name, or in the company of few words.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple, cast

from translate.article import Span
from translate.lexicon.concepts import flat

if TYPE_CHECKING:
    from translate.article import Language

Standing = Literal[
    "before", "after", "during", "from", "to", "under", "over", "ahead", "behind", "inside",
    "outside", "north", "south", "east", "west",
]  # fmt: skip


def _pairs(*rows: str) -> frozenset[frozenset[Standing]]:
    return frozenset(frozenset(cast("list[Standing]", row.split())) for row in rows)


#: Of these no faithful translation puts the one for the other about one thing.
EXCLUDING = _pairs(
    "before after",
    "before during",
    "after during",
    "before from",
    "after to",
    "from to",
    "under over",
    "ahead behind",
    "inside outside",
    "north south",
    "east west",
    "north east",
    "north west",
    "south east",
    "south west",
)
#: A denial turns these round: "did not open until May", "abrió solo después de mayo".
TURNED_BY_DENIAL = _pairs("before after", "before during", "after to", "under over", "before from")


class Cue(NamedTuple):
    """Words that say how something stands to what follows them."""

    span: Span
    standings: frozenset[Standing]


class _Row(NamedTuple):
    """Standings, the words that say them, and whether they say them of what has a name only."""

    standings: str
    forms: str
    named: bool = False


_TABLE: dict[Language, tuple[_Row, ...]] = {
    "en": (
        _Row("before ahead", r"(?:well |far )?ahead of"),
        _Row(
            "before",
            (
                r"(?:(?:long|well|shortly|just|right|soon|even|immediately|until just) )?before"
                r"|prior to|on the (?:eve|verge) of|in the run-up to|leading up to"
            ),
        ),
        _Row(
            "after",
            (
                r"(?:(?:long|well|shortly|just|right|soon|only|even|immediately) )?after"
                r"|in the (?:wake|aftermath) of|subsequent to|in the days after|on the heels of"
                r"|following(?= (?:the|a|an|his|her|its|their|this|that)\b)"
                r"|as soon as|the (?:moment|minute|instant)"
                r"|once(?= (?:the|a|an|he|she|it|they|his|her|its|their|you|we|i)\b)"
            ),
        ),
        _Row("during", r"during|while|amid|in the (?:middle|midst|course) of|throughout"),
        _Row("from", r"(?:ever )?since|(?:starting|beginning) (?:in|on|from|with)|away from"),
        _Row("from", r"(?<!far )(?<!ask )(?<!asked )from|out of", named=True),
        _Row("to", r"(?:right |up )?(?:until|till)|up to|all the way to|towards?|bound for"),
        _Row(
            "to",
            (
                r"(?<!close )(?<!next )(?<!due )(?<!according )(?<!thanks )(?<!owing )(?<!prior )"
                r"(?<!similar )(?<!belonging )(?<!belongs )(?<!known )to|into"
            ),
            named=True,
        ),
        _Row(
            "under",
            (
                r"under|beneath|underneath|below|(?:less|fewer|lower|smaller|younger) than"
                r"|(?:fall|fell|falls|falling|fallen) short of|at the (?:foot|bottom) of"
            ),
        ),
        _Row(
            "over",
            (
                r"over|above|on top of|atop|(?:more|greater|higher|larger|bigger|older) than"
                r"|upwards of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp?(?:s|ed|ing)(?! up)"
                r"|outstrip\w*|in excess of|past(?= (?:the )?(?:\d|twenty|thirty|forty|fifty|sixty"
                r"|seventy|eighty|ninety))|at the (?:top|summit) of"
            ),
        ),
        _Row("ahead", r"in front of"),
        _Row("behind", r"behind"),
        _Row("inside", r"inside|within"),
        _Row("outside", r"outside(?: of)?|on the outskirts of|beyond"),
        _Row("north", r"north of"),
        _Row("south", r"south of"),
        _Row("east", r"east of"),
        _Row("west", r"west of"),
    ),
    "es": (
        _Row(
            "before",
            (
                r"antes (?:de que|del?|que)|previ[oa]s? al?|anterior(?:es)? al?"
                r"|con anterioridad al?|(?:en )?visperas del?|(?:a|en) las? (?:puertas|antesala"
                r"|previa|vispera) del?"
            ),
        ),
        _Row("ahead", r"(?:por )?delante del?|enfrente del?"),
        _Row("after behind", r"tras"),
        _Row(
            "after",
            (
                r"despues (?:de que|del?|que)|luego (?:de que|del?)|posterior(?:es)? al?"
                r"|con posterioridad al?|a raiz del?|al (?:termino|cabo) del?"
                r"|pasad[oa]s?(?= (?:el|la|los|las)\b)|en cuanto(?! a)|tan pronto como"
                r"|n[io] bien"
                r"|una vez(?: que)?(?! (?:mas|al|por|en)\b)|nada mas(?= \w+r\b)"
                r"|al dia siguiente del?"
            ),
        ),
        _Row(
            "during",
            (
                r"durante(?! (?:\w+ )?(?:minutos|horas|dias|semanas|meses|años|decadas|siglos)\b)"
                r"|mientras(?: que)?|en plen[oa]s?|en medio del?|a lo largo del?"
                r"|en el (?:transcurso|curso) del?"
            ),
        ),
        _Row("from", r"desde(?: que)?|a partir del?|(?:procedent|provenient)es? del?"),
        _Row("from", r"lejos del?"),
        _Row(
            "from",
            (
                r"(?:(?<=\bsale )|(?<=\bsalen )|(?<=\bsalio )|(?<=\bvienen )|(?<=\bviene )"
                r"|(?<=\bvino )|(?<=\bllego )|(?<=\bllega )|(?<=\bllegan )|(?<=\bllegaron )"
                r"|(?<=\bvolvio )|(?<=\bvuelve )|(?<=\bregreso )|(?<=\bhuyo )|(?<=\bhuyeron )"
                r"|(?<=\bescapo )|(?<=\bsalir )|(?<=\bsalieron )|(?<=\btraid[oa]s )"
                r"|(?<=\btraid[oa] ))del?"
            ),
            named=True,
        ),
        _Row("to", r"hasta(?: que)?|hacia|rumbo al?|con (?:rumbo|destino) al?|en direccion al?"),
        _Row("to", r"al?", named=True),
        _Row(
            "under",
            (
                r"(?:por )?debajo del?|bajo(?= (?:el|l[ao]s?|una?|sus?|cero)\b)|menos (?:del?|que)"
                r"|inferior(?:es)? al?|menor(?:es)? (?:del?|que|al?)|al pie del?"
            ),
        ),
        _Row(
            "over",
            (
                r"(?:por )?encima del?|sobre|mas (?:del?|que)|superior(?:es)? al?|mayor(?:es)?"
                r" (?:del?|que|al?)|(?:super|rebas|sobrepas|exced)(?:a|an|o|aron|aba|aban|e|en|ar"
                r"|er|ia|ian|io|ieron|ando|iendo|ara|aran)(?: del?| al?)?(?! por)|en lo alto del?"
                r"|en la (?:cima|cumbre) del?"
            ),
        ),
        _Row("behind", r"(?:por )?detras del?|a la zaga del?"),
        _Row("inside", r"a?dentro del?|en el interior del?"),
        _Row("north", r"(?:al|en el) norte del?"),
        _Row("south", r"(?:al|en el) sur del?"),
        _Row("east", r"(?:al|en el) (?:este|oriente) del?"),
        _Row("west", r"(?:al|en el) (?:oeste|occidente) del?"),
        _Row("outside", r"a?fuera del?|a las afueras del?|en las afueras del?|mas alla del?"),
    ),
}
_PATTERNS: dict[Language, re.Pattern[str]] = {
    language: re.compile(
        "|".join(rf"(?P<r{n}>(?<!\w)(?:{row.forms})(?!\w))" for n, row in enumerate(rows))
    )
    for language, rows in _TABLE.items()
}
# What one takes, asks or learns, in Spanish one does "to" whom it comes from.
_TAKEN = re.compile(
    r"\b(?:compr|p[ei]d[ií]|solicit|exig|rob|quit|sac|arrebat|arranc|hered|reclam|sustra|incaut"
    r"|confisc|cobr|alquil|arrend|o[iy]|escuch|aprend|encarg|adquir|cercan|proxim|ajen|distint"
    r"|gan|arrebat|decomis|embarg|suplic|rog)\w*\b[^.;:]{0,40}$"
)
_NAME = re.compile(r"\s+(?:(?:the|el|la|los|las)\s+)?[A-ZÁÉÍÓÚÑ]\w")
# Idioms that put nothing anywhere: "from now on", "more than ever", "hasta ahora", "ante todo".
_IDLE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:more than (?:ever|one|just|a)|over (?:time|and over)|under way"
        r"|until (?:now|then|recently)"
        r"|above all|after all|before long|ever after|day after day|time after time|year after year"
        r"|week after week|one after (?:the )?(?:other|another)|look\w* after|nam\w+ after"
        r"|take\w* after"
        r"|go\w* after|while (?:away)|up to (?:date|scratch)|beyond (?:doubt|repair)"
        r"|leave\w* behind"
        r"|left behind|over (?:who|whether|how|what|the (?:years|decades|past|last|next))"
        r"|(?:stand|stood|mans?|manning) behind)\b"
    ),
    "es": re.compile(
        r"\b(?:hasta (?:ahora|entonces|hace poco|la fecha|cierto punto)|desde (?:luego|ahora|hace)"
        r"|mas de (?:un|una|la cuenta|lo)|sobre todo|ante todo|hacia (?:fines|finales)|mas alla de"
        r" (?:toda|las dudas)|en plena? (?:luz|via)|a lo largo de la (?:costa|ruta|frontera|orilla)"
        r"|durante el dia)\b"
    ),
}


@lru_cache(maxsize=1024)
def cues(text: str, language: Language) -> tuple[Cue, ...]:
    """The words of `text` that say how something stands to what follows them."""
    rows, spoken = _TABLE[language], _IDLE[language].sub(lambda m: " " * len(m[0]), flat(text))
    found = []
    for match in _PATTERNS[language].finditer(spoken):
        row = rows[int(str(match.lastgroup)[1:])]
        named = _NAME.match(text, match.end()) and not (
            language == "es" and row.standings == "to" and _TAKEN.search(spoken, 0, match.start())
        )
        if named or not row.named:
            standings = cast("list[Standing]", row.standings.split())
            found.append(Cue(Span(*match.span()), frozenset(standings)))
    return tuple(found)


def excluding(one: frozenset[Standing], other: frozenset[Standing]) -> bool:
    """Whether each standing of `one` excludes each of `other`."""
    return all(frozenset({a, b}) in EXCLUDING for a in one for b in other)


def turned_by_denial(one: frozenset[Standing], other: frozenset[Standing]) -> bool:
    """Whether a denial in one text may turn the one into the other."""
    return any(frozenset({a, b}) in TURNED_BY_DENIAL for a in one for b in other)
