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
    """One sentence of a text: its words, and the paragraph it stands in."""

    text: str
    paragraph: int
    keys: frozenset[str]


def read_sentence(text: str, paragraph: int, language: Language, rendering: str = "") -> Sentence:
    """Make a sentence; `rendering` is a translation of it that helps to recognise its partner."""
    keys = _keys(text, language)
    if rendering:
        keys |= _keys(rendering, other_language(language))
    return Sentence(text, paragraph, keys)


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
    counts = Counter(key for sentence in listed for key in sentence.keys)
    return {key: log(1 + len(listed) / count) for key, count in counts.items()}


def likeness(ours: frozenset[str], theirs: frozenset[str], weights: Mapping[str, float]) -> float:
    """Measure how much two sets of keys share, 0..1, by weight and relative to the smaller one."""
    shared = sum(weights[key] for key in ours & theirs)
    if not shared:
        return 0.0
    # Half of the keys of a pair that was helped by a translation are in one language only.
    smaller = min(sum(weights[k] for k in ours), sum(weights[k] for k in theirs))
    return shared / smaller
