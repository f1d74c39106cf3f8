"""Alignment read off attention."""

from __future__ import annotations

from tests.fakes import hypothesis
from translate.engine.alignment import align
from translate.engine.model import Hypothesis, detokenise


def test_words_are_linked_to_the_words_they_look_at() -> None:
    """With word-for-word attention the n-th word is linked to the n-th."""
    source, found = (
        "Ten airstrips burned.",
        hypothesis("Ten airstrips burned.", "Diez pistas ardieron."),
    )

    pairs = [(link.source.of(source), link.target.of(found.text)) for link in align(source, found)]

    assert pairs == [("Ten", "Diez"), ("airstrips", "pistas"), ("burned", "ardieron"), (".", ".")]


def test_a_word_never_hangs_on_a_punctuation_mark() -> None:
    """Attention that rests on the full stop says nothing about a word."""
    source, found = "Go now.", hypothesis("Go now.", "Vaya ahora mismo pronto")

    assert all(link.source.of(source).isalnum() for link in align(source, found))


def test_without_attention_there_are_no_links() -> None:
    """A text put together from parts has no attention, and claims no links."""
    assert align("Go now.", Hypothesis("Vaya ya.", -1.0)) == ()


def test_pieces_spell_the_text_and_know_their_place() -> None:
    """Joined pieces give the text, underscores of file names included."""
    text, pieces = detokenise(["\u2581El", "\u2581informe", "_", "final", ".", "pdf"])

    assert text == "El informe_final.pdf"
    assert [piece.span.of(text) for piece in pieces] == ["El", "informe", "_", "final", ".", "pdf"]
