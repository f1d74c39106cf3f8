"""The edges of a marked stretch: which punctuation belongs inside, which brackets must close."""

from __future__ import annotations

from translate.article import Span

OPENING = "“\"«‘'([¿¡"
CLOSING = "”\"»’')]?!.,;:…"
_PARTNER = {"“": "”", "«": "»", "(": ")", "[": "]", "‘": "’"}


def dress(inner: str, text: str, span: Span, room: Span) -> Span:
    """`span` of the target `text`, grown over the punctuation that a mark had inside it.

    `inner` is what the mark enclosed in the source; `room` is how far the stretch may grow.
    """
    start, end = span
    wanted = _edge(inner, CLOSING, at_end=True)
    while end < room.end and text[end] in wanted:
        end += 1
    wanted = _edge(inner, OPENING, at_end=False)
    while start > room.start and text[start - 1] in wanted:
        start -= 1
    return _balanced(text, Span(start, end), room)


def _edge(inner: str, among: str, *, at_end: bool) -> str:
    """The punctuation at one edge of a mark's words, with its like in the other language."""
    edge = ""
    for char in reversed(inner) if at_end else inner:
        if char not in among:
            break
        edge += char
    if any(char in '“”"«»' for char in edge):
        edge += '”"»' if at_end else '“"«'
    # A mark that holds the question mark holds its opening too: *why?* -> *¿por qué?*
    if not at_end and any(char in "?!" for char in inner[-3:]):
        edge += "¿¡"
    return edge


def _balanced(text: str, span: Span, room: Span) -> Span:
    """`span` with the partner of a bracket or quotation mark left open, if only marks separate."""
    start, end = span
    for opening, closing in _PARTNER.items():
        inside = text[start:end]
        surplus = inside.count(opening) - inside.count(closing)
        if surplus > 0:
            at = text.find(closing, end, room.end)
            if at >= 0 and not any(char.isalnum() for char in text[end:at]):
                end = at + 1
        elif surplus < 0:
            at = text.rfind(opening, room.start, start)
            if at >= 0 and not any(char.isalnum() for char in text[at:start]):
                start = at
    return Span(start, end)
