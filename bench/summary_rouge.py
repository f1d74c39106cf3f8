"""ROUGE of the summary against lead, TextRank and LexRank, on the development sets.

    .venv/bin/python bench/summary_rouge.py [--cross-check] [FOLDER]

Needs ``rouge-score`` (requirements/bench.in), the scorer that most published figures come from:
ROUGE-1, ROUGE-2 and ROUGE-L as F1 without stemming. Its own tokenizer throws accented letters
away; ours folds them, so that both languages are cut alike. FOLDER (default ../shared/dev) holds
``summary-*.jsonl.xz``. Every system is scored at equal sentences (2 and 3) and at equal words (40
and 60: as many sentences as it takes, cut after the very same word).

Our weights were chosen on these sets. With --cross-check they are found anew, from equal ones, on
every other article, and scored on the rest, both ways; the other systems on the same halves.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from statistics import mean

from rouge_score.rouge_scorer import RougeScorer
from rouge_score.tokenizers import Tokenizer
from summary_fit import fit
from summary_systems import SYSTEMS, Picker, Row, articles, picker
from summary_systems import field as measured

from translate.lexicon.text import words
from translate.summary.scoring import Weights

MEASURES = ("rouge1", "rouge2", "rougeL")
#: Sentences, and the words to cut after (``None``: not at all).
LENGTHS: tuple[tuple[str, int, int | None], ...] = (
    ("2 sentences", 2, None),
    ("3 sentences", 3, None),
    ("40 words", 1, 40),
    ("60 words", 1, 60),
)


class Folded(Tokenizer):  # type: ignore[misc,unused-ignore]
    """Words without case and accents, as the rest of the desk cuts them."""

    def tokenize(self, text: str) -> list[str]:
        """The folded words of `text`."""
        return [word.key for word in words(text)]


SCORER = RougeScorer(list(MEASURES), tokenizer=Folded())


@dataclass(frozen=True)
class Scored:
    """An article, and the scores of the summaries of it that were asked for before."""

    row: Row
    known: dict[tuple[tuple[int, ...], int | None], tuple[float, ...]] = field(default_factory=dict)

    def scores(self, take: Picker, count: int, most: int | None) -> tuple[float, ...]:
        """R-1, R-2 and R-L of a summary of `count` sentences, or of `most` words."""
        chosen = tuple(take(count))
        while most and len(chosen) < len(self.row["sentences"]) and self._size(chosen) < most:
            count += 1
            longer = tuple(take(count))
            if longer == chosen:
                break
            chosen = longer
        key = (chosen, most)
        if key not in self.known:
            text = " ".join(self.row["sentences"][i] for i in chosen)
            text = " ".join(text.split()[:most])
            found = SCORER.score(self.row["summary"], text)
            self.known[key] = tuple(100 * found[measure].fmeasure for measure in MEASURES)
        return self.known[key]

    def _size(self, chosen: Sequence[int]) -> int:
        return sum(len(self.row["sentences"][i].split()) for i in chosen)


def table(label: str, rows: Sequence[Scored], systems: Mapping[str, Sequence[Picker]]) -> None:
    """Print one line a length and system; `systems` have a picker for each of `rows`."""
    for length, count, most in LENGTHS:
        for name, pickers in systems.items():
            found = [r.scores(take, count, most) for r, take in zip(rows, pickers, strict=True)]
            figures = "".join(f"{mean(column):7.2f}" for column in zip(*found, strict=True))
            print(f"{label:<20} {length:<12} {name:<9}{figures}", flush=True)


def cross_check(sets: Mapping[str, Sequence[Scored]]) -> None:
    """Find weights on the odd articles of all sets and score the even ones, then the other way."""
    fields = {id(one): measured(one.row) for rows in sets.values() for one in rows}

    def score(rows: Sequence[Scored], weights: Weights) -> float:
        """The mean of R-1, twice R-2, and R-L over lengths; ROUGE-2 is a third of ROUGE-1."""
        found = [
            one.scores(picker(fields[id(one)], weights), count, most)
            for one in rows
            for _, count, most in LENGTHS
        ]
        return mean(r1 + 2 * r2 + rl for r1, r2, rl in found)

    for name, fitted, tested in (("even", 0, 1), ("odd", 1, 0)):
        seen = [one for rows in sets.values() for one in rows[fitted::2]]
        weights = fit(partial(score, seen))
        print(f"fitted on the others: {weights}", flush=True)
        for label, rows in sets.items():
            unseen = rows[tested::2]
            systems = {
                system: [make(one.row) for one in unseen] for system, make in SYSTEMS.items()
            }
            systems["fitted"] = [picker(fields[id(one)], weights) for one in unseen]
            table(f"{label} {name}", unseen, systems)


def main() -> None:
    """Print one line a system, set and length."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=Path("../shared/dev"))
    parser.add_argument("--cross-check", action="store_true", help="fit on half, score the rest")
    options = parser.parse_args()
    sets = {
        path.name.removeprefix("summary-").removesuffix(".jsonl.xz"): [
            Scored(row) for row in articles(path)
        ]
        for path in sorted(options.folder.glob("summary-*.jsonl.xz"))
    }
    print(f"{'set':<20} {'length':<12} {'system':<9}{'R-1':>7}{'R-2':>7}{'R-L':>7}")
    if options.cross_check:
        cross_check(sets)
        return
    for label, rows in sets.items():
        systems = {name: [make(one.row) for one in rows] for name, make in SYSTEMS.items()}
        table(label, rows, systems)


if __name__ == "__main__":
    main()
