"""Words that look alike and mean different things."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.lexicon.false_friends import FALSE_FRIENDS
from translate.review.checks.base import Check

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.pair import Pair


class FalseFriendsCheck(Check):
    """A word was rendered by its look-alike.

    Asked only where both look-alikes stand and no right rendering of either does.

    Example:
        "they eventually left" rendered as "eventualmente se fueron".

    False alarms:
        The rare sense in which the two words do agree.

    Silence:
        ``--ignore false-friends``, or dismiss the finding.
    """

    id: ClassVar[str] = "false-friends"
    name: ClassVar[str] = "False friends"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "major"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield one finding for each pair of look-alikes that nothing else explains."""
        for row in FALSE_FRIENDS:
            ours, theirs = (row.pair.find(*side) for side in pair.sides)
            if ours and theirs and not any(row.meanings.find(*side) for side in pair.sides):
                yield self.finding(
                    pair,
                    f"“{theirs.of(pair.target)}” only looks like “{ours.of(pair.source)}”.",
                    source=ours,
                    target=theirs,
                )
