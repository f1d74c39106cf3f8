"""Verbs of the two texts that render one another and speak of different times."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.article import Span
from translate.lexicon.english_tense import english_verbs
from translate.lexicon.spanish_tense import spanish_verbs
from translate.lexicon.times import exclude
from translate.review.answers import cognate, load_lexicon
from translate.review.places import places

if TYPE_CHECKING:
    from translate.lexicon.times import Verb
    from translate.review.pair import Pair
    from translate.review.places import Places

# A verb and its rendering stand within so many words, counted by way of linked words.
_NEAR = 8.0
# "Is leaving on Monday" is a future.
_SOON = re.compile(
    r"\b(?:next|tomorrow|tonight|soon|later|upcoming|coming|this (?:week|month|year|summer|fall|spring"
    r"|winter|weekend|afternoon|evening)|on \w+day|in (?:january|february|march|april|may|june|july"
    r"|august|september|october|november|december|20\d\d))\b",
    re.IGNORECASE,
)
# "He would later win": a past seen from further back.
_LOOKING_BACK = re.compile(r"\bwould (?:later|eventually|soon|go on|become|never|again|then|go)\b", re.IGNORECASE)
# What papers have people say in the present or the past, as they like.
_REPORTING = frozenset(
    "say tell argue claim warn add explain note state insist report write believe think maintain"
    " announce declare assert acknowledge admit recall describe show suggest indicate point reveal"
    " confirm deny estimate reckon".split()
)
_PROSE = re.compile(r"[.!?…][\"”»’')\]]*\s*$")


def retimed(pair: Pair) -> tuple[Span, Span] | None:
    """The first verb of the source whose rendering speaks of another time, and that rendering."""
    english_first = pair.source_language == "en"
    english, spanish = (
        (pair.source, pair.target) if english_first else (pair.target, pair.source)
    )
    ours, theirs = english_verbs(english), spanish_verbs(spanish)
    where = places((english, "en"), (spanish, "es"))
    for here, there in _renderings(ours, theirs, where):
        if exclude(here.time, there.time) and not _excused(here, there, english):
            spans = here.span, there.span
            return spans if english_first else spans[::-1]
    return None


def _renderings(ours: list[Verb], theirs: list[Verb], where: Places) -> list[tuple[Verb, Verb]]:
    """Pair verbs that people translate by one another; where times agree, those first."""
    candidates = sorted(
        (apart, exclude(here.time, there.time), here, there)
        for here in ours
        for there in theirs
        if _renders(here, there)
        and (apart := where.distance(_place(here), _place(there))) <= _NEAR
    )
    found = []
    for _, excluding, here, there in candidates:
        rivals = [
            other
            for _, bad, one, other in candidates
            if not bad and (one == here or other == there)
        ]
        if not (excluding and rivals):
            found.append((here, there))
    return found


def _place(verb: Verb) -> Span:
    return Span(verb.start, verb.span.end)


def _renders(here: Verb, there: Verb) -> bool:
    lexicon = load_lexicon()
    forward = {a for key in here.keys if key in lexicon["en"] for a in lexicon["en"][key].answers}
    back = {a for key in there.keys if key in lexicon["es"] for a in lexicon["es"][key].answers}
    if not forward.isdisjoint(there.keys) or not back.isdisjoint(here.keys):
        return True
    return any(cognate(one, other) for one in here.keys for other in there.keys)


def _excused(here: Verb, there: Verb, english: str) -> bool:
    """Whether an English verb may be of another time than it looks."""
    if here.time == "ongoing" and there.time in {"future", "about"}:
        return _SOON.search(english) is not None
    if here.time == "conditional":
        return _LOOKING_BACK.search(english) is not None
    if here.time == "present":
        return not here.keys.isdisjoint(_REPORTING) or _PROSE.search(english) is None
    return False
