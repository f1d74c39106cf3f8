"""A word's opposite in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.lexicon.concepts import clashes
from translate.lexicon.oppositions import ANTONYMS
from translate.review.checks.base import Check
from translate.review.polarity import denials_differ

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.pair import Pair


class AntonymsCheck(Check):
    """A word stands for its opposite: won for lost, guilty for innocent, north for south.

    Asked only where each text has one side of the opposition and not the other, and both deny
    alike; the table is short and of the press.

    Example:
        "the court acquitted him" rendered as "el tribunal lo condenó".

    False alarms:
        Idioms with one of the words; a sentence about both sides that names one in each text.

    Silence:
        ``--ignore antonyms``, or dismiss the finding.
    """

    id: ClassVar[str] = "antonyms"
    name: ClassVar[str] = "Antonyms"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "major"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield one finding for each word that stands for its opposite."""
        # A denial on one side only may turn a word round: "did not accept", "rechazó".
        if denials_differ(pair):
            return
        for clash in clashes(ANTONYMS, *pair.sides):
            ours, theirs = clash.source.of(pair.source), clash.target.of(pair.target)
            yield self.finding(
                pair,
                f"“{ours}” became “{theirs}”: the opposite.",
                source=clash.source,
                target=clash.target,
            )
