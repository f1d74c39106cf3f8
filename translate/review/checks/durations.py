"""Spans of time."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.review.checks.base import Check
from translate.review.compare.durations import duration_changes
from translate.review.compare.time_limits import time_limit_changes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.pair import Pair


class DurationsCheck(Check):
    """A span of time became longer or shorter, or something happens more or less often.

    Spans that are equal ("18 months", "año y medio"; "24 hours", "un día"; "every two weeks",
    "quincenal") are no change. Two numbers of one unit are compared by ``numbers``. Also asked:
    whether a span is counted back from now, onwards, or is how long something took, and whether a
    date is when it began, ended or went on ("since 2019", "hasta 2019"), and whether something is
    due within a span or after it ("within ten days", "pasados diez días").

    Example:
        "held for three weeks" rendered as "detenido durante tres meses".

    False alarms:
        "Eight days" for a week, a fortnight for "quince días" are known; rarer idioms are not, nor
        is "hace tres años" for what still goes on.

    Silence:
        ``--ignore durations``, or dismiss the finding.
    """

    id: ClassVar[str] = "durations"
    name: ClassVar[str] = "Durations"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "critical"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield one finding for each span whose unit changed."""
        for one, other, moved in duration_changes(pair):
            words = one.of(pair.source), other.of(pair.target)
            told = f"“{words[0]}” became “{words[1]}”."
            if moved:
                told = f"“{words[0]}” and “{words[1]}” are not counted from the same moment."
            yield self.finding(pair, told, source=one, target=other)
        for clash in time_limit_changes(pair):
            words = clash.source.of(pair.source), clash.target.of(pair.target)
            told = f"“{words[0]}” became “{words[1]}”: another stretch of time."
            yield self.finding(pair, told, source=clash.source, target=clash.target)
