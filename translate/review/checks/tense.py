"""What happened against what will happen."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.lexicon.tense import times
from translate.review.checks.base import Check

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.pair import Pair


class TenseCheck(Check):
    """The source speaks only of the future and the translation only of the past, or vice versa.

    Presents, conditionals, deadlines and infinitives leave the time open, and then nothing is said.

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

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield at most one finding: a future told as past, or a past as future."""
        ours, theirs = (times(*side) for side in pair.sides)
        if ours.future and not ours.past and theirs.past and not (theirs.future or theirs.open):
            source, target = ours.future, theirs.past
        elif ours.past and not (ours.future or ours.open) and theirs.future and not theirs.past:
            source, target = ours.past, theirs.future
        else:
            return
        yield self.finding(
            pair,
            f"“{source.of(pair.source)}” became “{target.of(pair.target)}”: another time.",
            source=source,
            target=target,
        )
