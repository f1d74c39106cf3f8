"""Sequence-level interpolation: of a model's n-best list, the translation nearest the human one.

The model's own wording is easier for a small network to learn than a free human translation, and
the human one says which of the model's wordings is right: Kim and Rush 2016, "Sequence-Level
Knowledge Distillation", section 3.3 (there with smoothed sentence BLEU; chrF here, which is
steadier on short sentences).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import dropwhile, islice
from pathlib import Path

from sacrebleu.metrics.chrf import CHRF

from training.clean import numbers
from training.corpora import Pair, read_pairs, taught
from training.engine import Engine
from training.vocabulary import UNKNOWN_SIGN

#: Pairs translated between two writes to the file.
CHUNK = 2048


@dataclass(frozen=True)
class Closest:
    """Chooses among translations by chrF (0 to 100) against a human one, at least ``least``."""

    least: float
    chrf: CHRF

    def of(self, source: str, reference: str, translations: Iterable[str]) -> str | None:
        """Return the nearest translation with the source's numbers, or None if none will do."""
        wanted = numbers(source)
        whole = [t for t in translations if UNKNOWN_SIGN not in t and numbers(t) == wanted]
        scored = [(self.chrf.sentence_score(t, [reference]).score, t) for t in whole]
        score, best = max(scored, default=(0.0, ""))
        return best if best and score >= self.least else None


def interpolated(pairs: Sequence[Pair], engine: Engine, closest: Closest) -> Iterator[Pair]:
    """Yield pairs whose target is the model's, marked as of the model's direction only."""
    way = engine.way
    sides = [pair.facing(way) for pair in pairs]
    for (source, reference), found in zip(
        sides, engine.n_best([source for source, _ in sides]), strict=True
    ):
        best = closest.of(source, reference, found)
        if best is not None:
            en, es = (source, best) if way == "en-es" else (best, source)
            yield Pair(taught(way), en, es, way)


def interpolate_to_file(
    pairs: Iterable[Pair], engine: Engine, closest: Closest, path: Path, say: Callable[[str], None]
) -> int:
    """Append ``corpus, en, es`` for every pair that has a translation near enough; return how many.

    A run that was stopped goes on after the pair that the file ends with.
    """
    stream, way = iter(pairs), engine.way
    kept = list(read_pairs(path)) if path.exists() else []
    if kept:
        last, _ = kept[-1].facing(way)
        stream = islice(dropwhile(lambda pair: pair.facing(way)[0] != last, stream), 1, None)
    total, seen = len(kept), 0
    with path.open("a", encoding="utf-8", newline="\n") as out:
        while chunk := list(islice(stream, CHUNK)):
            for pair in interpolated(chunk, engine, closest):
                out.write(f"{pair.corpus}\t{pair.en}\t{pair.es}\n")
                total += 1
            out.flush()
            seen += len(chunk)
            say(f"{seen} pairs read, {total} kept")
    return total
