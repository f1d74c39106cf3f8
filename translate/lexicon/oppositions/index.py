"""Which of many oppositions two texts may have to do with, by how their words begin.

Hundreds of oppositions make thousands of forms, of which a text has a dozen: only the patterns of
those are ever made and tried.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from translate.lexicon.concepts import flat
from translate.lexicon.inflection import begun

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translate.article import Language
    from translate.lexicon.concepts import Concept, Opposition


class OppositionIndex:
    """Oppositions by the beginnings of their words; each side has a number, its other side ^ 1."""

    def __init__(self, oppositions: Sequence[Opposition]) -> None:
        """Take down how the words of both sides of all `oppositions` begin."""
        self.sides: tuple[Concept, ...] = tuple(side for row in oppositions for side in row)
        self._starts: dict[Language, dict[str, set[int]]] = {"en": {}, "es": {}}
        for number, side in enumerate(self.sides):
            for language, starts in side.beginnings.items():
                for start in starts:
                    self._starts[language].setdefault(start, set()).add(number)
        self._touched = lru_cache(maxsize=1024)(self._read)

    def touched(self, text: str, language: Language) -> frozenset[int]:
        """The numbers of the sides of which `text` may have a word."""
        return self._touched(flat(text), language)

    def _read(self, folded: str, language: Language) -> frozenset[int]:
        starts = self._starts[language]
        there = begun(folded, language)
        return frozenset(n for start in there if start in starts for n in starts[start])

    def meeting(self, source: tuple[str, Language], target: tuple[str, Language]) -> list[int]:
        """The numbers of the sides that `source` may have and whose other side `target` may."""
        theirs = self.touched(*target)
        return sorted(side for side in self.touched(*source) if side ^ 1 in theirs)
