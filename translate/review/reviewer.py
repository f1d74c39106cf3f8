"""Asking every check of every pair, and of the text as a whole."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from translate.article import Review, SegmentReview
from translate.review.checks import load_checks
from translate.review.risk import risk

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from translate.article import Finding
    from translate.review.checks.base import Check
    from translate.review.pair import Pair


def review_pair(pair: Pair, checks: Sequence[Check] | None = None) -> SegmentReview:
    """Review one pair; `checks` are all built-in ones unless given.

    Findings come in the order of the registry. A finding is never raised as an error: a check that
    has nothing to say of a pair is silent.
    """
    asked = load_checks() if checks is None else checks
    findings = tuple(finding for check in asked for finding in check.run(pair))
    return SegmentReview(pair.segment, risk(pair, findings), findings, pair.back_translation)


def review_pairs(pairs: Iterable[Pair], checks: Sequence[Check] | None = None) -> Review:
    """Review the pairs of a text, in reading order; the checks are loaded once.

    Pairs with segment ids are also compared with each other; what that finds comes last in its
    segment.
    """
    asked = load_checks() if checks is None else checks
    listed = list(pairs)
    whole: dict[str, list[Finding]] = {}
    for check in asked:
        for finding in check.across([pair for pair in listed if pair.segment]):
            whole.setdefault(finding.segment, []).append(finding)
    return Review(
        tuple(
            _with_more(pair, review_pair(pair, asked), whole.get(pair.segment, ()))
            for pair in listed
        )
    )


def _with_more(pair: Pair, review: SegmentReview, more: Sequence[Finding]) -> SegmentReview:
    if not more:
        return review
    findings = (*review.findings, *more)
    return replace(review, findings=findings, risk=risk(pair, findings))
