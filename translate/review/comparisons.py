"""Comparisons told from the other end: more A than B is less B than A, A before B is B after A."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.lexicon.concepts import flat
from translate.review.places import places

if TYPE_CHECKING:
    from translate.article import Language, Span
    from translate.review.pair import Pair

# So many letters after a word that compares stands what joins the other end to it.
_REACH = 70
_JOINT: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"\bthan\b"),
    "es": re.compile(r"\b(?:que|de l[oa]s?(?: que)?|al? (?:l[oa]s? )?que)\b"),
}
#: Words that compare and need another to join the ends.
_COMPARING: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"(?:more|less|worse|\w{3,}er)\b"),
    "es": re.compile(r"(?:mas|menos|mayor|menor|mejor|peor|superior|inferior|antes|despues)"),
}
#: Words that join two ends by themselves.
_BETWEEN: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"(?:after|before|prior to|ahead of|following|behind|above|below)\b"),
    "es": re.compile(
        r"(?:despues|antes|tras|luego|previo|detras|delante|atras|por (?:encima|debajo))\b"
    ),
}
# The other end is known by its first words.
_FIRST = 6


def inverted(pair: Pair, here: Span, there: Span) -> bool:
    """Whether two words that compare have changed ends with what they compare.

    What follows the joint of one text ("than", "que", or the word itself) then stands before the
    joint of the other.
    """
    joints = [
        _joint(text, language, span)
        for (text, language), span in zip(pair.sides, (here, there), strict=True)
    ]
    if joints[0] is None and joints[1] is None:
        return False
    ours, theirs = (
        span.end if joint is None else joint
        for joint, span in zip(joints, (here, there), strict=True)
    )
    where = places(*pair.sides)
    return (joints[0] is not None and _before(where.pairs(ours, _FIRST), theirs)) or (
        joints[1] is not None and _before(where.pairs(theirs, _FIRST, swapped=True), ours)
    )


def _joint(text: str, language: Language, span: Span) -> int | None:
    """Where the other end of a comparison begins."""
    if _BETWEEN[language].match(flat(text), span.start):
        return span.end
    if not _COMPARING[language].match(flat(text), span.start):
        return None
    found = _JOINT[language].search(flat(text), span.end, span.end + _REACH)
    return found.end() if found else None


def _before(linked: list[int], joint: int) -> bool:
    """Whether all the linked words stand before `joint`."""
    return bool(linked) and all(start < joint for start in linked)
