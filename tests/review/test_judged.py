"""What only the networks can judge: words lost, put in, exchanged for others or for each other.

No rule decides these, so that single pairs cannot be asserted; shares of them can.
"""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.review.case_files import Question, asked, check_called, heard_questions, judged_questions

pytestmark = pytest.mark.models


@pytest.fixture(scope="module")
def questions() -> Sequence[Question]:
    """Return the pairs with what the networks say of them."""
    return heard_questions(list(judged_questions()))


def found(questions: Sequence[Question], check: str, severities: set[str]) -> float:
    """Return the share of questions of which a check speaks, with one of the severities."""
    spoken = [
        any(f.severity in severities for f in asked(check_called(check), question.pairs))
        for question in questions
    ]
    return sum(spoken) / len(spoken)


@pytest.mark.parametrize(
    ("kind", "check", "least"),
    [
        ("omission-clause", "omission", 0.6),
        ("addition", "omission", 0.25),
        ("wrong-word", "wording", 0.4),
        ("roles", "roles", 0.6),
        ("negation", "negation", 0.75),
        ("focus", "focus", 0.6),
    ],
)
def test_what_was_changed_is_pointed_at(
    questions: Sequence[Question], kind: str, check: str, least: float
) -> None:
    """A clause lost or two things exchanged more often than not; a word, in a good part."""
    changed = [q for q in questions if q.differs and q.check == kind]

    assert len(changed) >= 20
    assert found(changed, check, {"minor", "major", "critical"}) >= least


@pytest.mark.parametrize("check", ["omission", "wording", "roles", "negation", "focus"])
def test_faithful_renderings_are_hardly_ever_for_an_editor_to_decide(
    questions: Sequence[Question], check: str
) -> None:
    """One in fifty at most."""
    faithful = [q for q in questions if not q.differs]

    assert found(faithful, check, {"major", "critical"}) <= 0.02
