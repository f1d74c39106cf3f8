"""What one text foretells, or tells as past, and nothing in the other does.

No verb need be known to render another: a text that says "will" has something to come in any
faithful rendering, if only "el viernes", a plan or a subjunctive.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.article import Span
from translate.lexicon.english_verbs import PARTICIPLES, PASTS
from translate.lexicon.lemmas import lemma_key
from translate.lexicon.spanish_tense import spanish_verbs
from translate.lexicon.text import fold, words

if TYPE_CHECKING:
    from translate.lexicon.text import Word
    from translate.lexicon.times import Time
    from translate.review.pair import Pair

# "Will" as a noun: "against their will", "a will".
_WILL = re.compile(
    r"(?<!\bthe )(?<!\ba )(?<!their )(?<!his )(?<!her )(?<!its )(?<!my )(?<!our )(?<!your )"
    r"(?<!\bof )(?<!or )(?<!\byou )(?<!\bI )(?<!free )(?<!good )(?<!political )(?<!popular )"
    r"\b(?:will|shall|\w+['’]ll)\b(?! not\b| never find| rarely)",
    re.IGNORECASE,
)
# Whatever speaks of what is to come, or is open.
_EN_AHEAD = re.compile(
    r"\b(?:will|would|shall|should|could|may|might|must|can(?:not)?|can['’]t"
    r"|draft|upheld|uphold\w*|anybody['’]s guess|(?:days|weeks|months|years) (?:off|ahead|away)"
    r"|\w+['’](?:ll|d)"
    r"|going to|about to|due|set to|(?:is|are|am|be|was|were|has|have|had|yet|ready|bound|able|free"
    r"|enough|how|where|what|when|who|for|\w+s) to|needs?|plan\w*|hop\w+|want\w*"
    r"|expect\w*|intend\w*|aim\w*|if|unless|until"
    r"|once (?:the|a|he|she|it|they|we|his|her|its|their)|when|before|while|whoever|whatever"
    r"|wherever"
    r"|propos\w+|likely|prospect\w*|pledg\w+|promis\w+|vow\w*|commit\w*|agree\w*|foresee\w*"
    r"|next|tomorrow|tonight|future|forthcoming|soon|later|upcoming|coming|incoming|awaits?"
    r"|scheduled|predict\w*|forecast\w*|project(?:s|ed|ion|ions)|by (?:\d{4}|january|february|march"
    r"|april|may|june|july|august|september|october|november|december)|from now on|whether"
    r"|on \w+day|in (?:january|february|march|april|may|june|july|august|september|october"
    r"|november|december|20\d\d)|this (?:week|month|year|summer|fall|autumn|spring|winter)"
    r"|imminent|impending|looming|shortly|eventual\w*|elect|designate|threat\w+|in store"
    r"|is closing|left for|on the agenda|(?:is|are|was|were) (?:coming|leaving|arriving|meeting"
    r"|opening|starting|beginning|returning|moving|playing|holding|hosting))\b",
    re.IGNORECASE,
)
_ES_AHEAD = re.compile(
    r"\b(?:\w+(?:rá|rán|ré|remos|ría|rían|ríamos)|v(?:a|an|oy|amos|aya|ayan) a|iba\w* a|ir a"
    r"|pued\w+|pod\w+|deb\w+|quier\w+|esper\w+|pretend\w+|prev\w+|proyect\w+|propon\w+|propu\w+"
    r"|posib\w+|probab\w+|futur\w+|próxim\w+|mañana|pronto|promet\w+|promesa|amenaz\w+"
    r"|compromet\w+|compromiso|h(?:a|an|ay|e|emos) (?:de|que)|cuando|hasta|antes de|si|entrante"
    r"|electo|está\w* (?:por|a punto)|inminente|plane\w+|aguard\w+|pendiente|acord\w+|pact\w+"
    r"|apuest\w+|apost\w+|retoma\w*|reanud\w+|reinici\w+|rechaz\w+"
    r"|(?:llamad|destinad|dispuest)[oa]s? a|(?:el|este) (?:lunes|martes|miércoles|jueves|viernes"
    r"|sábado|domingo)|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre"
    r"|noviembre|diciembre)|este (?:año|mes|verano|otoño|invierno)|esta (?:semana|noche|tarde"
    r"|primavera)|desde (?:hoy|mañana)|a partir de|dentro de|quizás?|tal vez|intent\w+|busc\w+"
    r"|ningun\w*|nadie|nunca|jamás|tampoco)\b",
    re.IGNORECASE,
)
# For a purpose something is still to be done; "se disponen a abrir", "obliga a pagar".
_ES_PURPOSE = re.compile(
    r"\b(?:para|al?|por|sin) (?:no )?\w+[aei]r(?:se|l[aeo]s?)?\b", re.IGNORECASE
)
_MUST = re.compile(r"\b(?:que|quien(?:es)?|donde|como|cuanto|cuando)$", re.IGNORECASE)
# Auxiliaries and forms that may be a past; a noun or an adjective that speaks of one.
_EN_PAST = frozenset(
    "was were had did has have been used would could should might having once former formerly ex"
    " ago longer wasn't weren't hadn't didn't hasn't haven't couldn't wouldn't late dead following"
    " after since last strung born previously originally earlier old retired".split()
)
_TOLD: frozenset[Time] = frozenset({"past", "imperfect", "pluperfect", "used", "was ongoing"})
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\ds?\b")
# The shortest past in -ed, in letters.
_SHORTEST = 4


def unforetold(pair: Pair) -> tuple[Span | None, Span | None]:
    """What the source foretells and the target nowhere does, and the other way round."""
    english, spanish, swapped = _texts(pair)
    will = _WILL.search(english)
    ours = Span(*will.span()) if will and not _spanish_ahead(spanish) else None
    # "Huascarán", "Xicará": names that end like verbs.
    coming = [
        verb.span
        for verb in spanish_verbs(spanish)
        if verb.time == "future" and not (verb.span.start and verb.span.of(spanish)[0].isupper())
    ]
    theirs = coming[0] if coming and not _EN_AHEAD.search(english) else None
    return (theirs, ours) if swapped else (ours, theirs)


def untold(pair: Pair) -> Span | None:
    """A Spanish past in a text whose English side has nothing of the past."""
    english, spanish, _ = _texts(pair)
    if _YEAR.search(english) or any(_may_be_past(word) for word in words(english)):
        return None
    return next((verb.span for verb in spanish_verbs(spanish) if verb.time in _TOLD), None)


def _texts(pair: Pair) -> tuple[str, str, bool]:
    """The English and the Spanish text, and whether English is the target."""
    swapped = pair.source_language == "es"
    return (pair.target, pair.source, True) if swapped else (pair.source, pair.target, False)


def _spanish_ahead(text: str) -> bool:
    if _ES_AHEAD.search(text) or _ES_PURPOSE.search(text):
        return True
    return any(_subjunctive(word) for word in words(text))


def _subjunctive(word: Word) -> bool:
    """Whether a word may be a present subjunctive: "convierta", "paguen"; "sea", "haya"."""
    lemma, key = lemma_key(word.text, "es"), fold(word.text)
    if lemma == key or not lemma.endswith(("ar", "er", "ir")):
        return False
    return key.endswith(("e", "en", "emos") if lemma.endswith("ar") else ("a", "an", "amos")) and (
        not word.text.casefold().endswith("é")
    )


def _may_be_past(word: Word) -> bool:
    key = word.key
    return (
        key in _EN_PAST
        or key in PASTS
        or key in PARTICIPLES
        or (key.endswith("ed") and len(key) >= _SHORTEST)
    )
