"""Every check flags what changed and is silent where a translation is free but faithful."""

from __future__ import annotations

import pytest

from tests.review.helpers import cases, fails, pairs_of, passes

CHECKED = (
    "numbers",
    "dates",
    "negation",
    "names",
    "hedges",
    "untranslated",
    "repetition",
    "length",
)
FLAGGED = [case for check in CHECKED for case in cases(check, "flagged")]
SILENT = [case for check in CHECKED for case in cases(check, "silent")]


@pytest.mark.parametrize(("check", "row"), FLAGGED)
def test_a_changed_pair_is_flagged(check: str, row: dict[str, str]) -> None:
    """A minimal change of meaning is found in both directions, with the severity it deserves."""
    first, *reverse = [fails(check, pair) for pair in pairs_of(row)]

    assert row["severity"] in {finding.severity for finding in first}
    assert all(reverse)


@pytest.mark.parametrize(("check", "row"), SILENT)
def test_a_faithful_pair_is_silent(check: str, row: dict[str, str]) -> None:
    """A faithful rendering is left alone in both directions, however free."""
    for pair in pairs_of(row):
        passes(check, pair)


@pytest.mark.parametrize("check", CHECKED)
def test_there_are_enough_cases(check: str) -> None:
    """At least twelve minimal pairs and twelve faithful ones stand for each check."""
    assert len(cases(check, "flagged")) >= 12
    assert len(cases(check, "silent")) >= 12
