"""Words that the model copied from the source, whole or in part."""

from __future__ import annotations

import pytest

from translate.glossary.copies import copied_from


@pytest.mark.parametrize(
    ("word", "source"),
    [
        ("testaferro", "testaferro"),
        ("Testafer", "testaferro"),
        ("testaphere", "testaferro"),
        ("cárt", "cártel"),
        ("cartels", "cárteles"),
        ("no-flimática", "no-fly"),
        ("DEA", "DEA"),
    ],
)
def test_a_copy_begins_as_its_source_word_does(word: str, source: str) -> None:
    """The same word, or half of it, four letters at least, accents and capitals aside."""
    assert copied_from(word, [source], [])


@pytest.mark.parametrize(
    ("word", "source"),
    [
        ("the", "testaferro"),
        ("testimony", "testaferro"),
        ("car", "cártel"),
        ("carbon", "cártel"),
        ("contract", "contrabandista"),
        ("", "cártel"),
    ],
)
def test_a_chance_likeness_is_no_copy(word: str, source: str) -> None:
    """Three letters, or less than half of a long word, say nothing."""
    assert not copied_from(word, [source], [])


def test_a_word_that_another_source_word_explains_as_well_is_no_copy() -> None:
    """Cocaine comes from cocaína, not from cocal; a word of both is nobody's remains."""
    assert copied_from("cocals", ["cocal"], ["cocaína"])
    assert not copied_from("cocaine", ["cocal"], ["cocaína"])
    assert not copied_from("cocal", ["cocal"], ["cocal"])
