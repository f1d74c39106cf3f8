"""From line numbers to offsets: where the content of a Markdown block stands in the article."""

from __future__ import annotations

import re
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
        r"""The text with ``\n`` for every line end, its first `blank` lines emptied."""
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
        written = content.split("\n")
        parts: list[str] = []
        places: list[int] = []
        for number, line in enumerate((w.rstrip().lstrip(" \t") for w in written), first):
            raw = self._texts[number] if number < len(self) else ""
            words = raw.rstrip()
            if not words.endswith(line):
                return None
            is_last = number == first + len(written) - 1
            # Two spaces before the line end are a line break: they belong to the content.
            part = line if is_last else line + raw[len(words) :] + "\n"
            at = self._starts[number] + len(words) - len(line)
            parts.append(part)
            places += range(at, at + len(part))
        return Located("".join(parts), (*places, places[-1] + 1)) if places else None

    def cell(self, content: str, number: int, cursor: int | None) -> Located | None:
        """Where a table cell stands on its line: after `cursor`, the end of the cell before it."""
        if cursor is None:
            return self.within(content, number, 0)
        separator = re.compile(r"[ \t]*\|?[ \t]*").match(self._texts[number], cursor)
        found = self.within(content, number, separator.end() if separator else cursor)
        is_next = found and separator and found.places[0] == self._starts[number] + separator.end()
        return found if is_next else None

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
