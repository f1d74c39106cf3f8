"""Fit the coefficients of `risk`: ``python bench/fit_risk.py --write``.

Reads the sets ``meaning-*.jsonl.xz`` in ``../shared/dev`` (research data, never copied) and our own
pairs in ``bench/fitting``, asks the checks and the bundled models of every pair, and fits a
logistic regression by Newton's method with a Gaussian prior: a check's gravest finding is expected
to add `PRIOR[severity]` to the log-odds, so that checks which the sets never trip keep a sensible
weight. No finding may lower the risk and no good evidence raise it: such a weight is held at zero.
Every pair is shown with all its evidence and with parts of it, since a review has it or not. Every
corpus weighs the same, but for ours, which weighs less, and wmt14qe, which is printed and not
fitted: its labels agree with no measure of ours or the models' (area 0.49). Printed for each set:
the area under the ROC curve of the rules alone, with a back-translation, with all of it, and with
all of it in a fit that has never seen the set; and recall at 5 % false alarms. Where a set names
phenomena, the area of each is printed against all harmless pairs of the set. ``--cache`` keeps the
models' answers (about ten minutes of two cores) between runs; ``--sample`` takes so many pairs of
each set, evenly spread; ``--write`` replaces ``translate/review/risk.json``.
"""

from __future__ import annotations

import argparse
import json
import lzma
import sys
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from model_answers import with_answers
from written import FITTING, read

from translate.article import Language, Severity
from translate.review.checks import load_checks
from translate.review.evidence import EVIDENCE, evidence
from translate.review.gauge import CLIP
from translate.review.pair import Pair
from translate.review.risk import gravest

ROOT = Path(__file__).resolve().parents[1]
DEV = ROOT.parent / "shared" / "dev"
TARGET = ROOT / "translate" / "review" / "risk.json"

#: Log-odds that a finding is expected to add, and how far from it the data may pull a weight.
PRIOR: dict[Severity, float] = {"critical": 3.0, "major": 1.5, "minor": 0.3}
SPREAD = 0.35
#: What every corpus weighs, in pairs; our own less, since our rules were mended with it.
WEIGHT, OWN, OWN_WEIGHT = 1500.0, "our own", 600.0
#: The sets that are only printed.
UNFITTED = frozenset({"meaning-wmt14qe.en-es"})
#: Which evidence a review may have, in the order of `EVIDENCE`: all, only a back-translation, none.
MASKS = tuple(
    tuple(float(known is None or name in known) for name in EVIDENCE)
    for known in (None, {"similarity", "same_meaning"}, set[str]())
)

Array = NDArray[np.float64]
_Row = TypeVar("_Row")


class Labelled(NamedTuple):
    """One development set: its pairs with evidence, and whether each differs in meaning."""

    name: str
    pairs: list[Pair]
    differs: Array
    phenomena: list[str]


class Fit(NamedTuple):
    """A fitted model over the columns of `design`."""

    intercept: float
    weights: Array


def is_different(name: str, row: dict[str, Any]) -> bool:
    """Read the label of a row, each set having its own."""
    if "biomqm" in name:
        return row["accuracy_severity"] in {"major", "critical"}
    if "wmt14qe" in name:
        return bool(row["meaning_error"])
    return row["label"] in {"error", "meaning_changed"}


def load(cache: Path | None, sample: int | None = None) -> list[Labelled]:
    """Read the sets, or so many pairs of each, with the models' answers."""
    sets = []
    for path in sorted(DEV.glob("meaning-*.jsonl.xz")):
        name = path.name.removesuffix(".jsonl.xz")
        languages: tuple[Language, Language] = ("en", "es") if "en-es" in name else ("es", "en")
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            rows = [json.loads(line) for line in lines]
        rows = _sampled(rows, sample)
        pairs = with_answers(
            [Pair(row["source"], row["target"], *languages) for row in rows], cache
        )
        labels = np.array([is_different(name, row) for row in rows], dtype=float)
        phenomena = [row.get("phenomenon") or "" for row in rows]
        sets.append(Labelled(name, pairs, labels, phenomena))
    return [*sets, _own(cache, sample)]


def _sampled(some: list[_Row], sample: int | None) -> list[_Row]:
    # Our own pairs stand by twos, faithful and changed: an even step would take one kind only.
    return some[:: max(1, len(some) // sample) | 1] if sample else some


def _own(cache: Path | None, sample: int | None) -> Labelled:
    written = _sampled(list(read(sorted(FITTING.glob("*.jsonl")))), sample)
    return Labelled(
        OWN,
        with_answers([each.pair for each in written], cache),
        np.array([each.differs for each in written], dtype=float),
        [each.phenomenon if each.differs else "" for each in written],
    )


def columns(sets: list[Labelled]) -> tuple[list[str], list[Array], list[Array]]:
    """Turn the pairs into numbers: names of the rule columns, rules and evidence of each set."""
    checks = load_checks()
    names = [f"{check.id}:{severity}" for check in checks for severity in PRIOR]
    rules, measured = [], []
    for labelled in sets:
        found = np.zeros((len(labelled.pairs), len(names)))
        values = np.zeros((len(labelled.pairs), len(EVIDENCE)))
        for n, pair in enumerate(labelled.pairs):
            findings = [finding for check in checks for finding in check.run(pair)]
            for name in gravest(findings):
                found[n, names.index(name)] = 1
            known = evidence(pair)
            # What is missing moves nothing: it is given the mean of the set afterwards.
            values[n] = [known.get(name, np.nan) for name in EVIDENCE]
        rules.append(found)
        measured.append(np.where(np.isnan(values), np.nanmean(values, axis=0), values))
    return names, rules, measured


def shared_weight(labelled: Labelled, sets: list[Labelled]) -> Array:
    """Give the pairs of a set what each weighs: two directions of one corpus share its weight."""
    corpus = labelled.name.partition(".")[0]
    directions = sum(other.name.partition(".")[0] == corpus for other in sets)
    count = len(labelled.differs)
    weight = OWN_WEIGHT if labelled.name == OWN else WEIGHT
    return np.full(count, weight / directions / count)


def fit(design: Array, labels: Array, importance: Array, prior: Array) -> Fit:
    """Find the most likely weights whose sign makes sense; the others are zero."""
    sign = np.concatenate([np.ones(len(prior) - len(EVIDENCE)), -np.ones(len(EVIDENCE))])
    used = np.ones(len(prior), dtype=bool)
    while True:
        intercept, part = _newton(design[:, used], labels, importance, prior[used])
        weights = np.zeros(len(prior))
        weights[used] = part
        if (weights * sign >= 0).all():
            return Fit(intercept, weights)
        used &= weights * sign >= 0


def _newton(design: Array, labels: Array, importance: Array, prior: Array) -> tuple[float, Array]:
    """Maximise the likelihood times the prior; the intercept has no prior."""
    full = np.hstack([np.ones((len(design), 1)), design])
    mean = np.concatenate([[0.0], prior])
    precision = np.concatenate([[0.0], np.full(len(prior), SPREAD**-2)])
    weights = mean.copy()
    for _ in range(50):
        chance = 1 / (1 + np.exp(-full @ weights))
        slope = full.T @ (importance * (labels - chance)) - precision * (weights - mean)
        curve = (full.T * (importance * chance * (1 - chance))) @ full + np.diag(precision)
        step = np.linalg.solve(curve, slope)
        weights = weights + step
        if np.abs(step).max() < 1e-8:
            break
    return float(weights[0]), weights[1:]


def auc(labels: Array, scores: Array) -> float:
    """Measure the area under the ROC curve, ties counting half."""
    _, place, count = np.unique(scores, return_inverse=True, return_counts=True)
    rank = (np.cumsum(count) - (count - 1) / 2)[place]
    high, low = labels.sum(), len(labels) - labels.sum()
    return float((rank[labels == 1].sum() - high * (high + 1) / 2) / (high * low))


def recall_at(labels: Array, scores: Array, alarms: float = 0.05) -> float:
    """Measure how many differing pairs score above all but `alarms` of the others."""
    threshold = np.quantile(scores[labels == 0], 1 - alarms)
    return float((scores[labels == 1] > threshold).mean())


def main() -> None:
    """Fit, report, and write the file if asked."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--sample", type=int)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()

    sets = load(options.cache, options.sample)
    names, rules, measured = columns(sets)
    importance = [shared_weight(s, sets) for s in sets]
    usual = [m for s, m in zip(sets, measured, strict=True) if s.name not in UNFITTED]
    mean = np.mean([m.mean(axis=0) for m in usual], axis=0)
    spread = np.mean([m.std(axis=0) for m in usual], axis=0)
    usual_weight = {str(severity): weight for severity, weight in PRIOR.items()}
    expected = [usual_weight[name.rpartition(":")[2]] for name in names]
    prior: Array = np.array(expected + [0.0] * len(EVIDENCE))
    designs = [
        np.hstack([r, np.clip((m - mean) / spread, -CLIP, CLIP)])
        for r, m in zip(rules, measured, strict=True)
    ]

    keep = np.array([[1.0] * len(names) + list(mask) for mask in MASKS])

    def trained(without: str = "") -> Fit:
        chosen = [n for n, s in enumerate(sets) if s.name not in UNFITTED | {without}]
        return fit(
            np.vstack([designs[n] * mask for n in chosen for mask in keep]),
            np.concatenate([sets[n].differs for n in chosen for _ in keep]),
            np.concatenate([importance[n] / len(keep) for n in chosen for _ in keep]),
            prior,
        )

    best = trained()
    report(sets, designs, best, [trained(without=s.name) for s in sets])
    if options.write:
        write(names, best, mean, spread, sets)


def report(sets: list[Labelled], designs: list[Array], best: Fit, unseen: list[Fit]) -> None:
    """Print one line a set."""
    print(f"{'set':28} pairs differ  rules back  all   unseen recall@5%")
    for labelled, design, other in zip(sets, designs, unseen, strict=True):
        count = design.shape[1] - len(EVIDENCE)
        labels = labelled.differs
        chance = design @ best.weights
        rules = design[:, :count] @ best.weights[:count]
        back = (design * np.array([1.0] * count + list(MASKS[1]))) @ best.weights
        areas = [auc(labels, s) for s in (rules, back, chance, design @ other.weights)]
        print(
            f"{labelled.name:28} {len(labels):5} {labels.mean():6.1%} ",
            *(f"{area:.3f}" for area in areas),
            f"{recall_at(labels, chance):.1%}",
        )
        by_phenomenon(labelled, chance)


def by_phenomenon(labelled: Labelled, chance: Array) -> None:
    """Print the area of each phenomenon that changes the meaning against all harmless pairs."""
    kinds = np.array(labelled.phenomena)
    harmless = labelled.differs == 0
    for kind in sorted(set(kinds[labelled.differs == 1]) - {""}):
        chosen = harmless | (kinds == kind)
        print(f"    {kind:24} {auc(labelled.differs[chosen], chance[chosen]):.3f}")


def write(names: list[str], best: Fit, mean: Array, spread: Array, sets: list[Labelled]) -> None:
    """Replace the coefficients of the package."""
    count = len(names)
    data = {
        "note": "Written by bench/fit_risk.py, which says how; do not edit.",
        "fitted_on": [f"{s.name} ({len(s.pairs)})" for s in sets if s.name not in UNFITTED],
        "intercept": round(best.intercept, 3),
        "otherwise": PRIOR,
        "rules": {n: round(float(w), 2) + 0.0 for n, w in zip(names, best.weights, strict=False)},
        "evidence": {
            name: {
                "mean": round(float(mean[n]), 3),
                "spread": round(float(spread[n]), 3),
                "weight": round(float(best.weights[count + n]), 3),
            }
            for n, name in enumerate(EVIDENCE)
        },
    }
    TARGET.write_text(json.dumps(data, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
