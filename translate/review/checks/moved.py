"""What checks say of two things that both texts name and that changed places."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translate.article import Finding
    from translate.review.checks.base import Check
    from translate.review.compare.order import Swap
    from translate.review.pair import Pair


def changed_places(check: Check, pair: Pair, swap: Swap) -> Finding:
    """Make the finding; it is minor where free wording may have done it."""
    return check.finding(
        pair,
        f"“{swap.first}” and “{swap.second}” changed places.",
        source=swap.source,
        target=swap.target,
        severity="critical" if swap.sure else "minor",
    )
