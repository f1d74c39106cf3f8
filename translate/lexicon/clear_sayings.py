"""The clear words of attribution: who says so, according to whom, in whose words.

Every form stands with the places where it attributes nothing ("claimed lives", "según la ley").
All folded.
"""

from __future__ import annotations

from translate.lexicon.concepts import concept
from translate.lexicon.saying_verbs import CLEAR_EN, CLEAR_ES

# Documents and measures by which something is so, but which nobody quotes.
_RULES_ES = (
    r"(?! (?:(?:hall|encontr|descubr|muestr|mostr)\w+|parece|eso|esto|ello|el cual|la cual"
    r"|las premisas|los datos|(?:l[oa]s?|el|su|sus|un|una|cada)"
    r" (?:\w+ )?(?:regl\w+|ley\w*|norm\w+|constitu\w+|codigo|contrat\w+|cas[oa]s?|sexo|edad\w*"
    r"|gust\w+"
    r"|opinion\w*|necesidad\w*|capacidad\w*|tip[oa]s?|estatut\w+|articul\w+|acuerd\w+|calendari\w+"
    r"|plan\w*|criteri\w+|zona\w*|region\w*|mercad\w+|nivel\w*|grado\w*|momento\w*|cual\w*"
    r"|tratad\w+|pais\w*|nombre\w*|orden|logica|valor\w*|proporcion\w*|sistema|modelo|lineas?"
    r"|propuest\w*|est[ea]\b|es[ea]\b|metodo\w*|tamaño\w*|fecha\w*|categoria\w*|genero\w*"
    r"|clas\w+|idioma\w*|temporada\w*|estacion\w*|epoca\w*|circunstanci\w+|tradicion|costumbre)"
    r"|est[ea]s?|es[ea]s?|resulto|quien(?:es)?|avanz\w+|pas\w+|crec\w+|como|donde|corresponda"
    r"|lo(?: (?:previst|establecid|acordad|dispuest|planead)o)?\b|quedo|consta|se (?:prev|establ"
    r"|trat))"
    r"\b)"
)
_RULES_EN = (
    r"(?! (?:the |his |her |their |its |a |plan\b|one's )?(?:\w+ )?(?:rules?|laws?|constitution"
    r"|regulations?"
    r"|by-?laws|plans?|schedule|contract|treaty|code|needs?|tastes?|criteri\w+|age|size|names?"
    r"|artist's|proposals?|order|country|region|type|level|season)\b)"
)
# "Said to reporters on Friday that", but not "maintain portfolios of assets that".
_THAT_EN = (
    r"(?=(?: (?:to|on|in|at|before|during|last|this|yesterday|today|again|later|also|there|\w+ly"
    r"|\w+day)(?: [\w'-]+){0,4}?)? that\b)"
)
# "Told to" is an order; what is told or said of nobody is hearsay.
_CLEAR_EN = (
    r"(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bwhat he )(?<!\bwhat she )(?<!\bwhat they )"
    r"(?<!\bbe )(?<!\bbeen )(?<!\bbeing )(?<!\bwhat he had )(?<!\bwhat she had )(?<!\bwhat they"
    r" had )(?<!\bwhat was )said"
    r"(?! to (?:be|have"
    r"|own)\b| nothing\b| little\b| no more\b| goodbye| yes\b| no to\b)|says(?! nothing| little)"
    r"|(?<!\bcan )(?<!\bcould )(?<!\bmay )(?<!\banyone )(?<!\bto )(?<!\bif people )(?<!\bif they"
    r" )say that"
    rf"|according to{_RULES_EN}|in the (?:words|view|opinion|judgment|eyes) of"
    r"|by (?:his|her|their|its|(?:the )?(?:[\w-]+ ){0,3}\w+(?:'s|s')) (?:own )?(?:account|admission"
    r"|telling|reckoning|version|estimates?|calculations?|logic|tally|count|lights)"
    r"|(?:boast|brag)(?:s|ged|ed)?(?= (?:of|about|that)\b)|in (?:his|her|its"
    r"|their) (?:own )?words"
    r"|in (?:his|her|their|my|the [\w']+(?: \w+)?'s|[\w]+'s) (?:view|opinion|judgment|telling)"
    r"|warns|testified|(?<!\bbeen )(?<!\bwas )(?<!\bwere )(?<!\bis )(?<!\bbe )told(?! \w+(?: \w+)? "
    r"(?:not )?to\b)"
    r"|(?<!\bfirst )(?<!\bas )(?<!\bnot )(?<!\bpreviously )(?<!\botherwise )stated(?! in 1)"
    r"|(?<!\bis )(?<!\bwas )(?<!\bwere )announced|states(?= that\b)"
    r"|laments"
    r"|lamented|(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bbe )(?<!ly )added(?= that|[,.]"
    r"| \w+ \w+[.,]|$)"
    r"|(?<!\bthe )(?<!\bof )(?<!\btheir )(?<!\bhis )(?<!\bher )(?<!\bto )(?<!\bthese )"
    r"(?<!\bfor )(?<!\bany )(?<!\ball"
    r" )(?<!\bsuch )(?<!\bits )(?<!\bhis )(?<!\bher )(?<!\btheir )(?<!\bthose )"
    r"(?:claimed|claims(?= (?:that|to|it|he|she|they|the|this|there|his|her|[\w']+ (?:\w+ )?(?:is"
    r"|was|are|were|has|had|have|would|will|can|could))\b|[,.] ?$))(?! (?:responsib|credit"
    r"|victory|(?:\w+ ){0,3}lives?|asylum|compens|for|of"
    r"|to have won"
    r"|against|over|by|and))"
    r"|argue[ds](?= (?:\w+ )?that\b|[,.]| \w+ (?:\w+ )?[.,]| (?:the|an?|his|her|its|their)"
    r" (?:\w+ ){1,3}(?:is|are|was|were|ha[sd]|have|would|will|should|could|did)\b)"
    r"|insist(?:ed|s)(?! on)"
    r"|warned(?! \w+ to\b)"
    r"|(?<!\bwas )(?<!\bwere )reported(?! to\b)"
    r"|alleges|allege(?= that)|(?<=[a-z]s )allege|alleged(?= (?:that|mon|tues|wed|thurs|fri|sat"
    r"|sun))|declared(?=[,.”\"]| that\b|$| (?!(?:bankruptcy|war|victory|independence"
    r"|martial)\b)\w+ \w+[.,])"
    r"|acknowledged|confirmed(?= that|[,.]| \w+ (?:that|had"
    r"|was))|explained"
    r"|denie[ds](?= (?:that|any|all|the|having|\w+ing|\w+ \w+ing|wrongdoing|involvement)\b|[,.]"
    r"|$)|(?<!')assured"
    r"|(?<=\w )say(?=[.,;”\"]|$)|[a-z]{3,}s (?:say|warn|argue|insist|claim(?! \w+s?\b)|estimate"
    r"|contend"
    r"|maintain(?= that)|complain|(?:believe|think)(?! (?:in|of)\b))|stressed(?= that|[,.])"
    r"|assert(?:s|ed)"
    r"|(?:report|study|audit|inquiry|investigation|survey|poll|research)s? (?:(?:by|from|of|for|in"
    r"|published|conducted|commissioned) (?:[\w'.-]+ ){1,7}?)?(?:found|finds|says|warns"
    r"|concluded|shows?|showed)"
    r"|indicated(?=[,.]| (?:\w+ )?(?:that|he|she|they|it|the \w+ (?:would|will|is|was))\b)"
    r"|informed(?= (?:[\w']+ ){0,4}(?:that|of|about)\b)|(?<=[\w”\"] )adds(?=[,.:]"
    r"| that|$)"
    r"|(?<!\bwe )(?<!\bi )(?<!\bis )(?<!\bwas )(?:believes?|believed|feels?|felt|considers?"
    r"|considered"
    r"|admits|admitted|concede[sd]|reveal(?:s|ed)|note[sd]|recalled|contend(?:s|ed)?"
    r"|maintain(?:s|ed)?|assert(?:s|ed)|estimated|estimates|concluded|argues|testifies|recounted"
    r"|complain(?:s|ed)|predict(?:s|ed)|insists|acknowledges|wrote|writes|emphasi[sz]ed|point(?:s"
    r"|ed) out"
    rf"|calculated|remarked|observed|conceded|thinks?){_THAT_EN}"
    r"|(?<!\bis )(?<!\bwas )(?<!\bto )(?:recalled|complained|predicted|admitted|conceded|maintains?"
    r"|maintained"
    r"|contends?|believes?"
    r"|argues?|estimates?|concluded|joked|recounted|remarked|concedes?|insists?|stressed"
    r"|noted)(?=[.,;])"
    r"|(?<=[,”\"] )(?:recalled|noted|complained|predicted|wrote|admitted|conceded|stressed"
    r"|contends|believes|argues|claims|estimates|concluded|joked|recounted|observed|remarked"
    r"|concedes)"
)
# "Confirmó a este diario que", but not "destacó el papel que".
_THAT_ES = r"(?=(?: (?:a|al|ante|en|ayer|hoy|el)(?: \w+){0,4}?| \w+mente| tambien)?(?<! lo) que\b)"
# "Añadió dos jugadores" states nothing; ", añadió el ministro" is read elsewhere.
_NO_OBJECT_ES = r"(?! (?:a|al|un|una|unos|unas|el|la|los|las|su|sus|mas|dos|tres|otr[oa]s?|\d+)\b)"
# "Aseguró la victoria" and "aseguró más acciones" state nothing.
_STATES_ES = (
    r"(?=[,.;:”\"»]|$| (?:tambien |ayer |hoy |por su parte |[\w' ]{0,30}?)?(?:que|haber|estar|ser"
    r"|tener|contar|sentir|desconocer|no)\b)"
)
# Who has a view of the news: "para el analista, la medida llega tarde".
_VIEWER_ES = (
    r"(?:el|la|los|las) (?:\w*olog[oa]s?|\w+istas?|expert[oa]s?|critic[oa]s?|investigador(?:a|as"
    r"|es)?"
    r"|fiscal(?:es|ia)?|abogad[oa]s?|historiador(?:a|es)?|autor(?:a|es)?|ministr[oa]|alcald\w+"
    r"|juez|jueza|defensa|oposicion|academic[oa]|catedratic[oa]|directora?|presidenta?|dirigente"
    r"|forense|perit[oa]s?|politolog\w+|medic[oa]|sindicato|gremio|canciller|portavoz|vocero)"
    r"(?: |(?=,))"
)
_VERBS_ES = (
    r"afirm|señal|declar|anunci|indic|asegur|agreg|explic|inform|coment|apunt|precis|desvel"
    r"|recalc|subray|record"
    r"|reiter|revel|destac|denunci|argument|asever|puntualiz|enfatiz|relat|cont|aleg|manifest"
    r"|lament"
    r"|remarc|acot|aclar|detall|consider|estim|calcul|opin|pronostic|vaticin|testific|narr|expres"
    r"|confirm|adelant|replic|contest|bromee|sentenci|resalt"
)
_CLEAR_ES = (
    r"dijo|dijeron|(?<!\bque )(?<!\bse )(?<!\ble )(?<!\bles )dice(?! (?:mucho|poco|nada))|dicen que"
    r"|(?<!\bque )dicen(?! que)"
    r"|decia que"
    rf"|(?<!\w )segun{_RULES_ES}|(?<!\w )de acuerdo (?:con|al?){_RULES_ES}"
    rf"|(?<!\bvaria )(?<!\bvarian )(?<!\bcambia )(?<!\bcambian )(?<!\bdistintas )(?<!\bdistintos )"
    rf"(?<!\bdiferentes )(?<!\bdiferente )(?<!\btambien )(?<!\bordenad[oa]s )segun{_RULES_ES}"
    rf"|(?<!\bestar )(?<!\bestan )(?<!\besten )(?<!\besta )(?<!\bestaba )(?<!\bestaban )"
    rf"(?<!\bestuvo )(?<!\bestuvieron )(?<!\bestoy )(?<!\bestamos )(?<!\bponerse )(?<!\bpone )"
    rf"(?<!\besté )(?<!\beste )(?<!\bmuy )(?<!\bmostro )(?<!\bnada )de acuerdo (?:con"
    rf"|al?){_RULES_ES}"
    rf"|advierten?|testific(?:o|aron)|(?<!\bse )(?:afirm|asegur)(?:o|aron|a|an){_STATES_ES}"
    rf"|(?<!\bse )señal(?:o|aron){_NO_OBJECT_ES}"
    r"|(?<!\bse )declar(?:o|aron)(?! (?:culpable|inocente|inconstitucional|ilegal|nul[oa]"
    r"|desiert[oa]|vencedor"
    r"|la guerra|en quiebra|el (?:estado|luto|toque)|(?:un|una|dos|tres|cuatro|cinco|siete"
    r"|\d+)\b))(?! \w+(?:ad|id|pt|nc|v|ent|ibl|bl)[aeo]s? (?:el|la|los|las|a)\b)"
    r"|(?<!\bdel )(?<!\bel )(?<!\bun )(?<!\bsu )(?<!\beste )(?<!\bese )(?<!\bcada )(?<!\bsin )"
    rf"anunci(?:o|aron)|indic(?:o|aron){_NO_OBJECT_ES}"
    rf"|(?:agreg(?:o|aron)|añadi(?:o|eron)){_NO_OBJECT_ES}|explic(?:o|aron|a|an)(?! (?:por que"
    rf"|como|en parte|el|la)\b)|advirti(?:o|eron)|alert(?:o"
    r"|aron)(?= que| de que)"
    r"|inform(?:o|aron)|sostuv(?:o|ieron)|(?<!\bse )manifest(?:o|aron)(?= (?:que|su|sus|a|al"
    r"|ante)\b|[,.;:]|$)|coment(?:o|aron)"
    r"|(?<!\bse )apunt(?:o|aron)(?! a)"
    r"|(?<!\bes )(?<!\bfue )(?<!\bera )(?<!\bmas )(?<!\bsera )(?<!\bsea )(?<!\bser )(?<!\bhizo"
    r" )precis(?:o|aron)"
    r"|recalc(?:o|aron)"
    r"|puntualiz(?:o|aron)|asever(?:o|aron)"
    r"|(?<!\w )a juicio|a (?:su|mi) (?:juicio|entender|parecer|modo de ver)|en (?:sus"
    r"|las)? ?(?:propias )?palabras"
    r"|(?<!\w )a ojos del?|(?<!\bno )mencion(?:o|aron)|comunic(?:o|aron)(?! con)|desvel(?:o"
    r"|aron) que|(?:informe|estudio|auditoria|investigacion|encuesta)s? (?:hallo|concluyo|mostro"
    r"|encontro)"
    r"|(?:se )?(?:jact|ufan|vanaglori)\w+(?= de\b)|(?<!\bse )presum(?:e|en|io|ieron|ia|ian)"
    r"(?= de (?:que|hab\w+|ser|tener)\b)|alarde(?:o|a|an|aron)(?= de\b)"
    rf"|(?:^|(?<=[.;:] ))para {_VIEWER_ES}(?:[\w'-]+ ){{0,5}}?[\w'-]*(?=,)"
    r"|en (?:su )?opinion|(?:a|al) decir(?! verdad)|en boca|por boca"
    r"|(?<!\bse )(?:creen?|admit(?:e|en|io|ieron)|reconoc(?:e|en|io|ieron)|sostienen?|conclu(?:ye"
    r"|yo|yeron)"
    r"|escribi(?:o|eron)|respondi(?:o|eron)|mantienen?|mantuvo|neg(?:o|aron)|niegan?"
    r"|insisti(?:o|eron) en|insisten? en)(?= (?:tambien |ayer |hoy |ante \w+ \w+ )?que\b)"
    rf"|(?<!\bse )(?<!\btodo )(?!apuntan? a )(?:{_VERBS_ES})(?:a|o|an|aron){_THAT_ES}"
    r"|(?<=, )(?:cuentan?(?! (?:\w+ ){0,2}con\b)|recuerdan?|piensan?|creen?|sostienen?"
    r"|reconoc(?:e|en|io)|insist(?:e|en"
    r"|io)|admit(?:e|en|io)|conclu(?:ye|yo)"
    rf"|advierten?|escribi(?:o|eron)|respondi(?:o|eron)|(?:{_VERBS_ES})(?:a|o|an|aron))"
)
# "In what the opposition calls a coup": the label is somebody's.
_LABELS_EN = (
    r"(?:what|which) (?:(?!(?:they|we|you|is|are|was|were|be|been|to|it|i|may|might|could|should"
    r"|would|will|can)\b)\w+ ){1,5}(?:calls?"
    r"|called|describe[sd]?|label(?:s|led|ed)?"
    r"|dub(?:s|bed)|term(?:s|ed)|brand(?:s|ed)|considers?|considered|sa(?:y|ys|id) (?:is|was))"
)
_LABELS_ES = (
    r"lo que (?:(?!se )\w+ ){1,5}(?:llam(?:a|o|an|aron)|calific(?:a|o|an|aron)|consider(?:a|o|an"
    r"|aron)|describ(?:e|en|io|ieron)|denomin(?:a|o|an|aron)|tild(?:a|o|an|aron)|tach(?:a|o|an"
    r"|aron)|defin(?:e|en|io|ieron))|lo que (?:llam(?:a|o|an|aron)|calific(?:a|o|an|aron)"
    r"|consider(?:a|o|an|aron)|describ(?:e|en|io|ieron)|denomin(?:a|o|an|aron))"
)
_CLEAR_EN = f"{_LABELS_EN}|{_CLEAR_EN}|{CLEAR_EN}"
_CLEAR_ES = f"{_LABELS_ES}|{_CLEAR_ES}|{CLEAR_ES}"
CLEAR = concept("attribution", _CLEAR_EN, _CLEAR_ES)
