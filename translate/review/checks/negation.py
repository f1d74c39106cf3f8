"""Denials lost or gained."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.lexicon.negation import polarity
from translate.review.checks.base import Check

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.lexicon.negation import Polarity
    from translate.review.pair import Pair


class NegationCheck(Check):
    """One text denies something that the other affirms.

    Denials are counted on both sides; Spanish concord ("no vino nadie") counts once, idioms ("not
    only", "no obstante") not at all, and a verb or prefix that denies by itself ("failed to",
    "imposible") may stand for one. Where only one side denies at all the finding is critical (major
    for a lone "without"); where the numbers merely differ it is minor.

    Example:
        "differences have not been resolved" rendered as "las diferencias se han resuelto".

    False alarms:
        Litotes and their opposites ("not uncommon", "frecuente"); denials moved to another
        sentence.

    Silence:
        ``--ignore negation``, or dismiss the finding.
    """

    id: ClassVar[str] = "negation"
    name: ClassVar[str] = "Negation"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "critical"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield at most one finding: a denial lost, or one gained."""
        ours = polarity(pair.source, pair.source_language)
        theirs = polarity(pair.target, pair.target_language)
        gap = len(ours.cues) - len(theirs.cues)
        if gap > 0 and theirs.softeners - ours.softeners < gap:
            word = ours.cues[-1] if theirs.cues else ours.cues[0]
            text = word.of(pair.source)
            message = f"The source says “{text}”; the translation denies nothing."
            if theirs.cues:
                message = f"The source denies more than the translation: see “{text}”."
            yield self.finding(pair, message, source=word, severity=_weight(ours, theirs))
        elif gap < 0 and ours.softeners - theirs.softeners < -gap:
            word = theirs.cues[-1] if ours.cues else theirs.cues[0]
            text = word.of(pair.target)
            message = f"The translation says “{text}”; the source denies nothing."
            if ours.cues:
                message = f"The translation denies more than the source: see “{text}”."
            yield self.finding(pair, message, target=word, severity=_weight(theirs, ours))


def _weight(more: Polarity, less: Polarity) -> Severity:
    """Weigh a difference: none against some is grave, "without" less so, two against one least."""
    if less.cues:
        return "minor"
    return "major" if more.light else "critical"
