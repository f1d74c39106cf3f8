"""A woman become a man, I become he or she, a mother become a grandmother."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.review.checks.base import Check
from translate.review.compare.gender import gender_changes
from translate.review.compare.person_changes import person_changes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.compare.person_changes import PersonChange
    from translate.review.pair import Pair


class GenderCheck(Check):
    """One text speaks of a woman where the other speaks of a man.

    Words of kinship and the like are counted family by family (daughter and son, widow and
    widower); where one text has more women and the other more men, one stands for the other. The
    person a sentence is about is asked of by pronouns in English, by nouns, articles and first
    names in Spanish, when nothing else in the texts is of the pronouns' gender. *Su* tells nothing,
    nor do masculine plurals for children, siblings and parents.

    Where one text speaks of the speaker and the other of somebody else ("my aunt", *su tía*), or
    one relation stands for another, that is told as well, quotation against quotation.

    Example:
        "she denied the charge" of a witness rendered as "el testigo negó el cargo".

    False alarms:
        Spanish nouns whose gender is not the person's (*la víctima*); generic masculines; a
        quotation that becomes reported speech without quotation marks in either text.

    Silence:
        ``--ignore gender``, or dismiss the finding.
    """

    id: ClassVar[str] = "gender"
    name: ClassVar[str] = "Gender of people"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "major"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield one finding for each word that stands for one of the other gender."""
        for change in gender_changes(pair):
            ours, theirs = change.source.of(pair.source), change.target.of(pair.target)
            yield self.finding(
                pair,
                f"“{ours}” became “{theirs}”: another gender.",
                source=change.source,
                target=change.target,
            )
        for told in person_changes(pair):
            yield self.finding(pair, _said(pair, told), source=told.source, target=told.target)


def _said(pair: Pair, told: PersonChange) -> str:
    if told.source and told.target:
        ours, theirs = told.source.of(pair.source), told.target.of(pair.target)
        return f"“{ours}” became “{theirs}”: another person."
    if told.source:
        return f"Nobody in the translation is the person of “{told.source.of(pair.source)}”."
    theirs = told.target.of(pair.target) if told.target else ""
    return f"Nobody in the source is the person of “{theirs}”."
