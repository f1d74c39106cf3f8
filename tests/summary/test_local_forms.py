"""Digits as a reader of each language writes them."""

from __future__ import annotations

import pytest

from translate.article import Language
from translate.figures import find_figures
from translate.summary.local_forms import local_form


@pytest.mark.parametrize(
    ("text", "language", "meant", "in_language", "written"),
    [
        ("1.176 million spectators", "en", "1.176.000 espectadores", "es", "1.176 million"),
        ("1,176 millones", "es", "1.176 million", "en", "1,176 millones"),
        ("1.200 people", "en", "1.200 personas", "es", "1,200"),
        ("2.3 toneladas", "es", "2.3 tons", "en", "2,3 toneladas"),
        ("18,500 pesos", "es", "18,500 pesos", "en", "18.500 pesos"),
        ("900 minutes", "en", "15:00", "es", "900 minutes"),
    ],
)
def test_digits_say_the_value_meant(
    text: str, language: Language, meant: str, in_language: Language, written: str
) -> None:
    """What reads rightly stays, also where another scale could be made of its digits."""
    (figure,) = find_figures(text, language)
    (value,) = find_figures(meant, in_language)

    assert written in local_form(figure, value, language) + text[figure.end :]
