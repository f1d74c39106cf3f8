"""Fit what tells a lost "not" or "only" from one said otherwise: ``python bench/fit_unmissed.py``.

Reads the changed and faithful pairs of ``bench/fitting``, and of a case file where there are few,
and asks the bundled models of each. Which of a pair's words was lost is not told
(``likeliest.py``). Printed: at several shares of faithful pairs spoken of, the share of changes
found by a fit that has not seen the pair (five folds). ``--cache`` keeps the models' answers
between runs; ``--write`` replaces ``translate/review/unmissed.json``.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from likeliest import Figures, Fit, learn, report, rows_of, unseen_scores
from model_answers import with_answers
from written import FITTING, read

from tests.review.case_files import questions
from translate.review.operators import Kind, weighed
from translate.review.pair import Pair
from translate.review.unmissed import known

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "translate" / "review" / "unmissed.json"

#: What is weighed, and which way it may count.
FIGURES: dict[Kind, Figures] = {
    "denial": {"missed": -1, "free": -1, "more": 1, "apart": 1, "answers": -1},
    "focus": {"missed": -1, "free": -1, "more": 1, "apart": 1},
    "doubt": {"missed": -1, "free": -1, "more": 1, "apart": 1, "answers": -1},
}
#: The check that has the cases of each kind, which is also the phenomenon's name.
CHECKS: dict[Kind, str] = {"denial": "negation", "focus": "focus", "doubt": "hedges"}
#: Below so many changed pairs in ``bench/fitting`` the case file is read as well: its changes are
#: those that words alone tell, so that it says little of what words leave open.
FEW = 100
SHARES = (0.002, 0.005, 0.01, 0.02, 0.05)


def labelled(check: str) -> tuple[list[Pair], list[bool]]:
    """Read the pairs that were changed in what a check looks for, and all faithful ones."""
    written = list(read(sorted(FITTING.glob("*.jsonl"))))
    found = {each.pair: each.differs for each in written if each.phenomenon == check}
    found |= {each.pair: False for each in written if not each.differs}
    if sum(found.values()) < FEW:
        found |= {pair: q.differs for q in questions(check) for pair in q.pairs}
    return list(found), list(found.values())


def fit(kind: Kind, cache: Path | None) -> Fit:
    """Fit the model of a kind and print what it is worth."""
    figures = FIGURES[kind]
    pairs, differs = labelled(CHECKS[kind])
    rows = [
        rows_of([known(pair, each) for each in weighed(pair, kind)], figures)
        for pair in with_answers(pairs, cache)
    ]

    def fit_to(some: list[int]) -> Fit:
        return learn([rows[n] for n in some], [differs[n] for n in some], figures)

    scores = unseen_scores(rows, [pair.source for pair in pairs], fit_to, Fit.best)
    report(kind, scores, differs, SHARES)
    whole = learn(rows, differs, figures)
    print(whole.in_words(figures))
    return whole


def main() -> None:
    """Fit, report, and write the file if asked."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--cache", type=Path, help="keeps the models' answers between runs")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    data: dict[str, Any] = {
        "note": "Written by bench/fit_unmissed.py, which says how; do not edit."
    }
    for kind in CHECKS:
        data[kind] = fit(kind, options.cache).as_json(FIGURES[kind])
    if options.write:
        TARGET.write_text(json.dumps(data, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
