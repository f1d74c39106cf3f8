"""What the reviewer's page shows of each segment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from translate.article import (
    SEVERITIES,
    Draft,
    Edition,
    Finding,
    Segment,
    SegmentReview,
    Severity,
    Span,
)
from translate.edition.differing import WordDifferences, render_differences
from translate.edition.inline import Layer, render_inline
from translate.edition.terms import Terms
from translate.edition.views import segment_kinds

# Words for the risk, for those who do not read percentages: below one in five a reviewer may
# trust the sentence, from one in two on it is more likely wrong than right.
_RISK_WORDS = ((0.5, "high"), (0.2, "moderate"), (0.0, "low"))


@dataclass(frozen=True, slots=True)
class FindingView:
    """One finding with its anchor, its number within the segment and its check in words."""

    id: str
    number: int
    check: str
    finding: Finding


@dataclass(frozen=True, slots=True)
class Change:
    """What one automatic step did: (before, after) of each of its edits."""

    name: str
    edits: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Card:
    """One segment with everything the reviewer needs; `rank` is its place, worst first."""

    id: str
    kind: str
    rank: int
    risk: float
    risk_word: str
    source: Markup
    target: Markup
    back: Markup
    draft: Draft
    changes: tuple[Change, ...]
    findings: tuple[FindingView, ...]


def cards(edition: Edition, differences: WordDifferences, terms: Terms) -> tuple[Card, ...]:
    """One card a segment, in reading order."""
    kinds = segment_kinds(edition.article)
    ranks = _ranks(edition.review.segments)
    return tuple(
        _card(pair, kinds[pair[0].id], ranks[pair[0].id], differences, terms)
        for pair in edition.pairs()
    )


def check_name(check: str) -> str:
    """The name of a check in words: ``back_translation`` gives ``Back translation``."""
    words = check.replace("_", " ").replace("-", " ").strip()
    return words[:1].upper() + words[1:]


def risk_word(risk: float) -> str:
    """``high``, ``moderate`` or ``low``."""
    return next(word for least, word in _RISK_WORDS if risk >= least)


def _card(
    pair: tuple[Segment, Draft, SegmentReview],
    kind: str,
    rank: int,
    differences: WordDifferences,
    terms: Terms,
) -> Card:
    segment, draft, review = pair
    findings = tuple(
        FindingView(f"{segment.id}-f{number}", number, check_name(finding.check), finding)
        for number, finding in enumerate(review.findings, 1)
    )
    back = review.back_translation
    compared = differences(segment.text, back) if back else ()
    source_spans = [(view, view.finding.source_span) for view in findings]
    target_spans = [(view, view.finding.target_span) for view in findings]
    return Card(
        id=segment.id,
        kind=kind,
        rank=rank,
        risk=review.risk,
        risk_word=risk_word(review.risk),
        source=render_inline(
            segment.text,
            segment.marks,
            (*terms.layers(draft, segment.marks, "source"), *_hits(source_spans)),
        ),
        target=render_inline(
            draft.text,
            draft.marks,
            (*terms.layers(draft, draft.marks, "target"), *_hits(target_spans)),
        ),
        back=render_differences(segment.text, back, compared),
        draft=draft,
        changes=tuple(_changes(draft)),
        findings=findings,
    )


def _ranks(reviews: Sequence[SegmentReview]) -> dict[str, int]:
    """Each segment's place when the gravest findings, then the highest risks, come first."""

    def order(review: SegmentReview) -> tuple[int, float]:
        gravest = max((SEVERITIES.index(f.severity) for f in review.findings), default=-1)
        return -gravest, -review.risk

    return {review.segment: rank for rank, review in enumerate(sorted(reviews, key=order), 1)}


def _hits(spans: Sequence[tuple[FindingView, Span | None]]) -> Iterator[Layer]:
    """A highlight for each stretch, numbered with the findings that share exactly it."""
    stretches: dict[Span, list[FindingView]] = {}
    for view, span in spans:
        if span is not None and span.start < span.end:
            stretches.setdefault(span, []).append(view)
    for span, views in stretches.items():
        gravest: Severity = max((v.finding.severity for v in views), key=SEVERITIES.index)
        attributes = (
            ("class", f"hit {gravest}"),
            ("data-findings", " ".join(view.id for view in views)),
            ("data-number", ",".join(str(view.number) for view in views)),
        )
        yield Layer(*span, "mark", attributes, rank=2)


def _changes(draft: Draft) -> Iterator[Change]:
    text = draft.raw
    for step in draft.steps:
        edits = tuple((text[edit.start : edit.end], edit.replacement) for edit in step.edits)
        yield Change(check_name(step.name), edits)
        text = step.apply(text)
