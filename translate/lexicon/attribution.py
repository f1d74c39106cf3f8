"""Words that say whose statement something is.

The clear ones (said, according to, dijo, según) must be answered, one by one, and other verbs of
saying take answers as well; the loose ones (a statement, fuentes) only answer. What stands for a
document ("under the law", "the survey found") answers a "según". Quotation marks and colons
attribute as well, where only one text has them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.lexicon.clear_sayings import CLEAR
from translate.lexicon.concepts import concept, flat
from translate.lexicon.saying_verbs import SAYS_EN, SAYS_ES

if TYPE_CHECKING:
    from translate.article import Language

# Other verbs of saying and thinking: each of them should be answered, too.
_VERBAL_EN = (
    r"sa(?:y|ys|id|ying)|tell\w*|told|stat(?:es? (?:that|his|her)|ed|ing)|add(?:s|ed|ing)(?= that"
    r"|[,.])|claim(?:ed|ing)"
    r"|(?<!\bto )(?<!\bof )(?<!\bthe )(?<!\bany )(?<!\bthese )(?<!\bthose )(?<!\bfor )"
    r"(?<!\bsuch )(?<!\bhis )(?<!\bher )(?<!\btheir )(?<!\bfalse )(?<!\bon )(?<!\bwith )"
    r"(?<!\bdespite )claims"
    r"|argu(?:e|es|ed|ing)|insist(?:s|ed|ing)?|warn(?:s|ed)?|alleg(?:e|es|ed|ing)|declar(?:e|es"
    r"|ed|ing)"
    r"|announc(?:e|es|ed|ing)"
    r"|acknowledg\w+|caution(?:s|ed)?(?= (?:that|against)\b)|explain\w*|deni(?:es|ed)"
    r"|deny(?:ing)?|asserts?|asserted|contend(?:s|ed)?|testif\w+"
    r"|repli(?:es|ed)"
    r"|ask(?:s|ed|ing)|admit(?:s|ted)?|conced\w+|complain(?:s|ed)?|remark(?:s|ed)|comment(?:s|ed)"
    r"|assur(?:es|ed|ing)"
    r"|accus(?:es|ed|ing)|blam(?:es|ed|ing)|promis(?:es|ed|ing)|vow(?:s|ed)|pledg(?:es|ed)|swore"
    r"|predict(?:s|ed|ing)"
    r"|urg(?:es|ed|ing)|emphasi[sz]\w+|point(?:s|ed|ing)? out|reveal(?:s|ed|ing)|conclud(?:es|ed)"
    r"|believ\w+"
    r"|thinks?|thought|suggest(?:s|ed|ing)|confess(?:es|ed)"
    r"|demand(?:s|ed)|praise[sd]|criticize[sd]|criticise[sd]"
)
_VERBAL_ES = (
    r"constan?(?= (?:que|en)\b)"
    r"|di(?:jo|jeron|ce|cen|cho|ciendo|jera|ria|go|gan|ran|je|jimos)|dec(?:ia|imos)\w*|afirm\w+"
    r"|asegur(?:o|a|an|aron|ando"
    r"|aba\w*)|señal(?:o|a|an|aron"
    r")|indic(?:o|a|an|aron)|manifest(?:o|aron)|declar(?:o|a|an|aron)|sostuv\w+|sostien\w+"
    r"|apunt(?:o|a|aron)"
    r"|agreg(?:o|a|aron)|añad(?:io|e|ieron)|explic(?:o|a|an|aron)|advirt\w+|adviert\w+|alert(?:o"
    r"|a|an|aron)"
    r"|inform(?:o|aron)|anunci(?:o|a|an|aron)|coment(?:o|a|aron)|opin(?:o|a|an|aron)|cre(?:e|en"
    r"|ia|ian|yo|o|emos)|piens(?:a|an)"
    r"|aclar(?:o|a|aron)|subray(?:o|a|aron)|recalc(?:o|a|aron)|insist(?:e|en|io|ieron)|reiter(?:o"
    r"|a|aron)|relat(?:o|a|aron)"
    r"|aleg(?:o|a|an|aron)|argument(?:o|a|an|aron)|admit(?:e|en|io|ieron)|confes(?:o|aron)"
    r"|desmint\w+|desmient\w+"
    r"|denunci(?:o|a|an|aron)|acus(?:o|a|an|aron)"
    r"|(?<!\bla )(?<!\bsu )(?<!\bde )culp(?:o|a|an|aron)|lament(?:o|a|an|aron)"
    r"|contest(?:o|aron)|replic(?:o|a|aron)"
    r"|promet(?:io|e|en|ieron)|jur(?:o|aron)|testific(?:o|aron)|revel(?:o|a|aron)|conclu(?:yo|ye"
    r"|yeron)|sugir\w+|sugier\w+"
    r"|pid(?:io|e|en|ieron)|pregunt(?:o|a|aron)|pronostic(?:o|a|an|aron)|vaticin(?:o|a|aron)"
    r"|estim(?:o|a|an|aron)"
    r"|exig(?:io|e|en|ieron)|reclam(?:o|a|an|aron)|elogi(?:o|a|aron)|critic(?:o|a|an|aron)"
)
# What may answer one of them, among other uses.
_LOOSE_EN = (
    r"calls? (?:it|him|her|them|this|the)|"
    r"sa(?:y|ys|id|ying)|according|tell\w*|told|stat(?:es? (?:that|his|her)|ed|ing|ement\w*)"
    r"|inform\w*"
    r"|confess(?:es|ed|ing)?|confid(?:e|es|ed|ing)|attribut\w+|blam\w+|announc\w+|add(?:s|ed|ing)|claim\w*|argu\w+"
    r"|insist\w*|warn\w*"
    r"|report\w*|alleg\w+|declar\w+|acknowledg\w+|confirm\w*|expla\w+|deni\w+|deny\w*"
    r"|wr(?:ote|ites?|iting|itten)|believ\w+|think\w*|thought|suggest\w*|indicat\w+|estimat\w+"
    r"|note[sd]?"
    r"|noting|observ\w+|point\w* (?:out|to)|accus\w+|quot\w+|cit(?:e|es|ed|ing)|view\w*|opinion\w*"
    r"|ask\w*|repl(?:y|ied|ies)|answer\w*|respon(?:d|se)\w*|admit\w*|promis\w+|admitt\w+"
    r"|concede\w*"
    r"|recall\w*|mention\w*|describ\w+|remind\w*|remark\w*|comment\w*|assert\w*|maintain\w*"
    r"|contend\w*"
    r"|conclud\w+|speech\w*|testi\w+|account(?:s|ed)?|reveal\w*|express\w*|consider\w*|hear(?:s"
    r"|d)?(?= (?:that|how)\b)"
    r"|assur\w+|agree\w*|complain\w*|urg\w+|put(?:s|ting)? it|predict\w*|propos\w+|emphasi\w+"
    r"|stress\w*"
    r"|ma(?:de|kes?) (?:it )?(?:clear|plain)|recommend\w*|hope\w*|expect\w*|apparently"
    r"|reportedly|allegedly"
    r"|supposedly|calculat\w+|forecast\w*|label\w*|call(?:s|ed|ing)|dubbed|brand(?:s|ed)"
    r"|dismiss\w*|criticiz\w+"
    r"|criticis\w+|condemn\w*|praise\w*|fear\w*|vow\w*|pledge\w*|swor?e\w*|swear\w*|jok\w+"
    r"|recount\w*|relat\w+"
    r"|narrat\w+|remember\w*|shout\w*|demand\w*|request\w*|version|voic\w+|spoke\w*|speak\w*"
    r"|talk(?:s|ed|ing)? (?:of|about)|sources?|own(?:s|ed|ing)? up|c(?:a|o)m(?:e|es|ing) clean"
    r"|fess\w* up|before the (?:courts?|judge|jury|press|tribunal|commission"
    r"|committee|cameras)|determin(?:e|es|ed)(?= that)|allud\w+|invok\w+"
    r"|(?<!\bwas )(?<!\bwere )(?<!\bbeen )f(?:ou|i)nds?(?= that\b|[.,;]|$)"
    r"|show(?:s|ed|n)?(?= that\b|[.,;]|$)"
    r"|notif\w+|advis\w+|disclos\w+|releas\w+|publish\w*|tweet\w*|post(?:ed|s)|defend\w*"
    r"|justif\w+|question\w*"
    r"|quip\w*|repeat\w*|clarif\w+|specif\w+|highlight\w*|underscor\w+|underlin\w+|suspect\w*"
    r"|decid\w+|rul(?:ed|es)"
    r"|acclaim\w*|appeal\w*|explanation\w*|regret\w*|guarant\w+|affirm\w*|imply\w*|implied"
    r"|hint\w*|detail\w*|pleaded"
    r"|it (?:now |later |then )?(?:emerge[sd]|transpire[sd])|(?:court|jury|inquiry|tribunal) heard"
    r"|(?:laugh|smile|sigh)(?:s|ed|d)?(?= [a-z\w ]{2,40}[,.])"
    r"|(?:order|invit|command|instruct)\w*(?= that\b|[.,;”\"]|$)|recogni[sz]\w+|lament\w*"
    r"|enthus\w+|mean\w*"
    r"|reject\w*|rebuff\w*|refut\w+|rebut\w*|disput\w+|retract\w*|recant\w*|t(?:ook|ake|aken) back"
    # One "said" may carry a second clause: "said that it closed and that it will reopen".
    r"|charg(?:e|es|ed|ing)(?= that| the| an?|[,.;]|$)|sum(?:s|med)? up|reckon\w*"
    r"|figur(?:e|es|ed)(?= that|[,.;]|$)"
    r"|protest(?:s|ed)?"
    r"|decr(?:y|ies|ied)|denounc\w+|retort\w*|muse[sd]?|opine[sd]?|aver(?:s|red)|attest\w*|vouch\w*"
    r"|surmise[sd]?|reasoned|reasons(?= that)|whisper\w*|boast\w*|brag\w*|gripe[sd]?|grumbl\w+"
    r"|moan\w*"
    r"|scoff\w*|warn\w*|counter(?:s|ed)|interject\w*|murmur\w*|mutter\w*|snap(?:s|ped)|add\w*"
    r"|notic(?:e|es|ed)|reali[sz]e[sd]?|as far as (?:\w+ ){1,5}concerned"
    r"|pronounc\w+|unveil\w*|set out|outlin\w+|hold(?:s|ing)? that|draws? attention|drew attention"
    r"|call\w* attention|view(?:s|ed)|provid(?:es|ed)(?= that|[,.]| for)|lay(?:s)? down"
    r"|set(?:s)? forth"
    r"|in the words|paint\w*|portray\w*|characteri[sz]\w+|convinced|persuaded|assessment|for"
    r" (?![^,]*(?:years?|months?|weeks?|days?|hours?|decades?|time|example|instance|now|once),)"
    r"(?:the )?(?:[\w'.-]+ ){0,5}[\w'.-]+(?=,)|by (?:[\w'-]+ ){1,5}(?:logic|reckoning|count|tally)"
    r"|judged|analy[sz]ed|project(?:ed|s|ions?)|\bstate(?=[.,;]|$)|and that|but that|read(?:s"
    r"|ing)?(?=[,:])|brief\w*|alert\w*|caution\w*|words"
)
_LOOSE_ES = (
    r"di(?:jo|jeron|ces?|cen|cho|cha|ciendo|jera|ria|rian|g[oa]|gan|je|jiste|jimos)|dec(?:ia|ir"
    r"|lar)\w*|segun"
    r"|de acuerdo con|conforme"
    r"|afirm\w+|confes\w+|confi(?:o|aron|ad[oa]|an)|confies\w+|atribu\w+|señal\w+|declar\w+"
    r"|anunci\w+"
    r"|indic\w+|asegur\w+|agreg\w+"
    r"|añad\w+|explic\w+|adv(?:irt|ert|iert)\w+|inform\w+|sost(?:uv|ien|en)\w+|manifest\w+"
    r"|coment\w+"
    r"|juicio|palabra\w*|apunt\w+|precis(?:o|a|aron|ar)\b|reconoc\w+|reconoz\w+|confirm\w+"
    r"|neg(?:o|aron|ar|ar(?:l[oae]s?|se)|ad[oa]s?|aban?|and\w+|ativ\w*)\b|nieg\w+|escrib\w+"
    r"|escrit\w+|cre(?:e|en|ia|ian|yo|yeron|er|o)|piens\w+|pens(?:o"
    r"|a[bdr])\w*"
    r"|sugir\w+|sugier\w+|suger\w+|calcul\w+|estim\w+|observ\w+|acus\w+|cit(?:o|a|an|aron|ado|ada"
    r"|ando)"
    r"|opin\w+|reivindic\w+|adjudic\w+|pregunt\w+|respond\w+|contest\w+|replic\w+|admit\w+"
    r"|promet\w+"
    r"|recuerd\w+|record\w+|mencion\w+|describ\w+|descri\w+|alega\w*|alegan|argument\w+|insist\w+"
    r"|reclam\w+"
    r"|concluy\w+|conclu\w+|discurso\w*|testific\w+|relat\w+|cont(?:o|aba|aron|ad[oa]s?)|cuent\w+|revel\w+"
    r"|expres\w+"
    r"|consider\w+|denunci\w+|public(?:o|aron|ad\w+|ar)|asever\w+|puntualiz\w+|enfatiz\w+"
    r"|reiter\w+|subray\w+"
    r"|destac\w+|recalc\w+|comunic\w+|reza|report\w+|avis\w+|desmint\w+|desmient\w+|garantiz\w+"
    r"|plante\w+"
    r"|parecer|resalt\w+|detall\w+|aclar\w+|notific\w+|ped(?:i[ar]|ido)\w*|pid\w+|exig\w+"
    r"|propus\w+|propon\w+"
    r"|version\w*|expus\w+|expon\w+|constat\w+|pronostic\w+|predi\w+|vaticin\w+|acord\w+|quej\w+"
    r"|lament\w+"
    r"|ju[rz]\w+|defin\w+|supuest\w+|presunt\w+|insin\w+|da\w* a entender|interpret\w+|entiend\w+"
    r"|tach\w+"
    r"|calific\w+|da cuenta|dio cuenta|fuentes?|tilda\w*|tild\w+|bautiz\w+|denomin\w+|llam(?:o|a"
    r"|an|aron|ado)"
    r"|critic\w+|conden\w+|elogi\w+|tem(?:e|en|ia|ian|io)|bromea\w*|bromeo|ironiz\w+|sentenci\w+"
    r"|zanj\w+|espet\w+"
    r"|remat\w+|remarc\w+|acot\w+|matiz\w+|apostill\w+|narr\w+|refier\w+|refiri\w+|alert\w+"
    r"|urg\w+|inst(?:o|a|aron)"
    r"|grit\w+|habl\w+|voz|voces|divulg\w+|difundi\w+|tuite\w+|defend\w+|defiend\w+|justific\w+"
    r"|cuestion\w+"
    r"|repiti\w+|repit\w+|especific\w+|sospech\w+|resolv\w+|dict\w+|fall(?:o (?!en\b)|aron)"
    r"|imput\w+"
    r"|esper\w+|ratific\w+"
    r"|al parecer|trascendi\w+|filtr\w+|anot\w+|arguy\w+|adujo|aduc\w+|augur\w+|preven?"
    r"|preveian?|prevision\w*|previeron|determin(?:o|a|an|aron)|alud\w+|invoc\w+|remiti\w+"
    r"|hall\w+(?= que\b)"
    r"|encontr\w+(?= que\b)|descubr\w+(?= que\b)|(?:con|en) base (?:en|a)|basad[oa]s? en"
    r"|basandose en|sobre la base|amparad[oa]s? en|apoyad[oa]s? en|a partir de|en referencia"
    r"|ante (?:el|la|los|las|un|una) (?:tribunal|juez|jueza|jurado|corte|prensa|periodistas|medios"
    r"|comision|fiscal\w*|congreso|senado|camaras)"
    r"|cifr\w+"
    r"|responsabiliz\w+|culp(?:o|a|an|aron)|achac\w+|(?:orden|invit)\w+(?= que\b)|reproch\w+"
    r"|deja\w* claro"
    r"|transmiti\w+|traslad\w+|recomend\w+|recomiend\w+|enter\w+|comprob\w+|ponder\w+|desvel\w+"
    r"|evalu\w+"
    r"|dieron a conocer|dio a conocer|da\w* a conocer|publica\w*"
    r"|rechaz\w+|descart\w+|rebati\w+|refut\w+|retract\w+|desdi\w+|desminti\w+"
    r"|(?<!\bsino )(?<!\bmas )(?<!\blo )(?:y|pero|e) que|da(?:n|ba|ban)? por|dio por|dieron por"
    r"|valor(?:o|a|aron)(?= que)|mand(?:o|aron)(?= (?:a )?(?:decir|que))|mantien\w+|mantuv\w+"
    r"|comparti\w+|cuchiche\w+|murmur\w+"
    r"|susurr\w+|jact\w+|ufan\w+|presum(?:e|en|io|ia|ir|ieron|ian)"
    r"|rezong\w+|protest(?:o|a|an|aron)|atestigu\w+|atestig\w+|razon(?:o|a|an)|abund(?:o|a)"
    r"|ahond(?:o|a)"
    r"|prosigu\w+|enumer(?:o|a)|calculos?|para (?:el|la|los|las) (?:[\w'-]+ ){0,4}[\w'-]+(?=,)"
    r"|pretend\w+|convencid[oa]s?|convenc\w+|hac(?:e|en|ia|er) (?:ver|notar|hincapie|saber)"
    r"|hi(?:zo|cieron) (?:ver|notar|hincapie|saber)|deja\w* (?:entrever|caer|constancia|sentado)"
    r"|(?:puso|pone|ponen|pusieron) de (?:relieve|manifiesto)|llam\w+ la atencion|termin(?:o"
    r"|a)(?= [\w.]+$)"
    r"|acept(?:o|a|an|aron)|concord\w+|coincid\w+|afirmacion\w*|asever\w+|se mostr\w+"
    r"|dispon(?:e|en)|dispus\w+|establec\w+|estipul\w+|conced\w+|refunfuñ\w+|pretens\w+"
    r"|en linea con|asumi(?:o|eron)(?= que)|valora\w*|a ojos de|se (?:dirigi|refiri)\w+|entiend\w+"
    r"|pronunci\w+|proclam\w+|jact\w+|alard\w+"
    r"|a criterio|para ell?[oa]?s?(?=,)|complet(?:o|aron)(?= [\w.]+$)|proyect\w+|postul\w+"
    r"|propugn\w+|admon\w+|conmin\w+|increp\w+|juicio|entender|ve|ven"
    r"|vio|punto de vista"
)
VERBAL = concept("verb of saying", _VERBAL_EN, _VERBAL_ES)
LOOSE = concept("attribution", f"{_LOOSE_EN}|{SAYS_EN}", f"{_LOOSE_ES}|{SAYS_ES}")
# What somebody finds may be a thing, and what somebody says may be what the news is about: such
# words answer only where the other text has fewer of them.
_THINGS = concept(
    "thing said or found",
    r"find\w*(?! that\b|[.,;]|$)|(?<!\bwas )(?<!\bwere )(?<!\bbeen )found(?! that\b|[.,;]|$)"
    r"|learn\w*|show\w*(?! that\b|[.,;]|$)|discover\w*|see|sees|saw"
    r"|reports?|statements?|speech\w*"
    r"|accusations?|sources?"
    r"|complaints?|testimon\w+|versions?|comments?|words?|announcements?|claims|releas\w+"
    r"|publish\w*|decid\w+|rul(?:es|ed)"
    r"|order(?:s|ed)|hope\w*|expect\w*|fear\w*|letters?|question\w*|decision\w*|calls?(?! (?:it"
    r"|him|her|them|this|the)\b)|called"
    r"|condemn\w*|recogni[sz]\w+|warnings?|(?<!\bhas )(?<!\bhave )(?<!\bhad )written|complaints?"
    r"|figures|estimates|forecasts"
    r"|promises|pledges|observers?|observations?|requests?|recommendations?|proposals?|protests?"
    r"|threats?|jokes?|hints?|replies|charges|remarks|arguments?|answers|explanations?|opinions?",
    r"demostr\w+|demuestr\w+|mostr\w+|muestr\w+|hall\w+(?! que\b)|encontr\w+(?! que\b)"
    r"|descubr\w+(?! que\b)"
    r"|desprend\w+|ven?|vio|informes?"
    r"|(?<!\bha )(?<!\bhan )(?<!\bhabia )comunicad\w+|discurso\w*|acusacion\w*|denuncias?"
    r"|testimoni\w+|version\w*|declaracion\w*"
    r"|palabras?|anuncio\w*|fuentes?"
    r"|public(?:o|ad|ac|ar)\w*|orden\w+|fallos?|esper\w+|tem(?:e|en|ia|ian|or\w*)|cartas?"
    r"|decidi\w+|decision\w*|consta"
    r"|llam\w+|conden\w+|conoc\w+"
    r"|advertencias?|(?<=\bpor )escrito|escrit[oa]s|cifras|estimaci\w+|pronosticos|promesas?"
    r"|observador\w*"
    r"|observaci\w+|solicitud\w*|peticion\w*|recomendaci\w+|propuestas?|protestas?|amenazas?"
    r"|respuestas?|argumentos|explicaci\w+|opinion\w*|quejas|reclamos|avisos|exigencias?"
    r"|divulg\w+|preguntas?|cuestion(?:o|aron|amiento\w*)",
)
# What answers a "según" or "according to", and is nobody's saying.
_DOCUMENTS = concept(
    "document",
    r"based on|in line with|under (?:the|his|her|its|their) \w+|depend\w*|as per|in accordance"
    r"|pursuant|consistent"
    r"|stud(?:y|ies)|survey\w*|polls?|audit\w*|documents?|records?|data|figures?|rules?"
    # Other papers only where they are what speaks: "internal emails seen by our team show".
    r"|(?:e-?mails?|letters?|memos?|messages?|recordings?|transcripts?|filings?|footage|videos?"
    r"|images|logs|indictment|complaint|reports?|tally|inquiry)(?: \w+){0,6} (?:shows?|showed|say"
    r"|says|said|reveals?|revealed|indicates?|suggests?|found)"
    r"|regulations?|in keeping"
    r"|(?<!\bsoon )(?<!\bwell )(?<!\bas )(?<!\bfar )(?<!\blong )(?<!\bsuch )as(?! (?:soon|well"
    r"|far|long|much|many|an?)\b)",
    r"conforme|con arreglo|arreglo a|en funcion|(?:en|con) base|basad\w+|basand\w+|se bas\w+"
    r"|estudio\w*|auditoria\w*|investigacion\w*"
    r"|encuesta\w*|(?:correos?|cartas?|mensajes?|grabacion\w*|actas?|expediente|imagenes|videos?"
    r"|informes?|reportes?|registros?)(?: \w+){0,6} (?:muestran?|mostr\w+|revel\w+|indic\w+"
    r"|senal\w+|concluy\w+)"
    r"|sondeo\w*|document\w+|datos|cifras|reglament\w+|normas?|como|publicad\w+",
)
# The places of things and of loose words among the kinds of words.
_THING, _LOOSE = 2, 3
# Between two commas in the middle of a sentence, words of saying that name nobody only remind the
# reader who is speaking.
_REMINDER = re.compile(r"(?:(?:he|she|they) )?\w+|\w+")
# What stands between two words of one attribution.
_BESIDE = re.compile(r"\W*(?:\w+ ){0,4}")
_BY = re.compile(r"segun|de acuerdo|according|en |in |a |by ")
#: Marks that give words to somebody by themselves.
QUOTES = frozenset('“”«»"„‟:—')


# What anybody may say or have said makes nothing anybody's statement.
_NOT_SAID: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:(?:whatever|no matter what|regardless of what|despite what|contrary to what) "
        rf"(?:[\w'.-]+ ){{1,6}}(?:{SAYS_EN})|needless to say|to say the least|that is to say"
        r"|so to say|that (?:being )?said|having said that|to tell (?:you )?the truth|truth be told"
        r"|(?:say(?:s|ing)?|said) (?:nothing|little|no more)|(?:a lot|much|more|little|all)"
        r" (?:\w+ ){0,4}(?:been|be) said|hard as it is to believe"
        r"|(?:var|differ|chang|depend|classif|sort|rank|group|order|distribut)\w* (?:\w+ ){0,3}"
        r"according to|it goes without saying|easier said than done|go as far as to say)\b"
    ),
    "es": re.compile(
        r"\b(?:di(?:ga|gan) lo que (?:diga|digan)|lo que (?:se )?digan?"
        r"|(?:pese a|a pesar de|contra) lo que (?:\w+ )?d\w+"
        r"|es decir|a decir verdad|dicho (?:esto|eso|lo cual)|(?:mucho|poco|todo"
        r"|algo) (?:\w+ ){0,3}"
        r"por decir|(?:vari|cambi|depend|difier|difer|clasific|orden|agrup|distribu|reparti)\w*"
        r" (?:\w+ ){0,3}segun"
        r"|(?:como )?(?:se )?dicen? en (?:ingles|frances|aleman|italiano|portugues)"
        r"|huelga decir|por asi decir(?:lo)?|mejor dicho|dicho sea de paso|ni que decir)\b"
    ),
}


class Sayings(NamedTuple):
    """What of a text says whose statement something is."""

    #: The clear words, in order; those that stand together count once.
    clear: tuple[Span, ...]
    #: How many other verbs of saying stand apart from them, and from one another.
    verbal: int
    #: All verbs of saying.
    verbs: tuple[Span, ...]
    #: How many words there are in all that may attribute.
    answers: int
    #: Where those stand that are neither clear nor verbs of saying.
    loose: tuple[Span, ...]
    #: What names something that somebody said or found, which may be a thing.
    things: tuple[Span, ...]
    #: Where documents are named, or what goes by one.
    documents: tuple[Span, ...]
    #: How many marks of quotation attribute.
    quotes: int


@lru_cache(maxsize=1024)
def sayings(text: str, language: Language) -> Sayings:
    """Find the attributions of `text`."""
    plain = _NOT_SAID[language].sub(lambda match: " " * len(match[0]), flat(text))
    found: list[tuple[Span, int]] = []
    for rank, pattern in enumerate((CLEAR, VERBAL, _THINGS, LOOSE)):
        for match in pattern.forms[language].finditer(plain):
            span = Span(*match.span())
            if not any(span.overlaps(other) for other, _ in found):
                found.append((span, rank))
    found = [(span, rank if rank or not _resumes(plain, span) else _LOOSE) for span, rank in found]
    apart: list[tuple[Span, int]] = []
    for span, rank in sorted(found, key=lambda item: (item[1] > 1, item[0].start)):
        if rank < 2 and not any(together(plain, span, other) for other, _ in apart):
            apart.append((span, rank))
    return Sayings(
        tuple(span for span, rank in sorted(apart) if rank == 0),
        sum(rank == 1 for _, rank in apart),
        tuple(span for span, rank in found if rank == 1),
        sum(rank != _THING for _, rank in found),
        tuple(span for span, rank in found if rank > _THING),
        tuple(span for span, rank in found if rank == _THING),
        tuple(_DOCUMENTS.every(text, language)),
        sum(mark in QUOTES for mark in text),
    )


def _resumes(text: str, span: Span) -> bool:
    """Whether clear words go on with a speaker who was named before: "; lo que no era, dijo, …"."""
    before, after = text[: span.start].rstrip(), text[span.end :].lstrip()
    said_before = CLEAR.forms["en"].search(before) or CLEAR.forms["es"].search(before)
    between = before.endswith((",", "—")) and after.startswith((",", "—"))
    return bool(between and said_before and _REMINDER.fullmatch(span.of(text)))


def together(text: str, one: Span, other: Span) -> bool:
    """Whether two words of saying belong to one attribution: "said in a statement"."""
    first, last = sorted((one, other))
    return _BESIDE.fullmatch(text[first.end : last.start]) is not None


def by_document(words: str) -> bool:
    """Whether clear words name the source of a statement, which may be a document."""
    return _BY.match(flat(words)) is not None
