"""How near words of two languages are, beyond what the dictionary says renders what."""

from __future__ import annotations

import pytest

from translate.review.answers import may_render
from translate.review.related import FAR, nearness


@pytest.mark.parametrize(
    ("english", "spanish"),
    [("hear", "saber"), ("price", "cuesta"), ("want", "piden"), ("insist", "aseguran")],
)
def test_words_that_freely_stand_for_each_other_are_near(english: str, spanish: str) -> None:
    """A rendering of a rendering of a rendering leads from one to the other."""
    assert nearness(english, "en", spanish).walk > FAR.walk + 1


@pytest.mark.parametrize(
    ("english", "spanish"),
    [("smugglers", "contrabando"), ("admission", "admite"), ("pregnancy", "embarazada")],
)
def test_another_part_of_speech_is_of_the_family(english: str, spanish: str) -> None:
    """What renders the one begins like the other."""
    assert nearness(english, "en", spanish).family


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("burned", "enterraron"),
        ("prosecutor", "juez"),
        ("frog", "lagartija"),
        ("bridge", "túnel"),
        ("wrist", "clavícula"),
        ("silver", "oro"),
    ],
)
def test_a_mistake_of_the_same_field_is_as_far_as_can_be(english: str, spanish: str) -> None:
    """Fields hold what is confused; renderings do not lead from one thing to another."""
    assert nearness(english, "en", spanish) == FAR


@pytest.mark.parametrize(
    ("english", "spanish"), [("hear", "saber"), ("smugglers", "contrabando"), ("frog", "lagartija")]
)
def test_nearness_is_the_same_from_either_side(english: str, spanish: str) -> None:
    """Neither language is the first."""
    assert nearness(english, "en", spanish) == nearness(spanish, "es", english)


def test_a_rendering_is_nearer_than_anything_else() -> None:
    """Most walks from a word come back to what renders it."""
    assert may_render("cellar", "en", "bodega")
    assert nearness("cellar", "en", "bodega").walk > nearness("hear", "en", "saber").walk
