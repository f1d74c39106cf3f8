"""What two texts deny, and where: a denial on one side only may turn a word round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translate.lexicon.negation import polarity
from translate.lexicon.oppositions.antonyms import ANTONYMS

if TYPE_CHECKING:
    from translate.article import Language, Span
    from translate.review.pair import Pair


def denials_differ(pair: Pair) -> bool:
    """Whether one text denies more than the other, verbs that deny by themselves aside."""
    ours, theirs = (polarity(*side) for side in pair.sides)
    return len(ours.denials) != len(theirs.denials)


# Characters after a denial that its verb stands in.
_REACH = 45


def said_by_opposite(here: tuple[str, Language], there: tuple[str, Language]) -> bool:
    """Whether a word that one text denies has its opposite in the other: "no murió", "survived"."""
    text, language = here
    denied = [
        text[denial.span.end : denial.span.end + _REACH]
        for denial in polarity(text, language).denials
    ]
    sides = ANTONYMS.sides
    return any(
        sides[side].find(window, language)
        and sides[side ^ 1].find(*there)
        and not sides[side].find(*there)
        and not sides[side ^ 1].find(*here)
        for window in denied
        for side in ANTONYMS.meeting((window, language), there)
    )


def says_the_reverse(pair: Pair) -> bool:
    """Whether one text denies, by whatever words, or says by its opposite what the other says."""
    ours, theirs = (_denying(*side) for side in pair.sides)
    return denials_differ(pair) or ours != theirs or opposites_meet(*pair.sides)


def _denying(text: str, language: Language) -> int:
    """How many words of a text deny by themselves, the words for "less" aside."""
    soft = (span.of(text).lower() for span in polarity(text, language).soft)
    return sum(not word.startswith(("less", "fewer", "menos")) for word in soft)


def opposites_meet(here: tuple[str, Language], there: tuple[str, Language]) -> bool:
    """Whether a word of one text has its opposite in the other: "remember", "han olvidado"."""
    sides = ANTONYMS.sides
    return any(
        sides[side].find(*here)
        and sides[side ^ 1].find(*there)
        and not sides[side].find(*there)
        and not sides[side ^ 1].find(*here)
        for side in ANTONYMS.meeting(here, there)
    )


# Characters before a limit in which a denial turns it round.
_BEFORE = 60


def denies_before(text: str, language: Language, span: Span) -> bool:
    """Whether a denial stands in `span` or not far before it."""
    denials = (denial.span for denial in polarity(text, language).denials)
    return any(span.start - _BEFORE <= denial.start < span.end for denial in denials)
