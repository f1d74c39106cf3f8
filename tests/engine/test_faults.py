"""The visible signs of a failed decode."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from translate.engine.faults import find_faults

CASES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "cases/faults.json").read_text(encoding="utf-8")
)["cases"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["label"]))
def test_faults_are_seen_and_sound_translations_are_not_accused(case: dict[str, Any]) -> None:
    """Each case names the flags it must raise, and whether it has a lesser fault."""
    found = find_faults(case["source"], case["target"], tuple(case["languages"]))

    assert list(found.flags) == case["flags"]
    assert (found.slips > 0) is case["slips"]


def test_a_decode_the_model_did_not_end_is_cut() -> None:
    """Whatever its length, it stopped at the limit."""
    found = find_faults("They left.", "Se fueron.", ("en", "es"), complete=False)

    assert found.flags == ("truncated",)


def test_lost_protected_text_weighs_more_than_any_slip() -> None:
    """A URL is worth more than a figure in the choice among candidates."""
    lost = find_faults("See X1.", "Vea.", ("en", "es"), lost=1)
    slip = find_faults("They saw 24 pits.", "Vieron pozas.", ("en", "es"))

    assert lost.weight > slip.weight > 0
