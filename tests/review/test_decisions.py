"""A decision holds as long as the texts it was taken on are unchanged."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.review.helpers import a_pair
from translate.errors import InputError
from translate.review import review_pair
from translate.review.decisions import (
    apply_decisions,
    decide,
    decisions_text,
    finding_key,
    read_decisions,
)

PAIR = a_pair("Agents destroyed 14 pits.", "Los agentes destruyeron 24 pozas, «sin más».")
REVIEWED = [(PAIR, review_pair(PAIR))]
KEY = finding_key(REVIEWED[0][1].findings[0], PAIR)


def test_a_dismissed_finding_is_not_shown_again() -> None:
    """Neither it nor its part in the risk."""
    (taken,) = decide([KEY], "dismissed", "the ministry corrected it", REVIEWED)

    review, void = apply_decisions(REVIEWED, {taken.key: taken})

    assert review.findings == ()
    assert review.segments[0].risk < REVIEWED[0][1].risk
    assert void == ()


def test_an_accepted_finding_stays() -> None:
    """It is right, and remains until the text is put right."""
    (taken,) = decide([KEY], "accepted", "ask Lima", REVIEWED)

    review, _ = apply_decisions(REVIEWED, {taken.key: taken})

    assert [finding.check for finding in review.findings] == ["numbers"]


@pytest.mark.parametrize("side", ["source", "target"])
def test_a_decision_is_void_once_a_text_changes(side: str) -> None:
    """The finding is shown again, and the decision named."""
    (taken,) = decide([KEY], "dismissed", "agreed", REVIEWED)
    changed = replace(PAIR, **{side: getattr(PAIR, side) + " Ayer."})

    review, void = apply_decisions([(changed, review_pair(changed))], {taken.key: taken})

    assert "numbers" in {finding.check for finding in review.findings}
    assert void == (taken,)


def test_the_file_can_be_read_back(tmp_path: Path) -> None:
    """Commas, quotes and line breaks in a reason survive."""
    (taken,) = decide([KEY], "dismissed", 'agreed, "by phone"\nwith Lima', REVIEWED)
    path = tmp_path / "decisions.csv"
    path.write_text(decisions_text([taken]), encoding="utf-8", newline="")

    assert read_decisions(path) == {KEY: taken}


def test_without_a_file_nothing_is_decided(tmp_path: Path) -> None:
    """The first review has no decisions."""
    assert read_decisions(tmp_path / "none.csv") == {}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("key,verdict\n", "the column 'check' is missing"),
        (
            "key,verdict,check,reason,source,target\na,maybe,b,c,d,e\n",
            "line 2: the verdict must be",
        ),
    ],
)
def test_a_broken_file_is_named_with_its_line(tmp_path: Path, text: str, message: str) -> None:
    """The file, the line and what to write."""
    path = tmp_path / "decisions.csv"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(InputError, match=message):
        read_decisions(path)


def test_an_unknown_finding_cannot_be_decided() -> None:
    """The key is named, and where keys come from."""
    with pytest.raises(InputError, match="no finding '0000000000'"):
        decide(["0000000000"], "dismissed", "no", REVIEWED)
