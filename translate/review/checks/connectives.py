"""Conditions, causes and concessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.lexicon.connectives import CONNECTIVES, lost_condition
from translate.review.checks.clash import ClashCheck

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.lexicon.concepts import Opposition
    from translate.review.pair import Pair


class ConnectivesCheck(ClashCheck):
    """A cause became a concession or a condition was lost.

    "Because" rendered as "aunque", "unless" as "siempre que", or an "if" that nothing in the
    translation answers.

    Example:
        "if the judge agrees, he will be freed" rendered as "el juez está de acuerdo y lo liberará".

    False alarms:
        A condition expressed by word order or punctuation alone.

    Silence:
        ``--ignore connectives``, or dismiss the finding.
    """

    id: ClassVar[str] = "connectives"
    name: ClassVar[str] = "Connectives"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "major"
    oppositions: ClassVar[tuple[Opposition, ...]] = CONNECTIVES
    told: ClassVar[str] = "another connection"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield one finding for each connection that was turned round."""
        yield from super().find(pair)
        (source, ours), (target, theirs) = pair.sides
        lost = lost_condition((source, ours), (target, theirs))
        gained = lost_condition((target, theirs), (source, ours))
        if lost:
            yield self.finding(
                pair, f"The condition “{lost.of(source)}” is lost in the translation.", source=lost
            )
        elif gained:
            yield self.finding(
                pair, f"The condition “{gained.of(target)}” is not in the source.", target=gained
            )
