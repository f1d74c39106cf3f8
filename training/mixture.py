"""From clean pairs to the shuffled, directed, encoded examples of one training run."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np
import sentencepiece
from numpy.typing import NDArray

from training import augment
from training.corpora import WAYS, Pair, Source, Way, source_of
from training.vocabulary import END, START


@dataclass(frozen=True)
class Example:
    """One directed example: a source text, a target text and the target's language."""

    source: str
    target: str
    to: str


@dataclass(frozen=True)
class Encoded:
    """Examples as piece ids, one after the other, with the offsets where each begins.

    ``source`` pieces end in ``</s>``; ``target`` pieces begin with the language and end in
    ``</s>``. Arrays of pieces are uint16, offsets int64 with one more entry than examples.
    """

    source: NDArray[np.uint16]
    source_at: NDArray[np.int64]
    target: NDArray[np.uint16]
    target_at: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.source_at) - 1

    def save(self, path: Path) -> None:
        """Write the arrays to one ``.npz`` file."""
        np.savez(path, **vars(self))

    def only(self, way: Way) -> Encoded:
        """Return the examples of one direction; the target's first piece says which it is.

        Raises ValueError if there are none.
        """
        rows = np.flatnonzero(self.target[self.target_at[:-1]] == START[way[-2:]])
        if not len(rows):
            raise ValueError(f"none of the {len(self)} examples is of the direction {way}")
        return Encoded(
            *_rows(self.source, self.source_at, rows), *_rows(self.target, self.target_at, rows)
        )

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read what ``save`` wrote."""
        with np.load(path) as arrays:
            return cls(**{name: arrays[name] for name in arrays.files})


def _rows(
    pieces: NDArray[np.uint16], at: NDArray[np.int64], rows: NDArray[np.int64]
) -> tuple[NDArray[np.uint16], NDArray[np.int64]]:
    """Return the pieces of some rows and where each begins now."""
    lengths = np.diff(at)[rows]
    begins = np.concatenate([[0], np.cumsum(lengths)])
    moves = np.repeat(at[rows] - begins[:-1], lengths)
    return pieces[np.arange(begins[-1]) + moves], begins


def _directed(pair: Pair, way: Way) -> Example:
    return Example(*pair.facing(way), way[-2:])


def _ways(pair: Pair, share: float, rng: random.Random) -> list[Way]:
    times = int(share) + (rng.random() < share % 1)
    if pair.way != "both":
        return [pair.way] * times
    first = rng.choice(WAYS)
    other = WAYS[1 - WAYS.index(first)]
    return [(first, other)[turn % 2] for turn in range(times)]


def mix(
    pairs: Sequence[Pair], table: dict[str, Source], names: Sequence[str], seed: int
) -> list[Example]:
    """Return directed examples in the shares of the table, augmented and shuffled."""
    rng = random.Random(seed)  # noqa: S311 (a repeatable shuffle, no secret)
    chance = augment.Chance(rng, names)
    out = []
    for index, pair in enumerate(pairs):
        share = source_of(pair.corpus, table).share
        for way in _ways(pair, share, rng):
            following = pairs[(index + 1) % len(pairs)]
            chosen = augment.augment(pair, chance)
            if following.corpus == pair.corpus and rng.random() < augment.JOINED:
                chosen = augment.join(chosen, following)
            out.append(_directed(chosen, way))
    rng.shuffle(out)
    return out


def stack(rows: list[list[int]]) -> tuple[NDArray[np.uint16], NDArray[np.int64]]:
    """Return the ids of all rows, one after the other, and where each begins."""
    at = np.zeros(len(rows) + 1, dtype=np.int64)
    np.cumsum([len(row) for row in rows], out=at[1:])
    return np.fromiter((i for row in rows for i in row), dtype=np.uint16, count=at[-1]), at


def encode(
    examples: Sequence[Example], pieces: sentencepiece.SentencePieceProcessor, longest: int = 160
) -> Encoded:
    """Return the examples as ids; those with a side of more than ``longest`` pieces are left out.

    A target with a piece that the vocabulary lacks is left out too: nothing should learn to
    write the unknown piece.
    """
    sources = pieces.encode([e.source for e in examples])
    targets = pieces.encode([e.target for e in examples])
    kept: list[tuple[list[int], list[int]]] = [
        ([*source, END], [START[example.to], *target, END])
        for source, target, example in zip(sources, targets, examples, strict=True)
        if max(len(source), len(target)) <= longest and 0 not in target
    ]
    return Encoded(*stack([s for s, _ in kept]), *stack([t for _, t in kept]))


def batches(
    lengths: Sequence[NDArray[np.int64]], tokens: int, seed: int, pool: int = 40
) -> Iterator[NDArray[np.int64]]:
    """Yield lists of example numbers of about ``tokens`` padded pieces each, without end.

    ``lengths`` has the pieces of each example's texts, an array for each text padded by itself.
    Each pass is shuffled anew. Within a pool of ``pool`` batches examples are sorted by length,
    so that little is padded, and the pool's batches come in random order.
    """
    rng = np.random.default_rng(seed)
    examples = len(lengths[0])
    mean = max(1.0, float(np.sum(lengths, axis=0).mean()))
    reach = max(1, int(pool * tokens / mean))
    while True:
        order = rng.permutation(examples)
        for start in range(0, len(order), reach):
            part = order[start : start + reach]
            part = part[np.lexsort([each[part] for each in reversed(lengths)])]
            groups, first = [], 0
            for place in range(1, len(part) + 1):
                inside = part[first : place + 1]
                size = len(inside) * int(sum(each[inside].max() for each in lengths))
                if place == len(part) or size > tokens:
                    groups.append(part[first:place])
                    first = place
            for index in rng.permutation(len(groups)):
                yield groups[index]
