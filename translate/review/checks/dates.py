"""Months, weekdays and moments that changed, went missing or came from nowhere."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, ClassVar

from translate.lexicon.calendar import date_words, neighbours, numeric_months, turns_of_months
from translate.lexicon.concepts import clashes
from translate.lexicon.moments import MOMENTS
from translate.review.checks.base import Check
from translate.review.compare.periods import period_changes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translate.article import Finding, Severity, Span
    from translate.lexicon.calendar import DateWord
    from translate.review.pair import Pair


class DatesCheck(Check):
    """A month or a weekday named in one text is another one, or none, in the other.

    So are "yesterday", "last week", the seasons and the feasts, which a weekday or a date may
    answer; early, mid and late in a month or a century; the first or the last week; morning and
    night, breakfast and dinner, and the half of the day of an hour in digits; long ago and just
    now. "Before Friday" and "by Thursday night" are one term.

    Days and years are figures: the check ``numbers`` sees them. A month in words may be a number in
    a date in digits.

    Example:
        "on Tuesday 17" rendered as "el jueves 17".

    False alarms:
        "Yesterday" or "hoy" for a weekday; a person or a place called April, Domingo or March.

    Silence:
        ``--ignore dates``, or dismiss the finding.
    """

    id: ClassVar[str] = "dates"
    name: ClassVar[str] = "Dates"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "critical"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield changed names first, then those left over on one side."""
        ours = date_words(pair.source, pair.source_language)
        theirs = date_words(pair.target, pair.target_language)
        turns = turns_of_months(pair.source) & turns_of_months(pair.target)
        turned = frozenset(month for turn in turns for month in (turn, turn % 12 + 1))
        missing = _lacking(ours, theirs, numeric_months(pair.target) | turned)
        extra = _lacking(theirs, ours, numeric_months(pair.source) | turned)
        for word in missing:
            other = next((w for w in extra if w.kind == word.kind), None)
            text = word.span.of(pair.source)
            if other and neighbours(word, other, (pair.source, pair.target)):
                extra.remove(other)
                continue
            if other is None:
                message = f"“{text}” is missing from the translation."
                # The date may be there in digits, and then it is another month.
                digits = word.kind == "month" and numeric_months(pair.target)
                severity: Severity = "critical" if digits else "minor"
                category = "Accuracy/Omission"
            else:
                extra.remove(other)
                message = f"“{text}” became “{other.span.of(pair.target)}”."
                severity, category = "critical", self.category
            yield self.finding(
                pair,
                message,
                source=word.span,
                target=other.span if other else None,
                severity=severity,
                category=category,
            )
        for word in extra:
            yield self.finding(
                pair,
                f"“{word.span.of(pair.target)}” of the translation is not in the source.",
                target=word.span,
                severity="minor",
                category="Accuracy/Addition",
            )
        told: list[Span] = []
        for clash in chain(clashes(MOMENTS, *pair.sides), period_changes(pair)):
            if any(clash.source.overlaps(span) for span in told):
                continue
            told.append(clash.source)
            ours_said, theirs_said = clash.source.of(pair.source), clash.target.of(pair.target)
            yield self.finding(
                pair,
                f"“{ours_said}” became “{theirs_said}”.",
                source=clash.source,
                target=clash.target,
            )


def _lacking(
    ones: Sequence[DateWord], others: Sequence[DateWord], months: frozenset[int]
) -> list[DateWord]:
    """List the words of `ones` that nothing on the other side answers, each once."""
    answered = {(w.kind, w.number) for w in others} | {("month", m) for m in months}
    lacking = {(w.kind, w.number): w for w in reversed(ones)}
    return sorted(w for key, w in lacking.items() if key not in answered)
