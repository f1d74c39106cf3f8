"""Spans of time."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.lexicon.measures import SPANS
from translate.review.checks.base import Check
from translate.review.measure_changes import unit_changes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.pair import Pair


class DurationsCheck(Check):
    """The same figure counts hours in one text and days, months or years in the other.

    Spans that are equal ("18 months", "año y medio"; "24 hours", "un día") are no change.

    Example:
        "held for three weeks" rendered as "detenido durante tres meses".

    False alarms:
        "Eight days" for a week, a fortnight for "quince días" are known; rarer idioms are not.

    Silence:
        ``--ignore durations``, or dismiss the finding.
    """

    id: ClassVar[str] = "durations"
    name: ClassVar[str] = "Durations"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "critical"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield one finding for each span whose unit changed."""
        for one, other in unit_changes(pair, SPANS):
            yield self.finding(
                pair,
                f"“{one.span.of(pair.source)}” became “{other.span.of(pair.target)}”.",
                source=one.span,
                target=other.span,
            )
