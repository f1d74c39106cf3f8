"""Reviewing what somebody else translated: pairs of lines, pairs of files, edited drafts."""

from __future__ import annotations

from translate.pairs.decisions import decide_on_edition, decide_on_files
from translate.pairs.jsonl import TextPair, pair_records, review_texts
from translate.pairs.session import Files, FilesReview, review_files

__all__ = [
    "Files",
    "FilesReview",
    "TextPair",
    "decide_on_edition",
    "decide_on_files",
    "pair_records",
    "review_files",
    "review_texts",
]
