"""All, most, many, some, few."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.lexicon.quantifiers import DENYING_QUANTIFIERS, QUANTIFIERS
from translate.review.checks.clash import ClashCheck

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.lexicon.concepts import Opposition
    from translate.review.pair import Pair


class QuantifiersCheck(ClashCheck):
    """All became some, most became few, always became sometimes.

    Asked only where each text has one side of the opposition and not the other, and both deny
    alike; only "none" against "few" is asked of every pair.

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
    oppositions: ClassVar[tuple[Opposition, ...]] = QUANTIFIERS
    turned_by_denial: ClassVar[bool] = True

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield one finding for each quantifier that stands for another."""
        yield from super().find(pair)
        yield from self.clashing(pair, DENYING_QUANTIFIERS)
