"""Each convention against its cases: `positive` must change as told, `negative` must stay."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from translate.article import LANGUAGES, Edit, Language, Span, Step
from translate.conventions import Convention, apply_conventions, conventions, find_edits

CASES = Path(__file__).parent / "cases"
Case = dict[str, Any]


def _load(step: str) -> dict[str, list[Case]]:
    cases: dict[str, list[Case]] = json.loads((CASES / f"{step}.json").read_text("utf-8"))
    return cases


def _steps() -> list[str]:
    names = (convention.name for language in LANGUAGES for convention in conventions(language))
    return list(dict.fromkeys(names))


def _parameters(kind: str) -> list[Any]:
    return [
        pytest.param(step, case, id=f"{step}: {case['label']}")
        for step in _steps()
        for case in _load(step).get(kind, [])
    ]


def _convention(step: str, language: Language) -> Convention:
    return next(c for c in conventions(language) if c.name == step)


def _edits(step: str, case: Case) -> tuple[Edit, ...]:
    spans = [Span(*span) for span in case.get("protected", [])]
    convention = _convention(step, case["language"])
    return find_edits(convention, case["source"], case["target"], spans)


@pytest.mark.parametrize(("step", "case"), _parameters("positive"))
def test_convention_makes_the_expected_edit(step: str, case: Case) -> None:
    """Where its rule applies, a convention turns the target into the expected text."""
    edits = _edits(step, case)

    assert Step(step, edits).apply(case["target"]) == case["expected"]


@pytest.mark.parametrize(("step", "case"), _parameters("positive"))
def test_convention_is_satisfied_with_its_own_work(step: str, case: Case) -> None:
    """A convention finds nothing more to do in a text that it has put right."""
    assert _edits(step, case | {"target": case["expected"], "protected": []}) == ()


@pytest.mark.parametrize(("step", "case"), _parameters("negative"))
def test_convention_leaves_the_text_alone(step: str, case: Case) -> None:
    """Where its rule does not apply, or might change the meaning, a convention does nothing."""
    assert _edits(step, case) == ()


@pytest.mark.parametrize(("step", "case"), _parameters("known_failures"))
@pytest.mark.xfail(strict=True, reason="known limit, see the case's comment")
def test_known_failure(step: str, case: Case) -> None:
    """A limit that is known: when it falls, the case moves to the others."""
    assert Step(step, _edits(step, case)).apply(case["target"]) == case["expected"]


@pytest.mark.parametrize(("step", "case"), _parameters("positive"))
def test_all_conventions_together_find_it_too(step: str, case: Case) -> None:
    """No earlier convention hides from a later one what that one puts right."""
    spans = [Span(*span) for span in case.get("protected", [])]
    _, steps = apply_conventions(case["source"], case["target"], case["language"], spans)

    assert step in [taken.name for taken in steps]


@pytest.mark.parametrize("step", _steps())
def test_convention_has_enough_cases(step: str) -> None:
    """Each convention shows what it does and, at length, what it leaves alone."""
    cases = _load(step)

    assert len(cases["positive"]) >= 15
    assert len(cases["negative"]) >= 8


@pytest.mark.parametrize("language", LANGUAGES)
def test_convention_is_documented(language: Language) -> None:
    """Each convention has its own kebab-case name, says its rule, and names an authority."""
    found = conventions(language)

    assert len({convention.name for convention in found}) == len(found)
    for convention in found:
        assert convention.name == convention.name.lower().replace("_", "-").replace(" ", "-")
        assert convention.rule
        assert convention.authority


def test_case_files_and_conventions_agree() -> None:
    """There is no case file without its convention."""
    assert {path.stem for path in CASES.glob("*.json")} == set(_steps())
