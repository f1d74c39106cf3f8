"""The words of a text that are language: not part of an address, a handle, a file name or code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translate.article import Span
from translate.lexicon.text import words
from translate.markup import find_protected

if TYPE_CHECKING:
    from translate.lexicon.text import Word


def free_words(text: str) -> list[Word]:
    """Give the words of `text` outside what is copied as it stands, in order."""
    kept = [item.span for item in find_protected(text)]
    return [w for w in words(text) if not any(Span(w.start, w.end).overlaps(k) for k in kept)]
