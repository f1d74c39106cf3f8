"""Verbs of saying, and the places where they can only attribute.

Beside a comma and a speaker, or before "that" and "que", hardly any verb of saying has another
sense: "…, the bulletin states", "…, zanjó la canciller". Verbs that take objects of all kinds
("pidió", "criticó", "called") are left out there. All folded.
"""

from __future__ import annotations

from translate.lexicon.inflection import english, spanish

_ENGLISH = (
    "say add claim argue insist warn allege declare acknowledge confirm explain deny assert contend"
    " testify complain remark assure admit concede promise vow pledge predict forecast"
    " emphasize emphasise stress reveal conclude believe think reckon figure estimate calculate"
    " suggest confess recount recall relate reply respond retort protest lament boast brag joke"
    " quip muse opine snap shout whisper murmur mutter grumble fume maintain reiterate repeat"
    " stipulate specify clarify announce disclose observe caution inform hint imply venture"
    " theorize surmise aver attest certify elaborate interject tweet underline underscore"
    " corroborate guess affirm counter decry denounce concede grouse grouch gloat deplore rejoin"
    " sneer scoff intone declaim enthuse marvel sigh growl groan whine bemoan preach lecture"
)
# Forms of these are nouns as well; the past is not.
_PAST_ONLY = (
    r"wrote|writes|swore|swears|reported|stated|noted|commented|charged|answered|told"
    r"|held(?=[.,;:])|posted(?=[.,;:])"
    r"|cried|claimed"
)
_SPANISH_AR = (
    r"afirm|señal|declar|asegur|agreg|explic|inform|indic|manifest|coment|apunt|precis|recalc"
    r"|subray|destac|reiter|revel|denunci|argument|asever|puntualiz|enfatiz|relat|aleg|lament"
    r"|acot|aclar|detall|estim|calcul|opin|pronostic|vaticin|testific|narr|expres|confirm|adelant"
    r"|replic|contest|brome|sentenci|resalt|zanj|espet|remat|apostill|confes|jur|consider"
    r"|conjetur|reproch|protest|grit|susurr|murmur|musit|ironiz|razon|insinu|aventur|augur|anticip"
    r"|avis|alert|notific|comunic|anot|tuite|exclam|clam|record|evoc|matiz|objet|tron|alarde"
    r"|asegur|recalc|especific|certific|atestigu|cont|anunci|remarc|desvel|especul|teoriz"
    r"|corrobor|refunfuñ|mascull|farfull|rezong|resopl|balbuce|suspir"
    r"|vocifer|bram|constat|consign|evidenci|proclam|pregon|diagnostic|dictamin|pontific|filosof"
    r"|ratific|ahond|abund"
)
_SPANISH_ER = (
    r"advirti|añadi|admiti|prometi|respondi|insisti|reconoci|sugiri|predij|arguy|concluy|escribi"
    r"|sostuvi|expusi|aduj|desminti|refiri|describi|coincidi|repiti|reconvini|concedi|gruñi|gimi"
    r"|rebati"
)
_SPANISH_PRESENT = (
    r"dicen?|advierten?|añaden?|admiten?|prometen?|responden?|insisten?|reconocen?|sugieren?"
    r"|predicen?|arguyen?|concluyen?|escriben?|sostienen?|exponen?|aducen?|desmienten?|refieren?"
    r"|creen?|piensan?|opinan?|coinciden?|repiten?|cuentan?|conceden?|gruñen?|gimen?|disponen?"
    r"|establecen?|estipulan?|prescriben?|rezan?|resumen?|replican?"
)
#: Finite Spanish forms in the third person.
_SAYS_ES = (
    rf"(?:{_SPANISH_AR})(?:o|a|an|aron|aba|aban)|(?:{_SPANISH_ER})(?:o|eron)|{_SPANISH_PRESENT}"
    r"|dij(?:o|eron)|sostuv(?:o|ieron)|expus(?:o|ieron)|adujo|adujeron|predijo"
    r"|concluy(?:o|eron)|creyo|penso"
)
_SAYS_EN = rf"{english(_ENGLISH)}|{_PAST_ONLY}"

#: What ends a parenthesis of saying.
_ENDS_EN = (
    r"(?=[,.;:”\"—]|$| (?:in|on|at|after|before|when|while|as|during|from|yesterday"
    r"|today|late|early|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)"
)
#: What opens a speaker behind the verb.
_SPEAKER_ES = (
    r"(?= (?:el|la|los|las|un|una|unos|unas|su|sus|este|esta|otr[oa]s?|dos|tres|varios|varias"
    r"|fuentes|voceros|testigos|vecinos|familiares|expertos|autoridades)\b)(?! (?:el|la|los|las)"
    r" (?:que|cual))"
)
# Countries, not what somebody says.
_NO_STATES = "".join(
    f"(?<!{word} )"
    for word in (
        "gulf member baltic united weak weaker strong stronger failed failing poor poorer rich"
        " richer small"
        " smaller large larger new old arab european american african southern northern western"
        " eastern swing red blue individual many most some other several all both these those"
        " federal sovereign independent neighboring neighbouring island border coastal welfare"
        " rogue"
        " few eu two three four five six seven"
    ).split()
)
#: A speaker and a verb between commas, or a verb and a speaker; and a verb before "that".
CLEAR_EN = (
    rf"(?<=[,—”\"] )(?!and |but |or |no |none |neither |who |which |that |when |as |where |if "
    rf"|whose |so |then |of |in |for |to |by |with |from |at |under |on |we |i |you |what |first "
    rf"|newly )"
    rf"(?:[\w'.-]+ ){{1,6}}?(?<!\bto )(?<!\band )(?<!\bnot )(?<!\bis )(?<!\bare )(?<!\bwas )"
    rf"(?<!\bwere )(?<!\bbe )(?<!\bbeen )(?<!\bthe )(?<!\ba )(?<!\bof )(?<!\bfor )"
    rf"(?<!\bher )(?<!\bhis )(?<!\btheir )"
    rf"(?:(?!(?:claim|promise|forecast|estimate|figure|protest|pledge|caution|hint|shout|boast"
    rf"|joke|counter|stress|reply|whisper|guess|relate)s?\b)(?:{_SAYS_EN})"
    rf"|{_NO_STATES}states)(?<!ing){_ENDS_EN}"
    r"|(?<=[,—”\"] )(?:grumble|complaine|insiste|lamente|quippe|joke|boaste|muttere|murmure"
    r"|whispere"
    r"|fume|sighe|retorte|argue|adde|explaine|admitte|warne|remarke|replie|recalle|protese)d"
    r"(?= (?:the|an?|his|her|its|their|one|mr|mrs|ms|dr)\b)"
    r"|by the [\w']+ (?:own )?(?:account|telling|reckoning)|to hear (?:\w+ ){1,4}tell it"
    r"|[a-z]{3,}s (?:reckon|predict|allege|calculate|suspect|caution|forecast|confirm|note|add"
    r"|acknowledge|admit|agree)(?= (?:that|the|it|they|he|she|[a-z]+ (?:is|are|was|were|will|would"
    r"|has|have|had|could|may))\b)"
)
CLEAR_ES = (
    rf"(?<=[,—»”\"] )(?:(?:le|les|nos) )?(?:{_SAYS_ES}){_SPEAKER_ES}"
    r"|(?:segun|por|de) (?:el )?(?:relato|testimonio|version) del?"
)
#: The same verbs in any place, which may answer.
SAYS_EN = english(_ENGLISH)
SAYS_ES = (
    rf"{_SAYS_ES}|{spanish('zanjar espetar tronar clamar reprochar conjeturar aventurar objetar')}"
)
