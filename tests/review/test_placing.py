"""Where in one text what stands at a place of the other should stand."""

from __future__ import annotations

import pytest

from translate.lexicon.text import words
from translate.review.pair import Pair
from translate.review.placing import places

SOURCE = "In March the mayor sold the barge to a company from Veracruz."


def expected(pair: Pair, word: str) -> str:
    """The word of the target that stands nearest to where `word` of the source should be."""
    ours, _ = places(pair)
    place = next(n for n, w in enumerate(words(pair.source)) if w.text == word)
    there = words(pair.target)
    return there[min(len(there) - 1, round(ours.expected[place]))].text


@pytest.mark.parametrize(
    ("target", "word", "there"),
    [
        ("En marzo el alcalde vendió la barcaza a una empresa de Veracruz.", "barge", "barcaza"),
        ("En marzo el alcalde vendió la carreta a una empresa de Veracruz.", "barge", "carreta"),
        ("El alcalde vendió la carreta en marzo a una empresa de Veracruz.", "barge", "carreta"),
    ],
)
def test_a_word_is_expected_between_the_counterparts_of_its_neighbours(
    target: str, word: str, there: str
) -> None:
    """Whether it stands there itself, or another in its stead, or clauses changed places."""
    assert expected(Pair(SOURCE, target, "en", "es"), word) == there


def test_both_texts_are_laid_over_each_other() -> None:
    """The places of the one are as many as its words, and lie within the other text."""
    pair = Pair(SOURCE, "El alcalde vendió una barcaza.", "en", "es")

    ours, theirs = places(pair)

    assert len(ours.expected) == len(words(pair.source))
    assert len(theirs.expected) == len(words(pair.target))
    assert all(0 <= place <= len(words(pair.target)) for place in ours.expected)


def test_texts_with_nothing_in_common_are_laid_over_each_other_in_proportion() -> None:
    """Nothing else is known of them."""
    ours, _ = places(Pair("Lorem ipsum dolor sit", "Uno dos", "en", "es"))

    assert list(ours.expected) == sorted(ours.expected)
