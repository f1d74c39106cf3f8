"""The words that join clauses by when they happen, and those that leave the relation open."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translate.lexicon.connective_relations import Relation

# How an English clause begins.
ONE = (
    r"(?:he|she|it|they|we|i|you|there|the|a|an|his|her|its|their|no|nobody|neither|many|some"
    r"|most|few)"
)
# "Durante tres años" says how long, not when.
_NO_SPAN = (
    r"(?! (?:\d|(?:un|una|unos|unas|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|mas"
    r"|menos|casi|cerca|varios|varias|muchos|muchas|algunos|algunas|años|meses|semanas|dias|horas"
    r"|decadas|siglos|generaciones|los ultimos|las ultimas|todo|toda)\b))"
)
#: Words that join nothing where they stand so.
IDLE: tuple[tuple[tuple[Relation, ...], str, str], ...] = (
    (
        (),
        (
            r"after all|thus far|at a time when|a (?:long|short) (?:time|while) before"
            r"|once (?:again|more|a (?:day|week|month|year))|(?:be|been|is|are|was|were"
            r"|being)"
            r" included|and so on|or so|more than once|what if|if (?:any\w*|only|ever)|at once(?! "
            + ONE
            + r")"
        ),
        (
            r"a fin de cuentas|despues de todo|est\w+ de acuerdo con|p(?:on|us)\w+ de acuerdo con"
            r"|si mism[oa]s?|en tanto y en cuanto|siempre es mas|una vez mas|otra vez"
            r"|mas (?:antes|despues) del? (?:lo|que)"
        ),
    ),
)
#: Relations, and the words that state them in English and in Spanish.
TIMES: tuple[tuple[tuple[Relation, ...], str, str], ...] = (
    (("while", "moreover", "contrast"), r"at the same time", r"(?!)"),
    (
        ("while", "contrast"),
        r"while|whilst|whereas",
        r"mientras(?: que| tanto)?|en tanto(?: que)?|cuando(?= en realidad)|siendo que|a la vez",
    ),
    (
        ("while",),
        (
            r"at the same time as|meanwhile|(?<![\w]-)during(?! (?:\d|the (?:past|last)))"
            r"|in the (?:middle|midst|course) of|simultaneously"
        ),
        (
            r"al (?:mismo )?tiempo que|a la vez que|durante" + _NO_SPAN + r"|en plen[oa]"
            r"|en el (?:transcurso|curso) de|a la par que|en simultaneo"
        ),
    ),
    (
        ("contrast",),
        (
            r"(?<!no one )(?<!nobody )(?<!nothing )(?<!anything )(?<!all )(?<!none )(?<!everyone )"
            r"(?<!last )(?<!everything )(?<!anyone )(?<!nowhere )(?<!cannot )(?<!little )"
            r"but(?! for\b| one\b| only\b| a (?:few|handful|fraction|single)\b)|(?:(?<=, )"
            r"|(?<![^\n]))but(?= for\b)"
            r"|(?:(?<=[,;:.—–] )|(?<![^\n])|(?<=[\"“])|(?<=\band ))yet(?! to\b| another\b| again\b)"
            r"|on the other hand"
            r"|(?:in|by) contrast|conversely"
        ),
        r"pero|sino|en cambio|(?:por el|al) contrario|mas bien|ahora bien|eso si|ni mucho menos",
    ),
    (
        ("until", "before"),
        (
            r"until(?! now\b)|(?<!the )(?<!a )till|up until(?! now\b)|through(?= (?:\w+day|the end"
            r"|next|20\d\d))"
        ),
        (
            r"(?<!llega )(?<!llegan )(?<!llego )hasta(?: que)?(?! (?:ahora|hoy|el momento"
            r"|el presente|la fecha"
            r"|aqui|donde|dentro de|con|en el)\b)"
        ),
    ),
    (("before", "instead"), r"(?!)", r"antes que"),
    # "A dos semanas del ciclón": before it or after it.
    (
        ("before", "after", "when"),
        r"(?!)",
        r"a (?:\w+ ){0,3}(?:dias|semanas|meses|años|horas) del?",
    ),
    # "Won twice before losing" is "ganó dos veces, pero perdió"; "antes de pagar" may be rather.
    (("before", "contrast"), r"before(?= \w+ing\b)", r"(?!)"),
    (("before", "instead"), r"(?!)", r"antes de(?= \w+[aei]r\b)"),
    (("before", "purpose", "while"), r"(?!)", r"de cara al?"),
    (
        ("before",),
        (
            r"before(?![,.;:])|prior to|ahead of|in the run-?up to|on the eve of"
            r"|by(?= (?:midnight|noon|dawn|\w+day|next|then|tomorrow|the end|20\d\d))"
        ),
        (
            r"antes del?(?: que)?|previ[oa]s? al?|(?:en|a) (?:visperas|puertas) de"
            r"|con (?:antelacion|anterioridad) al?|en la antesala de|a la espera de"
        ),
    ),
    (("before", "cause", "after"), r"in the face of|faced with", r"ante"),
    (
        ("since", "after"),
        r"ever since|from the moment",
        r"desde (?:que|entonces)|a partir del?",
    ),
    (("since", "after", "until", "when"), r"as of", r"(?!)"),
    (("since", "cause", "after"), r"(?<!has )(?<!have )(?<!had )since(?![,.;:])", r"desde"),
    (
        ("after", "condition"),
        r"(?<!at )once|(?<!despite )(?<!without )(?<!before )(?<!after )having",
        r"una vez(?: que)?|habiendo",
    ),
    (
        ("after", "when"),
        (
            r"after(?![,.;:])|upon(?= \w+ing\b| (?:arrival|completion|learning|his|her|their)\b)"
            r"|(?:at|near|toward|towards|by) the end of|hot on the heels of"
        ),
        (
            r"(?:despues|luego) del?(?: que)?|al (?:termino|cabo|final) del?|con posterioridad al?"
            r"|posterior al?|terminad[oa] (?:el|la)|acabad[oa] (?:el|la)|concluid[oa] (?:el|la)"
        ),
    ),
    (
        ("at once", "after"),
        r"as soon as|the (?:moment|minute|instant|second)(?= "
        + ONE
        + r"\b)|no sooner|immediately after",
        (
            r"en cuanto(?! al?\b)|tan pronto(?: como)?|(?<!aunque )(?<!porque )"
            r"(?<!que )apenas(?! (?:\d|un[oa]?s?|dos|tres|el|la"
            r"|los|las"
            r"|a|en|de|por|con|para|sus?|hoy|ayer|hace|est[ea]|si|\w+[aei]r|\w+[ai]d[oa]s?"
            r"|\w+ble)\b)"
            r"|ni bien|nada mas|no bien|inmediatamente despues"
        ),
    ),
    (
        ("when", "condition"),
        r"whenever|every time|each time|by the time|when|any time|on each occasion",
        (
            r"(?:cada|toda) vez que|para cuando|siempre que|cuando(?:quiera)?(?: que)?"
            r"|en el momento en que|en todas las ocasiones"
        ),
    ),
    (("purpose", "condition"), r"(?!)", r"con tal de"),
    (
        ("alike",),
        r"(?:(?<=, )|(?<![^\n]))like(?= (?:his|her|their|its|the|other|most|many|all|previous)\b)",
        r"(?!)",
    ),
    (("when", "while"), r"as and when", r"a medida que|conforme|segun (?:va|iba)n?"),
    (("when", "while", "before", "after"), r"at the time of|pending", r"al momento del?"),
    # Words that may mean nearly anything of the kind.
    (("cause", "when", "while", "alike"), r"(?:just |much )?as|like|according to", r"como|segun"),
    (
        ("when", "cause", "after", "condition"),
        r"on \w+ing|by \w+ing|amid|with the|in \w+ing",
        r"al(?= \w+[aei]r(?:se|l[aoe]s?)?\b)|en medio del?|con (?:el|la|los|las)",
    ),
)
