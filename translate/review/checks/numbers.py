"""Figures that changed, went missing or came from nowhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar

from translate.article import Span
from translate.figures import find_figures
from translate.review.checks.base import Check
from translate.review.checks.moved import changed_places
from translate.review.compare.figures import all_changes, words_exchanged
from translate.review.compare.order import swaps
from translate.review.freedom import freely_worded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Language, Severity
    from translate.figures import Figure
    from translate.review.compare.derived_figures import Derived
    from translate.review.pair import Pair

# Figures that a free translation may reword; their loss is worth a look, not a correction.
_LOOSE = frozenset({"approximate", "fraction", "ordinal", "decade", "identifier"})
# "The two Koreas" may be named one by one.
_KNOWN_TWO = re.compile(r"\b(?:the|los|las|sus)\s\w+$", re.IGNORECASE)
_AND = re.compile(r"\b(?:and|y|e|both|ambos|ambas|each|either|neither|ni)\b", re.IGNORECASE)


class NumbersCheck(Check):
    """A figure of one text has no counterpart in the other, whatever way it is written.

    Digits and words, decimal comma and point, percent, "half" and "50 %", 3 p.m. and 15:00 are
    understood, and so are units converted within a tenth. Orders of magnitude and percentage points
    have checks of their own, and so have the words beside a figure. Two figures that changed places
    are reported, too, a "twice" that became a "triple", and words that count without a number
    ("triplets", "hat-trick", "octogenaria"). A figure that follows from others by arithmetic ("six
    of the 18 were", "12 of the 18 have yet to be"; "a quarter of a point", "25 puntos básicos";
    "twice what Uruguay had paid", "Uruguay había pagado la mitad") is minor.

    Example:
        "14 maceration pits" rendered as "24 pozas de maceración".

    False alarms:
        Converted currencies; a repeated figure that the translation says once; idioms that count
        ("the eleven" of a football side); "half as long" told from the other end ("el doble").

    Silence:
        ``--ignore numbers``, or dismiss the finding.
    """

    id: ClassVar[str] = "numbers"
    name: ClassVar[str] = "Numbers"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "critical"

    def doubts(self, pair: Pair, finding: Finding) -> bool:
        """A text worded freely may leave a figure to be understood, or work one out."""
        changed = finding.source_span and finding.target_span
        return not changed and freely_worded(pair)

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield changed figures first, then those left over on one side."""
        changes = all_changes(pair)
        for change in changes.changed.get("other", ()):
            yield self._changed(pair, *change)
        for figure in changes.missing:
            if _both(figure, pair.source, pair.target):
                continue
            yield self._missing(pair, figure)
        for figure in changes.extra:
            if _both(figure, pair.target, pair.source):
                continue
            yield self._extra(pair, figure)
        yield from self._derived(pair, changes.derived)
        for ours, theirs in words_exchanged(pair):
            said = ours.of(pair.source), theirs.of(pair.target)
            message = f"“{said[0]}” became “{said[1]}”: not so many."
            yield self.finding(pair, message, source=ours, target=theirs)
        for swap in swaps(pair, "figure"):
            yield changed_places(self, pair, swap)

    def _derived(self, pair: Pair, derived: Derived) -> Iterator[Finding]:
        """Tell what one text leaves to be worked out, in case it was not meant so."""
        for ours, theirs in derived.pairs:
            yield self.finding(
                pair,
                f"“{theirs.text}” for “{ours.text}” fits the other figures, but says it otherwise.",
                source=Span(ours.start, ours.end),
                target=Span(theirs.start, theirs.end),
                severity="minor",
            )
        for figure in derived.ours:
            yield self.finding(
                pair,
                f"“{figure.text}” can only be worked out from the translation's figures.",
                source=Span(figure.start, figure.end),
                severity="minor",
                category="Accuracy/Omission",
            )
        for figure in derived.theirs:
            yield self.finding(
                pair,
                f"“{figure.text}” was worked out from the source's figures.",
                target=Span(figure.start, figure.end),
                severity="minor",
                category="Accuracy/Addition",
            )

    def _changed(self, pair: Pair, figure: Figure, other: Figure) -> Finding:
        message = f"The source says “{figure.text}”, the translation “{other.text}”."
        return self.finding(
            pair,
            message,
            source=Span(figure.start, figure.end),
            target=Span(other.start, other.end),
            suggestion=_written(figure, pair.target_language),
        )

    def _missing(self, pair: Pair, figure: Figure) -> Finding:
        again = _stands(figure, pair.target, pair.target_language)
        message = f"The figure “{figure.text}” is missing from the translation."
        if again:
            message = f"“{figure.text}” stands in the source more often than in the translation."
        return self.finding(
            pair,
            message,
            source=Span(figure.start, figure.end),
            severity=_weight(figure, again=again or _known_two(figure, pair.source)),
            category="Accuracy/Omission",
            suggestion=_written(figure, pair.target_language),
        )

    def _extra(self, pair: Pair, figure: Figure) -> Finding:
        again = _stands(figure, pair.source, pair.source_language)
        message = f"The figure “{figure.text}” of the translation is not in the source."
        if again:
            message = f"“{figure.text}” stands in the translation more often than in the source."
        return self.finding(
            pair,
            message,
            target=Span(figure.start, figure.end),
            severity=_weight(figure, again=again or _known_two(figure, pair.target)),
            category="Accuracy/Addition",
        )


def _stands(figure: Figure, text: str, language: Language) -> bool:
    readings = figure.readings
    return any(
        readings & f.readings and f.kind == figure.kind and f.label == figure.label
        for f in find_figures(text, language)
    )


def _both(figure: Figure, text: str, other: str) -> bool:
    """Whether a figure counts two that are known, and the other text names one and the other."""
    return _known_two(figure, text) and _AND.search(other) is not None


def _known_two(figure: Figure, text: str) -> bool:
    """Whether a figure counts two that everybody knows: "the two sides", "las partes"."""
    known = _KNOWN_TWO.search(text, max(0, figure.start - 4), figure.end)
    return figure.value == 2 and known is not None


def _weight(figure: Figure, *, again: bool) -> Severity:
    if again:
        return "minor"
    return "major" if figure.kind in _LOOSE or figure.value <= 2 else "critical"


def _written(figure: Figure, language: Language) -> str:
    """Write a plain cardinal in digits, as `language` does; the rest is left to the editor."""
    if figure.kind not in {"cardinal", "year", "percent"} or figure.value >= 10**6:
        return ""
    grouped = figure.kind != "year" and figure.value >= 10_000
    text = f"{figure.value:,}" if grouped else str(figure.value)
    if language == "es":
        text = text.translate(str.maketrans(",.", ".,"))
    sign = {"en": "%", "es": " %"}[language] if figure.kind == "percent" else ""
    return text + sign
