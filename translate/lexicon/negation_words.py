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
        " unable ain't".split()
    ),
    "es": frozenset(
        "no nunca jamas nadie nada ninguno ninguna ningun ningunos ningunas tampoco ni sin"
        " improbable improbables incapaz incapaces".split()
    ),
}
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
    "es": frozenset({"pero", "aunque", "mas"}),
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
#: Exceptions that may stand before the denial: "salvo el cocinero, nadie".
#: "Has yet to", "is yet to be": what is not done; but more "is yet to come".
STILL_TO = frozenset({"has", "have", "had", "having"})
STILL_TO_BE = frozenset({"is", "are", "was", "were"})
#: "Mientras no pague" is "until he pays".
WHILE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:as|so) long as (?:\w+ ){0,6}$"),
    "es": re.compile(r"\bmientras (?:\w+ ){0,7}$"),
}
UNTIL: dict[Language, frozenset[str]] = {
    "en": frozenset({"until", "till", "unless"}),
    "es": frozenset({"hasta", "menos", "salvo"}),
}
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
        "no doubt",
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
        "why not",
        "not a few",
        "more often than not",
        "last but not least",
        "none other than",
        "without doubt",
        "without a doubt",
        "without question",
        "never mind",
        "no fly",
        "no confidence",
        "no man's land",
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
        "cannot but",
        "cannot help",
    ),
    "es": (
        "no solo",
        "no solamente",
        "no unicamente",
        "no obstante",
        "sin embargo",
        "sin duda",
        "sin dudas",
        "sin lugar a dudas",
        "no cabe duda",
        "no hay duda",
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
        "como nunca",
        "como nadie",
        "antes que nada",
        "por no hablar",
        "por no mencionar",
        "sin precedentes",
        "sin precedente",
        "sin mencionar",
        "sin ir mas lejos",
        "sin fines de lucro",
        "sin animo de lucro",
        "sin techo",
        "sin papeles",
        "sin parar",
        "sin cesar",
        "cuando no",
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
        "sin tregua",
        "sin falta",
        "sin limites",
        "sin reservas",
        "antes de nada",
        "en un no parar",
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
    r"|(?:no one|nobody|no \w+) (?:\w+ ){1,5}as (?:\w+ ){1,2}as"
    r"|(?:no other|no one else|nobody else) (?:\w+ ){1,9}as (?:\w+ ){1,4}as"
    r"|lying if (?:\w+ ){1,3}(?:say|said|told) (?:\w+ ){1,4}(?:not|\w+n't)"
    r"|\w+ or not(?= \w)|no \w+er than|with no (?:more|other) (?:\w+ ){1,2}than",
    "es": r"no (?:\w+ ){0,3}(?:solo|solamente|unicamente)(?= (?:\w+ ){1,12}sino)|no \w+ solo"
    r"|no (?:\w+ )?sino|no (?:(?!nada)\w+ ){0,4}mas que(?! \w+[aei]r\b)|si y (?:otr|un)[oa] no"
    r"|no (?:\w+ ){1,2}mas de|no (?:\w+ ){0,2}dej\w+ de(?: (?:\w+ ){1,4}ni siquiera)?"
    r"|no import\w+|como no \w+r(?:se|lo|la|le)?"
    r"|no cab\w+ un alfiler|si no (?:que|tambien|porque)|no (?:\w+ )?solo (?:\w+ ){1,30}si no"
    r"|no (?:\w+ )?par\w* de|no hace mucho|(?:nunca|jamas) (?!mas\b)(?:\w+ ){0,3}(?:tant\w+|tan"
    r"|mas|mejor"
    r"|peor)"
    r"|(?:nadie|ningun\w* \w+) ha\w* \w+ (?:tant\w+|mas|mejor)|no va mas|no sin antes|sin mas"
    r"|no (?:\w+ ){1,2}(?:el|su|mi) brazo a torcer|no (?:\w+ ){0,2}(?:qued\w+|hay|hubo|tuv\w+"
    r"|ten\w+) (?:\w+ )?(?:mas|otr[oa])"
    r" (?:remedio|opcion|alternativa|salida|camino)\w*|no (?:es|fue|era) de extrañar"
    r"|no tard\w+ en|no (?:\w+ )?pierd\w+ de vista"
    r"|(?:sea|sean|fuera|fueran) o no|\w+[ao]s? o no|no bien|no falt\w+ quien\w*"
    r"|no (?:\w+ )?escatim\w+|no (?:\w+ )?par\w+ de"
    r"|sin (?:hablar del?\b|contar(?! con\b))"
    r"|(?:nadie|ningun\w* \w+) (?:\w+ ){1,5}(?:tant\w* (?:\w+ )?como|tan \w+ como)"
    r"|(?:nadie|ningun\w*) (?:mas|otr\w+) (?:\w+ ){1,12}(?:tant\w* (?:\w+ ){0,5}|tan \w+ )como"
    r"|ment\w+ si (?:\w+ ){1,3}que no"
    # The second term of a comparison: "más agua que ninguna otra" (RAE 2009, 48.6).
    r"|(?:mas|menos|mejor\w*|peor\w*|mayor\w*|menor\w*) (?!de )(?:\w+ ){0,3}que (?:ningun\w*|nadie"
    r"|nunca|nada|jamas)",
}

# One folded word each: verbs, adjectives and adverbs that deny by themselves, prefixes included.
# Short on purpose: each of them may hide a lost denial.
SOFTENERS: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"fail(?:s|ed|ing|ure|ures)?|miss(?:es|ed|ing)?|refus\w+|den(?:y|ies|ied|ying|ial)"
        r"|lack\w*|reject\w*"
        r"|prevent\w*|avoid\w*|stop\w*|ceas(?:e|ed|es|ing)|inabil\w+|incap\w+|imposs\w+"
        r"|absen\w+|hardly"
        r"|scarcely|barely|rarely|seldom|little|few|unless|except|instead|rather|devoid"
        r"|forb\w+|bann?(?:s|ed|ing)?|prohibit\w*|block(?:s|ed|ing)?|declin(?:ed|es|ing)|exempt"
        r"|ignor\w+|neglect\w*|omit\w*|doubt\w*|difficult|against|false|wrong\w*|secret\w*"
        r"|in(?:accur\w+|consist\w+|frequ\w+|hum\w+|active|adequa\w+|appropriat\w+|complet\w+"
        r"|correct\w*|effect\w+|effici\w+|equal\w*"
        r"|evitab\w+|explic\w+|finit\w+|just\w+|secur\w+|sens\w+|signific\w+|stabil\w+|suffic\w+"
        r"|toler\w+|valid\w*|visib\w+|volunt\w+|conclus\w+|cred\w+|curab\w+|different\w*)"
        r"|un(?!der|i(?!d|n|m)|til|to|cles?\b|beaten|defeated)\w{3,}|ever|any(?:one|body|thing)"
        r"|i[mnr]\w+[ai]ble|im(?:prob|pract|pun|mob|mor|pat|perf|prec)\w+|il(?:leg|log)\w+"
        r"|ir(?:reg|rel|resp|rev)\w+|non\w*|\w{3,}less(?:ly|ness)?|zero|abst[ae]\w+|oppos\w+"
        r"|exclu\w+|empty\w*|gone|away|loath|reluctan\w*|otherwise|barred|beyond|minors?"
        r"|combat\w*|hinder\w*|hamper\w*|obstruct\w*|quit|surrender\w*"
        r"|silen\w+|mute\w*|quiet\w*|deaf\w*|persist\w*|persever\w*|clos(?:ed|ure)|shut\w*"
        r"|idle\w*|baffl\w+|stump(?:s|ed)"
        r"|puzzl\w+|elud\w+|mystery|limit(?:s|ed|ing)?|restrict\w*|cap(?:s|ped)|cancel\w*"
        r"|suspend\w*|halt\w*|fr[eo]z\w*"
        r"|abandon\w*|skip\w*|spar(?:e|ed|es)|withh\w+|refrain\w*|overlook\w*|shun\w*|scrap\w*"
        r"|shelv\w+|pend(?:s|ing)"
        r"|continu\w+|remain(?:ed|ing)?|still|same|off|innocen\w+|inocuous|dead|stall\w*|broke\w*"
        r"|keep(?:s|ing)?|kept"
        r"|resign\w*|renounc\w*|waiv\w*|breach\w*|bare\w*|resist\w*|withdr\w+|veto\w*|leav(?:e|es"
        r"|ing)|left|vacant|unc\w+|debunk\w*|scot-free"
        r"|outgr\w+|strip\w*|depriv\w*|denud\w*|rob(?:s|bed)|free|yet|lost|los(?:e|es|ing)|out|bereft|shortage\w*|anonym\w*|dis(?:agre|app|conti"
        r"|hon|lik|miss|obe|reg|resp|trust|abl)\w+"
    ),
    "es": re.compile(
        r"neg(?:ar\w*|o|aron|aba\w*|ad[oa]s?|ativ\w+|ando|ara|aran)|nieg\w+|rechaz\w+|rehus\w+"
        r"|carec\w+|carenc\w+|falt\w+|fall(?:o|aron|ar|ido)|fracas\w+|evit\w+|prev(?:en|ien"
        r"|in)\w+|imped\w+|impid\w+"
        r"|impos\w+|ausen\w+|apenas|escas\w+|poc[oa]s?|salvo|excepto|dificil(?:es|mente)?"
        r"|raramente|desist\w+|prohib\w+|prohiba\w*|ignor\w+|omit\w+|duda\w*|dudos\w+|fals[oa]s?"
        r"|ajen[oa]s?|exent\w+|secret[oa]s?|cero|equivoc\w+|impun\w+|impid\w+|abst\w+"
        r"|in(?:activ|adec|apropi|acept|capac|ciert|complet|conclu|convenien|correct|credul|cumpl|compet|curab"
        r"|debid|defen|definid|depend|desead|dificil|efic|efect|esperad|estab|evit|existen|explic"
        r"|finit|fundad|grat|human|justif|justic|merec|migr|moral|necesar|negab|numer|ofens|olvid"
        r"|oportun|percept|satisf|segur|sensib|signif|soport|sosten|sufic|toler|util|valid|visib"
        r"|voluntari)\w+|in\w+bles?|ileg\w+|irreg\w+|irresp\w+|irreal\w*"
        r"|des(?:aprob|aprueb|apar|acuerd|igual|aten|obed|mint|ment|mient|cart|honest|leal|autor"
        r"|provist|cuid|conoc|conoz|ocup|armad|interes)\w*|opus\w+|opon\w+|anonim\w+|agot\w+"
        r"|pierd\w+|perd\w+|exclu\w+|vaci[oa]s?|descart\w+|renunci\w+|prescind\w+|reaci[oa]s?"
        r"|iles[oa]s?|deso(?:y|i)\w+|desatend\w+|indemnes?|intact[oa]s?|silenci\w+|call(?:ar|o"
        r"|aron|a|an|ad[oa]s?)"
        r"|sord[oa]s?|persist\w+|cerrad[oa]s?|clausur\w+"
        r"|misterio|enigma|incognita|pendientes?|limit\w+|restring\w+|cancel\w+|suspend\w+"
        r"|paraliz\w+|congel\w+"
        r"|abandon\w+|elud\w+|esquiv\w+|interrump\w+|archiv\w+|continu\w+|sigu\w+|sigo|segu(?:ir|i|ia|ido)\w*|mantien\w+"
        r"|mantuv\w+|mantenid\w+"
        r"|perman\w+|inocen\w+|averiad\w+|vacantes?|huerfan\w+|descalz\w+|desnud\w+|veto"
        r"|vet(?:ad\w+|aron)|quit\w+|dej(?:o|ar|aron|an)"
        r"|resist\w+|desvel\w+|muert\w+|muri\w+|mism[oa]s?|quieto|soportar|escap\w+|salv(?:arse"
        r"|aron)|faltante\w*"
        r"|reacios|renuent\w+|priv(?:ad[oa]s?|aron|o)|libre\w*|imposibilit\w+|bloque\w+|contra"
        r"|despoj\w+|viol(?:o|a|an|aron|ar|ad[oa]s?)|infring\w+|vulner\w+|quebrant\w+|transgre\w+|combat\w+|menores|gratis|inexact\w*"
    ),
}

# More of the same in several words.
SOFT_PHRASES: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:far from|short of|for (?:lack|want) of|in the absence of|in vain|rul(?:e|es|ed|ing) (?:it |that |this |them |him |her |anything )?out|g[ai]ve up|giving up|other than"
        r"|let alone|on the contrary|less than|fewer than|(?:keep|keeps|kept) (?:\w+ ){1,6}from"
        r"|almost (?:no|none|nobody|nothing|never)|next to (?:no|nothing|none)|to no avail"
        r"|too \w+ to|stay\w* away|hold\w* back|st(?:ood|ands?|anding) by|at a loss|(?:turn\w*"
        r"|a) (?:deaf ear|blind eye)"
        r"|look\w* (?:away|the other way)|out of|in the dark|(?:keep|keeps|kept|hold|holds"
        r"|held) (?:\w+ )?(?:silent|quiet|tongue"
        r"|secret)|say(?:s|ing)? little|off (?:duty|limits|the table|balance)|anything but"
        r"|hold\w* off|put\w* off|the first"
        r"|turn\w* down|the last|no-bid|sole source|single source|directly award\w*|direct award\w*|g(?:o|oes|oing) on|went on|carr(?:y|ied) on|any(?:body|one)'s guess|last (?:seen|heard)|all that"
        r"|fall\w* short|decid\w+ against|fell short|g[ai]v(?:e"
        r"|es|ing) (?:way|in)|cav(?:e|ed) in)\b"
    ),
    "es": re.compile(
        r"\b(?:lejos de|dej\w+ de|en vano|en balde|en lugar de|en vez de|de lo contrario|a falta de"
        r"|casi (?:nadie|nada|nunca|ningun\w*)|dio positivo|por el contrario"
        r"|menos (?:de|que)|al margen de|demasiado \w+ (?:para|como para)|oidos sordos"
        r"|la vista gorda|por (?:resolver|identificar|definir|pagar|cobrar|aclarar|hacer)|fuera de"
        r"|a salvo|de brazos cruzados|brill\w+ por su ausencia|(?:la|el) primer\w?"
        r"|(?:nombre|identidad|anonimato) en (?:reserva|secreto)|en reserva|a dedo|adjudic\w+ direct\w+|suspend\w+ de (?:empleo|sueldo)|reserva de (?:su )?\w+"
        r"|quedo en nada|a oscuras)\b"
    ),
}
# Words that are too common to be missed: "out" may render "sin", but its loss loses no denial. In
# the shadow of a denial ("not yet", "not any") they do not even answer one.
FAINT = re.compile(
    r"ever|yet|any(?:one|body|thing)|out|free|away|gone|against|little|few|rather|beyond|otherwise"
    r"|libres?|poc[oa]s?|contra|menores|minors?|combat\w*"
    # What goes on or is over; a cue's answer, and often only there.
    r"|silen\w+|continu\w+|remain(?:ed|ing)?|still|same|off|dead|keep(?:s|ing)?|kept|leav(?:e|es"
    r"|ing)|left|clos(?:ed|ure)|limit\w*"
    r"|restrict\w*|cap(?:s|ped)|cancel\w*|suspend\w*|halt\w*|broke\w*|abandon\w*|shut\w*|quiet\w*"
    r"|pend(?:s|ing)|resist\w*"
    r"|cerrad[oa]s?|sigu\w+|sigo|segu(?:ir|i|ia|ido)\w*|mantien\w+|mantuv\w+|mantenid\w+|perman\w+|muert\w+|muri\w+"
    r"|mism[oa]s?"
    r"|dej(?:o|ar|aron|an)|quit\w+|pendientes?|call(?:ar|o|aron|a|an|ad[oa]s?)|limit\w+"
    r"|suspend\w+|cancel\w+|resist\w+"
)
# What has "not ended" goes on, and so has what "no deja de".
GOES_ON = re.compile(
    r"persist\w*|continu\w+|remain(?:ed|ing|s)?|still|keep(?:s|ing)?|kept|sigu\w+|mantien\w+"
    r"|mantuv\w+|perman\w+"
    r"|viv[eo]\w*|liv(?:e|es|ing)|surviv\w*|sobreviv\w*|endur\w+|perdur\w+|subsist\w+"
)
KEEPS_ON = re.compile(r"\bno (?:\w+ ){0,2}(?:dej|ces|par)\w+ de\b")
# Those of them that are nobody's shadow: "not yet" and "not any" deny as one.
SHARED_FAINT = re.compile(rf"(?!ever|yet|any)(?:{FAINT.pattern})")
# "Not bad" and "nada malo" cancel as "not inaccurate" does.
ALSO_CANCELLED = re.compile(r"bad|worse|miss\w*|without|mal[oa]s?|peor(?:es)?")
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
        r"|refus(?:es|ed) (?!to\b)|defi(?:es|ed)|flout(?:s|ed)|violat(?:es|ed)|breach(?:es|ed)"
        r"|disobey(?:s|ed)|avoid(?:s|ed) \w+ing|for (?:lack|want) of|in the absence of)\b"
    ),
    "es": re.compile(
        r"\b(?:se (?:neg(?:o|aron|aba|aban)|nieg(?:a|an)) a|(?<!se )(?:neg(?:o|aron)|nieg(?:a"
        r"|an)) \w+"
        r"|rehus(?:o|aron|a|an)|carec(?:e|en|ia|ian|io|ieron)|imp(?:id(?:io|ieron|e|en)|edia\w*)"
        r"|imposible|apenas (?:nadie|nada)|se abst(?:iene\w*|uv\w+)|incumpl(?:io|ieron|en?|ia"
        r"|ian)|desobedec\w+|desacat\w+|descart(?:o|a|aron|an)"
        r"|incapa(?:z|ces) de|evit(?:o|aron|a|an) \w+[aei]r(?:se|l[ao]s?)?|(?:a|por|ante la) falta de|en ausencia de)\b"
    ),
}
