"""What changes around a term that takes another's place."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.glossary.cases import CASES, label
from translate.article import Edit, Span, Step
from translate.glossary.agreement import agreement
from translate.glossary.forms import Form

AGREEMENT: list[dict[str, Any]] = json.loads((CASES / "agreement.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", AGREEMENT, ids=label)
def test_the_surroundings_agree(case: dict[str, Any]) -> None:
    """Determiners, adjectives, participles and verbs follow the new term, and nothing else."""
    given = case["input"]
    start = given["text"].index(given["old"])
    span = Span(start, start + len(given["old"]))
    form = Form(given["term"], given["number"], given["gender"])

    around = agreement(given["text"], span, form, given["language"])

    edits = tuple(sorted((*around.before, Edit(*span, form.text), *around.after)))
    assert Step("glossary-term", edits).apply(given["text"]) == case["expected"]


def test_what_agrees_already_is_not_touched() -> None:
    """No edit is proposed for a sentence that is right."""
    text = "Las dos narcopistas fueron destruidas."

    around = agreement(text, Span(8, 19), Form("narcopistas", "p", "f"), "es")

    assert Step("glossary-term", (*around.before, *around.after)).apply(text) == text
    assert around.before == ()
