"""A glossary as a file of another kind: CSV, TSV, TBX."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import Literal, get_args

from translate.glossary.table import COLUMNS, DIRECTIONS
from translate.glossary.tbx import write_tbx
from translate.glossary.terms import Entry, Glossary

Format = Literal["csv", "tsv", "tbx"]

FORMATS: tuple[Format, ...] = get_args(Format)

#: Columns that are written even when no row fills them, so that a table shows what it can hold.
_ALWAYS = 8


def export_glossary(glossary: Glossary, kind: Format) -> str:
    """The rows of `glossary` as the text of a file that :func:`load_glossary` reads unchanged."""
    if kind == "tbx":
        return write_tbx(glossary.entries)
    return write_table(glossary.entries, "\t" if kind == "tsv" else ",")


def write_table(entries: Sequence[Entry], delimiter: str = ",") -> str:
    """The rows as CSV, or TSV with a tab for `delimiter`; later columns only where filled."""
    rows = [_cells(entry) for entry in entries]
    columns = [
        column
        for number, column in enumerate(COLUMNS)
        if number < _ALWAYS or any(row[column] for row in rows)
    ]
    table = io.StringIO()
    writer = csv.DictWriter(
        table, columns, delimiter=delimiter, lineterminator="\n", extrasaction="ignore"
    )
    writer.writeheader()
    writer.writerows(rows)
    return table.getvalue()


def _cells(entry: Entry) -> dict[str, str]:
    directions = {source: name for name, source in DIRECTIONS.items()}
    return {
        "en": entry.en,
        "es": entry.es,
        "pos": entry.pos,
        "gender": entry.gender,
        "en_variants": "|".join(entry.en_variants),
        "es_variants": "|".join(entry.es_variants),
        "status": entry.status,
        "note": entry.note,
        "en_plural": entry.en_plural,
        "es_plural": entry.es_plural,
        "case": "exact" if entry.exact else "",
        "direction": directions[entry.source],
        "domain": entry.domain,
    }
