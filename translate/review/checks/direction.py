"""Rose or fell, more or less, before or after, north or south."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.lexicon.oppositions.directions import DIRECTION
from translate.review.checks.opposites import OppositesCheck

if TYPE_CHECKING:
    from translate.article import Severity
    from translate.lexicon.oppositions.index import OppositionIndex


class DirectionCheck(OppositesCheck):
    """One text says that something rose, was more, came before or lay north, the other not so.

    Asked only where each text has one side of the opposition and not the other, and both deny
    alike. What is told from the other end ("A is ahead of B", "B is behind A") is no change, and in
    freely worded texts a word that stands between two things is only worth a look.

    Example:
        "seizures rose" rendered as "los decomisos cayeron".

    False alarms:
        Two movements in one sentence of which a translation renders each by its opposite.

    Silence:
        ``--ignore direction``, or dismiss the finding.
    """

    id: ClassVar[str] = "direction"
    name: ClassVar[str] = "Direction"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "critical"
    trusts_wording: ClassVar[bool] = True
    oppositions: ClassVar[OppositionIndex] = DIRECTION
    told: ClassVar[str] = "the opposite direction"
