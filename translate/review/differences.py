"""A source and its back-translation, compared word by word.

The marks should mean something: case, punctuation, accents, inflection ("flew", "flies") and the
way a number is written ("ten", "10") make no difference.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from translate.article import LANGUAGES, Span
from translate.figures import find_figures
from translate.lexicon.function_words import FUNCTION_WORDS
from translate.lexicon.text import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translate.article import Language
    from translate.lexicon.text import Word

DifferenceKind = Literal["equal", "changed", "missing", "added"]
_KINDS: dict[str, DifferenceKind] = {
    "equal": "equal",
    "replace": "changed",
    "delete": "missing",
    "insert": "added",
}


class Difference(NamedTuple):
    """A run of words: in both texts, exchanged, or only in one (the other span is then empty)."""

    kind: DifferenceKind
    a: Span
    b: Span


def word_differences(a: str, b: str, language: Language | None = None) -> tuple[Difference, ...]:
    """Compare two texts of one language, in order; the runs cover every word of both.

    `language` is guessed from the small words when it is not given.
    """
    language = language or _guess(a + " " + b)
    ours, theirs = words(a), words(b)
    matcher = SequenceMatcher(None, _keys(a, ours, language), _keys(b, theirs, language), False)  # noqa: FBT003
    return tuple(
        Difference(_KINDS[tag], _span(ours, i1, i2, len(a)), _span(theirs, j1, j2, len(b)))
        for tag, i1, i2, j1, j2 in matcher.get_opcodes()
    )


def _span(tokens: Sequence[Word], first: int, after: int, length: int) -> Span:
    if first < after:
        return Span(tokens[first].start, tokens[after - 1].end)
    place = tokens[first].start if first < len(tokens) else length
    return Span(place, place)


def _keys(text: str, tokens: Sequence[Word], language: Language) -> list[str]:
    """Give each word a key that is the same for words that make no difference."""
    numbers = {
        (f.start, f.end): f"#{f.value}:{f.label}"
        for f in find_figures(text, language)
        if not f.weak
    }
    return [numbers.get((w.start, w.end)) or _lemma(w.key, language) for w in tokens]


@lru_cache(maxsize=32768)
def _lemma(key: str, language: Language) -> str:
    import simplemma

    return simplemma.lemmatize(key, lang=language).casefold()


def _guess(text: str) -> Language:
    keys = [w.key for w in words(text)]
    return max(LANGUAGES, key=lambda x: sum(k in FUNCTION_WORDS[x] for k in keys))
