"""Short ways to read a text, and to say what became of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from translate.article import Article, Draft, Mark, Segment
from translate.formats import parse_article
from translate.formats.weaving import weave


def cases(name: str) -> list[dict[str, Any]]:
    """The cases in a data file of this folder."""
    path = Path(__file__).parent / "cases" / name
    found: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return found


def parsed(text: str, format_name: str = "markdown", *, notes: bool = False) -> Article:
    """`text` as an English article."""
    return parse_article(
        text, name="article", format=format_name, language="en", translate_notes=notes
    )


def marked(segment: Segment) -> str:
    """A segment's words with its marks written around them."""
    return weave(segment.text, segment.marks, lambda span, _: span.of(segment.text))


def outline(article: Article) -> list[list[str]]:
    """The blocks of an article: kind, then its segments with their marks."""
    return [[block.kind, *map(marked, block.segments)] for block in article.blocks]


def draft(
    segment: Segment, text: str | None = None, marks: tuple[Mark, ...] | None = None
) -> Draft:
    """A draft of `segment`: its own text and marks unless others are given."""
    return Draft(
        segment=segment.id,
        text=segment.text if text is None else text,
        raw=segment.text,
        language="es",
        model="none",
        marks=segment.marks if marks is None else marks,
    )
