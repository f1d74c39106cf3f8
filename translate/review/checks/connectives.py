"""Conditions, causes and concessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.review.checks.base import Check
from translate.review.compare.connections import reconnected, unconditional

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.pair import Pair


class ConnectivesCheck(Check):
    """A cause became a concession, a purpose a consequence, or a condition was lost.

    "Because" rendered as "aunque", "unless" as "aun si", "so that no" as "sin que", or an "if" that
    nothing in the translation answers. Two connectives are compared where the same words follow
    them; what translators interchange (but, although and while; once, when and if) is one relation.

    Example:
        "if the judge agrees, he will be freed" rendered as "el juez está de acuerdo y lo liberará".

    False alarms:
        A condition expressed by word order or punctuation alone; a relation left to the reader on
        one side while another is spelt out on the other.

    Silence:
        ``--ignore connectives``, or dismiss the finding.
    """

    id: ClassVar[str] = "connectives"
    name: ClassVar[str] = "Connectives"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "major"
    trusts_wording: ClassVar[bool] = True

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield at most one finding: a connection turned into another, or a condition lost."""
        turned = reconnected(pair)
        lost, gained = unconditional(pair)
        if turned is not None:
            source, target = turned
            words = source.of(pair.source), target.of(pair.target)
            yield self.finding(
                pair,
                "“{}” became “{}”: another connection.".format(*words),
                source=source,
                target=target,
            )
        elif lost:
            yield self.finding(
                pair,
                f"The condition “{lost.of(pair.source)}” is lost in the translation.",
                source=lost,
            )
        elif gained:
            yield self.finding(
                pair,
                f"The condition “{gained.of(pair.target)}” is not in the source.",
                target=gained,
            )
