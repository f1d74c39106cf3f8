"""Words that deny by themselves, or may, in English and Spanish: what may answer a denial.

All folded. They are never missed themselves; see `translate.lexicon.negation_words` for what is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translate.article import Language

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
        r"|ir(?:reg|rel|resp|rev)\w+|non[\w-]*|imped\w+|thwart\w*|deter\w*|discourag\w+|spurn\w*"
        r"|elude\w*|suffocat\w*|else|devoid|cave[sd]?|caving|collaps\w+|\w{3,}less(?:ly|ness)?"
        r"|zero|abst[ae]\w+|oppos\w+"
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
        r"|dysfunct\w+|resign\w*|renounc\w*|waiv\w*|breach\w*|bare\w*|resist\w*|withdr\w+|veto\w*|leav(?:e|es"
        r"|ing)|left|vacant|unc\w+|debunk\w*|scot-free"
        r"|outgr\w+|evad\w+|dodg\w+|duck(?:s|ed)|strip\w*|depriv\w*|denud\w*|rob(?:s|bed)|free"
        r"|yet|lost|los(?:e|es|ing)|out"
        r"|bereft|shortage\w*|anonym\w*|dis(?:agre|app|conti"
        r"|hon|lik|miss|obe|reg|resp|trust|abl)\w+"
    ),
    "es": re.compile(
        r"neg(?:ar\w*|o|aron|aba\w*|ad[oa]s?|ativ\w+|ando|ara|aran)|nieg\w+|rechaz\w+|rehus\w+"
        r"|care[cn]\w+|falt\w+|fall(?:o|aron|ar|ad[oa]s?|ido)|fracas\w+|evit\w+|prev(?:en|ien"
        r"|in)\w+|imped\w+|impid\w+"
        r"|impos\w+|ausen\w+|apenas|escas\w+|poc[oa]s?|salvo|excepto|dificil(?:es|mente)?"
        r"|raramente|desist\w+|prohib\w+|prohiba\w*|ignor\w+|omit\w+|duda\w*|dudos\w+|fals[oa]s?"
        r"|ajen[oa]s?|exent\w+|secret[oa]s?|cero|equivoc\w+|impun\w+|impid\w+|abst\w+"
        r"|in(?:activ|adec|apropi|acept|capac|ciert|complet|conclu|convenien|correct|credul"
        r"|cumpl|compet|curab"
        r"|debid|defen|definid|depend|desead|dificil|efic|efect|esperad|estab|evit|existen|explic"
        r"|finit|fundad|grat|human|justif|justic|merec|migr|moral|necesar|negab|numer|ofens|olvid"
        r"|oportun|percept|satisf|segur|sensib|signif|soport|sosten|sufic|toler|util|valid|visib"
        r"|voluntari)\w+|in\w+bles?|ileg\w+|irreg\w+|irresp\w+|irreal\w*"
        r"|des(?:aprob|aprueb|apar|acuerd|igual|aten|obed|mint|ment|mient|cart|honest|leal|autor"
        r"|provist|cuid|conoc|conoz|ocup|armad|interes)\w*|opus\w+|opon\w+|anonim\w+|agot\w+"
        r"|pierd\w+|perd(?!on)\w+|exclu\w+|vaci[oa]s?|descart\w+|renunci\w+|prescind\w+|reaci[oa]s?"
        r"|iles[oa]s?|deso(?:y|i)\w+|desatend\w+|indemnes?|intact[oa]s?|silenci\w+|call(?:ar|o"
        r"|aron|a|an|ad[oa]s?)"
        r"|sord[oa]s?|persist\w+|cerrad[oa]s?|clausur\w+"
        r"|misterio|enigma|incognita|pendientes?|limit\w+|restring\w+|cancel\w+|suspend\w+"
        r"|paraliz\w+|congel\w+"
        r"|abandon\w+|elud\w+|esquiv\w+|interrump\w+|archiv\w+|continu\w+|sigu\w+|sigo|segu(?:ir"
        r"|i|ia|ido)\w*|mantien\w+"
        r"|mantuv\w+|mantenid\w+"
        r"|perman\w+|inocen\w+|averiad\w+|vacantes?|huerfan\w+|descalz\w+|desnud\w+|veto"
        r"|vet(?:ad\w+|aron)|quit\w+|dej(?:o|ar|aron|an)"
        r"|resist\w+|desvel\w+|muert\w+|muri\w+|mism[oa]s?|quieto|soportar|escap\w+|salv(?:arse"
        r"|aron)|faltante\w*"
        r"|reacios|renuent\w+|priv(?:ad[oa]s?|aron|o)|libre\w*|imposibilit\w+|bloque\w+|contra"
        r"|despoj\w+|evad\w+|defraud\w+|viol(?:o|a|an|aron|ar|ad[oa]s?|aban?|ando)|infring\w+"
        r"|vulner\w+|quebrant\w+"
        r"|indiferen\w+|desinter\w+|disfuncional\w*|nul[oa]s?|declin(?:o|aron|a|an|ar|aba\w*|ado|ando)|gratuit[oa]s?"
        r"|cede\w*|cedi\w+|colaps\w+|obstacul\w+|obstruy\w+|frustr\w+"
        r"|disua\w+|desalent\w+|transgre\w+|combat\w+|menores|gratis|inexact\w*"
    ),
}

# More of the same in several words.
SOFT_PHRASES: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:far from|short of|for (?:lack|want) of|in the absence of|in vain|rul(?:e|es|ed"
        r"|ing) (?:it |that |this |them |him |her |anything )?out|g[ai]ve up|giving up|other than"
        r"|let alone|on the contrary|less than|fewer than|(?:keep|keeps|kept) (?:\w+ ){1,6}from"
        r"|almost (?:no|none|nobody|nothing|never)|next to (?:no|nothing|none)|to no avail"
        r"|too \w+ (?:\w+ ){0,3}to|stay\w* away|hold\w* back|st(?:ood|ands?|anding) by|at a loss"
        r"|(?:turn\w*"
        r"|a) (?:deaf ear|blind eye)"
        r"|look\w* (?:away|the other way)|out of|in the dark|(?:keep|keeps|kept|hold|holds"
        r"|held) (?:\w+ )?(?:silent|quiet|tongue"
        r"|secret)|say(?:s|ing)? little|off (?:duty|limits|the table|balance)|anything but"
        r"|hold\w* off|put\w* off|the first"
        r"|turn\w* down|the last|no-bid|sole source|single source|directly award\w*"
        r"|direct award\w*|g(?:o|oes|oing) on|went on|carr(?:y|ied) on|any(?:body|one)'s guess"
        r"|last (?:seen|heard)|all that"
        r"|as opposed to|rather than|remain\w* to be|yet to be|in defiance of|but for|else than"
        r"|apart from|the same as|contrary to"
        r"|put paid to|on the table|within the law|that far from|fall\w* short|decid\w+ against"
        r"|(?:fight\w*|fought|battl\w+|war|campaign\w*) (?:against|to stop|to end)"
        r"|fell short|g[ai]v(?:e"
        r"|es|ing) (?:way|in)|cav(?:e|ed) in)\b"
    ),
    "es": re.compile(
        r"\b(?:lejos de|dej\w+ de|en vano|en balde|en lugar de|en vez de|de lo contrario|a falta de"
        r"|casi (?:nadie|nada|nunca|ningun\w*)|dio positivo|por el contrario"
        r"|(?<!a )menos (?:de|que)|al margen de|demasiado \w+ (?:para|como para)|oidos sordos"
        r"|la vista gorda|por (?:resolver|identificar|definir|pagar|cobrar|aclarar|hacer)"
        r"|(?:aun|todavia|esta\w*|queda\w*|sigue\w*) por \w+[aei]r(?:se)?"
        r"|ultim[oa]s? en \w+[aei]r|fuera de"
        r"|a salvo|(?:todo|cualquier cosa) menos|hac(?:e|ia|en"
        r"|ian) (?:\w+ ){1,5}que (?:\w+ ){0,6}no|si no fuera por|(?:en|de) (?:modo"
        r"|manera) algun[oa]"
        r"|en absoluto|en (?:parte|sitio|lugar) algun[oa]|(?:todavia|aun) (?:\w+ )?(?:deb\w+"
        r"|tien\w+ que|ha\w* de|queda\w*)|a diferencia de|contrari\w+ a|al contrario"
        r"|luch\w+ (?:\w+ )?contra|combate (?:a|contra)|dentro de la ley|antes que|mas que"
        r"|de brazos cruzados|brill\w+ por su ausencia|(?:l[ao]s?"
        r"|el) primer\w*"
        r"|(?:nombre|identidad|anonimato) en (?:reserva|secreto)|en reserva|a dedo"
        r"|adjudic\w+ direct\w+|suspend\w+ de (?:empleo|sueldo)|reserva de (?:su )?\w+"
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
    r"|cerrad[oa]s?|sigu\w+|sigo|segu(?:ir|i|ia|ido)\w*|mantien\w+|mantuv\w+|mantenid\w+"
    r"|perman\w+|muert\w+|muri\w+"
    r"|mism[oa]s?"
    r"|dej(?:o|ar|aron|an)|quit\w+|pendientes?|limit\w+"
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
# "Not unaware" is to know.
PREFIXED = re.compile(r"un|in|im|il|ir|dis|des")
# "Not bad" and "nada malo" cancel as "not inaccurate" does.
ALSO_CANCELLED = re.compile(r"bad|worse|miss\w*|without|mal[oa]s?|peor(?:es)?")
