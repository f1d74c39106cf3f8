"""A decision holds as long as the texts it was taken on are unchanged."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.review.helpers import a_pair
from translate.article import Decision, SegmentReview
from translate.errors import InputError
from translate.review import Pair, review_pair
from translate.review.decisions import (
    Ruling,
    Subject,
    apply_decisions,
    decide,
    digest,
    finding_key,
    revised,
    subjects,
    wordings,
)


def _review(pair: Pair) -> SegmentReview:
    return replace(review_pair(pair), segment="s1")


PAIR = replace(
    a_pair("Agents destroyed 14 pits.", "Los agentes destruyeron 24 pozas."), segment="s1"
)
REVIEWED = [(PAIR, _review(PAIR))]
KEY = finding_key(REVIEWED[0][1].findings[0], PAIR.source, PAIR.target)
SUBJECTS = [
    *subjects(REVIEWED),
    Subject("s2", "They flew away.", "Se fueron volando.", {}),
    Subject("s3", "They left.", "", {}),
]


def _dismissed(reason: str = "the ministry corrected it") -> Decision:
    (taken,) = decide(Ruling((KEY,), "dismissed", reason), SUBJECTS)
    return taken


def test_a_dismissed_finding_no_longer_counts() -> None:
    """It is set apart with its reason, and its part in the risk goes."""
    review = apply_decisions(REVIEWED, [_dismissed()])

    assert review.findings == ()
    assert review.counts == {"minor": 0, "major": 0, "critical": 0}
    assert review.segments[0].risk < REVIEWED[0][1].risk
    (finding,) = review.dismissed
    assert finding.decision
    assert finding.decision.reason == "the ministry corrected it"
    assert review.void == ()


def test_an_accepted_finding_stays_open() -> None:
    """It is right, and remains until the text is put right; who reads it sees the decision."""
    taken = decide(Ruling((KEY,), "accepted", "ask Lima"), SUBJECTS)

    (finding,) = apply_decisions(REVIEWED, taken).findings

    assert finding.check == "numbers"
    assert finding.decision == taken[0]


@pytest.mark.parametrize("side", ["source", "target"])
def test_a_decision_is_void_once_a_text_changes(side: str) -> None:
    """The finding is open again, and the decision named."""
    changed = replace(PAIR, **{side: getattr(PAIR, side) + " Ayer."})

    review = apply_decisions([(changed, _review(changed))], [_dismissed()])

    assert "numbers" in {finding.check for finding in review.findings}
    assert review.dismissed == ()
    assert review.void == (_dismissed(),)


def test_a_decision_whose_text_was_changed_by_hand_is_void() -> None:
    """Key and texts must agree; what is named void is not honoured all the same."""
    changed = replace(_dismissed(), target="Los agentes destruyeron 14 pozas.")

    review = apply_decisions(REVIEWED, [changed])

    assert review.dismissed == ()
    assert review.void == (changed,)


def test_a_decision_on_a_finding_that_is_no_longer_made_is_not_void() -> None:
    """The texts are the same: it waits for the finding to come back."""
    review = apply_decisions([(PAIR, SegmentReview("s1", 0.1))], [_dismissed()])

    assert review.void == ()


def test_a_dismissed_finding_can_be_decided_upon_again() -> None:
    """Its key is still known, and the later verdict holds."""
    decided = apply_decisions(REVIEWED, [_dismissed()])
    again = subjects([(PAIR, decided.segments[0])])

    (taken,) = decide(Ruling((KEY,), "accepted", "it is wrong after all"), again)

    assert revised([_dismissed()], [taken]) == [taken]


def test_an_edited_segment_has_the_editors_text() -> None:
    """What it replaces is kept with it."""
    (taken,) = decide(Ruling(("s1",), "edited", "Destruyeron 14 pozas."), SUBJECTS)

    assert (taken.draft, taken.target) == (PAIR.target, "Destruyeron 14 pozas.")
    assert wordings([taken])[PAIR.source] == ("Destruyeron 14 pozas.", "edited")


def test_decisions_on_findings_of_a_replaced_text_go_with_it() -> None:
    """An editor who writes the sentence anew has answered them; others stay in their order."""
    other = Decision("dismissed", "They flew away.", "Se fueron volando.", "agreed", "k", "names")
    edited = decide(Ruling(("s1",), "edited", "Destruyeron 14 pozas."), SUBJECTS)

    assert revised([_dismissed(), other], edited) == [other, *edited]


def test_all_segments_with_a_translation_can_be_approved_at_once() -> None:
    """Those in one language only are left out."""
    taken = decide(Ruling(("all",), "approved"), SUBJECTS)

    assert [(d.verdict, d.source) for d in taken] == [
        ("approved", PAIR.source),
        ("approved", "They flew away."),
    ]


def test_an_approval_leaves_an_editors_text_alone() -> None:
    """Edited, but not run yet: the edition still shows the draft, which nobody approved."""
    edited = decide(Ruling(("s1",), "edited", "Destruyeron 14 pozas."), SUBJECTS)

    taken = decide(Ruling(("all",), "approved"), SUBJECTS, edited)

    assert [decision.source for decision in taken] == ["They flew away."]


@pytest.mark.parametrize(
    ("ruling", "message"),
    [
        (Ruling(("0000000000",), "dismissed", "no"), "no finding '0000000000'"),
        (Ruling(("s1",), "accepted", "no"), "no finding 's1'"),
        (Ruling((KEY,), "approved"), f"no segment '{KEY}' here.*s1, s2, s3"),
        (Ruling(("s1", "s9"), "approved"), "no segment 's9'"),
        (Ruling(("s3",), "edited", "x"), "s3 has text in one language only"),
        (Ruling((KEY,), "dismissed", " "), "needs words"),
        (Ruling(("s1",), "edited", ""), "needs words"),
        (Ruling(("s1",), "edited", "\udcff"), "not readable as UTF-8"),
    ],
)
def test_what_cannot_be_decided_is_told(ruling: Ruling, message: str) -> None:
    """The name or the missing words, and where names come from."""
    with pytest.raises(InputError, match=message):
        decide(ruling, SUBJECTS)


def test_the_digest_follows_the_decisions() -> None:
    """Another reason makes another page; no decisions make none."""
    assert digest([]) is None
    assert digest([_dismissed("a")]) == digest([_dismissed("a")]) != digest([_dismissed("b")])
