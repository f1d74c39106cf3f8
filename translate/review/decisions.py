"""What an editor decided about findings, and whether it still holds.

A decision is bound to the words it was taken on: its key is made of the check and of both texts of
the segment, so it holds as long as they stay as they were and is void once either changes. The
file is CSV, one decision a line in the order they were taken, so that a person can read it and a
version control system can show what changed.
"""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

from translate.article import Review
from translate.errors import InputError
from translate.review.risk import risk

if TYPE_CHECKING:
    from translate.article import Finding, SegmentReview
    from translate.review.pair import Pair

Verdict = Literal["dismissed", "accepted"]
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)

# Digits of a key: enough that two findings of a lifetime's editions do not meet.
_KEY = 10


@dataclass(frozen=True, slots=True)
class Decision:
    """One finding's fate: `dismissed` is not shown again, `accepted` stays until it is put right.

    `source` and `target` are the segment's texts it was taken on, for the reader of the file.
    """

    key: str
    verdict: Verdict
    check: str
    reason: str
    source: str
    target: str


COLUMNS = tuple(field.name for field in fields(Decision))


def finding_key(finding: Finding, pair: Pair) -> str:
    """Name a finding by what it is about: its check, its words and both texts of its segment."""
    parts = (finding.check, finding.source_text, finding.target_text, pair.source, pair.target)
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:_KEY]


def decide(
    keys: Sequence[str],
    verdict: Verdict,
    reason: str,
    reviewed: Iterable[tuple[Pair, SegmentReview]],
) -> list[Decision]:
    """Take the same decision on the findings called `keys` of the reviewed pairs.

    Raises:
        InputError: no finding has one of the keys.

    """
    known = {
        finding_key(finding, pair): (finding, pair)
        for pair, review in reviewed
        for finding in review.findings
    }
    unknown = [key for key in keys if key not in known]
    if unknown:
        raise InputError(
            f"There is no finding {unknown[0]!r} in these texts; review them again for the keys, "
            "which change when a text does."
        )
    return [
        Decision(
            key, verdict, known[key][0].check, reason, known[key][1].source, known[key][1].target
        )
        for key in keys
    ]


def apply_decisions(
    reviewed: Sequence[tuple[Pair, SegmentReview]], decisions: Mapping[str, Decision]
) -> tuple[Review, tuple[Decision, ...]]:
    """Leave out dismissed findings and their part in the risk; also name the decisions now void."""
    met: set[str] = set()
    segments = []
    for pair, review in reviewed:
        keys = {finding: finding_key(finding, pair) for finding in review.findings}
        met |= set(keys.values())
        kept = tuple(
            f
            for f in review.findings
            if keys[f] not in decisions or decisions[keys[f]].verdict != "dismissed"
        )
        if len(kept) < len(review.findings):
            review = replace(review, findings=kept, risk=risk(pair, kept))  # noqa: PLW2901 - the same, as decided
        segments.append(review)
    return Review(tuple(segments)), tuple(d for d in decisions.values() if d.key not in met)


def read_decisions(path: Path) -> dict[str, Decision]:
    """Read a decisions file by key, the last decision on a finding winning; none if it is absent.

    Raises:
        InputError: the file cannot be read, a column is missing or a verdict is unknown.

    """
    if not path.exists():
        return {}
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: the decisions cannot be read ({error}).") from error
    rows = csv.DictReader(io.StringIO(text, newline=""))
    missing = [name for name in COLUMNS if name not in (rows.fieldnames or ())]
    if missing:
        raise InputError(f"{path}: the column {missing[0]!r} is missing; it has {COLUMNS}.")
    return {row["key"]: _decision(row, path, rows.line_num) for row in rows}


def _decision(row: Mapping[str, str], path: Path, line: int) -> Decision:
    for verdict in VERDICTS:
        if row["verdict"] == verdict:
            return Decision(
                row["key"], verdict, row["check"], row["reason"], row["source"], row["target"]
            )
    raise InputError(
        f"{path}, line {line}: the verdict must be {' or '.join(VERDICTS)}, not {row['verdict']!r}."
    )


def decisions_text(decisions: Iterable[Decision]) -> str:
    """Write decisions as the CSV that `read_decisions` reads."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([getattr(d, name) for name in COLUMNS] for d in decisions)
    return out.getvalue()
