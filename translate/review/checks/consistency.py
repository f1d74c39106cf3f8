"""One thing said in two ways across a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.article import Span
from translate.figures import find_figures
from translate.lexicon.text import fold, words
from translate.review.checks.base import Check

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translate.article import Finding, Severity
    from translate.figures import Figure
    from translate.review.pair import Pair

# Small counts ("two men", "three men") are of different things; from here on a reader remembers.
_REMEMBERED = 10
# Letters of a noun by which "pits" and "pit" are one.
_STEM = 4


class ConsistencyCheck(Check):
    """One sentence or term has two renderings, or the text counts one thing twice differently.

    Asked of whole texts. Figures that disagree are the author's and are translated as they stand:
    the note only points them out, since the author may have meant it.

    Example:
        "maceration pit" rendered as "poza de maceración" here and "fosa de maceración" there; "14
        pits" in the lead and "24 pits" at the end.

    False alarms:
        Variation for style; two groups of the same kind ("40 men" of the army, "60 men" of the
        police).

    Silence:
        ``--ignore consistency``, or dismiss the finding.
    """

    id: ClassVar[str] = "consistency"
    name: ClassVar[str] = "Consistency"
    category: ClassVar[str] = "Terminology/Inconsistent use of terminology"
    severity: ClassVar[Severity] = "minor"

    def find(self, pair: Pair) -> Iterator[Finding]:  # noqa: ARG002 - asked of whole texts
        """Say nothing of a lone pair."""
        yield from ()

    def across(self, pairs: Sequence[Pair]) -> Iterator[Finding]:
        """Yield repeated sentences, then terms, then figures, each where it departs first."""
        yield from self._sentences(pairs)
        yield from self._terms(pairs)
        yield from self._figures(pairs)

    def _sentences(self, pairs: Sequence[Pair]) -> Iterator[Finding]:
        known: dict[str, Pair] = {}
        for pair in pairs:
            key = fold(pair.source)
            first = known.setdefault(key, pair)
            if key.strip() and pair.target.strip() and fold(first.target) != fold(pair.target):
                yield self.finding(
                    pair,
                    f"The same sentence is rendered otherwise in {first.segment}.",
                    source=Span(0, len(pair.source)),
                    target=Span(0, len(pair.target)),
                )

    def _terms(self, pairs: Sequence[Pair]) -> Iterator[Finding]:
        known: dict[str, tuple[str, str]] = {}
        for pair in pairs:
            for use in pair.terms:
                if not use.applied:
                    continue
                term, where = known.setdefault(use.source_term, (use.target_term, pair.segment))
                if term != use.target_term:
                    yield self.finding(
                        pair,
                        f"“{use.source_term}” is “{term}” in {where} and “{use.target_term}” here.",
                        source=use.source,
                        target=use.target,
                    )

    def _figures(self, pairs: Sequence[Pair]) -> Iterator[Finding]:
        known: dict[str, tuple[Figure, str]] = {}
        for pair in pairs:
            for figure in find_figures(*pair.sides[0]):
                noun = _counted(pair.source, figure)
                if not noun:
                    continue
                first, where = known.setdefault(noun, (figure, pair.segment))
                if where != pair.segment and not first.readings & figure.readings:
                    yield self.finding(
                        pair,
                        f"The source says “{figure.text}” here and “{first.text}” in {where}"
                        " of the same thing; the author may have meant it.",
                        source=Span(figure.start, figure.end),
                        category="Linguistic conventions/Textual conventions",
                    )


def _counted(text: str, figure: Figure) -> str:
    """The stem of the word right after a plain count, or nothing."""
    if figure.weak or figure.kind != "cardinal" or figure.value < _REMEMBERED:
        return ""
    following = words(text[figure.end : figure.end + 40])
    if not following or text[figure.end : figure.end + following[0].start] != " ":
        return ""
    key = following[0].key
    return key[:_STEM] if len(key) >= _STEM and key not in _UNCOUNTED else ""


# What is measured rather than counted: two distances are two facts.
_UNCOUNTED = frozenset(
    "percent kilos kilometers kilometres kilograms grams miles meters metres tons tonnes hectares"
    " acres pounds liters litres feet hours days weeks months years minutes dollars euros pesos"
    " soles million billion thousand times people persons kilometros kilogramos gramos millas"
    " metros toneladas hectareas libras litros horas dias semanas meses años minutos dolares"
    " millones veces personas other more otros otras degrees grados barrels barriles"
    " january february march april june july august september october november december".split()
)
