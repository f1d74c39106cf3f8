"""ROUGE of the summary against lead-2, lead-3, TextRank and LexRank, on the development sets.

    .venv/bin/python bench/summary_rouge.py [--words N] [FOLDER]

Needs ``rouge-score`` (requirements/bench.in), the scorer that most published figures come from:
ROUGE-1, ROUGE-2 and ROUGE-L as F1 without stemming. Its own tokenizer throws accented letters
away; ours folds them, so that both languages are cut alike. FOLDER (default ../shared/dev) holds
``summary-*.jsonl.xz``. Every system is scored at two lengths: as many sentences (2, then 3), and
cut after the very same number of words (--words a sentence, 20 unless given).
"""

from __future__ import annotations

import argparse
from pathlib import Path
from statistics import mean

from rouge_score.rouge_scorer import RougeScorer
from rouge_score.tokenizers import Tokenizer
from summary_systems import SYSTEMS, articles

from translate.lexicon.text import words

MEASURES = ("rouge1", "rouge2", "rougeL")


class Folded(Tokenizer):  # type: ignore[misc,unused-ignore]
    """Words without case and accents, as the rest of the desk cuts them."""

    def tokenize(self, text: str) -> list[str]:
        """The folded words of `text`."""
        return [word.key for word in words(text)]


def main() -> None:
    """Print one line a system, set and length."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=Path("../shared/dev"))
    parser.add_argument("--words", type=int, default=20, help="words a sentence in the cut runs")
    options = parser.parse_args()
    scorer = RougeScorer(list(MEASURES), tokenizer=Folded())
    print(f"{'set':<10} {'length':<15} {'system':<9}{'R-1':>7}{'R-2':>7}{'R-L':>7}{'words':>7}")
    for path in sorted(options.folder.glob("summary-*.jsonl.xz")):
        rows = list(articles(path))
        label = path.name.removeprefix("summary-").removesuffix(".jsonl.xz")
        for count in (2, 3):
            limit = options.words * count
            picked = {
                name: [system(row, count) for row in rows] for name, system in SYSTEMS.items()
            }
            for length, most in ((f"{count} sentences", None), (f"cut at {limit} w", limit)):
                for name, texts in picked.items():
                    cut = [" ".join(" ".join(text).split()[:most]) for text in texts]
                    scores = [
                        scorer.score(row["summary"], text)
                        for row, text in zip(rows, cut, strict=True)
                    ]
                    figures = "".join(
                        f"{100 * mean(s[measure].fmeasure for s in scores):7.2f}"
                        for measure in MEASURES
                    )
                    size = mean(len(text.split()) for text in cut)
                    print(f"{label:<10} {length:<15} {name:<9}{figures}{size:7.1f}")


if __name__ == "__main__":
    main()
