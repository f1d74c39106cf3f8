"""Connectives of one text in whose place the other states another relation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translate.lexicon.connectives import connectives, interchangeable, lost_condition, turned_round
from translate.lexicon.negation import polarity
from translate.review.compare.places import places

if TYPE_CHECKING:
    from translate.article import Language, Span
    from translate.lexicon.connectives import Connective
    from translate.review.compare.places import Places
    from translate.review.pair import Pair

# A connective and its rendering stand within so many words, counted by way of linked words.
_NEAR = 9.0
# And so many at most if one of the two may state three relations.
_ABOUT = 6.0
# What opens a text stands within so many letters of its beginning.
_OPENING = 2
# So near, the words before the two are linked, whatever follows.
_BESIDE = 2.0
# One that states more relations than this says too little of any.
_VAGUE = 2
# But "since" and "ante", though they tell of times as well, are no concessions.
_CAUSAL = {"since", "cause", "after", "before"}
_REASONS = {"cause", "since", "after", "before", "condition"}
_NO_REASON = {"concession", "even if"}
# Of the words behind two connectives so many at least are linked if they open the same clause.
_LINKED = 2
# So many words of what is supposed are rendered where only the condition is lost.
_SUPPOSED = 3
# "Unless they pay" is "if they do not pay": a denial more turns the one into the other.
_NEGATED = {"exception", "condition"}


def reconnected(pair: Pair) -> tuple[Span, Span] | None:
    """The first connective of the source in whose place another relation stands, and that one."""
    where = places(*pair.sides)
    all_ours, all_theirs = (connectives(*side) for side in pair.sides)
    ours, theirs = ([c for c in some if not _vague(c)] for some in (all_ours, all_theirs))
    for strict in (True, False):
        ours, theirs = _unpaired(ours, theirs, where, strict=strict)
    # "As a cure" and "como cura" answer one another, and explain nothing else.
    vague_ours, vague_theirs = _unanswered(all_ours, all_theirs, where)
    excused = len(polarity(*pair.sides[0]).denials) != len(polarity(*pair.sides[1]).denials)
    candidates = sorted(
        (_apart(here, there, where), here, there)
        for here in ours
        for there in theirs
        # However far apart, "since" and "desde que" are no change.
        if not _may_render(here, there, where)
        and (
            where.short
            or where.shared(here.span, there.span) >= (1 if _contrary(here, there) else _LINKED)
            or _apart(here, there, where) <= _BESIDE
        )
    )
    for apart, here, there in candidates:
        explained = (
            apart > _NEAR
            or (excused and here.relations & _NEGATED and there.relations & _NEGATED)
            or any(_vague(c) and _explains(here, c, apart, where) for c in vague_theirs)
            or any(_vague(c) and _explains(c, there, apart, where) for c in vague_ours)
        )
        if not explained:
            return here.span, there.span
    return None


def unconditional(pair: Pair) -> tuple[Span | None, Span | None]:
    """The condition that the target leaves out though it says what is supposed, and one put in."""
    return _dropped(*pair.sides), _dropped(*pair.sides[::-1])


def _dropped(one: tuple[str, Language], other: tuple[str, Language]) -> Span | None:
    condition = lost_condition(one, other)
    if condition is None:
        return None
    where = places(one, other)
    return condition if where.short or where.followed(condition) >= _SUPPOSED else None


def _both_open(here: Connective, there: Connective) -> bool:
    """Whether each opens its text, behind a quotation mark or a dash at most."""
    return max(here.span.start, there.span.start) <= _OPENING


def _apart(here: Connective, there: Connective, where: Places) -> float:
    return 0.0 if _both_open(here, there) else where.distance(here.span, there.span)


def _vague(connective: Connective) -> bool:
    return len(connective.relations) > _VAGUE and not connective.relations <= _CAUSAL


def _broad(here: Connective, there: Connective) -> bool:
    """Whether one of the two states a time as often as a cause: "desde Hong Kong"."""
    return max(len(here.relations), len(there.relations)) > _VAGUE


def _contrary(here: Connective, there: Connective) -> bool:
    """Whether the one gives a reason, the other says that it was none."""
    return any(
        one.relations <= _REASONS and other.relations <= _NO_REASON
        for one, other in ((here, there), (there, here))
    )


def _unanswered(
    ours: list[Connective], theirs: list[Connective], where: Places
) -> tuple[list[Connective], list[Connective]]:
    """The vague words of both texts but those that stand for one another: "as" and "como"."""
    vague_ours, vague_theirs = ([c for c in some if _vague(c)] for some in (ours, theirs))
    pairs = sorted(
        (where.distance(here.span, there.span), here, there)
        for here in vague_ours
        for there in vague_theirs
        if here.relations == there.relations
    )
    for apart, here, there in pairs:
        if apart <= _NEAR and here in vague_ours and there in vague_theirs:
            vague_ours.remove(here)
            vague_theirs.remove(there)
    return vague_ours, vague_theirs


def _explains(here: Connective, there: Connective, apart: float, where: Places) -> bool:
    """Whether a vague word stands nearer to the one than the other that is held against it."""
    return interchangeable(here, there) and where.distance(here.span, there.span) <= apart


def _reversed(here: Connective, there: Connective, where: Places) -> bool:
    """Whether the one clause is the cause here and the consequence there."""
    return turned_round(here, there) and where.shared(here.span, there.span) >= _LINKED


def _may_render(here: Connective, there: Connective, where: Places) -> bool:
    return interchangeable(here, there) and not _reversed(here, there, where)


def _unpaired(
    ours: list[Connective], theirs: list[Connective], where: Places, *, strict: bool
) -> tuple[list[Connective], list[Connective]]:
    """Take away the nearest pairs that state the same, or, not `strict`, what may render it."""
    pairs = sorted(
        (where.distance(here.span, there.span), here, there)
        for here in ours
        for there in theirs
        if (here.relations & there.relations if strict else _may_render(here, there, where))
        and (not _broad(here, there) or where.distance(here.span, there.span) <= _ABOUT)
    )
    ours, theirs = list(ours), list(theirs)
    for _, here, there in pairs:
        if here in ours and there in theirs:
            ours.remove(here)
            theirs.remove(there)
    return ours, theirs
