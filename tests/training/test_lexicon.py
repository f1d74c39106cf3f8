"""Which words answer which, counted from a handful of pairs."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from training.corpora import Pair
from training.lexicon import lexicon, write

SAID = {
    "The army burned the camp.": "El ejército quemó el campamento.",
    "The army left the town.": "El ejército dejó el pueblo.",
    "The camp was empty.": "El campamento estaba vacío.",
    "The town was quiet.": "El pueblo estaba tranquilo.",
    "Soldiers burned the town.": "Los soldados quemaron el pueblo.",
    "Soldiers left the camp.": "Los soldados dejaron el campamento.",
}
PAIRS = [Pair("x", en, es) for en, es in SAID.items()] * 4


@pytest.mark.parametrize(
    ("word", "answer"), [("army", "ejercito"), ("camp", "campamento"), ("town", "pueblo")]
)
def test_a_word_is_answered_by_what_always_comes_with_it(word: str, answer: str) -> None:
    """In both languages, by lemma and without accents."""
    found = lexicon(PAIRS)

    assert found["en"][word].answers[0] == answer
    assert found["es"][answer].answers[0] == word


def test_reliability_is_the_part_of_pairs_with_an_answer() -> None:
    """A word that is sometimes left without one of its answers is less reliable."""
    astray = [Pair("x", "The camp fell.", "Cayó la noche."), Pair("x", "A camp.", "Una carpa.")]

    before, after = lexicon(PAIRS)["en"]["camp"], lexicon([*PAIRS, *astray * 3])["en"]["camp"]

    assert 0.9 < before.reliability < 1
    assert after.reliability < before.reliability


def test_made_pairs_do_not_count() -> None:
    """Only people know which word answers which."""
    made = [Pair("x", pair.en, pair.es, "en-es") for pair in PAIRS]

    assert lexicon(made) == {"en": {}, "es": {}}


def test_the_same_lexicon_is_the_same_file(tmp_path: Path) -> None:
    """No clock and no name is written; words are sorted."""
    found = lexicon(PAIRS)

    write(found, tmp_path / "one.tsv.gz")
    write(dict(reversed(found.items())), tmp_path / "two.tsv.gz")

    one = (tmp_path / "one.tsv.gz").read_bytes()
    assert one == (tmp_path / "two.tsv.gz").read_bytes()
    rows = gzip.decompress(one).decode().splitlines()
    assert rows == sorted(rows)
