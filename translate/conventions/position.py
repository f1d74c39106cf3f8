"""Where in a sentence a word stands: rules about capitals must know the first word."""

from __future__ import annotations

import re

from translate.segmentation.abbreviations import ALWAYS_FOLLOWED

# Without the last stop, case-folded. Words that are also ordinary words ("me.", "Ill.", "no.") are
# left out: at the end of a segment the ordinary word is meant.
_FINAL = frozenset(
    "etc inc ltd co corp bros jr jnr sr esq cía ltda vs "
    "a.m p.m m s.a s.a.s s.a.c s.r.l ee.uu uu u.s u.k u.n e.u d.c a.c ph.d m.d".split()
)
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
    return token[0].casefold() in _FINAL or bool(_INITIALS.fullmatch(token[0]))


def opens_sentence(text: str, offset: int) -> bool:
    """Whether what stands at `offset` of `text` begins a sentence, whole or quoted."""
    before = text[:offset].rstrip(_LEADING + " \u00a0")
    if not before or before.endswith(("?", "!", "…")):
        return True
    gap = text[len(before) : offset]
    if before.endswith(":") and any(mark in gap for mark in '“"«‘'):
        return True
    closed = before.rstrip("”\"»’')]")
    if not closed.endswith(".") or ends_with_abbreviation(closed):
        return False
    title = _LAST_TOKEN.search(closed[:-1])
    return not (title and title[0].casefold() in ALWAYS_FOLLOWED)
