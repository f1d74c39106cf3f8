"""The base of the checks that ask whether a word's opposite stands in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.review.checks.base import Check
from translate.review.compare.comparisons import stands_between
from translate.review.compare.opposites import turned

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Span
    from translate.lexicon.oppositions.index import OppositionIndex
    from translate.review.pair import Pair


class OppositesCheck(Check):
    """Each text has one side of an opposition where the other has the other side.

    A subclass sets the four names of a check, the index of its `oppositions`, and what an editor is
    told after the two words. A finding whose words stand far apart is minor.
    """

    oppositions: ClassVar[OppositionIndex]
    told: ClassVar[str]

    def doubts(self, pair: Pair, finding: Finding) -> bool:
        """Free wording turns round what stands between two things, and hardly anything else."""
        texts = (finding.source_text, finding.target_text)
        between = any(
            stands_between(text, language)
            for text, (_, language) in zip(texts, pair.sides, strict=True)
        )
        return between and super().doubts(pair, finding)

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield one finding for each word that stands for its opposite."""
        reported: list[Span] = []
        for source, target, doubtful in turned(self.oppositions, pair):
            if any(map(source.overlaps, reported)):
                continue
            reported.append(source)
            yield self.finding(
                pair,
                f"“{source.of(pair.source)}” became “{target.of(pair.target)}”: {self.told}.",
                source=source,
                target=target,
                severity="minor" if doubtful else self.severity,
            )
