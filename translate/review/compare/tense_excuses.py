"""Why two verbs of different times may render one another all the same."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.lexicon.times import DONE

if TYPE_CHECKING:
    from translate.article import Language
    from translate.lexicon.times import Verb

# "Is leaving on Monday" is a future.
_SOON = re.compile(
    r"\b(?:next|tomorrow|tonight|soon|later|upcoming|coming|this (?:week|month|year|summer"
    r"|fall|spring"
    r"|winter|weekend|afternoon|evening)|on \w+day|in (?:january|february|march|april|may|june|july"
    r"|august|september|october|november|december|20\d\d))\b",
    re.IGNORECASE,
)
# "He would later win": a past seen from further back.
_LOOKING_BACK = re.compile(
    r"\bwould (?:later|eventually|soon|go on|become|never|again|then|go|learn|discover|die|return"
    r"|prove|emerge|spend|serve)\b",
    re.IGNORECASE,
)
# What papers have people say in the present or the past, as they like.
_REPORTING = frozenset(
    "say tell argue claim warn add explain note state insist report write believe think maintain"
    " announce declare assert acknowledge admit recall describe show suggest indicate point reveal"
    " confirm deny estimate reckon thank assure praise criticise criticize comment mention seem"
    " appear look mean".split()
)
# After these English tells in the past what Spanish may leave in the present.
_REPORTED = re.compile(
    r"\b(?:said|told|argued|claimed|warned|added|explained|noted|insisted|reported|wrote|believed"
    r"|thought|announced|declared|acknowledged|admitted|showed|suggested|revealed|confirmed|found"
    r"|knew|asked|heard|learned|testified|alleged|stressed|ruled|decided|when|if|would)\b",
    re.IGNORECASE,
)
# "Habría recibido" is also what papers write of a rumour, and so is "may have received".
_RUMOUR = re.compile(
    r"\b(?:reportedly|reports? (?:that|sa\w+)|reported|alleg\w+|believ\w+|said|suspect\w*"
    r"|may|might|could|apparent\w*|according"
    r"|claim\w*|accus\w+|purported\w*|think|thought|likely|probabl\w+|seem\w*|appear\w*|suggest\w*"
    r"|estimat\w+|rumou?r\w*|supposed\w*|perhaps|maybe|possibl\w+|whether|if|would|presum\w+)\b",
    re.IGNORECASE,
)
# "Had they not come, he would have signed" has a past for "hubieran venido".
_HAD_THEY = re.compile(r"\b(?:would|could|might|should) (?:\w+ )?have\b", re.IGNORECASE)
_COUNTERFACTUAL = re.compile(
    r"\b(?:si (?:\w+ ){0,5}hub(?:ie|iera)\w+|de haber|de no haber)\b", re.IGNORECASE
)
_PERHAPS = re.compile(
    r"\b(?:quiz[aá]s?|tal vez|a lo mejor|al parecer|acaso|posible\w*|probable\w*|presunt\w+"
    r"|supuest\w+|se cree|parece\w*|aparente\w*|seguramente|según)\b",
    re.IGNORECASE,
)
# In Spanish: what people say in the past takes its verbs along.
_DIJO = re.compile(
    r"\b(?:dij\w+|señal\w+|explic\w+|agreg\w+|afirm\w+|asegur\w+|sostuv\w+|cont\w+|record\w+"
    r"|reconoc\w+|admit\w+|advirt\w+|indic\w+|declar\w+|revel\w+|neg\w+|confes\w+|sab\w+"
    r"|cre\w+|pens\w+|inform\w+|anunci\w+|precis\w+|denunci\w+|mostr\w+|descubri\w+)\b",
    re.IGNORECASE,
)
_PROSE = re.compile(r"[.!?…][\"”»’')\]]*\s*$")
_COULD = re.compile(r"(?:could|might|may)\b", re.IGNORECASE)
_ALMOST = re.compile(
    r"\b(?:almost|nearly|narrowly|all but|(?:came|come|coming) close)\b", re.IGNORECASE
)
# What does not go on has stopped.
_DENIED = re.compile(r"\b(?:fail\w*|not|no longer|refus\w+)\b|n['’]t\b", re.IGNORECASE)
_REFUSING = frozenset({"decline", "refuse", "rebuff", "balk", "reject", "shun"})
_TRYING = frozenset({"tratar", "intentar", "procurar", "buscar", "querer", "pretender"})
_WOULD = re.compile(r"\b(?:would|if)\b|['’]d\b", re.IGNORECASE)
# What is told in the progressive when it is arranged: "the ministry is holding a party".
_ARRANGED = frozenset(
    "hold host meet leave come go arrive return play travel visit move open start begin"
    " sell fly run have stage attend lay cut introduce add offer raise launch send bring join close"
    " shut invest hire expand".split()
)
# Whatever leaves open whether something happens: modals, futures, plans, conditions, doubts.
_OPEN: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:will|would|shall|should|could|may|might|must|can|cannot|won['’]t|wouldn['’]t|to"
        r"|\w+['’](?:ll|d)|going|about|due|set|plan\w*|hop\w+|want\w*|expect\w*|intend\w*|aim\w*"
        r"|if|unless|until|propos\w+|possib\w+|potential\w*|likely|prospect\w*|threat\w*|pledg\w+"
        r"|promis\w+|vow\w*|next|tomorrow|future|soon|upcoming|coming|scheduled|alleg\w+"
        r"|reported\w*|report\w*|suspected|believed|apparently|according|claim\w*|never|not"
        r"|refus\w+|predict\w*|forecast\w*|project\w+|estimat\w+|fail\w*|is|are|am|has|have)\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(?:\w+r(?:á|án|é|emos|ía|ían|íamos)|\w+(?:ara|iera|iese|ase)n?|si|cuando|hasta|v(?:a|an|oy"
        r"|amos) a|ib(?:a|an) a|pued\w+|pud\w+|pod\w+|deb\w+|quier\w+|quis\w+|esper\w+|pretend\w+"
        r"|planea\w*|plane\w+|prev\w+|proyect\w+|propu\w+|propon\w+|posib\w+|probab\w+|futur\w+"
        r"|próxim\w+|mañana|pronto|promet\w+|promesa|amenaz\w+|compromet\w+|para|a \w+r|de \w+r"
        r"|por \w+r|presunt\w+|supuest\w+|según|al parecer|habr\w+|hay que|ha de|han de|jamás|nunca"
        r"|no|quizás?|tal vez|acaso|pronostic\w+|haya\w*|sea\w*|es|son|está|están)"
        r"\b",
        re.IGNORECASE,
    ),
}


_GOING_ON = frozenset({"present", "goes on", "has been ongoing"})
_PRONTO = re.compile(
    r"\b(?:próxim\w+|mañana|pronto|luego|en breve|este (?:año|mes|verano|otoño|invierno)"
    r"|esta (?:semana|noche|tarde)|(?:el|este) (?:lunes|martes|miércoles|jueves|viernes|sábado"
    r"|domingo)|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre"
    r"|noviembre|diciembre|20\d\d)|el \d+ de \w+|dentro de|a partir de|cuando|mientras|si|hasta)\b",
    re.IGNORECASE,
)
# "Will not answer" is "no contesta"; "any magnet will lift" is what magnets do.
_REFUSED = re.compile(r"\b(?:will not|won['’]t|any \w+ will)\b", re.IGNORECASE)
# In clauses of time and condition, and of whoever it may be, English has a present for a future.
_CLAUSE = re.compile(
    r"\b(?:when|if|until|once|unless|before|after|while|as|whoever|whatever|who|which|that|where"
    r"|whether|how|what)\b(?: [\w'’]+){0,6} $",
    re.IGNORECASE,
)
_UNCHANGING = frozenset(
    "read cost hit put cut set let shut hurt bet cast spread split burst quit broadcast"
    " shed".split()
)
# "Dimitiría más tarde": a past seen from further back.
_LATER = re.compile(
    r"\b(?:después|luego|más (?:tarde|adelante)|con el tiempo|acabarían?|terminarían?|diría\w*)\b",
    re.IGNORECASE,
)
_OBJECT = re.compile(
    r" (?:the|an?|his|her|its|their|our|my|your|this|that|these|those|no|any|some"
    r"|him|them|it|us|me|two|three|four|five|\d+)\b"
)
_SAID = frozenset(
    "decir informar anunciar indicar señalar afirmar asegurar explicar agregar contar precisar"
    " declarar advertir sostener reconocer admitir manifestar expresar comentar apuntar subrayar"
    " revelar confirmar denunciar reiterar say tell announce report add explain state".split()
)


def reports(verb: Verb) -> bool:
    """Whether a verb only says who said so."""
    return not verb.keys.isdisjoint(_SAID)


def left_open(text: str, language: Language) -> bool:
    """Whether anything in a text leaves open if it happens."""
    return _OPEN[language].search(text) is not None


def may_be_past(verb: Verb, english: str, spanish: str, language: Language) -> bool:
    """Whether a conditional or "debió" may tell what happened: what came later, what is said."""
    if (
        language == "es"
        and verb.time == "due"
        and verb.span.of(spanish).casefold().startswith("debi")
    ):
        return _happened(verb, spanish)
    if language == "es" and verb.time == "conditional perfect" and _subjunctive(verb, spanish):
        return True
    if verb.time != "conditional":
        return False
    told = english.replace(verb.span.of(english), "") if language == "en" else english
    return _LOOKING_BACK.search(english) is not None or _RUMOUR.search(told) is not None


def _subjunctive(verb: Verb, spanish: str) -> bool:
    """Whether it is a past of what is denied or doubted: "negó que hubiera intervenido"."""
    past = verb.span.of(spanish).casefold().startswith("hub")
    return past and not _COUNTERFACTUAL.search(spanish)


def _happened(verb: Verb, spanish: str) -> bool:
    """Whether "debió" tells what had to be done and was ("debió renunciar", not "girarse")."""
    return not verb.span.of(spanish).endswith("se")


def excused(here: Verb, there: Verb, english: str, spanish: str) -> bool:
    """Whether one of the two verbs may be of another time than it looks."""
    if here.time in DONE and there.time in {"due", "conditional perfect"}:
        return _told_so(there, english, spanish)
    if here.time in {"conditional", "conditional perfect"} or there.time == "conditional":
        return _supposed(here, there, english, spanish)
    return _in_other_words(here, there, english, spanish) or _told_otherwise(
        here, there, english, spanish
    )


def _supposed(here: Verb, there: Verb, english: str, spanish: str) -> bool:
    """Whether what would be or have been may be told so, or as what was or may be."""
    if here.time == "conditional perfect":
        could = there.time == "possible" and _COULD.match(here.span.of(english)) is not None
        return could or (there.time in DONE and _PERHAPS.search(spanish) is not None)
    if here.time == "conditional":
        refused = "not" in here.span.of(english).split() or "n't" in here.span.of(english)
        return refused or _LOOKING_BACK.search(english) is not None
    return here.time == "past" and (
        _WOULD.search(english) is not None or _LATER.search(spanish) is not None
    )


def _told_otherwise(here: Verb, there: Verb, english: str, spanish: str) -> bool:
    """Whether papers tell it at one time or the other, as they like."""
    if here.time in {"present", "ongoing"} and there.time == "imperfect":
        told = _REPORTED.search(english) or _DIJO.search(spanish)
        return told is not None or _PROSE.search(english) is None
    if here.time == "ongoing" and there.time in {"future", "about"}:
        return _SOON.search(english) is not None or not here.keys.isdisjoint(_ARRANGED)
    if "future" in {here.time, there.time} and {here.time, there.time} & _GOING_ON:
        return _may_be_to_come(here, english, spanish)
    if here.time in {"past", "present"} and _either(here, there, english, spanish):
        return True
    return _present_may_be_past(here, there, english)


def _in_other_words(here: Verb, there: Verb, english: str, spanish: str) -> bool:
    """Whether two ways of saying so are one time: what is yet to come, or goes on in future."""
    first = here.span.of(english).casefold()
    if there.time == "was going":
        # "Almost sank" is "estuvo a punto de hundirse".
        return _ALMOST.search(english) is not None
    if "attempted" in {here.time, there.time}:
        # The trying may be a verb of its own: "trató"; "no quiso declarar" is "declined".
        return not (there.keys.isdisjoint(_TRYING) and here.keys.isdisjoint(_REFUSING))
    if here.time == "goes on":
        return _goes_on_otherwise(first, there, english, spanish)
    if here.time == "was ongoing":
        return there.time == "pluperfect" and first.startswith("had")
    return " yet to " in first and there.time in {"planned", "due", "about", "future"}


def _goes_on_otherwise(first: str, there: Verb, english: str, spanish: str) -> bool:
    """Whether what goes on in English may do so in other words."""
    if there.time == "stopped":
        return _DENIED.search(english) is not None
    if there.time in {"past", "used"}:
        # "Kept rebalancing" is "estuvo reequilibrando".
        return first.startswith(("kept", "went", "continued"))
    return there.time == "future" and there.span.of(spanish)[:4].casefold() in {"cont", "segu"}


def _told_so(there: Verb, english: str, spanish: str) -> bool:
    """Whether Spanish may tell as due or as a rumour what English tells as done."""
    if there.time == "due":
        debio = there.span.of(spanish).casefold().startswith("debi")
        return debio and _happened(there, spanish)
    if _HAD_THEY.search(english):
        return True
    rumour = (
        there.span.of(spanish).casefold().startswith("habr")
        and not _COUNTERFACTUAL.search(spanish)
        and _RUMOUR.search(english) is not None
    )
    return _subjunctive(there, spanish) or rumour


def _either(here: Verb, there: Verb, english: str, spanish: str) -> bool:
    """Whether one of the forms is past and present alike: "cost", "llamamos"."""
    return here.span.of(english).casefold() in _UNCHANGING or (
        there.time == "present" and there.span.of(spanish).endswith(("amos", "imos"))
    )


def _told_of(verb: Verb, english: str) -> bool:
    """Whether an object shows that a word in -ed is no participle: "shared his shirt"."""
    return _OBJECT.match(english, verb.span.end) is not None


def _may_be_to_come(here: Verb, english: str, spanish: str) -> bool:
    """Whether what will be is told in the present as well: with a date, in a clause of time."""
    before = english[: here.span.start]
    dated = _SOON.search(english) or _PRONTO.search(spanish) or _REFUSED.search(english)
    return dated is not None or (here.time == "present" and _CLAUSE.search(before) is not None)


def _present_may_be_past(here: Verb, there: Verb, english: str) -> bool:
    """Whether papers tell in the present here what they tell in the past there, as they like."""
    bare = _PROSE.search(english) is None
    said = not here.keys.isdisjoint(_REPORTING)
    if here.time == "past" and there.time in {"present", "state", "goes on"}:
        participle = here.span.start == here.start and not _told_of(here, english)
        return participle or said or bare or _REPORTED.search(english) is not None
    return here.time == "present" and (said or bare)
