"""The words of negation in English and Spanish, all folded.

Three sets for each language:

- *cues* deny what is said; a faithful translation denies it too;
- *softeners* may render a cue of the other language ("no logró" for "failed", "solo" for "not …
  until"), so they can answer one but are never missed themselves;
- *idioms* contain a cue and deny nothing ("no obstante", "not only", "sin embargo").

Sources: RAE, Nueva gramática (2009), chapter 48; the English side after Huddleston and Pullum
(2002), chapter 9, where only these are clausal negators.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translate.article import Language

CUES: dict[Language, frozenset[str]] = {
    "en": frozenset(
        "not no never nobody nothing none nowhere neither nor without cannot unlikely"
        " unable ain't didnt dont doesnt wasnt isnt arent couldnt shouldnt wouldnt hasnt"
        " havent".split()
    ),
    "es": frozenset(
        "no nunca jamas nadie nada ninguno ninguna ningun ningunos ningunas tampoco ni sin"
        " improbable improbables incapaz incapaces".split()
    ),
}
#: "Nobody's looking", "there's none's left".
SHORTENED = frozenset("nobody's nothing's none's".split())
# Words that do not count again after another denial in the same clause.
CONCORD: dict[Language, frozenset[str]] = {
    "en": frozenset({"nor", "neither"}),
    "es": frozenset(
        "nunca jamas nadie nada ninguno ninguna ningun ningunos ningunas tampoco ni".split()
    ),
}
# These go on denying across a comma: "no vino, ni llamó", "neither came nor called".
CHAINED = frozenset({"ni", "nor", "neither", "tampoco"})
# What opens a statement that is not denied any more: "no dimitió, pero pidió disculpas".
CONTRAST: dict[Language, frozenset[str]] = {
    "en": frozenset({"but", "though", "although", "yet", "however"}),
    "es": frozenset({"pero", "aunque", "mas", "sino", "embargo", "obstante"}),
}
# Who or what is denied, and what it would be if it were not.
NOBODY: dict[Language, frozenset[str]] = {
    "en": frozenset("nobody none nothing never no".split()),
    "es": frozenset("nadie nada ninguno ninguna ningun nunca jamas".split()),
}
SOMEBODY: dict[Language, frozenset[str]] = {
    "en": frozenset("somebody someone something".split()),
    "es": frozenset("alguien algo".split()),
}
# What is so already is denied by "not yet".
YET: dict[Language, frozenset[str]] = {
    "en": frozenset({"yet"}),
    "es": frozenset({"aun", "todavia"}),
}
ALREADY: dict[Language, frozenset[str]] = {
    "en": frozenset({"already"}),
    "es": frozenset({"ya"}),
}
#: "To Lima and not to Cusco" is "to Lima instead of Cusco".
BESIDE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"(?:and|but) not (?:to|in|on|at|by|with|from|for|of|a|an|the)"),
    "es": re.compile(
        r"(?:y|pero) no (?:a|al|en|con|por|para|de|del|como|el|la|los|las|un|una|su|sus)"
    ),
}
INSTEAD: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:instead|rather than|as opposed to|(?<!is )(?<!was )(?<!are )over|in place of)\b"
    ),
    "es": re.compile(r"\b(?:en (?:vez|lugar) de|antes que|a diferencia de)\b"),
}
#: "Has yet to", "is yet to be": what is not done; but more "is yet to come".
STILL_TO = frozenset({"has", "have", "had", "having"})
STILL_TO_BE = frozenset({"is", "are", "was", "were"})
#: "Mientras no pague" is "until he pays".
WHILE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:as|so) long as (?:\w+ ){0,6}$"),
    "es": re.compile(r"\bmientras (?:\w+ ){0,7}$"),
}
UNTIL: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:until|till|unless)\b"),
    "es": re.compile(r"\b(?:hasta|a menos|salvo)\b"),
}
#: Exceptions that may stand before the denial: "salvo el cocinero, nadie".
SAVE = frozenset("salvo excepto except besides".split())
#: "Nobody before her" was the first.
BEFORE = frozenset({"antes", "before"})
# These deny a noun, and may be said again before the next one.
OF_NOUNS = frozenset({"no", "without", "sin"})
LIGHT = frozenset({"without", "sin"})
#: Verbs whose denial passes on to the clause that they open: "I don't think he came".
PASSES_ON = frozenset(
    "think believe expect want suppose seem appear intend imagine feel reckon likely wish advise"
    " recommend should creer pensar esperar querer parecer suponer considerar opinar desear"
    " aconsejar recomendar estimar".split()
)

IDIOMS: dict[Language, tuple[str, ...]] = {
    "en": (
        "not least",
        "not to mention",
        "no wonder",
        "not limited to",
        "no matter",
        "no less",
        "no fewer",
        "no more than",
        "no later than",
        "no sooner",
        "no one of",
        "nothing but",
        "nothing less than",
        "whether or not",
        "not surprisingly",
        "no surprise",
        "no doubt",
        "without doubt",
        "without a doubt",
        "without any doubt",
        "without any doubts",
        "not a few",
        "more often than not",
        "last but not least",
        "none other than",
        "without question",
        "never mind",
        "no fly",
        "no confidence",
        "no man's land",
        "better late than never",
        "now or never",
        "never hurts",
        "out of nowhere",
        "from nowhere",
        "middle of nowhere",
        "not that far from",
        "no questions asked",
        "no laughing matter",
        "make no mistake",
        "no longer matters",
        "no longer matter",
        "no question but",
        "in no time",
        "no choice but",
        "no option but",
        "no alternative but",
        "in no uncertain terms",
        "without precedent",
        "like never before",
        "as never before",
        "without fail",
        "do without",
        "nothing more than",
        "not unlike",
        "not in vain",
        "no and",
        "not for nothing",
        "no strings attached",
        "no nonsense",
        "no holds barred",
        "without further ado",
        "no fault",
        "no brainer",
        "no go",
        "no show",
        "almost no",
        "almost none",
        "almost nobody",
        "almost no one",
        "almost nothing",
        "almost never",
        "next to no",
        "next to none",
        "next to nothing",
        "cannot but",
        "cannot help",
    ),
    "es": (
        "no solo",
        "no solamente",
        "no unicamente",
        "no obstante",
        "sin duda",
        "sin dudas",
        "sin lugar a dudas",
        "no cabe duda",
        "no hay duda",
        "sin embargo",
        "sin perjuicio de",
        "no menos",
        "nada menos",
        "nada mas",
        "ni mas ni menos",
        "no mas de",
        "no mas que",
        "no mas tarde de",
        "a no ser",
        "hasta que no",
        "mas que nunca",
        "mas que nada",
        "mas que nadie",
        "mejor que nunca",
        "mejor que nadie",
        "peor que nunca",
        "mas vale tarde que nunca",
        "ahora o nunca",
        "nunca esta de mas",
        "no esta de mas",
        "no estaria de mas",
        "no va mas",
        r"(?<=\w )como nunca(?! (?:se|l[aeo]s?|nos|ha\w*|tuv\w+|pud\w+|hubo|fue\w*)\b)",
        r"(?<=\w )como nadie(?! (?:se|l[aeo]s?|nos|ha\w*)\b)",
        "antes que nada",
        "por no hablar",
        "por no mencionar",
        "sin precedentes",
        "sin precedente",
        "sin ir mas lejos",
        "sin fines de lucro",
        "sin animo de lucro",
        "no en vano",
        "no mencionar",
        "mas a menudo que no",
        "sin limitarse a",
        "no limitado a",
        "no violencia",
        "no binario",
        "nada que ver",
        "ni que decir",
        "de la nada",
        "casi nadie",
        "casi ningun",
        "casi ninguno",
        "casi ninguna",
        "casi nada",
        "casi nunca",
        "ni nada",
        "aunque no lo parezca",
        "cabe un alfiler",
        "nadie mas que",
        "antes de nada",
        "en un no parar",
        "ni mucho menos",
        "ni de lejos",
    ),
}

# Patterns over the folded words joined by spaces.
IDIOM_PATTERNS: dict[Language, str] = {
    # "Can't just throw away" denies, "it is not just a trust" does not.
    "en": r"(?:not|(?!can|could|wo|would|should|do|did)\w+n't) (?:\w+ )?(?:just|merely|simply)"
    r"|(?:not|no longer|\w+n't) (?:\w+ ){0,3}only|(?:not|\w+n't) (?:\w+ )?(?:least|matter)"
    r"|(?:no|little) difference|never (?:\w+ ){0,4}(?:so|such|more|better|worse)"
    r"|not (?:so )?long ago|by no means least|(?:not|never|\w+n't) fail\w* to"
    r"|(?:no one|nobody|none) (?:but|except|other than)"
    # A superlative in other words: "no one has ever scored more".
    r"|(?:no one|nobody|no \w+) (?:else )?ha[sd](?:ve)? (?:ever )?(?:\w+ ){1,2}(?:more|better|so)"
    r"|(?:no one|nobody|none|no \w+) (?:\w+ ){1,5}as (?:\w+ ){1,2}as"
    r"|(?:no other|no one else|nobody else) (?:\w+ ){1,9}as (?:\w+ ){1,4}as"
    r"|(?:not|hardly|scarcely|never|\w+n't) (?:\w+ ){0,3}surpris\w+"
    r"|(?:no|without|small|little) (?:(?:a|any|real|great|big) )?(?:surprise|wonder|secret)"
    r"|wonder\w* (?:\w+ ){0,2}(?:if|whether) (?:\w+ ){0,6}(?:not|\w+n't)"
    r"|(?:not|\w+n't) (?:true|the case|that) (?:\w+ ){0,6}(?:not|\w+n't)"
    r"|no stranger|no (?:small|mean|easy) (?:feat|task|matter|thing)|nothing short of|no slouch"
    r"|(?:not|\w+n't) (?:mince|pull)\w* (?:\w+ )?(?:words|punches)|no exception|no end of"
    r"|(?:not|\w+n't) the (?:sole|single|exclusive)"
    r"|(?:no|without|not|\w+n't|beyond) (?:(?:a|any|have|in|be|the|shadow|of|slightest) ){0,3}"
    r"doubt(?:s|ing|ed)?|no denying|lying if (?:\w+ ){1,3}(?:say|said|told) (?:\w+ ){1,4}(?:not"
    r"|\w+n't)"
    r"|\w+ or not(?= \w)|no \w+er than|no (?:more|other) (?:\w+ ){1,2}than"
    r"|not (?!go|leave|be|live|come|act|work|travel|do)(?:\w+ ){1,3}alone"
    r"|no exceptions? (?:other than|except|but|apart from)|not (?:\w+ )?far (?:from|away|off)",
    "es": r"(?:no (?:\w+ ){0,3}|sin (?:\w+ ){0,3})dudas?(?! en\b)|sin sorpresas?"
    r"|cuando no (?:un[ao]?|nul\w+|direct\w+|abiert\w+|franc\w+|inexist\w+|imposib\w+|hostil\w*)"
    r"|no (?:es|era|son|eran) ajen[oa]s?|no (?:\w+ ){0,2}and\w+ con (?:rodeos|vueltas|chiquitas)"
    r"|no (?:\w+ ){0,2}pelos en la lengua|no (?:es|fue) para menos|no (?:es|era) poc[ao] cosa"
    r"|no (?:\w+ )?poc[oa]s|ni cort[oa] ni perezos[oa]|no (?:es|fue|sera) la excepcion"
    r"|(?:sin|no (?:\w+ )?)dejar de|no (?:\w+ ){0,3}(?:sorpren\w+|extrañ\w+|sorpresas?"
    r"|secretos?(?: para nadie)?)"
    # "Se pregunta si no habrá…" asks whether it will be.
    r"|pregunt\w+ (?:\w+ ){0,3}si (?:\w+ ){0,6}no"
    r"|no (?:\w+ ){0,2}(?:verdad|cierto|asi) que (?:\w+ ){0,4}no"
    r"|(?:no (?:hay|hubo|habia|existe|pas\w+|falt\w+) )(?:ni )?un[oa]? (?:sol[oa] )?(?:\w+ ){1,8}"
    r"(?:que|quien) (?:\w+ )?no"
    r"|no (?:hay|hubo|habia|existe|ha habido|pas\w+) (?:quien|nadie que|\w+ (?:en )?(?:el )?que)"
    r" (?:\w+ ){0,2}no|no (?:pas\w+|hay) (?:\w+ )?sin que"
    r"|no (?:\w+ ){0,3}(?:solo|solamente|unicamente)(?= (?:\w+ ){1,12}sino)|no \w+ solo"
    r"|no (?:\w+ )?sino|no (?:(?!nada)\w+ ){0,4}mas que(?! \w+[aei]r\b)|si y (?:otr|un)[oa] no"
    r"|no (?:\w+ ){1,2}mas de|no (?:\w+ ){0,2}dej\w+ de(?: (?:\w+ ){1,4}ni siquiera)?"
    r"|no (?:\w+ ){1,2}ni mas ni menos|no import(?:a|aba|e|o) (?:que|si|cual|como"
    r"|donde|quien|cuant\w+|lo|el|la)|como no \w+r(?:se|lo|la|le)?"
    r"|no cab\w+ un alfiler|si no (?:que|tambien|porque)|no (?:\w+ )?solo (?:\w+ ){1,30}si no"
    r"|no (?:\w+ )?par\w* de|no hace mucho|(?:nunca|jamas) (?!mas\b)(?:\w+ ){0,3}(?:tant\w+|tan"
    r"|mas|mejor"
    r"|peor)"
    r"|(?:nadie|ningun\w* \w+) ha\w* \w+ (?:tant\w+|mas|mejor)|no va mas|no sin antes|sin mas"
    r"|no (?:\w+ ){1,2}(?:el|su|mi) brazo a torcer|no (?:\w+ ){0,2}(?:qued\w+|hay|hubo|tuv\w+"
    r"|ten\w+) (?:\w+ )?(?:mas|otr[oa])"
    r" (?:remedio|opcion|alternativa|salida|camino)\w*|no tard\w+ en|no (?:\w+ )?pierd\w+ de vista"
    r"|no (?:es|era|fue|sera|resulta|resulto|son) (?:de )?raro"
    r"|no (?:\w+ ){1,4}unic[oa]s?|hac(?:e|ia|en|ian) (?:\w+ ){1,5}que (?:\w+ ){0,6}no"
    r"|si no fuera por"
    # Kinds of things: "no gubernamental", "no tripulado".
    r"|no (?:tripulad|gubernament|estatal|musulman|arancelari|letal|proliferaci|cumplimient|alinead"
    r"|liberal|ficci|intervenci|agresi|fumador|nuclear|miembro|resident|combatient|renovabl|gitan"
    r"|creyent|permanent|contributiv|intencional|calificad|cualificad|reformad|estructurad"
    r"|identificad|declarad|remunerad|autorizad|vacunad|verificad|confirmad|vinculant|invasiv"
    r"|perecede|oficial|deseabl|deseados|solicitad|reembolsabl|negociabl|catolic|religios|lucrativ"
    r"|petroler|european|blanc)\w*"
    r"|\w+ o no(?! (?:\w+ ){0,2}\w+(?:a|an|e|en|o|io|aron|ieron|ia|ian|aba|aban|ara|aran)\b)"
    r"|qued\w+ en nada|(?:haya|hayan|hubiera|ha|han) \w+ (?:jamas|nunca)|no bien"
    r"|no falt\w+ quien\w*"
    r"|no (?:\w+ )?escatim\w+|no (?:\w+ )?par\w+ de"
    r"|sin (?:hablar del?\b|contar(?! con\b))|(?<=\w )sin mencionar"
    r"|sin (?:papeles|techo|parar|cesar|tregua|falta|limites|reservas)"
    r"|no (?:sea|fuera|fuese|vaya|vaya a ser|fuera a ser) que"
    # Concord with a word that denies by itself: "negó haber cobrado a ninguno".
    r"|(?:antes de|neg\w+|nieg\w+|imp[ei]d\w+|evit\w+|prohib\w+) (?:(?!no )\w+ ){0,5}"
    r"(?:ningun\w*|nadie|nada)|(?:nadie|ningun\w*) (?:salvo|excepto)"
    r"|(?:no|sin) (?:\w+ ){1,8}casi (?:nadie|nada|ningun\w*|nunca)|no (?:muy )?lejos de"
    # "Sea cierta o no la noticia": whether it is or not.
    r"|(?:sea|sean|fuera|fueran|fuese|resulte|resulten|guste|gusten|quiera|quieran|tenga|tengan)"
    r" (?:\w+ )?o no(?= (?:el|la|los|las|sus?|es[ae]|un|una)\b)"
    r"|no (?:se|me|nos) (?:\w+ )?limit\w+ (?:\w+ )?a|^hasta que (?:\w+ ){1,5}no"
    r"|de no (?:ser|haber sido) por|no hay mal que por bien no venga"
    r"|(?:nadie|ningun\w* \w+) (?:\w+ ){1,5}(?:tant\w* (?:\w+ )?como|tan \w+ como)"
    r"|(?:nadie|ningun\w*) (?:mas|otr\w+) (?:\w+ ){1,12}(?:tant\w* (?:\w+ ){0,5}|tan \w+ )como"
    r"|ment\w+ si (?:\w+ ){1,3}que no"
    # The second term of a comparison: "más agua que ninguna otra" (RAE 2009, 48.6).
    r"|(?:mas|menos|mejor\w*|peor\w*|mayor\w*|menor\w*) (?!de )(?:\w+ ){0,3}que (?:ningun\w*|nadie"
    r"|nunca|nada|jamas)",
}

# What a word of degree denies is little rather than nothing: "not very", "no mucho".
DEGREE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"very|much|many|so|too|great|big|particularly|especially|quite"),
    "es": re.compile(
        r"muy|much[oa]s?|tan|tant[oa]s?|gran|grandes?|demasiad[oa]s?|especialmente"
        r"|particularmente"
    ),
}
ONLY: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"only|just|late|first|once|stay\w*|remain\w*|lasted"),
    "es": re.compile(
        r"solo|solamente|unicamente|recien|apenas|ya|qued\w+|permanec\w+|sigu\w+|mantuv\w+"
    ),
}
# A denial with an exception or an end says "only": "not until May", "nothing except two boxes";
# to "not leave until" is to stay.
EXCEPT: dict[Language, frozenset[str]] = {
    "en": frozenset("until till unless except but besides".split()),
    "es": frozenset("hasta mientras salvo excepto menos sino fuera".split()),
}
#: What a lost "without" or "sin" turns into.
WITH: dict[Language, frozenset[str]] = {
    "en": frozenset("with after by having".split()),
    "es": frozenset("con tras despues luego habiendo".split()),
}
# Words that deny by themselves and are missed where the other text denies in no way at all.
DENYING: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:fail(?:s|ed|ing)? to|refus(?:e|es|ed|ing) to|den(?:y|ies|ied|ying)|lack(?:s|ed|ing)?"
        r"|prevent(?:s|ed|ing)?|impossible|hardly any\w*"
        r"|refrain(?:s|ed|ing)? from|declin(?:es|ed|ing) to|stop(?:s|ped) short of|unable to"
        r"|rul(?:es|ed) out|fail(?:s|ed) \w+ing"
        r"|refus(?:es|ed) (?!to\b)|defi(?:es|ed)|flout(?:s|ed)|violat(?:es|ed)|breach(?:es"
        r"|ed) (?:\w+ ){0,4}(?:laws?|rules?|contracts?|agreements?|orders?|terms|treat\w+"
        r"|dut\w+|regulations?|codes?|trust|conditions?|truce|ceasefire|pact|ban|embargo|rights?)"
        r"|anything but|disobey(?:s|ed)|avoid(?:s|ed) \w+ing|for (?:lack|want) of"
        r"|in the absence of|neglect(?:s|ed) to|omit(?:s|ted) to|shied away from|hardly any"
        r"|(?:resist(?:s|ed)|held off|holds off) \w+ing)\b"
    ),
    "es": re.compile(
        r"\b(?:rechaz(?:o|aron|a|an) (?:\w+ )?\w+[aei]r(?:se|l[aoe]s?)?|desist(?:io|ieron) de"
        r"|renunci(?:o|aron) a \w+[aei]r(?:se)?|omiti(?:o|eron) \w+[aei]r"
        r"|apenas (?:hay|quedan?|existen?)(?! (?:\d|un|dos|tres|cuatro|cinco|seis|siete"
        r"|ocho|nueve|diez|medi[oa]\b|\w+enas?\b|\w+cient))"
        r"|se (?:neg(?:o|aron|aba|aban)|nieg(?:a|an)) a|(?<!se )(?:neg(?:o|aron)|nieg(?:a"
        r"|an)) \w+"
        r"|rehus(?:o|aron|a|an)|carec(?:e|en|ia|ian|io|ieron)|imp(?:id(?:io|ieron|e|en)|edia\w*)"
        r"|imposible|(?:de todo|cualquier cosa) menos|apenas (?:nadie|nada)|se abst(?:iene\w*"
        r"|uv\w+)|incumpl(?:io|ieron|en?|ia"
        r"|ian)|desobedec\w+|(?<!por )(?<!el )(?<!un )(?<!de )desacat\w+|descart(?:o|a|aron|an)"
        r"|incapa(?:z|ces) de|declin(?:o|aron|a|an) \w+[aei]r(?:se|l[ao]s?)?|evit(?:o|aron|a"
        r"|an) \w+[aei]r(?:se|l[ao]s?)?|(?:a|por"
        r"|ante la) falta de(?! (?:\d|un[oa]?s?\b|dos|tres|cuatro"
        r"|cinco|seis|siete|ocho|nueve|diez|poc[oa]s?|minutos|horas|dias|semanas|meses))"
        r"|en ausencia de)\b"
    ),
}
