"""``summary.md``: the summary in both languages, each sentence with its segment."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from translate.article import Edition, Language
from translate.edition.columns import SummaryColumn, summary_columns
from translate.edition.text import one_line, visible

# What a language calls itself: the file is for the readers of both.
_OWN_NAMES: dict[Language, str] = {"en": "English", "es": "Español"}
_KEY_FIGURES: dict[Language, str] = {"en": "Key figures", "es": "Cifras clave"}
_NOTHING: dict[Language, str] = {
    "en": "No sentence was chosen.",
    "es": "No se eligió ninguna oración.",
}

# Characters that may begin inline markup anywhere (CommonMark 0.31 section 6, GFM tables and
# strikethrough), and those that begin a block only at the start of a line (sections 4 and 5).
_INLINE = re.compile(r"([\\`*_\[\]<>~|&])")
_LEADING = re.compile(r"^(?:([#+-])|(\d{1,9})([.)])(?=\s|$))")


def summary_markdown(edition: Edition) -> str:
    """The summary of `edition` as Markdown, the source's language first."""
    parts = [f"# {escape_markdown(edition.article.name)}"]
    for column in summary_columns(edition):
        parts += _section(column)
    return "\n\n".join(parts) + "\n"


def escape_markdown(text: str) -> str:
    """`text` on one line, so that Markdown shows its characters and nothing else."""
    escaped = _INLINE.sub(r"\\\1", visible(one_line(text)))
    return _LEADING.sub(lambda m: f"\\{m[1]}" if m[1] else f"{m[2]}\\{m[3]}", escaped)


def _section(column: SummaryColumn) -> Iterator[str]:
    yield f"## {_OWN_NAMES[column.language]}"
    if column.standfirst:
        yield f"*{escape_markdown(column.standfirst.text)}*"
    yield _items((s.text, s.segment) for s in column.sentences) or _NOTHING[column.language]
    if column.figures:
        yield f"### {_KEY_FIGURES[column.language]}"
        yield _items(
            ("; ".join(part for part in (f.text, f.who, f.when, f.where) if part), f.segment)
            for f in column.figures
        )


def _items(entries: Iterable[tuple[str, str]]) -> str:
    return "\n".join(
        f"- {escape_markdown(text)} ([{segment}](bilingual.html#{segment}))"
        for text, segment in entries
    )
