"""From passages to blocks of segments: the step all formats share.

A segment is a sentence, together with the markup that belongs to its words. Markup around a whole
passage stays in the skeleton; a sentence boundary never cuts a mark or a protected stretch.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import count

from translate.article import Block, Language, Mark, Protected, Segment, Span
from translate.formats.base import Inline, Passage, Tag, ordered
from translate.markup import find_protected
from translate.segmentation import sentences

# One idea each: a headline with a full stop in it ("Peru vs. Brazil") is still one headline.
_WHOLE = frozenset({"heading", "table_cell"})
# Worth translating: any letter, or a figure whose separators differ between the languages.
_CONTENT = re.compile(r"[^\W\d_]|\d[.,]\d")


def blocks_of(
    passages: Sequence[Passage], text: str, language: Language, *, notes: bool
) -> tuple[Block, ...]:
    """The blocks of an article, segments numbered ``s1``, ``s2`` … in reading order.

    Passages that are not prose get no segments; optional ones get them only with `notes`.
    """
    numbers = count(1)
    return tuple(
        Block(
            passage.kind,
            passage.start,
            passage.end,
            passage.level,
            tuple(_segments(passage, block, text, language, numbers))
            if passage.inline and (notes or not passage.optional)
            else (),
        )
        for block, passage in enumerate(passages)
    )


def _segments(
    passage: Passage, block: int, text: str, language: Language, numbers: Iterator[int]
) -> Iterator[Segment]:
    inline = _unwrapped((passage.inline or Inline("", (), ())).trimmed())
    whole = (Span(0, len(inline.text)),)
    spans = whole if passage.kind in _WHOLE else sentences(inline.text, language)
    protected = _protected(inline)
    for span in _merged(spans, inline, protected):
        part = inline.cut(*span)
        tags = tuple(t for t in part.tags if _belongs(t, part.text))
        inside = tuple(
            Protected(p.start - span.start, p.end - span.start, p.kind)
            for p in protected
            if span.start <= p.start and p.end <= span.end
        )
        if _CONTENT.search(_without(part.text, inside)):
            yield Segment(
                f"s{next(numbers)}",
                block,
                min([part.starts[0], *(t.outside.start for t in tags)]),
                max([part.ends[-1], *(t.outside.end for t in tags)]),
                part.text,
                tuple(_mark(t, text) for t in tags),
                inside,
            )


def _mark(tag: Tag, text: str) -> Mark:
    return Mark(tag.start, tag.end, tag.opening.of(text), tag.closing.of(text), tag.kind)


def _belongs(tag: Tag, text: str) -> bool:
    """A line break at the edge of a sentence stands between sentences."""
    return tag.kind != "line_break" or 0 < tag.start < len(text)


def _unwrapped(inline: Inline) -> Inline:
    """`inline` without the markup that encloses all of it."""
    for tag in inline.tags:
        encloses = not tag.is_point and (tag.start, tag.end) == (0, len(inline.text))
        others = [t for t in inline.tags if t is not tag]
        if encloses and all(
            tag.opening.end <= t.outside.start and t.outside.end <= tag.closing.start
            for t in others
        ):
            rest = Inline(inline.text, inline.starts, inline.ends, ordered(others), inline.verbatim)
            return _unwrapped(rest)
    return inline


def _protected(inline: Inline) -> tuple[Protected, ...]:
    """What the format protects, and what the words show to be protected besides."""
    verbatim = list(inline.verbatim)
    found = [p for p in find_protected(inline.text) if not any(_clash(p, v) for v in verbatim)]
    return tuple(sorted([*verbatim, *found], key=lambda p: p.start))


def _clash(one: Protected, other: Protected) -> bool:
    return one.span.overlaps(other.span)


def _without(text: str, protected: Sequence[Protected]) -> str:
    for stretch in reversed(protected):
        text = text[: stretch.start] + " " + text[stretch.end :]
    return text


def _merged(
    spans: Sequence[Span], inline: Inline, protected: Sequence[Protected]
) -> tuple[Span, ...]:
    """`spans` joined wherever one of `inline`'s tags or a protected stretch crosses the gap."""
    crossing = [Span(t.start, t.end) for t in inline.tags if not t.is_point]
    crossing += [p.span for p in protected]
    joined: list[Span] = []
    for span in spans:
        if joined and any(c.start < span.start and c.end > joined[-1].end for c in crossing):
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return tuple(joined)
