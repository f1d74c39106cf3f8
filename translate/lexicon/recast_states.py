"""What is over, full, missing or as it was: lacks and states that have a name."""

from __future__ import annotations

import re

from translate.lexicon.recast_rows import Recast, either, row, state

# What is over, what is full, what is as it was, and other lacks and states that have a name.
STATES = (
    # "Not all of them had left": some were still there.
    Recast(
        {
            "en": re.compile(r"\bnot (?:all|every\w*)\b"),
            "es": re.compile(r"\bno tod[oa]s?\b"),
        },
        {
            "en": re.compile(r"\b(?:some|only|part|several)\b"),
            "es": re.compile(r"\b(?:algun[oa]s?|solo|parte|vari[oa]s)\b"),
        },
    ),
    state(
        r"longer|any ?more|again|back",
        r"mas|volv\w+|de nuevo|vez",
        r"stop\w*|ceas\w+|quit\w*|former\w*|used to|end(?:ed|s|ing)?|drop\w*|scrap\w*|g[ai]ve\w* up"
        r"|over|lost|too \w+|retir\w*|end of|last|once|pull\w* out|final\w*",
        r"dej\w+|antigu[oa]s?|ex|ex\w+|ces\w+|acab\w+|termin\w+|fin|perdi\w+|desist\w+|renunci\w+"
        r"|retir\w+|ultim\w+|antes|definitiv\w+|por ultima vez",
    ),
    Recast(
        {
            "en": re.compile(r"\bno longer\b|\bn['’]t (?:\w+ ){1,8}(?:anymore|any more)\b"),
            "es": re.compile(r"\bya no\b"),
        },
        {
            "en": re.compile(
                r"\b(?:stop\w*|ceas\w+|former\w*|used to|full\w*|end(?:ed|s)?|over)\b"
            ),
            "es": re.compile(
                r"\b(?:dej\w+|ces\w+|antes|antigu[oa]s?|llen[oa]s?|acab\w+|termin\w+)\b"
            ),
        },
    ),
    state(
        r"room|space|beds?|seats?|tickets?|place|capacity|vacanc\w+",
        r"cab\w+|quep\w+|lugar(?:es)?|espacio|plazas|camas|boletos|entradas|cupos?|sitio"
        r"|localidades",
        r"full\w*|packed|capacity|overflow\w*|overwhelmed|crowded|crammed|brim\w*|sold out|maxed",
        r"llen[oa]s?|colm\w+|replet[oa]s?|abarrot\w+|desbord\w+|satur\w+|al limite|tope|atest\w+"
        r"|capacidad|agot\w+|hasta la bandera|complet[oa]s?",
    ),
    state(
        r"mov\w+|chang\w+|touch\w*|alter\w*|rais\w+|cut\w*|grow\w*|var\w+|increas\w*|fall|rise",
        r"mov\w+|muev\w+|cambi\w+|toc\w+|alter\w+|sub\w+|modific\w+|vari\w+|crec\w+|baj\w+"
        r"|aument\w+",
        r"held|hold\w*|keep\w*|kept|stay\w*|same|steady|stable|flat|unchanged|left|maintain\w*"
        r"|stagn\w+"
        r"|remain\w*|stuck|frozen|stall\w*",
        r"mant\w+|sigu\w+|mism[oa]s?|estab(?:le|les|ilidad)|igual\w*|qued\w+|dej\w+|intact\w+"
        r"|estanc\w+"
        r"|congel\w+|inalter\w+|invari\w+|perman\w+|conserv\w+",
    ),
    state(
        r"identif\w+|named?|names?|reveal\w*|disclos\w*|known",
        r"identif\w+|nombr\w+|revel\w+|divulg\w+|conoc\w+|difund\w+|trascend\w+|dar\w*|dij\w+",
        r"anonym\w*|secre\w+|confiden\w+|withh\w+|unknown|undisclosed|under wraps|mystery",
        r"anonim\w+|secret\w+|reserv\w+|confidencial\w*|descon\w+|identidad|misterio|incognit\w+",
        within=8,
    ),
    # "Half of them did not vote": the other half did.
    Recast(
        {
            "en": re.compile(r"\b(?:half|50 ?%|50 percent)\b.{0,60}\b(?:not|never|\w+n['’]t)\b"),
            "es": re.compile(r"\b(?:mitad|50 ?%|50 por ciento)\b.{0,60}\b(?:no|nunca)\b"),
        },
        either(r"half|50 ?%|50 percent", r"mitad|50 ?%|50 por ciento"),
        more=0,
    ),
    state(
        r"surviv\w*|liv(?:e|ed)|alive|make it|recover\w*|wake|woke",
        r"sobreviv\w+|viv\w+|ver|lleg\w+ a|resist\w+|recuper\w+|despert\w+|super\w+|logr\w+",
        r"died?|dead|dying|kill\w*|death|perish\w*|fatal\w*|succumb\w*|lost|deceased",
        r"muri\w+|muert\w+|fallec\w+|perec\w+|mat\w+|perdi\w+|mort\w+|sucumb\w+|victimas",
    ),
    state(
        r"hurt|injur\w+|harm\w*|wound\w*|casualt\w+|victims?|damage\w*|suffer\w*|affect\w*|scratch",
        r"herid\w+|hiri\w+|lesion\w*|dañ\w+|victimas|sufr\w+|afect\w+|percance\w*|rasguñ\w+"
        r"|lament\w+",
        r"safe\w*|unhurt|unharmed|unscathed|intact|escap\w*|uninjured|surviv\w+|fine|sound"
        r"|spar(?:ed|es|ing)|normal\w*",
        r"iles[oa]s?|indemnes?|intact\w+|san[oa]s?|a salvo|salv\w+|bien|libr\w+|sobreviv\w+"
        r"|normal\w*",
    ),
    state(
        r"win|won|beat\w*|victor\w+|scor\w+|pass\w*|advance\w*|qualif\w+|succe\w+",
        r"gan\w+|venc\w+|triunf\w+|victoria\w*|anot\w+|marc\w+|clasific\w+|pas\w+|super\w+"
        r"|aprob\w+",
        r"los[ets]\w*|defeat\w*|draw\w*|drew|tied?|drought|winless|goalless|knocked out|out|fail\w*"
        r"|eliminat\w+|scoreless|beaten|positive",
        r"perd\w+|pierd\w+|derrot\w+|empat\w+|sequia|elimin\w+|reprob\w+|suspend\w+|positivo"
        r"|fracas\w+"
        r"|en blanco|fuera|qued\w+|cay\w+",
    ),
    state(
        r"open\w*|work\w*|operat\w*|function\w*|run\w*|run|power|electricity|water|rain\w*|money"
        r"|food|eat\w*|sleep\w*|job|jobs|light|air|internet|signal|phone|service|supply",
        r"abr\w+|abier\w+|funcion\w+|oper\w+|trabaj\w+|luz|energia|electric\w+|agua|llov\w+|lluv\w+"
        r"|diner\w+|comid\w+|com(?:er|en|io|ieron)|dorm\w+|empleo|señal|internet|telefono|servicio"
        r"|suministro|fondos|recursos",
        r"clos\w+|shut\w*|strike|outages?|blackouts?|power cuts?|dark\w*|drought|dry|broke|hungry"
        r"|hunger|fast\w*|starv\w*|awake|jobless|unemploy\w*|offline|cut off|down|broken|idle"
        r"|ran out"
        r"|run out|paralyz\w+|suspend\w+|halt\w*|grounded|poor|empty|bankrupt|thirst\w*|parched"
        r"|deprived|penniless|rain-?less",
        r"cerr\w+|cierr\w+|clausur\w+|huelga|paro|apagon\w*|cort\w+|oscur\w+|sequia|sec[oa]s?"
        r"|quebr\w+"
        r"|hambr\w+|ayun\w+|en vela|desvel\w+|desemple\w+|averi\w+|descompu\w+|roto|interrump\w+"
        r"|par\w+|suspend\w+|paraliz\w+|incomunic\w+|acab\w+|agot\w+|qued\w+|vaci\w+|quiebra|sed"
        r"|desabastec\w+|escas\w+|penuria",
        within=4,
    ),
    state(
        r"speak\w*|talk\w*|comment\w*|answer\w*|respond\w*|repl\w+|sa(?:y|id)|word|testify",
        r"habl\w+|coment\w+|contest\w+|respond\w+|declar\w+|pronunci\w+|decir|dij\w+|palabra",
        r"silen\w+|mum|quiet\w*|tight-lipped|declin\w+|refus\w+|mute\w*|unanswered|ignor\w+"
        r"|evad\w+|dodg\w+|duck\w*"
        r"|sidestep\w*",
        r"silencio\w*|call\w+|mutis\w*|hermet\w+|reserv\w+|rehus\w+|evad\w+|ignor\w+|neg\w+|evit\w+"
        r"|esquiv\w+|elud\w+|soslay\w+",
    )._replace(plain=either(r"sa(?:y|id)|answered|replied|testified", r"dij\w+|contest\w+")),
    state(
        r"attend\w*|go|went|come|came|show\w*|appear\w*|turn\w* up|arriv\w*|present|there"
        r"|participat\w+"
        r"|vot\w+|take part|join\w*",
        r"asist\w+|acud\w+|ir|fue|fueron|vino|vinieron|present\w+|compar\w+|lleg\w+|aparec\w+"
        r"|particip\w+"
        r"|vot\w+|sum\w+|concurr\w+|estuv\w+|estar\w*|disput\w+|jug\w+|jueg\w+|correr\w*",
        r"skip\w*|absen\w+|boycott\w*|miss\w*|stay\w* (?:home|away|at home)|no-shows?|abst\w+"
        r"|snub\w*"
        r"|pull\w* out|withdr\w+|short of|empty|stood up|sit\w* out|sat out",
        r"ausen\w+|boicot\w*|falt\w+|plant\w+|abst\w+|desair\w+|retir\w+|baja|qued\w+ (?:en casa"
        r"|fuera|corto)|vaci\w+|desert\w+",
        within=4,
    ),
    state(
        r"guilty|convict\w*|charg\w+|punish\w*|jail\w*|sentenc\w+|involved|responsib\w+|to blame",
        r"culpab\w+|conden\w+|acus\w+|castig\w+|imput\w+|cárcel|carcel|particip\w+|respons\w+|ver",
        r"innocen\w+|acquit\w*|clear\w*|absol\w+|dismiss\w*|free\w*|exonerat\w+|impun\w+|spared"
        r"|den\w+",
        r"inocen\w+|absuel\w+|absolv\w+|absoluc\w+|sobres\w+|libr\w+|exoner\w+|impun\w+|desestim\w+"
        r"|exculp\w+|ajen\w+|neg\w+",
    ),
    state(
        r"enough|sufficient\w*|afford\w*|cover\w*|pay\w*|paid|met|meet",
        r"bast\w+|suficient\w+|alcanz\w+|cubr\w+|pag\w+|cumpl\w+|abon\w+|lleg\w+",
        r"short\w*|insuffic\w+|too \w+|lack\w*|ow(?:e|ed|es|ing)|debts?|default\w*|arrears|overdue"
        r"|unpaid|behind|scarc\w+|broke\w*|miss\w*|violat\w+|breach\w*|inadequ\w+",
        r"falt\w+|insufic\w+|demasiad\w+|escas\w+|adeud\w+|deuda\w*|deb(?:e|en|ia|ian)|moros\w+"
        r"|impag\w+"
        r"|incumpl\w+|corto|pendient\w+|atras\w+|poc[oa]s?|default|cesacion",
    ),
    state(
        r"know\w*|knew|aware|sure|clear|certain|explain\w*|understand|understood|found|find|seen"
        r"|see|hear\w*|locat\w+|traced?|trace|news|remember\w*|forg\w+",
        r"sab\w+|conoc\w+|clar\w+|segur\w+|explic\w+|ent(?:end|iend)\w+|encontr\w+|encuentr\w+"
        r"|hall\w+"
        r"|aparec\w+|ver|vist\w+|oir|localiz\w+|rastro|noticias|paradero|olvid\w+|record\w+"
        r"|recuerd\w+",
        r"unknown|unaware|unclear|myster\w+|ignor\w+|missing|disappear\w*|vanish\w*|lost|wonder\w*"
        r"|doubt\w*|question\w*|unsolved|remember\w*|recall\w*|forg[eo]t\w*|secret\w*"
        r"|remains? to be"
        r"|at large|surpris\w+|open|puzzl\w+|keep\w* in mind|yet",
        r"descon\w+|ignor\w+|misteri\w+|incognit\w+|desaparec\w+|perd\w+|extravi\w+|duda\w*"
        r"|secret\w+"
        r"|record\w+|recuerd\w+|olvid\w+|por (?:ver|saber|determinar|aclarar|esclarecer)|profug\w+"
        r"|sorprend\w+|sorpres\w+|pregunt\w+|en el aire|invisib\w+",
    ),
    state(
        r"end\w*|finish\w*|complet\w*|settl\w+|resolv\w+|ready|decid\w+|over|done|agree\w*"
        r"|accept\w*"
        r"|allow\w*|permit\w*|let|approv\w+|sign\w*|support\w*|back\w*|ratif\w+",
        r"termin\w+|acab\w+|conclu\w+|complet\w+|resolv\w+|resuel\w+|list[oa]s?|decid\w+|acord\w+"
        r"|acept\w+|permit\w+|dej\w+|aprob\w+|apoy\w+|firm\w+|ratific\w+|autoriz\w+|acuerd\w+"
        r"|respald\w+",
        r"unfinished|half-\w+|pending|ongoing|continu\w+|progress|unresolved|open|undecided"
        r"|disagree\w*"
        r"|reject\w*|oppos\w+|ban\w*|forbid\w*|prohibit\w*|blocked|refus\w+|deadlock\w*|impasse"
        r"|against"
        r"|disput\w+|split|veto\w*|stall\w*|limbo|declin\w+|remain\w*|differ\w*|off-limits|illegal"
        r"|turn\w* down|barr\w+|incomplete|hang\w*|still|yet to|delay\w*",
        r"inconclus\w+|pendient\w+|a medias|en curso|contin\w+|sigu\w+|abiert\w+|indecis\w+"
        r"|discrep\w+"
        r"|disc(?:re|on)\w+|difier\w+|desacuerd\w+|rechaz\w+|opon\w+|opus\w+|prohib\w+|veta\w*|veto"
        r"|bloque\w+|neg\w+|estanc\w+|contra|incomplet\w+|inacabad\w+|por (?:terminar|definir"
        r"|decidir"
        r"|resolver)|falt\w+|vigent\w+|vilo|limbo|ilegal\w*|imped\w+|imp[ie]d\w+|demor\w+",
    ),
    state(
        r"leave\w*|left|move|depart\w*|get out|escape\w*|abandon\w*|budge|give up|surrender\w*"
        r"|quit",
        r"sal\w+|moverse|mov\w+|abandon\w+|ceder\w*|cedi\w*|rend\w+|dej\w+|escap\w+|march\w+"
        r"|retir\w+"
        r"|ir\w*|mud\w+",
        r"stay\w*|remain\w*|stuck|strand\w+|trapped|keep\w*|kept|hold\w*|held|confin\w+|aboard"
        r"|insist\w*"
        r"|stand\w*|stood|firm\w*|continu\w+|clung|cling\w*|persist\w*",
        r"qued\w+|perman\w+|atrap\w+|varad\w+|encerrad\w+|sigu\w+|seguir\w*|mant\w+|confin\w+"
        r"|a bordo"
        r"|insist\w+|firme\w*|aferr\w+|persist\w+|contin\w+|aislad\w+",
    ),
    state(
        r"alone|only|one|first|exempt|immune",
        r"sol[oa]s?|unic[oa]s?|primer\w*|solamente|exent\w+|ajen\w+|excepcion|escap\w+",
        r"others?|also|too|join\w*|another|either|second|already|among|as well|more|other",
        r"otr[oa]s?|tambien|sum\w+|ademas|segund\w+|ya|entre|mas|incluso|junto",
    ),
    state(
        r"cope|coping|keep up|abl[ey]|handle|manage\w*|meet",
        r"abasto|hacer frente|capaz|pued\w+|atender|cumpl\w+",
        r"overwhelm\w*|overrun|swamp\w*|stretch\w*|strain\w*|overload\w*|struggl\w+|breaking point",
        r"desbord\w+|satur\w+|colaps\w+|superad\w+|rebasad\w+|sobrepasad\w+|al limite|colmad\w+",
    ),
    state(
        r"prosper\w*|pass\w*|succe\w+|advance\w*|go through|work out|get off the ground"
        r"|bear fruit|go anywhere|materiali[sz]e\w*|take off|thrive\w*|catch on|prevail\w*"
        r"|get the votes|make it",
        r"prosper\w+|adelante|aprob\w+|frut\w+|funcion\w+|concret\w+|cuaj\w+|camin\w+"
        r"|avanz\w+|despeg\w+|materializ\w+|lleg\w+ a (?:nada|buen puerto|concretarse)|consigui\w+"
        r"|logr\w+|resultad\w+|efecto",
        r"died|dead|surviv\w+|fail\w*|defeat\w*|reject\w*|sank|sunk|collaps\w*|stall\w*"
        r"|fell through"
        r"|shot down|voted down|founder\w*|flop\w*|doomed|nowhere|fizzl\w*|withdr\w+|shelved"
        r"|fell apart|fall\w* apart|backfir\w*|in vain|ineffective|useless|futile|killed|block\w*",
        r"murio|fracas\w+|naufrag\w+|cay\w+|hund\w+|rechaz\w+|encall\w+|frustr\w+|trunc\w+"
        r"|nada|vano|inutil\w*|archiv\w+|derrot\w+|quedo en|tumb\w+|estanc\w+|bloque\w+"
        r"|desplom\w+|infructuos\w+|esteril\w*|agua de borrajas",
    ),
    state(
        r"resist\w*|hold\w*|withstand\w*|stand|withstood|last|cope",
        r"resist\w+|aguant\w+|soport\w+|mantuv\w+|tolera\w*",
        r"ga?[ai]ve way|collaps\w*|broke|fell|burst|gave out|buckl\w+|crack\w*|snapp\w+|cav\w+"
        r"|swept|yield\w*|crumbl\w+|succumb\w*|toppl\w+",
        r"cedi\w+|colaps\w+|cay\w+|derrumb\w+|romp\w+|rompi\w+|quebr\w+|revent\w+|desplom\w+"
        r"|vino abajo|sucumb\w+|llevo|arras\w+",
    ),
    state(
        r"lie[ds]?|lying|mislead\w*|misled|deceiv\w*|cheat\w*|invent\w*|exaggerat\w*",
        r"mint\w+|ment\w+|mient\w+|engañ\w+|invent\w+|exager\w+",
        r"truth\w*|honest\w*|accurate\w*|sincere\w*",
        r"verdad|hones\w+|sincer\w+|veraz",
        within=3,
    ),
    state(
        r"truth\w*|honest\w*|true|straight",
        r"verdad|hones\w+|sincer\w+|veraz|cierto",
        r"lie[ds]?|lying|false\w*|misled|deceiv\w*|untrue|cheat\w*",
        r"mint\w+|ment\w+|mient\w+|fals\w+|engañ\w+",
        within=4,
    ),
    row(
        r"hid|hide|hidden|conceal\w*|disguis\w*|secret|mask\w*|shy away",
        r"ocult\w+|disimul\w+|escond\w+|secreto|encubr\w+|call\w+",
        r"open\w*|plain\w*|clear\w*|visibl\w+|evident\w*|frank\w*|public\w*|admit\w*|blunt\w*"
        r"|show\w*|obvious\w*",
        r"abiert\w+|clar\w+|visibl\w+|evidente\w*|franc\w+|public\w+|admit\w+|mostr\w+"
        r"|reconoc\w+",
    ),
    # What was prevented by nothing came about in spite of it.
    row(
        r"prevent\w*|stop\w*|deter\w*|kept?|keep|impede\w*|hinder\w*|block\w*|derail\w*"
        r"|discourag\w+|dissuad\w+|put (?:\w+ )?off|get in the way|dampen\w*|avoid\w*",
        r"imp[ie]d\w+|evit\w+|fren\w+|disuad\w+|desanim\w+|detuv\w+|deten\w+|obstacul\w+"
        r"|obst\w+|amedrent\w+|arredr\w+|amilan\w+|desalent\w+|ser obice|par(?:o|aron)",
        r"despite|spite|though|although|even|still|yet|anyway|regardless|nevertheless|nonetheless"
        r"|undeterred|but|however|notwithstanding|defi\w+|brav\w+|inevitabl\w+",
        r"pese|pesar|aunque|aun|igual\w*|todos modos|todas formas|sin embargo|no obstante|pero"
        r"|desafi\w+|contra|si bien|inevitabl\w+",
        within=8,
    ),
    # "Not one day without": every day.
    row(
        r"without|fail\w*|miss\w*|lack\w*|escap\w*|spared|left out|skip\w*",
        r"sin|falt(?:o|aron|ara|aran)|dej\w+ (?:\w+ )?(?:de|sin)|escap\w+|libr(?:o|aron|ara)"
        r"|salv(?:o|aron)",
        r"all|every\w*|each|both|always|unanimous\w*|daily|whole|entire\w*|any\w*",
        r"tod[oa]s?|cada|ambos|ambas|siempre|unanim\w+|enter[oa]s?|cualquier\w*",
        within=12,
    ),
    # "Resigned before even going", "did not even go".
    Recast(
        {
            "en": re.compile(
                r"\b(?:not|never|\w+n['’]t|without) (?:\w+ )?(?:even|so much as|wait)"
            ),
            "es": re.compile(r"\b(?:no|ni|sin) (?:\w+ ){0,2}(?:siquiera|esper\w+)"),
        },
        either(r"before", r"antes(?: incluso)? de"),
        more=0,
    ),
    state(
        r"problem\w*|issue|trouble|matter|complain\w*|objection\w*|difficult\w*",
        r"problema\w*|inconvenient\w+|import\w*|pega|queja\w*|reparo\w*|dificultad\w*",
        r"fine|okay|ok|all right|well|good|easi\w+|easy|willing\w*|happy|glad\w*",
        r"bien|perfect\w+|facil\w*|dispuest\w+|gusto|buen\w*|content\w+",
    ),
    row(
        r"choice|option|alternative|other way",
        r"remedio|opcion|alternativa|salida|eleccion",
        r"forced|obliged|compelled|ha[ds] to|have to|must",
        r"oblig\w+|forz\w+|tuv\w+ que|tien\w+ que|debi\w+|deb(?:e|en)",
    ),
    row(
        r"hurry|rush|haste",
        r"prisa|apuro|urgencia",
        r"tak\w+ (?:its|his|her|their) time|patien\w+|calm\w*|slow\w*|wait\w*",
        r"con calma|su tiempo|pacien\w+|lent\w+|esper\w+",
    ),
    row(
        r"large|numbers|droves|massively",
        r"masiva\w*|masas?|gran numero|mayoria",
        r"low|few\w*|poor|thin\w*|sparse\w*|weak",
        r"baj[oa]s?|poc[oa]s?|escas\w+|debil|magr[oa]s?",
    ),
    row(
        r"home|address|abode|roof|shelter",
        r"hogar|domicilio|casa|techo",
        r"homeless\w*|streets?|rough|outdoors|displaced",
        r"calle|sin techo|sin hogar|intemperie|desplazad\w+|vagabund\w+|indigente\w*",
    ),
    row(
        r"(?:criminal |police |prior )?(?:record|convictions?|offen[cs]es?)|rap sheet",
        r"antecedent\w*|condenas previas",
        r"clean|first-time|first|spotless|unblemished",
        r"limpi[oa]s?|intachable\w*|primera|primari[oa]s?",
    ),
    state(
        r"difficult\w*|hard|trouble|problems?|obstacles?|delay\w*|hesitat\w+|wait\w*|late|long"
        r"|resist\w*"
        r"|incidents?|opposition|cost|charge|fees?|rest|pause|break|stop\w*|interruption\w*",
        r"dificultad\w*|problema\w*|obstacul\w*|demor\w+|dud\w+|titube\w+|vacil\w+|esper\w+|tard\w+"
        r"|resist\w+|incident\w+|contratiemp\w+|costo|coste|cobr\w+|descans\w+|paus\w+|tregua"
        r"|oposicion"
        r"|interrupcion\w*|sobresalto\w*",
        r"eas\w+|smooth\w*|prompt\w*|immediate\w*|quick\w*|swift\w*|soon|peaceful\w*|calm\w*|free"
        r"|open\w*"
        r"|on time|readily|straight|right away|round the clock|continuous\w*|nonstop|non-stop|all"
        r"|constant\w*"
        r"|uninterrupted|at once|unanimous\w*",
        r"facil\w*|pronto|inmediat\w+|rapid\w+|pronta\w*|tranquil\w+|pacific\w+|calma|gratis"
        r"|gratuit\w+"
        r"|libre\w*|a tiempo|puntual\w*|enseguida|seguido|ininterrump\w+|continu\w+|normal\w*"
        r"|constante\w*"
        r"|fluid\w+|unanim\w+|en el acto",
        within=4,
    ),
)
