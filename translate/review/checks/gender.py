"""A woman become a man, or a man a woman."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.lexicon.concepts import clashes
from translate.lexicon.people import GENDERS
from translate.review.checks.base import Check

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.pair import Pair


class GenderCheck(Check):
    """One text speaks only of a woman, the other only of a man.

    Pronouns, words of kinship and Spanish offices with their article count; *su* and masculine
    plurals tell nothing, nor do names.

    Example:
        "she denied the charge" of a witness rendered as "el testigo negó el cargo".

    False alarms:
        Spanish nouns whose gender is not the person's (*la víctima*); generic masculines.

    Silence:
        ``--ignore gender``, or dismiss the finding.
    """

    id: ClassVar[str] = "gender"
    name: ClassVar[str] = "Gender of people"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "major"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield one finding for each person whose gender changed."""
        for clash in clashes(GENDERS, *pair.sides):
            ours, theirs = clash.source.of(pair.source), clash.target.of(pair.target)
            yield self.finding(
                pair,
                f"“{ours}” became “{theirs}”: another gender.",
                source=clash.source,
                target=clash.target,
            )
