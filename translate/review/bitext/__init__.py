"""Two existing texts laid side by side: which sentences render which.

>>> pairs = align(["Ten men left.", "It rained."], ["Diez hombres se fueron."], "en")
>>> [(group.source, group.target) for group in pairs]
[((0,), (0,)), ((1,), ())]
"""

from __future__ import annotations

from translate.review.bitext.aligning import Group, align
from translate.review.bitext.passages import flags, moved_passages, whole_paragraphs
from translate.review.bitext.sentences import Sentence, read_sentence

__all__ = [
    "Group",
    "Sentence",
    "align",
    "flags",
    "moved_passages",
    "read_sentence",
    "whole_paragraphs",
]
