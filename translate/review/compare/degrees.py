"""Comparisons of one quality or number whose sign differs: clearer, menos claro, as clear as."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.lexicon.concepts import Clash
from translate.lexicon.degrees import degrees
from translate.lexicon.negation import polarity
from translate.review.answers import renders_surely
from translate.review.compare.comparisons import inverted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translate.lexicon.degrees import Degree
    from translate.review.pair import Pair

# A denial before a comparison turns it within so many letters.
_DENIED = 60
# What few or none equal has most.
_HARDLY_ANY = re.compile(
    r"\b(?:few|no|none|nobody|nothing|never|hardly|seldom|rarely|poc[oa]s|ning[uú]n\w*|nadie|nada"
    r"|nunca|jam[aá]s|rara)\b",
    re.IGNORECASE,
)


def degree_changes(pair: Pair) -> Iterator[Clash]:
    """Yield the comparisons of one thing to which the texts give other signs only."""
    ours, theirs = (degrees(*side) for side in pair.sides)
    others = _left(pair, theirs, ours, swapped=True)
    for one in _left(pair, ours, theirs):
        for other in others:
            if (
                one.sign != other.sign
                and same_thing(pair, one, other)
                and not inverted(pair, one.span, other.span)
                and not _turned(pair, one, other)
            ):
                yield Clash(one.span, other.span)


def same_thing(pair: Pair, one: Degree, other: Degree) -> bool:
    """Whether two degrees, of the source and of the target, are of one thing."""
    language = pair.sides[0][1]
    return any(
        here.lower() == there.lower() or renders_surely(here, language, there)
        for here in one.heads
        for there in other.heads
    )


def _left(
    pair: Pair, ours: Sequence[Degree], theirs: Sequence[Degree], *, swapped: bool = False
) -> list[Degree]:
    """`ours` without those of whose thing the other text says the same."""
    theirs = list({(other.sign, other.heads): other for other in theirs}.values())
    return [
        one
        for one in ours
        if not any(
            one.sign == other.sign
            and (same_thing(pair, other, one) if swapped else same_thing(pair, one, other))
            for other in theirs
        )
    ]


def _end(degree: Degree) -> int:
    """Up to where a denial turns a comparison; that of "not as far as" is part of it."""
    return degree.span.end if degree.sign == "equal" else degree.span.start


def _turned(pair: Pair, one: Degree, other: Degree) -> bool:
    """Whether one text only denies its comparison; "no other is as large" is "the largest"."""
    level = "equal" in (one.sign, other.sign)
    ours, theirs = (
        any(
            (0 if level else degree.span.start - _DENIED) <= denial.span.start < _end(degree)
            for denial in polarity(*side).denials
        )
        or (level and _HARDLY_ANY.search(side[0]) is not None)
        for side, degree in zip(pair.sides, (one, other), strict=True)
    )
    return ours != theirs
