"""Asking every check of every pair."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translate.article import Review, SegmentReview
from translate.review.checks import load_checks
from translate.review.risk import risk

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

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
    """Review the pairs of a text, in reading order; the checks are loaded once."""
    asked = load_checks() if checks is None else checks
    return Review(tuple(review_pair(pair, asked) for pair in pairs))
