"""Reviewing what somebody else translated: pairs of lines, pairs of files, edited drafts."""

from __future__ import annotations

from translate.pairs.jsonl import TextPair, pair_records, review_texts
from translate.pairs.session import Files, FilesReview, review_files, take_decision

__all__ = [
    "Files",
    "FilesReview",
    "TextPair",
    "pair_records",
    "review_files",
    "review_texts",
    "take_decision",
]
