"""One thing said in two ways across a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.article import Span
from translate.figures import find_figures
from translate.lexicon.function_words import COMPANIONS, FUNCTION_WORDS
from translate.lexicon.lemmas import lemma_key
from translate.lexicon.text import fold, words
from translate.review.checks.base import Check

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translate.article import Finding, Language, Severity
    from translate.figures import Figure
    from translate.review.pair import Pair

# Small counts ("two men", "three men") are of different things; from here on a reader remembers.
_REMEMBERED = 10
# Letters of a noun by which "pits" and "pit" are one.
_STEM = 4
# Words after a figure among which an English noun may stand: "25 small steel drums".
_GROUP = 3


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
        known: dict[str, dict[str, tuple[str, str]]] = {}
        for pair in pairs:
            for use in pair.terms:
                if not use.applied:
                    continue
                met = known.setdefault(use.source_term, {})
                rendering = _rendering(use.form, pair.target_language)
                if met and rendering not in met:
                    form, where = next(iter(met.values()))
                    yield self.finding(
                        pair,
                        f"“{use.source_term}” is “{form}” in {where} and “{use.form}” here.",
                        source=use.source,
                        target=use.target,
                    )
                met.setdefault(rendering, (use.form, pair.segment))

    def _figures(self, pairs: Sequence[Pair]) -> Iterator[Finding]:
        known: dict[str, tuple[Figure, str, frozenset[str]]] = {}
        for pair in pairs:
            for figure in find_figures(*pair.sides[0]):
                noun, qualified = _counted(pair.source, pair.source_language, figure)
                if not noun:
                    continue
                first, where, before = known.setdefault(noun, (figure, pair.segment, qualified))
                alike = before <= qualified or qualified <= before
                if alike and where != pair.segment and not first.readings & figure.readings:
                    yield self.finding(
                        pair,
                        f"The source says “{figure.text}” here and “{first.text}” in {where}"
                        " of the same thing; the author may have meant it.",
                        source=Span(figure.start, figure.end),
                        category="Linguistic conventions/Textual conventions",
                    )


def _rendering(form: str, language: Language) -> str:
    """One key for a rendering in any number, spelled as one word or as two, articles aside."""
    small = FUNCTION_WORDS[language] | COMPANIONS[language]
    keys = [lemma_key(word.text, language) for word in words(form) if word.key not in small]
    return "".join(keys) or fold(form)


def _counted(text: str, language: Language, figure: Figure) -> tuple[str, frozenset[str]]:
    """The stem of the noun after a plain count and the words between, or nothing.

    A Spanish noun stands first; an English one after what qualifies it, and is known by its plural.
    """
    nothing = "", frozenset[str]()
    if figure.weak or figure.kind != "cardinal" or figure.value < _REMEMBERED:
        return nothing
    following = words(text[figure.end : figure.end + 40])[: _GROUP if language == "en" else 1]
    uncounted = _UNCOUNTED | FUNCTION_WORDS[language] | COMPANIONS[language]
    between: list[str] = []
    end = figure.end
    for word in following:
        start = figure.end + word.start
        if text[end:start] != " " or word.key in uncounted:
            break
        if language == "es" or lemma_key(word.text, language) != word.key:
            return _stem(word.key), frozenset(between)
        between.append(word.key)
        end = figure.end + word.end
    return nothing


def _stem(key: str) -> str:
    return key[:_STEM] if len(key) >= _STEM else ""


# What is measured rather than counted: two distances are two facts.
_UNCOUNTED = frozenset(
    "percent kilos kilometers kilometres kilograms grams miles meters metres tons tonnes hectares"
    " acres pounds liters litres feet hours days weeks months years minutes dollars euros pesos"
    " soles million billion thousand times people persons kilometros kilogramos gramos millas"
    " metros toneladas hectareas libras litros horas dias semanas meses años minutos dolares"
    " millones veces personas other more otros otras degrees grados barrels barriles"
    " january february march april june july august september october november december".split()
)
