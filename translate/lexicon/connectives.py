"""How clauses hang together: causes, concessions, conditions, purposes, times.

A connective may state more than one relation ("since", "mientras", "so"), and then it renders any
word of either. Patterns are matched against folded text, earlier rows first.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from translate.article import Span
from translate.lexicon.concepts import Forms, concept, flat
from translate.lexicon.connective_additions import ADDITIONS
from translate.lexicon.connective_relations import INTERCHANGED
from translate.lexicon.connective_table import REASONS
from translate.lexicon.connective_times import IDLE, ONE, TIMES
from translate.lexicon.lemmas import lemma_key
from translate.lexicon.text import fold, words

if TYPE_CHECKING:
    from translate.article import Language
    from translate.lexicon.connective_relations import Relation


class Connective(NamedTuple):
    """A connective of a text and the relations that it may state."""

    span: Span
    relations: frozenset[Relation]


# "Sí" is no condition.
_YES = re.compile(r"\bsí\b", re.IGNORECASE)
# "Since he confessed," and "Como el juez confesó,"; not "Como siempre," nor "Como si".
_OPENING: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"(?:(?<=\A)|(?<=[.!?] )|(?<=[\"“]))(?P<word>since)(?= {ONE}\b[^,.]+,)[^,.]+,"
    ),
    "es": re.compile(
        r"(?:(?<=\A)|(?<=[.!?] )|(?<=[\"“«]))(?P<word>como)(?! (?:si|siempre|nunca|dij\w+|dic\w+"
        r"|explic\w+|señal\w+|ya|bien|viene\w*|ven\w+|ocurr\w+|suced\w+|inform\w+|pas[oa]\w*"
        r"|(?:de)?muestra\w*|mostr\w+|record\w+|cuenta\w*|suele|hizo|hace|habia|sugier\w+|indic\w+"
        r"|reza|revel\w+|public\w+|escrib\w+|afirm\w+|advi\w+|apunt\w+|tod[oa]s?|tant[oa]s?"
        r"|ciudadan\w+|cab\w+|esperaba\w*|era|es|parte|muestra|resultado|consecuencia)\b)[^,.]+,"
    ),
}
_SINCE: dict[Language, frozenset[Relation]] = {
    "en": frozenset({"cause", "since"}),
    "es": frozenset({"cause"}),
}
_CAUSES: frozenset[Relation] = frozenset({"cause", "since"})
_EFFECTS: frozenset[Relation] = frozenset({"consequence", "purpose"})
_COLUMNS: tuple[tuple[Language, Literal[1, 2]], ...] = (("en", 1), ("es", 2))
# The verb of such a clause is among its first words.
_CLAUSE = 14


def connectives(text: str, language: Language) -> list[Connective]:
    """List the connectives of `text` in order, the longer of two that overlap."""
    plain = flat(_YES.sub("xx", text))
    found = _opening(text, plain, language)
    for relations, patterns in _PATTERNS[language]:
        for match in patterns.finditer(plain):
            span = Span(*match.span())
            if not any(span.overlaps(known.span) for known in found):
                found.append(Connective(span, relations))
    return sorted(c for c in found if c.relations)


def _opening(text: str, plain: str, language: Language) -> list[Connective]:
    """The "como" or "since" that opens a sentence with its cause, a clause with a verb."""
    found: list[Connective] = []
    for match in _OPENING[language].finditer(plain):
        clause = words(text[match.end("word") : match.end()])
        if language == "en" or any(_is_finite(word.text) for word in clause[:_CLAUSE]):
            found.append(Connective(Span(*match.span("word")), _SINCE[language]))
    return found


def _is_finite(word: str) -> bool:
    """Whether the dictionary form of a Spanish word is another, and a verb."""
    lemma = lemma_key(word, "es")
    return lemma.endswith(("ar", "er", "ir")) and not fold(word).endswith(
        ("r", "do", "da", "dos", "das")
    )


def turned_round(one: Connective, other: Connective) -> bool:
    """Whether the one states a cause and the other a consequence, opposites of one clause."""
    return any(
        cause.relations <= _CAUSES and effect.relations <= _EFFECTS
        for cause, effect in ((one, other), (other, one))
    )


def interchangeable(one: Connective, other: Connective) -> bool:
    """Whether a faithful translation may render one of the two by the other."""
    return any(
        ours == theirs or frozenset((ours, theirs)) in INTERCHANGED
        for ours in one.relations
        for theirs in other.relations
    )


_PATTERNS: dict[Language, list[tuple[frozenset[Relation], Forms]]] = {
    language: [
        (frozenset(row[0]), Forms(row[column])) for row in (*IDLE, *REASONS, *ADDITIONS, *TIMES)
    ]
    for language, column in _COLUMNS
}

#: A condition in the source must be some condition in the translation: "si" without an accent and
#: not in "si bien" or "como si", a subjunctive inversion ("de haber", "had it"), a proviso.
CONDITION = {
    "en": re.compile(
        r"(?<!as )(?<!what )(?<!only )(?<!even )\b(?:if(?! not\b)(?! (?:you|we|one) (?:look"
        r"|compar|consider|think)\w*)(?! compared\b)|unless|provided that)\b(?! only)",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"(?<!como )(?<!tanto )(?<!incluso )(?<!aun )(?<!ni )(?<!por )"
        # What is asked, not what is supposed: "a si", "saber si", "se pregunta si".
        r"(?<!\ba )(?<!\bde )(?<!sobre )(?<!en )(?<!r )(?<!pregunta )(?<!preguntan )(?<!preguntó )"
        r"(?<!sabe )(?<!sabía )(?<!saben )(?<!sé )(?<!duda )"
        r"\b(?:si(?! bien\b)(?! no\b)(?! acaso)(?! mism)"
        # A way of looking at things, and a contrast of then and now, are no conditions.
        r"(?! se (?:compar|mir|consider|piens|tiene en)\w*)(?! (?:antes|ayer|en (?:19|20)\d\d)\b)"
        r"|a menos que|siempre y cuando|con tal de que)\b",
        re.IGNORECASE,
    ),
}
_ANSWERS = {
    "en": concept(
        "condition",
        r"if|unless|provided|providing|whether|as long as|so long as|in case|in the event"
        r"|otherwise|should|were|had|would|could|when|whenever|where|until|once|assum\w+"
        r"|suppos\w+|condition\w*|on condition|given|even|without|or else|but for|might|may"
        r"|can|depend\w*|except|contingent|lest|what|or|who\w*|how|question|though|although|whereas"
        r"|the (?:moment|minute|day|instant)|only|looking|judged|measured|in terms of|any\w*"
        r"|whoever|everyone|every time|failure|absence"
        r"|compar(?:ed|ing)|permitting|barring|failing|pending|subject|another|and (?:you|one|we)"
        # "A strike would close the port": a noun that supposes a deed.
        r"|(?:a|an|further|more) (?:[\w-]+ ){0,3}(?:rise|increase|fall|drop|delay|strike|cut"
        r"|failure"
        r"|lack|refusal|vote|victory|win|loss|defeat|change|move|hike|shortage|collapse|return|deal"
        r"|ban|breach|attack|closure) (?:[\w-]+ ){0,4}will",
        r"x^",
    ),
    "es": concept(
        "condición",
        r"x^",
        r"si|cuando|siempre|a menos|salvo|en caso|caso de|de haber|de ser|de \w+r(?:se|lo|la"
        r"|los|las)?|con tal|condicion\w*|mientras|supon\w+|supues\w+|hubier\w+|fuer[ae]\w*"
        r"|a no ser|excepto|donde|aunque|dado|bajo|al \w+r|una vez|hasta|o|podri\w+|seri\w+"
        r"|habri\w+|como|quien\w*|depend\w*|de lo contrario|cualquier\w*|que|pues|sin|siquiera"
        r"|(?:un|una|mas) (?:\w+ ){0,2}(?:alza|aumento|subida|caida|baja|retraso|huelga|recorte"
        r"|falta"
        r"|negativa|victoria|derrota|cambio|escasez|colapso|regreso|acuerdo|ruptura|ataque"
        r"|incremento"
        r"|reduccion|suspension|cierre|paro) (?:\w+ ){0,5}\w+ran?|otr[oa]s?"
        r"|de no \w+r|a falta|en ausencia|ante|cada vez|tras|tuvier\w+|pudier\w+|\w+[ae]ria\w*",
    ),
}


def lost_condition(source: tuple[str, Language], target: tuple[str, Language]) -> Span | None:
    """The condition of the source if nothing in the target could be one."""
    match = CONDITION[source[1]].search(source[0])
    if match is None or _ANSWERS[target[1]].find(*target):
        return None
    return Span(*match.span())
