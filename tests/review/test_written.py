"""The pairs that benchmarks read are sound, and what is held out stays held out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from written import FITTING, SPEAKS, UNSEEN, Written, read

from translate.review.checks import load_checks

#: What the network that reads pairs has learnt from.
TAUGHT = Path(__file__).resolve().parents[2] / "training" / "quality" / "written_pairs"


def pairs(folder: Path) -> list[Written]:
    """Read all files of a folder."""
    return list(read(sorted(folder.glob("*.jsonl"))))


@pytest.mark.parametrize("folder", [FITTING, UNSEEN], ids=lambda folder: folder.name)
def test_each_change_has_checks_that_speak_for_it(folder: Path) -> None:
    """A phenomenon is a check's id or is mapped to some."""
    checks = {check.id for check in load_checks()}

    assert set().union(*SPEAKS.values()) <= checks
    for written in pairs(folder):
        assert written.phenomenon == "free" or written.speaking <= checks, written.phenomenon


@pytest.mark.parametrize("folder", [FITTING, UNSEEN], ids=lambda folder: folder.name)
def test_a_changed_text_is_not_its_faithful_one(folder: Path) -> None:
    """Rows that say nothing would make recall look worse than it is."""
    texts = {
        kind: {(w.pair.source, w.pair.target) for w in pairs(folder) if w.differs == kind}
        for kind in (True, False)
    }

    assert texts[True]
    assert not texts[True] & texts[False]


def test_nothing_that_is_taught_or_fitted_with_is_unseen() -> None:
    """Figures would prove nothing, nor coefficients fitted to what the network knows by heart."""
    fitted, unseen = ({w.pair.source for w in pairs(folder)} for folder in (FITTING, UNSEEN))
    taught = {
        json.loads(line)["source"]
        for path in TAUGHT.glob("*.jsonl")
        for line in path.read_text(encoding="utf-8").splitlines()
    }

    assert taught
    assert not fitted & unseen
    assert not taught & (fitted | unseen)
