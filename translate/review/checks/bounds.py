"""How exact a figure is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from translate.review.checks.base import Check
from translate.review.compare.bounds import bound_changes
from translate.review.compare.figure_sides import Side, share_of
from translate.review.compare.limits import limit_changes
from translate.review.compare.polarity import denies_before, says_the_reverse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.compare.bounds import BoundChange
    from translate.review.pair import Pair


# A half, in percent, and what says that it is more or less.
_HALF = 50
_LESS = re.compile(r"\b(?:less|fewer|under|menos)\b", re.IGNORECASE)
_MORE = re.compile(r"\b(?:more|over|más)\b", re.IGNORECASE)


class BoundsCheck(Check):
    """A figure lost or gained its "about", "at least", "up to" or "only", or one became another.

    Words right beside a figure that stands in both texts count; where no figure's bound changed,
    also an "exactly" that became a "roughly", and an "only" that limits the subject of a statement
    and is nowhere in the other text. A lower limit that became an upper one is critical,
    unless the other text denies as much: "more than half did not", "menos de la mitad".

    Example:
        "at least 40 boats" rendered as "hasta 40 lanchas"; "about 60" rendered as "60".

    False alarms:
        A limit said by a verb ("reached", "alcanzó") or in another clause.

    Silence:
        ``--ignore bounds``, or dismiss the finding.
    """

    id: ClassVar[str] = "bounds"
    name: ClassVar[str] = "Bounds"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "major"
    trusts_wording: ClassVar[bool] = True

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield one finding for each bound that changed, beside figures first."""
        changes = [c for c in bound_changes(pair) if not (c.reversed and _complement(pair, c))]
        for change in changes or limit_changes(pair):
            yield self.finding(
                pair,
                change.message,
                source=change.source,
                target=change.target,
                severity="critical" if change.reversed else self.severity,
            )

    def doubts(self, pair: Pair, finding: Finding) -> bool:
        """A limit from below that became one from above is no matter of wording."""
        turned = finding.severity == "critical" and not _denied(pair, finding)
        return super().doubts(pair, finding) and not turned


def _complement(pair: Pair, change: BoundChange) -> bool:
    """Whether more than half of one text is less than half of the other, of whom it denies it."""
    spans = change.source, change.target
    sides = [Side.of(*side) for side in pair.sides]
    halves = [
        next((f for f in side.figures if span and span.start <= f.start < span.end), None)
        for side, span in zip(sides, spans, strict=True)
    ]
    if any(figure is None or share_of(figure) != _HALF for figure in halves):
        return False
    if not (_LESS.search(change.message) and _MORE.search(change.message)):
        return False
    return says_the_reverse(pair)


def _denied(pair: Pair, finding: Finding) -> bool:
    """Whether a denial near a limit may have turned it round: "no more than", "ni 40"."""
    spans = finding.source_span, finding.target_span
    return any(
        span is not None and denies_before(*side, span)
        for side, span in zip(pair.sides, spans, strict=True)
    )
