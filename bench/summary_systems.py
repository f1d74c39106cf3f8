"""The development articles of the summary benchmarks, and the summaries to compare ours with.

Every system is given a row (``lang``, ``title``, ``sentences``) and how many sentences to take,
and gives them in the article's order.
"""

from __future__ import annotations

import json
import lzma
import math
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from translate.article import Article, Block, Draft, Segment, other_language
from translate.drafting import Group, draft
from translate.segmentation import sentences as split
from translate.summary import Side, choose
from translate.summary.content import content_words, cosine, vectors
from translate.workflow import Desk

Row = dict[str, Any]
System = Callable[[Row, int], list[str]]

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


def lead(row: Row, count: int) -> list[str]:
    """The first sentences."""
    return list(row["sentences"][:count])


def textrank(row: Row, count: int) -> list[str]:
    """Mihalcea and Tarau (2004): PageRank over shared words by the logarithm of the lengths."""
    bags = [content_words(text, row["lang"]) for text in row["sentences"]]

    def weight(one: Sequence[str], other: Sequence[str]) -> float:
        size = math.log(len(one) or 1) + math.log(len(other) or 1)
        return len(set(one) & set(other)) / size if size else 0.0

    return _ranked(row, [[weight(one, other) for other in bags] for one in bags], count)


def lexrank(row: Row, count: int) -> list[str]:
    """Erkan and Radev (2004): PageRank over the graph of sentences that are alike."""
    found = vectors(row["sentences"], row["lang"])
    graph = [[float(cosine(one, other) > _LEXRANK_THRESHOLD) for other in found] for one in found]
    return _ranked(row, graph, count)


def ours(row: Row, count: int) -> list[str]:
    """The summary with the same text on one side only."""
    texts = row["sentences"]
    return [texts[i] for i in choose([Side(row["lang"], texts, row.get("title") or "")], count)]


SYSTEMS: dict[str, System] = {
    "lead": lead,
    "textrank": textrank,
    "lexrank": lexrank,
    "ours": ours,
}


def _ranked(row: Row, graph: Sequence[Sequence[float]], count: int) -> list[str]:
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
    best = sorted(range(size), key=lambda i: (-round(rank[i], 12), i))[:count]
    return [row["sentences"][i] for i in sorted(best)]


def to_article(row: Row) -> Article:
    """A row as an article of one headline and one paragraph, its sentences the segments."""
    heading = Segment("title", 0, 0, 0, row.get("title") or "")
    segments = tuple(
        Segment(f"s{number}", 1, 0, 0, text) for number, text in enumerate(row["sentences"], 1)
    )
    blocks = (
        *((Block("heading", 0, 0, 1, (heading,)),) if heading.text else ()),
        Block("paragraph", 0, 0, 0, segments),
    )
    return Article(str(row["id"]), "text", row["lang"], row["text"], blocks)


def drafted(desk: Desk, article: Article) -> Sequence[Draft]:
    """The drafts of an article, made as an edition makes them."""
    target = other_language(article.language)
    group = Group(article.segments, desk.terms(article.language, target))
    (drafts,) = draft([group], desk.decoder(article.language, target))
    return drafts
