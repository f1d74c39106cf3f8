"""Figures are found, understood and compared across English and Spanish."""

from __future__ import annotations

import json
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate.article import LANGUAGES, Language
from translate.figures import compare_figures, find_figures

CASES = Path(__file__).parent / "cases"


def load(name: str) -> list[Any]:
    """The cases of one file, each as a test parameter named by its label."""
    rows = json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))
    return [pytest.param(row, id=row["label"]) for row in rows]


def texts(figures: tuple[Any, ...]) -> str:
    """The words of some figures, for comparison with a case."""
    return " ".join(figure.text for figure in figures)


@pytest.mark.parametrize("case", load("same"))
def test_the_same_figures_leave_nothing_over(case: dict[str, str]) -> None:
    """A faithful pair has no missing and no extra figure, whichever text is the source."""
    there = compare_figures(case["en"], "en", case["es"], "es")
    back = compare_figures(case["es"], "es", case["en"], "en")

    assert (texts(there.missing), texts(there.extra)) == ("", "")
    assert (texts(back.missing), texts(back.extra)) == ("", "")


@pytest.mark.parametrize("case", load("different"))
def test_a_changed_figure_is_named_in_both_directions(case: dict[str, str]) -> None:
    """What differs is missing one way and extra the other way."""
    there = compare_figures(case["en"], "en", case["es"], "es")
    back = compare_figures(case["es"], "es", case["en"], "en")

    assert (texts(there.missing), texts(there.extra)) == (case["only_en"], case["only_es"])
    assert (texts(back.missing), texts(back.extra)) == (case["only_es"], case["only_en"])


@pytest.mark.xfail(strict=True, reason="known limits, see the comments in the file")
@pytest.mark.parametrize("case", load("known_failures"))
def test_known_false_alarms(case: dict[str, str]) -> None:
    """Faithful pairs that are still reported."""
    diff = compare_figures(case["en"], "en", case["es"], "es")

    assert diff == ((), ())


@pytest.mark.parametrize("case", load("found"))
def test_figures_are_read_with_value_and_kind(case: dict[str, Any]) -> None:
    """Text, value and kind of every figure that is not weak."""
    figures = find_figures(case["text"], case["language"])

    strong = [[f.text, str(f.value), f.kind] for f in figures if not f.weak]
    assert strong == case["expected"]


@given(st.text(max_size=80), st.sampled_from(LANGUAGES))
def test_any_text_gives_ordered_figures_that_match_their_span(text: str, lang: Language) -> None:
    """Spans hold the text they claim, in order and without overlap, whatever the input."""
    figures = find_figures(text, lang)

    assert all(text[f.start : f.end] == f.text for f in figures)
    assert all(a.end <= b.start for a, b in pairwise(figures))


@given(st.text(alphabet="one two un dos mil 123.,-%/: siglo XX half", max_size=60))
def test_a_text_agrees_with_itself(text: str) -> None:
    """No figure is missing between a text and its copy."""
    for language in LANGUAGES:
        assert compare_figures(text, language, text, language) == ((), ())


@given(st.integers(min_value=0, max_value=10**9))
def test_grouped_digits_have_one_value(number: int) -> None:
    """English commas, Spanish points and no marks at all give the same number."""
    grouped = f"{number:,}"

    english = find_figures(f"{grouped} men", "en")
    spanish = find_figures(f"{grouped.replace(',', '.')} hombres", "es")

    assert english[0].value == spanish[0].value == Decimal(number)
    assert find_figures(f"{number} men", "en")[0].value == Decimal(number)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_of_sixty_digits_is_a_figure_like_others(language: Language) -> None:
    """No decade is looked for in it: its remainder is more than decimals can hold."""
    digits = "1" + "0" * 60

    (figure,) = find_figures(f"({digits})", language)

    assert figure.text == digits
