"""Searching the memory by hand."""

from __future__ import annotations

from translate.memory import Unit, find

UNITS = (
    Unit("en", "Police burned 14 pits on Tuesday.", "La policía quemó 14 pozas el martes."),
    Unit("en", "Police burned 24 pits on Tuesday.", "La policía quemó 24 pozas el martes."),
    Unit("es", "Nadie resultó herido.", "Nobody was hurt."),
)


def test_the_same_sentence_comes_first_then_the_most_like_it() -> None:
    """Each with its likeness."""
    first, second = find(UNITS, "Police burned 14 pits on Tuesday.")

    assert (first.unit, first.likeness, first.language) == (UNITS[0], 1.0, "en")
    assert second.unit == UNITS[1]
    assert 0.9 < second.likeness < 1


def test_a_phrase_is_found_within_sentences_of_either_language() -> None:
    """However little of the sentence it is, and in whatever case."""
    (match,) = find(UNITS, "resultó HERIDO")

    assert (match.unit, match.language, match.contains) == (UNITS[2], "es", True)
    assert [m.unit for m in find(UNITS, "pozas")] == [*UNITS[:2]]


def test_what_is_less_like_than_asked_is_left_out() -> None:
    """The limit is the searcher's."""
    assert not find(UNITS, "Police burned 14 boats on Monday.")
    assert len(find(UNITS, "Police burned 14 boats on Monday.", least=0.7)) == 2


def test_a_search_for_nothing_finds_nothing() -> None:
    """Not everything."""
    assert not find(UNITS, " ")
