"""The real bundled models: the figures of a source stand in its translation."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from translate.article import LANGUAGES, Language, other_language
from translate.engine.packages import find_package
from translate.figures import compare_figures, find_figures
from translate.glossary import Glossary
from translate.lines import Line, Translated, translate_lines
from translate.workflow import Desk

pytestmark = pytest.mark.models

SENTENCES: dict[Language, list[str]] = json.loads(
    (Path(__file__).parent / "cases/figure_sentences.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("source", LANGUAGES)
def test_at_least_98_percent_of_the_figures_are_kept(source: Language) -> None:
    """By value, in either language's form; what is lost is named with its sentence."""
    target = other_language(source)
    desk = Desk(Glossary(), find=lambda *way: find_package(*way, directories=()))
    sentences = SENTENCES[source]
    figures = [f for text in sentences for f in find_figures(text, source) if not f.weak]
    made = translate_lines([Line(text, source, target) for text in sentences], desk)

    lost = [
        (figure.text, text, one.text)
        for text, one in zip(sentences, made, strict=True)
        if isinstance(one, Translated)
        for figure in compare_figures(text, source, one.text, target).missing
    ]

    assert len(sentences) == 30
    assert len(figures) > 60
    assert len(lost) <= 0.02 * len(figures), lost
