"""Loading and checking a glossary file.

A glossary is a table with one row for each pair of terms: the columns ``en`` and ``es`` and, in
any order, those of :data:`COLUMNS`. Variants are separated by ``|``; ``en_plural`` and
``es_plural`` give plurals that the rules would get wrong; ``case`` is ``exact`` where capitals
matter; ``direction`` is ``en-es`` or ``es-en`` for a row that holds one way only. Everything that
is wrong is reported at once. A file whose name ends in ``.tbx`` is read as TBX.
"""

from __future__ import annotations

import difflib
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast

from translate.article import Language
from translate.glossary.contradictions import contradictions
from translate.glossary.grammar import GENDERS, PARTS_OF_SPEECH, Gender, PartOfSpeech
from translate.glossary.sheets import (
    BrokenGlossaryError,
    Problem,
    SheetRow,
    read_text,
    sniff_delimiter,
    split_rows,
)
from translate.glossary.tbx import read_tbx
from translate.glossary.terms import STATUSES, Entry, Glossary, Status

REQUIRED = ("en", "es")
COLUMNS = (
    *REQUIRED,
    "pos",
    "gender",
    "en_variants",
    "es_variants",
    "status",
    "note",
    "en_plural",
    "es_plural",
    "case",
    "direction",
    "domain",
)
DIRECTIONS: dict[str, Language | Literal[""]] = {"": "", "en-es": "en", "es-en": "es"}
_CHOICES: dict[str, tuple[str, ...]] = {
    "pos": PARTS_OF_SPEECH,
    "gender": GENDERS,
    "status": (*STATUSES, ""),
    "case": ("exact", ""),
    "direction": tuple(DIRECTIONS),
}
_VARIANT_MARK = "|"
_PACKAGE = Path(__file__).resolve().parents[1]


def default_glossary_path() -> Path:
    """Where the glossary of the project lies: beside a checkout's package, else inside the wheel.

    A folder above the package counts as a checkout only when it holds the project's own
    ``pyproject.toml``, so that a stray ``glossary.csv`` in site-packages is never taken.
    """
    checkout = _PACKAGE.parent
    if (checkout / "pyproject.toml").is_file() and (checkout / "glossary.csv").is_file():
        return checkout / "glossary.csv"
    return _PACKAGE / "bundled" / "glossary.csv"


def load_glossary(path: Path) -> Glossary:
    """The glossary in the file at `path`.

    Raises :class:`translate.errors.GlossaryError` naming file, line and column of every problem:
    wrong encoding, unclosed quotes, unknown or missing columns, rows with too few or too many
    cells, empty terms, unknown values, duplicates and contradictions.
    """
    if path.suffix.casefold() == ".tbx":
        return Glossary(read_tbx(path))
    text = unicodedata.normalize("NFC", read_text(path))
    rows, problems = split_rows(text, sniff_delimiter(text, frozenset(COLUMNS)))
    if not rows:
        raise BrokenGlossaryError(
            str(path), problems or [Problem(1, "", "is empty; its first line must name columns")]
        )
    header = _header(rows[0], problems)
    entries = []
    if header:
        for row in rows[1:]:
            entry = _Reader(header, row, problems).entry()
            if entry:
                entries.append(entry)
    problems += contradictions(entries)
    if problems:
        raise BrokenGlossaryError(str(path), problems)
    return Glossary(tuple(entries))


def _header(row: SheetRow, problems: list[Problem]) -> tuple[str, ...]:
    """The column names; empty when rows cannot be read by them."""
    names = tuple(cell.lower() for cell in row.cells)
    if not set(REQUIRED).intersection(names):
        problems.append(
            Problem(
                row.line,
                "",
                f"no header: the first line must name the columns, such as {','.join(REQUIRED)}",
            )
        )
        return ()
    for at, (name, written) in enumerate(zip(names, row.cells, strict=True)):
        if name not in COLUMNS:
            problems.append(Problem(row.line, written, _unknown_column(name)))
        elif name in names[:at]:
            problems.append(Problem(row.line, name, "this column is named twice"))
    missing = [name for name in REQUIRED if name not in names]
    problems.extend(Problem(row.line, name, "this column is missing") for name in missing)
    return () if missing else names


def _unknown_column(name: str) -> str:
    if not name:
        return "a column without a name; name it or delete it"
    near = difflib.get_close_matches(name, COLUMNS, n=1, cutoff=0.5)
    hint = f"did you mean {near[0]}?" if near else f"the columns are {', '.join(COLUMNS)}"
    return f"unknown column; {hint}"


@dataclass(frozen=True, slots=True)
class _Reader:
    """Turns one record into an :class:`Entry`, noting what is wrong with it."""

    header: tuple[str, ...]
    row: SheetRow
    problems: list[Problem]

    def entry(self) -> Entry | None:
        """The row as an entry, or ``None`` when it is beyond use."""
        before = len(self.problems)
        if len(self.row.cells) != len(self.header):
            self._note(
                "",
                f"{len(self.row.cells)} cells where the header names {len(self.header)} columns; "
                "a cell that holds a separator needs quotation marks",
            )
            return None
        en, es = self._term("en"), self._term("es")
        entry = Entry(
            en=en,
            es=es,
            pos=cast("PartOfSpeech", self._choice("pos")),
            gender=cast("Gender", self._choice("gender")),
            en_variants=self._variants("en_variants", en),
            es_variants=self._variants("es_variants", es),
            status=cast("Status", self._choice("status") or "preferred"),
            note=self._cell("note"),
            line=self.row.line,
            source=DIRECTIONS[self._choice("direction")],
            en_plural=self._cell("en_plural"),
            es_plural=self._cell("es_plural"),
            exact=self._choice("case") == "exact",
            domain=self._cell("domain"),
        )
        if entry.status == "keep" and en != es:
            self._note("es", f"a term to keep reads the same in both columns, not “{en}”, “{es}”")
        return entry if len(self.problems) == before else None

    def _cell(self, column: str) -> str:
        at = self.header.index(column) if column in self.header else -1
        return self.row.cells[at] if at >= 0 else ""

    def _note(self, column: str, message: str) -> None:
        self.problems.append(Problem(self.row.line, column, message))

    def _term(self, column: str) -> str:
        text = self._cell(column)
        if not text:
            self._note(column, "no term here")
        elif not any(character.isalnum() for character in text):
            self._note(column, f"“{text}” holds no word")
        elif _VARIANT_MARK in text:
            self._note(column, f"more than one term here; put the others in {column}_variants")
        return text

    def _variants(self, column: str, cited: str) -> tuple[str, ...]:
        written = [part.strip() for part in self._cell(column).split(_VARIANT_MARK)]
        for part in filter(None, written):
            if not any(character.isalnum() for character in part):
                self._note(column, f"“{part}” holds no word")
        return tuple(dict.fromkeys(part for part in written if part and part != cited))

    def _choice(self, column: str) -> str:
        value = self._cell(column).lower()
        if value in _CHOICES[column]:
            return value
        near = difflib.get_close_matches(value, filter(None, _CHOICES[column]), n=1)
        allowed = ", ".join(filter(None, _CHOICES[column]))
        hint = f"did you mean {near[0]}?" if near else f"write {allowed} or leave it empty"
        self._note(column, f"“{value}” is not known here; {hint}")
        return ""
