"""Whether a text speaks of what happened or of what will happen.

Only unmistakable forms count: the English auxiliary "will" and the Spanish morphological and
periphrastic future against simple pasts and perfects. Anything between (presents with future sense,
conditionals, infinitives, deadlines) makes a text undecided, and undecided texts answer both.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span

if TYPE_CHECKING:
    from translate.article import Language

_I = re.IGNORECASE
_FUTURE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:will(?! of\b)(?! to\b)|(?:is|are|am) going to|\w+['’]ll|won['’]t|shall)\b", _I
    ),
    # Endings with their accents: -rá, -rán, -ré, -rás, -remos. "está",
    # "será" is future, "atrás", "detrás", "además", "jamás" are no verbs.
    "es": re.compile(
        r"\b(?!(?:atr|detr|tras|quiz)\w*\b)(?!habrán? \w+[aei]do\b)(?:\w+[aeidbcr]r(?:á|án|é"
        r"|ás|emos|éis)|v(?:a|an|amos|oy) a \w+r\w*)\b",
        _I,
    ),
}
_PAST: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:was|were|did|had|went|said|told|took|made|came|saw|found|gave|got|began|became"
        r"|left|held|met|sent"
        r"|won|lost|paid|sold|bought|spoke|wrote|fell|rose|grew|ran|led|built|broke|chose|drew"
        r"|drove|flew|fought"
        r"|hid|kept|knew|laid|meant|rode|sank|shot|shook|stole|stood|struck|taught|thought"
        r"|threw|fled|died"
        r"|(?:has|have) (?:\w+ )?(?:\w+(?:ed|en|ne|wn|ght|lt|pt)|sp?ent|built|lost|left|held|met"
        r"|paid"
        r"|said|sold|told|made|found|won|hit|cut|put|shut|spread|led|read|fled|run|come|become"
        r"|begun"
        r"|stood|heard|struck|had)|(?!(?:need|speed|feed|seed|hundred|indeed"
        r"|united|bleed|breed|greed|exceed|proceed"
        r"|succeed)\b)(?<!\bthe )(?<!\ba )(?<!\bfor )(?<!ly )(?<!\band )\w{2,}ed)\b",
        _I,
    ),
    "es": re.compile(
        r"\b(?:\w+(?:ó|aron|ieron|yeron|jeron)|fue|hubo|(?:des|re)?hizo"
        r"|\w*(?:dijo|tuvo|puso|trajo|dujo)|pudo|quiso|(?:con|inter|pro|sobre)?vino"
        r"|vio|dio|supo"
        r"|(?:ha|han|había|habían|hemos|he) (?:\w+ )?\w+(?:ado|ido|cho|sto|rto|lto)|era|eran"
        r"|estaba|estaban|\w+(?:aba|aban))\b",
        _I,
    ),
}
# What leaves the time open: deadlines, plans, conditionals, subjunctives and bare presents.
_OPEN: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:would|could|should|may|might|must|can|cannot|to be|about to|due|plan(?:s|ned"
        r"|ning)? to|expect\w*|set to|next|tomorrow|soon|until|intend\w*"
        r"|hop\w+|promis\w+|going|until|if|when|future|eventually|prepar\w+|is to|are to"
        r"|want\w*|need\w*|ready|wait\w*|by)\b",
        _I,
    ),
    "es": re.compile(
        r"\b(?:\w+r[ií]an?|podr[ií]a\w*|deb\w+|pued\w+|previst\w+|prev[eé]n?|planea\w*"
        r"|próxim\w+|mañana|pronto|hasta|espera\w*|pretend\w+"
        r"|promet\w+|si|cuando|futur\w+|a punto|prepar\w+|quier\w+|necesit\w+|hay que|ha de"
        r"|han de|para|tien\w+ que|haya\w*|\w{2,}(?:a|ie)(?:ra|ran|se|sen))\b",
        _I,
    ),
}


class Times(NamedTuple):
    """The unmistakable futures and pasts of a text, and whether anything leaves it open.

    They are in the order of the text; `length` is that of the text, for comparing places.
    """

    futures: tuple[Span, ...]
    pasts: tuple[Span, ...]
    open: bool
    length: int


def times(text: str, language: Language) -> Times:
    """Find what `text` says of past and future."""
    futures, pasts = (
        tuple(Span(*match.span()) for match in table[language].finditer(text))
        for table in (_FUTURE, _PAST)
    )
    return Times(futures, pasts, _OPEN[language].search(text) is not None, len(text))
