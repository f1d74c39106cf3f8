"""Whether what a word bears upon is still said in the other text.

A denial or a hedge is lost where the words behind it are kept without it. Where hardly any of those
words is rendered the whole thought was worded anew, and the count of denials or hedges proves
nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from translate.lexicon.lemmas import lemma_key
from translate.lexicon.text import words
from translate.review.answers import load_lexicon, renders

if TYPE_CHECKING:
    from translate.article import Language, Span
    from translate.lexicon.text import Word

    Side = tuple[str, Language]

# How many words of weight behind a word it bears upon, and how far they may stand.
_WORDS, _CHARACTERS = 3, 60
# Shorter words have no weight, and some longer ones have none behind a denial.
_LONG = 3
_WEIGHTLESS = frozenset("longer more any ever mas".split())


class Kept(NamedTuple):
    """How many of the words behind a word are rendered, and how many there are."""

    rendered: int
    of: int


def kept_behind(here: Side, there: Side, span: Span) -> Kept:
    """Count the words of weight right behind `span` that the other text renders."""
    language = here[1]
    behind = words_behind(here, span, span.end + _CHARACTERS)
    others = [word.text for word in words(there[0])]
    return Kept(
        sum(any(renders(word, language, other) for other in others) for word in behind),
        len(behind),
    )


def words_behind(side: Side, span: Span, end: int) -> list[str]:
    """The first words of weight behind `span`, none of them far from it or behind `end`."""
    text, language = side
    end = min(end, span.end + _CHARACTERS)
    near = (w for w in words(text) if span.end <= w.start < end)
    return [word.text for word in near if _weighs(word, language)][:_WORDS]


def _weighs(word: Word, language: Language) -> bool:
    """Whether a word says something by itself: the commonest have no answers in the lexicon."""
    entry = load_lexicon()[language].get(lemma_key(word.text, language))
    return (
        len(word.key) >= _LONG
        and word.key not in _WEIGHTLESS
        and word.text[0].isalpha()
        and (entry is None or bool(entry.answers))
    )
