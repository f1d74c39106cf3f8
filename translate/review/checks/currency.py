"""Money of another country."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.review.checks.base import Check
from translate.review.measure_changes import currency_changes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.pair import Pair


class CurrencyCheck(Check):
    """A currency of one text is another one in the other.

    A bare dollar sign is the dollar's or the peso's; a sum converted beside the original is no
    change.

    Example:
        "40 million dollars" rendered as "40 millones de euros".

    False alarms:
        A sum converted for the reader with the original left out.

    Silence:
        ``--ignore currency``, or dismiss the finding.
    """

    id: ClassVar[str] = "currency"
    name: ClassVar[str] = "Currency"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "critical"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield one finding for each currency that was exchanged for another."""
        for clash in currency_changes(pair):
            ours, theirs = clash.source.of(pair.source), clash.target.of(pair.target)
            yield self.finding(
                pair,
                f"The source counts in “{ours}”, the translation in “{theirs}”.",
                source=clash.source,
                target=clash.target,
            )
