"""Words of a text with offsets, folded for look-up, and what stands between them."""

from __future__ import annotations

import re
from typing import NamedTuple

# Letters with combining accents, or digits: an apostrophe or hyphen parts two words, and so does
# the border of a number, for 350kg is 350 kg and AK-47 is AK47.
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*|\d+")

# Stretches in which no term is looked for: addresses, files, handles, hashtags, code-like words.
_OPAQUE = re.compile(
    r"""
    (?:https?://|www\.)\S+
    | [\w.+-]+@[\w-]+(?:\.[\w-]+)+
    | (?<![\w.])[@\#]\w+
    | (?<![\w.])(?:[\w-]+[./\\])*[\w-]+\.
        (?:com|org|net|gob|gov|edu|info|io|pe|co|mx|ec|bo|py|cl|ar|br|us
        |pdf|docx?|xlsx?|csv|tsv|txt|md|html?|xml|json|jpe?g|png|gif|svg|webp|mp[34]|zip)
        \b(?:/\S*)?
    | \w*_\w*
    """,
    re.VERBOSE | re.IGNORECASE,
)

_ACCENTED, _BARE = "áàâäãåéèêëíìîïóòôöõúùûüçñý", "aaaaaaeeeeiiiiooooouuuucny"
_ACCENTS = str.maketrans(_ACCENTED + _ACCENTED.upper(), _BARE + _BARE.upper())
_PARTING = re.compile(r"\s[-\u2010\u2011\u2212–]\s|—")
_JOINING = re.compile(r"[-\s\u2010\u2011\u2212–]")
_QUOTES = str.maketrans("", "", "\"“”„«»'‘’‹›")


class Token(NamedTuple):
    """A word ``text[start:end]``; `key` is it without case and accents."""

    text: str
    key: str
    start: int
    end: int


def fold(word: str) -> str:
    """`word` without case and accents, for look-up only: *ano* and *año* fold alike."""
    lowered = word.casefold()
    return lowered if lowered.isascii() else lowered.translate(_ACCENTS)


def words(text: str) -> list[Token]:
    """All words of `text` in order."""
    return [
        Token(match.group(), fold(match.group()), *match.span()) for match in _WORD.finditer(text)
    ]


def plain(word: str) -> str:
    """`word` without accents, its case kept."""
    return word if word.isascii() else word.translate(_ACCENTS)


def tokenize(text: str) -> list[Token]:
    """The words of `text` in order; none from addresses, file names, handles and hashtags."""
    opaque = [match.span() for match in _OPAQUE.finditer(text)]
    if not opaque:
        return words(text)
    return [
        token
        for token in words(text)
        if not any(start < token.end and token.start < end for start, end in opaque)
    ]


def gap(between: str) -> str | None:
    """What matters of the characters between two words of one term; ``None`` parts them.

    White space, quotation marks and a hyphen are all the same (*narco airstrip*,
    *narco-airstrip*, *“narco” airstrip*): the empty string. Other marks (*U.S.*, *Ene and
    Mantaro*'s comma) come back and must be in the glossary too. A dash between spaces, or any
    long dash between them, parts two words; so does an empty line.
    """
    bare = between.translate(_QUOTES)
    if bare == " " or not bare:
        return ""
    if bare.count("\n") > 1 or _PARTING.search(bare):
        return None
    return _JOINING.sub("", bare)
