"""Words that tell how a figure stands to others: what is left, what it was before, how much more.

All forms are folded. They are read around figures that one text gives and the other leaves to the
reader's arithmetic.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.lexicon.concepts import whole

if TYPE_CHECKING:
    from translate.article import Language


def _forms(en: str, es: str) -> dict[Language, re.Pattern[str]]:
    return {"en": whole(en), "es": whole(es)}


#: What turns a statement about some into one about the others.
TURNING = _forms(
    r"not|cannot|\w+n't|no|none|nobody|never|neither|nor|without|yet to|fail(?:s|ed)? to|lack\w*"
    r"|outside|apart|aside|except|save|all but|still (?:to|missing|await\w*|pending|held|behind)"
    r"|remain\w*|unidentified|unsolved|unpaid|unpunished|unvaccinated|unemployed|uninsured"
    r"|unaccounted|absent|turned (?:down|away)|den(?:y|ied|ies)|dismiss\w+|thrown out|excluded"
    r"|barred"
    r"|un(?!der|it|if|ion|iq|leash|veil|load|earth|fold)\w{3,}(?:ed|en|able)|closed|shut"
    r"|disagree\w*|dissent\w*|differ\w*|abstain\w*|miss(?:ed|es|ing)?|against|refus\w+"
    r"|reject\w+|oppos\w+|surviv\w+|escap\w+|spared|unharmed"
    r"|unhurt|acquitted|the (?:rest|others?)|stay\w* (?:away|home)|boycott\w*|skipp\w+"
    r"|shunn\w+|at large|on the run|empty|vacant|idle|unoccupied|unused",
    r"no|ni|nunca|jamas|ningun\w*|nadie|sin|aun|todavia|tampoco|excepto|salvo"
    r"|menos(?! de(?! un)\b)|fuera"
    r"|ajen[oa]s?"
    r"|(?<!haci[ao] )(?<!hace )falta\w*|carec\w+|pendientes?|quedan?(?: (?:libres?|vaci[oa]s?"
    r"|vacantes?|pendientes?))?|restantes?|el resto"
    r"|l[oa]s demas|en contra|rechaz\w+"
    r"|se opon\w+|sobreviv\w+|se salv\w+|iles[oa]s?|absuelt[oa]s?|ausentes?|impunes?|desestim\w+"
    r"|deneg\w+|nieg\w+|nego|negaron|excluid\w+|reprob\w+|suspend\w+|cerrad\w+|discrep\w+|difier\w+"
    r"|vaci[oa]s?|desocupad\w+|vacantes?|profug\w+|en fuga|inactiv\w+|libres?|disint\w+"
    r"|abst[ue]\w+|desapareci\w+",
)
#: What names those who are left when one is told apart.
LEFT_OVER = _forms(
    r"all but|the (?:rest|others?)|the remaining|remaining|others?|another|except|save|apart from"
    r"|besides|aside from|but one|other than|bar one|minus|lone|exception",
    r"tod[oa]s menos|salvo|excepto|menos|el resto|l[oa]s? demas|otr[oa]s?|restantes?|aparte de"
    r"|ademas de|fuera de|a excepcion de|excepcion|con excepcion de|quitando|descontando"
    r"|exceptuando",
)
#: What adds up: "five people, including two children", "en total".
ADDED_UP = _forms(
    r"including|include[sd]?|among (?:them|those|whom)|in (?:all|total)|total\w*|altogether"
    r"|all told"
    r"|combined|overall|both|together|of whom|of which",
    r"incluid[oa]s?|incluyendo|incluye\w*|entre (?:ell[oa]s|l[oa]s que|l[oa]s cuales|otr[oa]s)"
    r"|total"
    r"|en conjunto|sumad[oa]s|entre tod[oa]s|de l[oa]s (?:que|cuales)|mas|ademas",
)
#: What stands beside a difference: "three more than", "tres más que", "by a margin of".
COMPARED = _forms(
    r"more|less|fewer|higher|lower|up|down|by|margin|difference|gap|increase|decrease|rise"
    r"|drop|fall"
    r"|above|below|over|under|short|ahead|behind|extra|additional|gain|loss|older|younger|taller"
    r"|shorter|longer|earlier|later|saving|cheaper|dearer|off|rose|fell|grew|shrank|cut|added|lost"
    r"|gained|shorten\w*|lengthen\w*|reduc\w*|sav\w+|shav\w+|trim\w*|extend\w*|climbed|dropped"
    r"|slipped|jumped|edged|widened|narrowed|lead|on",
    r"mas|menos|superior(?:es)?|inferior(?:es)?|diferencia|ventaja|aumento|alza|baja|caida|subida"
    r"|incremento|descenso|reduccion|por encima|por debajo|adicional(?:es)?|mayor(?:es)?"
    r"|menor(?:es)?|despues|antes|sub\w+|baj\w+|cay\w+|crec\w+|aument\w+|disminu\w+|perd\w+|gan\w+"
    r"|recort\w+|acort\w+|alarg\w+|ampli\w+|prolong\w+|reduc\w+|reduj\w+|ahorr\w+|sum\w+"
    r"|margen|distancia|brecha|ahorro|rebaja|descuento",
)
#: What stands beside the figure that another is compared with: "up from 40", "frente a 40".
LEVEL = _forms(
    r"from|compared|against|versus|vs|previous\w*|a year (?:ago|earlier)|last (?:year|month|week)"
    r"|(?:month|year|week|quarter) before|had been|budgeted|planned|expected|originally|prior",
    r"desde|frente a|contra|comparad[oa]s?|respecto|anterior(?:es)?|previ[oa]s?|previst[oa]s?"
    r"|presupuest\w+|(?:mes|año|semana) pasad[oa]|hace un",
)
#: What stands right before a figure that others are compared with, which is no difference itself.
NO_DIFFERENCE = _forms(
    r"(?:from|to|than|against|was|were)(?: the| about| some)? $",
    r"(?:desde|frente a|contra|hasta|al?|que|eran?(?: de)?|de|fue(?:ron)? de)(?: l[oa]s"
    r"| un[oa]s)? $",
)
#: What tells a year by its neighbour.
YEAR_BESIDE = _forms(
    r"(?:the )?(?:year before|previous year|prior year|year earlier|year after|year later|next year"
    r"|following year|preceding year|last year)",
    r"(?:el )?(?:año (?:anterior|previo|antes|pasado|siguiente|despues|precedente)"
    r"|(?:anterior|siguiente) año)",
)
#: What ranks: "only two countries produced more".
MORE = _forms(
    r"more|bigger|larger|higher|better|greater|faster|richer|older|taller|worse|ahead|above|behind"
    r"|outrank\w*|exceed\w*|surpass\w*|outsell\w*|outsold|beat",
    r"mas|mayor(?:es)?|mejor(?:es)?|peor(?:es)?|por delante|por encima|superan?|superaron|detras"
    r"|aventaj\w+|adelant\w+",
)
#: What says beside a share that it is taken away.
LESS = _forms(
    r"less|fewer|lower|smaller|below|down|off|drop\w*|fell|fall\w*|cut\w*|reduc\w+|declin\w+"
    r"|discount"
    r"|shrank|shr[iu]nk\w*|cheaper|lost|lose|losing|loss|slash\w*|decreas\w+|shorter|slower|weaker"
    r"|under|plung\w+|plummet\w*|shed|sheds",
    r"menos|menor(?:es)?|inferior(?:es)?|por debajo|baj[oaó]\w*|cay\w+|caida|cae|caer\w*"
    r"|reduc\w+|reduj\w+"
    r"|recort\w+|descuento|rebaj\w+|disminu\w+|descen\w+|perd\w+|pierd\w+|mas barat[oa]s?"
    r"|desplom\w+|contraj\w+|encog\w+|merm\w+",
)
#: What says without a figure that more than half are meant.
MOST = _forms(r"most|majority|bulk", r"mayoria|mayor parte|gran parte|grueso")
#: What follows a figure in percentage points, and one in hundredths of them.
POINTS: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"(?:[ -](?:of )?(?:an? |one )?(?:full )?(?:percentage[ -])?points?)(?!\w)"),
    "es": re.compile(r"(?: (?:de )?(?:un )?puntos?(?! basicos?| base))(?!\w)"),
}
BASIS_POINTS: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"(?:[ -]basis[ -]points?| ?bps?)(?!\w)"),
    "es": re.compile(r"(?: puntos (?:basicos|base)| ?pbs?)(?!\w)"),
}
#: What says how much there is of something in a stretch of time.
PER_TIME = _forms(
    r"(?:an?|per|every|each) (?:hour|day|week|month|year|shift|night)|daily|weekly|monthly|yearly"
    r"|\w+[ -](?:hour|day) (?:days?|weeks?|shifts?)|annually|weeks?",
    r"(?:al?|por|cada|a la) (?:hora|dia|semana|mes|año|turno|noche|jornada)|diari[oa]s?"
    r"|semanal\w*|mensual\w*|anual\w*|semanas? de",
)
#: A result of a match or a vote, in figures.
SCORE = re.compile(r"\d ?[-–] ?0(?!\d)|(?<!\d)0 ?[-–] ?\d| (?:a|to) (?:0|cero|zero|nil)\b")
#: What says without a zero that one side has nothing.
ZERO_SAID = _forms(
    r"down|up|ahead|behind|lead\w*|led|deficit|advantage|nil|nothing|unanswered|shut ?outs?"
    r"|blank\w*"
    r"|clean sheet|unanimous\w*|scoreless|goalless|whitewash\w*|rout\w*|trail\w*|without (?:reply"
    r"|conceding|answer)|cushion|opener|equali[sz]\w+|level\w*",
    r"ventaja|desventaja|arriba|abajo|sin respuesta|valla invicta|porteria a cero|unanim\w+|gole\w+"
    r"|sin goles|en blanco|gan\w+ por|perd\w+ por|sin encajar|sin recibir|a cero|remont\w+"
    r"|por la minima"
    r"|solitario|unico gol|igual\w*|empat\w*|diferencia",
)
