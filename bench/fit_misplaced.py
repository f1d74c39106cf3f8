"""Fit what tells things that changed places from free order: ``python bench/fit_misplaced.py``.

Reads our own pairs of ``training/quality/written_pairs`` in which two things changed places amid
close wording, with their faithful renderings; the translation models that are asked have not seen
them. Which two things changed places is not told (``likeliest.py``). Printed: at several shares of
faithful pairs spoken of, the share of exchanges found by a fit that has not seen the pair (five
folds), and the same of the sets ``meaning-pawsx`` in ``../shared/dev``, whose pairs were made by
exchanging words. ``--write`` replaces ``translate/review/misplaced.json``.
"""

from __future__ import annotations

import argparse
import json
import lzma
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from likeliest import Array, Fit, learn, report, rows_of, unseen_scores

from tests.review.case_files import a_pair, bundled_model
from translate.article import LANGUAGES, other_language
from translate.review.asking import with_scores
from translate.review.exchange import with_exchanges
from translate.review.misplaced import known
from translate.review.pair import Pair

ROOT = Path(__file__).resolve().parents[1]
WRITTEN = ROOT / "training" / "quality" / "written_pairs"
NEWS = ROOT.parent / "shared" / "dev"
TARGET = ROOT / "translate" / "review" / "misplaced.json"

#: What is weighed, and which way it may count.
FIGURES = {"forward": 1, "backward": 1, "between": 1}
SHARES = (0.003, 0.005, 0.01, 0.02, 0.05)
#: Pairs asked of at once.
PART = 500


def own_pairs() -> tuple[list[Pair], list[bool]]:
    """Read the faithful renderings and those in which two things changed places."""
    rows = [
        json.loads(line)
        for path in sorted(WRITTEN.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    pairs, differs = [], []
    for row in rows:
        changes = [c for c in row["changes"] if (c["kind"], c["base"]) == ("swap", "faithful")]
        if not changes:
            continue
        texts = [row["faithful"].replace(change["old"], change["new"], 1) for change in changes]
        for n, text in enumerate([row["faithful"], *texts]):
            pairs.append(a_pair(row["source"], " ".join(text.split()), row["from"]))
            differs.append(n > 0)
    return pairs, differs


def look_alikes() -> tuple[list[Pair], list[bool]]:
    """Read the pairs made by exchanging words, and those of the same make that say the same."""
    pairs, differs = [], []
    for source in LANGUAGES:
        name = f"meaning-pawsx.{source}-{other_language(source)}.jsonl.xz"
        with lzma.open(NEWS / name, "rt", encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                pairs.append(a_pair(row["source"], row["target"], source))
                differs.append(row["label"] == "meaning_changed")
    return pairs, differs


def candidates(pairs: Sequence[Pair]) -> list[Array]:
    """Ask the bundled models of what has crossed in each pair."""
    found: list[Array] = [np.zeros((0, len(FIGURES)))] * len(pairs)
    for source in LANGUAGES:
        asked = [n for n, pair in enumerate(pairs) if pair.source_language == source]
        models = bundled_model(source), bundled_model(other_language(source))
        for start in range(0, len(asked), PART):
            part = asked[start : start + PART]
            scored = with_scores([pairs[n] for n in part], *models)
            for n, pair in zip(part, with_exchanges(scored, *models), strict=True):
                found[n] = rows_of([known(pair, each) for each in pair.exchanged or ()], FIGURES)
            print(f"asked of {start + len(part)} of {len(asked)}", file=sys.stderr)
    return found


def main() -> None:
    """Fit, report, and write the file if asked."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    pairs, differs = own_pairs()
    rows = candidates(pairs)

    def fit_to(some: list[int]) -> Fit:
        return learn([rows[n] for n in some], [differs[n] for n in some], FIGURES)

    scores = unseen_scores(rows, [pair.source for pair in pairs], fit_to, Fit.best)
    report("own pairs", scores, differs, SHARES)
    fit = learn(rows, differs, FIGURES)
    print(fit.in_words(FIGURES))
    alikes, labels = look_alikes()
    alike = np.array([fit.best(each) for each in candidates(alikes)])
    report("meaning-pawsx", alike, labels, SHARES)
    if options.write:
        data = {"note": "Written by bench/fit_misplaced.py, which says how; do not edit."}
        TARGET.write_text(json.dumps(data | fit.as_json(FIGURES), indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
