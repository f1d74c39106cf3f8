"""Who says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.lexicon.attribution import CLEAR, QUOTES, WIDE
from translate.review.checks.base import Check

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.pair import Pair


class AttributionCheck(Check):
    """A statement loses its attribution to somebody, or gains one.

    Any verb of saying or thinking, quotation marks and a colon attribute; the check asks whether
    any is left, not who speaks.

    Example:
        "The minister said the base is safe" rendered as "La base es segura".

    False alarms:
        Attribution that goes over to the neighbouring sentence.

    Silence:
        ``--ignore attribution``, or dismiss the finding.
    """

    id: ClassVar[str] = "attribution"
    name: ClassVar[str] = "Attribution"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "major"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield at most one finding: an attribution lost, or one gained."""
        (source, ours), (target, theirs) = pair.sides
        said, told = CLEAR.find(source, ours), CLEAR.find(target, theirs)
        if said and not WIDE.find(target, theirs) and not QUOTES & set(target):
            words = said.of(source)
            yield self.finding(
                pair,
                f"“{words}” is lost: the translation states it in its own voice.",
                source=said,
            )
        elif told and not WIDE.find(source, ours) and not QUOTES & set(source):
            yield self.finding(
                pair,
                f"“{told.of(target)}” attributes what the source states itself.",
                target=told,
            )
