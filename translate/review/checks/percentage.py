"""Percent against percentage points."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.article import Span
from translate.review.checks.base import Check
from translate.review.figure_changes import changes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.pair import Pair


class PercentageCheck(Check):
    """A percentage became percentage points, or points became a percentage.

    A rise from 10 to 12 percent is one of two points and of twenty percent.

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
        for change in changes(pair, "points"):
            figure, other = change.source, change.target
            yield self.finding(
                pair,
                f"“{figure.text}” became “{other.text}”: percent and percentage points differ.",
                source=Span(figure.start, figure.end),
                target=Span(other.start, other.end),
            )
