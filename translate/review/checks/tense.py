"""What happened, what goes on and what will happen."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.review.checks.base import Check
from translate.review.compare.tenses import retimed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.pair import Pair


class TenseCheck(Check):
    """A verb speaks of another time than the verb that it renders.

    What will happen, is planned, goes on, used to happen or would have happened is told as done, or
    the other way round. Two verbs are compared if people translate the one by the other and they
    stand among the same words; what translators interchange (past and perfect, "will sign" and
    "firma mañana") is no change. A present told as a past is minor: papers use both.

    Example:
        "the court will hear the case" rendered as "el tribunal escuchó el caso".

    False alarms:
        The historical future ("años después ganará el premio") of chronicles.

    Silence:
        ``--ignore tense``, or dismiss the finding.
    """

    id: ClassVar[str] = "tense"
    name: ClassVar[str] = "Tense"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "major"
    trusts_wording: ClassVar[bool] = True

    def doubts(self, pair: Pair, finding: Finding) -> bool:
        """Free wording hardly tells by the same verb that what will happen is done."""
        if not super().doubts(pair, finding):
            return False
        turned = retimed(pair)
        return turned is None or not turned.certain

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield at most one finding: the first verb told of another time."""
        turned = retimed(pair)
        if turned is not None:
            words = turned.source.of(pair.source), turned.target.of(pair.target)
            yield self.finding(
                pair,
                "“{}” became “{}”: another time.".format(*words),
                source=turned.source,
                target=turned.target,
                severity=self.severity if turned.sure else "minor",
            )
