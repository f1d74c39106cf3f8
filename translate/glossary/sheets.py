"""Reading what spreadsheets save as CSV, with the place of everything that is wrong.

The csv module stops at the first unclosed quote and cannot say on which physical line a cell
began, so the few rules of RFC 4180 are spelled out here.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from translate.errors import GlossaryError

# In the order of trust when a header is split equally well by two of them.
_DELIMITERS = (",", ";", "\t")
_QUOTE = '"'
# Excel writes this line, and hides it, to say which delimiter a file uses.
_EXCEL_HINT = "sep="


class Problem(NamedTuple):
    """Something wrong with a glossary file; `line` is 1-based, `column` a column's name or ""."""

    line: int
    column: str
    message: str


class BrokenGlossaryError(GlossaryError):
    """A glossary file cannot be used; `problems` holds every reason, in file order."""

    def __init__(self, name: str, problems: list[Problem]) -> None:
        self.name = name
        self.problems = tuple(sorted(problems, key=lambda problem: problem.line))
        count = len(self.problems)
        many = f"{count} problems that keep it" if count > 1 else "a problem that keeps it"
        places = (self.describe(problem) for problem in self.problems)
        super().__init__("\n".join((f"the glossary {name} has {many} from being used:", *places)))

    def describe(self, problem: Problem) -> str:
        """``file:line:column: message`` for one problem."""
        place = ":".join(filter(None, (self.name, str(problem.line), problem.column)))
        return f"{place}: {problem.message}"


@dataclass(frozen=True, slots=True)
class SheetRow:
    """The cells of one record; `line` is the physical line on which it begins."""

    line: int
    cells: tuple[str, ...]


def read_text(path: Path) -> str:
    """The text of a UTF-8 file, its byte order mark left out.

    Raises :class:`GlossaryError` when the file cannot be opened and
    :class:`BrokenGlossaryError` when it is not UTF-8.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise GlossaryError(
            f"there is no glossary at {path}; name an existing file with --glossary"
        ) from None
    except OSError as error:
        raise GlossaryError(f"the glossary {path} cannot be read: {error.strerror}") from None
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        message = "is UTF-16 (Excel's “Unicode Text”); save it as “CSV UTF-8”"
        raise BrokenGlossaryError(str(path), [Problem(1, "", message)])
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # The offset in the error does not count the byte order mark that the codec took off.
        mark = 3 if data.startswith(b"\xef\xbb\xbf") else 0
        line = data.count(b"\n", 0, error.start + mark) + 1
        message = (
            f"byte 0x{error.object[error.start]:02X} is not UTF-8, so accents would be lost; "
            "save the file as “CSV UTF-8”"
        )
        raise BrokenGlossaryError(str(path), [Problem(line, "", message)]) from None
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        message = "a zero byte: this is not a text file; export the table as “CSV UTF-8”"
        raise BrokenGlossaryError(str(path), [Problem(line, "", message)])
    return text.replace("\r\n", "\n").replace("\r", "\n")


def sniff_delimiter(text: str, columns: frozenset[str]) -> str:
    """The delimiter under which the first record names most of `columns`.

    The header decides rather than the rows, for notes are full of commas.
    """
    first, _, rest = text.partition("\n")
    if first.lower().startswith(_EXCEL_HINT) and first[len(_EXCEL_HINT) :] in _DELIMITERS:
        return first[len(_EXCEL_HINT) :]
    header = first if first.strip() else rest.lstrip("\n").partition("\n")[0]

    def known(delimiter: str) -> tuple[int, int]:
        names = [cell.strip(_QUOTE + " \t").lower() for cell in header.split(delimiter)]
        return len(columns.intersection(names)), len(names)

    return max(_DELIMITERS, key=known)


def split_rows(text: str, delimiter: str) -> tuple[list[SheetRow], list[Problem]]:
    """The records of `text` and what is wrong with their quoting.

    Rows without a single filled cell (spreadsheets leave them at the end) are passed over. After
    an unclosed quote, reading goes on with the line after the one where the quote was opened.
    """
    rows: list[SheetRow] = []
    problems: list[Problem] = []
    position, line = 0, 1
    if text.lower().startswith(_EXCEL_HINT):
        position, line = (text.find("\n") + 1) or len(text), 2
    while position < len(text):
        record = _Record(text, position, delimiter)
        if record.problem:
            problems.append(Problem(line + record.problem_line, "", record.problem))
        elif any(cell.strip() for cell in record.cells):
            rows.append(SheetRow(line, tuple(" ".join(cell.split()) for cell in record.cells)))
        line += text.count("\n", position, record.end)
        position = record.end
    return rows, problems


class _Record:
    """The record of `text` that begins at `start`; `end` is where the next one begins."""

    def __init__(self, text: str, start: int, delimiter: str) -> None:
        self.cells: list[str] = []
        self.problem = ""
        self.problem_line = 0
        self._text, self._delimiter, self._start = text, delimiter, start
        self.end = start
        more = True
        while more and not self.problem:
            more = self._cell()

    def _cell(self) -> bool:
        """Read one cell; whether another follows in the same record."""
        text, at = self._text, self.end
        cell = ""
        if text.startswith(_QUOTE, at):
            closing = self._closing_quote(at + 1)
            if closing < 0:
                return self._fail(at, "a quotation mark is opened here and never closed")
            cell = text[at + 1 : closing].replace(_QUOTE * 2, _QUOTE)
            at = closing + 1
            if at < len(text) and text[at] not in {self._delimiter, "\n"}:
                return self._fail(
                    at, 'text after a closing quotation mark; write a mark inside a cell as ""'
                )
        else:
            stop = min(self._find(self._delimiter, at), self._find("\n", at))
            cell, at = text[at:stop], stop
        self.cells.append(cell)
        self.end = min(at + 1, len(text))
        return at < len(text) and text[at] == self._delimiter

    def _closing_quote(self, at: int) -> int:
        while (found := self._text.find(_QUOTE, at)) >= 0:
            if not self._text.startswith(_QUOTE, found + 1):
                return found
            at = found + 2
        return -1

    def _find(self, what: str, at: int) -> int:
        found = self._text.find(what, at)
        return len(self._text) if found < 0 else found

    def _fail(self, at: int, problem: str) -> bool:
        self.problem = problem
        self.problem_line = self._text.count("\n", self._start, at)
        self.end = min(self._find("\n", at) + 1, len(self._text))
        return False
