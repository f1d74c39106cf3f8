"""Figures that changed, went missing or came from nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.article import Span
from translate.figures import compare_figures, find_figures
from translate.review.checks.base import Check

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Language, Severity
    from translate.figures import Figure
    from translate.review.pair import Pair

# Figures that a free translation may reword; their loss is worth a look, not a correction.
_LOOSE = frozenset({"approximate", "fraction", "ordinal", "decade", "identifier"})


class NumbersCheck(Check):
    """A figure of one text has no counterpart in the other, whatever way it is written.

    Digits and words, decimal comma and point, billion and billón, percent and percentage points,
    "half" and "50 %", 3 p.m. and 15:00 are understood; the words beside a figure are not.

    Example:
        "14 maceration pits" rendered as "24 pozas de maceración"; "3 billion" rendered as
        "3 billones", a thousand times as much.

    False alarms:
        Converted units and currencies (12 miles, 19 kilómetros); a repeated figure that the
        translation says once; idioms that count ("the eleven" of a football side).

    Silence:
        ``--ignore numbers``, or dismiss the finding.
    """

    id: ClassVar[str] = "numbers"
    name: ClassVar[str] = "Numbers"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "critical"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield changed figures first, then those left over on one side."""
        diff = compare_figures(pair.source, pair.source_language, pair.target, pair.target_language)
        extra = list(diff.extra)
        for figure in diff.missing:
            other = _counterpart(figure, extra)
            if other is None:
                yield self._missing(pair, figure)
            else:
                extra.remove(other)
                yield self._changed(pair, figure, other)
        for figure in extra:
            yield self._extra(pair, figure)

    def _changed(self, pair: Pair, figure: Figure, other: Figure) -> Finding:
        message = f"The source says “{figure.text}”, the translation “{other.text}”."
        if _scales(figure, other):
            message = (
                f"“{figure.text}” became “{other.text}”: a different order of magnitude"
                " (billion is mil millones, billón is trillion)."
            )
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
            severity=_weight(figure, again=again),
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
            severity=_weight(figure, again=again),
            category="Accuracy/Addition",
        )


def _counterpart(figure: Figure, others: list[Figure]) -> Figure | None:
    """Choose the figure that most likely stands in the place of `figure`."""
    same = [f for f in others if f.kind == figure.kind]
    names = "identifier"
    rest = [f for f in others if (f.kind == names) == (figure.kind == names)]
    return next(iter(same or rest), None)


def _scales(figure: Figure, other: Figure) -> bool:
    low, high = sorted((figure.value, other.value))
    return low > 0 and high >= 10**6 and high / low in {10**3, 10**6}


def _stands(figure: Figure, text: str, language: Language) -> bool:
    readings = figure.readings
    return any(
        readings & f.readings and f.kind == figure.kind and f.label == figure.label
        for f in find_figures(text, language)
    )


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
