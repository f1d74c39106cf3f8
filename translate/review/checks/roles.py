"""Who did what to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.review.checks.base import Check
from translate.review.role_changes import role_change

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.pair import Pair


class RolesCheck(Check):
    """Two people or parties of a sentence changed places.

    Asked only of sentences with exactly two names that both texts have, with a verb between them,
    where each text says who acts: by word order, by a passive with *by* or *por*, by the Spanish
    *a* before a person.

    Example:
        "Ortega accused Murillo" rendered as "Murillo acusó a Ortega".

    False alarms:
        Verbs that turn round what they join (*please*, *gustar*).

    Silence:
        ``--ignore roles``, or dismiss the finding.
    """

    id: ClassVar[str] = "roles"
    name: ClassVar[str] = "Roles"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "critical"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield at most one finding."""
        change = role_change(pair)
        if change is not None:
            yield self.finding(
                pair,
                f"In the source “{change.agent}” acts on “{change.patient}”, in the translation the"
                " other way round.",
                source=change.source,
                target=change.target,
            )
