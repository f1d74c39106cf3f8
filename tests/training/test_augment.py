"""Changes to both sides of a pair, and vocabularies with characters added."""

from __future__ import annotations

import random

import numpy as np
import pytest

from training import augment, vocabulary
from training.clean import numbers
from training.corpora import Pair, Source, source_of
from training.mixture import Example, batches, encode, mix

PAIR = Pair(
    "x",
    'Mayor Quispe said "no" to $40 million in 1998.',
    'El alcalde Quispe dijo "no" a $40 millones en 1998.',
)
LUCK = augment.Chance(random.Random(3), ["Zuñiga"])  # noqa: S311 (no secret)


def test_figures_stay_equal_on_both_sides() -> None:
    """New digits, the same on both sides."""
    changed = augment.figures(PAIR, LUCK)
    assert changed != PAIR
    assert numbers(changed.en) == numbers(changed.es)


def test_a_name_is_changed_on_both_sides() -> None:
    """A name that both sides share gives way to another."""
    changed = augment.rename(PAIR, LUCK)
    assert "Quispe" not in changed.en + changed.es
    assert set(changed.en.split()) & set(changed.es.split()) >= {changed.en.split()[1]}


def test_quotes_and_currency_follow_each_other() -> None:
    """The sign and the kind of quotes are the same on both sides, or Spanish ones in Spanish."""
    curly = augment.quotes(PAIR, LUCK)
    assert '"' not in curly.en + curly.es
    paid = augment.currency(PAIR, LUCK)
    assert "$" not in paid.en + paid.es


def test_headlines_and_capitals() -> None:
    """English headlines capitalise words; Spanish ones do not."""
    pair = Pair("x", "The police closed the road.", "La policía cerró la carretera.")
    assert augment.headline(pair, LUCK).en == "The Police Closed the Road"
    assert augment.headline(pair, LUCK).es == "La policía cerró la carretera"
    assert augment.upper(pair, LUCK).es == "LA POLICÍA CERRÓ LA CARRETERA."


def test_an_address_stands_on_both_sides() -> None:
    """Whatever is added is added alike."""
    for _ in range(20):
        changed = augment.address(PAIR, LUCK)
        assert changed.en != PAIR.en
        assert (set(changed.en.split()) - set(PAIR.en.split())) & set(changed.es.split())


def test_only_clean_text_is_a_target() -> None:
    """A pair with a made side is used one way, whatever its share."""
    table = {"bt": Source("bt", "l", "a", 3.0), "other": Source("other", "l", "a", 1.0)}
    made = Pair("bt", "made English text here", "texto limpio en español", "en-es")
    examples = mix([made] * 5, table, [], 1)
    assert len(examples) == 15
    assert {example.to for example in examples} == {"es"}
    assert source_of("nothing known", table).name == "other"


@pytest.fixture(scope="module")
def pieces() -> bytes:
    """Return a small vocabulary without euro signs."""
    text = ["the mayor closed the road", "el alcalde cerró la carretera"] * 30
    return vocabulary.train(text, 60)


def test_missing_characters_are_added_at_the_end(pieces: bytes) -> None:
    """Old ids stay what they were; a sign once lost comes back whole."""
    old, new = vocabulary.load(pieces), vocabulary.load(vocabulary.extended(pieces))
    text = "the mayor: Ž ₡"
    assert old.encode("the mayor") == new.encode("the mayor")
    assert "Ž" not in old.decode(old.encode(text))
    assert "Ž" in new.decode(new.encode(text))
    assert len(new) > len(old)


def test_batches_hold_every_example_once_a_pass(pieces: bytes) -> None:
    """No batch is much larger than asked, and nothing is left out."""
    examples = [Example("the road " * (1 + n % 5), "la carretera", "es") for n in range(50)]
    data = encode(examples, vocabulary.load(pieces))
    seen: list[int] = []
    lengths = np.diff(data.source_at), np.diff(data.target_at)
    for rows in batches(lengths, 200, seed=1):
        seen += rows.tolist()
        if len(seen) >= len(data):
            break
    assert sorted(seen) == list(range(len(data)))
    assert np.diff(data.source_at).max() <= 162
