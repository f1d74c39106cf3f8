"""Verbs of the two texts that render one another and speak of different times."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.lexicon.english_tense import english_verbs
from translate.lexicon.spanish_tense import spanish_verbs
from translate.lexicon.times import DONE, MARKED, UNREAL, exclude, loosely
from translate.review.answers import cognate, load_lexicon
from translate.review.compare.places import places
from translate.review.compare.rivals import rivals
from translate.review.compare.tense_excuses import excused, left_open, may_be_past, reports

if TYPE_CHECKING:
    from translate.article import Language
    from translate.lexicon.times import Verb
    from translate.review.compare.places import Places
    from translate.review.pair import Pair

# A verb and its rendering stand within so many words, counted by way of linked words; further apart
# if there is no doubt that they render one another.
_NEAR, _FAR = 7.0, 13.0
# Verbs that the lexicon does not know are compared where they stand right beside linked words.
_TOUCHING = 3.0
# So near is what nothing is known to render, told as done.
_CLOSE = 5.0
_LIKELY, _SURE = 1, 2
# Verbs that stand for any other beside a noun, so that they say little of what is rendered by what.
_LIGHT = frozenset(
    "make take put give get have do go come keep hold bring set place find hacer poner dar tener"
    " tomar llevar dejar pasar ir venir convertir servir ocurrir quedar mantener want querer"
    " necesitar poder".split()
)


# What is done time and again is no history told in the present.
_HABIT = re.compile(
    r"\b(?:every|each|always|usually|(?:once|twice|times|days|nights|evenings|mornings"
    r"|afternoons|hours) an?|daily|weekly|on \w+days)\b",
    re.IGNORECASE,
)
# A verb of a clause that only tells which one is meant.
_RELATIVE = re.compile(r"\b(?:que|that|who|which)\s$", re.IGNORECASE)


# What was so then is not so now: "antes bajaban al lago".
_THEN = re.compile(
    r"\b(?:antes(?! de)|antaño|antiguamente|en otros tiempos|por entonces"
    r"|en aquel(?:los)? (?:entonces"
    r"|tiempos?|años)|años atrás)\b",
    re.IGNORECASE,
)


class Retimed(NamedTuple):
    """A verb of the source, its rendering, and whether free wording can hardly have done it."""

    source: Span
    target: Span
    sure: bool
    #: Whether people translate the two verbs by one another, and one tells of what is to come.
    certain: bool = False


def retimed(pair: Pair) -> Retimed | None:
    """The first verb of the source whose rendering speaks of another time, and that rendering."""
    english_first = pair.source_language == "en"
    english, spanish = (pair.source, pair.target) if english_first else (pair.target, pair.source)
    ours, theirs = english_verbs(english), spanish_verbs(spanish)
    where = places((english, "en"), (spanish, "es"))
    habit = _HABIT.search(english) is not None
    then = _THEN.search(spanish) is not None
    found = [
        Retimed(
            *((here.span, there.span) if english_first else (there.span, here.span)),
            _proven(here, there, where)
            and (
                (here.time == "present" and habit)
                or (there.time == "imperfect" and then)
                or not loosely(here.time, there.time)
            ),
            _foretold(here, there),
        )
        for here, there in _renderings(ours, theirs, where)
        if exclude(here.time, there.time) and not excused(here, there, english, spanish)
    ]
    told = _told_as_done(ours, theirs, where, (english, spanish))
    if told:
        found.append(Retimed(*(told if english_first else told[::-1]), sure=where.short))
    # The first that is beyond doubt, if any is.
    return min(found, key=lambda change: (not change.sure, not change.certain), default=None)


def _proven(here: Verb, there: Verb, where: Places) -> bool:
    """Whether more than their places says that two verbs render one another."""
    return where.short or _sureness(here, there) > 0


def _foretold(here: Verb, there: Verb) -> bool:
    """Whether what one text foretells is told by the very verb in the other as done."""
    times = {here.time, there.time}
    told = "future" in times and not times.isdisjoint(DONE | {"conditional perfect"})
    return told and _sureness(here, there) == _SURE


def _told_as_done(
    ours: list[Verb], theirs: list[Verb], where: Places, texts: tuple[str, str]
) -> tuple[Span, Span] | None:
    """What only will or would happen in one text, and stands as done in the other.

    So it may be said of verbs that nothing is known to render if the other text has nothing at all
    that leaves it open, and the verb in that place tells of the past.
    """
    for unreal, done, swapped in ((ours, theirs, False), (theirs, ours, True)):
        language: Language = "en" if swapped else "es"
        more = sum(v.time in DONE for v in done) > sum(v.time in DONE for v in unreal)
        if not more or left_open(texts[0 if swapped else 1], language):
            continue
        for verb in unreal:
            across: Language = "es" if swapped else "en"
            if verb.time not in UNREAL or may_be_past(verb, *texts, across):
                continue
            apart, other = min(
                (
                    (where.distance(*_in_order(_place(verb), _place(o), swapped=swapped)), o)
                    for o in done
                    if not reports(o)
                    and not any(
                        _sureness(*((o, w) if swapped else (w, o))) == _SURE for w in unreal
                    )
                    and not _RELATIVE.search(texts[0 if swapped else 1], 0, o.span.start)
                ),
                default=(_FAR, verb),
            )
            taken = any(
                w is not verb and _sureness(*((other, w) if swapped else (w, other)))
                for w in unreal
            )
            if other is not verb and apart <= _CLOSE and other.time in DONE and not taken:
                return _in_order(verb.span, other.span, swapped=swapped)
    return None


def _in_order(one: Span, other: Span, *, swapped: bool) -> tuple[Span, Span]:
    return (other, one) if swapped else (one, other)


def _renderings(ours: list[Verb], theirs: list[Verb], where: Places) -> list[tuple[Verb, Verb]]:
    """Pair verbs that people translate by one another, unless a surer or equal pair agrees."""
    every = sorted(
        _Candidate(where.distance(_place(here), _place(there)), _sureness(here, there), here, there)
        for n, here in enumerate(ours)
        for there in rivals(theirs, n / len(ours))
    )
    near = [candidate for candidate in every if candidate.apart <= _FAR]
    rendered = {candidate.there for candidate in every if candidate.sureness}
    rivalry: dict[tuple[str, Verb], list[_Candidate]] = defaultdict(list)
    for candidate in near:
        rivalry["here", candidate.here].append(candidate)
        rivalry["there", candidate.there].append(candidate)
    found = []
    for candidate in near:
        apart, sureness, here, there = candidate
        against = [
            other
            for other in (*rivalry["here", here], *rivalry["there", there])
            if other != candidate and other.sureness
        ]
        agreeing = any(
            other.sureness >= sureness and not exclude(other.here.time, other.there.time)
            for other in against
        )
        if sureness:
            paired = apart <= _reach(candidate) and not agreeing
        else:
            known = there in rendered
            known |= reports(there) or where.rendered(_place(there), (), swapped=True)
            known |= any(other.there.time == here.time for other in rivalry["here", here])
            marked = here.time in MARKED and there.time in MARKED
            reach = _CLOSE if marked or _is_compound(there) else _TOUCHING
            paired = apart <= reach and not against and not known and _unknown(here, where)
        if paired or not exclude(here.time, there.time):
            found.append((here, there))
    return found


def _reach(candidate: _Candidate) -> float:
    """How far apart two verbs may stand that people translate by one another."""
    here, there = candidate.here, candidate.there
    light = not _LIGHT.isdisjoint(here.keys | there.keys)
    if light and here.time not in MARKED and there.time not in MARKED:
        return _TOUCHING
    return _NEAR if candidate.sureness == _LIKELY else _FAR


def _is_compound(verb: Verb) -> bool:
    """Whether words before a verb tell its time."""
    return verb.span.start < verb.start


class _Candidate(NamedTuple):
    """Two verbs, how far they stand apart, and how sure it is that they render one another."""

    apart: float
    sureness: int
    here: Verb
    there: Verb


def _unknown(verb: Verb, where: Places) -> bool:
    """Whether a verb beyond doubt, with an auxiliary, is one that nothing is known to render."""
    return _is_compound(verb) and not where.rendered(_place(verb), ())


def _place(verb: Verb) -> Span:
    return Span(verb.start, verb.span.end)


def _sureness(here: Verb, there: Verb) -> int:
    """Whether people translate the two verbs by one another: both ways, or at least one."""
    sureness = _rendering(here.keys, there.keys)
    # A present may be a noun in -s.
    return 0 if sureness == _LIKELY and here.time == "present" else sureness


@lru_cache(maxsize=16384)
def _rendering(english: frozenset[str], spanish: frozenset[str]) -> int:
    lexicon = load_lexicon()
    forward = {a for key in english if key in lexicon["en"] for a in lexicon["en"][key].answers}
    back = {a for key in spanish if key in lexicon["es"] for a in lexicon["es"][key].answers}
    ways = (not forward.isdisjoint(spanish), not back.isdisjoint(english))
    if all(ways) or any(cognate(one, other) for one in english for other in spanish):
        return _SURE
    return _LIKELY if any(ways) else 0
