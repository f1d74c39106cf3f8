"""Markdown: CommonMark with tables, strikethrough, footnotes and front matter."""

from __future__ import annotations

from collections.abc import Mapping

from translate.article import Article, Draft
from translate.formats.base import Passage
from translate.formats.markdown.blocks import read_blocks
from translate.formats.markdown.escape import write_drafts
from translate.formats.passages import settle


class MarkdownFormat:
    """Markdown files."""

    name = "markdown"
    extensions = (".md", ".markdown")

    def read(self, text: str) -> tuple[Passage, ...]:
        """The passages of `text`, as :class:`translate.formats.base.Format` asks."""
        return settle(read_blocks(text))

    def write(self, article: Article, drafts: Mapping[str, Draft]) -> Mapping[str, str]:
        """Each draft's text with its marks, escaped so that it adds no markup of its own."""
        return write_drafts(article, drafts)


MARKDOWN = MarkdownFormat()
