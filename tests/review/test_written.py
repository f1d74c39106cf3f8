"""The pairs that benchmarks read are sound, and what is held out stays held out."""

from __future__ import annotations

from pathlib import Path

import pytest
from written import FITTING, SPEAKS, UNSEEN, Written, read

from translate.review.checks import load_checks


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


def test_nothing_that_is_fitted_with_is_unseen() -> None:
    """A figure on unseen pairs would prove nothing otherwise."""
    fitted, unseen = ({w.pair.source for w in pairs(folder)} for folder in (FITTING, UNSEEN))

    assert not fitted & unseen
