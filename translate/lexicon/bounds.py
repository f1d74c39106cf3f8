"""Words beside a figure that say how exact it is: about, at least, up to, only.

Forms are folded; those before the figure may be followed by an article, a sign or a preposition.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from translate.article import Span
from translate.lexicon.bound_senses import CONCERNING, EXTENDING, GOING_TO, stands_otherwise
from translate.lexicon.concepts import flat

if TYPE_CHECKING:
    from translate.article import Language
    from translate.figures import Figure

Bound = Literal["about", "at least", "at most", "only"]

_LINK = r"l?,?(?:\s(?:a|an|the|el|la|los|las|un|una|unos|unas|de|del|us|se))?\s?[$€£]?$"


def _before(forms: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{forms}){_LINK}")


# What follows a figure may belong to the next: "37 rafters roughly 20 miles".
_NEXT_FIGURE = (
    r"(?! (?:a las? |l[oa]s )?(?:[$€]?\d+|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve"
    r"|twenty|thirty|forty|fifty|sixty|half|hundred|a (?:dozen|hundred|thousand)|dos|tres|cuatro"
    r"|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta|cien"
    r"|mil|medi[oa])(?!\w))"
)


def _after(forms: str) -> re.Pattern[str]:
    return re.compile(rf"(?:\s[\w%$€]+){{0,3}}?,?\s(?:{forms})(?!\w){_NEXT_FIGURE}")


# What denies a "more than" in the same clause: "no pueden entrar más de 80", "may not hold over
# ten".
_DENIED = {
    "en": r"(?:not|n't|never|no(?! longer)|none|nobody|cannot|unable|without|neither|nor)"
    r" (?:[\w'-]+ ){0,12}?",
    "es": r"(?:no|nunca|ni|sin(?! fronteras| (?:\w+ ){1,3}a )|jamas|ningun\w*|nadie|tampoco)"
    r" (?:(?!mientras )[\w-]+ ){0,8}?",
}
# "Not approved for children under 6" denies no "under": it tells who the children are.
# Nor does "no one under 16".
_DENIED_AT_ONCE = {
    language: r"(?!no one|nobody|none|nadie)" + re.sub(r"\{0,\d+\}", "{0,2}", words)
    for language, words in _DENIED.items()
}
_DENYING = {language: re.compile(words) for language, words in _DENIED.items()}
_BEFORE: dict[Language, dict[Bound, re.Pattern[str]]] = {
    "en": {
        "at least": _before(
            r"at (?:the )?(?:very )?least|no fewer than|no less than|not less than"
            r"|nothing less than"
            r"|(?:a|the|with a) (?:bare |legal )?(?:minimum|floor) of|minimum|more than|well over"
            r"|over(?! the\b(?! age| limit| \S+ mark))|(?<!much )above|upwards? of|north of"
            r"|in excess of|exceed(?:s|ed|ing)?"
            r"|surpass(?:es|ed|ing)?|topp(?:ed|ing)|tops|greater than|higher than|longer than"
            r"|beyond|as (?:many|much) as(?= at least)|better than|past the|older than"
            r"|more or over|not under|starting at|start(?:s|ed|ing)? at|from(?= (?:age|the age))"
            r"|not below|no lower than|no younger than|no shorter than|easily|fully|a good"
            r"|(?:overtook|crossed|cleared)(?= the)"
            rf"|{_DENIED['en']}(?:less than|fewer than|lower than)|{_DENIED_AT_ONCE['en']}"
            r"(?:below|under)"
        ),
        "at most": _before(
            r"at (?:the )?most|not even|up to|no more than|not more than|no greater than"
            r"|no higher than"
            r"|(?:a|the) (?:maximum|ceiling|limit|cap) of|less than|fewer than|lower than|under"
            r"|below|short of"
            r"|(?<!half )(?<!twice )(?<!times )(?<!double )as (?:many|much|high|long|few"
            r"|little|far) as"
            r"|within|maximum|nearly|almost|just under|close to|approach(?:es|ed|ing)?|nearing"
            r"|on the verge of|shy of|a maximum of|not above|not over|tops out at|topping out at"
            r"|peak(?:s|ed|ing)? at|the better part of|no older than|no longer than|anything up to"
            r"|nothing (?:above|over)|inside(?= (?:of )?\d)|comes? in (?:under|below)|fell short of"
            r"|younger than|(?:capp|limit|restrict|constrain|confin)\w*(?: [\w'-]+){0,8}? (?:to|at)"
            rf"|{_DENIED['en']}(?:(?:more|longer|higher|greater|later) than|exceed\w*|surpass\w*"
            rf"|beyond)|{_DENIED_AT_ONCE['en']}"
            r"(?:over|above)"
        ),
        "about": _before(
            r"about|around|some|roughly|approximately|an estimated|estimated(?: at| to be)?|nearly"
            r"|almost|close to|circa|approx\.?|in the region of|just over|slightly (?:more|less)"
            r" than|little (?:more|less) than|just under|just (?:above|below)|a little over"
            r"|slightly (?:over|under|above|below)|or so|about \w+|in the neighbou?rhood of"
            r"|an average of|approach(?:es|ed|ing)?|nearing|hover\w* (?:around|near|at)|near"
            r"|on the order of|more or less|give or take|maybe|perhaps|shy of|the better part of"
            r"|something like|somewhere (?:around|near|in the region of)|in the vicinity of"
            r"|put at|within a whisker of|touching|getting on for|verging on|a rough"
            r"|an approximate|average\w*"
        ),
        "only": _before(
            r"only|just|merely|barely|no more than|a mere|not more than|scarcely|hardly|all but"
            r"|everyone but|solely|exclusively|as few as|as little as|as young as|a paltry"
            r"|a measly|a scant"
            r"|nothing but|simply"
        ),
    },
    "es": {
        "at least": _before(
            r"al menos|por lo menos|como minimo|no menos de|cuando menos|(?:un )?minimo de|mas de"
            r"|mas que|mas alla de|por encima de|por sobre|nada menos que|super(?:a(?!vit)\w*"
            r"|e\w*|o)"
            r"|superior(?:es)? al?"
            r"|mayor(?:es)? (?:que|de|al?)|sobrepas\w+|exced\w+|minimo|piso de|rebas\w+|arriba de"
            r"|pas(?:a|o|an|aron|aba|aban|ara|aran|aria|arian|ado|ar|e|en) de(?= l[oa]s"
            r"| \d+ [a-z]{3})"
            r"|a partir de|siquiera|como poco|de(?:sde)? (?:l[oa]s )?(?=\d+ (?:para arriba"
            r"|en adelante))"
            r"|tirando por lo bajo|no inferior(?:es)? al?|no menor(?:es)? (?:de|a|que)|holgadamente"
            r"|con holgura|un piso de|piso minimo de|cruz(?:o|aron|a|an)(?= l[oa]s)"
            r"|super\w+ ampliamente|bien pasad[oa]s l[oa]s|mas alla de"
            rf"|{_DENIED['es']}(?:menos (?:de|que)|inferior(?:es)? al?)"
            rf"|{_DENIED_AT_ONCE['es']}menor(?:es)? (?:de|que|al?)"
        ),
        "at most": _before(
            r"hasta(?! (?:el|la|los|las|del)\b)|como maximo|como mucho|a lo sumo|a lo mas"
            r"|(?:un )?maximo de|menos de|ni(?: siquiera)?"
            r"|por debajo de|inferior(?:es)? al?|debajo de|abajo de"
            r"|(?<!un )(?<!una )(?<!el )(?<!la )menor(?:es)? (?:que|de|al?)(?! l[oa]s\b)"
            r"|cuando mucho|casi"
            r"|cerca de|maximo|tope (?:de|en)"
            r"|techo de|limite de|roz\w+|no (?:\w+ )?lleg\w+ a|sin llegar a|no superior(?:es)? al?"
            r"|no mayor(?:es)? (?:de|a|que)|tirando por lo alto|maximo permitido de|no pas\w+ de"
            r"|cupo de|bordea\w*|dentro de|lo mas"
            r"|(?:limit|restring|(?<!se )top|circunscrib|acot)\w*(?: [\w-]+){0,8}? (?:al?|en)"
            rf"|{_DENIED['es']}(?:mas (?:de|que)|arriba de|super\w+|rebas\w+|exced\w+|sobrepas\w+)"
        ),
        "about": _before(
            r"unos|unas|alrededor de|cerca de|aproximadamente|(?<!gira )(?<!giran )en torno a"
            r"|casi|practicamente|mas o menos|poco mas o menos|aproximad[oa]s?|estimad[oa]s? en"
            r"|estimad[oa]s?|(?:un )?poco mas (?:de|que)|(?:un )?poco menos (?:de|que)|cosa de"
            r"|a eso de|apenas|se estima que|rond\w+|roz\w+|del orden de|bordea\w*|como (?:a|de"
            r"|unos|unas)"
            r"|(?:hace|hubo|habia|hay|eran|son|fueron|como|duro|tarda|tardo|pasaron|quedan|faltan"
            r"|tiene|tenia|cuesta|cobra|gana|pesa|mide|vinieron|llegaron|murieron) como"
            r"|algo (?:mas|menos) (?:de|que)|ligeramente (?:mas|menos|superior|inferior) (?:de"
            r"|al?)"
            r"|promedio de|calculad[oa]s? en|en el orden de|tal vez|quizas?|hacia(?= l[oa]s)"
            r"|a razon de unos|una media de|sus buen[oa]s|algo asi como|bastante cerca de"
            r"|se acerca\w* a|proxim[oa]s? a|cercan[oa]s? a|apenas (?:mas|menos) de"
        ),
        "only": _before(
            r"exclusivamente|no pas\w+ de|solo|solamente|unicamente|apenas|tan solo|no mas de"
            r"|no \w+ mas (?:que|de)|meros"
            r"|escasos|escasas|nada mas|no \w+ sino|sino|todos menos|todas menos|salvo(?! a\b)"
            r"|excepto"
            r"|a penas|poco mas de|simplemente|mer[oa]s|miser[oa]s|miserables"
        ),
    },
}
_AFTER: dict[Language, dict[Bound, re.Pattern[str]]] = {
    "en": {
        "at least": _after(
            r"or more|at (?:the )?(?:very )?least|at a (?:bare )?minimum|and then some|and over"
            r"|or older|and above|and older|plus|and up"
            r"|and counting|minimum(?! (?:ones?|wages?|pensions?|salar\w+))|or longer|or higher"
        ),
        "at most": _after(
            r"max|and no more|at most|or less|or fewer|at the most|or under|or younger|and under"
            r"|maximum|tops"
            r"|at best|or lower|or shorter"
        ),
        "about": _after(
            r"or so|or thereabouts|in round (?:figures|numbers)|approximately|roughly"
            r"|give or take|on average|more or less"
        ),
        "only": _after(
            r"only(?! (?:thanks|because|if|when|after|once|due|by|in|on|with|to|for))|alone"
            r"|and no more"
        ),
    },
    "es": {
        "at least": _after(
            r"o mas|como minimo|al menos|por lo menos|minimo|en adelante|cuando menos|con creces"
            r"|y pico|y tantos|y tantas|para arriba|largos|y mas(?! (?:de|tarde|adelante)\b)"
        ),
        "at most": _after(
            r"como maximo|o menos|a lo sumo|como mucho|maximo|cuando mucho|a lo mas|tope"
            r"|para abajo"
        ),
        "about": _after(
            r"aproximadamente|o asi|mas o menos|aproximad[oa]s?|y pico|y tantos|y tantas"
            r"|o algo mas"
            r"|en promedio|por ahi"
        ),
        "only": _after(r"solamente|nada mas|unicamente|no mas"),
    },
}
# A limit may stand apart from its figure ("solo se dispone de cinco"): then it is there, too.
_ANYWHERE: dict[Language, dict[Bound, re.Pattern[str]]] = {
    "en": {
        "about": re.compile(
            r"\b(?:about|around|roughly|approximate\w*|nearly|almost|some|estimat\w+|or so|near"
            r"|close to|over|just|order of|average\w*|odd|better part|something like|somewhere"
            r"|touching|verging|getting on|couple|dozens?|perhaps|maybe|virtually|practically"
            r"|not quite|toward|towards)\b|-odd\b"
        ),
        "at least": re.compile(
            r"\b(?:at least|odd|the very least|fully|cross\w*|something|more|over|or more"
            r"|no (?:fewer|less)|minimum|exceed\w*|above|greater"
            r"|upwards?|outpac\w*|outstrip\w*|starts? at|surpass\w*|top(?:s|ped)|beyond|not less"
            r"|past|pass(?:es|ed|ing)?|excess|plus|floor|north of"
            r"|better than|older|higher|longer)\b"
        ),
        "at most": re.compile(
            r"\b(?:at most|up to|no more|maximum|less|fewer|under|below|as (?:many|much|high"
            r"|few|little|far) as|(?<!for )as long as|within|nearly|almost|not quite|virtually"
            r"|practically|towards?"
            r"|limit\w*|(?:not|n't|never) (?:\w+ )?reach\w*|constrain\w*|confin\w*|not more|close"
            r"|cap(?:s|ped|ping)?"
            r"|ceiling|better part|peak\w*|inside|most|shy|younger|lower|short of|not exceed"
            r"|tops)\b"
        ),
        "only": re.compile(
            r"\b(?:only|just|merely|barely|mere|alone|as young|no more|scarcely|sole\w*"
            r"|nothing (?:but"
            r"|more)|single|but|except|other than|few|limit\w*|simply|hardly|solely|little"
            r"|until|remaining|save|meagre|meager|paltry)\b"
        ),
    },
    "es": {
        "about": re.compile(
            r"\b(?:unos|unas|alrededor|cerca|aproximad\w+|torno|casi|mas o menos|sobre"
            r"|estim\w+|poco mas|poco menos|cosa de|como|apenas|practicamente|hacia|rond\w+"
            r"|acerc\w+|decenas?|veintenas?|treintenas?|cincuentenas?|centenar(?:es)?|centenas?"
            r"|millar(?:es)?|orden de|promedio|roz\w+|bordea\w*|calcul\w+|pico|tantos|tantas"
            r"|cercan\w+|media de|buen[oa]s|algo asi|buena parte|mayor parte|proxim[oa]s? a"
            r"|quinteto|quizas?|tal vez|docenas?|algo (?:mas|menos)|termino medio|promedi\w+"
            r"|de media"
            r"|virtualmente|un(?= \d+(?:[.,]\d+)? ?(?:%|por ?cient)))\b"
        ),
        "at least": re.compile(
            r"\b(?:al menos|por lo menos|minimo|no menos|cuando menos|mas|super(?:a(?!vit)\w*|en?"
            r"|o)"
            r"|superior\w*|mayor\w*|sobrepas\w*|exced\w*|rebas\w*|encima|largos"
            r"|pas(?:a|o|an|aron|ara|aran|aria|arian|ado|ar|e|en) de"
            r"|a partir|desde(?= [a-z]{0,3} ?[\d$€£])|(?:comienz|arranc|empiez)\w+ en|piso|arriba"
            r"|creces|pico"
            r"|tantos|tantas|siquiera)\b"
        ),
        "at most": re.compile(
            r"\b(?:hasta|maxim[oa]s?|a lo sumo|no mas|menos|debajo|inferior\w*|menor\w*"
            r"|cuando mucho|como mucho|casi|practicamente|virtualmente|cerca|tope\w*|dentro"
            r"|limit\w*|no \w+ mas|plazo|antes"
            r"|termino|lleg\w+ (?:siquiera )?a"
            r"|techo|a lo mas|alcanz\w+|no (?:\w+ ){0,2}(?:super|rebas|exced)\w*|margen|lapso"
            r"|roz\w+|cupo|restring\w*|(?<!no )(?:baj|desciend|descend|ca[ei])\w* del?|bajo|abajo"
            r"|sin llegar)\b"
        ),
        "only": re.compile(
            r"\b(?:solo|justo|solamente|unicamente|apenas|no mas|nada mas|mer[oa]s?|escas\w+"
            r"|simple\w*|sino|unic[oa]s?|mas que|menos|salvo|excepto|sol[oa]s?|poc[oa]s?|limit\w*"
            r"|miser\w+|exclusiv\w+|restante\w*|quedan?)\b"
        ),
    },
}
# "Over five years" is mostly the time that something takes, "dentro de dos meses" when it begins,
# and "within two years" is as well "en dos años".
_SPAN: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"(?: (?:to|or|and) [\w.]+)?[\s-](?:business |working )?"
        r"(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?"
        r"|decades?|century|centuries|quarters?|pages|sessions|rounds|episodes|chapters|occasions"
        r"|seasons|stages|nights)\b"
    ),
    "es": re.compile(
        r"(?:(?: (?:a|o|y|u) [\w.]+)?\s|^)"
        r"(?:segundos?|minutos?|horas?|dias?|semanas?|mes(?:es)?|años?|decadas?|siglos?)\b"
    ),
}
# "A little over a year" measures the time all the same.
_JUST = re.compile(
    r"(?<!\w)(?:just|little|slightly|well|bit|for|lasted|took|taken|after|spent|waited|lasting) $"
)
_LASTING: dict[Language, tuple[str, ...]] = {
    "en": ("over", "within", "past the"),
    "es": ("dentro", "sobre", "hacia"),
}
_MODAL_BEFORE = 12  # characters before a denial in which "may" or "puede" stands
# What makes of a denied "more than" a rule: "may not stay for more than two days".
_PERMITTING: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"(?<!\w)(?:may|can|cannot|must|should|shall|could|will|allow\w*|permit\w*"
        r"|not even|(?:no|not) (?:more|less|fewer|longer|greater|higher) than)"
    ),
    "es": re.compile(
        r"(?<!\w)(?:p[ou]ed|podr|pudo|pudieron|deb|permit|autoriz)\w*|no (?:mas|menos"
        r"|mayor(?:es)?|superior(?:es)?) (?:de|a|que)|ni(?!\w)"
    ),
}
_TURNED: tuple[tuple[Bound, Bound], ...] = (("at most", "at least"), ("at least", "at most"))
_ODD = re.compile(r"[- ](?:odd|something)(?!\w)")
# How far before a figure its bound may begin, and how far from it one may stand apart, in
# characters.
_REACH = 90
_BEFORE_FIGURE, _AFTER_FIGURE = 90, 60


def says_nearby(text: str, language: Language, bound: Bound, figure: Figure | Span) -> bool:
    """Whether `text` has words for a bound around the figure: "they only fielded five"."""
    folded = flat(text)
    start = max(0, figure.start - _BEFORE_FIGURE)
    return _ANYWHERE[language][bound].search(folded, start, figure.end + _AFTER_FIGURE) is not None


def bounds_of(text: str, language: Language, figure: Figure | Span) -> dict[Bound, Span]:
    """The bounds that the words beside `figure` set to it, with the words."""
    folded = flat(text)
    start = max(0, figure.start - _REACH)
    lasting = bool(
        _SPAN[language].match(folded, figure.end)
        or _SPAN[language].search(folded[figure.start : figure.end])
    )
    found: dict[Bound, Span] = {}
    for bound, pattern in _BEFORE[language].items():
        match = pattern.search(folded[start : figure.start])
        words = Span(start + match.start(), start + match.end()) if match else None
        if words and not (
            _tells_no_limit(folded, words, language, lasting=lasting)
            or stands_otherwise(folded, words, figure)
        ):
            found[bound] = words
    for bound, pattern in _AFTER[language].items():
        match = pattern.match(folded, figure.end)
        if match:
            found.setdefault(bound, Span(figure.end, match.end()))
    # "No pueden entrar más de 80" limits from above, whatever "más de" says alone.
    for bound, without in _TURNED:
        if bound in found and _DENYING[language].match(folded, found[bound].start):
            found.pop(without, None)
    return _with_signs(found, folded, figure)


def _tells_no_limit(folded: str, words: Span, language: Language, *, lasting: bool) -> bool:
    """Whether words that may limit a figure only say where something is or how long it lasts."""
    said = words.of(folded)
    hedged = _JUST.search(folded[: words.start])
    if lasting and said.startswith(_LASTING[language]) and not hedged:
        return True
    if said.startswith("about") and CONCERNING.search(folded[: words.start + len("about")]):
        return True
    if said.startswith("hasta") and GOING_TO.search(folded[: words.start + len("hasta")]):
        return True
    if said.startswith("over") and EXTENDING.search(folded[: words.start + len("over")]):
        return True
    # "Nobody has lived there for over a century"
    denied = lasting and _DENYING[language].match(folded, words.start)
    return bool(denied) and not _PERMITTING[language].search(
        folded, max(0, words.start - _MODAL_BEFORE), words.end
    )


def _with_signs(found: dict[Bound, Span], folded: str, figure: Figure | Span) -> dict[Bound, Span]:
    """`found` with what signs say: "+50" and "50+" at least, "~50" about, "thirty-odd" both."""
    odd = _ODD.match(folded, figure.end)
    if odd:
        found.setdefault("about", Span(*odd.span()))
        found.setdefault("at least", Span(*odd.span()))
    if re.match(r" ?\+", folded[figure.end :]):
        found.setdefault("at least", Span(figure.end, figure.end + 1))
    if folded[max(0, figure.start - 1) : figure.start] == "~":
        found.setdefault("about", Span(figure.start - 1, figure.start))
    return found
