"""Whether something is due before a span of time is over, or only when it is.

"Dentro de" is both in the press and says nothing; the words are read right around the span.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from translate.lexicon.concepts import flat

if TYPE_CHECKING:
    from translate.article import Language, Span

_LINK = {
    "en": r"(?: (?:the|a|an|about|some|first|next|following|just|only))*[ ]$",
    "es": r"(?: (?:de|del|el|la|los|las|un|una|unos|unas|primer[oa]s?|siguientes|proxim[oa]s|solo"
    r"|apenas))*[ ]$",
}
_WITHIN_BEFORE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"(?<!\w)(?:within|inside(?: of)?|in (?:less than|under|no more than|at most|a matter of)"
        r"|no (?:later|more) than|before|(?:not even|hardly|barely|scarcely))" + _LINK["en"]
    ),
    "es": re.compile(
        r"(?<!\w)(?:no ha\w* (?:pasado|transcurrido)(?: ni| mas de)?"
        r"|en (?:un|el) (?:plazo|lapso|termino)(?: maximo| no mayor| improrrogable)?"
        r"(?: al?| de)?|en (?:menos|no mas)|en cuestion|en un maximo|antes de que (?:pasen"
        r"|transcurran|se cumplan)|a mas tardar en|como maximo en)" + _LINK["es"]
    ),
}
_AFTER_BEFORE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"(?<!\w)(?:(?<!until )(?<!time )(?:after|following)|once|when|only after)"
        r"(?: (?:another|at least|more than))?" + _LINK["en"]
    ),
    "es": re.compile(
        r"(?<!\w)(?:despues de|pasad[oa]s?|transcurrid[oa]s?|cumplid[oa]s?|vencid[oa]s?"
        r"|cuando (?:pasen|transcurran|se cumplan|hayan pasado))" + _LINK["es"]
    ),
}
_AFTER_BEHIND: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r" (?:ha(?:ve|s|d) (?:passed|elapsed|expired)|(?:are|is|were|was) (?:up|over))"
    ),
    "es": re.compile(r" (?:cumplid[oa]s|transcurrid[oa]s)(?!\w)"),
}


def deadline(text: str, language: Language, span: Span) -> Literal["", "within", "after"]:
    """What the words around `span` say of it: at its end at the latest, or at the earliest."""
    folded = flat(text)
    before = folded[: span.start]
    if _WITHIN_BEFORE[language].search(before):
        return "within"
    if _AFTER_BEFORE[language].search(before) or _AFTER_BEHIND[language].match(folded, span.end):
        return "after"
    return ""
