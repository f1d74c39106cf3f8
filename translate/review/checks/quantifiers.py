"""All, most, many, some, few."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.lexicon.concepts import clashes
from translate.lexicon.quantifiers import QUANTIFIERS
from translate.review.checks.base import Check
from translate.review.polarity import denials_differ

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.pair import Pair


class QuantifiersCheck(Check):
    """All became some, most became few, always became sometimes.

    Asked only where each text has one side of the opposition and not the other, and both deny
    alike.

    Example:
        "most of the strips" rendered as "pocas de las pistas".

    False alarms:
        Quantifiers of two different nouns in a long sentence.

    Silence:
        ``--ignore quantifiers``, or dismiss the finding.
    """

    id: ClassVar[str] = "quantifiers"
    name: ClassVar[str] = "Quantifiers"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "major"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield one finding for each quantifier that became another."""
        # A denial on one side only may turn a word round: "did not accept", "rechazó".
        if denials_differ(pair):
            return
        for clash in clashes(QUANTIFIERS, *pair.sides):
            ours, theirs = clash.source.of(pair.source), clash.target.of(pair.target)
            yield self.finding(
                pair,
                f"“{ours}” became “{theirs}”.",
                source=clash.source,
                target=clash.target,
            )
