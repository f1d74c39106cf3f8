"""Rose or fell, more or less, before or after."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.lexicon.concepts import clashes
from translate.lexicon.oppositions import DIRECTION
from translate.review.checks.base import Check
from translate.review.polarity import denials_differ

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.pair import Pair


class DirectionCheck(Check):
    """One text says that something rose, was more or came before; the other the opposite.

    Asked only where each text has one side of the opposition and not the other, and both deny
    alike.

    Example:
        "seizures rose" rendered as "los decomisos cayeron".

    False alarms:
        Two movements in one sentence of which a translation renders each by its opposite.

    Silence:
        ``--ignore direction``, or dismiss the finding.
    """

    id: ClassVar[str] = "direction"
    name: ClassVar[str] = "Direction"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "critical"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield one finding for each comparison or movement that was turned round."""
        # A denial on one side only may turn a word round: "did not accept", "rechazó".
        if denials_differ(pair):
            return
        for clash in clashes(DIRECTION, *pair.sides):
            ours, theirs = clash.source.of(pair.source), clash.target.of(pair.target)
            yield self.finding(
                pair,
                f"“{ours}” became “{theirs}”: the opposite direction.",
                source=clash.source,
                target=clash.target,
            )
