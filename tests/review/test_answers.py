"""Words that nothing in the other text answers."""

from __future__ import annotations

import pytest

from translate.article import Language, Span
from translate.engine.model import Token
from translate.review.answers import doubts, nats_of

SOURCE = "The prosecutor said the shipment of cocaine left the port at night."
WHOLE = "El fiscal dijo que el cargamento de cocaína salió del puerto de noche."
SHORT = "El fiscal dijo que el cargamento salió del puerto."


@pytest.mark.parametrize(
    ("text", "language", "other", "doubtful"),
    [
        (SOURCE, "en", WHOLE, []),
        (WHOLE, "es", SOURCE, []),
        (SOURCE, "en", SHORT, ["cocaine", "night"]),
        ("El barco cargaba armas y dinero.", "es", "The boat carried weapons.", ["dinero"]),
        ("The law of 2014 stands.", "en", "La ley sigue en pie.", []),
    ],
)
def test_content_words_without_an_answer_are_doubtful(
    text: str, language: Language, other: str, doubtful: list[str]
) -> None:
    """By lemma, in both languages; figures and the commonest words are not asked about."""
    found = doubts(text, language, other)

    assert [doubt.word for doubt in found if doubt.nats > 1] == doubtful


def test_a_cognate_is_an_answer() -> None:
    """Though no lexicon holds it, a word that looks alike in both languages was translated."""
    (first, *_) = doubts("Meteorologists came.", "en", "Vinieron meteorólogos.")

    assert first.word == "Meteorologists"
    assert first.nats == 0


def test_what_the_other_text_tells_of_a_word_is_the_sum_of_its_pieces() -> None:
    """Pieces outside the word have no part in it."""
    at = SOURCE.index("cocaine")
    told = [Token(Span(at, at + 4), 2.0), Token(Span(at + 4, at + 7), 1.5), Token(Span(0, 3), 9.0)]

    assert nats_of(Span(at, at + len("cocaine")), told) == 3.5
