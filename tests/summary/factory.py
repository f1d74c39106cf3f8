"""Articles with their translation, made from pairs of sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translate.article import Article, Block, BlockKind, Draft, Language, Segment, other_language

if TYPE_CHECKING:
    from collections.abc import Sequence

Pair = tuple[str, str]


def article_of(
    blocks: Sequence[tuple[BlockKind, Sequence[Pair]]], language: Language = "en"
) -> tuple[Article, tuple[Draft, ...]]:
    """An article of blocks of (English, Spanish) sentences; `language` is the one it is in.

    Segments are called s1, s2 … whichever side is the source.
    """
    made: list[Block] = []
    drafts: list[Draft] = []
    text = ""
    for number, (kind, pairs) in enumerate(blocks):
        start = len(text)
        segments: list[Segment] = []
        for pair in pairs:
            source, target = pair if language == "en" else pair[::-1]
            name = f"s{len(drafts) + 1}"
            segments.append(Segment(name, number, len(text), len(text) + len(source), source))
            drafts.append(Draft(name, target, target, other_language(language), "fake"))
            text += source + " "
        made.append(Block(kind, start, len(text), segments=tuple(segments)))
    return Article("story", "text", language, text, tuple(made)), tuple(drafts)
