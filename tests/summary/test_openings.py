"""Beginnings that need the sentence before them, in both languages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from translate.summary.openings import hangs

CASES = json.loads((Path(__file__).parent / "cases" / "openings.json").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES["hangs"], ids=lambda case: case["text"])
def test_sentence_that_points_back_hangs(case: dict[str, str]) -> None:
    """A sentence that points back does so in English and in Spanish."""
    assert hangs(case["text"], "en")
    assert hangs(case["like"], "es")


@pytest.mark.parametrize("case", CASES["stands"], ids=lambda case: case["text"])
def test_sentence_that_stands_alone_does_not_hang(case: dict[str, str]) -> None:
    """A sentence that says what it is about stands in English and in Spanish."""
    assert not hangs(case["text"], "en")
    assert not hangs(case["like"], "es")
