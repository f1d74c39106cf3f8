"""How long a summary is: sentences, words, a share of the text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translate.errors import InputError
from translate.summary import Length, Side, choose, parse_length

from .test_selection import HISTORIA, STORY

SIDES = [Side("en", STORY), Side("es", HISTORIA)]
WORDS = [[len(text.split()) for text in side.texts] for side in SIDES]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("3", Length(sentences=3)),
        ("0", Length(sentences=0)),
        ("120w", Length(words=120)),
        ("120 words", Length(words=120)),
        ("15%", Length(ratio=0.15)),
        ("12.5 %", Length(ratio=0.125)),
    ],
)
def test_written_lengths_are_understood(written: str, expected: Length) -> None:
    """A number is sentences, w is words, % is a share."""
    assert parse_length(written) == expected


@pytest.mark.parametrize(
    "written", ["", "many", "-1", "1.5", "0%", "101%", "0w", "3 pages", "1.5w"]
)
def test_other_lengths_are_refused_in_a_sentence(written: str) -> None:
    """What is no length is named, with what would be one."""
    with pytest.raises(InputError, match="give sentences"):
        parse_length(written)


@pytest.mark.parametrize(
    ("length", "said"),
    [
        (Length(sentences=1), "1 sentence"),
        (Length(sentences=3, words=90), "3 sentences, 90 words"),
        (Length(ratio=0.15), "15% of the text"),
    ],
)
def test_a_length_says_what_it_is(length: Length, said: str) -> None:
    """The words go into the record of an edition."""
    assert str(length) == said


# The dictionaries are read on the first call, which then takes a second.
@settings(deadline=None)
@given(st.integers(15, 90))
def test_words_are_kept_in_both_languages(most: int) -> None:
    """The summary is as short as asked for in English and in Spanish."""
    chosen = choose(SIDES, Length(words=most))

    assert chosen
    assert all(sum(side[i] for i in chosen) <= most for side in WORDS)


@settings(deadline=None)
@given(st.floats(0.2, 1.0))
def test_share_is_kept_in_both_languages(share: float) -> None:
    """The summary is no larger a share of the text than asked for, in either language."""
    chosen = choose(SIDES, Length(ratio=share))

    assert all(sum(side[i] for i in chosen) <= share * sum(side) for side in WORDS)


def test_all_bounds_hold_together() -> None:
    """Sentences and words may be limited at once."""
    assert len(choose(SIDES, Length(sentences=2, words=90))) == 2
    assert len(choose(SIDES, Length(sentences=5, words=15))) == 1


def test_one_sentence_is_given_where_none_is_short_enough() -> None:
    """A summary of one word is the foremost sentence, not nothing."""
    assert choose(SIDES, Length(words=1)) == choose(SIDES, 1)


def test_no_sentences_are_no_summary() -> None:
    """Zero means none."""
    assert choose(SIDES, 0) == []
