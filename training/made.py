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
from training.engine import Engine

#: Lines translated between two writes to the file.
CHUNK = 8192


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
    *,
    made_first: bool,
    say: Callable[[str], None] = print,
) -> int:
    """Write ``score, made, given`` (or ``score, given, made``) and return how many lines.

    The first order is back-translation's: the made text is the source. A run that was stopped
    goes on after the lines that the file holds.
    """
    done = 0
    if path.exists():
        with path.open(encoding="utf-8", newline="\n") as finished:
            done = sum(1 for _ in finished)
    stream = islice(lines, done, None)
    with path.open("a", encoding="utf-8", newline="\n") as out:
        while chunk := list(islice(stream, CHUNK)):
            for given, (score, made) in zip(chunk, engine.scored(chunk), strict=True):
                first, second = (made, given) if made_first else (given, made)
                out.write(f"{score:.3f}\t{first}\t{second}\n")
            out.flush()
            done += len(chunk)
            say(f"{done} lines")
    return done
