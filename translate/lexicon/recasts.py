"""What one text denies and the other says without denying: "not until May", "in May at the earliest".

Each row has what is denied, the denial with it, and words that say the same by its complement: a
limit from its other side, an exception as the only case, a record as something never seen before,
a lack by its name. Words of a row answer it only where they are said more often than in the text
that denies. Sources: Huddleston and Pullum (2002), 9.7; RAE, Nueva gramática (2009), 48.7.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from translate.lexicon.concepts import flat

if TYPE_CHECKING:
    from translate.article import Language

_NOT = r"\b(?:not|\w+n['’]t|never|no|none|nobody|nothing|neither|nor|cannot|unable|without)\b"
_NO = r"\b(?:no|nunca|jamas|nadie|nada|ningun[ao]?s?|tampoco|ni|sin|incapa(?:z|ces))\b"
# Some words of the same clause.
_SOME = r"(?:[\s,]+[\w'’%%$.-]+){0,%d}?[\s,]+"


class Recast(NamedTuple):
    """A denial, and what says the same without one."""

    denied: dict[Language, re.Pattern[str]]
    said: dict[Language, re.Pattern[str]]


def _row(english: str, spanish: str, said: str, dicho: str, within: int = 6) -> Recast:
    """What is denied in each language soon after the denial, and what says it otherwise."""
    return Recast(
        {
            "en": re.compile(rf"{_NOT}{_SOME % within}(?:{english})(?!\w)"),
            "es": re.compile(rf"{_NO}{_SOME % within}(?:{spanish})(?!\w)"),
        },
        {"en": re.compile(rf"\b(?:{said})(?!\w)"), "es": re.compile(rf"\b(?:{dicho})(?!\w)")},
    )


# A limit from its other side.
_LIMITS = (
    _row(
        r"reach\w*|exceed\w*|top|surpass\w*|beyond|above|more than|over|as \w+ as|match\w*|any \w+er",
        r"alcanz\w+|lleg\w+|super\w+|exced\w+|rebas\w+|sobrepas\w+|pas\w+ de|tan \w+|mas|mayor\w*"
        r"|tant[oa]s?|igual\w+",
        r"less|fewer|smaller|low(?:er)?|shorter|under|below|at most|up to|maximum|within|limit\w*"
        r"|short of|cap\w*|behind|beneath|\w+er than|no more|just|almost|nearly|barely|only|most",
        r"menos|menor(?:es)?|inferior\w*|debajo|bajo|como maximo|a lo sumo|hasta|tope|maximo"
        r"|limit\w*|mas (?:pequeñ|cort|baj|debil|joven|barat|lent|liger|estrech)\w+|casi|apenas"
        r"|solo|cerca de|corto",
    ),
    _row(
        r"less than|fewer than|below|under|(?:fall|fell|drop\w*|dip\w*) (?:below|under)",
        r"baj\w+|menos|inferior\w*|descend\w+|debajo|men(?:or|ores)",
        r"at least|minimum|more than|over|above|or more|upwards|exceed\w*|top\w*",
        r"al menos|por lo menos|como minimo|minimo|mas de|superior\w*|encima|super\w+|o mas",
    ),
    _row(
        r"until|till|before|earlier|sooner|for (?:at least|another|some|several|\d+|\w+ more)"
        r"|(?:in|for) \w+ \w+ at least|yet",
        r"hasta|antes|mientras|sino|en (?:al menos|por lo menos|varios|\w+ \w+)|(?:dur|por)\w* \w+",
        r"only|once|earliest|first|tak(?:e|es|en)|took|at least|more than|stay\w*|remain\w*|wait\w*"
        r"|late\w*|just|finally|postpon\w*|delay\w*|hold\w*|minimum|still|need\w*|must|later|after"
        r"|end(?:s|ed)?|eventually|start\w*|begin\w*|began|from|when|another",
        r"solo|solamente|unicamente|recien|una vez|tard\w+|demor\w+|como (?:muy )?(?:pronto|minimo)"
        r"|lo antes|al menos|por lo menos|mas de|qued\w+|permanec\w+|seguir\w*|sigu\w+|esper\w+"
        r"|aplaz\w+|posterg\w+|primer\w*|apenas|todavia|debe\w*|necesit\w+|llev\w+|finalmente"
        r"|despues|luego|tras|cuando|a partir|desde|empez\w+|empiez\w+|comenz\w+|comienz\w+|termin\w+",
        within=16,
    ),
    _row(
        r"unless|without|if|except",
        r"a menos que|salvo|sin|si|a no ser|mientras",
        r"only|if|need\w*|requir\w*|must|depend\w*|provided|as long as|once|condition\w*|has to"
        r"|have to|when|subject to",
        r"solo|si|necesit\w+|exig\w+|requier\w+|debe\w*|depend\w+|siempre que|condicion\w*|una vez"
        r"|hay que|cuando|previ[oa]|unicamente|supedit\w+",
        within=14,
    ),
    _row(
        r"\w+",
        r"\w+",
        r"all but|all except|every\w* (?:but|except)|with the exception|exception\w*|the only \w+",
        r"tod[oa]s (?:menos|salvo|excepto)|salvo|excepto|a excepcion|excepcion\w*|menos (?:un|dos"
        r"|tres|cuatro|cinco)\w*|la unica|el unico|los unicos|las unicas",
    ),
    _row(
        r"except|but|save|other than|apart from|besides|more than|anyone but|else|other",
        r"salvo|excepto|menos|mas que|sino|aparte|fuera de|excepcion|otr[oa]s?|demas",
        r"only|sole(?:ly)?|lone|just|exclusiv\w*|alone|single|all|every\w*|everything|first|nothing"
        r" but",
        r"solo|unic\w+|solamente|exclusiv\w*|apenas|tod[oa]s?|solitari\w+|primer\w*|unicamente",
        within=14,
    ),
)
# Nothing like it before: the first, the last, the most.
_RECORDS = (
    _row(
        r"this|so|as|such|more|\w{3,}er|better|worse|like (?:it|this)|equal\w*|parallel",
        r"tan|tant[oa]s?|asi|mas|mejor\w*|peor\w*|mayor\w*|menor\w*|igual\w*|semejante|parecid\w+"
        r"|similar\w*|parangon",
        r"\w{3,}est|most|worst|best|least|record\w*|first|unprecedented|unique\w*|unparalleled"
        r"|unmatched|peak\w*|all-time",
        r"record\w*|maxim\w+|minim\w+|(?:el|la|los|las|lo|su|sus|al|del) (?:\w+ )?(?:mas|menos|mejor"
        r"|peor|mayor|menor)\w*|primer\w*|inedit\w+|sin (?:precedentes?|igual|par)|unic\w+|cota",
        within=8,
    ),
    _row(
        r"since|before|previously|until now|ever|in (?:\w+ ){0,3}(?:years|decades|months|weeks"
        r"|matches|games)|for (?:\w+ ){0,3}(?:years|decades|months|weeks)",
        r"desde|hasta (?:ahora|hoy|entonces|la fecha)|antes|jamas|en (?:\w+ ){0,3}(?:años|decadas"
        r"|meses|semanas|partidos)|hac(?:e|ia)|nunca|previamente",
        r"first|unprecedented|debut\w*|br(?:ea|o)k\w*|snap\w*|end(?:ed|s|ing)?|only|last|new|never"
        r"|ago|drought|dry|latest|\w{3,}est|most|absen\w+|return\w*|after|back|unseen",
        r"primer\w*|inedit\w+|sin precedentes?|estren\w+|debut\w*|inaugur\w+|romp\w+|rompi\w*"
        r"|fin|ultim\w+|nuev[oa]s?|sequia|hace|hacia|despues|tras|volvi\w*|vuelv\w+|regres\w+"
        r"|solo|unic\w+|mas|record",
        within=10,
    ),
)
# What is over, what is full, what is as it was, and other lacks and states that have a name.
_STATES = (
    _row(
        r"longer|any ?more|again|back",
        r"mas|ya|volv\w+|de nuevo|vez",
        r"stop\w*|ceas\w+|quit\w*|former\w*|used to|end(?:ed|s|ing)?|drop\w*|scrap\w*|g[ai]ve\w* up"
        r"|over|lost|too \w+|retir\w*|end of|last|once|until|pull\w* out|final\w*|already|now",
        r"dej\w+|antigu[oa]s?|ex|ex\w+|ces\w+|acab\w+|termin\w+|fin|perdi\w+|desist\w+|renunci\w+"
        r"|retir\w+|ultim\w+|antes|definitiv\w+|ya|ahora|por ultima vez",
    ),
    Recast(
        {
            "en": re.compile(r"\bno longer\b|\bn['’]t (?:\w+ ){1,8}(?:anymore|any more)\b"),
            "es": re.compile(r"\bya no\b"),
        },
        {
            "en": re.compile(r"\b(?:stop\w*|ceas\w+|former\w*|used to|full\w*|end(?:ed|s)?|over)\b"),
            "es": re.compile(r"\b(?:dej\w+|ces\w+|antes|antigu[oa]s?|llen[oa]s?|acab\w+|termin\w+)\b"),
        },
    ),
    _row(
        r"room|space|beds?|seats?|tickets?|place|capacity|vacanc\w+",
        r"cab\w+|quep\w+|lugar(?:es)?|espacio|plazas|camas|boletos|entradas|cupos?|sitio|localidades",
        r"full\w*|packed|capacity|overflow\w*|overwhelmed|crowded|crammed|brim\w*|sold out|maxed",
        r"llen[oa]s?|colm\w+|replet[oa]s?|abarrot\w+|desbord\w+|satur\w+|al limite|tope|atest\w+"
        r"|capacidad|agot\w+|hasta la bandera|complet[oa]s?",
    ),
    _row(
        r"mov\w+|chang\w+|touch\w*|alter\w*|rais\w+|cut\w*|grow\w*|var\w+|increas\w*|fall|rise",
        r"mov\w+|muev\w+|cambi\w+|toc\w+|alter\w+|sub\w+|modific\w+|vari\w+|crec\w+|baj\w+|aument\w+",
        r"held|hold\w*|keep\w*|kept|stay\w*|same|steady|stable|flat|unchanged|left|maintain\w*|stagn\w+"
        r"|remain\w*|stuck|frozen|stall\w*",
        r"mant\w+|sigu\w+|mism[oa]s?|estab(?:le|les|ilidad)|igual\w*|qued\w+|dej\w+|intact\w+|estanc\w+"
        r"|congel\w+|inalter\w+|invari\w+|perman\w+|conserv\w+",
    ),
    _row(
        r"identif\w+|named?|names?|reveal\w*|disclos\w*|known",
        r"identif\w+|nombr\w+|revel\w+|divulg\w+|conoc\w+|difund\w+|trascend\w+|dar\w*|dij\w+",
        r"anonym\w*|secre\w+|confiden\w+|withh\w+|unknown|undisclosed|under wraps|mystery",
        r"anonim\w+|secret\w+|reserv\w+|confidencial\w*|descon\w+|identidad|misterio|incognit\w+",
        within=8,
    ),
    _row(
        r"surviv\w*|live|alive|make it|recover\w*|wake|woke",
        r"sobreviv\w+|viv\w+|resist\w+|recuper\w+|despert\w+|super\w+|logr\w+",
        r"died?|dead|dying|kill\w*|death|perish\w*|fatal\w*|succumb\w*|lost|deceased",
        r"muri\w+|muert\w+|fallec\w+|perec\w+|mat\w+|perdi\w+|mort\w+|sucumb\w+|victimas",
    ),
    _row(
        r"hurt|injur\w+|harm\w*|wound\w*|casualt\w+|victims?|damage\w*|suffer\w*|affect\w*|scratch",
        r"herid\w+|hiri\w+|lesion\w*|dañ\w+|victimas|sufr\w+|afect\w+|percance\w*|rasguñ\w+|lament\w+",
        r"safe\w*|unhurt|unharmed|unscathed|intact|escap\w*|uninjured|surviv\w+|fine|sound|spared",
        r"iles[oa]s?|indemnes?|intact\w+|san[oa]s?|a salvo|salv\w+|bien|libr\w+|sobreviv\w+",
    ),
    _row(
        r"win|won|beat\w*|victor\w+|scor\w+|pass\w*|advance\w*|qualif\w+|succe\w+",
        r"gan\w+|venc\w+|triunf\w+|victoria\w*|anot\w+|marc\w+|clasific\w+|pas\w+|super\w+|aprob\w+",
        r"los[ets]\w*|defeat\w*|draw\w*|drew|tied?|drought|winless|goalless|knocked out|out|fail\w*"
        r"|eliminat\w+|scoreless|beaten|positive",
        r"perd\w+|pierd\w+|derrot\w+|empat\w+|sequia|elimin\w+|reprob\w+|suspend\w+|positivo|fracas\w+"
        r"|en blanco|fuera|qued\w+|cay\w+",
    ),
    _row(
        r"open\w*|work\w*|operat\w*|function\w*|run\w*|run|power|electricity|water|rain\w*|money"
        r"|food|eat\w*|sleep\w*|job|jobs|light|air|internet|signal|phone|service|supply",
        r"abr\w+|abier\w+|funcion\w+|oper\w+|trabaj\w+|luz|energia|electric\w+|agua|llov\w+|lluv\w+"
        r"|diner\w+|comid\w+|com(?:er|en|io|ieron)|dorm\w+|empleo|señal|internet|telefono|servicio"
        r"|suministro|fondos|recursos",
        r"clos\w+|shut\w*|strike|outages?|blackouts?|power cuts?|dark\w*|drought|dry|broke|hungry"
        r"|hunger|fast\w*|starv\w*|awake|jobless|unemploy\w*|offline|cut off|down|broken|idle|ran out"
        r"|run out|paralyz\w+|suspend\w+|halt\w*|grounded|poor|empty|bankrupt|thirst\w*|parched"
        r"|deprived|penniless|rain-?less",
        r"cerr\w+|cierr\w+|clausur\w+|huelga|paro|apagon\w*|cort\w+|oscur\w+|sequia|sec[oa]s?|quebr\w+"
        r"|hambr\w+|ayun\w+|en vela|desvel\w+|desemple\w+|averi\w+|descompu\w+|roto|interrump\w+"
        r"|par\w+|suspend\w+|paraliz\w+|incomunic\w+|acab\w+|agot\w+|qued\w+|vaci\w+|quiebra|sed"
        r"|desabastec\w+|escas\w+|penuria",
        within=4,
    ),
    _row(
        r"speak\w*|talk\w*|comment\w*|answer\w*|respond\w*|repl\w+|sa(?:y|id)|word|testify",
        r"habl\w+|coment\w+|contest\w+|respond\w+|declar\w+|pronunci\w+|decir|dij\w+|palabra",
        r"silen\w+|mum|quiet\w*|tight-lipped|declin\w+|refus\w+|mute\w*|unanswered|ignor\w+|evad\w+",
        r"silencio\w*|call\w+|mutis\w*|hermet\w+|reserv\w+|rehus\w+|evad\w+|ignor\w+|neg\w+|evit\w+",
    ),
    _row(
        r"attend\w*|go|went|come|came|show\w*|appear\w*|turn\w* up|arriv\w*|present|there|participat\w+"
        r"|vot\w+|take part|join\w*",
        r"asist\w+|acud\w+|ir|fue|fueron|vino|vinieron|present\w+|compar\w+|lleg\w+|aparec\w+|particip\w+"
        r"|vot\w+|sum\w+|concurr\w+|estuv\w+",
        r"skip\w*|absen\w+|boycott\w*|miss\w*|stay\w* (?:home|away|at home)|no-shows?|abst\w+|snub\w*"
        r"|pull\w* out|withdr\w+|short of|empty|stood up|sit\w* out|sat out",
        r"ausen\w+|boicot\w*|falt\w+|plant\w+|abst\w+|desair\w+|retir\w+|baja|qued\w+ (?:en casa"
        r"|fuera|corto)|vaci\w+|desert\w+",
        within=4,
    ),
    _row(
        r"guilty|convict\w*|charg\w+|punish\w*|jail\w*|sentenc\w+|involved|responsib\w+|to blame",
        r"culpab\w+|conden\w+|acus\w+|castig\w+|imput\w+|cárcel|carcel|particip\w+|respons\w+|ver",
        r"innocen\w+|acquit\w*|clear\w*|absol\w+|dismiss\w*|free\w*|exonerat\w+|impun\w+|spared|den\w+",
        r"inocen\w+|absuel\w+|absolv\w+|absoluc\w+|sobres\w+|libr\w+|exoner\w+|impun\w+|desestim\w+"
        r"|exculp\w+|ajen\w+|neg\w+",
    ),
    _row(
        r"enough|sufficient\w*|afford\w*|cover\w*|pay\w*|paid|met|meet",
        r"bast\w+|suficient\w+|alcanz\w+|cubr\w+|pag\w+|cumpl\w+|abon\w+|lleg\w+",
        r"short\w*|insuffic\w+|too \w+|lack\w*|ow(?:e|ed|es|ing)|debts?|default\w*|arrears|overdue"
        r"|unpaid|behind|scarc\w+|broke\w*|miss\w*|violat\w+|breach\w*|inadequ\w+",
        r"falt\w+|insufic\w+|demasiad\w+|escas\w+|adeud\w+|deuda\w*|deb(?:e|en|ia|ian)|moros\w+|impag\w+"
        r"|incumpl\w+|corto|pendient\w+|atras\w+|poc[oa]s?|default|cesacion",
    ),
    _row(
        r"know\w*|knew|aware|sure|clear|certain|explain\w*|understand|understood|found|find|seen"
        r"|see|hear\w*|locat\w+|traced?|trace|news|remember\w*|forg\w+",
        r"sab\w+|conoc\w+|clar\w+|segur\w+|explic\w+|ent(?:end|iend)\w+|encontr\w+|encuentr\w+|hall\w+"
        r"|aparec\w+|ver|vist\w+|oir|localiz\w+|rastro|noticias|paradero|olvid\w+|record\w+|recuerd\w+",
        r"unknown|unaware|unclear|myster\w+|ignor\w+|missing|disappear\w*|vanish\w*|lost|wonder\w*"
        r"|doubt\w*|question\w*|unsolved|remember\w*|recall\w*|forg[eo]t\w*|secret\w*|remains? to be"
        r"|at large|surpris\w+|open|puzzl\w+|keep\w* in mind|yet",
        r"descon\w+|ignor\w+|misteri\w+|incognit\w+|desaparec\w+|perd\w+|extravi\w+|duda\w*|secret\w+"
        r"|record\w+|recuerd\w+|olvid\w+|por (?:ver|saber|determinar|aclarar|esclarecer)|profug\w+"
        r"|sorprend\w+|sorpres\w+|pregunt\w+|en el aire|invisib\w+",
    ),
    _row(
        r"end\w*|finish\w*|complet\w*|settl\w+|resolv\w+|ready|decid\w+|over|done|agree\w*|accept\w*"
        r"|allow\w*|permit\w*|let|approv\w+|sign\w*|support\w*|back\w*|ratif\w+",
        r"termin\w+|acab\w+|conclu\w+|complet\w+|resolv\w+|resuel\w+|list[oa]s?|decid\w+|acord\w+"
        r"|acept\w+|permit\w+|dej\w+|aprob\w+|apoy\w+|firm\w+|ratific\w+|autoriz\w+|acuerd\w+|respald\w+",
        r"unfinished|half-\w+|pending|ongoing|continu\w+|progress|unresolved|open|undecided|disagree\w*"
        r"|reject\w*|oppos\w+|ban\w*|forbid\w*|prohibit\w*|blocked|refus\w+|deadlock\w*|impasse|against"
        r"|disput\w+|split|veto\w*|stall\w*|limbo|declin\w+|remain\w*|differ\w*|off-limits|illegal"
        r"|turn\w* down|barr\w+|incomplete|hang\w*|still|yet to|delay\w*",
        r"inconclus\w+|pendient\w+|a medias|en curso|contin\w+|sigu\w+|abiert\w+|indecis\w+|discrep\w+"
        r"|disc(?:re|on)\w+|difier\w+|desacuerd\w+|rechaz\w+|opon\w+|opus\w+|prohib\w+|veta\w*|veto"
        r"|bloque\w+|neg\w+|estanc\w+|contra|incomplet\w+|inacabad\w+|por (?:terminar|definir|decidir"
        r"|resolver)|falt\w+|vigent\w+|vilo|limbo|ilegal\w*|imped\w+|imp[ie]d\w+|demor\w+",
    ),
    _row(
        r"leave\w*|left|move|depart\w*|get out|escape\w*|abandon\w*|budge|give up|surrender\w*|quit",
        r"sal\w+|moverse|mov\w+|abandon\w+|ceder\w*|cedi\w*|rend\w+|dej\w+|escap\w+|march\w+|retir\w+"
        r"|ir\w*|mud\w+",
        r"stay\w*|remain\w*|stuck|strand\w+|trapped|keep\w*|kept|hold\w*|held|confin\w+|aboard|insist\w*"
        r"|stand\w*|stood|firm\w*|continu\w+|clung|cling\w*|persist\w*",
        r"qued\w+|perman\w+|atrap\w+|varad\w+|encerrad\w+|sigu\w+|seguir\w*|mant\w+|confin\w+|a bordo"
        r"|insist\w+|firme\w*|aferr\w+|persist\w+|contin\w+|aislad\w+",
    ),
    _row(
        r"alone|only|one|first|exempt|immune",
        r"sol[oa]s?|unic[oa]s?|primer\w*|solamente|exent\w+|ajen\w+|excepcion|escap\w+",
        r"others?|also|too|join\w*|another|either|second|already|among|as well|more|other",
        r"otr[oa]s?|tambien|sum\w+|ademas|segund\w+|ya|entre|mas|incluso|junto",
    ),
    _row(
        r"difficult\w*|hard|trouble|problems?|obstacles?|delay\w*|hesitat\w+|wait\w*|late|long|resist\w*"
        r"|incidents?|opposition|cost|charge|fees?|rest|pause|break|stop\w*|interruption\w*",
        r"dificultad\w*|problema\w*|obstacul\w*|demor\w+|dud\w+|titube\w+|vacil\w+|esper\w+|tard\w+"
        r"|resist\w+|incident\w+|contratiemp\w+|costo|coste|cobr\w+|descans\w+|paus\w+|tregua|oposicion"
        r"|interrupcion\w*|sobresalto\w*",
        r"eas\w+|smooth\w*|prompt\w*|immediate\w*|quick\w*|swift\w*|soon|peaceful\w*|calm\w*|free|open\w*"
        r"|on time|readily|straight|right away|round the clock|continuous\w*|nonstop|non-stop|all|constant\w*"
        r"|uninterrupted|at once|unanimous\w*",
        r"facil\w*|pronto|inmediat\w+|rapid\w+|pronta\w*|tranquil\w+|pacific\w+|calma|gratis|gratuit\w+"
        r"|libre\w*|a tiempo|puntual\w*|enseguida|seguido|ininterrump\w+|continu\w+|normal\w*|constante\w*"
        r"|fluid\w+|unanim\w+|en el acto",
        within=4,
    ),
)
RECASTS = (*_LIMITS, *_RECORDS, *_STATES)


def recast(here: tuple[str, Language], there: tuple[str, Language]) -> bool:
    """Whether what one text denies stands in the other in words that deny nothing."""
    (text, language), (other, other_language) = (
        (flat(side), language) for side, language in (here, there)
    )
    return any(
        row.denied[language].search(text)
        and _times(row.said[other_language], other) > _times(row.said[language], text)
        for row in RECASTS
    )


def _times(pattern: re.Pattern[str], text: str) -> int:
    return len(pattern.findall(text))
