"""The base of the checks that ask whether one idea became its opposite."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.lexicon.concepts import clashes
from translate.review.checks.base import Check
from translate.review.compare.polarity import denials_differ, denied_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translate.article import Finding
    from translate.lexicon.concepts import Opposition
    from translate.review.pair import Pair


class ClashCheck(Check):
    """Each text has one side of an opposition and not the other.

    A subclass sets the four names of a check, its `oppositions`, what an editor is told after the
    two words, and whether a denial on one side only may turn a word round ("did not accept",
    "rechazó"), so that nothing is said then. Two words that stand far apart in their texts are
    hardly one another's rendering, and others may answer them: such a finding is minor.
    """

    oppositions: ClassVar[tuple[Opposition, ...]]
    told: ClassVar[str] = ""
    turned_by_denial: ClassVar[bool] = False

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield one finding for each word that stands for its opposite."""
        if not (self.turned_by_denial and denials_differ(pair)):
            yield from self.clashing(pair, self.oppositions)

    def clashing(self, pair: Pair, oppositions: Sequence[Opposition]) -> Iterator[Finding]:
        """Yield one finding for each word that stands for its opposite in `oppositions`."""
        for clash in clashes(oppositions, *pair.sides):
            denied = [
                denied_at(*side, span)
                for side, span in zip(pair.sides, (clash.source, clash.target), strict=True)
            ]
            if self.turned_by_denial and denied[0] != denied[1]:
                continue
            ours, theirs = clash.source.of(pair.source), clash.target.of(pair.target)
            told = f": {self.told}" if self.told else ""
            yield self.finding(
                pair,
                f"“{ours}” became “{theirs}”{told}.",
                source=clash.source,
                target=clash.target,
                severity="minor" if clash.doubtful else self.severity,
            )
