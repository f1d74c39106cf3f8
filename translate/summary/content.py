"""What a sentence is about: the dictionary forms of its content words, weighed against the text."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from translate.lexicon.function_words import COMPANIONS, FUNCTION_WORDS
from translate.lexicon.text import fold, words

if TYPE_CHECKING:
    from translate.article import Language

Vector = Mapping[str, float]

# Verbs of saying and of mere being: in every sentence of the news, and about nothing.
_EMPTY: dict[Language, frozenset[str]] = {
    "en": frozenset("say tell add ask get go make take be have do one two year time".split()),
    "es": frozenset("decir afirmar señalar hacer ser estar haber tener poder año vez dos".split()),
}


@lru_cache(maxsize=65536)
def _lemma(word: str, language: Language) -> str:
    from simplemma import lemmatize

    return fold(str(lemmatize(word, lang=language)))


def content_words(text: str, language: Language) -> list[str]:
    """The folded lemmas of the words of `text` that carry meaning, figures included, in order."""
    small = FUNCTION_WORDS[language] | COMPANIONS[language]
    kept = (word for word in words(text) if word.key not in small)
    lemmas = (
        _lemma(word.text, language) for word in kept if len(word.key) > 2 or word.key.isdigit()
    )
    return [lemma for lemma in lemmas if lemma not in _EMPTY[language]]


def vectors(texts: Sequence[str], language: Language) -> list[Vector]:
    """One TF-IDF vector of length 1 a text; the texts themselves are the collection.

    The inverse document frequency is smoothed, so that a word of every sentence keeps a little
    weight. A text without content words has an empty vector.
    """
    counts = [Counter(content_words(text, language)) for text in texts]
    present = Counter(word for count in counts for word in count)
    weight = {word: math.log((1 + len(texts)) / (1 + n)) + 1 for word, n in present.items()}
    return [_unit({word: n * weight[word] for word, n in count.items()}) for count in counts]


def cosine(one: Vector, other: Vector) -> float:
    """The cosine of two vectors of length 1: 0 for nothing in common, 1 for the same words."""
    if len(other) < len(one):
        one, other = other, one
    return math.fsum(value * other[word] for word, value in one.items() if word in other)


def _unit(vector: Mapping[str, float]) -> Vector:
    length = math.sqrt(math.fsum(value * value for value in vector.values()))
    return {word: value / length for word, value in vector.items()} if length else {}
