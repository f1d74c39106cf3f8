"""Units of measure, and whether they were converted rightly."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.review.checks.base import Check
from translate.review.compare.measures import converted_wrongly, unit_changes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.pair import Pair


class UnitsCheck(Check):
    """The same figure stands beside another unit, or a conversion is wrong.

    A figure converted into another unit must agree within a tenth, as far as a newspaper rounds;
    then neither this check nor ``numbers`` says anything. Temperatures are converted, too. A unit
    without a figure counts where a price is told by it ("five dollars a gram"), and so does the
    time in which something flows ("litres a second").

    Example:
        "350 miles" rendered as "350 kilómetros"; "10 miles" rendered as "25 kilómetros".

    False alarms:
        Local units (a Peruvian *quintal*); miles meant as nautical ones.

    Silence:
        ``--ignore units``, or dismiss the finding.
    """

    id: ClassVar[str] = "units"
    name: ClassVar[str] = "Units"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "critical"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield changed units first, then wrong conversions."""
        for ours, theirs in unit_changes(pair):
            yield self.finding(
                pair,
                f"“{ours.of(pair.source)}” became “{theirs.of(pair.target)}”:"
                " the unit changed, the figure did not.",
                source=ours,
                target=theirs,
            )
        for ours, theirs in converted_wrongly(pair):
            yield self.finding(
                pair,
                f"“{ours.of(pair.source)}” and “{theirs.of(pair.target)}” differ.",
                source=ours,
                target=theirs,
            )
