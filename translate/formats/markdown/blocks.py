"""The passages of a Markdown document, by markdown-it's block tokens and their line numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from translate.article import BlockKind
from translate.formats.base import Inline, Passage
from translate.formats.markdown.inline import read_inline
from translate.formats.markdown.lines import Lines, Located
from translate.formats.markdown.parser import Document

if TYPE_CHECKING:
    from markdown_it.token import Token

_FENCE = re.compile(r"(---|\+\+\+)[ \t]*$")
# The first line of YAML (or its comment, or its end), and of TOML.
_YAML = re.compile(r"\s*(?:#|[\w\"'][\w \"'-]*:(?:\s|$)|---\s*$)")
_TOML = re.compile(r"\s*(?:#|\[|[\w\"'][\w.\"'-]*\s*=|\+\+\+\s*$)")
_TASK = re.compile(r"\[[ xX]\]\s+(?=\S)")
# The words of a task begin after "[x] ".
_BOX = 4
_HASHES = re.compile(r"#{1,6}[ \t]*")
_KEPT: dict[str, BlockKind] = {
    "fence": "code",
    "code_block": "code",
    "html_block": "markup",
    "hr": "markup",
}
_CONTAINERS = frozenset(
    {"blockquote_open", "list_item_open", "footnote_reference_open", "table_open"}
)
_KINDS: dict[str, BlockKind] = {
    "blockquote_open": "quotation",
    "list_item_open": "list_item",
    "footnote_reference_open": "footnote",
}


def read_blocks(text: str) -> list[Passage]:
    """The passages of a document, furniture and notes not yet told from prose."""
    lines = Lines(text)
    front = _front_matter(lines)
    document = Document(lines.joined(front))
    passages = [Passage("front_matter", 0, lines.end(front - 1))] if front else []
    passages += _Walk(text, lines, document).passages()
    return [
        _caption_under(passage, passages[index - 1]) if index else passage
        for index, passage in enumerate(passages)
    ]


def _front_matter(lines: Lines) -> int:
    """How many lines at the top are YAML (``---``) or TOML (``+++``) front matter."""
    fence = _FENCE.match(lines.text(0))
    if not fence or len(lines) < 2:
        return 0
    form = _YAML if fence[1] == "---" else _TOML
    if not form.match(lines.text(1)):
        return 0
    closing = (n for n in range(1, len(lines)) if lines.text(n).rstrip() == fence[1])
    return next(closing, -1) + 1


def _caption_under(passage: Passage, before: Passage) -> Passage:
    """A paragraph all in italics right under an image is its caption."""
    inline = passage.inline.trimmed() if passage.inline else None
    if inline is None or passage.kind != "paragraph" or before.marker != "image":
        return passage
    slanted = any(t.kind == "em" and (t.start, t.end) == (0, len(inline.text)) for t in inline.tags)
    return replace(passage, kind="caption", optional=True) if slanted else passage


class _Container(NamedTuple):
    """A list item, quotation or note that the walk is inside of."""

    type: str
    marker: str


class _Walk:
    """One pass over the block tokens."""

    def __init__(self, text: str, lines: Lines, document: Document) -> None:
        self._text = text
        self._lines = lines
        self._document = document
        self._inside: list[_Container] = []
        # Row of a table -> where its last cell ended.
        self._cells: dict[int, int] = {}

    def passages(self) -> Iterator[Passage]:
        """The passages in order."""
        before: Token | None = None
        for token in self._document.tokens:
            if token.type in _CONTAINERS:
                self._inside.append(_Container(token.type, _marker(token)))
            elif token.nesting < 0 and token.type.replace("_close", "_open") in _CONTAINERS:
                self._inside.pop()
            elif token.type in _KEPT and token.map:
                yield self._kept(token)
            elif token.type == "inline" and token.map and before is not None:
                passage = self._worded(token, before)
                if passage:
                    yield passage
            before = token

    def _kept(self, token: Token) -> Passage:
        first, last = token.map or (0, 1)
        start = self._lines.start(first)
        end = max(start, self._lines.end(last - 1))
        end = start + len(self._text[start:end].rstrip())
        return Passage(_KEPT[token.type], start, end)

    def _worded(self, token: Token, parent: Token) -> Passage | None:
        located = self._locate(token, parent)
        if located is None or not located.source:
            return None
        kind, level, marker = self._nature(parent)
        start, end = located.places[0], located.places[-1]
        inline = read_inline(self._document, located.source, located.places)
        if not inline.text.strip():
            return self._image(located, inline)
        task = _TASK.match(located.source) if kind == "list_item" else None
        if task and len(inline.text) > _BOX:
            start = located.places[task.end()]
            inline = inline.cut(_BOX, len(inline.text))
        return Passage(kind, start, end, level, inline, marker)

    def _locate(self, token: Token, parent: Token) -> Located | None:
        number = (token.map or (0, 1))[0]
        if parent.type in ("th_open", "td_open"):
            cell = self._lines.cell(token.content, number, self._cells.get(number))
            if cell:
                self._cells[number] = self._lines.column(number, cell.places[-1])
            return cell
        if parent.type == "heading_open" and parent.markup.startswith("#"):
            hashes = _HASHES.search(self._lines.text(number))
            return self._lines.within(token.content, number, hashes.end() if hashes else 0)
        return self._lines.paragraph(token.content, number)

    def _nature(self, parent: Token) -> tuple[BlockKind, int, str]:
        """Kind, level and marker of a passage by its own tag and by what it stands in."""
        if parent.type == "heading_open":
            return "heading", int(parent.tag[1:]), ""
        if parent.type in ("th_open", "td_open"):
            return "table_cell", 0, ""
        inner = next((c for c in reversed(self._inside) if c.type in _KINDS), None)
        if inner is None:
            return "paragraph", 0, ""
        level = sum(c.type == inner.type for c in self._inside)
        return _KINDS[inner.type], level, inner.marker

    def _image(self, located: Located, inline: Inline) -> Passage | None:
        """A paragraph of images only: a caption, whose words are the first one's description."""
        start, end = located.places[0], located.places[-1]
        images = [p for p in self._document.inline(located.source) if p.token.type == "image"]
        if not images:
            return Passage("markup", start, end) if inline.tags else None
        token, at, _ = images[0]
        first, last = at + 2, at + 2 + len(token.content)
        alt = read_inline(self._document, token.content, located.places[first : last + 1])
        words = alt if alt.text.strip() else None
        return Passage("caption", start, end, 0, words, "image", optional=True)


def _marker(token: Token) -> str:
    if token.type == "footnote_reference_open":
        return f"[^{token.meta['label']}]"
    return f"{token.info}{token.markup}" if token.type == "list_item_open" else ""
