"""Money of another country."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.review.checks.base import Check
from translate.review.compare.currencies import (
    countries_exchanged,
    country_unsaid,
    currency_changes,
    others_as_dollars,
    pesos_as_dollars,
    sums_bared,
    sums_exchanged,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.pair import Pair


class CurrencyCheck(Check):
    """A currency of one text is another one in the other.

    A bare dollar sign is the dollar's or the peso's in Spanish, and the dollar's in English; a sum
    converted beside the original is no change. US dollars are not Canadian ones. A sum whose
    currency is left out, where the other text speaks of no money, is major, and so are Canadian
    dollars or CFA francs that lost their country.

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
        spans = [(clash.source, clash.target) for clash in currency_changes(pair)]
        spans = spans or [(one.span, other.span) for one, other in sums_exchanged(pair)]
        country = countries_exchanged(pair)
        spans = spans or ([(country.source, country.target)] if country else [])
        spans = spans or [(one.source, one.target) for one in pesos_as_dollars(pair)]
        spans = spans or [(one.source, one.target) for one in others_as_dollars(pair)]
        for source, target in spans:
            ours, theirs = source.of(pair.source), target.of(pair.target)
            yield self.finding(
                pair,
                f"The source counts in “{ours}”, the translation in “{theirs}”.",
                source=source,
                target=target,
            )
        if not spans:
            yield from self._bared(pair)

    def _bared(self, pair: Pair) -> Iterator[Finding]:
        """Tell of a sum that lost its currency, and of a currency that lost its country."""
        told = (
            (sums_bared(pair), "is lost", "names a currency; the source speaks of no money"),
            (country_unsaid(pair), "lost its country", "names a country that the source does not"),
        )
        for (ours, theirs), lost, gained in told:
            if ours and not theirs:
                message = f"The currency of “{ours.of(pair.source)}” {lost}."
                yield self.finding(pair, message, source=ours, severity="major")
            elif theirs and not ours:
                message = f"“{theirs.of(pair.target)}” {gained}."
                yield self.finding(pair, message, target=theirs, severity="major")
