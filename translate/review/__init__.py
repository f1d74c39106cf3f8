"""The reviewer: where a translation may no longer say what its source says."""

from __future__ import annotations

from translate.review.pair import Pair
from translate.review.reviewer import review_pair, review_pairs

__all__ = ["Pair", "review_pair", "review_pairs"]
