"""ROUGE of the summary against the first sentences of the article, on the development sets.

    .venv/bin/python bench/summary_rouge.py [--sentences N] [--words N] [FOLDER]

FOLDER (default ../shared/dev) holds ``summary-*.jsonl.xz``; --words cuts every summary after so
many words, which compares systems at the very same length. The scorer is our own: ROUGE-1, ROUGE-2
and ROUGE-L (one longest common subsequence over the whole text) as F1, on lower-cased words
without accents, no stemming, no stop words. Its figures compare systems with each other here; they
are not comparable with published ones.
"""

from __future__ import annotations

import argparse
import json
import lzma
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import mean
from typing import Any

from translate.article import Language
from translate.lexicon.text import words
from translate.segmentation import sentences as split
from translate.summary import Side, choose

System = Callable[[Language, Sequence[str], str, int], list[int]]


def lead(_: Language, texts: Sequence[str], __: str, count: int) -> list[int]:
    """The first sentences."""
    return list(range(min(count, len(texts))))


def ours(language: Language, texts: Sequence[str], headline: str, count: int) -> list[int]:
    """The summary with the same text on one side only."""
    return choose([Side(language, texts, headline)], count)


SYSTEMS: dict[str, System] = {"lead": lead, "ours": ours}


def rouge(candidate: Sequence[str], reference: Sequence[str]) -> tuple[float, float, float]:
    """ROUGE-1, ROUGE-2 and ROUGE-L F1 of two lists of words."""
    return (
        _overlap(_grams(candidate, 1), _grams(reference, 1)),
        _overlap(_grams(candidate, 2), _grams(reference, 2)),
        _f1(_common(candidate, reference), len(candidate), len(reference)),
    )


def _grams(tokens: Sequence[str], size: int) -> Counter[tuple[str, ...]]:
    return Counter(tuple(tokens[i : i + size]) for i in range(len(tokens) - size + 1))


def _overlap(one: Counter[tuple[str, ...]], other: Counter[tuple[str, ...]]) -> float:
    return _f1((one & other).total(), one.total(), other.total())


def _f1(hits: int, candidate: int, reference: int) -> float:
    return 2 * hits / (candidate + reference) if hits else 0.0


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """The length of the longest common subsequence."""
    row = [0] * (len(other) + 1)
    for word in one:
        diagonal = 0
        for column, theirs in enumerate(other, 1):
            above = row[column]
            row[column] = diagonal + 1 if word == theirs else max(above, row[column - 1])
            diagonal = above
    return row[-1]


def articles(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a development set, their text cut into sentences."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            row["sentences"] = [span.of(row["text"]) for span in split(row["text"], row["lang"])]
            yield row


def main() -> None:
    """Print one line a system and set."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=Path("../shared/dev"))
    parser.add_argument("--sentences", type=int, default=3)
    parser.add_argument("--words", type=int, default=None)
    options = parser.parse_args()
    print(f"{'set':<20}{'system':<8}{'R-1':>7}{'R-2':>7}{'R-L':>7}{'words':>7}")
    for path in sorted(options.folder.glob("summary-*.jsonl.xz")):
        rows = list(articles(path))
        for name, system in SYSTEMS.items():
            texts = [
                [
                    row["sentences"][i]
                    for i in system(
                        row["lang"], row["sentences"], row.get("title", ""), options.sentences
                    )
                ]
                for row in rows
            ]
            tokens = [
                [word.key for word in words(" ".join(text))][: options.words] for text in texts
            ]
            scores = [
                rouge(own, [word.key for word in words(row["summary"])])
                for own, row in zip(tokens, rows, strict=True)
            ]
            figures = "".join(f"{100 * mean(column):7.2f}" for column in zip(*scores, strict=True))
            label = path.name.removeprefix("summary-").removesuffix(".jsonl.xz")
            print(f"{label:<20}{name:<8}{figures}{mean(map(len, tokens)):7.1f}")


if __name__ == "__main__":
    main()
