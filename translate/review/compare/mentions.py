"""Who and what a text names.

A run of capitalised words is one mention, and a title belongs to the name beside it ("President
Ortega"). Each has a key that is the same for its forms in both languages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from translate.lexicon.names import exonyms, is_proper
from translate.lexicon.text import fold, words

if TYPE_CHECKING:
    from translate.article import Language

# Letters by which a name is the same in both languages (Zelensky, Zelenski).
_STEM = 5


class Mention(NamedTuple):
    """One name of a text."""

    start: int
    end: int
    text: str
    key: str


def mentions(text: str, language: Language, other: str) -> list[Mention]:
    """The names of `text`, in order; words that `other` has with a capital, too, are names."""
    tokens = words(text)
    known = list(exonyms().find(tokens, language))
    shared = {w.key.removesuffix("'s") for w in words(other) if w.capitalised}
    found: list[Mention] = []
    for word in tokens:
        row = next((k for k in known if k.span.start <= word.start < k.span.end), None)
        named = word.capitalised and (
            word.key.removesuffix("'s") in shared or is_proper(word.text, language)
        )
        if row is not None:
            key = min(fold(form) for form in row.forms)
        elif named:
            key = word.key.removesuffix("'s")[:_STEM]
        else:
            continue
        start = word.start
        if found and text[found[-1].end : word.start] == " ":
            before = found.pop()
            start = before.start
        found.append(Mention(start, word.end, text[start : word.end], key))
    return found
