"""A draft, an editor's version of it and the source, read from files."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desk import fake_desk
from translate.errors import LanguageError
from translate.pairs.edited import compare_edited

SOURCE = [
    "The police of Lima found 24 pits near the river on Tuesday.",
    """The minister of defence said that the operation had surprised the traffickers.
President Humala flew to Bolivia with 14 officers of the army.""",
]
DRAFT = [
    "La policía de Lima halló 24 pozas cerca del río el martes.",
    """El ministro de Defensa dijo que la operación había sorprendido a los traficantes.
El presidente Humala voló a Bolivia con 14 oficiales del ejército.""",
]
EXTRA = (
    "Los agricultores del valle esperan que las lluvias lleguen pronto. "
    "La cosecha de cacao fue buena."
)

Effects = list[tuple[str, str, str]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the three files lie."""
    return tmp_path


def effects(folder: Path, draft: list[str], edited: list[str]) -> Effects:
    """What each change did: the effect, the text before and the text after."""
    paths = folder / "source.en.txt", folder / "draft.es.txt", folder / "edited.es.txt"
    for path, paragraphs in zip(paths, (SOURCE, draft, edited), strict=True):
        path.write_text("\n\n".join(paragraphs) + "\n", encoding="utf-8")
    _, edits = compare_edited(paths, fake_desk())
    return [(edit.effect, edit.before, edit.after) for edit in edits]


def test_nothing_is_broken_beside_a_paragraph_that_was_there_already(folder: Path) -> None:
    """The draft has a paragraph too many, and so has the edited text: no change of the editor's."""
    draft = [DRAFT[0], EXTRA, DRAFT[1]]
    edited = [DRAFT[0].replace("halló", "encontró"), EXTRA, DRAFT[1]]

    assert [effect for effect, _, _ in effects(folder, draft, edited)] == ["kept"]


def test_a_paragraph_put_in_breaks_by_itself_alone(folder: Path) -> None:
    """It is one change, and what stands beside it none."""
    assert effects(folder, DRAFT, [DRAFT[0], EXTRA, DRAFT[1]]) == [("broke", "", EXTRA)]


def test_a_paragraph_taken_out_again_was_repaired(folder: Path) -> None:
    """The draft had too much; the edited text says what the source says."""
    assert effects(folder, [DRAFT[0], EXTRA, DRAFT[1]], DRAFT) == [("repaired", EXTRA, "")]


def test_a_paragraph_of_the_source_taken_out_was_broken(folder: Path) -> None:
    """The edited text no longer renders it."""
    ((effect, before, after),) = effects(folder, DRAFT, DRAFT[1:])

    assert (effect, before, after) == ("broke", DRAFT[0], "")


def test_a_sentence_cut_in_two_is_compared_whole(folder: Path) -> None:
    """No half of it is taken for something left out or put in."""
    one = "La policía halló 24 pozas cerca del río el martes y detuvo en Lima a 3 pilotos."
    two = "La policía halló 24 pozas cerca del río el martes. Detuvo en Lima a 3 pilotos."

    ((_, before, after),) = effects(folder, [one, DRAFT[1]], [two, DRAFT[1]])

    assert (before, after) == (one, two)


def test_an_edited_text_in_the_language_of_the_source_is_refused(folder: Path) -> None:
    """As a translation would be."""
    with pytest.raises(LanguageError, match="both texts are English"):
        effects(folder, DRAFT, SOURCE)
