"""From a file to an article, and every way that can fail."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.formats.support import draft
from translate.errors import InputError, LanguageError
from translate.formats import LIMIT, encode, read_article, render

_ENGLISH = "The teams landed at dawn. Nobody was there when they came.\n"


def _refusal(path: Path) -> str:
    with pytest.raises(InputError) as error:
        read_article(path)
    return str(error.value)


def _file(folder: Path, content: bytes, name: str = "article.txt") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_an_article_knows_its_file(tmp_path: Path) -> None:
    """Name, format, language and bytes come from the file."""
    article = read_article(_file(tmp_path, _ENGLISH.encode(), "dawn.MD"))

    assert (article.name, article.format, article.language) == ("dawn.MD", "markdown", "en")
    assert article.source == _ENGLISH.encode()
    assert article.text == _ENGLISH


def test_the_language_can_be_given(tmp_path: Path) -> None:
    """A given language is not questioned."""
    assert read_article(_file(tmp_path, _ENGLISH.encode()), "es").language == "es"


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_byte_order_mark_and_line_ends_come_back(tmp_path: Path, mark: bytes, end: bytes) -> None:
    """What is written out differs from what was read in nothing but the words."""
    source = mark + _ENGLISH.encode().replace(b"\n", end)
    article = read_article(_file(tmp_path, source))
    drafts = [draft(s, "Nada.") for s in article.segments]

    assert encode(article, article.text) == source
    assert encode(article, render(article, drafts)) == mark + b"Nada. Nada." + end


def test_a_missing_file(tmp_path: Path) -> None:
    """The message names the file."""
    path = tmp_path / "gone.txt"

    assert _refusal(path) == f"{path}: no such file: check the name"


def test_a_folder(tmp_path: Path) -> None:
    """A folder is no article."""
    assert _refusal(tmp_path) == (
        f"{tmp_path}: this is a folder, not an article: name the files in it"
    )


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("a.docx", '".docx" is not an extension the desk can read'),
        ("README", "no extension the desk can read"),
    ],
)
def test_an_unknown_extension(tmp_path: Path, name: str, what: str) -> None:
    """The message lists the known extensions."""
    path = _file(tmp_path, b"x", name)

    assert _refusal(path) == f"{path}: {what}: the known ones are .txt, .text, .md, .markdown"


@pytest.mark.parametrize("content", [b"", b" \r\n\t\n", b"\xef\xbb\xbf\n"])
def test_an_empty_file(tmp_path: Path, content: bytes) -> None:
    """White space is nothing to translate."""
    path = _file(tmp_path, content)

    assert _refusal(path) == f"{path}: the file is empty: nothing to translate"


@pytest.mark.parametrize("content", [b"PK\x03\x04 text \x00 text" * 5, bytes(range(1, 32)) * 9])
def test_a_binary_file(tmp_path: Path, content: bytes) -> None:
    """A NUL, or many control characters, are no text."""
    path = _file(tmp_path, content)

    assert _refusal(path) == f"{path}: this is binary data, not text: export it as text first"


def test_a_windows_1252_file(tmp_path: Path) -> None:
    """The message names line, byte and offset, and the command that converts the file."""
    path = _file(tmp_path, "Uno.\nLa operación.\n".encode("cp1252"))

    assert _refusal(path) == (
        f"{path}, line 2: byte 0xf3 at offset 15 is not UTF-8; the file is probably Windows-1252 "
        "or Latin-1: convert it with `iconv -f WINDOWS-1252 -t UTF-8 article.txt > "
        "article.utf8.txt`"
    )


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_utf_16_file(tmp_path: Path, encoding: str) -> None:
    """UTF-16 is told from binary data, with or without its mark."""
    path = _file(tmp_path, _ENGLISH.encode(encoding))

    assert _refusal(path) == (
        f"{path}: the file is UTF-16, not UTF-8: convert it with "
        "`iconv -f UTF-16 -t UTF-8 article.txt > article.utf8.txt`"
    )


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    """The size is looked at before the file is read."""
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(LIMIT + 1_000_000)

    assert _refusal(path) == (
        f"{path}: 21 MB is more than an article may have (20 MB): split the file"
    )


def test_an_unreadable_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the system says is passed on."""
    path = _file(tmp_path, b"x")

    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)

    assert _refusal(path) == (f"{path}: cannot be read (permission denied): check its permissions")


def test_another_language(tmp_path: Path) -> None:
    """The language's message gets the file's name."""
    path = _file(tmp_path, "La police n'a trouvé personne sur les pistes, selon elle.".encode())

    with pytest.raises(LanguageError, match=f"^{path}: the text looks French, neither English"):
        read_article(path)
