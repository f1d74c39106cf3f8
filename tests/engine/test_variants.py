"""Writing a sentence otherwise for the model, and the way back from its translation."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.fakes import hypothesis
from translate.engine import variants
from translate.figures import Figure, find_figures

CASES: dict[str, list[dict[str, Any]]] = json.loads(
    (Path(__file__).parent / "cases/variants.json").read_text(encoding="utf-8")
)


def _lost(case: dict[str, Any]) -> list[Figure]:
    found = [f for f in find_figures(case["source"], case["languages"][0]) if not f.weak]
    lost = [figure for figure in found if figure.text in case["lost"]]
    assert [figure.text for figure in lost] == case["lost"], "the case names its figures rightly"
    return lost


@pytest.mark.parametrize("kind", ["in_digits", "with_stand_ins"])
def test_figures_written_otherwise_come_back_as_the_sources(kind: str) -> None:
    """What the model is given, what its translation becomes, and when it is of no use."""
    for case in CASES[kind]:
        languages = tuple(case["languages"])
        variant = getattr(variants, kind)(case["source"], languages, _lost(case))
        if case["text"] is None:
            assert variant is None, case["label"]
            continue
        assert variant.text == case["text"], case["label"]
        assert variant.back.apply(variant.text) == case["source"], case["label"]
        undone = [one.text for one in variant.undo([hypothesis(variant.text, case["target"])])]
        assert undone == ([case["mended"]] if case["mended"] else []), case["label"]


def test_attention_still_points_at_the_right_words() -> None:
    """Pieces move with the text on both sides: the km of the source stay linked to those here."""
    source = "Un tubo de 1.224 km."
    variant = variants.with_stand_ins(source, ("es", "en"), find_figures(source, "es")[1:])
    assert variant is not None
    (undone,) = variant.undo([hypothesis(variant.text, "A pipe of 47 km.")])

    assert [p.span.of(undone.text) for p in undone.pieces] == [
        "A",
        "pipe",
        "of",
        "1,224",
        "km",
        ".",
    ]
    assert [p.span.of(source) for p in undone.source_pieces] == [
        "Un", "tubo", "de", "1.224", "km", ".",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("source", "text", "target", "mended"),
    [
        ("Trucks carry it.", "trucks carry it.", "camiones lo llevan.", "Camiones lo llevan."),
        ("“Trucks carry it.”", "“trucks carry it.”", "«camiones»", "«Camiones»"),
    ],
)
def test_small_letters_get_their_capital_back(
    source: str, text: str, target: str, mended: str
) -> None:
    """Behind an opening quotation mark too."""
    variant = variants.in_small_letters(source)
    assert (variant.text, variant.back.apply(variant.text)) == (text, source)
    assert [one.text for one in variant.undo([hypothesis(text, target)])] == [mended]


@pytest.mark.parametrize(
    ("source", "text", "target", "mended"),
    [
        ("The end.", "The end", "El fin", "El fin."),
        ("The end.", "The end", "¿El fin?", "¿El fin?"),
        ("The end", "The end.", "El fin.", "El fin"),
        ("The end", "The end.", "El fin", "El fin"),
    ],
)
def test_the_final_stop_is_the_sources(source: str, text: str, target: str, mended: str) -> None:
    """Whatever was decoded, with it or without."""
    variant = variants.with_stop_toggled(source)
    assert (variant.text, variant.back.apply(variant.text)) == (text, source)
    assert [one.text for one in variant.undo([hypothesis(text, target)])] == [mended]
