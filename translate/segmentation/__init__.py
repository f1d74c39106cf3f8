"""Sentences, and clauses of overlong ones, as spans of the text: joining them is exact."""

from translate.segmentation.clauses import clauses
from translate.segmentation.sentences import sentences

__all__ = ["clauses", "sentences"]
