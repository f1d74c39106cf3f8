"""From an article and its drafts back to a file: the skeleton with every segment replaced."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from translate.article import Article, Draft
from translate.formats.reading import BOM
from translate.formats.registry import FORMATS, Entry, by_name


def render(
    article: Article,
    drafts: Mapping[str, Draft] | Sequence[Draft],
    formats: Sequence[Entry] = FORMATS,
) -> str:
    """The article's text with each segment's slice replaced by its draft, marks put in.

    `drafts` holds one draft for every segment, by id if it is a mapping. A draft that changes
    neither text nor marks leaves the slice as it was, line ends included. Raises ValueError if a
    segment has no draft.
    """
    by_id = drafts if isinstance(drafts, Mapping) else {d.segment: d for d in drafts}
    missing = [s.id for s in article.segments if s.id not in by_id]
    if missing:
        raise ValueError(f"{article.name}: no draft for {', '.join(missing[:5])}")
    changed = {
        s.id: by_id[s.id]
        for s in article.segments
        if (by_id[s.id].text, by_id[s.id].marks) != (s.text, s.marks)
    }
    written = by_name(article.format, formats).load().write(article, changed)
    pieces: list[str] = []
    cursor = 0
    for segment in article.segments:
        if segment.id in written:
            pieces += (article.text[cursor : segment.start], written[segment.id])
            cursor = segment.end
    return "".join((*pieces, article.text[cursor:]))


def encode(article: Article, text: str) -> bytes:
    """The bytes of the file: UTF-8, with a byte order mark if the article came with one."""
    return (BOM if article.source.startswith(BOM) else b"") + text.encode("utf-8")
