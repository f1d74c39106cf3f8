"""How much of what a text says another of the same language says too, whatever its letters.

For a source and its back-translation. A content word is kept if the other text has it in any form
or derivation, or a word that people translate alike: "seized" and "confiscated" both become
*incautado* in the reviewer's lexicon (paraphrase by pivot, Bannard and Callison-Burch 2005).
Figures and negations must stand there as they are.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translate.lexicon.lemmas import lemma_key
from translate.lexicon.text import words
from translate.review.answers import cognate, load_lexicon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translate.article import Language

# Words without answers in the lexicon, since they are so common, that a meaning hangs on.
_WEIGHTY: dict[Language, frozenset[str]] = {
    "en": frozenset("not no never nor without none nobody nothing".split()),
    "es": frozenset("no nunca sin ni ninguno nadie nada jamas".split()),
}
# Letters of an unknown word that counts as a content word.
_LONG = 4


class _Word(NamedTuple):
    """A content word's lemma, and its answers in the other language if it may be said otherwise."""

    lemma: str
    answers: frozenset[str]


def strangers(one: str, other: str, language: Language) -> int:
    """Count the content words of each text that the other does not say."""
    first, second = _content(one, language), _content(other, language)
    return _unsaid(first, second) + _unsaid(second, first)


def _unsaid(some: Sequence[_Word], others: Sequence[_Word]) -> int:
    said = {word.lemma for word in others}
    return sum(
        not any(_alike(word, other) for other in others) for word in some if word.lemma not in said
    )


@lru_cache(maxsize=512)
def _content(text: str, language: Language) -> tuple[_Word, ...]:
    entries = load_lexicon()[language]
    found = []
    for word in words(text):
        lemma = lemma_key(word.text, language)
        entry = entries.get(lemma)
        if word.text[0].isdigit() or lemma in _WEIGHTY[language]:
            found.append(_Word(word.key, frozenset()))
        elif entry is None:
            if len(word.key) >= _LONG or word.text[0].isupper():
                found.append(_Word(lemma, frozenset()))
        elif entry.answers:
            found.append(_Word(lemma, entry.answers))
    return tuple(found)


def _alike(one: _Word, other: _Word) -> bool:
    return not one.answers.isdisjoint(other.answers) or cognate(one.lemma, other.lemma)
