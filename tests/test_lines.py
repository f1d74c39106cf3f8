"""One line in, one line out."""

from __future__ import annotations

import io

import pytest

from tests.desk import fake_desk
from translate.errors import DeskError, InputError, LanguageError
from translate.jsonlines import read_blocks
from translate.lines import Line, Translated, text_records, translate_lines

ENGLISH = "The police found 24 pits and the boats of the north."
SPANISH = "La policía halló 24 pozas y las lanchas del norte."


def _texts(results: list[Translated | DeskError]) -> list[str]:
    return [result.text for result in results if isinstance(result, Translated)]


def test_lines_are_numbered_and_given_as_they_arrive() -> None:
    """The last line needs no line end, a CR is dropped, an empty line stays."""
    blocks = list(read_blocks(io.BytesIO("uno\r\n\ndós".encode())))

    assert [line for block in blocks for line in block] == [(1, "uno"), (2, ""), (3, "dós")]


def test_a_line_in_another_encoding_is_named() -> None:
    """The error says which line it is and how to convert."""
    with pytest.raises(InputError, match=r"Line 2 .* not UTF-8 .*iconv"):
        list(read_blocks(io.BytesIO(b"uno\nma\xf1ana\n")))


def test_a_line_without_end_is_refused() -> None:
    """A stream that is no text at all does not fill the memory."""
    with pytest.raises(InputError, match="Line 1"):
        list(read_blocks(io.BytesIO(b"a" * 900_000)))


def test_each_line_goes_in_its_own_direction() -> None:
    """English and Spanish lines may alternate; empty lines and figures stay."""
    results = translate_lines([Line(ENGLISH), Line(""), Line(SPANISH), Line("24,5")], fake_desk())

    english, empty, spanish, figure = _texts(results)
    assert english.startswith("La policía halló 24 pozas y")
    assert spanish.startswith("The police found 24 pits and")
    assert (empty, figure) == ("", "24,5")


def test_a_line_already_in_the_language_asked_for_passes_unchanged() -> None:
    """With --to es a Spanish line comes back as it is."""
    assert _texts(translate_lines([Line(SPANISH, target="es")], fake_desk())) == [SPANISH]


def test_a_line_of_unknown_language_follows_the_line_before() -> None:
    """A name alone has no language of its own."""
    results = translate_lines([Line(ENGLISH), Line("Xyzzy")], fake_desk())

    assert _texts(results)[1] == "yzzyX"


def test_without_any_sign_of_a_language_the_way_out_is_named() -> None:
    """The error says to give --from."""
    (result,) = translate_lines([Line("Xyzzy")], fake_desk())

    assert isinstance(result, LanguageError)
    assert "--from" in str(result)


def test_white_space_and_line_breaks_inside_a_text_keep_their_place() -> None:
    """A text of several physical lines comes back with the same ones."""
    (result,) = translate_lines([Line("The police\n\n  pits ", "en")], fake_desk())

    assert isinstance(result, Translated)
    assert result.text == "La policía\n\n  pozas "


def test_terms_of_a_line_hold_for_that_line_alone() -> None:
    """The record tells each term of the line, its form, and whether it was applied."""
    text = '"text": "The police found pits", "from": "en"'
    terms = '"terms": [{"source": "pit", "target": "fosa"}]'
    block = [(1, f'{{"id": "a", {text}, {terms}}}'), (2, f'{{"id": "b", {text}}}')]

    first, second = text_records(block, Line(""), fake_desk())

    assert first["terms"] == [{"source": "pit", "target": "fosa", "form": "fosas", "applied": True}]
    assert "fosas" in first["text"]
    assert second == {
        "id": "b",
        "text": "La policía halló pozas",
        "terms": [],
        "model": "fake 1.0",
    }


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("not json", "not JSON"),
        ("[1]", "must be a JSON object"),
        ('{"id": 7}', '"text" is missing'),
        ('{"id": 7, "text": 3}', '"text" is missing'),
        ('{"id": 7, "text": "Hi", "from": "fr"}', '"from" must be one of en, es'),
        ('{"id": 7, "text": "Hi", "terms": "pit"}', '"terms" must be a list'),
        ('{"id": 7, "text": "The pits", "from": "en", "terms": [{"source": "pit"}]}', "target"),
    ],
)
def test_a_line_that_cannot_be_used_becomes_an_error_in_its_place(line: str, said: str) -> None:
    """Its neighbours are answered, and the error names the line."""
    good = '{"id": 8, "text": "The police", "from": "en"}'

    bad, after = text_records([(41, line), (42, good)], Line(""), fake_desk())

    assert bad["error"].startswith("line 41: ")
    assert said in bad["error"]
    assert after["text"] == "La policía"
