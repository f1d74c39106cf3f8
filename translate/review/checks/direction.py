"""Rose or fell, more or less, before or after, north or south."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from translate.lexicon.oppositions.directions import DIRECTION
from translate.review.checks.opposites import OppositesCheck
from translate.review.compare.degrees import degree_changes
from translate.review.compare.loose import loosely_turned
from translate.review.compare.poles import pole_changes
from translate.review.compare.ranks import rank_changes
from translate.review.compare.standings import standing_changes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity, Span
    from translate.lexicon.oppositions.index import OppositionIndex
    from translate.review.pair import Pair


class DirectionCheck(OppositesCheck):
    """One text says that something rose, was more, came before or lay north, the other not so.

    Asked only where each text has one side of the opposition and not the other, and both deny
    alike. What is told from the other end ("A is ahead of B", "B is behind A") is no change, and in
    freely worded texts a word that stands between two things is only worth a look. Beside the
    tables, what both texts name tells: how something stands to it ("before the storm", "tras la
    tormenta"), which end of it is meant, whether there is more, less or as much of it, and whether
    what has most is the first, the second or one of several.

    Example:
        "seizures rose" rendered as "los decomisos cayeron"; "earns more than a nurse" as "gana
        tanto como una enfermera".

    False alarms:
        Two movements in one sentence of which a translation renders each by its opposite; "no other
        is as large" in long sentences.

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

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield the opposites of the tables, then what stands otherwise to the same thing."""
        reported = []
        for finding in super().find(pair):
            source, target = finding.source_span, finding.target_span
            reported += [span for span in (source, target) if span]
            loose = source and target and loosely_turned(pair, source, target)
            yield replace(finding, severity="minor") if loose else finding
        for source, target, _ in (
            *standing_changes(pair),
            *pole_changes(pair),
            *degree_changes(pair),
            *rank_changes(pair),
        ):
            if not any(span.overlaps(source) or span.overlaps(target) for span in reported):
                reported += [source, target]
                yield self.changed(pair, source, target)

    def changed(self, pair: Pair, source: Span, target: Span) -> Finding:
        """Tell that the words at `target` say the opposite of those at `source`."""
        message = f"“{source.of(pair.source)}” became “{target.of(pair.target)}”: {self.told}."
        return self.finding(pair, message, source=source, target=target)
