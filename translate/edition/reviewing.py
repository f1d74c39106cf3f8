"""What the reviewer's page shows of each segment."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

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
from translate.review.checks import load_checks
from translate.review.decisions import finding_key

# Words for the risk, for those who do not read percentages: below one in five a reviewer may
# trust the sentence, from one in two on it is more likely wrong than right.
_RISK_WORDS = ((0.5, "high"), (0.2, "moderate"), (0.0, "low"))


@dataclass(frozen=True, slots=True)
class FindingView:
    """One finding with its anchor, its number within the segment and its check's name.

    `key` is what decisions call it by; `quoted` says that its words are worth showing, since
    neither the message nor the whole segment above already does.
    """

    id: str
    number: int
    check: str
    finding: Finding
    key: str
    quoted: bool


class Kind(NamedTuple):
    """A check that found something: its id, its name, and how often."""

    check: str
    name: str
    times: int


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
    dismissed: tuple[FindingView, ...]


def cards(edition: Edition, differences: WordDifferences, terms: Terms) -> tuple[Card, ...]:
    """One card a segment, in reading order."""
    kinds = segment_kinds(edition.article)
    ranks = _ranks(edition.review.segments)
    return tuple(
        _card(pair, kinds[pair[0].id], ranks[pair[0].id], differences, terms)
        for pair in edition.pairs()
    )


def kinds(edition: Edition) -> tuple[Kind, ...]:
    """The checks that found something, by name."""
    found = Counter(finding.check for finding in edition.review.findings)
    named = (Kind(check, check_name(check), times) for check, times in found.items())
    return tuple(sorted(named, key=lambda kind: kind.name.casefold()))


def tallies(edition: Edition) -> dict[str, int]:
    """How many findings of each severity, dismissed ones, and ``clean`` segments there are."""
    review = edition.review
    clean = sum(not (segment.findings or segment.dismissed) for segment in review.segments)
    counts = {str(severity): times for severity, times in review.counts.items()}
    return {**counts, "dismissed": len(review.dismissed), "clean": clean}


def check_name(check: str) -> str:
    """The name of a check; one that is not registered is called by its id in words."""
    return _check_names().get(check) or _in_words(check)


@cache
def _check_names() -> dict[str, str]:
    return {check.id: check.name for check in load_checks()}


def _in_words(name: str) -> str:
    """``spanish-months`` gives ``Spanish months``."""
    words = name.replace("_", " ").replace("-", " ").strip()
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
    listed = tuple(
        FindingView(
            f"{segment.id}-f{number}",
            number,
            check_name(finding.check),
            finding,
            finding_key(finding, segment.text, draft.text),
            _worth_quoting(finding, segment.text, draft.text),
        )
        for number, finding in enumerate((*review.findings, *review.dismissed), 1)
    )
    findings, dismissed = listed[: len(review.findings)], listed[len(review.findings) :]
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
        dismissed=dismissed,
    )


def _worth_quoting(finding: Finding, source: str, target: str) -> bool:
    told = (
        (finding.source_text, source),
        (finding.target_text, target),
    )
    return any(words and words != whole and words not in finding.message for words, whole in told)


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
        yield Change(_in_words(step.name), edits)
        text = step.apply(text)
