"""Billions and billones."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.article import Span
from translate.review.checks.base import Check
from translate.review.compare.figures import changes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.pair import Pair


class ScaleCheck(Check):
    """A figure became a thousand or a million times as much or as little.

    English *billion* is Spanish *mil millones*; Spanish *billón* is English *trillion*.

    Example:
        "3 billion dollars" rendered as "3 billones de dólares".

    False alarms:
        A true correction of a slip of the source.

    Silence:
        ``--ignore scale``, or dismiss the finding.
    """

    id: ClassVar[str] = "scale"
    name: ClassVar[str] = "Scale"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "critical"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield one finding for each figure whose order of magnitude changed."""
        for change in changes(pair, "scale"):
            figure, other = change.source, change.target
            yield self.finding(
                pair,
                f"“{figure.text}” became “{other.text}”: a different order of magnitude"
                " (billion is mil millones, billón is trillion).",
                source=Span(figure.start, figure.end),
                target=Span(other.start, other.end),
            )
