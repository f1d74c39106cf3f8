"""The word diff of a source and its back-translation marks only what matters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate.article import Language
from translate.review.differences import meaning_differences, word_differences


def marked(a: str, b: str) -> list[tuple[str, str, str]]:
    """List what differs, with the words of both texts."""
    return [(d.kind, d.a.of(a), d.b.of(b)) for d in word_differences(a, b) if d.kind != "equal"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The planes flew low.", "the planes flew low"),
        ("The planes flew low.", "The plane flies low."),
        ("They found ten strips.", "They found 10 strips."),
        ("Las pistas fueron destruidas.", "La pista fue destruida."),
        ("The VRAEM — a valley — grew.", "The VRAEM, a valley, grew."),
        ("", ""),
    ],
)
def test_what_makes_no_difference_is_not_marked(a: str, b: str) -> None:
    """Case, punctuation, inflection and the writing of numbers are ignored."""
    assert marked(a, b) == []


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("He met the minister.", "He met the president.", [("changed", "minister", "president")]),
        ("He met the old minister.", "He met the minister.", [("missing", "old", "")]),
        ("He met him.", "He never met him.", [("added", "", "never")]),
        ("They found ten.", "They found 12.", [("changed", "ten", "12")]),
        ("He left", "", [("missing", "He left", "")]),
    ],
)
def test_what_differs_is_marked(a: str, b: str, expected: list[tuple[str, str, str]]) -> None:
    """Other words, words left out and words put in."""
    assert marked(a, b) == expected


@given(st.text(max_size=60), st.text(max_size=60))
def test_differences_come_in_order(a: str, b: str) -> None:
    """Spans lie in their texts, in order, and empty ones stand where the words would."""
    before = (0, 0)
    for difference in word_differences(a, b, "en"):
        assert before[0] <= difference.a.start <= difference.a.end <= len(a)
        assert before[1] <= difference.b.start <= difference.b.end <= len(b)
        before = (difference.a.end, difference.b.end)


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("es", "Llegó a la costa del norte.", "Llegó en costa de norte."),
        ("en", "The patrol that left Lima fled.", "The patrol which left Lima fled."),
        ("en", "Yesterday the police found ten pits.", "The police found ten pits yesterday."),
        ("es", "Una patrullera interceptó la nave.", "Un patrullero interceptó la nave."),
        ("en", "The pits were destroyed.", "They destroyed the pits."),
    ],
)
def test_small_words_order_and_endings_are_passed_over_on_the_page(
    language: Language, a: str, b: str
) -> None:
    """A reader would; only the strict comparison tells them."""
    assert {d.kind for d in meaning_differences(a, b, language)} == {"equal"}
    assert {d.kind for d in word_differences(a, b, language)} != {"equal"}


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("No llegó el barco.", "Llegó el barco.", "missing"),
        ("The boat did not come.", "The boat came.", "missing"),
        ("Destroyed by the army.", "Destroyed the army.", "missing"),
        ("They may have found ten.", "They have found ten.", "missing"),
        ("Hallaron diez pozas.", "Hallaron doce pozas.", "changed"),
        ("He fled.", "She fled.", "changed"),
        ("They met the minister.", "They met the ministry.", "changed"),
    ],
)
def test_what_changes_the_meaning_stays_marked_on_the_page(a: str, b: str, kind: str) -> None:
    """Denials, doubts, agents, figures and persons are no small words."""
    assert kind in {d.kind for d in meaning_differences(a, b)}
