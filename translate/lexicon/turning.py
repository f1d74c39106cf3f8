"""Words that turn what follows them round, and phrases in which an opposite is none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translate.article import Language

#: What stops, avoids or excepts: after it a text may say a thing by its opposite ("stopped rising",
#: "evitar la derrota", "all but seven are dead").
TURNERS: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:fail\w*|refus\w+|stop\w*|ceas(?!efire|e-fire)\w+|avoid\w*|prevent\w*|lack\w*|without|instead|rather"
        r"|unlikely|no longer|unable|hardly|barely|(?<!\bthe )(?<!'s )(?<!\bits )only|all but"
        r"|except\w*|halt\w*|denie[sd]|deny"
        r"|denying|lift\w*|repeal\w*|revok\w+|overturn\w*|revers\w+|neither|nor|never|fewer|less"
        r"|least|rarely|seldom|scarcely|absence of|end(?:ed"
        r"|s|ing)? (?:of|the|its|his)|un(?!ited"
        r"|veil|cover)\w+ed)\b"
    ),
    "es": re.compile(
        r"\b(?:dej\w+ de|fracas\w+|evit\w+|impid\w+|imped\w+|sin|nieg\w+|neg(?:o|aron|ar"
        r"|ado)|se neg\w+"
        r"|en vez|en lugar|poco|menos|salvo|excepto|apenas|incapa\w+|sol[oa]|solamente|unicamente"
        r"|levant\w+|derog\w+|revoc\w+|tampoco|nunca|jamas|ni|cese(?! (?:al|del?) )|fin de"
        r"|carec\w+|falta de"
        r"|falto de|ausencia de|depon\w+"
        r"|rara vez|pocas veces|raras veces|casi nunca)\b"
    ),
}

#: Phrases in which a word of the tables says nothing of what it says elsewhere.
IDLE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:more or less|once more|any ?more|no longer|at (?:least|most|best|worst|last|first)"
        r"|all the more|more than ever|what is more|more and more|less and less|the more|the less"
        r"|last (?:\w+day|week|month|year|night|summer|winter|spring|fall|autumn|january|february"
        r"|march|april|may|june|july|august|september|october|november|december)(?= [^,]* last\b)"
        r"|open-(?:air|ended)|back and forth|safe haven|in the end|dead ?line"
        r"|middle east\w*|west bank|west indies|east indies|east timor|north(?:ern)? korea\w*"
        r"|south(?:ern)? korea\w*|north(?:ern)? ireland|south africa\w*|south america\w*"
        r"|north america\w*|south(?:ern)? sudan\w*|east germany|west germany|north carolina"
        r"|south carolina|north dakota|south dakota|west virginia|cold war|world war \w+"
        r"|civil war|great britain|early on|sooner or later|by and large|at large|so far|as far as"
        r"|good (?:morning|friday|luck)|as well(?: as)?|well[- ](?:known|off|being)|fall in love"
        r"|high(?:er)? (?:school|court|education)|supreme|open letter|right now|small[- ]time"
        r"|new york|new year\w*|year\'s eve|new (?:zealand|orleans|jersey|delhi|mexico|england)"
        r"|united (?:states|nations|kingdom|arab|airlines)|european union|soviet union"
        r"|\d+-year-olds?|years?[- ]olds?|taught (?:him|her|it|them|my|your)sel\w+|(?:more|most"
        r"|less|least) under\w*|(?:more|most) un(?!i|der)\w+|more (?:rarely|rare|seldom"
        r"|infrequent\w*)|less (?:often|frequent\w*|common\w*)|survived by|at the same time"
        r"|before long|long ago|in short|short of|cut short|defeat(?:s|ing)? (?:the|its|their"
        r"|his|her|any|all|a)|to defeat|fall(?:s|en)? short|lea(?:ft|v(?:e|es"
        r"|ing)) (?:\S+ ){1,6}(?:dead|injured|wounded|homeless|hurt|missing|jobless|unemployed"
        r"|stranded|behind)|public (?:prosecutor|ministry|opinion|defender|health|works|sector"
        r"|security|order)\w*"
        r"|private sector|wall street|white house|free trade|secret service|day[- ]labou?r\w*"
        r"|(?:legal|professional|attorney-client) privilege|end(?:s|ed)? up|w[io]n(?:s|ning)? back"
        r"|c[ao]mes? back (?:positive|negative|high|low|clean|normal|clear)|climb(?:s|ed|ing)? down"
        r"|lights (?:went|go|going|gone|were|are) (?:out|off)|across the \w+ from"
        r"|cut(?:s|ting)? (?:an?|the|its) (?:\w+ )?(?:channel|canal|road|path|trail|trench|tunnel"
        r"|hole"
        r"|passage|ribbon|swath)"
        r"|(?:order|buy|bought|purchas|rent|borrow)\w* (?:[\w,.'-]+ ){1,5}from|around the clock)\b"
    ),
    "es": re.compile(
        r"\b(?:mas o menos|por lo menos|al menos|a lo mas|nunca mas|mas bien|mas alla|mas aun"
        r"|es mas|cada vez (?:mas|menos)|ni mas ni menos|echar de menos|sin mas|ademas|a partir de"
        r"|punto de partida|de (?:buen|mal)a? gana|en (?:buena|gran) (?:parte|medida)"
        r"|por (?:otra|una|su) parte|sobre todo|ante todo|cuanto antes|a mas tardar|mas tarde o mas"
        r"|tarde o temprano|de nuevo|a lo largo de|en alta mar"
        r"|oriente medio|medio oriente|cercano oriente|corea del (?:norte|sur)|irlanda del norte"
        r"|america del (?:norte|sur)|sudan del sur|guerra (?:fria|civil|mundial)|gran bretaña"
        r"|ministerio publico|fiscal general|opinion publica|obras publicas|salud publica"
        r"|seguridad publica|orden publico|sector (?:publico|privado)|administracion publica"
        r"|alto el fuego|alta mar|casa blanca|en cuanto|si bien|mas bien|bien comun|bienes raices"
        r"|dar(?:se)? por (?:bueno|vencido)|en bajo|de alto (?:nivel|rango|riesgo)|al alza"
        r" y a la baja"
        r"|larga data|de larga|en definitiva|hoy en dia|todos los dias|dia a dia|un dia|otro dia"
        r"|algun dia|dia de|estados unidos|reino unido|naciones unidas|(?:arabes|estado) unidos"
        r"|nuev[ao] (?:york|zelanda|orleans|jersey|delhi|mexico|leon)|año (?:nuevo|viejo)"
        r"|antes de (?:nada|tiempo)|al mismo tiempo|ahora mismo|lo mismo|mas (?:abajo|arriba"
        r"|adelante)|menos (?:a menudo|frecuente\w*|habitual\w*|comun\w*)|mas (?:raramente"
        r"|rar[oa]s?)|d(?:io|ieron|ar|aba|aban|an|e|ado|ando) (?:la )?vueltas?"
        r"|(?:l[aoe]s?) sobreviv\w+|acab\w+ de|derrot\w+ al?|en particular|a fin de|por fin"
        r"|fin de semana|en vivo|en todo caso|por (?:lo )?tanto|hombres armados|grupos? armados?"
        r"|secreto (?:profesional|bancario|fiscal|medico|industrial|(?:de|del) sumario)"
        r"|sal(?:e|en|io|ieron|ir) (?:positiv|negativ|alt|baj|limpi|normal)\w*|a oscuras"
        r"|(?:rest|quit)(?:o|a|aron|ar|ado|aba) importancia|(?:el|del|al) publico(?! \w+(?:al"
        r"|ad[oa])\b))\b"
    ),
}

#: Who is in front, and who is behind: each says of two what the other says with the two turned
#: round ("ganó con ventaja sobre", "finished behind").
AHEAD: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:ahead of|in front of|lead(?:s|ing)? (?:over|of)|margin over|advantage over|edg(?:e"
        r"|ed)"
        r" (?:out|past)|beat(?:s|ing|en)?|defeat(?:s|ed|ing)?|w[io]ns?|overt[ao]\w+|replac\w+"
        r"|succeed\w*|older than|taller than|more than|bigger than|larger than|above|preced\w+"
        r"|outscor\w+|outsold|surpass\w*|exceed\w*|follow(?:s|ed|ing)?)\b"
    ),
    "es": re.compile(
        r"\b(?:por delante|delante de|ventaja|aventaj\w+|super(?:o|a|an|aron)|venc\w+|derrot\w+"
        r"|gan(?:o|a|an|aron|ar)|por encima|adelant\w+|reemplaz\w+|sustitu\w+|sucedi\w+|relev\w+"
        r"|mayor que|mas que|mas \w+ que|preced\w+|antecedi\w+|rebas\w+|sigu\w+)\b"
    ),
}
BEHIND: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:(?:replaced|succeeded|preceded|beaten|defeated|overtaken|surpassed) by|behind"
        r"|trail(?:s|ed|ing)?|los(?:t|es|ing) (?:[\d\W]+ )?(?:out )?to|runner-up"
        r"|second to|adrift of|short of"
        r"|younger than|smaller than|shorter than|less than|fewer than|below|under|fell to"
        r"|gave way to"
        r"|followed by|predecessor|successor|in the footsteps)\b"
    ),
    "es": re.compile(
        r"\b(?:(?:reemplaz|sustitu|suced|relev|preced|super|venc|derrot)\w*d[oa]s? por|detras de"
        r"|por detras|a la zaga|escolt\w+|segundo|segunda|a \d+ (?:segundos|puntos"
        r"|minutos|metros) de|seguid[oa]s? (?:de|por)|perd(?:io|ieron|er) (?:[\d\W]+ )?(?:ante"
        r"|contra|con|frente)"
        r"|cay\w+"
        r" (?:ante|contra|frente)|menor que|menos que|menos \w+ que|por debajo|cedi\w+|antecesor\w*"
        r"|predecesor\w*|sucesor\w*)\b"
    ),
}
