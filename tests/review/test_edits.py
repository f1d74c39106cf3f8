"""The reviewer diff says what an editor changed and what it did to the meaning."""

from __future__ import annotations

import pytest

from tests.review.helpers import a_pair
from translate.review import review_pair
from translate.review.edits import Edited, compare_edit, word_changes

SOURCE = "The teams destroyed ten airstrips near the river."


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
