"""The lines of a plain text, and which of them belong together.

Three habits of writing must be told apart without asking: one line a paragraph, lines wrapped at a
margin, and lines that are meant as lines (verse, addresses, signatures).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from translate.article import BlockKind

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_PREFIXES: tuple[tuple[BlockKind, re.Pattern[str]], ...] = (
    ("list_item", re.compile(r"\s*(?P<marker>[-*+•‣▪·–]|\d{1,2}[.)]|[a-z]\))\s+(?=\S)")),
    ("quotation", re.compile(r"\s*(?P<marker>(?:>\s?)+)(?=\S)")),
    # The Spanish dialogue dash stands close to its word or apart from it.
    ("quotation", re.compile(r"\s*(?P<marker>—)\s?(?=\S)")),
    ("paragraph", re.compile(r"\s*(?P<marker>)(?=\S)")),
)
# Wider than this, lines are not wrapped by a typewriter's margin: each is a paragraph.
_WIDEST = 120
# Narrower than this, lines are meant as lines.
_NARROWEST = 45
# A line is full if the next word would have passed this part of the block's width.
_FULL = 0.85


class Line(NamedTuple):
    """A line without its end, its indentation and its prefix: what is left is words."""

    start: int
    end: int
    kind: BlockKind
    marker: str
    indent: int

    @property
    def level(self) -> int:
        """How deep a list item or quotation is nested, from 1; 0 for a paragraph."""
        if self.kind == "quotation":
            return max(1, self.marker.count(">"))
        return 1 + self.indent // 2 if self.kind == "list_item" else 0


def lines_of(text: str) -> Iterator[Line | None]:
    """The lines of `text`; ``None`` for a blank one."""
    for match in _LINE.finditer(text):
        content = match.group().rstrip()
        if not content:
            yield None
            continue
        for kind, prefix in _PREFIXES:
            found = prefix.match(content)
            if found:
                indent = len(content) - len(content.lstrip())
                start, end = match.start() + found.end(), match.start() + len(content)
                yield Line(start, end, kind, found["marker"], indent)
                break


def paragraphs(text: str, lines: Iterator[Line | None]) -> Iterator[tuple[Line, ...]]:
    """The lines grouped into paragraphs."""
    group: list[Line] = []
    for line in lines:
        if line is not None:
            group.append(line)
        elif group:
            yield from _parts(text, group)
            group = []
    if group:
        yield from _parts(text, group)


def _parts(text: str, group: Sequence[Line]) -> Iterator[tuple[Line, ...]]:
    """The paragraphs of a group of lines without a blank one between them."""
    width = max(line.end - line.start + line.indent for line in group)
    part: list[Line] = [group[0]]
    for line in group[1:]:
        if _goes_on(text, part[-1], line, width, first=part[0]):
            part.append(line)
        else:
            yield tuple(part)
            part = [line]
    yield tuple(part)


def _goes_on(text: str, line: Line, following: Line, width: int, *, first: Line) -> bool:
    """Whether `following` continues the paragraph that `line` is the last line of."""
    if following.kind == "quotation":
        marks = {line.marker.strip(), first.marker.strip(), following.marker.strip()}
        # Each dialogue dash is a new speaker.
        if first.kind != "quotation" or len(marks) > 1 or "—" in marks:
            return False
    elif following.kind != "paragraph":
        return False
    if first.kind == "list_item" and following.indent > first.indent:
        return True
    return _NARROWEST <= width <= _WIDEST and _is_wrapped(text, line, following, width)


def _is_wrapped(text: str, line: Line, following: Line, width: int) -> bool:
    """Whether `line` was broken for want of room, or in the middle of a sentence."""
    word = text[following.start : following.end].split(maxsplit=1)[0]
    if line.end - line.start + line.indent + 1 + len(word) > _FULL * width:
        return True
    ends = text[line.start : line.end].rstrip("”\"»’')]")[-1:] in ".!?…:"
    return not ends and word[:1].islower()
