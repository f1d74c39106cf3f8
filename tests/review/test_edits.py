"""The reviewer diff says what an editor changed and what it did to the meaning."""

from __future__ import annotations

import pytest

from tests.review.helpers import a_pair
from translate.article import Finding, SegmentReview, Span
from translate.review import review_pair
from translate.review.edits import Edited, compare_edit, word_changes

SOURCE = "They destroyed ten airstrips."


def edited(before: str, after: str) -> Edited:
    """The change from one translation of the source to another."""
    return compare_edit(
        SOURCE,
        (before, review_pair(a_pair(SOURCE, before))),
        (after, review_pair(a_pair(SOURCE, after))),
    )


@pytest.mark.parametrize(
    ("before", "after", "effect"),
    [
        ("Destruyeron diez pistas.", "Destruyeron diez pistas.", "unchanged"),
        ("Destruyeron diez pistas.", "Arrasaron diez pistas.", "kept"),
        ("Destruyeron doce pistas.", "Destruyeron diez pistas.", "repaired"),
        ("Destruyeron diez pistas.", "Destruyeron doce pistas.", "broke"),
        ("Destruyeron doce pistas.", "No destruyeron diez pistas.", "mixed"),
        ("Destruyeron doce pistas.", "Arrasaron doce pistas.", "kept"),
    ],
)
def test_a_change_repairs_keeps_or_breaks(before: str, after: str, effect: str) -> None:
    """The effect is told by the findings that went and came."""
    assert edited(before, after).effect == effect


def test_what_was_repaired_is_named_with_both_risks() -> None:
    """The finding that is gone, and how much less likely a difference is now."""
    edit = edited("Destruyeron doce pistas.", "Destruyeron diez pistas.")

    assert [finding.check for finding in edit.repaired] == ["numbers"]
    assert edit.broke == ()
    assert edit.risk[0] > edit.risk[1]


def test_changes_are_told_word_by_word_as_written() -> None:
    """Case and inflection count here, and a figure stays whole."""
    before, after = "Hallaron 1.500 kilos en Lima", "hallaron 1.600 kilos en Lima"
    changes = [
        (c.kind, c.a.of(before), c.b.of(after))
        for c in word_changes(before, after)
        if c.kind != "equal"
    ]

    assert changes == [("changed", "Hallaron 1.500", "hallaron 1.600")]


def reviewed(risk: float, *findings: Finding) -> SegmentReview:
    """A review with this risk and these findings."""
    return SegmentReview("s1", risk, findings)


def a_finding(check: str, span: Span) -> Finding:
    """A critical finding about some words of the source."""
    return Finding(check, "Accuracy/Mistranslation", "critical", "m", source_span=span)


@pytest.mark.parametrize(
    ("before", "after", "effect"),
    [
        (0.1, 0.2, "kept"),
        (0.3, 0.55, "kept"),
        (0.1, 0.45, "kept"),
        (0.2, 0.7, "broke"),
        (0.8, 0.1, "repaired"),
    ],
)
def test_without_a_finding_only_a_great_turn_of_the_risk_decides(
    before: float, after: float, effect: str
) -> None:
    """It must be great, and cross from likely right to likely wrong or back."""
    edit = compare_edit(SOURCE, ("uno", reviewed(before)), ("dos", reviewed(after)))

    assert edit.effect == effect
    assert (edit.repaired, edit.broke) == ((), ())


def test_a_finding_that_stays_in_other_words_was_neither_repaired_nor_broken() -> None:
    """The same check about overlapping words of the source is the same finding."""
    old, new = a_finding("omission", Span(4, 20)), a_finding("omission", Span(10, 30))
    elsewhere = a_finding("omission", Span(40, 48))

    same = compare_edit(SOURCE, ("uno", reviewed(0.9, old)), ("dos", reviewed(0.9, new)))
    other = compare_edit(SOURCE, ("uno", reviewed(0.9, old)), ("dos", reviewed(0.9, elsewhere)))

    assert same.effect == "kept"
    assert other.effect == "mixed"


def test_an_edit_is_judged_by_findings_before_risk() -> None:
    """A finding that is gone was repaired, however unsure the models are of the new words."""
    old = a_finding("numbers", Span(20, 23))
    edit = compare_edit(SOURCE, ("uno", reviewed(0.4, old)), ("dos", reviewed(0.8)))

    assert edit.effect == "repaired"
