"""Focus particles: only, even, also, except, and their like.

What surely is such a word stands with the uses in which it is none ("not only", "even more", "un
solo día"); what may render one is wide: "all they have" says "the only thing they have".
"""

from __future__ import annotations

from translate.lexicon.focus_row import Row

# A figure behind "only" is limited by it, which `translate.lexicon.bounds` reads.
_FIGURE_EN = (
    r"(?! (?:about |some |an? |the )?(?:[$€£]?\d|one\b|two|three|four|five|six|seven|eight|nine"
    r"|ten\b"
    r"|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|half"
    r"|dozen"
    r"|few|little|couple|handful|fraction|third|quarter|once|twice|slight|partial|part\b))"
)
_FIGURE_ES = (
    r"(?! (?:unos |unas |el |la |un[ao]? )?(?:[$€]?\d|un[ao]?\b|dos\b|tres\b|cuatro|cinco|seis"
    r"|siete|ocho"
    r"|nueve|diez|once\b|doce|trece|catorce|quince|dieci\w+|veint\w+|treinta|cuarenta|cincuenta"
    r"|sesenta"
    r"|setenta|ochenta|noventa|cien\w*|mil\b|medi[oa]|mitad|docena|poc[oa]s?|par\b|puñado|tercio"
    r"|cuarto"
    r"|fracción|en parte|parcial\w*))"
)

PARTICLES = (
    Row(
        "only",
        "major",
        {
            "en": r"(?<!not )(?<!n't )(?<!\bif )(?:only|solely|exclusively)"
            r"(?! (?:if|to|too|child|son|daughter|recently|fair|natural|right|logical"
            rf"|human)\b){_FIGURE_EN}"
            r"|nothing (?:but|more than)|(?<!none )no one (?:but|other than)|nobody (?:but"
            r"|other than)"
            r"|(?<!\w)sole(?! (?:of|trader)\b)(?= \w)"
            r"|(?:he|she|it|they|money|fear|hunger|luck|\w+tion|\w+ity) alone\b",
            "es": r"(?<!\bno )(?<!\bun )(?<!\bpor sí )(?<!\bni )(?<!\btan )"
            r"(?:sólo|solo|solamente|únicamente|exclusivamente)"
            rf"(?! (?:de|hecho|golpe|si)\b){_FIGURE_ES}(?!\s*[.,;:”»\"'])"
            r"|(?<!\bun )(?<!\buna )(?<!\bes )(?<!\bson )(?<!\bfue )(?<!\by )únic[oa]s?(?= \w)"
            r"|nada más que",
        },
        {
            "en": r"closed|refus\w*|denied|as recently|fewer|not (?:suitable|eligible)"
            r"|for another|all but"
            r"|only|just|sole\w*|mere\w*|alone|exclusive\w*|nothing|other than|single\w*"
            r"|lone\b|lonely"
            r"|unique\w*|simply|barely|hardly|scarcely|purely?|limit\w*|confin\w*|restrict\w*"
            r"|entire\w*"
            r"|(?:no|none|nobody|not|\w+n't|never|cannot|nor|neither|without)\b[^.;]*\b(?:but"
            r"|other|else|more"
            r"|except|save|than|beyond|until|unless|without|before|any\w*|outside|apart|till|if"
            r"|when|elsewhere)"
            r"|all (?:that|he|she|it|they|we|you|i|there|the \w+)\b|the one\b|the first|nowhere"
            r"|apart from|aside from|but for|enough"
            r"|suffic\w*|provided|reserved|unless|except\w*|take[sn]? no|took no|one and"
            r"|isolated|strictly"
            r"|as (?:long|soon) as|depend\w*|hing\w*|bare|at most|so much as|within|no more"
            r"|no further|no(?:body"
            r"| one) else|stop(?:s|ped) (?:at|short)|wait\w* until|it was not until|\bby itself"
            r"|on its own",
            "es": r"hasta que no|s[oó]l[oa]s?|solamente|únic\w*|nada|exclusiv\w*|mer[oa]s?"
            r"|meramente|apenas|salvo|excepto"
            r"|simplemente|sencillamente|puramente|pur[oa]s?|recién|limit\w*|bast\w*"
            r"|alcanz[aóo]\w*"
            r"|todo (?:lo|cuanto)|cuanto|(?:no|ni|nunca|jamás|tampoco|sin|nadie"
            r"|ning[uú]n\w*)\b[^.;]*\b"
            r"(?:sino|más|otr[oa]s?|hasta|antes|fuera|menos|si|mientras|excepto|salvo|aparte"
            r"|cuando|sin)"
            r"|menos|restring\w*|reserv\w*|estrict\w*|reduc\w*|depend\w*|siempre (?:que|y cuando)"
            r"|a condición|condicion\w*|suficient\w*|aislad\w*|con tal|ciñ\w*|como mucho"
            r"|a lo sumo",
        },
    ),
    Row(
        "even",
        "minor",
        {
            "en": r"even(?! (?:if|though|so|number|as|then|now|split|more|less|better|worse"
            r"|greater|further"
            r"|faster|bigger|larger|higher|lower|\w{3,}er\b|out|with the|glow|keel|\w+ number))",
            "es": r"\b(?:incluso|inclusive|ni siquiera|ni aun)(?! (?:más|menos|mayor|menor|mejor"
            r"|peor)\b)",
        },
        {
            "en": r"even|includ\w+|so much as|up to|as far as|neither|nor\b|too\b|down to"
            r"|however|no matter"
            r"|let alone|as well|also|not (?:a|one|the|any)|regardless|whatever|including|any\b"
            r"|itself"
            r"|\w*selves|actually|indeed|in fact|no \w+ whatsoever|at all|still|yet"
            r"|right (?:down|up)|much less",
            "es": r"incluso|inclu\w+|inclusive|hasta|a[uú]n|ni\b|siquiera|también|tampoco"
            r"|mism[oa]s?|todo|más"
            r"|por m[aá]s que|así (?:sea|fuera)|no importa|aunque|cualquier\w*|propi[oa]s?"
            r"|además|en absoluto|apenas"
            r"|de hecho|llegar?\w* a|lleg[aóu]\w* a|ningun\w*|ya\b|tan\b",
        },
    ),
    Row(
        "also",
        "minor",
        {
            "en": r"(?<!\bbut )(?<!\band )\balso\b|\bas well(?! as)\b|\btoo(?=[.,;])",
            "es": r"\b(?:también|además(?! de)|asimismo|tampoco)\b",
        },
        {
            "en": r"also|as well|too\b|in addition|additional\w*|moreover|further\w*|besides"
            r"|likewise|similarly|both|and\b"
            r"|neither|nor|either|equally|even|other|another|alongside|plus|along with"
            r"|what is more|join\w*|add\w*"
            r"|more|together|including|same|so (?:is|are|was|were|do|does|did|has|have|too)"
            r"|not only|on top|again"
            r"|meanwhile|double\w*",
            "es": r"también|además|asimismo|tampoco|igual\w*|a la vez|y\b|e\b|incluso|otr[oa]s?"
            r"|ni\b|así como|junto|a su vez"
            r"|por su parte|adem[aá]s|aparte|sum\w*|añad\w*|agreg\w*|más|mism[oa]s?|tanto"
            r"|amb[oa]s|adicional\w*|aun"
            r"|incluid\w*|hasta|no sol\w*",
        },
    ),
    Row(
        "another",
        "major",
        {
            "en": r"(?<!one )(?<!of )(?<!yet )(?<!or )another(?! (?:word|matter|way|of)\b)(?= \w)",
            "es": r"(?<!\b(?:el|la|al|un|de|en|lo) )(?<!\b(?:los|las|una|uno|del|por"
            r"|con) )(?<!\b[uoaey] )(?<!\bque )otr[oa]s?(?! (?:vez|lado|parte|modo|tanto|manera"
            r"|que|cosa|tiempo|veces|forma|tantos)\b)(?= \w)",
        },
        {
            "en": r"other\w*|another|else\w*|more|further|second|different|additional|fellow"
            r"|rest|new|again|remaining|extra"
            r"|next|alternat\w*|twice|repeat\w*|one after|each|some|re\w+|besides|subsequent\w*"
            r"|third|fresh|also|neighbo\w*|likewise"
            r"|only|apart|remainder|late\w*|once|separate\w*|too\b|equally|others|every|two"
            r"|elsewhere|outside|away|back|similar\w*",
            "es": r"otr\w*|más|nuev\w*|segund\w*|distint\w*|adicional\w*|tercer\w*|diferent\w*"
            r"|ajen\w*|demás|aparte|siguiente|también"
            r"|vez|extra|repet\w*|re\w+|dos\b|vecin\w*|cada|sendos|además|volv\w*|vuelv\w*"
            r"|igual\w*|compañer\w*|tod\w+|alguno?|varios",
        },
    ),
    Row(
        "except",
        "major",
        {
            "en": r"\b(?:except|excepting|barring|save for|with the exception of)\b",
            "es": r"\b(?:salvo|excepto|a excepción de|con la excepción de|con excepción de"
            r"|exceptuando)\b",
        },
        {
            "en": r"except\w*|barring|bar\b|but\b|other\b|apart|aside|save\b|unless|besides"
            r"|exclud\w*|exempt\w*|only|all of"
            r"|without|beyond|than|leaving out|not (?:count|includ)\w*|else|spar\w*|alone"
            r"|nothing|no\b|short of",
            "es": r"salvo|excep\w*|menos|fuera|aparte|a no ser|salvedad|sino|exclu\w*|más que"
            r"|sin contar|sin incluir"
            r"|s[oó]l[oa]|únic\w*|otr[oa]|solamente|exent\w*|sin\b|además|eximi\w*|dej\w* fuera"
            r"|al margen|nada|pero",
        },
    ),
    Row(
        "mainly",
        "minor",
        {
            "en": r"\b(?:mainly|chiefly|primarily|principally|predominantly|above all|especially"
            r"|particularly|mostly)\b",
            "es": r"\b(?:principalmente|sobre todo|mayoritariamente|ante todo|especialmente"
            r"|particularmente"
            r"|primordialmente|en especial|predominantemente|en particular)\b",
        },
        {
            "en": r"main\w*|chief\w*|primar\w*|principal\w*|predomina\w*|above all|especial\w*"
            r"|particular\w*|most\w*"
            r"|large\w*|in the main|notabl\w*|first and foremost|special\w*|bulk|majority"
            r"|major\w*|general\w*|usual\w*"
            r"|overwhelming\w*|essential\w*|fundamental\w*|nearly|almost|more than any\w*"
            r"|central\w*|all the more|key"
            r"|foremost|top\b|biggest|greatest|worst|best|typical\w*|very|so\b|extreme\w*|highly"
            r"|basically|dominat\w*"
            r"|unusual\w*|even more|hardest|none more|nowhere more",
            "es": r"principal\w*|sobre todo|mayor\w*|ante todo|especial\w*|particular\w*"
            r"|primordial\w*|fundamental\w*"
            r"|predomin\w*|buena parte|gran (?:parte|medida)|casi|más|en su mayoría|general\w*"
            r"|preferente\w*|central\w*"
            r"|máxim\w*|destac\w*|esencial\w*|priorita\w*|muy|tan\b|señalad\w*|notable\w*"
            r"|singular\w*|clave|primer\w*"
            r"|mejor\w*|peor\w*|prepondera\w*|domin\w*|básic\w*|extrem\w*|suma\w*|eje|típic\w*",
        },
    ),
)
