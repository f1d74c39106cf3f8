"""Translations much shorter or longer than their source."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, ClassVar

from translate.article import Span
from translate.review.checks.base import Check

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Language, Severity
    from translate.review.pair import Pair

# Characters of the translation for each character of the source, by the length of the source:
# percentiles of 256,780 professionally translated pairs (News Commentary v11, English-Spanish),
# the 0.5th and 99.5th from 80 characters on, the 0.1st and 99.9th below, where style weighs more
# (headings drop articles and verbs); the shortest band is wider still.
_BOUNDS = (20, 40, 80, 160, 320)
_BANDS: dict[Language, tuple[tuple[float, float], ...]] = {
    "en": ((0.33, 2.8), (0.5, 2.2), (0.55, 2.15), (0.74, 1.94), (0.61, 1.82), (0.53, 1.5)),
    "es": ((0.3, 2.8), (0.45, 2.0), (0.47, 1.93), (0.55, 1.57), (0.51, 1.35), (0.47, 1.2)),
}
# How far beyond the band the difference can hardly be style: a quarter.
_FAR = 1.25
# Below this a translation may be one long word for one short one.
_SHORTEST = 12


class LengthCheck(Check):
    """The translation is so short or so long that words must have been left out or put in.

    Example:
        A sentence of 160 characters rendered in 50.

    False alarms:
        Headlines, abbreviations spelled out, quotations shortened on purpose.

    Silence:
        ``--ignore length``, or dismiss the finding.
    """

    id: ClassVar[str] = "length"
    name: ClassVar[str] = "Length"
    category: ClassVar[str] = "Accuracy/Omission"
    severity: ClassVar[Severity] = "minor"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield at most one finding: too short or too long."""
        ours, theirs = len(pair.source.strip()), len(pair.target.strip())
        if max(ours, theirs) < _SHORTEST:
            return
        low, high = band(ours, pair.source_language)
        ratio = theirs / ours
        if low <= ratio <= high:
            return
        far = ratio < low / _FAR or ratio > high * _FAR
        short = ratio < low
        words = (
            "short, something may be missing" if short else "long, something may have been added"
        )
        yield self.finding(
            pair,
            f"The translation is unusually {words}: {theirs} characters for {ours}.",
            source=Span(0, len(pair.source)),
            target=Span(0, len(pair.target)),
            severity="major" if far else "minor",
            category="Accuracy/Omission" if short else "Accuracy/Addition",
        )


def band(length: int, language: Language) -> tuple[float, float]:
    """Give the plausible ratios for a source of `length` characters in `language`."""
    return _BANDS[language][bisect_right(_BOUNDS, length)]
