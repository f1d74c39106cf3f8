"""What a format delivers: passages of an article, and each one's words without markup.

A reader never copies text; it says where things stand. Everything after it (telling prose from
captions and credits, sentences, marks) is the same for all formats.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from translate.article import Article, BlockKind, Draft, Protected, Span


@dataclass(frozen=True, slots=True)
class Tag:
    """Inline markup of a passage: over ``text[start:end]`` of an :class:`Inline`.

    `opening` and `closing` are where the markup itself stands in the article. A point (footnote
    reference, image, line break) has ``start == end`` and an empty `closing`.
    """

    start: int
    end: int
    opening: Span
    closing: Span
    kind: str

    @property
    def is_point(self) -> bool:
        """Whether the tag stands at a place instead of around words."""
        return self.start == self.end

    @property
    def outside(self) -> Span:
        """The tag in the article, markup and words together."""
        return Span(self.opening.start, max(self.opening.end, self.closing.end))


@dataclass(frozen=True, slots=True)
class Inline:
    """The words of a passage on one line, without markup, and where each character comes from.

    ``text[i]`` renders ``article.text[starts[i]:ends[i]]``; an entity or a line end with its
    indentation is one character. `verbatim` holds what the format itself marks as untouchable.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    tags: tuple[Tag, ...] = ()
    verbatim: tuple[Protected, ...] = ()

    def cut(self, start: int, end: int) -> Inline:
        """The part ``text[start:end]``, with the tags and verbatim stretches that lie inside it."""
        return Inline(
            self.text[start:end],
            self.starts[start:end],
            self.ends[start:end],
            tuple(
                replace(t, start=t.start - start, end=t.end - start)
                for t in self.tags
                if start <= t.start and t.end <= end
            ),
            tuple(
                Protected(p.start - start, p.end - start, p.kind)
                for p in self.verbatim
                if start <= p.start and p.end <= end
            ),
        )

    def trimmed(self) -> Inline:
        """Without white space at either end."""
        start = len(self.text) - len(self.text.lstrip())
        return self.cut(start, max(start, len(self.text.rstrip())))

    def lift(self, stretches: Sequence[Span], kind: str) -> Inline:
        """With each of `stretches` (sorted) taken out of the words and made a point tag."""
        inline = self
        for start, end in reversed(stretches):
            width = end - start

            def moved(offset: int, end: int = end, width: int = width) -> int:
                return offset - width if offset >= end else offset

            point = Tag(
                start, start, Span(inline.starts[start], inline.ends[end - 1]), Span(0, 0), kind
            )
            tags = [replace(t, start=moved(t.start), end=moved(t.end)) for t in inline.tags]
            inline = Inline(
                inline.text[:start] + inline.text[end:],
                [*inline.starts[:start], *inline.starts[end:]],
                [*inline.ends[:start], *inline.ends[end:]],
                ordered([*tags, point]),
                tuple(
                    Protected(moved(p.start), moved(p.end), p.kind) for p in inline.verbatim
                ),
            )  # fmt: skip
        return inline


def ordered(tags: Sequence[Tag]) -> tuple[Tag, ...]:
    """`tags` as marks are ordered: by start, outermost first; by their place in the article."""
    return tuple(sorted(tags, key=lambda t: (t.start, t.opening.start, -t.end)))


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch ``[start, end)`` of the article that a reader takes for one thing.

    `inline` is ``None`` for what holds no words to translate. `marker` is what a list item or a
    note begins with ("-", "1.", "[^1]"). An `optional` passage is translated only on request.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    inline: Inline | None = None
    marker: str = ""
    optional: bool = False


class Format(Protocol):
    """A file format: how its passages are found and how a translated slice is written back.

    `name` and `extensions` (with the dot, lower case) identify it; the instance has no state.
    """

    name: str
    extensions: tuple[str, ...]

    def read(self, text: str) -> tuple[Passage, ...]:
        """The passages of `text`, sorted, none overlapping another."""
        ...

    def write(self, article: Article, drafts: Mapping[str, Draft]) -> Mapping[str, str]:
        """Segment id -> what takes the place of its slice, for each segment in `drafts`."""
        ...
