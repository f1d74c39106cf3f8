"""Words that tell the first person, singular and plural, from the others.

Spanish "su" and English "your" may be of one another, and most Spanish endings are of several
persons: only what can be of no other person counts as the first.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from translate.article import Language

# In "-mos" without being verbs; those with an accent before the ending are none anyway.
_NOUNS = "|".join(
    (
        "ramos tramos gramos kilogramos miligramos extremos supremos remos primos animos mismos"
        " reclamos sismos hermosos lomos amos asomos cromos animos mimos timos "
        " organismos mecanismos abismos bautismos espejismos ritmos algoritmos logaritmos "
        " calamos racimos arrimos blasfemos"
        " memos desanimos "
    ).split()
)
# In "-é" without being verbs of the first person.
_NOT_I = (
    "qué|porqué|también|café|comité|bebé|chalé|puré|esté|canapé|caché|cliché|paté|prevé|revé"
    "|entrevé|josé|andré|noé|salomé|bufé|consomé|tupé|corsé|carné|pagaré|cabaré|quinqué"
    "|hincapié|ciempiés|puntapié|rapé|parqué|suflé|matiné|yaundé|macramé|organdé|minué|yagé"
    "|chimpancé|balé|pelé|rosé|aunqué|peroné"
)
_IRREGULAR_I = (
    r"soy|estoy|vine|[Cc]reo|[Qq]uiero|[Ss]iento|[Pp]ienso|voy|doy|[Tt]engo|[Hh]ago|vengo"
    r"|[Tt]uve|[Hh]ice|[Pp]ude|[Qq]uise|[Ss]upe|[Pp]use"
    r"|[Ee]stuve|[Aa]nduve|[Tt]raje|(?:[Nn]a|[Cc]ono|[Cc]re|[Mm]ere|[Oo]fre)cí"
    r"|(?:[Vv]iv|[Ss]al|[Pp]erd|[Vv]olv|[Aa]prend|[Ee]scrib|[Ss]ent|[Pp]ed|[Dd]orm|[Rr]ecib"
    r"|[Dd]ecid"
    r"|[Ss]ufr|[Ss]egu|[Ee]ntend|[Vv]end|[Cc]om|[Cc]orr|[Ss]ub|[Aa]br|[Dd]escubr|[Pp]art|[Cc]umpl"
    r"|[Cc]re|[Ll]e|[Cc]onstru|[Ee]leg|[Cc]onsegu|[Cc]omprend|[Rr]espond|[Mm]et|[Rr]omp|[Hh]u)í"
)
_INFINITIVE = (
    r"(?:\w{2,}[aií]r|(?:hac|v|pon|ten|tra|ofrec|defend|cre|conoc|proteg|vend|devolv|mov|perd"
    r"|entend|volv|reconoc|absolv|convenc|promet|somet|meter|romp|corr|recog|escog|responder?"
    r"|sorprend|comprend|detener?|mantener?|obtener?|vencer?|corromp|imponer?|exponer?)er)"
)


class Case(NamedTuple):
    """Words of one person in one role, or what can be of no other."""

    subject: Mapping[Language, re.Pattern[str]]
    object: Mapping[Language, re.Pattern[str]]
    owner: Mapping[Language, re.Pattern[str]]


def _table(en: str, es: str) -> Mapping[Language, re.Pattern[str]]:
    return {"en": re.compile(rf"\b(?:{en})\b"), "es": re.compile(rf"\b(?:{es})\b")}


#: What only the one who speaks or writes says of themself.
ONE = Case(
    _table(
        r"I(?!\.)",
        rf"[Yy]o|(?!(?:{_NOT_I})\b)(?:[a-zñíú]{{3,}}|(?<![\w ])[A-Z][a-zñ]{{2,}})é"
        rf"|{_IRREGULAR_I}",
    ),
    _table(r"[Mm]e|[Mm]yself", r"[Mm]e|mí|[Cc]onmigo"),
    _table(
        r"[Mm]y|(?:(?<=ing )|(?<=of )|(?<=than )|(?<=like )|(?<=was )|(?<=were )|(?<=is ))mine",
        r"[Mm]is?|[Mm]í[oa]s?",
    ),
)
#: What only one who speaks for several says of themselves.
SEVERAL = Case(
    _table(
        r"[Ww]e|[Ll]et's",
        r"[Nn]osotr[oa]s"
        r"|[A-Za-zÁÉÍÓÚñ][a-zñ]*(?:ábamos|íamos|[áéí]ramos|[áé]semos|úmos)"
        rf"|(?!(?:{_NOUNS})\b)[A-Za-zñ][a-zñ]*[aei]mos|[Éé]ramos|[Íí]bamos",
    ),
    # What a portrait tells us it tells anybody.
    _table(
        r"(?<!allow )(?<!allows )(?<!tells )(?<!lets )(?<!shows )(?<!reminds )[Uu]s|[Oo]urselves",
        rf"[Nn]os(?! permit| (?:ha|han) (?:llegado|quedado))|{_INFINITIVE}nos|\w+[áé]ndonos",
    ),
    _table(r"[Oo]urs?", r"[Nn]uestr[oa]s?"),
)
#: What is said of those who neither speak nor are spoken to.
OTHERS = Case(
    _table(r"[Hh]e|[Ss]he|[Tt]hey", r"[Éé]l|(?<!de )[Ee]ll(?:as?|os)"),
    _table(
        r"him|her|them|(?:him|her)self|themselves",
        r"[Ll]es?|[Ll][oa]s?(?= (?!que )\w+(?:ó|aron|ieron|aba|aban|ía|ían|ara|ieran?)\b)"
        r"|(?:a|de|para|con|por|en|entre|sobre|sin|contra) (?:él|ell(?:as?|os))"
        r"|\w{2,}(?:[aei]r|[áé]ndo)(?:se)?l[aeo]s?",
    ),
    _table(
        r"(?<![Ff]or )(?:[Hh]is|[Tt]heirs?|[Hh]ers?)(?! part\b)",
        r"[Ss]us?(?! (?:parte|vez|mayoría|juicio|lugar|caso|conjunto|totalidad|defecto)\b)"
        r"|[Ss]uy[oa]s?",
    ),
)
#: What speaks to the reader or of anybody: "one never knows".
ANYBODY = _table(
    r"[Yy]ou|[Yy]ours?|yourself|oneself|[Oo]ne (?=(?:can|must|has|is|should|would|might|could"
    r"|never|does|cannot|needs|gets)\\b)",
    r"[Uu]sted(?:es)?|[Tt]ú|[Tt]us?|ti|te|contigo|tuy[oa]s?|vos|[Uu]no|la gente"
    r"|(?:hay|había|habrá|habría|hubo) que",
)
#: Whose something is: that of the one spoken to, and of nobody else.
YOURS = _table(r"[Yy]ours?", r"[Tt]us?|[Tt]uy[oa]s?|[Vv]uestr[oa]s?")
#: Spanish forms that may be of the one who speaks, or of a third person, or no verb at all.
MAYBE_I = re.compile(
    r"(?:^|[^\w ] ?|\b(?:[Nn]o|que|y|lo|la|los|las|se|le|les|ya|si|yo|también|siempre"
    r"|nunca) )\w+o\b"
    r"|\w(?:aba|ía|iera|ara|iese|ase)\b|\b(?:era|fuera|iba|había|sé|vi|di|fui|dije|haga|pueda"
    r"|sea)\b"
)
#: What is done by nobody in particular: "se cree", "there is hope".
BY_NOBODY = re.compile(r"\b(?:[Ss]e|cabe|quepa|toca|conviene|hace falta|basta|queda|falta|hay)\b")
