"""Translation memories as TMX 1.4b, which every translation program reads and writes.

Of other programs' files the plain text counts: what ``bpt``, ``ept``, ``it``, ``ph`` and ``ut``
enclose is the formatting of another document and is left out, what ``hi`` encloses is text. Any
country's English and Spanish will do; entries without both languages are passed over. Entity
declarations are refused, which leaves nothing to expand and nothing to fetch.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html import escape
from xml.parsers import expat

from translate.article import LANGUAGES, Language, other_language
from translate.errors import InputError
from translate.memory.unit import Unit

_ARTICLE = "x-article"
_CONTEXT = "x-context"

# TMX 1.4b, "Content Markup": elements that enclose native codes, and sub-flows within them.
_CODES = frozenset({"bpt", "ept", "it", "ph", "ut"})


@dataclass(slots=True)
class _Entry:
    """A ``tu`` as it is read: its texts by language, its properties by type."""

    source_language: str = ""
    texts: dict[str, str] = field(default_factory=dict)
    facts: dict[str, str] = field(default_factory=dict)


def write_tmx(units: Iterable[Unit], version: str) -> Iterator[str]:
    """The units as a TMX 1.4b document, piece by piece; `version` is this program's."""
    yield (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'
        '<tmx version="1.4">\n'
        f'  <header creationtool="bilingual-desk" creationtoolversion="{escape(version)}"'
        ' segtype="sentence" o-tmf="bilingual-desk" adminlang="en" srclang="*all*"'
        ' datatype="plaintext"/>\n'
        "  <body>\n"
    )
    for unit in units:
        yield _element(unit)
    yield "  </body>\n</tmx>\n"


def _element(unit: Unit) -> str:
    lines = [f'    <tu srclang="{unit.source_language}">']
    for kind, value in ((_ARTICLE, unit.article), (_CONTEXT, unit.context)):
        if value:
            lines.append(f'      <prop type="{kind}">{_text(value)}</prop>')
    lines += [
        f'      <tuv xml:lang="{language}"><seg>{_text(unit.text(language))}</seg></tuv>'
        for language in (unit.source_language, unit.target_language)
    ]
    return "\n".join([*lines, "    </tu>\n"])


def _text(text: str) -> str:
    return escape(text, quote=False)


def read_tmx(data: bytes, name: str) -> tuple[list[Unit], int]:
    """The units of a TMX document, and how many entries were passed over.

    The document says itself how it is encoded, so it is given as bytes; `name` is for errors.

    Raises:
        InputError: it is not well-formed, declares entities, or is no TMX; with the line.

    """
    reader = _Reader(name)
    reader.feed(data)
    if not reader.is_tmx:
        raise InputError(f"{name}, line 1: this is XML, but no TMX file.")
    units = [unit for entry in reader.entries if (unit := _unit(entry)) is not None]
    return units, len(reader.entries) - len(units)


class _Reader:
    """Collects the entries of a document as expat goes through it."""

    def __init__(self, name: str) -> None:
        self.entries: list[_Entry] = []
        self.is_tmx = False
        self._name = name
        self._open: list[str] = []
        self._default = ""
        self._language = ""
        self._kind = ""
        self._text: list[str] = []
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters
        self._parser.EntityDeclHandler = self._entity

    def feed(self, data: bytes) -> None:
        """Read the whole document."""
        try:
            self._parser.Parse(data, True)  # noqa: FBT003 - expat knows no keywords
        except expat.ExpatError as error:
            reason = expat.errors.messages[error.code]
            raise InputError(
                f"{self._name}, line {error.lineno}: this is not well-formed XML ({reason}); "
                "export the memory again from the program it comes from."
            ) from None
        except (LookupError, ValueError) as error:
            # An encoding that expat does not know, or a name that is none.
            raise InputError(f"{self._name}, line 1: cannot be decoded ({error}).") from None

    def _entity(self, *_declaration: object) -> None:
        line = self._parser.CurrentLineNumber
        raise InputError(
            f"{self._name}, line {line}: declares an entity; TMX needs none, so the file is "
            "refused. Remove the declaration if you trust the file."
        )

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._open.append(tag)
        if tag == "tmx":
            self.is_tmx = True
        elif tag == "header":
            self._default = attributes.get("srclang", "")
        elif tag == "tu":
            self.entries.append(_Entry(attributes.get("srclang", self._default)))
        elif tag == "tuv":
            # TMX 1.1 to 1.3 wrote lang.
            self._language = attributes.get("xml:lang", attributes.get("lang", ""))
        elif tag in {"seg", "prop"}:
            self._kind = attributes.get("type", "")
            self._text.clear()

    def _characters(self, text: str) -> None:
        if not _CODES.intersection(self._open):
            self._text.append(text)

    def _end(self, tag: str) -> None:
        self._open.pop()
        if not self.entries:
            return
        text = "".join(self._text)
        if tag == "seg":
            self.entries[-1].texts.setdefault(self._language, text)
        elif tag == "prop" and self._open[-1] == "tu":
            self.entries[-1].facts.setdefault(self._kind, text)


def _unit(entry: _Entry) -> Unit | None:
    texts: dict[Language, str] = {}
    for code, text in entry.texts.items():
        language = _language(code)
        if language and text.strip():
            texts.setdefault(language, text)
    if len(texts) < len(LANGUAGES):
        return None
    said = _language(entry.source_language)
    source = next(iter(texts)) if said is None else said
    facts = entry.facts
    return Unit(
        source,
        texts[source],
        texts[other_language(source)],
        facts.get(_CONTEXT, ""),
        facts.get(_ARTICLE, ""),
    ).cleaned()


def _language(code: str) -> Language | None:
    """The language of a code such as ``ES``, ``es-419`` or ``en_US``."""
    primary = code.replace("_", "-").split("-")[0].lower()
    return next((language for language in LANGUAGES if language == primary), None)
