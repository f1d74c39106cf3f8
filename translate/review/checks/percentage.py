"""Percent against percentage points."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from translate.article import Span
from translate.lexicon.concepts import flat
from translate.lexicon.percent_bases import bases
from translate.lexicon.rates import rates
from translate.review.checks.base import Check
from translate.review.compare.figures import changes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.lexicon.rates import Rate
    from translate.review.pair import Pair


# "Half a point of GDP" is half a percent of it, in the papers of both languages.
_OF_OUTPUT = re.compile(
    r"[^.;]{0,12}?\b(?:of|del)\s(?:(?:the|its|\w+'s|\w+)\s)?(?:gdp|gross domestic|pib|pbi|pbn"
    r"|producto (?:interno|interior|nacional|bruto)|output|economy)"
)


class PercentageCheck(Check):
    """A percentage became percentage points, or points became a percentage.

    A rise from 10 to 12 percent is one of two points and of twenty percent. Also asked: basis
    points, parts in a thousand, whether something rose to a percentage or by it, whether it is what
    was taken off or what is left, and of what it is a share ("of the votes", "del electorado").

    Example:
        "rose two percentage points" rendered as "subió un dos por ciento".

    False alarms:
        Newspapers that write "percent" where they mean points, in both languages.

    Silence:
        ``--ignore percentage``, or dismiss the finding.
    """

    id: ClassVar[str] = "percentage"
    name: ClassVar[str] = "Percentage"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "critical"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield one finding for each figure that changed its kind."""
        told = changes(pair, "points")
        for change in told:
            if _of_output(pair, change.source.end, change.target.end):
                continue
            figure, other = change.source, change.target
            yield self.finding(
                pair,
                f"“{figure.text}” became “{other.text}”: percent and percentage points differ.",
                source=Span(figure.start, figure.end),
                target=Span(other.start, other.end),
            )
        if not told:
            yield from self._rates(pair)

    def _rates(self, pair: Pair) -> Iterator[Finding]:
        """Yield at most one finding: a figure that counts something else, or rose to or by it."""
        ours, theirs = (rates(*side) for side in pair.sides)
        for one in ours:
            same = [rate for rate in theirs if rate.figure.readings & one.figure.readings]
            mine = [rate for rate in ours if rate.figure.readings & one.figure.readings]
            if len(same) == len(mine) == 1 and one.differs(same[0]):
                if _of_output(pair, one.span.end, same[0].span.end):
                    continue
                words = one.span.of(pair.source), same[0].span.of(pair.target)
                yield self.finding(
                    pair,
                    f"“{words[0]}” became “{words[1]}”: not the same share or change.",
                    source=one.span,
                    target=same[0].span,
                )
                return
        yield from self._bases(pair, ours, theirs)

    def _bases(self, pair: Pair, ours: list[Rate], theirs: list[Rate]) -> Iterator[Finding]:
        """Yield a finding for each percentage that is a share of something else."""
        for one in ours:
            same = [rate for rate in theirs if rate.figure.readings & one.figure.readings]
            if len(same) != 1 or {one.unit, same[0].unit} != {"percent"}:
                continue
            whole, other = bases(*pair.sides[0], one.figure), bases(*pair.sides[1], same[0].figure)
            if whole and other and not whole & other:
                yield self.finding(
                    pair,
                    f"“{one.span.of(pair.source)}” became a share of something else.",
                    source=one.span,
                    target=same[0].span,
                )


def _of_output(pair: Pair, here: int, there: int) -> bool:
    """Whether both figures, which end at these places, are shares of what a country produces."""
    ends = (flat(pair.source)[here:], flat(pair.target)[there:])
    return all(_OF_OUTPUT.match(end) for end in ends)
