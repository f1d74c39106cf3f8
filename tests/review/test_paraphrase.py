"""What a back-translation keeps of its source, by meaning rather than by letters."""

from __future__ import annotations

import pytest

from translate.article import Language
from translate.review.evidence import similarity
from translate.review.paraphrase import strangers

SENTENCES: tuple[tuple[Language, str, str, str], ...] = (
    (
        "en",
        "Soldiers seized two boats near the port on Friday.",
        "On Friday, soldiers confiscated two vessels near the harbour.",
        "Soldiers sold two boats near the port on Friday.",
    ),
    (
        "es",
        "El juez ordenó la captura de los dos capitanes.",
        "El magistrado dispuso la captura de ambos capitanes.",
        "El juez ordenó la captura de los dos cocineros.",
    ),
)


@pytest.mark.parametrize(("language", "text", "said_otherwise", "changed"), SENTENCES)
def test_a_wrong_word_is_a_stranger_and_a_synonym_none(
    language: Language, text: str, said_otherwise: str, changed: str
) -> None:
    """A paraphrase shares few letters and its meaning; a changed word the reverse."""
    assert similarity(text, said_otherwise) < similarity(text, changed)
    assert strangers(text, said_otherwise, language) == 0
    assert strangers(text, changed, language) == 2


@pytest.mark.parametrize(
    ("language", "text", "denied"),
    [
        ("en", "The mayor did speak to them.", "The mayor did not speak to them."),
        ("es", "El alcalde habló con ellos.", "El alcalde no habló con ellos."),
    ],
)
def test_a_negation_and_a_figure_must_stand_there(
    language: Language, text: str, denied: str
) -> None:
    """Nothing answers for them."""
    assert strangers(text, denied, language) == 1
    assert strangers("14 km", "41 km", language) == 2


def test_forms_of_a_word_are_the_word() -> None:
    """Inflection is no difference, and neither is the order of words."""
    assert strangers("Soldiers burned a pit.", "The soldier burns pits.", "en") == 0


def test_it_does_not_matter_which_is_asked_of_which() -> None:
    """Words too many count like words too few."""
    one, other = "Armed men left the airstrip.", "Men left."
    assert strangers(one, other, "en") == strangers(other, one, "en") > 0
