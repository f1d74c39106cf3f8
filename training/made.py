"""Text made by models: back-translation of targets, distillation of sources.

Back-translation (Sennrich et al. 2016) puts made text on the source side, so that the target
stays human. Sequence-level distillation (Kim and Rush 2016) puts a larger teacher's translation
on the target side: use it only with a teacher clearly better than the student.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path

from training.clean import normalise
from training.corpora import Way, taught
from training.engine import Engine

#: Lines translated between two writes to the file.
CHUNK = 8192
#: How a file writes one line: from the score, the given text and the made one.
Row = Callable[[float, str, str], str]


def back_translated(score: float, given: str, made: str) -> str:
    """Return ``score, made source, given target``."""
    return f"{score:.3f}\t{made}\t{given}\n"


def distilled(way: Way) -> Row:
    """Return a writer of ``corpus, en, es``, which `data` reads as pairs of one direction."""

    def row(_: float, given: str, made: str) -> str:
        en, es = (given, made) if way == "en-es" else (made, given)
        return f"{taught(way)}\t{en}\t{es}\n"

    return row


def worth_translating(line: str) -> bool:
    """Return whether a line is a sentence of fair length, mostly of letters."""
    words = len(line.split())
    letters = sum(c.isalpha() or c == " " for c in line)
    return 4 <= words <= 70 and letters >= 0.75 * len(line)


def chosen(lines: Iterable[str]) -> Iterator[str]:
    """Yield the normalised lines worth translating, each once."""
    seen: set[str] = set()
    for line in map(normalise, lines):
        if line not in seen and worth_translating(line):
            seen.add(line)
            yield line


def translate_to_file(
    lines: Iterable[str],
    engine: Engine,
    path: Path,
    row: Row,
    say: Callable[[str], None] = print,
) -> int:
    """Write a row for each line and its translation, and return how many.

    A run that was stopped goes on after the lines that the file holds.
    """
    done = 0
    if path.exists():
        with path.open(encoding="utf-8", newline="\n") as finished:
            done = sum(1 for _ in finished)
    stream = islice(lines, done, None)
    with path.open("a", encoding="utf-8", newline="\n") as out:
        while chunk := list(islice(stream, CHUNK)):
            for given, (score, made) in zip(chunk, engine.scored(chunk), strict=True):
                out.write(row(score, given, made))
            out.flush()
            done += len(chunk)
            say(f"{done} lines")
    return done
