"""The words of a Markdown passage, its marks, and where each character comes from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from translate.article import Protected, Span
from translate.formats.base import Inline, Tag, ordered
from translate.formats.markdown.parser import Document, Placed

_HTML_NAME = re.compile(r"</?([A-Za-z][\w-]*)")
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_PAIRED = {"em_open": "em", "strong_open": "strong", "s_open": "strike", "link_open": "link"}


def read_inline(document: Document, source: str, places: Sequence[int]) -> Inline:
    """The words of `source`; ``places[i]`` is where its character i stands in the article.

    `places` has one entry more than `source` has characters, for its end.
    """
    builder = _Builder(source, places)
    tokens = document.inline(source)
    for index, placed in enumerate(tokens):
        builder.take(placed, tokens, index)
    return builder.inline()


class _Builder:
    """Collects characters and tags; offsets in the source become offsets in the article."""

    def __init__(self, source: str, places: Sequence[int]) -> None:
        self._source = source
        self._places = places
        self._chars: list[str] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._tags: list[Tag] = []
        self._verbatim: list[Protected] = []
        self._open: list[tuple[int, Span, str, str]] = []

    def take(self, placed: Placed, tokens: Sequence[Placed], index: int) -> None:
        """Add one token."""
        token, start, end = placed
        kind = token.type
        if kind == "text":
            self._literal(token.content, start)
        elif kind == "text_special":
            self._special(token.content, start, end)
        elif kind in ("softbreak", "hardbreak"):
            self._break(start, end, hard=kind == "hardbreak")
        elif token.markup == "autolink":
            self._copied(
                start + 1,
                end - 1,
                self._span(start, start + 1),
                self._span(end - 1, end),
                "autolink",
            )
        elif kind in _PAIRED:
            start = _emptied_before(tokens, index, start)
            self._open.append((len(self._chars), self._span(start, end), _PAIRED[kind], ""))
        elif token.nesting < 0:
            self._close("", self._span(start, _emptied_after(tokens, index, end)))
        elif kind == "code_inline":
            self._code(start, end)
        elif kind == "html_inline":
            self._html(token.content, start, end)
        else:
            self._point(start, end, kind)

    def inline(self) -> Inline:
        """What has been collected; markup left open (``<b>`` without an end) is made points."""
        for at, opening, kind, _ in self._open:
            self._tags.append(Tag(at, at, opening, Span(0, 0), kind))
        text = "".join(self._chars)
        tags = tuple(_tightened(tag, text) for tag in self._tags)
        inline = Inline(text, self._starts, self._ends, ordered(tags), tuple(self._verbatim))
        return _collapsed(inline) if "  " in text else inline

    def _span(self, start: int, end: int) -> Span:
        return Span(self._places[start], self._after(start, end))

    def _after(self, start: int, end: int) -> int:
        """Where ``source[start:end]`` ends in the article: after its last character."""
        return self._places[end - 1] + 1 if end > start else self._places[start]

    def _add(self, char: str, start: int, end: int) -> None:
        self._chars.append(_spaced(char))
        self._starts.append(start)
        self._ends.append(end)

    def _edge(self) -> bool:
        """Whether markup begins or ends here, so that white space must not be joined across it."""
        at = len(self._chars)
        return any(at in (t.start, t.end) for t in self._tags) or any(
            o[0] == at for o in self._open
        )

    def _literal(self, content: str, start: int) -> None:
        places = self._places[start : start + len(content)]
        self._chars += [_spaced(char) for char in content]
        self._starts += places
        self._ends += [place + 1 for place in places]

    def _special(self, content: str, start: int, end: int) -> None:
        """An entity or an escape: one character, rarely two, for several of the source."""
        if content == self._source[start:end]:
            self._literal(content, start)
            return
        begin, finish = self._span(start, end)
        for number, char in enumerate(content):
            self._add(char, begin if number == 0 else finish, finish)

    def _break(self, start: int, end: int, *, hard: bool) -> None:
        while start > 0 and self._source[start - 1] in " \t":
            start -= 1
        # The prefix of the next line ("> ") goes with the line end.
        begin, finish = self._places[start], self._places[end]
        if hard:
            self._tags.append(
                Tag(
                    len(self._chars),
                    len(self._chars),
                    Span(begin, finish),
                    Span(0, 0),
                    "line_break",
                )
            )
        self._add(" ", begin, finish)

    def _code(self, start: int, end: int) -> None:
        """A code span; white space at its edges stays with the ticks."""
        source = self._source[start:end]
        inner = source.strip("`").strip()
        if not inner:
            self._point(start, end, "code")
            return
        first = start + source.index(inner)
        last = first + len(inner)
        self._copied(first, last, self._span(start, first), self._span(last, end), "code")

    def _copied(self, first: int, last: int, opening: Span, closing: Span, kind: str) -> None:
        """Words that are copied as they stand, and protected: code, an address in ``<>``."""
        at = len(self._chars)
        for offset in range(first, last):
            char = self._source[offset]
            self._chars.append(" " if char.isspace() else char)
            self._starts.append(self._places[offset])
            self._ends.append(self._places[offset] + 1)
        end = len(self._chars)
        self._tags.append(Tag(at, end, opening, closing, kind))
        self._verbatim.append(Protected(at, end, "code" if kind == "code" else "url"))

    def _html(self, content: str, start: int, end: int) -> None:
        found = _HTML_NAME.match(content)
        name = found.group(1).lower() if found else ""
        if content.startswith("</"):
            if not self._close(name, self._span(start, end)):
                self._point(start, end, "html")
        elif name and name not in _VOID and not content.endswith("/>"):
            self._open.append((len(self._chars), self._span(start, end), "html", name))
        else:
            self._point(start, end, "html")

    def _close(self, name: str, closing: Span) -> bool:
        """Close the innermost open markup of this name; HTML left open inside it becomes points."""
        names = [entry[3] for entry in self._open]
        level = len(names) - 1 - names[::-1].index(name) if name in names else -1
        # </b> must not close a tag opened outside the emphasis around it.
        if level < 0 or (name and "" in names[level + 1 :]):
            return False
        for at, opening, kind, _ in self._open[level + 1 :]:
            self._tags.append(Tag(at, at, opening, Span(0, 0), kind))
        at, opening, kind, _ = self._open[level]
        del self._open[level:]
        if not "".join(self._chars[at:]).strip():
            # Around nothing but white space: one point, and the white space with it.
            del self._chars[at:], self._starts[at:], self._ends[at:]
            opening, closing = Span(opening.start, closing.end), Span(0, 0)
            inside = [t for t in self._tags if opening.start <= t.opening.start < opening.end]
            self._tags = [t for t in self._tags if t not in inside]
        self._tags.append(Tag(at, len(self._chars), opening, closing, kind))
        return True

    def _point(self, start: int, end: int, kind: str) -> None:
        """A point takes the space before it along: "see ![map](m.png) here"."""
        span = self._span(start, end)
        at = len(self._chars)
        # Not a line end: it would start a new line wherever the point goes.
        spaced = at > 1 and self._source[start - 1] == " " == self._chars[-1]
        spaced = spaced and self._source[end : end + 1] in (" ", "\n")
        breaks = any(t.kind == "line_break" and t.start == at - 1 for t in self._tags)
        if spaced and not breaks and not self._edge():
            self._chars.pop()
            self._ends.pop()
            span = Span(self._starts.pop(), span.end)
            at -= 1
        self._tags.append(Tag(at, at, span, Span(0, 0), kind))


def _spaced(char: str) -> str:
    """A plain space for any white space but the one that must not break."""
    return " " if char.isspace() and char != "\u00a0" else char


def _emptied_before(tokens: Sequence[Placed], index: int, start: int) -> int:
    """The start of ``**``: markdown-it keeps one star as the tag and empties the one before it."""
    if tokens[index].token.type == "strong_open" and index:
        return _own(tokens[index - 1], start)[0]
    return start


def _emptied_after(tokens: Sequence[Placed], index: int, end: int) -> int:
    """The end of a closing ``**``: the emptied star comes after the tag."""
    if tokens[index].token.type == "strong_close" and index + 1 < len(tokens):
        return _own(tokens[index + 1], end)[1]
    return end


def _own(neighbour: Placed, edge: int) -> tuple[int, int]:
    token, start, end = neighbour
    is_emptied = token.type == "text" and not token.content and end > start
    return (start, end) if is_emptied else (edge, edge)


def _tightened(tag: Tag, text: str) -> Tag:
    """`tag` without white space at the edges of its words: ``[one ](u)`` marks "one"."""
    words = text[tag.start : tag.end]
    start = tag.start + len(words) - len(words.lstrip())
    end = tag.end - len(words) + len(words.rstrip())
    return replace(tag, start=start, end=end) if start < end else tag


def _collapsed(inline: Inline) -> Inline:
    """`inline` with runs of spaces made one, unless a tag begins or ends between them."""
    edges = {edge for tag in inline.tags for edge in (tag.start, tag.end)}
    fixed = {i for p in inline.verbatim for i in range(p.start, p.end)}
    text = inline.text
    kept: list[int] = []
    moved: list[int] = []
    ends: list[int] = []
    for at, char in enumerate(text):
        moved.append(len(kept))
        if char == " " and at and text[at - 1] == " " and at not in edges and at not in fixed:
            ends[-1] = inline.ends[at]
        else:
            kept.append(at)
            ends.append(inline.ends[at])
    moved.append(len(kept))
    return Inline(
        "".join(text[at] for at in kept),
        [inline.starts[at] for at in kept],
        ends,
        tuple(replace(t, start=moved[t.start], end=moved[t.end]) for t in inline.tags),
        tuple(Protected(moved[p.start], moved[p.end], p.kind) for p in inline.verbatim),
    )
