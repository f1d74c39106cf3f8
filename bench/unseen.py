"""How the reviewer does on pairs nobody tunes on: ``python bench/unseen.py [FILE.jsonl…]``.

Reads the files of ``bench/unseen`` (or those given, of the same form) with everything a review
has: rules, back-translations, both models, the network that reads pairs. Prints, for each
phenomenon, the share of changed texts that the check for it speaks of, the share with a major or
critical finding of any check, and how many faithful texts have one; then the alarms by check, and
the area under the curve of `risk`, changed against faithful. It shows no text, so that nobody tunes
on it; see ``unseen/README.md``.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from fit_risk import auc
from model_answers import with_answers
from written import UNSEEN, read

from translate.review import review_pair
from translate.review.checks import load_checks


@dataclass
class Tally:
    """What was found of one phenomenon."""

    changed: int = 0
    named: int = 0
    found: int = 0
    faithful: int = 0
    alarms: int = 0
    by_check: Counter[str] = field(default_factory=Counter)


def main() -> None:
    """Review and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("files", type=Path, nargs="*", default=sorted(UNSEEN.glob("*.jsonl")))
    parser.add_argument("--cache", type=Path, help="keeps the models' answers between runs")
    options = parser.parse_args()
    checks = load_checks()
    tallies: defaultdict[str, Tally] = defaultdict(Tally)
    labels, risks = [], []
    asked = list(read(options.files))
    pairs = with_answers([written.pair for written in asked], options.cache)
    for written, pair in zip(asked, pairs, strict=True):
        review = review_pair(pair, checks)
        grave = {f.check for f in review.findings if f.severity != "minor"}
        tally = tallies[written.phenomenon]
        labels.append(float(written.differs))
        risks.append(review.risk)
        if written.differs:
            tally.changed += 1
            tally.named += any(f.check in written.speaking for f in review.findings)
            tally.found += bool(grave)
        else:
            tally.faithful += 1
            tally.alarms += bool(grave)
            tally.by_check.update(grave)
    show(tallies)
    print(f"risk, area under the curve: {auc(np.array(labels), np.array(risks)):.3f}")


def show(tallies: dict[str, Tally]) -> None:
    """Print the table, the sums, and the alarms by check."""
    print(f"{'phenomenon':16} changed  named  major  faithful alarms")
    for phenomenon, tally in tallies.items():
        shares = [n / max(1, tally.changed) for n in (tally.named, tally.found)]
        print(
            f"{phenomenon:16} {tally.changed:7} {shares[0]:6.0%} {shares[1]:6.0%}"
            f" {tally.faithful:9} {tally.alarms:6}"
        )
    total = [sum(getattr(t, n) for t in tallies.values()) for n in ("changed", "named", "found")]
    if total[0]:
        print(f"all: named {total[1] / total[0]:.1%}, major or critical {total[2] / total[0]:.1%}")
    for kind, some in (
        ("faithful", [t for p, t in tallies.items() if p != "free"]),
        ("free", [t for p, t in tallies.items() if p == "free"]),
    ):
        alarms, count = (sum(getattr(t, n) for t in some) for n in ("alarms", "faithful"))
        by_check = sum((t.by_check for t in some), Counter[str]())
        told = ", ".join(f"{check} {times}" for check, times in by_check.most_common())
        if count:
            print(f"{kind} flagged: {alarms} of {count} ({alarms / count:.1%}): {told}")


if __name__ == "__main__":
    main()
