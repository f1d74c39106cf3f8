"""How many of a set a text says, and how often: all, most, half, some, few, none; always, rarely.

Each row is an amount: what it may mean in the other language (its *senses*), its plain forms, and
forms that may render it but have other uses, too. Two mentions are the same amount where their
senses meet. The earlier row wins where forms begin alike. Forms are folded. Sources: RAE, Nueva
gramática (2009), chapters 19 and 20; Huddleston and Pullum (2002), chapter 5, sections 7 to 9.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from translate.article import Language


class Amount(NamedTuple):
    """One amount: its name, its senses, and alternations of its forms, plain and loose."""

    name: str
    senses: frozenset[str]
    forms: Mapping[Language, str]
    loose: Mapping[Language, str]


def _amount(name: str, senses: str, en: str, es: str, *loose: str) -> Amount:
    """Make a row; `loose` are the loose forms of both languages, if it has any."""
    loose_en, loose_es = loose or ("(?!)", "(?!)")
    return Amount(
        name,
        frozenset(senses.split()),
        {"en": en, "es": es},
        {"en": loose_en, "es": loose_es},
    )


# A plural noun soon after: "most \w+s" counts, "the most serious" compares.
_PLURAL = (
    r"(?= (?!\w+(?:ous|ss|ly|less)\b)(?:\w{3,} )?"
    r"(?:\w{2,}s|people|women|men|children|police|cattle|victims)\b)"
)
_OF_A_SET_ES = r"(?! (?:absoluta|simple|calificada|parlamentaria|oficialista|legislativa|de edad))"

_EN_MANY = (
    r"quite a (?:few|lot of)|a fair (?:few|number of)|no (?:small number|shortage) of"
    r"|not a few|many|numerous|a lot of|lots of|countless|innumerable|scores of|a (?:great"
    r"|good) many"
)

AMOUNTS: tuple[Amount, ...] = (
    _amount(
        "not all",
        "notall some several many most large part",
        r"not (?:\w+ )?(?:all|every(?:one|body|thing)?|each)|(?:can|does|did|do|is|are|was|were"
        r"|would|will|could)(?:n't| not) (?:all|every\w*)|by no means all|far from all",
        r"no (?:(?!del )\w+ ){0,2}(?:tod[oa]s?|cualquier\w*|cada)|ni (?:mucho menos )?tod[oa]s",
    ),
    _amount(
        "nearly all",
        "nearly most",
        r"(?:almost|nearly|virtually|practically|just about) (?:all|every(?:one|body|thing)?"
        r"|the (?:whole|entire))|all but (?:a few|one|two|three|a handful)|(?:almost"
        r"|nearly) without exception|hardly an? \w+ (?:goes|passes|went|passed) (?:by )?without"
        r"|rare is the|(?:almost|nearly|practically|virtually) everywhere|the (?:vast|great"
        r"|overwhelming) majority",
        r"(?:casi|practicamente|virtualmente) (?:(?:a|en|de|con|por) )?(?:tod[oa]s?"
        r"|cada(?: un[oa])?"
        r"|la totalidad)|apenas (?:pas\w+|hay) (?:un|una) \w+ (?:sin|que no)|rar[oa] es (?:el|la)"
        r"|la (?:gran|inmensa|vasta"
        r"|abrumadora|amplia) mayoria" + _OF_A_SET_ES,
        r"an? (?:vast|overwhelming|large) majority|almost \w+ly|(?:almost|nearly) (?:always|entire"
        r"\w*|whol\w+)|\d+ (?:percent|per cent)|mostly|largely|mainly|most",
        r"una (?:gran|inmensa|amplia|abrumadora) mayoria|casi (?:siempre|enter\w+|por completo"
        r"|exclusivamente)|(?:mayoritaria|mayorment|principalment)\w*",
    ),
    _amount(
        "hardly any",
        "hardly few",
        r"(?:hardly|scarcely|barely) any(?:one|body|thing)?|(?:almost|virtually|practically|nearly"
        r"|next to) (?:no|none|nobody|nothing|no one)(?! one)|hardly a soul|barely a soul",
        r"(?:casi|practicamente|apenas) (?:ningun\w*|nadie|nada)|apenas algun\w*",
        r"hardly|scarcely|barely|nearly|almost|virtually",
        r"apenas|casi|practicamente|a duras penas",
    ),
    _amount(
        "half",
        "half",
        r"(?<!more than a )(?<!over a )(?:almost |nearly |about )?half (?:of|the|his|her|its"
        r"|their|our|all)"
        r"|one in two|half(?= (?:said|of))|one out of (?:every )?two",
        r"(?:casi |cerca de )?la mitad|uno de cada dos|una de cada dos|mitad de l[oa]s"
        r"|medi[oa](?= (?:pueblo|pais|mundo|ciudad|barrio|planeta|gabinete|plantilla|equipo"
        r"|congreso|continente|poblacion|hemiciclo|colegio|aldea|pueblito|isla|vecindario))",
        r"half|halv\w+|fifty|50|one of two",
        r"mitad|medi[oa]s?|50|cincuenta",
    ),
    _amount(
        "most",
        "most nearly",
        rf"most of(?! the time| cases)|(?<!second )(?<!the )most{_PLURAL}|(?:a|the"
        rf"|by)(?: \w+)? majority(?= of)"
        r"|(?:a|the) majority|(?:more than|over) (?:a )?half(?: of)?|the bulk of|(?:the )?(?:better"
        r"|greater) part of"
        r"|the lion's share|the majority|more (?:\w+ )?than not",
        rf"(?:la|una) (?:\w+ )?mayoria(?! de l[oa]s (?:veces|casos)){_OF_A_SET_ES}"
        rf"|la mayor parte|el grueso|mas de la mitad"
        r"|la parte mayor|la parte del leon|l[oa]s mas de|en su (?:inmensa |gran )?mayoria",
        r"most\w*|mainly|largely|proportion|largest|majority|chiefly|primarily|predominantly"
        r"|bulk|largest (?:part"
        r"|share)|much of",
        r"mayor\w*|principalmente|sobre todo|en gran medida|en su mayor parte|grueso|gran parte"
        r"|mas|mas frecuente|predominan\w+|casi",
    ),
    _amount(
        "a large part",
        "large many most",
        r"(?<!as )(?<!so )(?<!too )much of|a (?:large|big|good|great|huge) (?:part|share|portion"
        r"|chunk|deal)"
        r"(?: of)?|a (?:large|great|huge|vast) number of",
        r"(?:gran|buena) parte|una gran (?:parte|cantidad)|un gran numero|una parte (?:importante"
        r"|considerable|sustancial|significativa)|much[oa] de l[oa]s?",
        r"much|plenty(?: of)?|proportion|considerabl\w+|substantial\w*|significant\w*|large\w*"
        r"|great\w*|widely"
        r"|heav(?:y|ily)",
        r"mucho|mucha|considerabl\w+|sustancial\w*|abundan\w+|cuantios\w+|significativ\w+"
        r"|importante",
    ),
    _amount(
        "dozens",
        "dozens many",
        r"dozens|scores of|(?:a few|several) dozen",
        r"decenas(?! de mil)|docenas|un(?:as cuantas|as pocas| par de) (?:docenas|decenas)",
        r"tens|hundreds|thousands|numerous|many",
        r"cientos|miles|numeros\w+|much[oa]s",
    ),
    _amount(
        "a handful",
        "handful few some",
        r"(?:only |just )?a (?:mere )?handful",
        r"(?:apenas |solo )?un (?:mero )?puñado|apenas un[oa]s? (?:cuant|poc)[oa]s|solo un[oa]s"
        r" (?:cuant|poc)[oa]s",
    ),
    _amount(
        "a few",
        "some several two handful",
        r"(?:only |just )?a few",
        r"(?:solo )?un[oa]s (?:poc|cuant)[oa]s|algun que otro|alguna que otra",
        r"few|some|several|couple|handful|certain",
        r"un[oa]s|poc[oa]s|algun[oa]s|vari[oa]s|cuant[oa]s|puñado|ciert[oa]s|par",
    ),
    _amount(
        "a minority",
        "few part",
        r"(?:an? )?(?:small |tiny |very small )?minority|an? (?:small|tiny|little) (?:part|number"
        r"|fraction|share|group)(?: of)?|a little of",
        r"(?:una )?(?:pequeña |infima |reducida )?minoria|una (?:pequeña|minima|infima) (?:parte"
        r"|proporcion|cuota"
        r"|porcion|fraccion)|un (?:pequeño|reducido) (?:numero|grupo)|un poco de",
    ),
    _amount(
        "often",
        "often usually",
        r"often|frequently|many times|day (?:in,? )?(?:and )?day out|week in,? week out"
        r"|over and over"
        r"|more often than not|time after time|repeatedly|regularly|time and again",
        r"a menudo|con (?:mucha )?frecuencia|frecuentemente|muchas veces|seguido|a cada rato"
        r"|reiteradamente|repetidamente|en muchas ocasiones|cada dos por tres|a cada paso|no pocas"
        r" veces|con asiduidad|una y otra vez|dia tras dia|las mas de las veces",
        r"commonly|frequen\w+|regular\w*|again and again|constant\w*|so often|tend\w*|many|most\w*",
        r"frecuente\w*|regular\w*|constante\w*|varias veces|una y otra vez|reiterad\w+|repetid\w+",
    ),
    _amount(
        "usually",
        "usually often most",
        r"usually|normally|generally|typically|most of the time|as a rule|in most cases",
        r"habitualmente|normalmente|generalmente|por lo (?:general|regular|comun)|usualmente"
        r"|casi siempre|la mayor parte del tiempo|de ordinario|la mayoria de las veces"
        r"|en la mayoria de los casos|suel[ea]n?|solian?",
        r"general|usual|normal|typical|customar\w+|habitual\w*|almost always|used to",
        r"habitual\w*|en general|usual|normal|tipic\w+|suele\w*|soli\w+|acostumbr\w+",
    ),
    _amount(
        "rarely",
        "rarely never",
        r"rarely|seldom|hardly ever|almost never|scarcely ever|infrequently|very occasionally"
        r"|once in a blue moon|only occasionally",
        r"rara(?:s)? ve(?:z|ces)|raramente|pocas veces|casi nunca|muy de vez en cuando"
        r"|en (?:contadas|raras|pocas) ocasiones|contadas veces|apenas si"
        r"|muy de cuando en cuando|de pascuas a ramos",
        r"rare|few times|not often|hardly|occasional\w*|uncommon\w*|unusual\w*",
        r"rar[oa]s?|poco (?:frecuente|habitual|comun)\w*|ocasional\w*|apenas|infrecuente\w*"
        r"|excepcional\w*|sporadic\w*|esporadic\w*",
    ),
    _amount(
        "sometimes",
        "sometimes",
        r"sometimes|occasionally|at times|from time to time|now and then|once in a while"
        r"|every so often"
        r"|now and again|on and off|off and on|every now and then|on occasion|some(?:times"
        r"| days)|in some cases",
        r"a veces|en ocasiones|algunas veces|de vez en cuando|ocasionalmente|por momentos|de cuando"
        r" en cuando|cada tanto|cada cierto tiempo|a ratos|de tanto en tanto|alguna vez"
        r"|en algunos casos",
        r"some\w*|occasional\w*|may|might|can|at one time|periodic\w*|intermittent\w*|sporadic\w*",
        r"ocasional\w*|algun\w*|puede\w*|llega\w* a|hay veces|esporadic\w+|periodic\w+"
        r"|intermitente\w*|eventual\w*",
    ),
    _amount(
        "constantly",
        "always all often",
        r"constantly|continually|continuously|incessantly|all the time",
        r"constantemente|permanentemente|continuamente|incesantemente",
        r"constant\w*|continu\w+|always|permanent\w*|repeated\w*|regular\w*|steadily|ever",
        r"constante\w*|continu\w+|permanente\w*|siempre|repetid\w+|regular\w*|sin cesar",
    ),
    _amount(
        "always",
        "always all",
        r"always|(?:each|every) time|at all times|invariably|without exception|forever",
        r"siempre|cada vez que|todas las veces|en todo momento|invariablemente|sin excepcion",
        r"ever|constant\w*|continu\w+|permanent\w*|consistent\w*|perpetual\w*|still|whenever"
        r"|eternal\w*|perennial\w*|anytime",
        r"constante\w*|continu\w+|permanente\w*|perpetu\w+|etern\w+|perenne\w*|eternamente",
    ),
    _amount(
        "both",
        "both",
        r"both",
        r"amb[oa]s|tanto (?:el|la|los|las) uno como|un[oa] y otr[oa]"
        r"|(?<!\bun[oa] de )(?<!\bcada un[oa] de )l[oa]s dos(?! (?:mil|tercios))",
        r"two|either|pair|each|the couple|all",
        r"dos|cada un[oa]|cualquiera|pareja|par|tod[oa]s|tanto|respectiv\w+|mutu\w+",
    ),
    _amount(
        "all",
        "all",
        r"every(?:one|body|thing)?|each(?: one)?(?: of)?|all(?: of)?(?= (?:the|his|her|its|their"
        r"|our|my|these|those|but|\w+s\b|of\b|\d|three|four|five|six|seven|eight|nine|ten))|all"
        r"|the (?:whole|entire)|each and every|to a man|one and all|every (?:last|single)"
        r"|entirely|wholly|without exception|throughout",
        r"tod[oa]s|cada un[oa]|cada(?! (?:vez|dos|tres|cuatro|cinco|seis|diez|\d))|todo(?: el)?"
        r"|toda(?: la)?|la totalidad|por completo|al completo|en su totalidad|enter[oa]"
        r"|cuant[oa]s(?= \w+(?:an|en|ron|aba"
        r"|ia)\b)",
        r"whole|entire|complet\w+|full\w*|total\w*|any\w*|across|over|daily|nationwide|universal\w*"
        r"|per|unanimous\w*|wide\w*|annual\w*|weekly|yearly|monthly|nightly|always|whoever"
        r"|whatever|wherever|overall",
        r"complet\w+|enter\w+|total\w*|plen\w+|integr\w+|cualquier\w*|siempre|a lo largo|quien\w*"
        r"|generalizad\w+|diari\w+|a diario|por|al|unanim\w+|los demas|anual\w*|mensual\w*"
        r"|semanal\w*|universal\w*|el conjunto|lo que|cada|ampli\w+",
    ),
    _amount(
        "any",
        "any all",
        r"any(?:one|body)?(?= (?:\w+ )?(?:can|may|could|who|will|would))",
        r"cualquier(?:a)?",
        r"any\w*|whoever|whatever|whichever|either",
        r"quien\w*|sea cual\w*|todo aquel",
    ),
    _amount(
        "many",
        "many",
        _EN_MANY,
        r"much[oa]s|numeros[oa]s|innumerables|incontables|(?:un )?sinnumero de|infinidad de"
        r"|multitud de|gran cantidad|gran numero|no (?:son |eran |fueron )?poc[oa]s|sinfin de"
        r"|un buen numero de|bastantes|un(?:a)? (?:monton|pila|porrada|larga lista) de",
        r"plenty(?: of)?|hundreds|thousands|millions|multiple|myriad|a (?:host|raft|string|slew"
        r"|wealth|series) of|much|too many"
        r"|large|so many|widespread|repeated|lots",
        r"bastantes|cientos|centenares|miles|millones|multiples|tant[oa]s|demasiad[oa]s|una serie"
        r"|un monton|montones|cantidad"
        r"|abundantes|larg[oa]s|mucho|mucha|divers[oa]s|varios de",
    ),
    _amount(
        "none",
        "none",
        r"none|no one|nobody|even (?:one|a single)|so much as (?:one|a)|not (?:a single"
        r"|one(?! of the)|any(?:one|body)?)|no single|neither"
        r"|not a soul|not one",
        r"ningun[oa]?|nadie|ni un[oa]? sol[oa]|ni siquiera un[oa]|ni un[oa]?",
        r"no|nothing|any\w*|without|never|zero|not|\w+n't|nor|ever",
        r"no|nada|nunca|jamas|sin|ni|cero|tampoco",
    ),
    _amount(
        "a couple",
        "two",
        r"a couple(?: of)?",
        r"un par(?: de)?",
        r"couple|two|pair",
        r"dos|par|pareja",
    ),
    _amount(
        "several times",
        "times often many",
        r"(?:several|various|numerous|a few|multiple) times|on (?:several|various|numerous"
        r"|multiple)"
        r" occasions|(?:once|time) and again|on more than one occasion",
        r"(?:vari|numeros|repetid|divers|reiterad)as (?:veces|ocasiones)"
        r"|en (?:vari|numeros|repetid|divers|reiterad)as (?:ocasiones|oportunidades)"
        r"|en mas de una (?:ocasion|oportunidad)",
        r"times|more than once|occasions|repeated\w*|often|twice|again|frequent\w*|many|several",
        r"veces|mas de una|ocasiones|repetid\w+|reiterad\w+|menudo|oportunidades|frecuen\w+"
        r"|insist\w+",
    ),
    _amount(
        "once",
        "once",
        r"(?:only |just )once|once(?= (?:before|a (?:day|week|month|year)))|on one occasion"
        r"|one single time|a single time",
        r"(?:solo |tan solo |apenas )?una (?:sola |unica )?vez(?! (?:que|mas|\w+[ai]d[oa]s?\b))"
        r"|(?:en )?una (?:sola )?(?:ocasion|oportunidad)",
        r"once|one time|single|again|one",
        r"una vez|primera|unica|alguna vez|otra vez|cuando|al",
    ),
    _amount(
        "several",
        "several",
        r"several",
        r"vari[oa]s",
        r"various|multiple|a (?:number|series|string|range|variety) of|some|numerous|different"
        r"|diverse|three|four|five|six|seven|many",
        r"divers[oa]s|distint[oa]s|diferentes|multiples|una serie de|algun[oa]s|tres|cuatro|cinco"
        r"|seis|siete|numeros[oa]s|repetid[oa]s|un[oa]s",
    ),
    _amount(
        "one",
        "one",
        r"one of(?: the| its| his| her| their| these| those)?|only one|just one|one",
        r"un[oa] de (?:l[oa]s|sus|est[oa]s|es[oa]s|ell[oa]s)"
        r"|sol[oa] un[oa]?(?! (?:pequeñ|minim|infim|reducid|parte|fraccion|minoria|porcion|poco))",
        r"a single|single|sole|another|among|other|an",
        r"un[oa]?|unic[oa]|sol[oa]|otr[oa]|entre|alguno",
    ),
    _amount(
        "part",
        "part some",
        r"part of(?= (?:the|its|his|her|their|what|our))|parts of|partly|partially|a (?:part"
        r"|portion"
        r"|fraction|section) of",
        r"parte de(?:l| lo| la| los| las| su| sus)|parcialmente|una parte|partes de",
        r"part\w*|portions?|some\w*|section\w*|share\w*|piece\w*|area\w*|chunk\w*|stretch\w*"
        r"|side\w*|fraction\w*|segment\w*|stake\w*",
        r"partes?|parcial\w*|porcion\w*|tramo\w*|algo|sector\w*|pedazo\w*|trozo\w*|algun\w*|zona\w*"
        r"|lado\w*|fraccion\w*|fragmento\w*|participacion\w*",
    ),
    _amount(
        "one or other",
        "some one any part several",
        r"one or (?:another|other)|any one of",
        r"algun|alguna|alguno",
    ),
    _amount(
        "some",
        "some several two part",
        rf"some of|some{_PLURAL}|some(?= (?:said|say|have|are|were|had))|certain(?= \w+s\b)",
        r"algun[oa]s|ciert[oa]s(?= \w+s\b)",
        r"some\w*|certain|various|a number of|any|a bit|among|other\w*",
        r"ciert[oa]s?|algo|alguien|determinad[oa]s|divers[oa]s|distint[oa]s|parte|entre"
        r"|otr[oa]s|vari[oa]s|hay quien\w*|algun\w*",
    ),
    _amount(
        "few",
        "few hardly handful",
        r"few(?! of us)|not (?:very |too |so |that )?many|only a minority of|very few"
        r"|precious few|too few",
        r"(?:muy |demasiado )?(?:no much[oa]s|poc[oa]s|poquisim[oa]s)|escas[oa]s"
        r"|contad[oa]s(?= \w+s\b)",
        r"little|scarce\w*|rare\w*|limited|only|short|sparse\w*|hardly|handful|low|small|lack\w*"
        r"|isolated",
        r"poc[oa]|escas\w+|limitad[oa]s|rar[oa]s|apenas|reducid[oa]s|solo|falta\w*|pequeñ[oa]s"
        r"|aislad[oa]s|minoria|casi no",
    ),
    _amount(
        "never",
        "never rarely none",
        r"never",
        r"nunca|jamas",
        r"not|no|\w+n't|nobody|nothing|without|ever|neither|nor|none",
        r"no|nadie|nada|sin|ni|tampoco|ningun\w*",
    ),
)
