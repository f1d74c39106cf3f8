"""Pairs that people changed by hand, as examples for the network."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

pytest.importorskip("torch", reason="training needs the extra 'training' (torch)")

from training.quality.examples import Labelled
from training.quality.tokens import Label
from training.quality.written import examples_of
from translate.article import Language

SOURCE = "The army burned the boat near the river at night."
FAITHFUL = "El ejército quemó el barco cerca del río por la noche."


def row(changed: str) -> Mapping[str, str]:
    """Return a row of a file."""
    return {"from": "en", "source": SOURCE, "faithful": FAITHFUL, "changed": changed}


def words(example: Labelled, language: Language, label: Label) -> list[str]:
    """Return the words of one text with a label."""
    text, marks = example.texts[language], example.marks[language]
    return [text[start:end] for start, end, its in marks if its == label]


def test_in_a_faithful_pair_everything_is_said() -> None:
    """However free the wording."""
    (free,) = examples_of({"from": "es", "source": FAITHFUL, "target": "A boat went up in flames."})

    assert not free.differs
    assert all(not words(free, language, Label.UNSAID) for language in ("en", "es"))


def test_a_wrong_word_is_unsaid_and_so_is_what_it_stands_for() -> None:
    """The other words keep their answers."""
    faithful, changed = examples_of(row(FAITHFUL.replace("barco", "puente")))

    assert not faithful.differs
    assert changed.differs
    assert words(changed, "es", Label.UNSAID) == ["puente"]
    assert words(changed, "en", Label.UNSAID) == ["boat"]


def test_what_was_left_out_is_unsaid_in_the_source() -> None:
    """The translation has nothing to mark."""
    _, changed = examples_of(row("El ejército quemó el barco por la noche."))

    assert words(changed, "en", Label.UNSAID) == ["near", "river"]
    assert not words(changed, "es", Label.UNSAID)


def test_what_was_put_in_is_unsaid_in_the_translation() -> None:
    """Small words that came with it are left open."""
    _, changed = examples_of(row(FAITHFUL.replace("barco", "barco de madera")))

    assert words(changed, "es", Label.UNSAID) == ["madera"]
    assert words(changed, "es", Label.UNKNOWN) == ["de"]
    assert not words(changed, "en", Label.UNSAID)


def test_where_what_went_answers_no_word_the_unanswered_ones_are_left_open() -> None:
    """One of them may have lost its rendering; which one, nobody knows."""
    rows = {"from": "en", "source": SOURCE.replace("burned", "torched"), "faithful": FAITHFUL}
    _, changed = examples_of(rows | {"changed": FAITHFUL.replace("quemó", "pintó")})

    assert words(changed, "es", Label.UNSAID) == ["pintó"]
    assert "boat" not in words(changed, "en", Label.UNKNOWN)
