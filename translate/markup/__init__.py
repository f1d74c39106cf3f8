"""What stands inside a sentence besides words: things to leave alone, and markup to carry over."""

from translate.markup.projection import project_marks
from translate.markup.protected import find_protected

__all__ = ["find_protected", "project_marks"]
