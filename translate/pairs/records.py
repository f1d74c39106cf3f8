"""What ``translate review SOURCE TARGET`` says as data, and in which order a person reads it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from translate.article import SEVERITIES, Finding, Severity
from translate.edition import finding_record
from translate.edition.records import decision_record, keyed_record
from translate.pairs.files import Comparison
from translate.review.decisions import apply_decisions, finding_key

if TYPE_CHECKING:
    from translate.article import Decision
    from translate.jsonlines import Record
    from translate.review import Pair
    from translate.review.edits import Edited


class Listed(NamedTuple):
    """A finding as the terminal lists it: its key, the segment's risk and texts.

    `place` is the paragraph of each side in which the segment begins, as in `Layout.places`.
    """

    finding: Finding
    key: str
    risk: float
    pair: Pair
    place: tuple[int, int]


def decided(comparison: Comparison, decisions: Sequence[Decision]) -> Comparison:
    """The comparison with dismissed findings set apart and void decisions named."""
    edition = comparison.edition
    reviewed = list(zip(comparison.pairs, edition.review.segments, strict=True))
    review = apply_decisions(reviewed, decisions)
    return replace(comparison, edition=replace(edition, review=review))


def worst_first(comparison: Comparison) -> list[Listed]:
    """All findings, the gravest first, then those of the riskiest segments."""
    listed = [
        Listed(finding, finding_key(finding, pair.source, pair.target), review.risk, pair, place)
        for pair, review, place in zip(
            comparison.pairs,
            comparison.edition.review.segments,
            comparison.layout.places,
            strict=True,
        )
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
        "void": [decision_record(decision) for decision in edition.review.void],
        "segments": [
            {
                "id": pair.segment,
                "source": pair.source,
                "target": pair.target,
                "back_translation": pair.back_translation,
                "alignment": list(pair.flags),
                "risk": review.risk,
                "findings": [keyed_record(f, pair.source, pair.target) for f in review.findings],
                "dismissed": [keyed_record(f, pair.source, pair.target) for f in review.dismissed],
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
