"""Who holds an office, held it or is about to: "former mayor", "mayor-elect", "actual alcalde"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from translate.article import Span
from translate.lexicon.participants import is_somebody
from translate.lexicon.text import fold, words

if TYPE_CHECKING:
    from translate.article import Language
    from translate.review.pair import Pair

Term = Literal["former", "current", "future"]

# Words before somebody's office, and after it.
_BEFORE: dict[Language, dict[Term, str]] = {
    "en": {
        "former": r"former|ex|erstwhile|one-?time|outgoing|departing|retired|ousted|deposed",
        "current": r"current|sitting|incumbent",
        "future": r"future|incoming|soon-to-be",
    },
    "es": {
        "former": r"antigu[oa]s?|otrora|anterior(?:es)?|que fuera",
        "current": r"actual(?:es)?",
        "future": r"futur[oa]s?",
    },
}
_AFTER: dict[Language, dict[Term, str]] = {
    "en": {"former": "emeritus", "future": r"elect|designate|in-waiting|to-be|nominee"},
    "es": {
        "former": r"salientes?|anterior(?:es)?|jubilad[oa]s?|retirad[oa]s?|emerit[oa]s?"
        r"|depuest[oa]s?",
        "current": r"actual(?:es)?|en (?:funciones|ejercicio|activo|el cargo)",
        "future": r"elect[oa]s?|entrantes?|designad[oa]s?|en ciernes",
    },
}
# Whatever may say the same in other words.
_ANSWERS: dict[Language, dict[Term, str]] = {
    "en": {
        "former": (
            r"former\w*|erstwhile|one-?time|outgoing|depart\w+|retire\w*|late|ex\w*|once|previous\w*"
            r"|predecessors?|old|then|used to|was|were|had|earlier|past|served|been|last|until"
            r"|no longer|left|years as|held|\w+ed|dead|disgraced|veteran"
        ),
        "current": (
            r"current\w*|sitting|incumbent\w*|present\w*|now|today|serving|still|existing"
            r"|in (?:office|power|charge|post)|acting|is|are|has|have|of the day|\w+['’]s"
            r"|this|these"
        ),
        "future": (
            r"future|incoming|soon\w*|next|elect\w*|designate\w*|to[ -]be|in-waiting|nomin\w+|will"
            r"|about to|takes? office|due|new\w*|upcoming|yet|later|chosen|would\w*|w[io]n\w*"
            r"|appoint\w+|aspir\w+|budding|successor\w*|follow\w*|following|forthcoming|ahead|coming"
        ),
    },
    "es": {
        "former": (
            r"ex\w*|antigu\w+|salientes?|otrora|entonces|anterior\w*|antes|antaño|fu\w+|era|eran"
            r"|habia\w*|dej\w+|ya no|retir\w+|jubil\w+|predecesor\w*|antecesor\w*|viej\w+"
            r"|(?:que|quien(?:es)?) (?:\w+ )?\w+(?:o|aba|ia|aron|ieron)|un dia|ultim\w+"
            r"|difunt\w+|hasta"
            r"|pasad\w+|en (?:sus|otros?) tiempos?|depuest\w+|destituid\w+|emerit\w+|veteran\w+"
        ),
        "current": (
            r"actual\w*|en (?:funciones|ejercicio|el cargo|el poder|activo|servicio)|hoy|ahora"
            r"|vigente\w*|sigue\w*|todavia|aun|es|son|esta\w*|presente|de turno|ya|est[eo]s"
        ),
        "future": (
            r"futur\w+|proxim\w+|elect\w*|entrante\w*|designad\w+|va a|\w+ran?|por asumir|asum\w+"
            r"|nombra\w+|nuev\w+|tomar posesion|gan\w+|\w+rian?|eleg\w+|elig\w+|llamad[oa]s? a"
            r"|(?:aun|todavia) no|iban? a|siguiente\w*|sucesor\w*|aspira\w*|en ciernes"
            r"|venider\w+|que viene"
        ),
    },
}
_EX = re.compile(r"ex-?(?P<office>\w{4,})")
# So many words stand between such a word and the office at most, and none of these.
_REACH = 4
_NOT_BETWEEN = r"(?!(?:to|of|in|at|on|the|a|an|its|his|her|with|no|for|and|que|del?|al?|la|el|y) )"


def term_changed(pair: Pair) -> tuple[Span | None, Span | None]:
    """An office of one side whose holder holds it at another time, or at none, on the other."""
    ours, theirs = (_terms(*side) for side in pair.sides)
    for term, span in ours.items():
        for other, there in theirs.items():
            if term != other and term not in theirs and other not in ours:
                return span, there
    for mine, yours, side, first in (
        (ours, theirs, pair.sides[1], True),
        (theirs, ours, pair.sides[0], False),
    ):
        for term, span in mine.items():
            if term not in yours and not _answered(term, *side):
                return (span, None) if first else (None, span)
    return None, None


def _answered(term: Term, text: str, language: Language) -> bool:
    return re.search(rf"\b(?:{_ANSWERS[language][term]})\b", fold(text)) is not None


def _terms(text: str, language: Language) -> dict[Term, Span]:
    """The first office of each term that `text` names."""
    tokens = words(text)
    plain = fold(text)
    found: dict[Term, Span] = {}
    for n, token in enumerate(tokens):
        ex = _EX.fullmatch(token.key)
        if ex and _office(ex["office"], language):
            found.setdefault("former", Span(token.start, token.end))
        if not _office(token.key, language):
            continue
        before = plain[tokens[max(0, n - _REACH)].start : token.start]
        after = plain[token.end : tokens[min(len(tokens) - 1, n + 2)].end]
        for term, pattern in _BEFORE[language].items():
            match = re.search(rf"\b(?:{pattern})[ -](?:{_NOT_BETWEEN}[\w-]+ )*$", before)
            if match:
                found.setdefault(term, Span(token.start - len(match[0]), token.end))
        for term, pattern in _AFTER[language].items():
            match = re.match(rf"[ -](?:{pattern})\b", after)
            if match:
                found.setdefault(term, Span(token.start, token.end + match.end()))
    return found


def _office(word: str, language: Language) -> bool:
    forms = {word}
    if language == "es" and word.endswith(("a", "as")):
        # "Presidenta", "alcaldesa".
        forms |= {word.removesuffix("a") + "e", word.removesuffix("esa") + "e"}
    return any(is_somebody(form, language) for form in forms)
