"""Every check flags what changed and is silent where a translation is free but faithful."""

from __future__ import annotations

import json

import pytest

from tests.review.helpers import CASES, a_pair, cases, fails, pairs_of, passes
from translate.review import review_pair

CHECKED = sorted(path.stem for path in CASES.glob("*.json"))
FLAGGED = [case for check in CHECKED for case in cases(check, "flagged")]
SILENT = [case for check in CHECKED for case in cases(check, "silent")]
MINIMAL = [case for check in CHECKED for case in cases(check, "minimal")]

#: Freer translations, written without a look at the checks.
FREE = json.loads((CASES.parent / "free.json").read_text(encoding="utf-8"))

#: Checks of loops and length, whose cases need no counterpart in the other direction.
ONE_WAY = {"repetition", "length", "untranslated"}


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


@pytest.mark.parametrize(("check", "row"), MINIMAL)
def test_one_change_is_flagged_and_the_faithful_half_is_not(
    check: str, row: dict[str, str]
) -> None:
    """Of a minimal pair only the changed half is found, from either language."""
    fails(check, a_pair(row["en"], row["changed"], "en"))
    fails(check, a_pair(row["changed"], row["en"], "es"))
    passes(check, a_pair(row["en"], row["es"], "en"))
    passes(check, a_pair(row["es"], row["en"], "es"))


def test_faithful_translations_are_left_alone_by_all_checks() -> None:
    """At most three in a hundred have a finding that an editor must decide on."""
    pairs = [
        pair
        for case in MINIMAL
        for pair in (
            a_pair(case.values[1]["en"], case.values[1]["es"], "en"),
            a_pair(case.values[1]["es"], case.values[1]["en"], "es"),
        )
    ]
    pairs += [pair for case in SILENT for pair in pairs_of(case.values[1])]
    pairs += [pair for row in FREE for pair in pairs_of(row)]
    alarms = [
        pair.source
        for pair in pairs
        if any(f.severity != "minor" for f in review_pair(pair).findings)
    ]

    assert len(pairs) >= 600
    assert len(alarms) <= 0.03 * len(pairs), alarms


@pytest.mark.parametrize("check", CHECKED)
def test_there_are_enough_cases(check: str) -> None:
    """At least twenty changed pairs stand for each check; loops and lengths need twelve."""
    changed = len(cases(check, "flagged")) + len(cases(check, "minimal"))

    assert changed >= (12 if check in ONE_WAY else 20)
