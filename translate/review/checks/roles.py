"""Who did what to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.review.checks.base import Check
from translate.review.checks.moved import changed_places
from translate.review.compare.order import swaps
from translate.review.compare.roles import role_change
from translate.review.misplaced import misplaced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.pair import Pair

# Log-odds of two things having changed places from which they are worth a look, and from which an
# editor must look: read off faithful texts, of which one in 109 and one in 445 have such a pair.
_WORTH_A_LOOK = 1.7
_MAJOR = 3.0


class RolesCheck(Check):
    """Two people, parties or things changed places: who acts here is acted on there.

    Around every verb the check reads who acts and who has another part in it: by word order, by a
    passive with *by* or *por*, by the Spanish *a* before a person, by a pronoun that repeats an
    object put first. Verbs that answer each other are compared; an act whose roles agree is passed
    over, and what can be read in two ways is left out. What one sells another buys: there the same
    one acting in both texts is the change. Whose somebody is counts, too (Mexico's navy). Besides,
    two names are reported that changed places while the names and figures around them kept theirs,
    or took each other's offices; it is minor where nothing but a clause stands between the two.
    Last, whatever stands in another order than in the source is put back, and the networks of both
    directions are asked which is likelier: where both prefer it so, two things changed places.

    Example:
        "Ortega accused Murillo" rendered as "Murillo acusó a Ortega"; "The mayor was accused by the
        engineer" as "El ingeniero fue acusado por el alcalde".

    False alarms:
        Verbs that turn round what they join (*please*, *gustar*) and are not in the table; long
        clauses whose subject stands behind the verb.

    Silence:
        ``--ignore roles``, or dismiss the finding.
    """

    id: ClassVar[str] = "roles"
    name: ClassVar[str] = "Roles"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "critical"
    trusts_wording: ClassVar[bool] = True

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield at most one finding: who acts on whom, two names, or whatever else has moved."""
        found = self._acts(pair) or self._names(pair) or self._order(pair)
        if found is not None:
            yield found

    def _acts(self, pair: Pair) -> Finding | None:
        change = role_change(pair)
        if change is None:
            return None
        return self.finding(
            pair,
            f"In the source “{change.agent}” acts on “{change.patient}”, in the translation the"
            " other way round.",
            source=change.source,
            target=change.target,
        )

    def _names(self, pair: Pair) -> Finding | None:
        swap = next(swaps(pair, "name"), None)
        return None if swap is None else changed_places(self, pair, swap)

    def _order(self, pair: Pair) -> Finding | None:
        """What the networks would rather have in another order; figures `numbers` may tell."""
        found = misplaced(pair)
        if found is None or found.log_odds < _WORTH_A_LOOK:
            return None
        if next(swaps(pair, "figure"), None) is not None:
            return None
        one, other = (unit.span.of(pair.target) for unit in found.crossed)
        return self.finding(
            pair,
            f"“{one}” and “{other}” may have changed places: the source rather has them the other"
            " way round.",
            source=found.crossed.source,
            target=found.crossed.target,
            severity="major" if found.log_odds >= _MAJOR else "minor",
        )
