"""Sort a reader's passages: what is prose, and what only keeps its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from translate.article import BlockKind
from translate.formats.base import Passage
from translate.formats.furniture import furniture_kind, glued_token, is_address, is_token
from translate.formats.notes import find_notes

_EXAMINED = frozenset({"paragraph", "list_item", "quotation", "footnote"})


def settle(passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """`passages` with captions, credits, see-also lines and notes told from prose.

    A picture's token glued to the end of a paragraph becomes a caption of its own. Furniture with
    words is optional; bare tokens and addresses have no words at all.
    """
    split = [piece for passage in passages for piece in _split(passage)]
    return find_notes([_sorted(passage) for passage in split])


def _split(passage: Passage) -> Iterator[Passage]:
    inline = passage.inline
    at = glued_token(inline.text) if inline and passage.kind in _EXAMINED else None
    if inline is None or at is None or _tagged(passage, at):
        yield passage
        return
    yield replace(passage, end=inline.starts[at], inline=inline.cut(0, at))
    yield Passage("caption", inline.starts[at], passage.end)


def _tagged(passage: Passage, at: int) -> bool:
    """Whether markup stands around the token: it cannot be cut off then."""
    inline = passage.inline
    return inline is not None and any(t.end > at for t in inline.tags)


def _sorted(passage: Passage) -> Passage:
    if passage.inline is None or passage.kind not in _EXAMINED:
        return passage
    text = passage.inline.text.strip()
    if is_token(text):
        return replace(passage, kind="caption", inline=None)
    if is_address(text):
        kind: BlockKind = "footnote" if passage.kind == "footnote" else "markup"
        return replace(passage, kind=kind, inline=None)
    # An item of a list that looks like a credit is still an item of the list.
    found = furniture_kind(text) if passage.kind == "paragraph" else None
    return replace(passage, kind=found, optional=True) if found else passage
