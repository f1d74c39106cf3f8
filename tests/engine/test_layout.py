"""What makes up a package is the same on disk and in an archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.engine.tiny_package import lay_out, tiny_parts
from translate.engine.layout import check_parts, files_below, tokenizer_of, vocabulary
from translate.engine.metadata import UnsoundPackageError

if TYPE_CHECKING:
    from pathlib import Path

WHOLE = {"metadata.json", "sentencepiece.model", "model/model.bin", "model/shared_vocabulary.json"}


@pytest.mark.parametrize(
    "vocabulary",
    [
        {"model/shared_vocabulary.json"},
        {"model/shared_vocabulary.txt"},
        {"model/source_vocabulary.txt", "model/target_vocabulary.txt"},
    ],
)
def test_each_way_of_keeping_the_vocabulary_is_whole(vocabulary: set[str]) -> None:
    """Old and new models, with one vocabulary or two, are all packages."""
    check_parts(WHOLE - {"model/shared_vocabulary.json"} | vocabulary)


@pytest.mark.parametrize(
    ("part", "reason"),
    [
        ("metadata.json", "it holds no metadata.json"),
        ("sentencepiece.model", "it holds no sentencepiece.model or bpe.model"),
        ("model/model.bin", "it holds no model/model.bin"),
        ("model/shared_vocabulary.json", "it holds no vocabulary in model/"),
    ],
)
def test_a_missing_part_is_named(part: str, reason: str) -> None:
    """A package without one of its parts is not whole."""
    with pytest.raises(UnsoundPackageError) as caught:
        check_parts(WHOLE - {part})

    assert str(caught.value) == reason


def test_half_a_vocabulary_is_none() -> None:
    """A model with two vocabularies needs both."""
    with pytest.raises(UnsoundPackageError, match="no vocabulary"):
        check_parts(WHOLE - {"model/shared_vocabulary.json"} | {"model/source_vocabulary.json"})


def test_a_package_that_splits_words_with_bpe_is_recognised_and_refused() -> None:
    """Such packages exist, but we have no tokenizer for them; SentencePiece goes first."""
    names = WHOLE - {"sentencepiece.model"} | {"bpe.model"}

    assert tokenizer_of(names) == ("bpe.model", "bpe")
    assert tokenizer_of({*names, "sentencepiece.model"}) == ("sentencepiece.model", "sentencepiece")
    with pytest.raises(UnsoundPackageError, match="BPE"):
        check_parts(names)


def test_the_files_on_disk_are_those_that_were_laid_out(tmp_path: Path) -> None:
    """Paths are relative to the package; what lies deeper than its model does not matter."""
    parts = tiny_parts()
    lay_out(tmp_path, {**parts, "stanza/es/tokenize.pt": b""})

    assert files_below(tmp_path) == set(parts)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("shared_vocabulary.json", b'["a", "\\u2581b"]'),
        ("source_vocabulary.txt", "a\n\u2581b".encode()),
    ],
)
def test_the_vocabulary_is_read_from_either_form(tmp_path: Path, name: str, content: bytes) -> None:
    """JSON and plain lines give the same tokens."""
    lay_out(tmp_path, {f"model/{name}": content})

    assert vocabulary(tmp_path, "source") == ("a", "\u2581b")


@pytest.mark.parametrize("content", [b"[", b"\xff", b'{"a": 1}', b"[1]"])
def test_a_vocabulary_that_is_no_list_is_refused(tmp_path: Path, content: bytes) -> None:
    """Broken JSON and JSON of another shape are told from a list of tokens."""
    lay_out(tmp_path, {"model/shared_vocabulary.json": content})
    with pytest.raises(UnsoundPackageError, match=r"its shared_vocabulary\.json"):
        vocabulary(tmp_path, "source")


def test_each_side_of_a_model_has_its_own_vocabulary(tmp_path: Path) -> None:
    """Where the two languages share none, the right one is read; a last line break is no token."""
    lay_out(
        tmp_path, {"model/source_vocabulary.txt": b"en\n", "model/target_vocabulary.txt": b"es"}
    )

    assert vocabulary(tmp_path, "source") == ("en",)
    assert vocabulary(tmp_path, "target") == ("es",)
