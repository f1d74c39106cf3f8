"""Words of one text that nothing in the other answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.review.checks.base import Check
from translate.review.coverage import uncovered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.pair import Pair

# Nats of doubt from which a run of words is worth a look, and from which an editor must look:
# read off professional references, of which 3 % hold such a run, many of them rightly.
_WORTH_A_LOOK = 2.5
_MAJOR = 7.0


class OmissionCheck(Check):
    """Words of the source are answered by nothing in the translation, or the other way round.

    A lexicon of human translations says how surely a word is answered by one of its usual
    renderings; where none stands, and the models find the word no likelier beside the other text
    than without it, and the back-translation lacks it, it was left out or put in. Doubts of
    neighbouring words add up.

    Example:
        "the pilot, who had been wounded in the leg, fled" rendered as "el piloto huyó".

    False alarms:
        A rendering that neither the lexicon nor the models would choose; a word said twice.

    Silence:
        ``--ignore omission``, or dismiss the finding.
    """

    id: ClassVar[str] = "omission"
    name: ClassVar[str] = "Omission"
    category: ClassVar[str] = "Accuracy/Omission"
    severity: ClassVar[Severity] = "major"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield the run of words most surely lost and the one most surely added."""
        lost, gained = uncovered(pair)
        if lost and lost.nats >= _WORTH_A_LOOK:
            yield self.finding(
                pair,
                f"Nothing in the translation answers “{lost.span.of(pair.source)}”.",
                source=lost.span,
                severity=_severity(lost.nats),
            )
        if gained and gained.nats >= _WORTH_A_LOOK:
            yield self.finding(
                pair,
                f"Nothing in the source answers “{gained.span.of(pair.target)}”.",
                target=gained.span,
                severity=_severity(gained.nats),
                category="Accuracy/Addition",
            )


def _severity(nats: float) -> Severity:
    return "major" if nats >= _MAJOR else "minor"
