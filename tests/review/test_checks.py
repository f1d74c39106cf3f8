"""Every check flags what changed and is silent where a translation is free but faithful."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from tests.review.case_files import (
    CASES,
    Question,
    free_questions,
    heard_questions,
    once_each,
    questions,
)
from tests.review.helpers import sound
from translate.review.checks import load_checks

CHECKED = sorted(path.stem for path in CASES.glob("*.json"))
ASKED = {check: questions(check) for check in CHECKED}
CHANGED = [q for check in CHECKED for q in ASKED[check] if q.differs]
FAITHFUL = [q for check in CHECKED for q in ASKED[check] if not q.differs]

#: What the cases of every check must reach, and what its alarms on faithful ones must not exceed.
RECALL = 0.95
ALARMS = 0.03
#: All checks are asked of the faithful ones in so many parts, so that no worker is left alone.
PARTS = 4


def named(some: Iterable[Question]) -> list[Any]:
    """The questions as parameters; what is known to fail has to."""
    return [
        pytest.param(
            question,
            id=question.name,
            marks=pytest.mark.xfail(reason=question.known_failure, strict=True)
            if question.known_failure
            else (),
        )
        for question in some
    ]


@pytest.mark.parametrize("question", named(CHANGED))
def test_a_change_of_meaning_is_flagged(question: Question) -> None:
    """Whichever text is the source, with the severity that the case asks for."""
    findings = question.findings()

    pairs = {pair.segment: pair for pair in question.pairs}
    for finding in findings:
        sound(finding, pairs[finding.segment])
    assert findings, question.pairs
    assert question.severity in {"", *(finding.severity for finding in findings)}


@pytest.mark.parametrize("question", named(FAITHFUL))
def test_a_faithful_rendering_is_left_alone(question: Question) -> None:
    """However free, in both directions."""
    assert not [finding.message for finding in question.findings()]


@pytest.mark.parametrize("check", CHECKED)
def test_nineteen_changes_in_twenty_are_found(check: str) -> None:
    """The bar holds for every check, with what is known to fail counted in."""
    changed = [question for question in ASKED[check] if question.differs]
    missed = [question.name for question in changed if not question.findings()]

    assert len(missed) <= (1 - RECALL) * len(changed), "\n".join(missed)


@pytest.mark.models
@pytest.mark.parametrize("part", range(PARTS))
def test_faithful_translations_are_left_alone_by_all_checks(part: int) -> None:
    """At most three in a hundred have a finding that an editor must decide on."""
    faithful = heard_questions(once_each([*FAITHFUL, *free_questions()])[part::PARTS])
    alarms = {
        question.name: [f"{finding.check}: {finding.message}" for finding in found]
        for question in faithful
        if (found := question.alarms())
    }

    assert len(faithful) >= 1000
    assert len(alarms) <= ALARMS * len(faithful), "\n".join(
        f"{name}  {messages}" for name, messages in alarms.items()
    )


#: Checks of which no case can be asserted, since networks decide: see ``test_judged.py``.
JUDGED = {"wording"}


@pytest.mark.parametrize("check", [c.id for c in load_checks() if c.id not in JUDGED])
def test_there_are_enough_cases(check: str) -> None:
    """At least twenty minimal pairs for each check, and both languages as the source."""
    changed = [question for question in ASKED[check] if question.differs]

    assert len({question.name.partition(" (")[0] for question in changed}) >= 20
    assert {pair.source_language for question in changed for pair in question.pairs} == {"en", "es"}


def test_there_are_enough_free_translations() -> None:
    """At least three hundred sentences that say the same in other words."""
    pairs = [pair for question in free_questions() for pair in question.pairs]

    assert len({pair.source for pair in pairs if pair.source_language == "en"}) >= 300
