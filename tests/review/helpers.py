"""What tests of checks are written with: ``passes(...)``, ``fails(...)`` and the case files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from translate.article import other_language
from translate.review import Pair
from translate.review.checks import CHECKS, load_checks

if TYPE_CHECKING:
    from translate.article import Finding, Language
    from translate.review.checks.base import Check

CASES = Path(__file__).parent / "cases"


def check_called(check_id: str) -> Check:
    """Load one check by its id."""
    module = check_id.replace("-", "_")
    (name,) = [name for name in CHECKS if name.split(".")[-2] == module]
    return load_checks([name])[0]


def a_pair(source: str, target: str, language: Language = "en") -> Pair:
    """Build a pair whose source is in `language`."""
    return Pair(source, target, language, other_language(language))


def fails(check_id: str, pair: Pair) -> list[Finding]:
    """Return what the check finds; it must find something."""
    findings = list(check_called(check_id).run(pair))
    assert findings, f"{check_id} is silent on {pair.source!r} | {pair.target!r}"
    for finding in findings:
        sound(finding, pair)
    return findings


def passes(check_id: str, pair: Pair) -> None:
    """Make sure that the check finds nothing."""
    findings = list(check_called(check_id).run(pair))
    assert not findings, [finding.message for finding in findings]


def sound(finding: Finding, pair: Pair) -> None:
    """Make sure that a finding's spans hold its texts and that its message is one sentence."""
    if finding.source_span:
        assert finding.source_span.of(pair.source) == finding.source_text
    if finding.target_span:
        assert finding.target_span.of(pair.target) == finding.target_text
    assert finding.source_span or finding.target_span
    assert finding.message.endswith((".", ".”"))
    assert "\n" not in finding.message


def cases(check_id: str, kind: str) -> list[Any]:
    """Load the "flagged", "silent" or "minimal" cases of a check, named by their labels."""
    data = json.loads((CASES / f"{check_id}.json").read_text(encoding="utf-8"))
    rows = data.get(kind, [])
    return [pytest.param(check_id, row, id=f"{check_id}-{row['label']}") for row in rows]


def pairs_of(row: dict[str, str]) -> list[Pair]:
    """Build the pair of a one-way case, or both directions of a two-way one."""
    if "source" in row:
        language: Language = "en" if row["from"] == "en" else "es"
        return [a_pair(row["source"], row["target"], language)]
    return [a_pair(row["en"], row["es"], "en"), a_pair(row["es"], row["en"], "es")]
