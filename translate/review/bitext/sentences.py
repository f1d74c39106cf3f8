"""What the aligner knows of a sentence, and how alike two of them are.

Figures, names and cognates are the lexicon that English and Spanish share without a dictionary;
with a translation of one side at hand, all its words join them.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING

from translate.article import other_language
from translate.figures import find_figures
from translate.lexicon.function_words import COMPANIONS, FUNCTION_WORDS
from translate.lexicon.text import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from translate.article import Language

# Cognates share their beginning (operation, operación); so do the forms of one word.
_STEM = 5
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a text: its words, the paragraph it stands in, and a rendering's words."""

    text: str
    paragraph: int
    keys: frozenset[str]
    rendered: frozenset[str] = frozenset()

    @property
    def known(self) -> frozenset[str]:
        """All by which a partner may be recognised."""
        return self.keys | self.rendered

    @property
    def expected(self) -> frozenset[str]:
        """What a partner should have: the rendering's words, where there is one."""
        return self.rendered or self.keys


def read_sentence(text: str, paragraph: int, language: Language, rendering: str = "") -> Sentence:
    """Make a sentence; `rendering` is a translation of it that helps to recognise its partner."""
    rendered = _keys(rendering, other_language(language)) if rendering else frozenset[str]()
    return Sentence(text, paragraph, _keys(text, language), rendered)


def _keys(text: str, language: Language) -> frozenset[str]:
    small = FUNCTION_WORDS[language] | COMPANIONS[language]
    figures = {f"#{f.value}{f.label}" for f in find_figures(text, language) if not f.weak}
    return frozenset(figures) | {
        w.key[:_STEM]
        for w in words(text)
        if w.key not in small and len(w.key) >= _SHORTEST and not w.key.isdigit()
    }


def weigh(sentences: Iterable[Sentence]) -> Mapping[str, float]:
    """Give each key the more weight the fewer sentences have it."""
    listed = list(sentences)
    counts = Counter(key for sentence in listed for key in sentence.known)
    return {key: log(1 + len(listed) / count) for key, count in counts.items()}
