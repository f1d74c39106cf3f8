"""How well the checks do on our own cases, and how quiet they are on faithful translations.

``python bench/review_checks.py [--news N]`` reads ``tests/review/cases`` and prints, for each
check, its recall on changed texts (all, from English, from Spanish) and how often it speaks of
faithful ones; then how many faithful texts, those of ``tests/review/free.json`` included, any check
calls major or critical. With ``--news`` it also counts findings, check by check, on the human
references of ``../shared/dev/mt-newstest2012`` (research data, never copied): free translations by
professionals, some of them wrong.
"""

from __future__ import annotations

import argparse
import json
import lzma
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.review.case_files import (
    Question,
    a_pair,
    free_questions,
    heard,
    heard_questions,
    once_each,
    questions,
)
from translate.article import Language, other_language
from translate.review.checks import load_checks

NEWS = Path(__file__).resolve().parents[2] / "shared" / "dev"


def own_cases() -> None:
    """Print recall and silence, check by check, then the alarms of all checks together."""
    print(f"{'check':16} changed  found  from en  from es  faithful spoken of")
    faithful = list(free_questions())
    for check in load_checks():
        asked = questions(check.id)
        wrong = [question for question in asked if question.differs]
        right = [question for question in asked if not question.differs]
        spoken = sum(bool(question.findings()) for question in right)
        recalls = [recall(wrong, *languages) for languages in (("en", "es"), ("en",), ("es",))]
        shares = "  ".join(f"{share:7.1%}" for share in recalls)
        print(f"{check.id:16} {len(wrong):7} {shares} {len(right):9} {spoken:9}")
        faithful += right
    different = heard_questions(once_each(faithful))
    alarms = sum(bool(question.alarms()) for question in different)
    print(
        f"faithful texts with a major or critical finding: {alarms} of {len(different)}"
        f" ({alarms / len(different):.1%})"
    )


def recall(wrong: list[Question], *languages: Language) -> float:
    """The share of the changed texts in these source languages that their check speaks of."""
    found = [bool(q.findings()) for q in wrong if q.pairs[0].source_language in languages]
    return sum(found) / len(found)


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
        for pair in heard([a_pair(row["source"], row["reference"], source) for row in rows]):
            findings = [f for check in checks for f in check.run(pair) if f.severity != "minor"]
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
