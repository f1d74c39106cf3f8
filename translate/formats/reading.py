"""From a file to an article: bytes, characters, passages, language, segments."""

from __future__ import annotations

import codecs
from collections.abc import Sequence
from pathlib import Path

from translate.article import Article, Language
from translate.errors import InputError, LanguageError
from translate.formats.base import Passage
from translate.formats.registry import FORMATS, Entry, by_extension, by_name, extensions
from translate.formats.segments import blocks_of
from translate.language import detect

# Larger than any article by three orders of magnitude; a file above it is something else.
LIMIT = 20_000_000
BOM = codecs.BOM_UTF8
# Control characters that text files do hold: tab, line ends, form feed, escape-free.
_TEXT_CONTROLS = frozenset(b"\t\n\r\f\x0b")
_LOOKED_AT = 64_000


def read_article(
    path: Path,
    language: Language | None = None,
    *,
    translate_notes: bool = False,
    formats: Sequence[Entry] = FORMATS,
) -> Article:
    """The article in the file `path`, its language detected unless given.

    With `translate_notes`, captions, credits, see-also lines and starred footnotes are translated
    too. Raises InputError if the file cannot be read as text of a known format, LanguageError if it
    is in neither language or in both; each message names the file and a way out.
    """
    entry = _format_of(path, formats)
    source = _load(path)
    text = decode(source, path)
    if not text.strip():
        raise InputError(f"{path}: the file is empty: nothing to translate")
    try:
        return parse_article(
            text,
            name=path.name,
            format=entry.name,
            language=language,
            source=source,
            translate_notes=translate_notes,
            formats=formats,
        )
    except LanguageError as error:
        raise LanguageError(f"{path}: {error}") from error


def parse_article(  # noqa: PLR0913 - an article has this many independent properties
    text: str,
    *,
    name: str,
    format: str,  # noqa: A002 - the article's own word for it
    language: Language | None = None,
    source: bytes = b"",
    translate_notes: bool = False,
    formats: Sequence[Entry] = FORMATS,
) -> Article:
    """The article in `text`, which is written in the format called `format`.

    Raises InputError for an unknown format and LanguageError as :func:`translate.language.detect`.
    """
    passages = by_name(format, formats).load().read(text)
    language = language or detect(_words(passages))
    blocks = blocks_of(passages, text, language, notes=translate_notes)
    return Article(name, format, language, text, blocks, source)


def _words(passages: Sequence[Passage]) -> str:
    """What the article says, captions and credits only if it says nothing else."""
    prose = [p.inline.text for p in passages if p.inline and not p.optional]
    return "\n".join(prose or [p.inline.text for p in passages if p.inline])


def _format_of(path: Path, formats: Sequence[Entry]) -> Entry:
    if not path.exists():
        raise InputError(f"{path}: no such file: check the name")
    if path.is_dir():
        raise InputError(f"{path}: this is a folder, not an article: name the files in it")
    entry = by_extension(path.suffix, formats)
    if entry is None:
        ending = f'"{path.suffix}" is not an extension' if path.suffix else "no extension"
        raise InputError(
            f"{path}: {ending} the desk can read: the known ones are "
            f"{', '.join(extensions(formats))}"
        )
    return entry


def _load(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > LIMIT:
            raise InputError(
                f"{path}: {size / 1e6:,.0f} MB is more than an article may have "
                f"({LIMIT // 1_000_000} MB): split the file"
            )
        return path.read_bytes()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise InputError(f"{path}: cannot be read ({reason}): check its permissions") from error


def decode(source: bytes, path: Path) -> str:
    """The characters of a UTF-8 file, its byte order mark left out and its line ends kept.

    Raises InputError for UTF-16, for binary data, and for another encoding, with the line of the
    first byte at fault and the command that converts the file.
    """
    if _is_utf16(source):
        raise InputError(f"{path}: the file is UTF-16, not UTF-8: {_convert('UTF-16', path)}")
    if _is_binary(source):
        raise InputError(f"{path}: this is binary data, not text: export it as text first")
    try:
        return source.removeprefix(BOM).decode("utf-8")
    except UnicodeDecodeError as error:
        offset = error.start + (len(BOM) if source.startswith(BOM) else 0)
        line = source.count(b"\n", 0, offset) + 1
        raise InputError(
            f"{path}, line {line}: byte {source[offset]:#04x} at offset {offset} is not UTF-8; the "
            f"file is probably Windows-1252 or Latin-1: {_convert('WINDOWS-1252', path)}"
        ) from error


def _convert(encoding: str, path: Path) -> str:
    copy = path.with_name(f"{path.stem}.utf8{path.suffix}").name
    return f"convert it with `iconv -f {encoding} -t UTF-8 {path.name} > {copy}`"


def _is_utf16(source: bytes) -> bool:
    """By its byte order mark, or by a NUL in every other place as ASCII letters leave it."""
    if source.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return True
    head = source[: _LOOKED_AT // 2 * 2]
    if len(head) < 4:
        return False
    even, odd = head[::2].count(0), head[1::2].count(0)
    most, least = max(even, odd), min(even, odd)
    return most > 0.8 * (len(head) // 2) and least < 0.05 * len(head)


def _is_binary(source: bytes) -> bool:
    head = source[:_LOOKED_AT]
    controls = sum(byte < 0x20 and byte not in _TEXT_CONTROLS for byte in head)
    return b"\0" in source or controls > len(head) // 10
