"""Units of measure, and whether they were converted rightly."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.lexicon.measures import UNITS
from translate.review.checks.base import Check
from translate.review.measure_changes import converted_wrongly, unit_changes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.pair import Pair


class UnitsCheck(Check):
    """The same figure stands beside another unit, or a conversion is wrong.

    A figure converted into another unit must agree within a tenth, as far as a newspaper rounds;
    then neither this check nor ``numbers`` says anything. Temperatures are converted, too.

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
        for one, other in unit_changes(pair, UNITS):
            yield self.finding(
                pair,
                f"“{one.span.of(pair.source)}” became “{other.span.of(pair.target)}”:"
                " the unit changed, the figure did not.",
                source=one.span,
                target=other.span,
            )
        for one, other in converted_wrongly(pair, UNITS):
            yield self.finding(
                pair,
                f"“{one.span.of(pair.source)}” and “{other.span.of(pair.target)}” differ.",
                source=one.span,
                target=other.span,
            )
