"""How exact a figure is."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.review.bound_changes import bound_changes
from translate.review.checks.base import Check

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.pair import Pair


class BoundsCheck(Check):
    """A figure lost or gained its "about", "at least", "up to" or "only", or one became another.

    Only words right beside a figure that stands in both texts count. A lower limit that became an
    upper one is critical.

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
        """Yield one finding for each figure whose bound changed."""
        for change in bound_changes(pair):
            yield self.finding(
                pair,
                change.message,
                source=change.source,
                target=change.target,
                severity="critical" if change.reversed else self.severity,
            )
