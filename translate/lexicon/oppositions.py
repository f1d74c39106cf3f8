"""Pairs of words that reverse a statement when one is put in the other's place.

Forms are kept to those that have no other common sense in the press; what idiom or syntax may turn
round ("no more than", "less unlikely") is left to the negation check. Sorted by what they reverse.
"""

from __future__ import annotations

from translate.lexicon.concepts import Opposition, oppose
from translate.lexicon.qualities import QUALITIES

#: Which way a quantity, a comparison or a traveller goes.
DIRECTION: tuple[Opposition, ...] = (
    oppose(
        r"rose|rises?|risen|rising|increas(?:e|es|ed|ing)|grew|grown|grow(?:s|ing)?|climb(?:s"
        r"|ed|ing)?"
        r"|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|jump(?:s|ed|ing)?|gain(?:s|ed)?|growth"
        r"|went up|up by|raise[ds]?|raising",
        r"sub(?:io|ieron|e|en|ir|ido|ia|ian|iendo|ira|iran|ida|idas)|aument\w+|crec(?:io|ieron"
        r"|e|en|er|ido|ia|ian|iendo|era|iente|imiento)"
        r"|increment\w+|se dispar(?:o|aron)|repunt\w+|trep(?:o|aron)|alza|alzas|ascend\w+"
        r"|escal(?:o|aron)|elev\w+",
        r"fell|falls?|fallen|falling|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|drop(?:s|ped"
        r"|ping)?"
        r"|lowers|lowered|lowering|(?:to|and|will|would|can|could|may|might|must|should) lower"
        r"|shrank|shrunk|shrink(?:s|ing)?|plung(?:e|es|ed|ing)"
        r"|plummet(?:s|ed|ing)?|slump(?:s"
        r"|ed)?|sank|went down|down by|shed",
        r"cay(?:o|eron|endo)|cae|caen|caer|caido|caida|caidas|baj(?:o|aron|a|an|ar|ado|aba"
        r"|aban|ando|ara|aran)|disminu\w+|descend\w+|descenso"
        r"|descendio|decrec\w+|se desplom\w+|retroced\w+|reduj\w+|reducc\w+|merm\w+"
        r"|contra(?:jo|jeron|ccion)",
    ),
    oppose(
        r"more (?:\w+ )?than|higher than|greater than|larger than|bigger than",
        r"mas (?:de|que)|mayor(?:es)? (?:que|a)|superior(?:es)? a|supera(?:n|ba|ron|do)?"
        r"|supero|por encima de|mas \w+ que",
        r"(?:less|fewer) (?:\w+ )?than|lower than|smaller than",
        r"(?<!\ba )(?<!\bal )(?<!lo )menos (?:de|que)|menor(?:es)? (?:que|a)|inferior(?:es)? a"
        r"|por debajo de"
        r"|menos \w+ que|no (?:\w+ )?(?:llega|alcanza|supera)\w*|ni siquiera",
    ),
    oppose(
        r"(?<!the day )before|prior to|ahead of",
        r"antes|previo a|previa a|previamente|vispera|anterior(?:es|mente|idad)?|ante|frente a",
        r"after|afterwards?|following|later",
        r"despues|tras|luego(?! de que no)|posterior(?:es|mente)?|una vez|a raiz de|al termino"
        r"|siguiente",
    ),
    oppose(
        r"better|improv(?:e|es|ed|ing|ement|ements)",
        r"mejor(?:es)?|mejor\w+",
        r"worse|worsen(?:s|ed|ing)?|deteriorat\w+",
        r"peor(?:es)?|empeor\w+|deterior\w+|agrav\w+",
    ),
    oppose(
        r"highest|maximum",
        r"mas alt[oa]s?|maxim[oa]s?|mayor(?:es)?|mas elevad[oa]s?",
        r"lowest|minimum",
        r"mas baj[oa]s?|minim[oa]s?|menor(?:es)?|mas reducid[oa]s?",
    ),
    oppose(
        r"faster|accelerat\w+|speed(?:s|ed)? up",
        r"mas rapid[oa]s?|aceler\w+|mas deprisa",
        r"slower|slow(?:s|ed|ing)? down",
        r"mas lent[oa]s?|ralentiz\w+|desaceler\w+|mas despacio",
    ),
    oppose(
        r"above",
        r"por encima|encima de|sobre|superior(?:es)?|arriba",
        r"below|beneath",
        r"por debajo|debajo de|bajo|inferior(?:es)?|abajo",
    ),
    oppose(
        r"north(?:ern|wards?|bound)?",
        r"norte\w*|septentrional\w*",
        r"south(?:ern|wards?|bound)?",
        r"sur\w*|meridional\w*|austral\w*",
    ),
    oppose(
        r"east(?:ern|wards?|bound)?",
        r"este|oriental\w*|oriente|levante",
        r"west(?:ern|wards?|bound)?",
        r"oeste|occident\w+|poniente",
    ),
    oppose(r"northeast(?:ern)?", r"noreste|nordeste", r"northwest(?:ern)?", r"noroeste"),
    oppose(r"southeast(?:ern)?", r"sureste|sudeste", r"southwest(?:ern)?", r"suroeste|sudoeste"),
)

#: Other reversals: who wins, what opens, which side.
ANTONYMS: tuple[Opposition, ...] = (
    # Who defeats wins and who is defeated loses: such verbs answer both sides and are neither.
    oppose(
        r"won|wins?|winning|winners?|victory|victories",
        r"gan(?:o|aron|a|an|ar|ado|aba\w*|ador\w*|ancia\w*)|victoria\w*|triunf\w+|se impuso"
        r"|se hizo con",
        r"lost|loses?|losing|losers?",
        r"perd\w+|pierd\w+",
        wide=(r"defeat\w*|beat\w*|overc\w+|down(?:s|ed)", r"venc\w+|derrot\w+|super\w+|bat\w+"),
    ),
    oppose(
        r"open(?:s|ed|ing)?|reopen(?:s|ed|ing)?",
        r"abr\w+|abiert[oa]s?|reabr\w+|inaugur\w+|apertura",
        r"clos(?:e|es|ed|ing|ure)|shut(?:s|ting)?",
        r"cerr\w+|cierr\w+|clausur\w+",
    ),
    oppose(
        r"accept(?:s|ed|ing)?|agreed to",
        r"acept\w+|accedi\w+|accede\w*|acord\w+|asum\w+|admit\w+",
        r"reject(?:s|ed|ing)?|refus(?:e|es|ed|ing|al)",
        r"rechaz\w+|se neg\w+|se nieg\w+|rehus\w+",
    ),
    oppose(
        r"approv(?:e|es|ed|ing|al)|passed",
        r"aprob\w+|aprueb\w+|autoriz\w+|visto bueno|avala\w*",
        r"veto(?:es|ed|ing)?|overturn(?:s|ed|ing)?|rejects?|rejected",
        r"vet(?:o|aron|ar|ado|a)|rechaz\w+|anul\w+|revoc\w+|tumb\w+",
    ),
    oppose(
        r"buy(?:s|ing)?|bought|buyers?|purchas(?:e|es|ed|ing)",
        r"compr\w+|adquir\w+|adquier\w+",
        r"sell(?:s|ing)?|sold|sellers?|sales?",
        r"vend\w+|venta\w*",
        wide=(r"bargains?|shop\w*|trad\w+|market\w*", r"rebaj\w+|comerci\w+|mercad\w+"),
    ),
    oppose(
        r"imports?|imported|importing",
        r"import(?:a|an|o|aron|ar|ado|ada|ados|adas|acion|aciones|ador\w*)",
        r"exports?|exported|exporting",
        r"export\w+",
    ),
    oppose(
        r"support(?:s|ed|ing|ers?)?|back(?:s|ed|ing)|in favou?r of",
        r"apoy\w+|respald\w+|a favor|favorable\w*|partidari[oa]s?|sostuv\w+|sost\w+|sustent\w+",
        r"oppos(?:e|es|ed|ing|ition|ed to)|opponents?",
        r"opon\w+|opus\w+|oposi\w+|en contra|contrari[oa]s?|adversari\w+|se opone\w*",
    ),
    oppose(
        r"innocen(?:t|ce)|acquit(?:s|ted|tal)?",
        r"inocen\w+|absuel\w+|absolv\w+|absolu\w+",
        r"guilty|guilt|convict(?:s|ed|ion)?",
        r"culp\w+|conden\w+",
    ),
    oppose(
        r"alive|surviv(?:e|es|ed|ing|ors?)",
        r"viv[oa]s?|sobreviv\w+|con vida|supervivient\w+",
        r"dead|died|dies|killed|deaths?",
        r"muert\w+|muri\w+|mur\w+|mat(?:o|aron|ado|ada|ados|ar)|falleci\w+|asesin\w+|fallecid\w+",
    ),
    oppose(
        r"arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|captur(?:e|es|ed|ing)",
        r"detuv\w+|deten\w+|arrest\w+|captur\w+|apres\w+|apreh\w+",
        r"releas(?:e|es|ed|ing)|freed",
        r"liber\w+|excarcel\w+|solt\w+|en libertad|puest[oa]s? en",
    ),
    oppose(
        r"arriv(?:e|es|ed|ing|al|als)(?! and)",
        r"lleg\w+|arrib\w+|ven(?:ir|ia|ido)|vino",
        r"depart(?:s|ed|ing|ures?)|fled|flees?",
        r"part(?:io|ieron|ir|ida)|sal(?:io|ieron|ir|ida|en|e)|se fue\w*|se march\w+|hu(?:yo"
        r"|yeron|ir|ida|ido|ye|yen)",
    ),
    oppose(
        r"enter(?:s|ed|ing)",
        r"entr\w+|ingres\w+|accedi\w+|penetr\w+",
        r"left|leav(?:e|es|ing)|exit(?:s|ed|ing)?",
        r"abandon\w+|sali\w+|sale\w*|salid\w+|dej\w+|se fue\w*|se march\w+|izquierd\w+|rest\w+"
        r"|qued\w+",
    ),
    oppose(
        r"left-wing|leftists?|the left",
        r"izquierd\w+|zurd\w+",
        r"right-wing|rightists?|the right(?! to)",
        r"derech(?:a|as|ista|istas)|conservador\w*",
    ),
    oppose(
        r"success(?:es|ful|fully)?|succeed(?:s|ed|ing)?",
        r"exito\w*|logr\w+|consigui\w+|triunf\w+|acert\w+|exitos\w+",
        r"fail(?:s|ed|ing|ures?)?",
        r"fracas\w+|fall(?:o|os|aron|ar|ido|ida|a|an)|no (?:\w+ )?(?:logr|consig|pud|ha"
        r"|han)\w*|falt\w+|sin exito|incumpl\w+|dej\w+ de|incap\w+|quieb\w+|quebr\w+"
        r"|suspend\w+",
    ),
    oppose(
        r"legal(?:ly)?|lawful(?:ly)?",
        r"legal(?:es|mente)?|licit[oa]s?|juridic\w+",
        r"illegal(?:ly)?|unlawful(?:ly)?|clandestine",
        r"ilegal(?:es|mente)?|ilicit\w+|clandestin\w+",
    ),
    oppose(
        r"public(?:ly)?",
        r"public[oa]s?|publicamente|opinion|ciudadan\w+",
        r"private(?:ly)?",
        r"privad[oa]s?|particular(?:es)?|en privado|privadamente",
    ),
    oppose(
        r"began|begins?|begun|beginning|start(?:s|ed|ing)?",
        r"comenz\w+|comienz\w+|empez\w+|empiez\w+|inici\w+|arranc\w+|emprend\w+|principio\w*"
        r"|(?<!hecho )(?<!hecha )(?<!hechos )(?<!hechas )a partir",
        r"ended|ending|ends|finish(?:es|ed|ing)?|concluded",
        r"termin\w+|acab\w+|finaliz\w+|fin|conclu\w+|culmin\w+",
    ),
    oppose(
        r"safe(?:ly|ty)?|secure",
        r"segur\w+|a salvo|sin peligro|resguard\w+",
        r"dangerous(?:ly)?|danger|unsafe",
        r"peligr\w+|riesg\w+|insegur\w+",
    ),
    oppose(
        r"rich(?:er|est)?|wealthy",
        r"ric[oa]s?|adinerad\w+|acaudalad\w+|pudient\w+",
        r"poor(?:er|est)?|poverty",
        r"pobre\w*|pobreza|deficient\w+|mal[oa]s?",
    ),
    oppose(r"peace(?:ful|fully)?", r"paz|pacific\w+", r"war|wars|wartime", r"guerra\w*|belic\w+"),
    oppose(
        r"allies|ally|friends?|friendly",
        r"aliad[oa]s?|amig[oa]s?|amistos\w+",
        r"enem(?:y|ies)|foes?",
        r"enemig[oa]s?|adversari\w+",
    ),
    oppose(
        r"increase in|rise in|growth of",
        r"aumento|alza|incremento|subida|crecimiento",
        r"decrease in|drop in|fall in|decline in|reduction in",
        r"caida|descenso|reduccion|disminucion|baja|retroceso",
    ),
    oppose(
        r"built|builds?|building|construct(?:s|ed|ing)",
        r"constru\w+|edific\w+|levant\w+|erig\w+",
        r"destroy(?:s|ed|ing)?|demolish(?:es|ed|ing)?|dismantl(?:e|es|ed|ing)",
        r"destru\w+|demol\w+|derrib\w+|desmantel\w+|desarticul\w+|arras\w+",
    ),
    oppose(
        r"hir(?:e|es|ed|ing)|appoint(?:s|ed|ing|ment)?",
        r"contrat\w+|nombr\w+|design\w+",
        r"dismiss(?:es|ed|ing|al)?|sacked|laid off",
        r"despid\w+|desped\w+|destitu\w+|ces\w+|desestim\w+|descart\w+|recha\w+",
    ),
    oppose(
        r"strong(?:er|est|ly)?|strengthen(?:s|ed|ing)?",
        r"fuert\w+|solid\w+|fortal\w+|firme\w*|refuerz\w+|reforz\w+|intens\w+|poderos\w+",
        r"weak(?:er|est|ly|ness)?|weaken(?:s|ed|ing)?",
        r"debil\w+|flo(?:jo|ja)s?",
    ),
    oppose(r"optimis\w+", r"optimis\w+", r"pessimis\w+", r"pesimis\w+"),
    *QUALITIES,
    oppose(
        r"majority",
        r"mayoria|mayoritari\w+",
        r"minority|minorities",
        r"minoria|minorias|minoritari\w+",
    ),
    oppose(r"surplus(?:es)?", r"superavit|excedent\w+", r"deficits?", r"deficit\w*"),
    oppose(r"urban", r"urban[oa]s?", r"rural", r"rural(?:es)?"),
    oppose(r"maximum", r"maxim[oa]s?", r"minimum", r"minim[oa]s?"),
    oppose(
        r"lift(?:s|ed|ing)|eas(?:e|es|ed|ing)",
        r"levant\w+|alivi\w+|suaviz\w+|relaj\w+|flexibiliz\w+|elimin\w+",
        r"impos(?:e|es|ed|ing)|tighten(?:s|ed|ing)?",
        r"impus\w+|impon\w+|impuest[oa]s?|endurec\w+|refor\w+",
    ),
    oppose(
        r"ban(?:s|ned|ning)?|prohibit(?:s|ed|ing)?|forb(?:ids?|ade|idden)",
        r"prohib\w+|vet\w+|veda\w*|ilegaliz\w+|inhabilit\w+",
        r"allow(?:s|ed|ing)?|permit(?:s|ted|ting)?",
        r"permit\w+|dej\w+|autoriz\w+|consient\w+|admit\w+|posibilit\w+",
    ),
    oppose(
        r"remember(?:s|ed|ing)?",
        r"record\w+|recuerd\w+|acord\w+|acuerd\w+",
        r"forget(?:s|ting)?|forgot(?:ten)?",
        r"olvid\w+",
    ),
    oppose(
        r"praised?|praises|praising",
        r"elogi\w+|alab\w+|encomi\w+|enalt\w+",
        r"criticis\w+|criticiz\w+|condemn(?:s|ed|ing)?",
        r"critic\w+|conden\w+|censur\w+",
    ),
)
