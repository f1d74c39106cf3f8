"""What ``translate review SOURCE TARGET`` says as data, and in which order a person reads it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from translate.article import SEVERITIES, Finding, Severity
from translate.edition import finding_record
from translate.pairs.files import Comparison
from translate.review.decisions import apply_decisions, finding_key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from translate.jsonlines import Record
    from translate.review.decisions import Decision
    from translate.review.edits import Edited


class Listed(NamedTuple):
    """A finding as the terminal lists it: its key, and the segment's risk."""

    finding: Finding
    key: str
    risk: float


def decided(
    comparison: Comparison, decisions: Mapping[str, Decision]
) -> tuple[Comparison, tuple[Decision, ...]]:
    """The comparison without dismissed findings, and the decisions that no longer hold."""
    edition = comparison.edition
    reviewed = list(zip(comparison.pairs, edition.review.segments, strict=True))
    review, void = apply_decisions(reviewed, decisions)
    return Comparison(replace(edition, review=review), comparison.pairs), void


def worst_first(comparison: Comparison) -> list[Listed]:
    """All findings, the gravest first, then those of the riskiest segments."""
    listed = [
        Listed(finding, finding_key(finding, pair), review.risk)
        for pair, review in zip(comparison.pairs, comparison.edition.review.segments, strict=True)
        for finding in review.findings
    ]
    return sorted(listed, key=lambda x: (-SEVERITIES.index(x.finding.severity), -x.risk))


def counts(comparison: Comparison) -> dict[Severity, int]:
    """How many findings there are of each severity."""
    return comparison.edition.review.counts


def comparison_record(comparison: Comparison, edits: Sequence[Edited] = ()) -> Record:
    """The whole review of two files as JSON; findings carry the key that decisions name."""
    edition = comparison.edition
    record: Record = {
        "source_language": edition.article.language,
        "target_language": edition.language,
        "counts": dict(counts(comparison)),
        "segments": [
            {
                "id": pair.segment,
                "source": pair.source,
                "target": pair.target,
                "back_translation": pair.back_translation,
                "alignment": list(pair.flags),
                "risk": review.risk,
                "findings": [
                    finding_record(f) | {"key": finding_key(f, pair)} for f in review.findings
                ],
            }
            for pair, review in zip(comparison.pairs, edition.review.segments, strict=True)
        ],
    }
    return record | ({"edits": [edit_record(edit) for edit in edits]} if edits else {})


def edit_record(edit: Edited) -> Record:
    """One change of an editor as JSON."""
    return {
        "id": edit.segment,
        "source": edit.source,
        "before": edit.before,
        "after": edit.after,
        "effect": edit.effect,
        "risk": list(edit.risk),
        "changes": [
            {"kind": c.kind, "before": c.a.of(edit.before), "after": c.b.of(edit.after)}
            for c in edit.changes
            if c.kind != "equal"
        ],
        "repaired": _records(edit.repaired),
        "broke": _records(edit.broke),
    }


def _records(findings: Iterable[Finding]) -> list[Record]:
    return [finding_record(finding) for finding in findings]
