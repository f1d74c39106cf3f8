"""Reading parallel and monolingual text, and the table of where it comes from."""

from __future__ import annotations

import lzma
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Literal, TextIO

#: Ways in which a pair may be used: a target must be human text, or a chosen teacher's.
Way = Literal["both", "en-es", "es-en"]
#: The two directions of translation, source first.
WAYS: tuple[Way, Way] = ("en-es", "es-en")
#: The row of what the table does not name.
OTHER = "other"


@dataclass(frozen=True)
class Pair:
    """One English and one Spanish text that mean the same, and the corpus they come from."""

    corpus: str
    en: str
    es: str
    way: Way = "both"

    def facing(self, way: Way) -> tuple[str, str]:
        """Return the source and the target of one direction."""
        return (self.en, self.es) if way == "en-es" else (self.es, self.en)


@dataclass(frozen=True)
class Source:
    """One row of ``sources.toml``: a corpus, its licence and where to get it.

    ``made`` is the language of a side that a machine wrote, "" where people wrote both; ``manuals``
    are the beginnings of names of corpora that hold manuals of software.
    """

    name: str
    licence: str
    address: str
    share: float
    note: str = ""
    made: Literal["", "en", "es"] = ""
    way: Way = "both"
    manuals: Sequence[str] = ()


def sources() -> dict[str, Source]:
    """Return the table of corpora by name.

    ``share`` is the part of a corpus's pairs that one training mixture takes; above 1 it repeats.
    """
    table = tomllib.loads(files("training").joinpath("sources.toml").read_text("utf-8"))
    return {row["name"]: Source(**row) for row in table["source"]}


def source_of(corpus: str, table: dict[str, Source]) -> Source:
    """Return the row whose name the corpus's name begins with, the longest first, or `OTHER`."""
    return table[max((n for n in table if corpus.startswith(n)), key=len, default=OTHER)]


def is_manual(corpus: str, table: dict[str, Source]) -> bool:
    """Tell whether a corpus holds manuals of software: what is usual there is not in the press."""
    return corpus.startswith(tuple(source_of(corpus, table).manuals))


def taught(way: Way) -> str:
    """Return the corpus name of pairs whose target a model made."""
    return f"taught-{way[-2:]}"


def open_text(path: Path) -> TextIO:
    """Open a text file, packed with xz or not."""
    if path.suffix == ".xz":
        return lzma.open(path, "rt", encoding="utf-8", newline="\n")
    return path.open(encoding="utf-8", newline="\n")


def read_pairs(path: Path, corpus: str = "") -> Iterator[Pair]:
    """Yield the pairs of a tab-separated file of ``en, es`` or ``corpus, en, es``.

    Raises ValueError, naming file and line, at a line with another number of columns.
    """
    with open_text(path) as lines:
        for number, line in enumerate(lines, 1):
            cells = line.rstrip("\n").split("\t")
            if len(cells) == 2:
                yield Pair(corpus or path.name.split(".")[0], cells[0], cells[1])
            elif len(cells) == 3:
                yield Pair(cells[0], cells[1], cells[2])
            else:
                raise ValueError(
                    f"{path.name}, line {number}: {len(cells)} columns; expected 'en, es' or"
                    " 'corpus, en, es', separated by tabs"
                )


def read_made(path: Path, way: Way, corpus: str) -> Iterator[Pair]:
    """Yield the pairs of a file written by ``backtranslate``: score, made source, clean target.

    ``way`` says which side is clean: ``en-es`` means that the Spanish is.
    """
    with open_text(path) as lines:
        for line in lines:
            _, made, clean = line.rstrip("\n").split("\t")
            en, es = (made, clean) if way == "en-es" else (clean, made)
            yield Pair(corpus, en, es, way)


def read_lines(path: Path) -> Iterator[str]:
    """Yield the lines of a text file without their ends."""
    with open_text(path) as lines:
        for line in lines:
            yield line.rstrip("\n")
