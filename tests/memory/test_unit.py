"""When two texts are the same text, and what of a text is kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate.memory import Unit, contexts
from translate.memory.unit import key, one_line


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“Ten pits,” he said.", '"Ten pits," he said.'),
        ("Peru’s pits", "Peru's pits"),
        ("two  pits\nburned ", "two pits burned"),
        ("12\N{NO-BREAK SPACE}000 pozas", "12 000 pozas"),
        ("pozas de macera\N{SOFT HYPHEN}ción", "pozas de maceración"),
        ("pozas de maceracio\N{COMBINING ACUTE ACCENT}n", "pozas de maceración"),
    ],
)
def test_texts_that_differ_in_typing_alone_are_one(one: str, other: str) -> None:
    """Quotes, spaces, hidden hyphens and composed accents are how a text was typed."""
    assert key(one) == key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("14 pits", "24 pits"),
        ("us", "US"),
        ("Si vino.", "Sí vino."),
        ("El año", "El ano"),
        ("«No»", '"No"'),
        ("Vino.", "¿Vino?"),
        ("x²", "x2"),
    ],
)
def test_texts_that_say_something_else_are_two(one: str, other: str) -> None:
    """Figures, case, accents and punctuation count."""
    assert key(one) != key(other)


@given(st.text())
def test_a_kept_text_stands_on_one_line_and_is_kept_as_it_is(text: str) -> None:
    """Cleaning a second time changes nothing, and neither does what a text is known by."""
    kept = one_line(text)

    assert kept == one_line(kept)
    assert len(kept.splitlines()) <= 1
    assert key(kept) == key(text)
    kept.encode()


def test_spaces_within_a_kept_text_stay() -> None:
    """A no-break space is the translator's choice."""
    assert one_line(" 12\N{NO-BREAK SPACE}000  pozas\r\n ") == "12\N{NO-BREAK SPACE}000  pozas"


def test_a_context_is_what_stands_before_and_after() -> None:
    """The text itself has no part in it, nor has the typing of its neighbours."""
    first = contexts(["a", "No.", "“b”", "c"])
    second = contexts(["a", "Yes.", '"b"', "d"])

    assert first[1] == second[1]
    assert first[2] != second[2]
    assert len(set(first)) == 4


def test_a_unit_has_a_text_in_each_language() -> None:
    """Whichever it was translated from."""
    unit = Unit("es", "Se fue.", "He left.")

    assert (unit.text("en"), unit.text("es")) == ("He left.", "Se fue.")
    assert unit.target_language == "en"
