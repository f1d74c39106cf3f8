"""Fit what tells unsaid words from free wording: ``python bench/fit_unsaid.py --write``.

Reads the changed pairs of ``tests/review/judged.json`` and ``bench/fitting`` (a clause or a word
left out, something put in, a wrong word) and of the case file of `omission`, and all faithful pairs
beside them; asks the bundled models of each. Which word of a changed pair was changed is not told
(``network_fit.py``). Printed, for pairs worded literally and freely: at several shares of faithful
pairs spoken of, the share of each kind of change that is found by a fit that has not seen the pair
(five folds), and the share of professional references of ``../shared/dev/mt-newstest2012`` spoken
of. ``--cache`` keeps the models' answers between runs; ``--write`` replaces
``translate/review/unsaid.json``.
"""

from __future__ import annotations

import argparse
import json
import lzma
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from likeliest import Array, unseen_scores
from model_answers import with_answers
from network_fit import as_json, best, fit_network, rows_of
from written import FITTING, read

from tests.review.case_files import a_pair, free_questions, judged_questions, questions
from translate.article import LANGUAGES, other_language
from translate.review.freedom import WORDINGS, wording
from translate.review.gauge import Network
from translate.review.pair import Pair
from translate.review.unsaid import content_words, facing, known, most_doubtful

ROOT = Path(__file__).resolve().parents[1]
NEWS = ROOT.parent / "shared" / "dev"
TARGET = ROOT / "translate" / "review" / "unsaid.json"

#: What is known of a word, of what stands around it, and of both texts from its side.
OF_A_WORD = (
    "unsaid",
    "answered",
    "doubt",
    "unusual",
    "near",
    "rest",
    "across",
    "open_near",
    "open_rest",
    "open_across",
    "likely",
    "others",
    "facing",
    "facing_unsaid",
    "letters",
    "akin",
    "of_a_family",
)
OF_THE_TEXTS = ("free", "longer", "words", "differs", "other_differs", "score", "other_score")
#: What each network weighs. Of two words that face each other what is known of both texts is the
#: same from either side, but for a few.
FIGURES: dict[str, tuple[str, ...]] = {
    "alone": (*OF_A_WORD, *OF_THE_TEXTS, "missed"),
    "at_odds": (
        *OF_A_WORD,
        *(f"{name} gap" for name in (*OF_A_WORD, "longer", "differs", "score")),
        *("free", "words", "differs", "score", "apart", "walk", "family"),
    ),
}
#: The kinds of change that each model looks for.
SOUGHT = {
    "alone": {"omission-clause", "omission-word", "addition", "omission"},
    "at_odds": {"wrong-word"},
}
#: How much a pair of a kind counts; there are fewer additions than omissions.
WEIGHTS = {"addition": 1.5}
SHARES = (0.005, 0.01, 0.02, 0.03, 0.05, 0.1)


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
        ours, theirs = map(most_doubtful, content_words(pair))
        here, there = known(pair, 0, ours), known(pair, 1, theirs)
        evidence = {
            "alone": [*here, *there],
            "at_odds": facing(pair, ours, theirs, here, there),
        }
        rows = {name: rows_of(evidence[name], FIGURES[name]) for name in FIGURES}
        found.append(Bag(kind, pair.source, wording(pair), rows))
    return found


def learn_from(name: str, some: Sequence[Bag]) -> Network:
    """Fit one network to the pairs with the changes that it looks for, and to the faithful."""
    usable = [bag for bag in some if bag.kind in SOUGHT[name] | {""}]
    return fit_network(
        [bag.candidates[name] for bag in usable],
        [bag.kind != "" for bag in usable],
        [WEIGHTS.get(bag.kind, 1.0) for bag in usable],
        FIGURES[name],
    )


def report(name: str, whole: Network, own: Sequence[Bag], news: Sequence[Bag]) -> None:
    """Print what a fit finds that has not seen the pair, by wording."""
    scores = unseen_scores(
        [bag.candidates[name] for bag in own],
        [bag.source for bag in own],
        lambda some: learn_from(name, [own[n] for n in some]),
        best,
    )
    of_news = np.array([best(whole, bag.candidates[name]) for bag in news])
    kinds = np.array([bag.kind for bag in own])
    for way in WORDINGS:
        mine = np.array([bag.wording == way for bag in own])
        theirs = np.array([bag.wording == way for bag in news])
        print(f"{name}, {way}:")
        for share in SHARES:
            bar = np.quantile(scores[mine & (kinds == "")], 1 - share)
            said = {
                kind: (scores[mine & (kinds == kind)] > bar).mean()
                for kind in sorted(set(kinds[mine]) - {""})
            }
            line = ", ".join(f"{kind} {part:.0%}" for kind, part in said.items())
            spoken = f", references {(of_news[theirs] > bar).mean():.1%}" if theirs.any() else ""
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
    data: dict[str, Any] = {"note": "Written by bench/fit_unsaid.py, which says how; do not edit."}
    for name in FIGURES:
        whole = learn_from(name, own)
        report(name, whole, own, news)
        data[name] = as_json(whole)
    if options.write:
        TARGET.write_text(json.dumps(data) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
