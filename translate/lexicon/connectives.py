"""How clauses hang together: conditions, causes and concessions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.article import Span
from translate.lexicon.concepts import Opposition, concept

if TYPE_CHECKING:
    from translate.article import Language

# What may say "unless" in other words.
_EXCEPTED = (
    r"except|without|until|otherwise|but|not|\w+n't|or|only|fail\w*",
    r"salvo|excepto|si no|sin|no|hasta|solo|solamente|unicamente",
)

#: A cause put in the place of a concession, and the like.
CONNECTIVES: tuple[Opposition, ...] = (
    Opposition(
        concept(
            "because",
            # "Since he confessed," and "Como confesó," open a sentence with its cause.
            r"because|due to|owing to|as a result of|caused by|thanks to"
            r"|(?<![^\n])since(?= (?:he|she|it|they|we|i|you|there|no|nobody|not|neither)\b[^,]+,)",
            r"porque|debido al?|a causa del?|por culpa del?|a raiz del?|gracias al?"
            r"|(?<![^\n])como(?! (?:si|siempre|nunca|resultado|consecuencia|parte|muestra|ejemplo"
            r"|un|una|el|la|los|las|en|de|del|por|para|con|a|al|dij\w+|dic\w+|explic\w+|era de"
            r"|es)\b)(?= [^,]+,)",
            (
                (
                    r"since|as|for|from|therefore|so|thus|reason\w*|why|given|on account|caus\w+"
                    r"|by|after|consequen\w+|mak\w+|led|result\w*|over|through|on"
                ),
                (
                    r"como|ya que|puesto que|pues|por|dado que|en vista de|motiv\w+|consecuencia"
                    r"|razon\w*|tras|de ahi|al"
                ),
            ),
        ),
        concept(
            "although",
            r"although|even though|despite|in spite of",
            r"aunque|a pesar del?|pese al?|si bien",
            (
                (
                    r"though|while|however|but|yet|notwithstanding|regardless|still|even|whereas"
                    r"|nevertheless|nonetheless|albeit|for all|with all"
                ),
                (
                    r"pero|no obstante|aun|sin embargo|mientras|independiente\w*|al margen"
                    r"|por (?:mas|mucho|muy)|con todo|incluso|cuando|mas|sino|ahora bien|eso si"
                    r"|todo y"
                ),
            ),
        ),
    ),
    Opposition(
        concept(
            "unless",
            r"unless",
            r"a menos que|a no ser que|salvo que",
            (r"if|" + _EXCEPTED[0], _EXCEPTED[1]),
        ),
        concept(
            "provided that",
            r"provided that|as long as|on condition that",
            r"siempre que|siempre y cuando|con tal de que|a condicion de",
            (r"whenever|every time|each time|when|always|once|only if", r"cada vez|cuando|siempre"),
        ),
    ),
    Opposition(
        concept("unless", r"unless", r"a menos que|a no ser que|salvo que", _EXCEPTED),
        concept(
            "if",
            r"(?<!as )(?<!even )(?<!only )(?<!what )if(?! not\b| only\b| any\b| ever\b)",
            r"(?<!como )(?<!incluso )(?<!aun )(?<!solo )(?<!que )si(?! bien\b| no\b| acaso\b"
            r"| solo\b)",
        ),
    ),
)

#: A condition in the source must be some condition in the translation: "si" without an accent and
#: not in "si bien" or "como si", a subjunctive inversion ("de haber", "had it"), a proviso.
CONDITION = {
    "en": re.compile(
        r"(?<!as )(?<!what )(?<!only )(?<!even )\b(?:if(?! not\b)(?! (?:you|we|one) (?:look"
        r"|compar|consider|think)\w*)(?! compared\b)|unless|provided that)\b(?! only)",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"(?<!como )(?<!incluso )(?<!aun )(?<!ni )(?<!por )\b(?:si(?! bien\b)(?! no\b)(?! acaso)"
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
        r"|compar(?:ed|ing)",
        r"x^",
    ),
    "es": concept(
        "condición",
        r"x^",
        r"si|cuando|siempre|a menos|salvo|en caso|caso de|de haber|de ser|de \w+r(?:se|lo|la"
        r"|los|las)?|con tal|condicion\w*|mientras|supon\w+|supues\w+|hubier\w+|fuer[ae]\w*"
        r"|a no ser|excepto|donde|aunque|dado|bajo|al \w+r|una vez|hasta|o|podri\w+|seri\w+"
        r"|habri\w+|como|quien\w*|depend\w*|de lo contrario|cualquier\w*|que|pues|sin|siquiera"
        r"|tuvier\w+|pudier\w+|\w+[ae]ria\w*",
    ),
}


def lost_condition(source: tuple[str, Language], target: tuple[str, Language]) -> Span | None:
    """The condition of the source if nothing in the target could be one."""
    match = CONDITION[source[1]].search(source[0])
    if match is None or _ANSWERS[target[1]].find(*target):
        return None
    return Span(*match.span())
