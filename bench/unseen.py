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
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from fit_risk import auc

from tests.review.case_files import a_pair, heard
from translate.article import LANGUAGES, other_language
from translate.engine.model import CTranslate2Model, Settings
from translate.engine.packages import find_package
from translate.review import Pair, review_pair
from translate.review.checks import load_checks

UNSEEN = Path(__file__).resolve().parent / "unseen"

#: Which checks speak for a phenomenon that is not called like its check.
SPEAKS: dict[str, set[str]] = {
    "omission-clause": {"omission", "length"},
    "omission-word": {"omission"},
    "addition": {"omission", "length"},
    "wrong-word": {"wording"},
    "repetition": {"repetition", "decoding", "omission"},
    "percentage": {"percentage", "numbers"},
    "scale": {"scale", "numbers"},
    "direction": {"direction", "antonyms"},
    "antonyms": {"antonyms", "direction"},
    "dates": {"dates", "numbers", "durations"},
    "durations": {"durations", "numbers", "dates"},
}


class Asked(NamedTuple):
    """A pair, what was changed in it ("" in free ones), and whether it differs in meaning."""

    pair: Pair
    phenomenon: str
    differs: bool


@dataclass
class Tally:
    """What was found of one phenomenon."""

    changed: int = 0
    named: int = 0
    found: int = 0
    faithful: int = 0
    alarms: int = 0
    by_check: Counter[str] = field(default_factory=Counter)


def read(paths: Sequence[Path]) -> list[Asked]:
    """Read the files: each row gives a faithful pair and, where it has one, a changed one."""
    found = []
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            for name in ("faithful", "target", "changed"):
                if name in row:
                    pair = a_pair(row["source"], row[name], row["from"])
                    found.append(Asked(pair, row.get("phenomenon", "free"), name == "changed"))
    return found


def with_models(asked: Sequence[Asked]) -> list[Asked]:
    """Add the models' evidence and the back-translation to each pair."""
    pairs = heard([each.pair for each in asked])
    for source in LANGUAGES:
        places = [n for n, pair in enumerate(pairs) if pair.source_language == source]
        backward = CTranslate2Model(find_package(other_language(source), source))
        texts = [pairs[n].target for n in places]
        for n, hypotheses in zip(
            places, backward.decode(texts, Settings(beam=2, candidates=1)), strict=True
        ):
            pairs[n] = replace(pairs[n], back_translation=hypotheses[0].text)
    return [each._replace(pair=pair) for each, pair in zip(asked, pairs, strict=True)]


def main() -> None:
    """Review and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("files", type=Path, nargs="*", default=sorted(UNSEEN.glob("*.jsonl")))
    options = parser.parse_args()
    checks = load_checks()
    tallies: defaultdict[str, Tally] = defaultdict(Tally)
    labels, risks = [], []
    for pair, phenomenon, differs in with_models(read(options.files)):
        review = review_pair(pair, checks)
        grave = {f.check for f in review.findings if f.severity != "minor"}
        speaking = SPEAKS.get(phenomenon, {phenomenon})
        tally = tallies[phenomenon]
        labels.append(float(differs))
        risks.append(review.risk)
        if differs:
            tally.changed += 1
            tally.named += any(f.check in speaking for f in review.findings)
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
