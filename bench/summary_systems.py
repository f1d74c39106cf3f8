"""The development articles of the summary benchmarks, and the summaries to compare ours with.

Every system is given a row (``lang``, ``title``, ``sentences``) and gives a :data:`Picker`, which
says for a number of sentences which ones to take, in the article's order.
"""

from __future__ import annotations

import json
import lzma
import math
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from translate.segmentation import sentences as split
from translate.summary import Side
from translate.summary.content import content_words, cosine, vectors
from translate.summary.length import Length
from translate.summary.scoring import Weights
from translate.summary.selection import pick
from translate.summary.standing import Field, survey

Row = dict[str, Any]
Picker = Callable[[int], list[int]]
System = Callable[[Row], Picker]

_DAMPING = 0.85
_ROUNDS = 100
#: Erkan and Radev (2004) join sentences whose TF-IDF cosine is above this.
_LEXRANK_THRESHOLD = 0.1


def articles(path: Path) -> Iterator[Row]:
    """The rows of a development set, their text cut into sentences."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            row["sentences"] = [span.of(row["text"]) for span in split(row["text"], row["lang"])]
            yield row


def lead(row: Row) -> Picker:
    """The first sentences."""
    return lambda count: list(range(len(row["sentences"])))[:count]


def textrank(row: Row) -> Picker:
    """Mihalcea and Tarau (2004): PageRank over shared words by the logarithm of the lengths."""
    bags = [content_words(text, row["lang"]) for text in row["sentences"]]

    def weight(one: Sequence[str], other: Sequence[str]) -> float:
        size = math.log(len(one) or 1) + math.log(len(other) or 1)
        return len(set(one) & set(other)) / size if size else 0.0

    return _ranked([[weight(one, other) for other in bags] for one in bags])


def lexrank(row: Row) -> Picker:
    """Erkan and Radev (2004): PageRank over the graph of sentences that are alike."""
    found = vectors(row["sentences"], row["lang"])
    graph = [[float(cosine(one, other) > _LEXRANK_THRESHOLD) for other in found] for one in found]
    return _ranked(graph)


def ours(row: Row) -> Picker:
    """The summary with the same text on one side only."""
    return picker(field(row), Weights())


def field(row: Row) -> Field:
    """The sentences of a row, measured, from one side only."""
    return survey([Side(row["lang"], row["sentences"], row.get("title") or "")])


def picker(measured: Field, weights: Weights) -> Picker:
    """Our choice with any weights; the first sentence where none can stand."""
    return lambda count: pick(measured, Length(sentences=count), weights) or [0]


SYSTEMS: dict[str, System] = {
    "lead": lead,
    "textrank": textrank,
    "lexrank": lexrank,
    "ours": ours,
}


def _ranked(graph: Sequence[Sequence[float]]) -> Picker:
    """The sentences of the highest PageRank; of equals, the earlier."""
    size = len(graph)
    out = [sum(weight for j, weight in enumerate(line) if j != i) for i, line in enumerate(graph)]
    rank = [1.0 / size] * size
    for _ in range(_ROUNDS):
        rank = [
            (1 - _DAMPING) / size
            + _DAMPING
            * sum(rank[i] * graph[i][j] / out[i] for i in range(size) if i != j and out[i])
            for j in range(size)
        ]
    best = sorted(range(size), key=lambda i: (-round(rank[i], 12), i))
    return lambda count: sorted(best[:count])
