"""Which language a text is in."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from translate.article import Language
from translate.errors import LanguageError
from translate.language import detect, detect_line

_LINES = json.loads((Path(__file__).parent / "cases" / "lines.json").read_text(encoding="utf-8"))

_ENGLISH = (
    "The teams landed at dawn and destroyed two strips with explosives. Nobody was there. "
    "According to the police, the pilots had left the day before with all of the fuel.\n\n"
    "It was the third operation of the year, and it will not be the last one."
)
_SPANISH = (
    "Los equipos llegaron al alba y destruyeron dos pistas con explosivos. No había nadie. "
    "Según la policía, los pilotos se habían ido el día anterior con todo el combustible.\n\n"
    "Fue la tercera operación del año y no será la última."
)
_OTHERS = {
    "Portuguese": "A polícia não encontrou ninguém nas pistas, mas levou o combustível que havia. "
    "Segundo o ministro, foi a terceira operação do ano e não será a última.",
    "French": "La police n'a trouvé personne sur les pistes, mais elle a emporté le carburant. "
    "Selon le ministre, c'était la troisième opération de l'année et ce ne sera pas la dernière.",
    "Italian": "La polizia non ha trovato nessuno sulle piste, ma ha portato via il carburante. "
    "Secondo il ministro era la terza operazione dell'anno e non sarà l'ultima.",
    "German": "Die Polizei fand niemanden auf den Pisten, nahm aber den Treibstoff mit. "
    "Nach Angaben des Ministers war es die dritte Aktion des Jahres und nicht die letzte.",
    "Catalan": "La policia no va trobar ningú a les pistes, però es va endur el combustible. "
    "Segons el ministre, va ser la tercera operació de l'any i no serà la darrera.",
}


@pytest.mark.parametrize("case", _LINES, ids=lambda case: case["label"])
def test_a_line_is_told_by_its_words(case: dict[str, str]) -> None:
    """A line is English, Spanish, or not to be told."""
    assert detect_line(case["input"]) == case["expected"]


@pytest.mark.parametrize(("language", "text"), [("en", _ENGLISH), ("es", _SPANISH)])
def test_an_article_is_in_the_language_of_its_prose(language: Language, text: str) -> None:
    """Running prose is recognised."""
    assert detect(text) == language


@pytest.mark.parametrize(
    ("language", "text", "quotation"), [("en", _ENGLISH, _SPANISH), ("es", _SPANISH, _ENGLISH)]
)
def test_a_quotation_in_the_other_language_does_not_make_an_article_mixed(
    language: Language, text: str, quotation: str
) -> None:
    """One paragraph of the other language in an article of many is a quotation."""
    assert detect(f"{text}\n\n{quotation.splitlines()[0]}\n\n{text}") == language


def test_half_and_half_is_mixed() -> None:
    """A text with as much Spanish as English is refused, with the way out."""
    with pytest.raises(LanguageError) as error:
        detect(f"{_ENGLISH}\n\n{_SPANISH}")

    assert str(error.value) == (
        "the text is partly English and partly Spanish: split it, or say which with --from en or "
        "--from es"
    )


@pytest.mark.parametrize("name", _OTHERS)
def test_another_language_is_named(name: str) -> None:
    """A text in a third language is refused by name."""
    with pytest.raises(LanguageError, match=f"looks {name}, neither English nor Spanish"):
        detect(_OTHERS[name])


@pytest.mark.parametrize("text", ["Полиция не нашла никого на полосах.", "Runaqa manam kanchu."])
def test_a_language_nobody_knows_is_neither(text: str) -> None:
    """A text without signs of any language is refused."""
    with pytest.raises(LanguageError, match="neither English nor Spanish"):
        detect(text)


@pytest.mark.parametrize("text", ["", "2024: 15 %, 28.8", "https://example.org/the"])
def test_a_text_without_words_is_too_short(text: str) -> None:
    """Figures and addresses are in no language."""
    with pytest.raises(LanguageError, match="too short"):
        detect(text)


def test_a_headline_is_enough_for_an_article() -> None:
    """A text of three words is judged as a line."""
    assert detect("Narcopistas destruidas ayer") == "es"


def test_a_long_text_is_sampled() -> None:
    """Twenty million characters take no longer than a glance."""
    text = _SPANISH * (20_000_000 // len(_SPANISH))
    start = time.process_time()

    assert detect(text) == "es"
    assert time.process_time() - start < 1
