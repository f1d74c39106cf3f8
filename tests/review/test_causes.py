"""The causes of false alarms and misses that were repaired, each by one pair in both directions."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from translate.article import LANGUAGES, other_language
from translate.review import Pair
from translate.review.checks import load_checks

ROWS = json.loads((Path(__file__).parent / "causes.json").read_text(encoding="utf-8"))
CHECKS = {check.id: check for check in load_checks()}


@pytest.mark.parametrize("row", ROWS, ids=[row["comment"] for row in ROWS])
def test_a_repaired_cause_stays_repaired(row: dict[str, str]) -> None:
    """A faithful pair raises no alarm in any check, a changed one is found by its check."""
    texts = {"en": row["en"], "es": row["es"]}
    for language in LANGUAGES:
        other = other_language(language)
        pair = Pair(texts[language], texts[other], language, other)
        if row["expected"] == "silent":
            alarms = [
                f for check in CHECKS.values() for f in check.run(pair) if f.severity != "minor"
            ]
            assert not alarms, [finding.message for finding in alarms]
        else:
            assert list(CHECKS[row["expected"]].run(pair)), pair
