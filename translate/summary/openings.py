"""Beginnings that hang in the air when a sentence stands alone: "He said", "This changed", "Esto".

The two tables answer each other, so that a sentence hangs in both languages or in neither as far
as its translation is faithful; where they differ, one side is enough. Halliday and Hasan's classes
of cohesion (Cohesion in English, 1976: reference, conjunction, substitution) for English, the
connectors of the Nueva gramática (2009, 30.12-13) for Spanish.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translate.article import Language

_CONNECTORS: dict[Language, str] = {
    "en": "however|meanwhile|in addition|additionally|moreover|furthermore|nevertheless|nonetheless"
    "|also|besides|instead|therefore|thus|hence|then|but|and|or|so|yet|still|as a result"
    "|for (?:example|instance|that reason|this reason)|in contrast|by contrast|on the other hand"
    "|on the contrary|in turn|similarly|likewise|consequently|afterwards?|later|earlier|since then"
    "|(?:after|before|despite|because of|in spite of) (?:that|this|them|it)|at the same time"
    "|in other words|in fact|indeed|finally|first|firstly|second|secondly|third|next|that is"
    "|in this (?:way|sense|context|case)|for (?:his|her|their|its) part|nor|neither|otherwise"
    "|even so|in the meantime|too|once there|there(?! (?:is|are|was|were|has|have|will)\\b)|here"
    "|if so|that said|conversely|accordingly|as such|to that end|in response|in short|in all"
    "|more(?:over| importantly)|above all|worse|so far",
    "es": "sin embargo|mientras tanto|entretanto|además|asimismo|por (?:otra parte|otro lado)"
    "|no obstante|también|tampoco|por (?:eso|ello|esto|esa razón|este motivo|lo tanto|tanto)|así"
    "|así pues|entonces|(?:luego|después)(?! de)|pero|y|e|o|aun así|como resultado|por ejemplo"
    "|en cambio|por el contrario|a su vez|del mismo modo|igualmente|en consecuencia|más tarde"
    "|antes(?! de)"
    "|desde entonces|(?:tras|ante|pese a|a pesar de|debido a) (?:ello|eso|esto|ellos)"
    "|al mismo tiempo|es decir|de hecho|en efecto|finalmente|por último|primero|en primer lugar"
    "|segundo|en segundo lugar|de esta (?:manera|forma)|en (?:este|ese) (?:sentido|contexto|caso)"
    "|por su parte|ni|de lo contrario|en tanto|allí|ahí|allá|aquí|al respecto|dicho esto|eso sí"
    "|con ello|con esto|por consiguiente|con ese fin|en respuesta|en resumen|en suma|sobre todo"
    "|peor aún|hasta ahora|en todo caso|en cualquier caso|incluso así|eso no obstante",
}
# Counted before: "the two men" were met in an earlier sentence, "the two men who fled" were not.
_FEW_EN = "two|three|four|five|six|seven|eight|nine|ten|dozen"
_FEW_ES = "dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez"
_PRONOUNS: dict[Language, str] = {
    # "It is likely that" refers to nothing before it.
    "en": "he|she|they|him|her|his|hers|their|theirs|its"
    "|it(?! (?:is|was|seems|appears) (?:(?:also|very|quite|most) )?"
    "(?:likely|unlikely|clear|possible|probable|not|true|certain|estimated|believed|the first))"
    "|both(?! (?:\\w+ ){1,3}and)|such|others?|another|some of (?:them|these|those)"
    "|(?:one|two|three|many|most|all|none|each|some) of (?:them|these|those)"
    "|among (?:them|these|those)"
    "|(?:according|contrary) to (?:him|her|them)"
    "|the (?:said|former|latter|same|others?|rest|second|third|fourth|last)"
    "|the first(?: \\w+)? (?:is|was|are|were|has|had|will)"
    f"|the (?:{_FEW_EN})(?! (?:\\w+ ){{1,3}}(?:of|that|who|whose|which|in|from|on|at|named)\\b)"
    f"|(?:the |one )?\\w+ of the (?:{_FEW_EN})|(?:the )?other (?:{_FEW_EN})",
    "es": "él|ella|ellos|ellas|según (?:él|ella|ellos|ellas)|su|sus|ambos|ambas|tal|tales"
    "|dich[oa]s?|otr[oa]s?|se trata"
    "|(?:uno|una|dos|tres|muchos|muchas|la mayoría|todos|todas|ninguno|cada uno|algun[oa]s) de "
    "(?:ell[oa]s|est[oa]s|es[oa]s)|entre (?:ell[oa]s|est[oa]s)"
    "|(?:el|la|los|las|lo) (?:mism[oa]s?|otr[oa]s?|primer[oa]|segund[oa]|tercer[oa]|últim[oa])"
    f"|l[oa]s (?:{_FEW_ES})(?! (?:\\w+ ){{1,3}}(?:de|del|que|en|desde)\\b)"
    f"|(?:(?:el|la|un[oa]?) )?\\w+ de l[oa]s (?:{_FEW_ES})|l[oa]s otr[oa]s (?:{_FEW_ES})"
    "|(?:el|la) (?:primer|tercer) \\w+ (?:es|era|fue|será|está|tiene)|el resto|los demás|las demás"
    # A verb without its subject: "Viajó a Lima", which is what "He flew to Lima" says.
    "|\\w{2,}(?:ó|aron|ieron|aban?) (?:con|a|al|que|sus?|por|como)"
    "|(?:dijo|señaló|agregó|añadió|explicó|afirmó|aseguró|indicó|precisó|sostuvo|dijeron|añadieron"
    "|agregaron)",
}
_DEMONSTRATIVES: dict[Language, str] = {
    # With a time they point at the day of the paper, which the reader knows.
    "en": "(?:in |on |at |to |for |with |from |of |by )?(?:this|that|these|those)"
    "(?! (?:days|week|month|year|morning|afternoon|evening|weekend|summer|winter|spring|autumn|fall"
    "|decade|century|monday|tuesday|wednesday|thursday|friday|saturday|sunday))",
    "es": "(?:en |a |con |de |por |para |desde )?(?:est[aeo]s?|es[aeo]s?|aquel(?:l[ao]s?)?)"
    "(?! (?:días|semana|mes|año|mañana|tarde|noche|fin de semana|verano|invierno|década|siglo|lunes"
    "|martes|miércoles|jueves|viernes|sábado|domingo))",
}
_LEADING = r"[\s“\"«‘'(\[¿¡—–-]*"
_HANGING: dict[Language, re.Pattern[str]] = {
    language: re.compile(
        rf"{_LEADING}(?:{_CONNECTORS[language]}|{_PRONOUNS[language]}|{_DEMONSTRATIVES[language]})"
        r"(?![\w’'-])",
        re.IGNORECASE,
    )
    for language in ("en", "es")
}
# A person without a name after a time or place: "On Tuesday he flew", «El martes ella voló».
_NAMELESS: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"{_LEADING}(?:on|in|at|by|after|before|during|since|until|last|when|while|as|yesterday|today)"
        r"\b(?P<between>[^.;]{0,40}?)\b(?:he|she|his|her|him)\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        rf"{_LEADING}(?:en|a|al|tras|después|antes|durante|desde|hasta|cuando|mientras|ayer|hoy"
        r"|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|\d+))"
        r"\b(?P<between>[^.;]{0,40}?)\b(?:él|ella)\b",
        re.IGNORECASE,
    ),
}
# A connector after the first words: "In Paquichari, for example, they found", "La vía, en cambio,".
_PARENTHETIC: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"[^,.;:]{1,40}, (?:for (?:example|instance|one)|however|meanwhile|therefore|in turn|too"
        r"|by contrast|instead|though|in fact|nevertheless|nonetheless|moreover|likewise"
        r"|on the other hand|then|as noted|as mentioned), ",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"[^,.;:]{1,40}, (?:por ejemplo|sin embargo|mientras tanto|entretanto|por (?:lo )?tanto"
        r"|a su vez|en cambio|por el contrario|de hecho|no obstante|además|asimismo|también"
        r"|por otra parte|por otro lado|pues|entonces|por su parte|eso sí|como se dijo), ",
        re.IGNORECASE,
    ),
}
_NAME = re.compile(r"\b[A-ZÁÉÍÓÚÑ][\w'’-]+")
_TIME_NAME = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August"
    r"|September|October|November|December"
)


def hangs(text: str, language: Language) -> bool:
    """Whether `text` begins with words that point back at a sentence before it.

    >>> hangs("This changed in December.", "en"), hangs("This week it rained.", "en")
    (True, False)
    """
    begins = _HANGING[language].match(text) or _PARENTHETIC[language].match(text)
    return bool(begins) or _lacks_name(text, language)


def _lacks_name(text: str, language: Language) -> bool:
    found = _NAMELESS[language].match(text)
    names = _NAME.findall(found["between"]) if found else []
    return bool(found) and all(_TIME_NAME.match(name) for name in names)
