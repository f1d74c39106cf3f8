"""Fit what tells unsaid words from free wording: ``python bench/fit_unsaid.py --write``.

Reads the changed pairs of ``tests/review/judged.json`` and ``bench/fitting`` (a clause or a word
left out, something put in, a wrong word) and of the case file of `omission`, and all faithful pairs
beside them; asks the bundled models of each. Which word of a changed pair was changed is not told
(``likeliest.py``). Pairs worded freely have coefficients of their own. Printed: at several shares
of faithful pairs spoken of, the share of each kind of change that is found by a fit that has not
seen the pair (five folds), and the share of professional references of
``../shared/dev/mt-newstest2012`` spoken of. ``--cache`` keeps the models' answers between runs;
``--write`` replaces ``translate/review/unsaid.json``.
"""

from __future__ import annotations

import argparse
import json
import lzma
import sys
from collections.abc import Sequence
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from likeliest import Array, Figures, Fit, learn, rows_of, unseen_scores
from model_answers import with_answers
from written import FITTING, read

from tests.review.case_files import a_pair, free_questions, judged_questions, questions
from translate.article import LANGUAGES, other_language
from translate.review.freedom import WORDINGS, wording
from translate.review.pair import Pair
from translate.review.unsaid import content_words, facing, most_doubtful

ROOT = Path(__file__).resolve().parents[1]
NEWS = ROOT.parent / "shared" / "dev"
TARGET = ROOT / "translate" / "review" / "unsaid.json"

#: What each model weighs, and which way it may count.
FIGURES: dict[str, Figures] = {
    "alone": {
        "unsaid": 1,
        "answered": -1,
        "doubt": 1,
        "unusual": 1,
        "near": 0,
        "rest": 0,
        "across": -1,
        "missed": -1,
        "stretch_missed": -1,
        "likely": -1,
        "usual": 1,
        "free": -1,
        "differs": 1,
        "others": 0,
        "facing": -1,
    },
    "at_odds": {
        "unsaid": 1,
        "answered": -1,
        "doubt": 1,
        "unusual": 1,
        "near": 0,
        "rest": -1,
        "likely": -1,
        "free": -1,
        "differs": 1,
        "others": 0,
        "apart": -1,
    },
}
#: The kinds of change that each model looks for.
SOUGHT = {
    "alone": {"omission-clause", "omission-word", "addition", "omission"},
    "at_odds": {"wrong-word"},
}
SHARES = (0.005, 0.01, 0.02, 0.03, 0.05)


class Bag(NamedTuple):
    """A pair, what was changed in it ("" if nothing), how it is worded, and its candidates."""

    kind: str
    source: str
    wording: str
    candidates: dict[str, Array]


def own_pairs() -> tuple[list[Pair], list[str]]:
    """Read the pairs to fit with, and what was changed in each ("" if nothing)."""
    asked = [*judged_questions(), *free_questions(), *questions("omission")]
    pairs = [pair for question in asked for pair in question.pairs]
    kinds = [q.check if q.differs else "" for q in asked for _ in q.pairs]
    rows = read(sorted(FITTING.glob("*.jsonl")))
    # A rendering that is changed in several ways stands in several rows.
    for written in {(each.pair, each.differs): each for each in rows}.values():
        kind = written.phenomenon if written.differs else ""
        if not kind or any(kind in sought for sought in SOUGHT.values()):
            pairs.append(written.pair)
            kinds.append(kind)
    return pairs, kinds


def bags(pairs: Sequence[Pair], kinds: Sequence[str], cache: Path | None) -> list[Bag]:
    """Ask the models of the pairs and turn what they say into rows of figures."""
    found = []
    for pair, kind in zip(with_answers(pairs, cache), kinds, strict=True):
        ours, theirs = content_words(pair)
        known = {
            "alone": [word.known for side in (ours, theirs) for word in most_doubtful(side)],
            "at_odds": [both for _, _, both in facing(pair, ours, theirs)],
        }
        rows = {name: rows_of(known[name], FIGURES[name]) for name in FIGURES}
        found.append(Bag(kind, pair.source, wording(pair), rows))
    return found


def learn_from(name: str, some: Sequence[Bag]) -> Fit:
    """Fit one model to the pairs with the changes that it looks for, and to the faithful."""
    usable = [bag for bag in some if bag.kind in SOUGHT[name] | {""}]
    return learn(
        [bag.candidates[name] for bag in usable], [bag.kind != "" for bag in usable], FIGURES[name]
    )


def report(name: str, own: Sequence[Bag], news: Sequence[Bag]) -> None:
    """Print what a fit finds that has not seen the pair."""
    scores = unseen_scores(
        [bag.candidates[name] for bag in own],
        [bag.source for bag in own],
        lambda some: learn_from(name, [own[n] for n in some]),
    )
    whole = learn_from(name, own)
    of_news = np.array([whole.best(bag.candidates[name]) for bag in news])
    kinds = np.array([bag.kind for bag in own])
    print(whole.in_words(FIGURES[name]))
    for share in SHARES:
        bar = np.quantile(scores[kinds == ""], 1 - share)
        said = {k: (scores[kinds == k] > bar).mean() for k in sorted(set(kinds) - {""})}
        line = ", ".join(f"{kind} {part:.0%}" for kind, part in said.items())
        spoken = f", references {(of_news > bar).mean():.1%}" if len(of_news) else ""
        print(f"  faithful {share:.1%} (log-odds {bar:.2f}): {line}{spoken}")


def references(count: int, cache: Path | None) -> list[Bag]:
    """Read the first references of the news set, each direction."""
    pairs = []
    for source in LANGUAGES:
        name = f"mt-newstest2012.{source}-{other_language(source)}.jsonl.xz"
        with lzma.open(NEWS / name, "rt", encoding="utf-8") as lines:
            rows = [json.loads(line) for line, _ in zip(lines, range(count), strict=False)]
        pairs += [a_pair(row["source"], row["reference"], source) for row in rows]
    return bags(pairs, [""] * len(pairs), cache)


def main() -> None:
    """Fit, report, and write the file if asked."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--news", type=int, default=300, metavar="N", help="references a direction")
    parser.add_argument("--cache", type=Path, help="keeps the models' answers between runs")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    own = bags(*own_pairs(), options.cache)
    news = references(options.news, options.cache)
    for name, way in product(FIGURES, WORDINGS):
        print(f"{name}, {way}: ", end="")
        report(name, *([bag for bag in some if bag.wording == way] for some in (own, news)))
    if options.write:
        data: dict[str, Any] = {
            "note": "Written by bench/fit_unsaid.py, which says how; do not edit."
        }
        for name, way in product(FIGURES, WORDINGS):
            fit = learn_from(name, [bag for bag in own if bag.wording == way])
            data.setdefault(name, {})[way] = fit.as_json(FIGURES[name])
        TARGET.write_text(json.dumps(data, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
