"""Where in a sentence a word stands: rules about capitals must know the first word."""

from __future__ import annotations

import re

from translate.segmentation.abbreviations import ALWAYS_FOLLOWED, BEFORE_FIGURE, MAYBE_FINAL

_ABBREVIATIONS = ALWAYS_FOLLOWED | BEFORE_FIGURE | MAYBE_FINAL
# Marks that may stand between the beginning of a sentence and its first word.
_LEADING = "“\"«‘'([¿¡—–-*•·"
_LAST_TOKEN = re.compile(r"[^\s“\"«‘'(\[¿¡]+$")
_INITIALS = re.compile(r"(?:[^\W\d_]\.[ \u00a0]?)*[^\W\d_]|EE\.[ \u00a0]?UU|EE|UU")


def ends_with_abbreviation(text: str) -> bool:
    """Whether the full stop that ends `text` belongs to an abbreviation or an initial.

    >>> ends_with_abbreviation("a las 5 p. m.")
    True
    >>> ends_with_abbreviation("El plan fracasó.")
    False
    """
    if not text.endswith(".") or text.endswith(".."):
        return False
    token = _LAST_TOKEN.search(text[:-1])
    if not token:
        return False
    word = token[0]
    known = word.casefold() in _ABBREVIATIONS and not word.isdigit()
    return known or bool(_INITIALS.fullmatch(word))


def opens_sentence(text: str, offset: int) -> bool:
    """Whether what stands at `offset` of `text` begins a sentence, whole or quoted."""
    before = text[:offset].rstrip(_LEADING + " \u00a0")
    if not before or before.endswith(("?", "!", "…")):
        return True
    gap = text[len(before) : offset]
    if before.endswith(":") and any(mark in gap for mark in '“"«‘'):
        return True
    closed = before.rstrip("”\"»’')]")
    return closed.endswith(".") and not ends_with_abbreviation(closed)
