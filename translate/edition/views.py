"""What the pages show, made ready: rows of both languages and the facts of the edition."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from translate.article import (
    SEVERITIES,
    Article,
    Block,
    BlockKind,
    Edition,
    Finding,
    Origin,
    Segment,
    Severity,
)
from translate.edition.inline import render_inline
from translate.edition.terms import Terms
from translate.edition.text import one_line

WORST_FIRST: tuple[Severity, ...] = SEVERITIES[::-1]

_LABELS: dict[BlockKind, str] = {
    "heading": "Heading",
    "paragraph": "",
    "list_item": "List",
    "quotation": "Quotation",
    "table_cell": "Table cell",
    "caption": "Caption",
    "credit": "Credit line",
    "see_also": "See also",
    "footnote": "Footnote",
    "code": "Code",
    "front_matter": "Front matter",
    "markup": "",
}
_NOT_MODELS: dict[Origin, str] = {
    "engine": "",
    "copy": "",
    "memory": "translation memory",
    "edited": "an editor",
    "approved": "an editor",
}
_NUMBER = re.compile(r"(\d{1,9})[.)]\s*$")


@dataclass(frozen=True, slots=True)
class Row:
    """One segment in both languages; `findings` counts them, worst severity first."""

    id: str
    source: Markup
    target: Markup
    first: bool
    findings: tuple[tuple[Severity, int], ...]


@dataclass(frozen=True, slots=True)
class BlockView:
    """A paragraph, heading, list item …: its rows, or `kept` where it stands as in the source.

    `level` is that of the block, at least 1; `number` the figure of a numbered list item.
    """

    kind: BlockKind
    label: str
    level: int
    number: str
    rows: tuple[Row, ...]
    kept: str = ""


def block_views(edition: Edition, terms: Terms) -> tuple[BlockView, ...]:
    """The blocks of the article in reading order; those without a word are left out."""
    article = edition.article
    rows = {row.id: row for row in _rows(edition, terms)}
    return tuple(
        BlockView(
            kind=block.kind,
            label=_LABELS[block.kind],
            level=max(block.level, 1),
            number=_item_number(article, block),
            rows=tuple(rows[segment.id] for segment in block.segments),
            kept="" if block.segments else _kept_text(article, block),
        )
        for block in article.blocks
        if block.segments or _kept_text(article, block)
    )


def segment_kinds(article: Article) -> dict[str, str]:
    """By segment id, what its block is called (empty for a plain paragraph)."""
    return {
        segment.id: _LABELS[block.kind] for block in article.blocks for segment in block.segments
    }


def count_severities(findings: Iterable[Finding]) -> tuple[tuple[Severity, int], ...]:
    """How many `findings` there are of each severity that occurs, worst first."""
    severities = [finding.severity for finding in findings]
    return tuple((s, severities.count(s)) for s in WORST_FIRST if s in severities)


def titles(edition: Edition) -> tuple[str, str]:
    """The first heading in both languages, or the article's name twice."""
    drafts = {draft.segment: draft.text for draft in edition.drafts}
    for block in edition.article.blocks:
        if block.kind == "heading" and block.segments:
            source = " ".join(segment.text for segment in block.segments)
            target = " ".join(drafts[segment.id] for segment in block.segments)
            return one_line(source), one_line(target)
    return edition.article.name, edition.article.name


def models(edition: Edition) -> str:
    """Who made the text, in order of first use: models, the memory, an editor."""
    named = dict.fromkeys(draft.model or _NOT_MODELS[draft.origin] for draft in edition.drafts)
    return ", ".join(name for name in named if name) or "none"


def signature_lines(signature: Mapping[str, object], prefix: str = "") -> Iterator[tuple[str, str]]:
    """The signature as (name, value) lines, sorted by name; nested names are joined by dots."""
    for name, value in sorted(signature.items()):
        if isinstance(value, Mapping):
            yield from signature_lines(value, f"{prefix}{name}.")
        elif isinstance(value, list | tuple):
            yield f"{prefix}{name}", ", ".join(str(item) for item in value) or "none"
        else:
            yield f"{prefix}{name}", "none" if value is None else str(value)


def _rows(edition: Edition, terms: Terms) -> Iterator[Row]:
    heads = {block.segments[0].id for block in edition.article.blocks if block.segments}
    for segment, draft, review in edition.pairs():
        yield Row(
            id=segment.id,
            source=render_inline(
                segment.text, segment.marks, terms.layers(draft, segment.marks, "source")
            ),
            target=render_inline(
                draft.text, draft.marks, terms.layers(draft, draft.marks, "target")
            ),
            first=segment.id in heads,
            findings=count_severities(review.findings),
        )


def _kept_text(article: Article, block: Block) -> str:
    if block.kind == "markup":
        return ""
    return article.text[block.start : block.end].replace("\r\n", "\n").strip()


def _item_number(article: Article, block: Block) -> str:
    """The figure before a numbered list item, which stands outside its segments."""
    if block.kind != "list_item" or not block.segments:
        return ""
    first: Segment = block.segments[0]
    line = article.text[article.text.rfind("\n", 0, first.start) + 1 : first.start]
    found = _NUMBER.search(line)
    return found[1] if found else ""
