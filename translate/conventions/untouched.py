"""Stretches no convention may read or change: addresses, file names, handles, and what is given.

They are hidden from the rules behind a stand-in of the same length, so that no rule needs to know
about them and offsets stay what they are.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.article import Edit, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

#: Neither a letter, nor a digit, nor punctuation that any rule looks for.
STAND_IN = "\N{OBJECT REPLACEMENT CHARACTER}"

# An address ends before the punctuation of the sentence it stands in.
_ADDRESS = re.compile(
    r"(?:https?://|ftp://|www\.)[^\s<>“”«»\"]*[^\s<>“”«»\".,;:!?…)\]]"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?<![\w@])[@#]\w+"
    r"|(?<![\w@.])(?:[\w-]+\.)+(?:com|org|net|gob|gov|edu|info|pe|mx|ar|cl|co|es|uk|us|bo|br)"
    r"(?:/[^\s<>“”«»\"]*[^\s<>“”«»\".,;:!?…)\]])?(?!\w)"
    r"|(?<![\w.])[\w-]+(?:\.[\w-]+)*\.(?:pdf|docx?|xlsx?|csv|txt|md|html?|jpe?g|png|gif|mp[34]"
    r"|zip|json|xml|py)(?!\w)",
    re.IGNORECASE,
)


def untouched(text: str) -> tuple[Span, ...]:
    """The addresses, file names, handles and tags that `text` shows by their form alone."""
    return tuple(Span(*match.span()) for match in _ADDRESS.finditer(text))


def mask(text: str, spans: Iterable[Span]) -> str:
    """`text` with every character of `spans` replaced by :data:`STAND_IN`; the length stays."""
    for start, end in spans:
        text = text[:start] + STAND_IN * (len(text[start:end])) + text[end:]
    return text


def spares(edit: Edit, spans: Sequence[Span]) -> bool:
    """Whether `edit` leaves all of `spans` alone; an insertion at either end of one does."""
    inserts = edit.start == edit.end
    return not any(
        span.start < edit.start < span.end if inserts else Span(edit.start, edit.end).overlaps(span)
        for span in spans
    )
