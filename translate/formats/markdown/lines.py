"""From line numbers to offsets: where the content of a Markdown block stands in the article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

_LINE = re.compile(r"([^\r\n]*)(\r\n|\r|\n|$)")


class Located(NamedTuple):
    """A block's inline source, and the offset in the article of each character and of its end."""

    source: str
    places: tuple[int, ...]


class Lines:
    """The lines of an article, whatever their ends."""

    def __init__(self, text: str) -> None:
        found = list(_LINE.finditer(text))
        self._starts = [m.start(1) for m in found]
        self._texts = [m.group(1) for m in found]
        self._length = len(text)

    def __len__(self) -> int:
        return len(self._texts)

    def joined(self, blank: int = 0) -> str:
        """The text with ``\\n`` for every line end, its first `blank` lines emptied."""
        return "\n".join([""] * blank + self._texts[blank:])

    def text(self, number: int) -> str:
        """One line without its end."""
        return self._texts[number]

    def start(self, number: int) -> int:
        """The offset where a line starts; past the last one, the end of the text."""
        return self._starts[number] if number < len(self._starts) else self._length

    def end(self, number: int) -> int:
        """The offset after the last character of a line, its line end not counted."""
        return self._starts[number] + len(self._texts[number])

    def paragraph(self, content: str, first: int) -> Located | None:
        """Where the lines of `content` stand, the first of them on line `first`.

        Each line of the content is the end of an article line, white space apart: list markers,
        quotation prefixes and indentation stand before it. ``None`` if that is not so.
        """
        parts: list[str] = []
        places: list[int] = []
        for number, written in enumerate(content.split("\n"), first):
            line = written.strip(" \t")
            raw = self._texts[number].rstrip() if number < len(self) else ""
            # Two spaces before the line end are a line break and belong to the content.
            tail = self._texts[number][len(raw) :] if number < len(self) else ""
            if not raw.endswith(line):
                return None
            at = self._starts[number] + len(raw) - len(line)
            tail = tail.replace("\t", " ") if number < first + content.count("\n") else ""
            parts.append(line + tail)
            places += range(at, at + len(line) + len(tail))
            if number < first + content.count("\n"):
                places.append(self._starts[number] + len(self._texts[number]))
        return Located("\n".join(parts), (*places, places[-1] + 1 if places else 0))

    def within(self, content: str, number: int, cursor: int) -> Located | None:
        """Where `content` stands on one line from column `cursor` on (a heading, a table cell).

        A pipe of the content may be written with a backslash.
        """
        escaped = re.escape(content).replace(r"\|", r"\\?\|")
        found = re.compile(escaped).search(self._texts[number], cursor)
        if found is None:
            return None
        places: list[int] = []
        column = found.start()
        for char in content:
            if self._texts[number][column] != char:
                column += 1
            places.append(self._starts[number] + column)
            column += 1
        return Located(content, (*places, self._starts[number] + column))

    def column(self, number: int, offset: int) -> int:
        """The column of an offset on its line."""
        return offset - self._starts[number]
