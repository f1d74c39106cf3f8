"""Words that look alike and mean different things.

Each row: the English word, the Spanish word it is mistaken for, what the English one means in
Spanish, what the Spanish one means in English. Forms are folded regular expressions. Words of the
press only, and only where Latin American usage does not admit the English sense (RAE, Diccionario
panhispánico de dudas).
"""

from __future__ import annotations

from translate.lexicon.false_friend_pairs import FalseFriends
from translate.lexicon.false_friend_pairs import look_alikes as _row
from translate.lexicon.false_friends_daily import DAILY_FALSE_FRIENDS
from translate.lexicon.false_friends_more import MORE_FALSE_FRIENDS
from translate.lexicon.false_friends_press import MORE_OF_THE_PRESS
from translate.lexicon.false_friends_senses import SENSE_FALSE_FRIENDS

FALSE_FRIENDS: tuple[FalseFriends, ...] = (
    _row(
        r"eventually",
        r"eventualmente",
        r"finalmente|al final|con el tiempo|a la larga|termin\w+|acab\w+|por fin"
        r"|tarde o temprano|llego a|llegar a",
        r"possibl\w+|potential\w*|maybe|perhaps|if|occasional\w*|temporar\w+|might|may",
    ),
    _row(
        r"actually",
        r"actualmente",
        r"en realidad|de hecho|realmente|efectivamente|en efecto|verdad\w*|incluso",
        r"currently|now|today|present\w*|at the moment|nowadays",
    ),
    _row(r"librar(?:y|ies)", r"librerias?", r"bibliotec\w+", r"book ?(?:shops?|stores?)"),
    _row(
        r"sensible",
        r"sensibles?",
        r"sensat\w+|razonabl\w+|prudent\w+|juicios\w+|practic\w+",
        r"sensitiv\w+|tender|delicate|significant",
    ),
    _row(
        r"carpets?",
        r"carpetas?",
        r"alfombra\w*|moquet\w+|tapet\w+",
        r"folders?|files?|binders?|dossiers?",
    ),
    _row(
        r"realiz(?:e|es|ed|ing)|realis(?:e|es|ed|ing)",
        r"realiz\w+",
        r"se dio cuenta|se dieron cuenta|dar(?:se)? cuenta|da\w* cuenta|comprend\w+|advirt\w+"
        r"|percat\w+"
        r"|entend\w+|entiend\w+|not\w+|hac\w+ realidad|consci\w+|ver",
        r"carr\w+|ma[dk]e|mak\w+|did|do|done|perform\w*|conduct\w*|held|hold|produc\w+|achiev\w+"
        r"|undert\w+|execut\w+|complet\w+|carry|took|take\w*|implement\w*|direct\w*|sell\w*|sold",
    ),
    _row(r"exits?", r"exitos?", r"salid\w+|sal\w+", r"success\w*|hits?"),
    _row(
        r"success(?:es)?",
        r"sucesos?",
        r"exito\w*|logro\w*|triunf\w+|acierto\w*",
        r"events?|incidents?|happening\w*|occurrence\w*",
    ),
    _row(
        r"embarrass(?:ed|ing)",
        r"embarazad[oa]s?",
        r"avergonz\w+|averguenz\w+|vergonz\w+|bochorn\w+|incomod\w+|apen\w+",
        r"pregnan\w+",
    ),
    _row(
        r"attend(?:ed|s|ing)?(?! (?:\w+ )?(?:births?|deliver\w+))",
        r"atend(?:io|ieron|er|ia|ian|ido)|atiend\w+",
        r"asist\w+|acud\w+|particip\w+|presenci\w+|estuv\w+|estud\w+|concurr\w+|fue(?:ron)?|ir"
        r"|iba\w*",
        r"serv\w+|treat\w*|assist\w*|help\w*|address\w*|heed\w*|car(?:e|ed|ing)|see|saw"
        r"|attend\w* to|look\w* after|tend\w*|hear\w*|met|meets?|respond\w*|answer\w*|tak\w+"
        r"|deal\w*|pay\w*|paid|tended|listen\w*",
    ),
    _row(
        r"assist(?:ed|s)",
        r"asist(?:io|ieron)",
        r"ayud\w+|auxili\w+|asist\w+ a|colabor\w+|apoy\w+|socorr\w+",
        r"attend\w*|present|took part|participat\w+|help\w*|went|com\w+|came|witness\w*",
    ),
    _row(
        r"pretend(?:s|ed|ing)?",
        r"pretend\w+",
        r"fing\w+|simul\w+|aparent\w+|hac\w+|hiz\w+",
        r"intend\w*|seek\w*|sought|try|tri\w+|aim\w*|want\w*|hop\w+|expect\w*|attempt\w*"
        r"|claim\w*|purport\w*|plan\w*|would|so as|meant|mean|purpose|design\w*|wish\w*"
        r"|goal\w*",
    ),
    _row(
        r"deceptions?",
        r"decepci\w+",
        r"engañ\w+|fraud\w+|mentir\w+|estafa\w*",
        r"disappoint\w*|let down|disillusion\w*|dissatisf\w+|dismay\w*",
    ),
    _row(
        r"compromis(?:e|es|ed)",
        r"compromisos?",
        r"acuerdo\w*|transig\w+|arreglo\w*|concesion\w*|punto medio|solucion\w*|ced\w+"
        r"|comprometid\w+|pon\w+",
        r"commit\w+|pledg\w+|engagement\w*|promis\w+|obligat\w+|undertak\w+|appointment\w*"
        r"|agree\w*|dedicat\w+|duty|duties|resolve",
    ),
    _row(
        r"casualt(?:y|ies)",
        r"casualidad(?:es)?",
        r"victima\w*|baja\w*|muert\w+|herid\w+",
        r"coinciden\w+|chance\w*|accident\w*|happen\w*",
    ),
    _row(
        r"resum(?:e|es|ed|ing)",
        r"resum(?:io|ieron|ir|en|e|ido|ida|idas|idos)",
        r"reanud\w+|retom\w+|reinici\w+|volv\w+|vuelv\w+|continu\w+|recomenz\w+|recobr\w+",
        r"summar\w+|sum\w*|brief\w*|abstract\w*|short|overview|boil\w*|nutshell",
    ),
    _row(
        r"fabrics?",
        r"fabricas?",
        r"tela\w*|tejid\w+|textil\w*|entramad\w+|paño\w*|trama",
        r"factor\w+|plants?|mills?|manufactur\w+|works|makes?|produc\w+",
    ),
    _row(
        r"parents?",
        r"parientes?",
        r"padre\w*|progenitor\w*|madre\w*|papa\w*|matriz",
        r"relati\w+|kin\w*|famil\w+|cousin\w*",
    ),
    _row(r"preservatives?", r"preservativos?", r"conservant\w+|conservador\w*", r"condom\w*"),
    _row(
        r"sympath(?:y|etic)",
        # "Contar con la simpatía de" is to have sympathisers.
        r"simpatic[oa]s?|simpatia(?! (?:del?|popular|politica|mundial|internacional)\b)",
        r"compasi\w+|condolenc\w+|pesam\w+|comprens\w+|solidari\w+|apoyo\w*|favorabl\w+"
        r"|comprensiv\w+|afin\w*|simpatiz\w+",
        r"nice|friendl\w+|likeable|likable|charm\w*|fondness|lik\w+|pleasant|funny|warm\w*"
        r"|affection\w*|support\w*",
    ),
    _row(
        r"lectures?",
        r"lecturas?",
        r"conferenc\w+|charla\w*|clase\w*|ponenc\w+|disert\w+|catedra\w*|sermon\w*|curso\w*",
        r"read\w*|interpret\w+|perus\w+",
    ),
    _row(
        r"policy|policies",
        r"policias?",
        r"politica\w*|poliza\w*|norma\w*|directriz\w*|medida\w*|estrateg\w+",
        r"police\w*|officer\w*|cop\w*|constabl\w+|law enforcement",
    ),
    _row(
        r"removed|remov(?:e|es|ing|al)",
        r"remov(?:io|ieron|er)|remuev\w+",
        r"retir\w+|quit\w+|elimin\w+|destitu\w+|sac\w+|extra\w+|apart\w+|suprim\w+|ces\w+"
        r"|limpi\w+|expuls\w+|desp\w+|levant\w+|borr\w+",
        r"stir\w*|remov\w+|sack\w*|fir\w+|dismiss\w*|dig\w*|dug|shak\w+|shook|shift\w*|turn\w*"
        r"|dislodg\w+|mov\w+|rake\w*|replac\w+",
    ),
    _row(
        r"topics?",
        r"topicos?",
        r"tema\w*|asunto\w*|materia\w*|cuestion\w*|tendenc\w+",
        r"cliche\w*|commonplace\w*|stereotyp\w+|topical|subject\w*",
    ),
    _row(
        r"injur(?:y|ies)",
        r"injurias?",
        r"lesion\w*|herid\w+|daño\w*|traumat\w+",
        r"insult\w*|slander\w*|libel\w*|abus\w+|defam\w+|invective",
    ),
    _row(
        r"contested?",
        r"contest(?:o|aron|ar|ado|ada)",
        r"disput\w+|impugn\w+|cuestion\w+|refid\w+|reñid\w+|controvert\w+|discut\w+|recurr\w+"
        r"|rebat\w+",
        r"answer\w*|repl\w+|respon\w+",
    ),
    _row(r"constipat\w+", r"constipad\w+", r"estreñ\w+", r"cold|colds"),
    _row(
        r"ropes?",
        r"ropas?",
        r"cuerda\w*|soga\w*|cabo\w*",
        r"cloth\w*|garment\w*|dress\w*|wear|outfit\w*|laundry",
    ),
    _row(
        r"large",
        r"(?<!a lo )(?<!a la )larg[oa]s?(?! (?:plazo|alcance|data|distancia))",
        r"grand\w*|gran|ampli\w+|mayor\w*|extens\w+|numeros\w+|considerabl\w+|enorm\w+|much\w+"
        r"|vast\w+|voluminos\w+|en general|import\w+|amplia\w*|cuantios\w+|gran\w+|mas"
        r"|elevad\w+",
        r"long\w*|length\w*|prolong\w*|extend\w*|last\w*|last|through\w*|many|far"
        r"|broad\w*|over|years?|entire|great",
    ),
    _row(
        r"quiet(?:ly)?",
        r"quiet[oa]s?",
        r"tranquil\w+|silenci\w+|callad\w+|discret\w+|calm\w+|sosegad\w+|sigilos\w+",
        r"still|motionless|put|idle",
    ),
    _row(
        r"disgust(?:ed|ing)?",
        r"disgust(?:o|os|ad[oa]s?)",
        r"asc\w+|asque\w+|repugn\w+|repuls\w+|indign\w+",
        r"upset\w*|annoy\w*|displeas\w+|trouble\w*|anger|angry|unhapp\w+|dislik\w+|displeased",
    ),
    _row(
        r"bizarre",
        r"bizarr[oa]s?",
        r"extrañ\w+|rar[oa]s?|estrafalar\w+|insolit\w+|grotesc\w+|extravag\w+",
        r"brave|gallant\w*",
    ),
    _row(
        r"conduct(?:or|ors)",
        r"conductor(?:es|a|as)?",
        r"director\w*|revisor\w*|batut\w+|cobrador\w*",
        r"driver\w*|motorist\w*|conduct\w*",
    ),
    _row(
        # "Responsabilidad última" is what the English word means; before its noun it never is.
        r"ultimate(?:ly)?",
        r"(?:(?<=el )|(?<=la )|(?<=los )|(?<=las )|(?<=su )|(?<=sus ))ultim[oa]s?"
        r"(?! (?:instancia|termino|palabra|fase|etapa|momento|recurso))|ultimamente",
        r"final\w*|en definitiva|en ultima instancia|maxim\w+|suprem\w+|definitiv\w+"
        r"|a la larga|termin\w+|acab\w+|fin|en ultimo",
        r"last\w*|latest|lately|recent\w*|final\w*|latter|most recent|past|end",
    ),
    _row(
        r"vicious",
        r"vicios[oa]s?",
        r"cruel\w*|feroz|feroces|brutal\w*|salvaj\w+|despiadad\w+|circul\w+|sangrient\w+",
        r"vice\w*|depraved|dissolute|vicious|addict\w*|faulty",
    ),
    *MORE_FALSE_FRIENDS,
    *MORE_OF_THE_PRESS,
    *DAILY_FALSE_FRIENDS,
    *SENSE_FALSE_FRIENDS,
)
