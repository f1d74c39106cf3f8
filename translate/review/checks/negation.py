"""Denials lost or gained."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.lexicon.negation import polarity
from translate.review.checks.base import Check

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.pair import Pair


class NegationCheck(Check):
    """One text denies something that the other affirms.

    Denials are counted on both sides; Spanish concord ("no vino nadie") counts once, idioms ("not
    only", "no obstante") not at all, and a verb or prefix that denies by itself ("failed to",
    "imposible") may stand for one. Where only one side denies at all the finding is critical; where
    the numbers merely differ it is minor.

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
            only = "" if theirs.cues else " nowhere"
            yield self.finding(
                pair,
                f"The source says “{word.of(pair.source)}”; the translation{only or ' less often'}"
                " denies anything." if only else
                f"The source denies more than the translation: see “{word.of(pair.source)}”.",
                source=word,
                severity="minor" if theirs.cues else "critical",
            )
        elif gap < 0 and ours.softeners - theirs.softeners < -gap:
            word = theirs.cues[-1] if ours.cues else theirs.cues[0]
            yield self.finding(
                pair,
                f"The translation denies more than the source: see “{word.of(pair.target)}”."
                if ours.cues
                else f"The translation says “{word.of(pair.target)}”; the source denies nothing.",
                target=word,
                severity="minor" if ours.cues else "critical",
            )
