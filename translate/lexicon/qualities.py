"""Qualities and doings with an opposite: effective, temporary, to include, to delay.

Rows as in `translate.lexicon.oppositions`. Many Spanish and English opposites are one stem with and
without a negative prefix (RAE, Nueva gramática, 2009, § 10.10): there the bare form must not follow
the prefix, which the word boundary sees to.
"""

from __future__ import annotations

from translate.lexicon.concepts import Opposition, oppose

QUALITIES: tuple[Opposition, ...] = (
    oppose(
        r"effective(?:ly|ness)?",
        r"efica(?:z|ces|cia|zmente)|efectiv\w+",
        r"ineffective(?:ly|ness)?",
        r"inefica(?:z|ces|cia|zmente)|inefectiv\w+",
    ),
    oppose(
        r"usual(?:ly)?|normal(?:ly)?|ordinary|common(?:ly)?",
        r"habitual\w*|usual\w*|normal\w*|ordinari\w+|comun\w*|corriente\w*",
        r"unusual(?:ly)?|abnormal(?:ly)?|uncommon|extraordinary",
        r"inusual\w*|insolit\w+|anormal\w*|inhabitual\w*|extraordinari\w+|poco (?:comun|habitual"
        r"|frecuente)\w*",
    ),
    oppose(
        r"voluntar(?:y|ily)",
        r"voluntari\w+",
        r"involuntar(?:y|ily)|compulsory|mandatory",
        r"involuntari\w+|obligatori\w+|forzos\w+",
    ),
    oppose(
        r"positive(?:ly)?",
        r"positiv\w+|favorabl\w+",
        r"negative(?:ly)?",
        r"negativ\w+|desfavorabl\w+|advers\w+|mal",
    ),
    oppose(
        r"important(?:ly)?|significant(?:ly)?|vital|crucial",
        r"important\w*|significativ\w+|notabl\w+|vital\w*|crucial\w*|relevant\w*|trascend\w+",
        r"insignificant|irrelevant|unimportant|negligible",
        r"insignificant\w*|irrelevant\w*|sin importancia|desdeñabl\w+|intrascend\w+",
    ),
    oppose(
        r"includ(?:e|es|ed|ing)",
        r"inclu\w+|abarc\w+|comprend\w+",
        r"exclud(?:e|es|ed|ing)",
        r"exclu\w+",
    ),
    oppose(
        r"delay(?:s|ed|ing)?|postpon\w+",
        r"retras\w+|demor\w+|aplaz\w+|posterg\w+|pospus\w+|pospon\w+|pospuest\w+|tard\w+",
        r"brought forward|bring forward|hasten(?:s|ed)?",
        r"adelant\w+|anticip\w+|apresur\w+",
    ),
    oppose(
        r"cancel\w+|called off|scrapped",
        r"cancel\w+|suspend\w+|anul\w+",
        r"confirm(?:s|ed|ing)?|went ahead|took place|held",
        r"confirm\w+|se llev\w+ a cabo|se celebr\w+|se realiz\w+",
    ),
    oppose(
        r"(?:re)?new(?:ly)?|novel",
        r"nuev\w+|novedos\w+|novel\w*|recien\w*|reci\w+",
        r"old(?:er|est)?|ancient",
        r"viej\w+|antigu\w+|ancian\w+|mayor\w*|vetust\w+",
        wide=(r"years|renew\w*|former\w*|again", r"años|renov\w+|exnov\w+|renuev\w+"),
    ),
    oppose(
        r"large(?:r|st)?|big(?:ger|gest)?|huge|vast|great(?:er|est)?|enormous",
        r"grand\w*|gran|enorm\w+|ampli\w+|vast\w+|mayor\w*|extens\w+|gigant\w+|larg\w+|much\w+",
        r"small(?:er|est)?|tiny|little",
        r"pequeñ\w+|diminut\w+|menor\w*|reducid\w+|chic[oa]s?|minuscul\w+|escas\w+|poc[oa]s?"
        r"|leve\w*",
        wide=(r"size\w*|few\w*|less|more|small\w*", r"tamañ\w+|mas|menos|niñ\w+|diminut\w*"),
    ),
    oppose(
        r"temporar(?:y|ily)|provisional(?:ly)?|interim",
        r"temporal\w*|transitori\w+|provisional\w*|interin\w+|pasajer\w+",
        r"permanent(?:ly)?|definitive(?:ly)?",
        r"permanent\w+|definitiv\w+|perpetu\w+",
    ),
    oppose(
        r"initial(?:ly)?",
        r"inicial\w*|al principio|primer\w*|preliminar\w*|en un principio",
        r"final(?:ly)?",
        r"final\w*|definitiv\w+|ultim\w+|por fin|al fin",
    ),
    oppose(
        r"internal(?:ly)?|domestic(?:ally)?",
        r"intern[oa]s?|interior\w*|domestic\w+|nacional\w*|familiar\w*",
        r"external(?:ly)?|foreign",
        r"extern[oa]s?|exterior\w*|extranjer\w+|foran\w+",
    ),
    oppose(
        r"direct(?:ly)?",
        r"direct\w+",
        r"indirect(?:ly)?",
        r"indirect\w+",
    ),
    oppose(
        r"easy|easily|easier|simple|simpler|simply|simplicity",
        r"facil\w*|sencill\w+|simpl\w+",
        r"difficult(?:y|ies)?|complex(?:ity)?|complicat\w+",
        r"dificil\w*|dificult\w+|complej\w+|complic\w+",
    ),
    oppose(
        r"early|earlier|earliest",
        r"tempran\w+|pront\w+|anticip\w+|principi\w+|comienz\w+|inici\w+|antes|prematur\w+"
        r"|precoz|madrug\w+|primer\w*|anterior\w*",
        r"late|lately|belated(?:ly)?",
        r"tard(?:e|i[oa]s?|ia\w*)|final\w*|fines|retras\w+|ultim\w+",
        wide=(r"before|ago|night|evening|afternoon|end|after", r"noche|despues|fin"),
    ),
    oppose(
        r"known",
        r"conocid\w+|sabid\w+|se (?:sab|conoc)\w+|identific\w+",
        r"unknown|unidentified",
        r"desconocid\w+|ignot\w+|se desconoc\w+|sin identificar|no identific\w+",
    ),
    oppose(
        r"healthy|healthier",
        r"san[oa]s?|saludabl\w+",
        r"sick|ill|unhealthy|harmful",
        r"enferm\w+|insalubr\w+|nociv\w+|dañin\w+",
    ),
    oppose(
        r"mild(?:ly)?|slight(?:ly)?",
        r"leve\w*|liger\w+|moderad\w+|suav\w+",
        r"severe(?:ly)?|serious(?:ly)?",
        r"grav\w+|sever\w+|seri\w+",
    ),
    oppose(
        r"limited",
        r"limitad\w+|limit\w+|escas\w+|restring\w+",
        r"unlimited|boundless",
        r"ilimitad\w+|sin limites?",
    ),
    oppose(
        r"ability|abilities|capable|capacity",
        r"capacidad\w*|capaz|capaces|habilidad\w*",
        r"inability|incapable|incapacity|incapacitation",
        r"incapacidad\w*|incapaz|incapaces|imposibilidad\w*",
    ),
    oppose(
        r"agree(?:s|d|ing|ment)?",
        r"acuerd\w+|acord\w+|coincid\w+|convin\w+|conven\w+|pact\w+",
        r"disagree(?:s|d|ing|ment|ments)?",
        r"desacuerd\w+|discrep\w+|disent\w+|en contra",
    ),
    oppose(
        r"profit(?:s|able)?|earnings",
        r"ganancia\w*|benefici\w+|utilidad\w*|rentab\w+|lucr\w+|gan\w+",
        r"losses|loss|loss-making",
        r"perdida\w*|deficit\w*",
    ),
    oppose(
        r"lend(?:s|ing|ers?)?|lent|creditors?",
        r"prest(?:o|aron|a|an|ar|ado|amista\w*)|acreedor\w*",
        r"borrow(?:s|ed|ing|ers?)?|debtors?",
        r"pid\w+ prestad\w+|pedir prestad\w+|prestatari\w+|deudor\w*|endeud\w+|tom\w+ prestad\w+",
    ),
    oppose(
        r"life|lives|birth|born",
        r"vida\w*|nac\w+|vivi\w+",
        r"deaths?|died|(?:lost|lose|loses|took|cost) (?:his|her|its|their) li(?:fe|ves)",
        r"muert\w+|falleci\w+|murio|murieron|deceso\w*|(?:p(?:e|ie)rd|quit|cost|cobr)\w+ la vida",
        wide=(r"kill\w*|lost|claim\w*", r"mort\w+|cobr\w+|mat\w+"),
    ),
    oppose(
        r"protect(?:s|ed|ing|ion)?",
        r"proteg\w+|protec\w+|ampar\w+|resguard\w+|defen\w+",
        r"endanger(?:s|ed|ing)?|expos(?:e|es|ed|ing)",
        r"pon\w+ en peligro|puso en peligro|desproteg\w+|expon\w+|expus\w+",
    ),
    oppose(
        r"day|daytime",
        r"dia\w*|diurn\w+|jornada\w*",
        r"nights?|night-time|overnight",
        r"noche\w*|nocturn\w+|madrugada\w*|anoche",
        wide=(
            r"evening\w*|days|daily|today|24|\w+day",
            r"tarde\w*|hoy|lunes|martes|miercoles|jueves|viernes|sabado|domingo",
        ),
    ),
)
