"""Text made safe to look at: what an article may hold and a page must not."""

from __future__ import annotations

import re

# Controls except tab and line ends (HTML forbids them), half surrogates and non-characters
# (UTF-8 or HTML cannot hold them), and the bidirectional embeddings, overrides and isolates of
# UAX #9, which let a text show other words than it holds. Joiners and marks stay: they spell.
_UNSEEN = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)


def visible(text: str) -> str:
    """`text` with every hidden control shown by its code point, such as ``[U+202E]``."""
    return _UNSEEN.sub(lambda match: f"[U+{ord(match[0]):04X}]", text)


def one_line(text: str) -> str:
    """`text` with each run of white space as one space, and none at the ends."""
    return " ".join(text.split())
