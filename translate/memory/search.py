"""Looking something up in a memory by hand: sentences that are like a text, or contain it."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import NamedTuple

from translate.article import LANGUAGES, Language
from translate.memory.unit import Unit, key

#: From this likeness on a translator gains by a sentence that is not quite the same; the field
#: sets its tools to 70 to 85 %.
LEAST = 0.85


class Match(NamedTuple):
    """A unit, the language in which it was found, and how like the text it is, from 0 to 1.

    `contains` tells that the text stands within it, whatever the likeness.
    """

    unit: Unit
    language: Language
    likeness: float
    contains: bool


def find(units: Iterable[Unit], text: str, least: float = LEAST) -> list[Match]:
    """The units that are at least so like `text` or contain it, in either language, best first.

    Case does not count. Likeness is twice the characters in common over all characters.
    """
    wanted = key(text).casefold()
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(wanted)
    found = []
    for unit in units:
        for language in LANGUAGES if wanted else ():
            there = key(unit.text(language)).casefold()
            contains = wanted in there
            likeness = _likeness(matcher, there, 0.0 if contains else least)
            if contains or likeness >= least:
                found.append(Match(unit, language, round(likeness, 4), contains))
    return sorted(found, key=lambda match: -match.likeness)


def _likeness(matcher: SequenceMatcher[str], text: str, least: float) -> float:
    """How like the text is; 0 as soon as cheap bounds show that it is below `least`."""
    matcher.set_seq1(text)
    if matcher.real_quick_ratio() < least or matcher.quick_ratio() < least:
        return 0.0
    return matcher.ratio()
