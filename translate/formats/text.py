"""Plain text: paragraphs, headings, lists and quotations by their look alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from translate.article import Article, Draft, Span
from translate.formats.base import Inline, Passage
from translate.formats.layout import Line, lines_of, paragraphs
from translate.formats.passages import settle
from translate.formats.weaving import weave

# A single space is no run; it stands for itself.
_RUN = re.compile(r"[ \t\r\f\v]{2,}|[\t\r\f\v]")
# A heading has room above it, and below it room or a line of prose. Verse and addresses do not.
_NEAR = 60
_BLANK_BEFORE = re.compile(r"(?:^|(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n))[ \t]*$")
_BLANK_AFTER = re.compile(r"[ \t]*(?:$|(?:\r\n|\r|\n)(?:[ \t]*(?:\r|\n|$)|[^\r\n]{45}))")
# Longer than any headline; a paragraph without a final stop is rare and long.
_HEADING_WORDS = 20
_ENDS_PROSE = re.compile(r"[.:;,…][”\"»’')\]]*$")


class TextFormat:
    """Plain text files."""

    name = "text"
    extensions = (".txt", ".text")

    def read(self, text: str) -> tuple[Passage, ...]:
        """The passages of `text`, as :class:`translate.formats.base.Format` asks."""
        found = [_passage(text, lines) for lines in paragraphs(text, lines_of(text))]
        return tuple(_headings(settle(found), text))

    def write(self, article: Article, drafts: Mapping[str, Draft]) -> Mapping[str, str]:
        """Each draft's text with its marks, nothing escaped: plain text has no markup."""
        del article
        return {name: _woven(draft) for name, draft in drafts.items()}


TEXT = TextFormat()


def _woven(draft: Draft) -> str:
    return weave(draft.text, draft.marks, lambda span, _: span.of(draft.text))


def _passage(text: str, lines: Sequence[Line]) -> Passage:
    first = lines[0]
    words = _inline(text, lines)
    return Passage(first.kind, first.start, lines[-1].end, first.level, words, first.marker)


def _inline(text: str, lines: Sequence[Line]) -> Inline:
    """The words of `lines` on one line; runs of white space and line ends become one space."""
    start, end = lines[0].start, lines[-1].end
    if len(lines) == 1 and not _RUN.search(text, start, end):
        return Inline(text[start:end], range(start, end), range(start + 1, end + 1))
    gaps = [Span(*m.span()) for line in lines for m in _RUN.finditer(text, line.start, line.end)]
    gaps += [Span(one.end, other.start) for one, other in pairwise(lines)]
    starts: list[int] = []
    ends: list[int] = []
    words: list[str] = []
    cursor = start
    for gap in (*sorted(gaps), Span(end, end)):
        words.append(text[cursor : gap.start])
        starts += range(cursor, gap.start)
        ends += range(cursor + 1, gap.start + 1)
        if gap.start < gap.end:
            words.append(" ")
            starts.append(gap.start)
            ends.append(gap.end)
        cursor = gap.end
    return Inline("".join(words), starts, ends)


def _headings(passages: Sequence[Passage], text: str) -> Iterator[Passage]:
    """With short lines that stand alone and do not end like a sentence made headings."""
    first = True
    for passage in passages:
        is_line = passage.kind == "paragraph" and passage.inline is not None
        if is_line and _is_heading(text, passage, first=first):
            yield replace(passage, kind="heading", level=1 if first else 2)
        else:
            yield passage
        first = first and not passage.inline


def _is_heading(text: str, passage: Passage, *, first: bool) -> bool:
    if re.search(r"[\r\n]", text[passage.start : passage.end]) or passage.inline is None:
        return False
    line = passage.inline.text.rstrip()
    if len(line.split()) > _HEADING_WORDS:
        return False
    letters = [c for c in line if c.isalpha()]
    if len(letters) > 1 and all(c.isupper() for c in letters):
        return True
    asks = line.endswith(("?", "!"))
    return (
        not _ENDS_PROSE.search(line)
        and (first or not asks)
        and bool(_BLANK_BEFORE.search(text[max(0, passage.start - _NEAR) : passage.start]))
        and bool(_BLANK_AFTER.match(text[passage.end : passage.end + _NEAR]))
    )
