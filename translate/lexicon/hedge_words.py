"""The words that hedge a statement, and those that make it certain, in both languages.

Every pattern stands with the senses in which it hedges nothing ("the growing might of", "could
hear", "parece el lomo de"); see `translate.lexicon.hedges` for the kinds and their sources.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translate.article import Language

_I = re.IGNORECASE
#: A Spanish conditional; some nouns and imperfects end alike.
CONDITIONAL_ES = (
    r"(?<!\buna )(?<!\bdel )(?<!\bde )(?<!\bde la )(?<!\bsu )(?<!\ben la )(?<!\ben )"
    r"(?<!\bcon )(?<!\bpor )(?<!\bpor la )"
    r"(?<!\bcon la )(?<!\ba la )(?<!\bal )(?<!\besta )(?<!\besa )(?<!\bcada )(?<!\botra )"
    r"(?<!\bgran )"
    r"\b(?!(?:mayo|mino|mine|auto|secreta|aseso|libre|catego|bate|artille|gale|conseje|comisa"
    r"|audito"
    r"|teo|lote|refine|carnice|pesque|ganade|ingenie|tesore|contralo|procuradu|tube|cafete|panade"
    r"|ferrete|hotele|infante|caballe|tonte|ave|aleg|consulto|defenso|guarde|zapate|va|que|mo|suf"
    r"|ab|cor|ocur|recur|transcur|incur|cub|descub|encub|reque|refe|adqui|prefe|suge|inge)"
    r"r?r[ií]an?s?\b)\w{2,}ría(?:n|mos)?\b"
)
STRONG: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:(?:most |very |quite |highly |more than )?(?:likely|probabl[ey])|perhaps|maybe"
        r"|possibly|presumabl[ey]|apparently|seemingly|allegedly"
        r"|(?<!\band )(?<!\bwho )(?<!\bha[sd] )(?<!\bhave )(?<!\bhe )(?<!\bshe )"
        r"(?<!\bthey )alleged(?! (?:that"
        r"|(?:on )?\w+day|(?:m(?:r|s|rs)|the|a|he|she|they|it))\b)(?=\s\w)|reportedly"
        r"|supposed(?:ly)?|said to be"
        r"|purported(?:ly)?|purport(?:s|ing) to|self-styled"
        r"|consistent with(?! (?:the|its|his|her|their|our|this|that|previous|past|earlier)\b)"
        r"|ostensibly|conceivably|arguably|plausibly|almost certain(?:ly)?"
        r"|it (?:seems|appears|would (?:seem|appear))|seem(?:s|ed)?\b(?! like)"
        r"|appears?(?= to\b)|appeared to|suspect(?:s|ed|ing)?|suspicions? (?:of|that)"
        r"|(?:may|might|could) (?:well )?have|in all (?:likelihood|probability)|potentially"
        r"|potential(?= (?!(?:futures?|so|of|was|is|has|to|and|that|in|at|as|for|between)\b)\w+)"
        r"|possible(?= (?!to\b)\w+)|possibility that"
        r"|must (?:surely )?have \w+(?:ed|en|wn|ne)|(?:is|are|was|were|been) (?:widely "
        r"|generally )?(?:believed|thought|rumou?red|presumed|assumed|said|feared|reported|alleged"
        r"|understood|suspected) to|(?:is|are|was|were) feared|it is (?:widely )?(?:believed"
        r"|thought|rumou?red|feared|presumed|suspected|understood) that|looks? set to"
        r"|(?:widely )?presumed(?! innocent)|word is that|speculated to|the hypothesis is that"
        r"|there(?:'s| is| was) (?:still )?(?:a|every|some|no small) (?:\w+ )?(?:chance|likelihood"
        r"|possibility)|conceivable that|looks? (?:likely )?to (?:have|be)|looked (?:as though"
        r"|as if)"
        r"|(?:cannot|can't|could not|couldn't|(?:has|have|had) not been|hasn't been|not) (?:be )?"
        r"(?:\w+ )?ruled out|what (?:look|sound|seem)(?:s|ed)? (?:like|to)|what (?:may|might) (?:be"
        r"|have)"
        r"|looks? (?:like(?! (?:us|me|him|her|them|you|those|these)\b)|as if|as though)"
        r"|(?:strong |clear |many |some )?(?:signs|indications?"
        r"|hints?)"
        r" (?:that|point\w*|suggest\w*)"
        r"|evidence suggests|everything (?:points?|suggests?|indicates?|pointed)|all signs point"
        r"|unconfirmed|unverified|rumou?red|rumou?rs?"
        r"|rumou?r has it|(?<!\bthe )(?<!\bits )(?<!\bhis )(?<!\btheir )(?<!\bher )(?<!\bour )"
        r"(?<!ing )(?<!ary )(?<!\bof )(?<!ic )(?<!\bwith )(?<!\ball )(?<!\bonly )might(?! of\b)"
        r"|speculat(?:es?|ed|ing|ion) (?:that|about)|there are fears|on the face of it"
        r"|by all accounts"
        r"|to all appearances|(?:the )?(?:odds|chances) are|it (?:is|was"
        r"|has been) (?:\w+ )?(?:thought"
        r"|rumou?red|reported|alleged|conceivable|possible|probable|assumed|speculated) that"
        r"|word has it|putative(?:ly)?|reputed(?:ly)?|ostensible|seeming|hypothetical(?:ly)?"
        r"|tipped to|unproven|there is (?:a|every|some) (?:\w+ )?(?:chance|likelihood|possibility)"
        r"|(?:the )?(?:likelihood|possibility) (?:is )?that|as likely as not"
        r"|(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bbe )(?<!\bbecame )(?<!\bbecome )"
        r"(?<!\bmore )(?<!\bso )(?<!ly )apparent(?= (?!from\b|that\b|to\b)\w+)"
        r"|all (?:the )?(?:signs|indications|evidence) (?:are|point\w*|suggest\w*|is))\b",
        _I,
    ),
    "es": re.compile(
        r"\b(?:(?:muy |lo m[aá]s )?probable(?:mente|s)?|con (?:mucha |toda |bastante )?"
        r"probabilidad|quiz[aá]s?|tal vez|posiblemente|(?<!¿)(?<!¿o )(?<!¿y )(?<!\bsi )acaso"
        r"|al parecer|por lo visto|seg[uú]n"
        r" (?:parece|se (?:dice|cree|presume|sospecha|rumorea))|a lo mejor(?! (?:que|de)\b)"
        r"|es de suponer"
        r"|aparentemente|presuntamente|supuestamente|presunt[oa]s?"
        r"|supuest[oa]s?(?! que)|presumible(?:mente|s)?|previsiblemente|plausiblemente|dizque"
        r"|compatibles? con(?= un[oa]?\b)|que dec[ií]a ser|que dice ser"
        r"|(?<!se )(?<!le )(?<!les )(?<!me )(?<!nos )parec(?:e|en|[ií]an?|i[oó]"
        r"|ieron)(?: que)?(?! (?:a|bien|mal|el|la|los|las|una?)\b)"
        r"|puede que|pudiera ser"
        r"|sospechos[oa]s?|sospech(?:a|an|aba|aban|o|ó|aron|as)|posibles?(?=\s\w{4,})"
        r"|(?<!\bel )(?<!\bun )(?<!\bsu )(?<!\bdel )(?<!\bde )(?<!\bmayor )(?<!\bcon )"
        r"potencial(?:es|mente)?(?! del?\b)|casi (?:con (?:toda )?(?:certeza|seguridad)|segur[oa]"
        r"|seguramente)"
        r"|con toda probabilidad|se (?:cree|presume|dice|rumorea|sospecha|teme|especula"
        r"|presum[ií]a|cre[ií]a|tem[ií]a|sospechaba)(?: que)?|todo (?:indica|apunta a"
        r"|hace (?:pensar"
        r"|suponer|prever))(?: que)?|(?:hay|existen?|hab[ií]a) (?:\w+ )?(?:indicios?|señales"
        r"|sospechas?"
        r"|rumores)|indicios?|(?:es|era|ser[ií]a|resulta) (?:muy |bastante "
        r"|perfectamente )?posible que"
        r"|es de (?:prever|temer|esperar) que|cab(?:e|r[ií]a) la posibilidad|la posibilidad de que"
        r"|sin confirmar|sin verificar|rumores|hipot[eé]tic\w+"
        r"|(?:pod|deb)r[ií]an? haber(?:se)?|(?<!\bno )pueden? haber(?:se)?"
        r"|(?<!\bno )deben? (?:de )?haber(?:se)?(?= \w+(?:ad|id|st|ch|rt|elt|uert)o\b)|pud(?:o"
        r"|ieron) haber(?:se)?|debi[oó] de|debieron de"
        r"|sospechas? de|seg[uú]n todos los indicios|a lo que parece|en apariencia"
        r"|a juzgar por las apariencias|todo parece indicar|cabe (?:pensar|suponer|presumir)"
        r"|puede ser que|capaz que|qui[eé]n sabe si|se (?:habla de que|comenta que|baraja\w* (?:que"
        r"|la)|especula con)|hay quien(?:es)? (?:dicen?|cre[ae]n?|sospechan?)|disque|quesque"
        r"|extraoficialmente|rumoread[oa]s?|es de (?:presumir|imaginar)|lo m[aá]s seguro es que"
        r"|(?:muy )?probablemente|aparentes?(?= \w)|putativ[oa]s?|la hip[oó]tesis (?:de que|apunta"
        r"|es que)|hay (?:\w+ )?(?:posibilidades|probabilidades) de que|presuntivamente"
        r"|no se (?:puede |podia |ha )?descart\w+|no (?:puede|podia) descartarse"
        r"|por lo que se sabe|corre el rumor|se rumora|todo (?:lleva a (?:pensar|creer|suponer)"
        r"|sugiere)"
        r"|pareciera(?:n)?|en lo que ser[ií]a|es (?:factible|veros[ií]mil|plausible) que"
        r"|(?:se l[aoe]s? |se )?(?:da(?:n|ba|ban)?|dad[oa]s?) por (?:muert|fallecid|desaparecid"
        r"|perdid)[oa]s?|dan? la (?:impresi[oó]n|sensaci[oó]n) de|circul\w+ (?:versiones|rumores)"
        r"|(?:se presume"
        r"|se"
        r" da por|se l[aoe]s? da por) (?:muert|fallecid|desaparecid)[oa]s?)\b",
        _I,
    ),
}
FAINT: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:may(?! \d)|might|could|would|should|seem\w*|appear\w*|suggest\w*|indicat\w+"
        r"|believ\w+"
        r"|think|thinks|thought|(?<!the )(?<!this )(?<!that )claim\w*|allow(?:s|ed)?|permitted"
        r"|said to|expected|suspect\w*|assum\w+|estimat\w+|possib\w+"
        r"|potential\w*|tend\w*|unlikely|improbable|rumou?r\w*|speculat\w+|so-called|accus\w+"
        r"|charged with|faces? charges?|guess|bet|looks?|looked(?! (?:at|for|up|into|after|back"
        r"|down|out|over|around|forward)\b)"
        r"|\w+-looking|feels?|felt|g[ai]ven? (?:\w+ ){0,3}up|writ\w+ off|wrote off|reported(?: to)?"
        r"|chances?|likelihood|probability|prone|signs?(?! (?:the|an?|his|her|it|up|off)\b)"
        r"|must have|hope[ds]?|hoping|can|able|liab\w+|as if|doubtless|plausib\w+|in theory"
        r"|suppose\w*|appar\w+|fears? (?:that|of|for|the)|(?<!of )fears|feared|risk\w*|threat\w*"
        r"|alleg\w+|theor\w+|prospect\w*"
        r"|hypothe\w+|impression|guess\w*|probab\w+|pretend\w*|danger|on course|poised|set to"
        r"|suspicio\w+|wanted|predict\w*|presum\w*|ought|would-be|understood|credible|doubt\w*"
        r"|surely|certainly|definitely|bound to|sure to|sounds?|sounded"
        r"|feels like|strikes|word is|there is word|worr(?:y|ies|ied)|suppositions?"
        r"|afraid|concern(?:s|ed)? (?:that|about)|self-styled|evidently|turns out"
        r"|hint\w*|talk|they say|as they say|made out|thinking|bel[ie]{2}ving|wonder\w*|may be"
        r"|evidence|clues?|point(?:s|ed|ing)? to|consistent with|possibl\w+|(?:not|n't) rul(?:e"
        r"|ed|ing) out|(?:not|n't) (?:be |been )?(?:excluded|discounted)|conceivabl\w+|not"
        r" impossible|(?:keep\w*|kept|leav\w+"
        r"|left) (?:\w+ ){0,3}open|presumed|looks?|(?:linked|tied) to|investigated"
        r"|if (?:confirmed|true)|seen as|virtual(?:ly)? (?:a )?certain\w*)\b",
        _I,
    ),
    "es": re.compile(
        r"\b(?:pued\w+|podr\w+|pudier\w+|pudies\w+|poder|sería|deb(?:e|er[ií]a|[ií]a|i[oó]"
        r"|ieron)n? de"
        r"|dicen|fama|esperanz\w+|pod[ií]a(?:n|mos)?|se oye|dud\w+|cuent[ae]n?"
        r"|seg[uú]n (?:(?:l[ao]s? |su )?(?:versi[oó]n\w*|inform\w+|reportes?|medios|fuentes"
        r"|prensa|rumores)"
        r"|trascendi[oó]|cuentan|dicen)"
        r"|parec\w+|parezc\w+|hubier\w+|hubies\w+|suger\w+|sugier\w+|indica\w*|cre(?:o|e|en|emos"
        r"|an?)|cre[ií]\w*|piens\w+|estim\w+"
        r"|no (?:se )?descart\w+|posib\w+|potencial\w*|sab(?:e|[ií]a)n? \w+r|sup(?:o"
        r"|ieron) \w+[aei]r|podido|permit(?:e|en|i[oó]|ieron|ir[aá]n?)|se (?:dice|dec[ií]a"
        r"|afirma)|al decir de"
        r"|considerad[oa]s?|se presenta\w* como"
        r"|compatibles?|suposici\w+|habladur\w+|luc(?:e|en|[ií]an?)|suena\w*|se (?:ve|ven"
        r"|muestran?|mostraba)"
        r"|sensaci[oó]n|preocup\w+|inquiet\w+|pud(?:e|imos|iste)|lo m[aá]s seguro"
        r"|f[aá]cil(?:mente)?|dif[ií]cil(?:mente)?|facilit\w+|posibilit\w+"
        r"|deb(?:i[oó]|[ií]an?) haber"
        r"|se (?:inform|report|asegur|coment|habl)\w+|seg[uú]n se \w+|cre(?:er|y\w+)|pens(?:ar|ab"
        r"|[oó]\b)\w*"
        r"|indicaci[oó]n\w*|señal(?:es)?|habr[aá]n? quien(?:es)?|¿(?:\w+ ){0,3}\w+r[aá]n?\b"
        r"|concebi\w+"
        r"|improbable\w*|sospech\w+|recel\w+|acusad\w+|imputad\w+|llamad\w+|rumor\w*"
        r"|eventual\w*|previsible\w*|suele\w*|sol[ií]an?"
        r"|tiend(?:e|en|a|an)|pudo|pudieron|deb(?:e|en|i[oó]|ieron) (?:de )?haber|capa(?:z|ces)"
        r"|riesgo\w*"
        r"|amenaz\w+|apunta\w*|dudos\w+|tem(?:o|e|en|[ií]an?|er(?:se)?|or|ores)|se espera|cabe"
        r"|expuest\w+"
        r"|presum\w+|supon\w+|supus\w+|supues\w+|prev[eé]\w*|propens\w+|como si|en teor[ií]a"
        r"|hip[oó]te\w+"
        r"|aleg\w+|opin(?:a|an|o|ó|aron|aba|aban)|casi seguro|seguramente|probab\w+|aparent\w+"
        r"|impresi[oó]n|peligro|visos"
        r"|se perfila\w*|encamina\w+|a punto de|oportunidad\w*|trascendi\w+|indici\w+"
        r"|se[nñ]alad[oa]s? de|pinta\w*"
        r"|candidat\w+ a|pron[oó]stic\w+|calcul\w+|va camino|por lo que se ve|especul\w+"
        r"|conjetur\w+|factible\w*|veros[ií]mil\w*|plausible\w*|concebible\w*|de (?:confirmarse|ser"
        r" cierto)|versiones|se (?:l[aoe]s? )?(?:señala|acusa|imputa|atribuye|vincula"
        r"|investiga)\w*|atribu\w+|vincul\w+"
        r"|sindicad\w+|investigad[oa]s? por|da(?:n|ba|ban|do)? por (?:muert|hech|perdid"
        r"|desaparec)\w+"
        r"|preliminar\w*)\b"
        rf"|{CONDITIONAL_ES}",
        _I,
    ),
}
MODAL: dict[Language, re.Pattern[str]] = {
    # "Could see" is ability, "May" a month.
    "en": re.compile(
        r"\b(?:may|[Cc]ould)(?! (?:not|have|only|still|see|hear|feel|smell|swim|read|walk|speak"
        r"|afford|breathe|think of|recall|remember|tell|hardly|barely|scarcely|be (?:seen|heard"
        r"|spent"
        r"|felt))\b)"
        r"(?=\s[a-z])|\bMay(?= (?:be|have|well)\b)|\bcould still\b"
    ),
    "es": re.compile(
        r"\b(?:(?<!\bno )podr[ií]an?|habr[ií]an? (?:sido |estado )?\w+(?:ado|ido"
        r"|cho|sto|rto|lto|so)s?)\b",
        _I,
    ),
}
# What the press says of others in the conditional; of other verbs it is what would be, mostly.
_RUMOURED_ES = (
    r"\b(?:se|esta|tend|contar|ascender|supera|alcanza|planea|prepara|investiga|negocia|oculta"
    r"|financia|opera|encabeza|lidera|pertenece|trata|vivi|residi|trabaja|debe|paga|cobra|recibi"
    r"|usa|utiliza|mantend|controla|busca|sufri|padece|implica|involucra|evalua|analiza|estudia"
    r"|conta|poseed?|manejaf?|maneja|dirigi|participa|vende|compra|desvia|esconde|protege|obtend"
    r"|prov(?:end|ee)|oscila|ronda|suma)"
)
RUMOUR: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"(?!)"),
    "es": re.compile(
        r"(?!\b(?:gustar|querr|deber|podr|habr|desear|encantar|agradecer|convendr|tocar|faltar|har)"
        rf"ía)(?={_RUMOURED_ES}ría){CONDITIONAL_ES}(?! que\b)"
    ),
}
UNREAL: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:will|shall|should|would|won't|wouldn't|\w+'(?:d|ll)|going to|were|if|whether|until"
        r"|wish\w*|want\w*|ought|plan\w*|due|aim\w*|promis\w+|to be|order\w*|ask\w*|demand\w*"
        r"|whoever|unless|as long as|had to|need\w*|must|so that|when|expect\w*)\b",
        _I,
    ),
    "es": re.compile(
        r"\b(?:si|\w+r[aáeé](?:n|s|mos)?|cuando|hasta|deb\w+|quier\w+|quer\w+|\w+(?:ar|er"
        r"|ir)[ií]an?"
        r"|va a|van a|iban? a|hay que|prome\w+|plan\w*|para que|sin que|antes de que|ojal[aá])\b",
        _I,
    ),
}
# Hardly a doubt, where the other text has an even chance at most.
NEARLY: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:almost|nearly|virtually|all but) certain(?:ly)?\b", _I),
    "es": re.compile(r"\bcasi (?:con (?:toda )?(?:certeza|seguridad)|segur[oa]|seguramente)\b", _I),
}
EVEN: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:might|could|perhaps|maybe|possibly|possible|may)\b"),
    "es": re.compile(
        r"\b(?:quiz[aá]s?|tal vez|posible(?:mente)?|podr[ií]an?|puede que|a lo mejor|acaso)\b", _I
    ),
}
CLAIMED: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:alleg\w+|claim\w*|accus\w+|charg(?:ed|es)|suspicion|complaints?|indictments?"
        r"|according to (?:the )?prosecut\w+)\b",
        _I,
    ),
    "es": re.compile(
        r"\b(?:aleg\w+|acus\w+|imput\w+|denunci\w+|sospech\w+|seg[uú]n (?:la |el "
        r"|los )?fiscal\w*)\b",
        _I,
    ),
}
# Adverbs of certainty, and what turns a suspicion into knowledge.
SURE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:certainly|undoubtedly|unquestionably|without (?:a |any )?doubt"
        r"|(?:there is )?no doubt"
        r"|definitely|is certain|are certain|sure to|certain to|inevitably|guaranteed to|bound to"
        r"|beyond (?:any )?doubt|undeniably|doubtless|surely|for sure|to be sure|of course"
        r"|clearly)\b",
        _I,
    ),
    "es": re.compile(
        r"\b(?:sin (?:lugar a )?(?:ninguna )?dudas?|con (?:toda )?(?:certeza|seguridad)|es un hecho"
        r"|indudable(?:mente)?|seguro que|es seguro|inevitablemente|a ciencia cierta|no cabe duda"
        r"|no hay duda|definitivamente|innegablemente|de seguro|ciertamente|desde luego"
        r"|por supuesto"
        r"|a buen seguro|claramente|claro que)\b",
        _I,
    ),
}
SUSPECTING: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:suspect(?:s|ed)?|believ(?:e|es|ed)|thinks?|suggest(?:s|ed)?|fear(?:s|ed)?"
        r"|assum(?:e|es|ed)|signs|indications?)\b",
        _I,
    ),
    "es": re.compile(
        r"\b(?:sospech\w+|cre(?:e|en|[ií]a|[ií]an)|piensan?|sugier\w+|sugir\w+|tem(?:e|en|[ií]an?)"
        r"|presum(?:e|en|[ií]an?)|indicios?|se[ñn]ales)\b",
        _I,
    ),
}
KNOWING: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:know|knows|knew|prove[sd]?|proven|proof|confirm(?:s|ed)?|certain(?= (?:that|of)\b)"
        r"|(?:is|are|was|were|be) certain|certif(?:y|ies|ied)|establish(?:es|ed)|show(?:s|ed|n)?"
        r"|conclusive\w*|demonstrat\w+)\b",
        _I,
    ),
    "es": re.compile(
        r"\b(?:sab(?:e|en|[ií]a|[ií]an)|prueban?|pruebas (?:de que|contra|contundentes)|(?:las"
        r"|hay|tienen?) pruebas|prob(?:[oó]|aron|ado)|confirm\w+"
        r"|comprob\w+"
        r"|comprueb\w+|mostr\w+|muestr\w+|demostr\w+|demuestr\w+|cert(?:eza|ific\w+)|consta"
        r"|constat\w+)\b",
        _I,
    ),
}
# "A suspected rebel" is a "sospechoso"; "supuesto" is also a noun, "por supuesto" means of course;
# "almost certainly" is no certainty, and "not known" neither.
NOT_A_HEDGE = re.compile(
    r"\b(?:por supuesto|of course|(?:less|more) likely|(?:m[aá]s|menos) probables?(?! es)"
    r"|(?:no )?es posible(?! que)|as (?:\w+ )?as possible|(?:it is|it was|makes? it|made it|be|is"
    r"|not) (?:not )?possible to|(?:lo )?(?:m[aá]s|antes|mejor|todo lo|cuanto|tod[oa]s l[oa]s \w+)"
    r" (?:\w+ )?posibles?|(?:best|worst|\w+est|every|all|any|only) possible"
    r"|(?:es|fue|ser[aá]|hace|haga|hizo|sea|era|hacer) posible(?! que)|(?:ha|han|hay[ae]n?"
    r"|hab[ií]an?"
    r"|habr[ií]an?|haber) supuesto|supposed to|se supone que"
    r"|(?:what|who|when|where|how|which)ever (?:[\w'’]+ ){0,5}(?:may|might)"
    r"|no matter (?:what|who|how|where) (?:[\w'’]+ ){0,4}(?:may|might)"
    # What nobody could do was not to be done, and what nobody may do is forbidden.
    r"|(?:no one|nobody|none|nothing|neither|no [\w'’]+(?: [\w'’]+)?) (?:else )?"
    r"(?:could|may|might)(?! (?:well )?(?:have|be)\b)"
    r"|(?:none|neither|no) of (?:[\w'’]+ ){1,3}(?:could|may)|(?:al)?though (?:[\w'’]+ ){1,5}may"
    r"|as (?:\w+ ){0,3}might(?: have been)? (?:be )?expected|as (?:he|she|it|they|one|you) might"
    r"|(?:may|might) (?:wish|want|like|prefer) to|may only|c[oó]mo es posible que|lo que se dice"
    r"|so (?:that )?(?:[\w'’]+ ){1,4}(?:could|might|may)|(?:how|why|what|where|who) could"
    r"|what (?:do|does|did|will|would|should) [^?.;]{1,40} look like"
    r"|(?:menor|mayor|mejor|peor) \w+ posible|(?:en|de|bajo) (?:el|ese|este|tal|otro|un|aquel)"
    r" supuesto|as \w+ as (?:it|this|that|they|\w+) (?:may|might)"
    r"|could (?:do|not|only|no)|no (?:apparent|aparente)|sin (?:\w+ )?aparente"
    r"|poco probable\w*|no (?:es|era|parece|sea) (?:muy )?probable\w*|may be (?:useful|worth|good)"
    r"|as (?:it|hard|\w+) may be|(?:some|many|others|critics) (?:may|might)"
    r"|(?:de|en|bajo|otros|varios) los supuestos|supuestos (?:impl[ií]cit|b[aá]sic"
    r"|te[oó]ric)\w*|m[aá]s que probables?|(?:por )?si acaso|if anything"
    r"|may or may not|may the|be that as it may|come what may|(?:may|might) as well"
    r"|(?:one|you|we) (?:may|might|could) (?:well )?(?:argue|say|think|ask|wonder|expect|call)"
    r"|could be (?:said|argued)|(?:the|as) most likely|podr[ií]a(?:mos)? (?:decirse|decir"
    r"|considerar|argumentar"
    r"|pensar|llamar)\w*|podr[ií]a (?:considerarse|concebirse)"
    r"|could (?:ever|always|get|fit|find|barely|manage|finally)"
    r"|(?:if|whether|as|than|anything|all|everything|whatever|until|unless|before)"
    r" (?:\w+ ){1,3}could|(?:only|at last|finally) could|could (?:you|we|I)"
    r"|(?:posible|possible) (?:explica|explana|soluci|solution|aplicaci|respuesta|answer|future"
    r"|uso|use|v[ií]a|outcome|escenari)\w*"
    r"|without (?:\w+ )?apparent|(?:su|todo su"
    r"|gran|full|its|his|their|her)"
    r" (?:potencial|potential)|not possible|(?:what|who|which|wher"
    r"|how)ever (?:\w+ ){1,3}may have)\b",
    _I,
)
NOT_SURE = re.compile(
    r"\b(?:(?:parec|seem|appear)\w* (?:\w+ )?(?:clar|clear|evident|obvi)\w*(?: que)?"
    r"|almost certain(?:ly)?|casi (?:con \w+|seguro)|(?:no|not|nobody|nadie|unless|without|sin"
    r"|\w+n't|have yet to|nunca|never|to|si|if|whether) (?:\w+ ){0,2}(?:confirm\w*|prob\w+|prove\w*"
    r"|know\w*|sab\w+|proof|prueba\w*|demostr\w+|certain\w*|show\w*|segur\w+|inevitab\w+"
    r"|definiti\w+)|who (?:\w+ )?kn(?:ows?|ew)|muestre\w+|muestras?"
    r"|pruebas? (?:de (?:seguridad|laboratorio|sangre|esfuerzo|resistencia|campo|vuelo|choque"
    r"|acceso"
    r"|admisi[oó]n|detecci[oó]n|embarazo|alcoholemia|manejo|adn|antígenos)|piloto|cl[ií]nica|at[oó]mica"
    r"|m[eé]dica|nuclear|escrita|oral)(?:e?s)?)\b",
    _I,
)
