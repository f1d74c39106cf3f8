"""Put marks back into a text: shared by the formats that have inline markup."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from translate.article import Mark, Span

# Given a stretch of words and the marks open around it, what stands for it in the file.
Spell = Callable[[Span, Sequence[Mark]], str]


def weave(text: str, marks: Sequence[Mark], spell: Spell) -> str:
    """`text` with the opening and closing of each mark put in, its words spelled by `spell`.

    `marks` nest properly and are sorted by start, outermost first. A line break takes the place of
    the space that it stands before. A mark left without words is not written.
    """
    pieces: list[str] = []
    stack: list[Mark] = []
    cursor = 0

    def upto(offset: int) -> None:
        while stack and stack[-1].end <= offset:
            words(stack[-1].end)
            pieces.append(stack.pop().closing)
        words(offset)

    def words(offset: int) -> None:
        nonlocal cursor
        if cursor < offset:
            pieces.append(spell(Span(cursor, offset), stack))
            cursor = offset

    for mark in marks:
        if mark.start == mark.end:
            if mark.closing:
                continue
            upto(mark.start)
            pieces.append(mark.opening)
            if mark.kind == "line_break" and text[cursor : cursor + 1] == " ":
                cursor += 1
        else:
            upto(mark.start)
            pieces.append(mark.opening)
            stack.append(mark)
    upto(len(text))
    return "".join(pieces)
