"""Translation memories as a table with tabs, for spreadsheets and scripts."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping

from translate.article import LANGUAGES, other_language
from translate.errors import InputError
from translate.memory.unit import Unit

#: The columns written; the first two must be there when a table is read.
COLUMNS = (*LANGUAGES, "from", "article", "context")


def write_tsv(units: Iterable[Unit], version: str) -> Iterator[str]:  # noqa: ARG001 - as for TMX
    """The units as a table, row by row, under a row of column names."""
    yield _row(COLUMNS)
    for unit in units:
        texts = (unit.text(language) for language in LANGUAGES)
        yield _row((*texts, unit.source_language, unit.article, unit.context))


def _row(values: Iterable[str]) -> str:
    line = io.StringIO(newline="")
    csv.writer(line, dialect="excel-tab", lineterminator="\n").writerow(values)
    return line.getvalue()


def read_tsv(data: bytes, name: str) -> tuple[list[Unit], int]:
    """The units of a table, and how many of its rows were empty on one side.

    Columns may stand in any order and others among them; without ``from``, English is the
    source.

    Raises:
        InputError: it is not UTF-8, has no such columns, or names another language; with the line.

    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(f"{name}, line {line}: this is not UTF-8; save the table so.") from error
    rows = csv.DictReader(io.StringIO(text, newline=""), dialect="excel-tab", strict=True)
    units: list[Unit] = []
    skipped = 0
    try:
        missing = [column for column in LANGUAGES if column not in (rows.fieldnames or ())]
        if missing:
            raise InputError(
                f"{name}, line 1: the column {missing[0]!r} is missing; the first row must name "
                f"the columns, {', '.join(COLUMNS)}, with tabs between them."
            )
        for row in rows:
            unit = _unit(row, f"{name}, line {rows.line_num}").cleaned()
            if unit.source and unit.target:
                units.append(unit)
            else:
                skipped += 1
    except csv.Error as error:
        raise InputError(
            f"{name}, line {rows.reader.line_num}: this row is not as a table has it ({error})."
        ) from error
    return units, skipped


def _unit(row: Mapping[str, str | None], place: str) -> Unit:
    said = row.get("from") or LANGUAGES[0]
    for source in LANGUAGES:
        if source == said:
            return Unit(
                source,
                row[source] or "",
                row[other_language(source)] or "",
                row.get("context") or "",
                row.get("article") or "",
            )
    raise InputError(f"{place}: from must be {' or '.join(LANGUAGES)}, not {said!r}.")
