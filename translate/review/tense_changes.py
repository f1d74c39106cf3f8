"""Verbs of the two texts that render one another and speak of different times."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

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

# A verb and its rendering stand within so many words, counted by way of linked words; further apart
# if there is no doubt that they render one another.
_NEAR, _FAR = 8.0, 13.0
# Verbs that the lexicon does not know are compared where they stand right beside linked words.
_TOUCHING = 3.0
_LIKELY, _SURE = 1, 2
# "Is leaving on Monday" is a future.
_SOON = re.compile(
    r"\b(?:next|tomorrow|tonight|soon|later|upcoming|coming|this (?:week|month|year|summer"
    r"|fall|spring"
    r"|winter|weekend|afternoon|evening)|on \w+day|in (?:january|february|march|april|may|june|july"
    r"|august|september|october|november|december|20\d\d))\b",
    re.IGNORECASE,
)
# "He would later win": a past seen from further back.
_LOOKING_BACK = re.compile(
    r"\bwould (?:later|eventually|soon|go on|become|never|again|then|go)\b", re.IGNORECASE
)
# What papers have people say in the present or the past, as they like.
_REPORTING = frozenset(
    "say tell argue claim warn add explain note state insist report write believe think maintain"
    " announce declare assert acknowledge admit recall describe show suggest indicate point reveal"
    " confirm deny estimate reckon".split()
)
# After these English tells in the past what Spanish may leave in the present.
_REPORTED = re.compile(
    r"\b(?:said|told|argued|claimed|warned|added|explained|noted|insisted|reported|wrote|believed"
    r"|thought|announced|declared|acknowledged|admitted|showed|suggested|revealed|confirmed|found"
    r"|knew|asked|heard|learned|testified|alleged|stressed|ruled|decided|when|if|would)\b",
    re.IGNORECASE,
)
_PROSE = re.compile(r"[.!?…][\"”»’')\]]*\s*$")


def retimed(pair: Pair) -> tuple[Span, Span] | None:
    """The first verb of the source whose rendering speaks of another time, and that rendering."""
    english_first = pair.source_language == "en"
    english, spanish = (pair.source, pair.target) if english_first else (pair.target, pair.source)
    ours, theirs = english_verbs(english), spanish_verbs(spanish)
    where = places((english, "en"), (spanish, "es"))
    for here, there in _renderings(ours, theirs, where):
        if exclude(here.time, there.time) and not _excused(here, there, english):
            spans = here.span, there.span
            return spans if english_first else spans[::-1]
    return None


def _renderings(ours: list[Verb], theirs: list[Verb], where: Places) -> list[tuple[Verb, Verb]]:
    """Pair verbs that people translate by one another, unless a surer or equal pair agrees."""
    every = sorted(
        _Candidate(where.distance(_place(here), _place(there)), _sureness(here, there), here, there)
        for here in ours
        for there in theirs
    )
    near = [candidate for candidate in every if candidate.apart <= _FAR]
    found = []
    for candidate in near:
        apart, sureness, here, there = candidate
        rivals = [
            other
            for other in near
            if other != candidate
            and other.sureness
            and (other.here == here or other.there == there)
        ]
        agreeing = any(
            other.sureness >= sureness and not exclude(other.here.time, other.there.time)
            for other in rivals
        )
        if sureness:
            paired = apart <= (_NEAR if sureness == _LIKELY else _FAR) and not agreeing
        else:
            known = any(other.sureness and other.there == there for other in every)
            paired = apart <= _TOUCHING and not rivals and not known and _unknown(here, where)
        if paired or not exclude(here.time, there.time):
            found.append((here, there))
    return found


class _Candidate(NamedTuple):
    """Two verbs, how far they stand apart, and how sure it is that they render one another."""

    apart: float
    sureness: int
    here: Verb
    there: Verb


def _unknown(verb: Verb, where: Places) -> bool:
    """Whether a verb beyond doubt, with an auxiliary, is one that nothing is known to render."""
    return verb.span.start < verb.start and not where.rendered(_place(verb), ())


def _place(verb: Verb) -> Span:
    return Span(verb.start, verb.span.end)


def _sureness(here: Verb, there: Verb) -> int:
    """Whether people translate the two verbs by one another: both ways, or at least one."""
    lexicon = load_lexicon()
    forward = {a for key in here.keys if key in lexicon["en"] for a in lexicon["en"][key].answers}
    back = {a for key in there.keys if key in lexicon["es"] for a in lexicon["es"][key].answers}
    ways = (not forward.isdisjoint(there.keys), not back.isdisjoint(here.keys))
    if all(ways) or any(cognate(one, other) for one in here.keys for other in there.keys):
        return _SURE
    # A present may be a noun in -s.
    return _LIKELY if any(ways) and here.time != "present" else 0


def _excused(here: Verb, there: Verb, english: str) -> bool:
    """Whether an English verb may be of another time than it looks."""
    if here.time == "ongoing" and there.time in {"future", "about"}:
        return _SOON.search(english) is not None
    if here.time == "conditional":
        refused = "not" in here.span.of(english).split() or "n't" in here.span.of(english)
        return refused or _LOOKING_BACK.search(english) is not None
    if here.time == "present":
        return not here.keys.isdisjoint(_REPORTING) or _PROSE.search(english) is None
    if here.time == "past" and there.time in {"present", "state"}:
        reported = _REPORTED.search(english) is not None
        participle = here.span.start == here.start
        return (
            participle
            or reported
            or not here.keys.isdisjoint(_REPORTING)
            or _PROSE.search(english) is None
        )
    return False
