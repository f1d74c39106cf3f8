"""Words of one text that nothing in the other answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.review.checks.base import Check
from translate.review.unsaid import unsaid

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.pair import Pair

# Log-odds from which a stretch of words is worth a look, and from which an editor must look: read
# off faithful texts that the fit had not seen, of which one in 12 and one in 167 hold such.
_WORTH_A_LOOK = -0.5
_MAJOR = 1.7


class OmissionCheck(Check):
    """Words of the source are answered by nothing in the translation, or the other way round.

    A network that reads both texts says of each word how likely the other text says it; a lexicon
    of human translations, whether anything stands there that may render it or is of near meaning;
    the translation models, how likely they would write the word, and whether the other text misses
    it. Where they agree, and the rest of the two texts is not worded freely, the word and its
    unsaid neighbours were left out or put in.

    Example:
        "the pilot, who had been wounded in the leg, fled" rendered as "el piloto huyó".

    False alarms:
        A free rendering amid literal ones; a word said twice.

    Silence:
        ``--ignore omission``, or dismiss the finding.
    """

    id: ClassVar[str] = "omission"
    name: ClassVar[str] = "Omission"
    category: ClassVar[str] = "Accuracy/Omission"
    severity: ClassVar[Severity] = "major"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield the stretch most surely lost and the one most surely added."""
        lost, gained, _ = unsaid(pair)
        if lost and lost.log_odds >= _WORTH_A_LOOK:
            yield self.finding(
                pair,
                f"Nothing in the translation answers “{lost.span.of(pair.source)}”.",
                source=lost.span,
                severity=_severity(lost.log_odds),
            )
        if gained and gained.log_odds >= _WORTH_A_LOOK:
            yield self.finding(
                pair,
                f"Nothing in the source answers “{gained.span.of(pair.target)}”.",
                target=gained.span,
                severity=_severity(gained.log_odds),
                category="Accuracy/Addition",
            )


def _severity(log_odds: float) -> Severity:
    return "major" if log_odds >= _MAJOR else "minor"
