"""What the decoder says of its own output."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.article import Span
from translate.review.checks.base import Check

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity
    from translate.review.pair import Pair

# flag -> (MQM category, severity, what an editor is told)
_FLAGS: dict[str, tuple[str, Severity, str]] = {
    "empty": ("Accuracy/Omission", "critical", "The model gave no translation of this segment."),
    "echo": (
        "Accuracy/Untranslated",
        "critical",
        "The model gave the source back instead of translating it.",
    ),
    "truncated": (
        "Accuracy/Omission",
        "critical",
        "The model stopped before the end of this segment.",
    ),
    "repetition": (
        "Accuracy/Addition",
        "major",
        "The model fell into a loop and may have lost words.",
    ),
}


class DecodingCheck(Check):
    """The translation is empty, or the decoder flagged it: echo, loop, cut short.

    Example:
        A segment of 300 words whose translation ends after 60: the draft carries the flag
        ``truncated``.

    False alarms:
        A name or a code that is the same in both languages may be flagged as an echo.

    Silence:
        ``--ignore decoding``, or edit the segment: a draft written by hand carries no flags.
    """

    id: ClassVar[str] = "decoding"
    name: ClassVar[str] = "Decoding"
    category: ClassVar[str] = "Accuracy/Omission"
    severity: ClassVar[Severity] = "critical"
    reads_empty: ClassVar[bool] = True

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield one finding for each flag, and one for an empty translation."""
        flags = list(pair.flags)
        # A sentence that the aligner found dropped was never asked of a model.
        told = any(flag == "empty" or flag.startswith("dropped") for flag in flags)
        if pair.source.strip() and not pair.target.strip() and not told:
            flags.append("empty")
        for flag in flags:
            if flag in _FLAGS:
                category, severity, message = _FLAGS[flag]
                target = Span(0, len(pair.target)) if pair.target else None
                yield self.finding(
                    pair,
                    message,
                    source=Span(0, len(pair.source)),
                    target=target,
                    severity=severity,
                    category=category,
                )
