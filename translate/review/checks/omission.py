"""Words that the back-translation lacks or has too many of."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.review.checks.base import Check
from translate.review.coverage import uncovered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.pair import Pair


class OmissionCheck(Check):
    """A stretch of the source is not in the back-translation, or the other way round.

    The back-translation is compared word by word, without inflection; a run of four content words
    or more (two are minor) counts, if nothing stands in its place and the words are nowhere else.

    Example:
        "the pilot, who had been wounded in the leg, fled" rendered as "el piloto huyó".

    False alarms:
        A back-translation that itself dropped something; periphrases made short.

    Silence:
        ``--ignore omission``, or dismiss the finding.
    """

    id: ClassVar[str] = "omission"
    name: ClassVar[str] = "Omission"
    category: ClassVar[str] = "Accuracy/Omission"
    severity: ClassVar[Severity] = "major"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield the longest stretch missing and the longest one added, if long enough."""
        lost, gained = uncovered(pair)
        if lost:
            words = lost.span.of(pair.source)
            yield self.finding(
                pair,
                f"Nothing in the back-translation answers “{words}”.",
                source=lost.span,
                severity="major" if lost.long else "minor",
            )
        if gained:
            yield self.finding(
                pair,
                f"The back-translation says “{gained.text}”, the source does not.",
                severity="major" if gained.long else "minor",
                category="Accuracy/Addition",
                target=gained.span,
            )
