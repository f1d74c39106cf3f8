"""Pairs that people changed by hand, as examples for the network."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("torch", reason="training needs the extra 'training' (torch)")

from training.quality import written
from training.quality.examples import Labelled
from training.quality.tokens import Label
from training.quality.written import examples_of, read
from translate.article import LANGUAGES, Language

PAIRS = Path(written.__file__).parent / "written_pairs"

SOURCE = "The army burned the boat near the river at night."
FAITHFUL = "El ejército quemó el barco cerca del río por la noche."
FREE = "De noche, a orillas del río, los soldados prendieron fuego a la embarcación."


def row(*changes: dict[str, str]) -> dict[str, Any]:
    """Return a row of a file."""
    return {
        "from": "en",
        "source": SOURCE,
        "faithful": FAITHFUL,
        "free": FREE,
        "changes": list(changes),
    }


def change(old: str, new: str, lost: str = "", base: str = "faithful") -> Labelled:
    """Return the example of a changed rendering."""
    *_, changed = examples_of(row({"base": base, "old": old, "new": new, "lost": lost}))
    return changed


def words(example: Labelled, language: Language, label: Label) -> list[str]:
    """Return the words of one text with a label."""
    text, marks = example.texts[language], example.marks[language]
    return [text[start:end] for start, end, its in marks if its == label]


def test_in_a_faithful_pair_everything_is_said() -> None:
    """However free the wording, which is known as well."""
    faithful, free = examples_of(row())

    assert not faithful.differs
    assert not free.differs
    assert (faithful.free, free.free) == (False, True)
    for example in (faithful, free):
        assert all(not words(example, language, Label.UNSAID) for language in ("en", "es"))


def test_a_wrong_word_is_unsaid_and_so_is_what_it_stands_for() -> None:
    """The other words keep their answers, and small words that came along are left open."""
    changed = change("el barco", "la carreta", "boat")

    assert changed.differs
    assert changed.free is False
    assert words(changed, "es", Label.UNSAID) == ["carreta"]
    assert words(changed, "es", Label.UNKNOWN) == ["la"]
    assert words(changed, "en", Label.UNSAID) == ["boat"]


def test_a_change_amid_free_wording_is_known_to_be_free() -> None:
    """Whether a pair is worded freely does not depend on whether it was changed."""
    changed = change("la embarcación", "la bodega", "boat", "free")

    assert changed.differs
    assert changed.free


def test_what_was_left_out_is_unsaid_in_the_source() -> None:
    """The translation has nothing to mark."""
    changed = change(" por la noche", "", "at night")

    assert changed.texts["es"] == "El ejército quemó el barco cerca del río."
    assert words(changed, "en", Label.UNSAID) == ["night"]
    assert not words(changed, "es", Label.UNSAID)


def test_what_was_put_in_is_unsaid_in_the_translation() -> None:
    """The source has lost nothing."""
    changed = change("barco", "barco de madera")

    assert words(changed, "es", Label.UNSAID) == ["madera"]
    assert words(changed, "es", Label.UNKNOWN) == ["de"]
    assert not words(changed, "en", Label.UNSAID)


def test_the_same_words_in_another_order_say_something_else() -> None:
    """Who did it and what was done to are marked; what was done is the same."""
    changed = change("El ejército quemó el barco", "El barco quemó el ejército", "army | boat")

    assert words(changed, "es", Label.UNSAID) == ["barco", "ejército"]
    assert words(changed, "en", Label.UNSAID) == ["army", "boat"]


def test_words_that_change_places_may_change_their_forms() -> None:
    """Of the small words that come along nothing is known."""
    changed = change(
        "los soldados prendieron fuego a la embarcación",
        "las embarcaciones prendieron fuego al soldado",
        "army | boat",
        "free",
    )

    assert words(changed, "es", Label.UNSAID) == ["embarcaciones", "soldado"]
    assert "prendieron" in words(changed, "es", Label.SAID)


def test_where_only_small_words_changed_they_are_unsaid() -> None:
    """One of them is what matters."""
    changed = change("por la noche", "sin la noche", "at")

    assert words(changed, "es", Label.UNSAID) == ["sin"]
    assert words(changed, "en", Label.UNSAID) == ["at"]


@pytest.mark.parametrize("path", sorted(PAIRS.glob("*.jsonl")), ids=lambda path: path.stem)
def test_the_pairs_that_were_written_teach_what_was_changed(path: Path) -> None:
    """Each change fits its rendering, and leaves its mark on one of the texts."""
    found = list(read([path]))

    assert len({example.free for example in found}) == 2
    for example in found:
        unsaid = [words(example, language, Label.UNSAID) for language in LANGUAGES]
        assert any(unsaid) == example.differs, example.texts


def test_a_change_that_does_not_fit_its_text_is_an_error() -> None:
    """It would be made nowhere, or in two places."""
    for old in ("avión", "o"):
        with pytest.raises(ValueError, match="times in"):
            change(old, "x")
