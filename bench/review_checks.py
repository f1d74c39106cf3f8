"""How well the checks do on our own cases, and how quiet they are on faithful translations.

``python bench/review_checks.py [--news N]`` reads ``tests/review/cases`` and prints, for each
check, its recall on changed pairs in both directions and how often it speaks of a faithful half;
then how many faithful pairs any check calls major or critical. With ``--news`` it also counts
findings, check by check, on the human references of ``../shared/dev/mt-newstest2012`` (research
data, never copied): free translations by professionals, some of them wrong.
"""

from __future__ import annotations

import argparse
import json
import lzma
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from translate.article import Language, other_language
from translate.review import Pair
from translate.review.checks import load_checks

ROOT = Path(__file__).resolve().parents[1]
CASES = ROOT / "tests" / "review" / "cases"
NEWS = ROOT.parent / "shared" / "dev"


def pair(source: str, target: str, language: Language) -> Pair:
    """A pair whose source is in `language`."""
    return Pair(source, target, language, other_language(language))


def both_ways(english: str, spanish: str) -> tuple[Pair, Pair]:
    """The same two sentences as source and translation, and the other way round."""
    return pair(english, spanish, "en"), pair(spanish, english, "es")


def changed(data: dict[str, list[dict[str, str]]]) -> Iterator[Pair]:
    """The pairs of a case file whose meaning differs."""
    for row in data.get("flagged", []):
        if "source" in row:
            yield pair(row["source"], row["target"], "en" if row["from"] == "en" else "es")
        else:
            yield from both_ways(row["en"], row["es"])
    for row in data.get("minimal", []):
        yield from both_ways(row["en"], row["changed"])


def faithful(data: dict[str, list[dict[str, str]]]) -> Iterator[Pair]:
    """The pairs of a case file that say the same."""
    for row in [*data.get("silent", []), *data.get("minimal", [])]:
        if "source" in row:
            yield pair(row["source"], row["target"], "en" if row["from"] == "en" else "es")
        else:
            yield from both_ways(row["en"], row["es"])


def own_cases() -> None:
    """Print recall and silence, check by check, then the alarms of all checks together."""
    checks = {check.id: check for check in load_checks()}
    alarms = pairs = 0
    print(f"{'check':16} changed  found  faithful spoken of")
    for path in sorted(CASES.glob("*.json")):
        data = json.loads(path.read_text(encoding="utf-8"))
        check = checks[path.stem]
        wrong, right = list(changed(data)), list(faithful(data))
        found = sum(any(check.run(p)) for p in wrong)
        spoken = sum(any(check.run(p)) for p in right)
        print(f"{check.id:16} {len(wrong):7} {found / len(wrong):6.1%} {len(right):9} {spoken:9}")
        pairs += len(right)
        alarms += sum(
            any(f.severity != "minor" for c in checks.values() for f in c.run(p)) for p in right
        )
    free = json.loads((CASES.parent / "free.json").read_text(encoding="utf-8"))
    for p in (p for row in free for p in both_ways(row["en"], row["es"])):
        pairs += 1
        alarms += any(f.severity != "minor" for c in checks.values() for f in c.run(p))
    print(f"faithful pairs with a major or critical finding: {alarms} of {pairs}")


def news(count: int) -> None:
    """Print how often each check speaks of the references of the news test set."""
    checks = load_checks()
    found: Counter[str] = Counter()
    pairs = alarms = 0
    directions: tuple[Language, Language] = ("en", "es")
    for source in directions:
        name = f"mt-newstest2012.{source}-{other_language(source)}.jsonl.xz"
        with lzma.open(NEWS / name, "rt", encoding="utf-8") as lines:
            rows = [json.loads(line) for line, _ in zip(lines, range(count), strict=False)]
        for row in rows:
            findings = [
                f
                for check in checks
                for f in check.run(pair(row["source"], row["reference"], source))
                if f.severity != "minor"
            ]
            found.update({f.check for f in findings})
            alarms += bool(findings)
            pairs += 1
    print(f"references with a major or critical finding: {alarms / pairs:.1%} of {pairs}")
    for check_id, times in found.most_common():
        print(f"{check_id:16} {times / pairs:6.2%}")


def main() -> None:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--news", type=int, metavar="N", help="also N references a direction")
    options = parser.parse_args()
    own_cases()
    if options.news:
        news(options.news)


if __name__ == "__main__":
    main()
