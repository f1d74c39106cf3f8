"""The bundled network that judges, word by word, whether one text says what the other does."""

from __future__ import annotations

from pathlib import Path

import pytest

from translate.article import Language
from translate.engine.pair_reader import (
    LONGEST,
    CTranslate2PairReader,
    ReaderFile,
    find_reader_file,
    words_of,
)
from translate.errors import ModelError

EN = "The old boat sank quickly near the port of Callao on Tuesday."
ES = "El viejo barco se hundió rápidamente cerca del puerto de Callao el martes."
SHORT = "El barco se hundió cerca del puerto de Callao."


@pytest.fixture(scope="module")
def reader() -> CTranslate2PairReader:
    """Return the bundled network, opened once."""
    file = find_reader_file()
    assert file is not None
    return file.open()


def unsaid(
    reader: CTranslate2PairReader, given: str, text: str, language: Language
) -> dict[str, float]:
    """Return the words of a text with their probability of being unsaid by the one given."""
    (reading,) = reader.read([(given, text)], language)
    assert reading is not None
    return {word.span.of(text): word.unsaid for word in reading.words}


def test_words_without_an_answer_stand_out(reader: CTranslate2PairReader) -> None:
    """What the short Spanish leaves out is unsaid in the English, and in the longer Spanish not."""
    whole, short = unsaid(reader, ES, EN, "en"), unsaid(reader, SHORT, EN, "en")

    for word in ("old", "Tuesday"):
        assert short[word] > whole[word] + 0.3
    assert max(short["boat"], short["sank"]) < 0.5


def test_it_reads_both_ways(reader: CTranslate2PairReader) -> None:
    """A word put into the Spanish is unsaid there."""
    found = unsaid(reader, "The boat sank near the port of Callao.", ES, "es")

    assert min(found["viejo"], found["martes"]) > found["barco"] + 0.3


def test_a_batch_says_what_each_pair_says_alone(reader: CTranslate2PairReader) -> None:
    """Longer neighbours do not matter."""
    pairs = [(EN, ES), (EN, SHORT), ("Ten men fled.", "Diez hombres huyeron.")]

    together = reader.read(pairs, "es")

    for pair, reading in zip(pairs, together, strict=True):
        (alone,) = reader.read([pair], "es")
        assert alone is not None
        assert reading is not None
        assert reading.differs == pytest.approx(alone.differs, abs=0.02)
        for one, other in zip(reading.words, alone.words, strict=True):
            assert one.span == other.span
            assert one.unsaid == pytest.approx(other.unsaid, abs=0.02)


def test_words_are_judged_without_the_marks_around_them(reader: CTranslate2PairReader) -> None:
    """Quotation marks and stops belong to no word; a mark alone is not judged."""
    text = "«¿Quién – dijo él – huyó?», preguntó."

    (reading,) = reader.read([("“Who – he said – fled?” she asked.", text)], "es")

    assert reading is not None
    assert [word.span.of(text) for word in reading.words] == [
        "Quién",
        "dijo",
        "él",
        "huyó",
        "preguntó",
    ]


def test_what_it_was_not_trained_on_is_not_judged(reader: CTranslate2PairReader) -> None:
    """An empty side, and a text beyond the length of training."""
    long = "casa " * (LONGEST + 1)

    assert reader.read([("", ES), (EN, ""), (EN, "…"), (EN, long), (long, ES)], "es") == [None] * 5
    assert reader.read([], "es") == []


def test_a_broken_file_is_a_clear_error(tmp_path: Path) -> None:
    """It says which file and what to do."""
    path = tmp_path / "reader-en_es-9_9.zip"
    path.write_bytes(b"no zip at all")

    for ask in (ReaderFile(path).open, ReaderFile(path).digest):
        with pytest.raises(ModelError, match=r"reader-en_es-9_9.zip cannot be read .* install"):
            ask()


def test_the_newest_file_is_found(tmp_path: Path) -> None:
    """None where there is none: reviews then do without."""
    assert find_reader_file(tmp_path) is None
    for version in ("0_1", "0_2"):
        (tmp_path / f"reader-en_es-{version}.zip").touch()

    found = find_reader_file(tmp_path)

    assert found is not None
    assert found.path.name == "reader-en_es-0_2.zip"


def test_a_word_is_what_stands_between_spaces() -> None:
    """However many pieces it has."""
    pieces = ["▁El", "▁nar", "co", "pist", "a", "▁ar", "dió", "."]

    assert ["".join(pieces[word]) for word in words_of(pieces)] == ["▁El", "▁narcopista", "▁ardió."]
