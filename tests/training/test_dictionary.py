"""The written dictionary of renderings."""

from __future__ import annotations

from pathlib import Path

import pytest

from training import dictionary
from training.corpora import Pair
from training.dictionary import Renderings, key_of
from training.lexicon import lexicon

FOLDER = Path(dictionary.__file__).with_name("dictionary")


@pytest.fixture
def written(tmp_path: Path) -> Renderings:
    """A dictionary of a few lines."""
    (tmp_path / "english.txt").write_text("widow|viuda, enviudar\nsneak|entrar a escondidas\n")
    (tmp_path / "spanish.txt").write_text("gasolinera|gas station\n", encoding="utf-8")
    (tmp_path / "phrases.txt").write_text(
        "license plate|placa, matrícula\nelectrical tape|cinta aislante\n", encoding="utf-8"
    )
    return dictionary.read(tmp_path)


@pytest.mark.parametrize(
    ("word", "phrase"),
    [
        ("widow", "enviudar"),
        ("sneak", "entrar a escondidas"),
    ],
)
def test_a_word_has_its_renderings(word: str, phrase: str, written: Renderings) -> None:
    """Words and phrases."""
    assert key_of(phrase, "es") in written["en"][word]


@pytest.mark.parametrize("word", ["electrical", "tape"])
def test_the_words_of_a_phrase_share_what_renders_it(word: str, written: Renderings) -> None:
    """Not alone, but as parts of it."""
    assert f"+{key_of('cinta aislante', 'es')}" in written["en"][word]


def test_what_renders_a_word_alone_is_not_told_again_as_part_of_a_phrase(tmp_path: Path) -> None:
    """The looser statement holds."""
    (tmp_path / "english.txt").write_text("tape|cinta aislante\n", encoding="utf-8")
    (tmp_path / "spanish.txt").write_text("árbol|tree\n", encoding="utf-8")
    (tmp_path / "phrases.txt").write_text("electrical tape|cinta aislante\n", encoding="utf-8")

    assert dictionary.read(tmp_path)["en"]["tape"] == {key_of("cinta aislante", "es")}


@pytest.mark.parametrize(
    ("word", "rendering"),
    [("viuda", "widow"), ("gasolinera", "gas_station"), ("placa", "license_plate")],
)
def test_what_renders_is_rendered(word: str, rendering: str, written: Renderings) -> None:
    """Whichever language a line is filed under."""
    assert rendering in written["es"][word]


def test_a_phrase_is_no_entry_of_its_own(written: Renderings) -> None:
    """Texts are asked word by word."""
    assert not any("_" in word for entries in written.values() for word in entries)


@pytest.mark.parametrize("line", ["widow viuda", "widow|", "|viuda"])
def test_a_line_without_a_headword_or_a_rendering_is_named(line: str, tmp_path: Path) -> None:
    """With its file and number."""
    for name in dictionary.FILES:
        (tmp_path / name).write_text("tree|árbol\n", encoding="utf-8")
    (tmp_path / "spanish.txt").write_text(f"árbol|tree\n{line}\n", encoding="utf-8")

    with pytest.raises(ValueError, match=r"spanish\.txt:2: "):
        dictionary.read(tmp_path)


def test_articles_and_of_are_silent_in_a_phrase_and_particles_are_not() -> None:
    """To strike down is not to strike."""
    assert key_of("el jefe de la banda", "es") == "banda_jefe"
    assert key_of("strike down", "en") == "down_strike"


def test_what_may_render_a_word_is_told_beside_what_usually_does(written: Renderings) -> None:
    """Counting takes what stands beside a rare word for its rendering; the dictionary does not."""
    pairs = [Pair("x", "The widow wept at night.", "La viuda lloró de noche.")] * 9

    found = lexicon(pairs, written=written)["en"]

    assert "noche" in found["widow"].answers
    assert found["widow"].renderings == ("enviudar", "viuda")
    assert found["widow"].certainty is not None
    assert found["night"] == lexicon(pairs)["en"]["night"]


def test_a_word_that_nobody_counted_has_the_renderings_that_are_written(
    written: Renderings,
) -> None:
    """They are its usual answers, too."""
    found = lexicon([Pair("x", "It rains.", "Llueve.")], written=written)["es"]["viuda"]

    assert found.answers == found.renderings == ("widow",)


@pytest.mark.parametrize("name", dictionary.FILES)
def test_the_bundled_dictionary_is_sorted_and_says_nothing_twice(name: str) -> None:
    """So that changes to it can be read."""
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    headwords = [line.partition("|")[0] for line in lines]

    assert headwords == sorted(set(headwords))
    for line in lines:
        renderings = line.partition("|")[2].split(", ")
        assert len(renderings) == len(set(renderings)), line
