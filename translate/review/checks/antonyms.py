"""A word's opposite in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.lexicon.oppositions.antonyms import ANTONYMS
from translate.review.checks.opposites import OppositesCheck
from translate.review.compare.prefixes import prefix_changes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.lexicon.oppositions.index import OppositionIndex
    from translate.review.pair import Pair


class AntonymsCheck(OppositesCheck):
    """A word stands for its opposite: won for lost, guilty for innocent, open for closed.

    Asked only where each text has one side of the opposition and not the other, and both deny
    alike. Beside the tables, a word that lost or gained a prefix that denies ("unarmed", "armado")
    counts where nothing else in the other text renders it. Stances count whatever the verb: what
    was signed is the opposite of what was vetoed, what was kept of what was scrapped. A deed told
    by the other party ("bought it from", "le vendió") is no change.

    Example:
        "the court acquitted him" rendered as "el tribunal lo condenó"; "the union called off
        the strike" as "el sindicato convocó la huelga".

    False alarms:
        Idioms with one of the words; a sentence about both sides that names one in each text.

    Silence:
        ``--ignore antonyms``, or dismiss the finding.
    """

    id: ClassVar[str] = "antonyms"
    name: ClassVar[str] = "Antonyms"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "major"
    trusts_wording: ClassVar[bool] = True
    oppositions: ClassVar[OppositionIndex] = ANTONYMS
    told: ClassVar[str] = "the opposite"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield the opposites of the tables, then the words that lost or gained a prefix."""
        reported = []
        for finding in super().find(pair):
            reported += [span for span in (finding.source_span, finding.target_span) if span]
            yield finding
        for source, target in prefix_changes(pair):
            if not any(span in (source, target) for span in reported):
                ours, theirs = source.of(pair.source), target.of(pair.target)
                message = f"“{ours}” became “{theirs}”: {self.told}."
                yield self.finding(pair, message, source=source, target=target)
