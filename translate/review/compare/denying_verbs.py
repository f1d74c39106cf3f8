"""Verbs that deny by themselves ("refused to", "carece de"), and whether the other text has one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.lexicon.negation import polarity
from translate.lexicon.text import fold, words
from translate.review.answers import renders
from translate.review.compare.denied_words import denies_alone, spoken_for

if TYPE_CHECKING:
    from translate.article import Span
    from translate.review.compare.denied_words import Side

# Words that deny and have a word of their own in the other language; "failed" has not.
_NAMED = re.compile(
    r"lack|prevent|violat|breach|rul|den|imposs|defi|flout|care[cn]|falta|imp[ei]d|imposi|descart"
    r"|incumpl|desacat|desobed|disobe|avoid|evit|refrain|abst"
)


def denies_somehow(here: Side, there: Side, denying: Span) -> bool:
    """Whether a text denies, or has words for it that the other does not have for itself."""
    text, other = polarity(*here), polarity(*there)
    if text.idle > other.idle:
        return True
    verb = _verb(denying.of(there[0]))
    if text.denying and _same_denying(text.denying.of(here[0]), denying.of(there[0]), there):
        return True
    if _NAMED.match(fold(verb)) and any(
        renders(verb, there[1], word.text) for word in words(here[0])
    ):
        return True
    more = text.softeners >= other.softeners or len(text.denials) > len(other.denials)
    if text.denials and denies_alone(there, here, denying):
        return more
    taken = spoken_for(here, there, apart=denying)
    return bool(text.denials) or text.softeners - taken.words > max(
        0, min(text.faint, other.faint) - taken.faint
    )


def _verb(denying: str) -> str:
    return next(word for word in denying.split() if word.lower() != "se")


def _same_denying(mine: str, other: str, there: Side) -> bool:
    """Whether two words that deny by themselves are one: "refused to", "for want of"."""
    lacks = all(words.lower().endswith((" of", " de")) for words in (mine, other))
    return lacks or renders(_verb(other), there[1], _verb(mine))
