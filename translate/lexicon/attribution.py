"""Words that say whose statement something is.

The clear ones (said, according to, dijo, según) must be answered; the wide ones are only good to
answer. Quotation marks and colons attribute as well.
"""

from __future__ import annotations

from translate.lexicon.concepts import concept

# What is found somewhere is a thing; what is found otherwise may be a fact that somebody states.
_NOT_A_THING = {
    "en": r"(?! (?:(?!that )\w+ ){0,3}(?:in|on|at|near|under|inside|beside|behind) )",
    "es": r"(?! (?:(?!que )\w+ ){0,3}(?:en|bajo|cerca|junto|dentro|detras|al lado) )",
}

CLEAR = concept(
    "attribution",
    r"said|says|(?<!can )(?<!could )(?<!may )say that|according to|in the words of|warns"
    r"|testified|told|stated|announced|(?<!is )(?<!are )(?<!was )(?<!were )(?<!be )added"
    r"|claim(?:ed|s)(?! (?:responsib|credit"
    r"|victory|(?:\w+ )?lives|asylum|compens))|argued(?! over| about| with)|insisted|warned"
    r"|reported"
    r"|alleged that|declared|acknowledged|confirmed that|explained|denied"
    r"|[a-z]{3,}s (?:say|warn)|(?:report|study|audit|inquiry|investigation|survey|poll) found"
    r"|in (?:his|her|their|my|the [\w']+|[\w]+'s) (?:view|opinion)"
    r"|(?:believes?|believed|admits|admitted|concede[sd]|reveal(?:s|ed)|note[sd]|recalled|stressed"
    r"|maintain(?:s|ed)?|contend(?:s|ed)?|assert(?:s|ed)|estimated|estimates|concluded|argues"
    r"|complain(?:s|ed)|predict(?:s|ed)|insists|acknowledges|wrote|emphasi[sz]ed|pointed out) that",
    r"dijo|dijeron|dice|dicen que|advierten?|testific(?:o|aron)|segun(?! (?:parece|eso|esto|ello"
    r"|el cual|la cual|las premisas|los datos"
    r"|las reglas|la ley|lo))|de acuerdo con|afirm(?:o|aron|a|an)|señal(?:o|aron)"
    r"|(?<!se )declar(?:o"
    r"|aron)"
    r"|anunci(?:o|aron)|indic(?:o|aron)|asegur(?:o|aron|a|an)|agreg(?:o|aron)|añadi(?:o|eron)"
    r"|explic(?:o|aron)|advirti(?:o|eron)"
    r"|inform(?:o|aron)|sostuv(?:o|ieron)|(?<!se )manifest(?:o|aron)|coment(?:o|aron)"
    r"|a (?:su )?juicio(?= de|,)|en palabras de|apunt(?:o|aron)|precis(?:o|aron)"
    r"|(?<!que )dicen(?! que)"
    r"|(?:informe|estudio|auditoria|investigacion|encuesta) (?:hallo|concluyo|mostro|encontro)"
    r"|en (?:su )?opinion(?= del?|,)|a decir del?"
    r"|(?:creen?|admit(?:e|en|io|ieron)|reconoc(?:e|en|io|ieron)|revel(?:a|o|aron)|subray(?:a|o|aron)"
    r"|recalc(?:a|o|aron)|destac(?:o|aron)|record(?:o|aron)|reiter(?:a|o|aron)|sostienen?"
    r"|consider(?:o|aron)|estim(?:a|an|o|aron)|calcul(?:a|an|o|aron)|conclu(?:ye|yo|yeron)"
    r"|denunci(?:a|o|aron)|aleg(?:a|o|aron)|opin(?:a|an|o)|relat(?:o|aron)|cont(?:o|aron)"
    r"|escribi(?:o|eron)|respondi(?:o|eron)|argument(?:a|o|aron)|asever(?:a|o|aron)"
    r"|puntualiz(?:o|aron)|enfatiz(?:o|aron)|insisti(?:o|eron) en) que",
)
WIDE = concept(
    "attribution",
    r"sa(?:y|ys|id|ying)|according|accordance|pursuant|inform\w*|confess\w*|attribut\w+|blam\w+"
    r"|based on|in line with|under|depend\w*|as|tell\w*|told"
    r"|stat(?:es? (?:that|his|her)|ed|ing|ement\w*)|announc\w+|add(?:s|ed|ing)|claim\w*|argu\w+"
    r"|insist\w*"
    r"|warn\w*|report\w*|alleg\w+|declar\w+|acknowledg\w+|confirm\w*|expla\w+|deni\w+|deny\w*"
    r"|wr(?:ote|ites?|iting|itten)|believ\w+|think\w*|thought"
    r"|suggest\w*|indicat\w+|show\w*|estimat\w+|note[sd]?|noting|observ\w+|point\w*|accus\w+"
    r"|quot\w+|cit(?:e|es|ed|ing)|view\w*|opinion\w*|call\w*"
    r"|ask\w*|repl(?:y|ied|ies)|answer\w*|admit\w*|promis\w+|admitt\w+|concede\w*|recall\w*"
    r"|in the words|mention\w*|describ\w+|speak\w*|spoke\w*|talk\w*"
    r"|remind\w*|remark\w*|comment\w*|assert\w*|maintain\w*|contend\w*|conclud\w+|speech\w*|testi\w+"
    r"|account\w*|(?:find\w*|found)"
    + _NOT_A_THING["en"]
    + r"|reveal\w*|express\w*|consider\w*|hear\w*"
    r"|words?|explain\w*|assur\w+|agree\w*|assum\w+|complain\w*|urg\w+|put it|declin\w+"
    r"|predict\w*|propos\w+|emphasi\w+|stress\w*|ma(?:de|ke) (?:it )?clear|learn\w*|teach\w*"
    r"|taught|recommend\w*|hold|holds|hope\w*|expect\w*|apparently|reportedly|allegedly"
    r"|supposedly|judg\w+|puts? the|stud(?:y|ies)|survey\w*|polls?|audit\w*|inquir\w+",
    r"di(?:jo|jeron|ce|cen|cho|cha|ciendo|jera|ria|rian)|dec(?:ia|ir|lar)\w*|segun|acuerdo con"
    r"|conforme|arreglo a|afirm\w+|confes\w+|confies\w+|atribu\w+|supon\w+|supus\w+"
    r"|señal\w+|declar\w+|anunci\w+|indic\w+|asegur\w+|agreg\w+|añad\w+"
    r"|explic\w+|adv(?:irt|ert|iert)\w+|inform\w+|sost(?:uv|ien|en)\w+|manifest\w+|coment\w+"
    r"|juicio|palabra\w*|apunt\w+|precis\w+|reconoc\w+|reconoz\w+|confirm\w+"
    r"|neg(?:o|ar|aba|ando|ativ)\w*|nieg\w+|escrib\w+|escrit\w+|cre(?:e|en|ia|ian|yo|yeron|er|o)|piens\w+|pens(?:o|a[br])\w*"
    r"|sugir\w+|sugier\w+|suger\w+|muestr\w+|mostr\w+|calcul\w+|estim\w+|observ\w+|acus\w+"
    r"|cit(?:o|a|an|aron|ado|ada)"
    r"|opin\w+|reivindic\w+|adjudic\w+|llam\w+|pregunt\w+|respond\w+|contest\w+|admit\w+"
    r"|promet\w+|recuerd\w+"
    r"|record\w+|mencion\w+|describ\w+|habl\w+|alega\w*|alegan|argument\w+|insist\w+|reclam\w+"
    r"|concluy\w+|conclu\w+|discurso\w*"
    r"|testi\w+|relat\w+|cont(?:o|aba|aron)|cuent\w+|revel\w+|expres\w+|consider\w+|denunci\w+"
    r"|publico|publicaron|publicad\w+|publicar\w*|asever\w+|puntualiz\w+|enfatiz\w+|reiter\w+|subray\w+|destac\w+|recalc\w+|(?:hall\w+|encontr\w+)"
    + _NOT_A_THING["es"]
    + r"|comunic\w+|reza"
    r"|report\w+|avis\w+|desmint\w+|garantiz\w+|comenta\w*"
    r"|convers\w+|plante\w+|parece\w*|parecer|resalt\w+|detall\w+|aclar\w+|notific\w+|supo"
    r"|supieron|conoc\w+|ped(?:i[ar]|ido)\w*|pid\w+|exig\w+|propus\w+|propon\w+|menciona\w*|version\w*|voz"
    r"|boca|expus\w+|expon\w+|se trata|constat\w+|pronostic\w+|predi\w+|acord\w+|quej\w+"
    r"|lament\w+|ju[rz]\w+|enseñ\w+|esper\w+|defin\w+|ve|ven|vio|supuest\w+|presunt\w+"
    r"|insin\w+|dar a entender|da a entender|interpret\w+|entiend\w+|jura\w*|tach\w+"
    r"|calific\w+|da cuenta|dio cuenta|fuentes?"
    r"|estudio\w*|auditoria\w*|investigacion\w*|encuesta\w*|sondeo\w*",
)
#: Marks that give words to somebody by themselves.
QUOTES = frozenset('“”«»"„‟:—')
