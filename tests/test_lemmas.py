"""What a form may be a form of."""

from __future__ import annotations

import pytest

from translate.article import Language
from translate.lexicon.lemmas import lemma_key, readings


@pytest.mark.parametrize(
    ("form", "language", "key"),
    [
        ("marea", "es", "marear"),
        ("marea", "es", "marea"),
        ("nietas", "es", "nieta"),
        ("nietas", "es", "nieto"),
        ("senadora", "es", "senador"),
        ("voces", "es", "voz"),
        ("Grabaciones", "es", "grabacion"),
        ("inundada", "es", "inundar"),
        ("recordings", "en", "recording"),
        ("recordings", "en", "record"),
        ("stopped", "en", "stop"),
        ("firing", "en", "fire"),
        ("wives", "en", "wife"),
        ("Mayor’s", "en", "mayor"),
    ],
)
def test_a_form_may_be_of_every_word_that_its_ending_allows(
    form: str, language: Language, key: str
) -> None:
    """The lemmatiser's choice among them."""
    assert key in readings(form, language)
    assert lemma_key(form, language) in readings(form, language)


@pytest.mark.parametrize(
    ("form", "language", "key"), [("para", "es", "par"), ("bus", "en", "bu"), ("sing", "en", "s")]
)
def test_a_short_word_is_not_cut_to_nothing(form: str, language: Language, key: str) -> None:
    """What is left would be another word."""
    assert key not in readings(form, language)
