"""The figures of the table: whole phrases, the same in both languages, or none."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from translate.article import LANGUAGES, Language
from translate.summary import summarise

from .factory import article_of

CASES = json.loads((Path(__file__).parent / "cases" / "figures.json").read_text("utf-8"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", CASES["shown"], ids=lambda case: case["label"])
def test_figure_is_shown_with_all_that_it_counts(case: dict[str, Any], language: Language) -> None:
    """Limits, ranges, rates and the noun belong to a figure, whichever side was the source."""
    article, drafts = article_of([("paragraph", [(case["en"], case["es"])])], language)

    (figure,) = summarise(article, drafts).key_figures

    shown = [figure.source, figure.target]
    assert (shown if language == "en" else shown[::-1]) == case["expected"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", CASES["hidden"], ids=lambda case: case["label"])
def test_figure_without_its_whole_phrase_is_left_out(
    case: dict[str, Any], language: Language
) -> None:
    """A fragment, a date, a known group or a figure that changed is no key figure."""
    article, drafts = article_of([("paragraph", [(case["en"], case["es"])])], language)

    assert summarise(article, drafts).key_figures == ()


@pytest.mark.parametrize(
    ("pair", "places"),
    [
        (
            (
                "A kilo costs $2,500 in Bolivia and is sold for $30,000 in Antwerp.",
                "Un kilo cuesta 2.500 dólares en Bolivia y se vende por 30.000 dólares en Antwerp.",
            ),
            ["Bolivia", "Antwerp"],
        ),
        (
            (
                "Boats from Tumaco to a beach near Manta carried 900 kilos of cocaine.",
                "Lanchas desde Tumaco a una playa cerca de Manta llevaban 900 kilos de cocaína.",
            ),
            [""],
        ),
    ],
)
def test_place_is_the_figures_own(pair: tuple[str, str], places: list[str]) -> None:
    """Where a sentence names several places, only the one that follows a figure is given."""
    figures = summarise(*article_of([("paragraph", [pair])])).key_figures

    assert [figure.where.source for figure in figures] == places


@pytest.mark.parametrize(
    "pair",
    [
        (
            "The river San Miguel carried 40 boats of Peru's navy in March.",
            "El río San Miguel llevó 40 botes de la marina del Perú en marzo.",
        ),
        ("They paid 30 dollars to Ovelar.", "Pagaron 30 dólares a Ovelar."),
    ],
)
def test_river_owner_or_object_is_nobody_who_acts(pair: tuple[str, str]) -> None:
    """Only a name that can be the subject is who."""
    (figure, *_) = summarise(*article_of([("paragraph", [pair])])).key_figures

    assert figure.who == ("", "")


def test_figure_in_brackets_is_not_the_doing_of_who_stands_before_them() -> None:
    """The navy destroyed 14 pits; that there were 24 is what the ministries say."""
    pair = (
        "The police of Ruiz said Navy personnel destroyed 14 pits (there were 24 pits, we hear).",
        "La policía de Ruiz dijo que personal de Navy destruyó 14 pozas (hubo 24 pozas, dicen).",
    )

    figures = summarise(*article_of([("paragraph", [pair])])).key_figures

    assert [figure.who.source for figure in figures] == ["Navy", ""]
