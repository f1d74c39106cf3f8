"""Sentences and paragraphs without a counterpart."""

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
    "dropped": ("Accuracy/Omission", "critical", "Nothing in the translation renders this."),
    "dropped-paragraph": (
        "Accuracy/Omission",
        "critical",
        "This whole paragraph is missing from the translation.",
    ),
    "added": ("Accuracy/Addition", "critical", "Nothing in the source says this."),
    "added-paragraph": (
        "Accuracy/Addition",
        "critical",
        "This whole paragraph of the translation has no counterpart in the source.",
    ),
    "moved": (
        "Style/Organizational style",
        "minor",
        "This stands in another place of the translation.",
    ),
    "moved-passage": (
        "Style/Organizational style",
        "minor",
        "From here on several sentences together stand in another place of the translation.",
    ),
}


class AlignmentCheck(Check):
    """A sentence or a whole paragraph was left out, put in or moved: files are aligned first.

    Asked only of pairs of files (``translate review SOURCE TARGET``). Sentences are paired by
    length, figures, names, cognates and the back-translation; what finds no partner is reported,
    a whole paragraph once. A passage that was moved is reported at its first sentence.

    Example:
        The third paragraph of the article has no counterpart in the Spanish text.

    False alarms:
        Sentences so freely rewritten that hardly a word of the back-translation is the source's;
        material that an edition leaves out on purpose.

    Silence:
        ``--ignore alignment``, or dismiss the finding.
    """

    id: ClassVar[str] = "alignment"
    name: ClassVar[str] = "Alignment"
    category: ClassVar[str] = "Accuracy/Omission"
    severity: ClassVar[Severity] = "critical"
    reads_empty: ClassVar[bool] = True

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield one finding for each flag of the aligner."""
        for flag in pair.flags:
            if flag in _FLAGS:
                category, severity, message = _FLAGS[flag]
                yield self.finding(
                    pair,
                    message,
                    source=Span(0, len(pair.source)) if pair.source else None,
                    target=Span(0, len(pair.target)) if pair.target else None,
                    severity=severity,
                    category=category,
                )
