"""Comparisons told from the other end: more A than B is less B than A, A before B is B after A."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.article import Span
from translate.lexicon.concepts import flat
from translate.review.places import places

if TYPE_CHECKING:
    from translate.article import Language
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
    "es": re.compile(r"(?:despues|antes|tras|luego|previo|detras|delante|por (?:encima|debajo))\b"),
}
# Where the other end ends at the latest.
_PAUSE = re.compile(r"[.,;:!?()—–]|$")
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
    if (joints[0] is not None and _before(_end(pair, ours), theirs)) or (
        joints[1] is not None and _before(_end(pair, theirs, swapped=True), ours)
    ):
        return True
    return (theirs > there.end and _moved_behind(pair, here, theirs)) or (
        ours > here.end and _moved_behind(pair, there, ours, swapped=True)
    )


def _moved_behind(pair: Pair, word: Span, joint: int, *, swapped: bool = False) -> bool:
    """Whether what stands before `word` stands behind the joint of the other text."""
    text, other = (pair.target, pair.source) if swapped else (pair.source, pair.target)
    begins = max((m.end() for m in _PAUSE.finditer(text, 0, word.start) if m[0]), default=0)
    before = Span(begins, word.start)
    linked = places(*pair.sides).pairs(before, len(text), swapped=swapped)
    stop = _pause(other, joint)
    return any(joint <= start < stop for start in linked)


def _joint(text: str, language: Language, span: Span) -> int | None:
    """Where the other end of a comparison begins."""
    if _BETWEEN[language].match(flat(text), span.start):
        return span.end
    if not _COMPARING[language].match(flat(text), span.start):
        return None
    found = _JOINT[language].search(flat(text), span.end, span.end + _REACH)
    return found.end() if found else None


def _end(pair: Pair, joint: int, *, swapped: bool = False) -> list[int]:
    """Where the other text has the words that stand behind `joint`."""
    text = pair.target if swapped else pair.source
    end = Span(joint, _pause(text, joint))
    return places(*pair.sides).pairs(end, _FIRST, swapped=swapped)


def _pause(text: str, start: int) -> int:
    found = _PAUSE.search(text, start)
    return found.start() if found else len(text)


def _before(linked: list[int], joint: int) -> bool:
    """Whether all the linked words stand before `joint`."""
    return bool(linked) and all(start < joint for start in linked)
