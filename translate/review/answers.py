"""Words of one text that nothing in the other answers, by a lexicon of human translations.

The lexicon comes with the bundled models (``answers.tsv.gz``, made by ``training/lexicon.py``):
for every word its answers in the other language and its reliability, the part of human
translations in which one of them stands. A word whose answers are all absent is doubtful, by how
rarely people leave it so: ``-log(1 - reliability)`` nats.

The lexicon knows nothing of context: "given" may be *recibió*. The models do
(`translate.review.contrast`).
"""

from __future__ import annotations

import gzip
from functools import cache, lru_cache
from math import log
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span, other_language
from translate.figures import find_figures
from translate.lexicon.lemmas import lemma_key
from translate.lexicon.text import fold, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translate.article import Language
    from translate.engine.model import Token
    from translate.lexicon.text import Word

#: The file beside the bundled models.
FILE = "answers.tsv.gz"
#: No word is surer than this: free translation leaves any word out now and then.
_SUREST = 0.985
#: Doubt of a content word that the lexicon lacks, in nats.
_UNKNOWN = 0.3
#: Letters of an unknown word that is worth a doubt.
_LONG = 4
#: Two words of different languages are cognates if they begin alike for this part of the shorter.
_ALIKE, _ALIKE_LETTERS = 0.6, 4


class Entry(NamedTuple):
    """What human translations make of a word."""

    reliability: float
    answers: frozenset[str]

    @property
    def doubt(self) -> float:
        """How rarely people leave the word without an answer, in nats."""
        return -log(1 - min(self.reliability, _SUREST))


class Doubt(NamedTuple):
    """A content word and how much speaks for its being unanswered, in nats; 0 is answered."""

    span: Span
    word: str
    nats: float


@cache
def load_lexicon() -> dict[Language, dict[str, Entry]]:
    """Read the lexicon beside the bundled models; empty where there is none."""
    from translate.engine.locations import bundled_directory

    found: dict[Language, dict[str, Entry]] = {"en": {}, "es": {}}
    path = bundled_directory() / FILE
    if path.is_file():
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                language, word, reliability, answers = line.rstrip("\n").split("\t")
                entry = Entry(float(reliability), frozenset(answers.split()))
                found["en" if language == "en" else "es"][word] = entry
    return found


# The contrast asks first, then whatever weighs its answers.
@lru_cache(maxsize=256)
def doubts(text: str, language: Language, other: str) -> tuple[Doubt, ...]:
    """Weigh each content word of `text`, in `language`, against the `other` by the lexicon."""
    entries = load_lexicon()[language]
    across = other_language(language)
    there = words(other)
    plain = {word.key for word in there}
    lemmas = {lemma_key(word.text, across) for word in there}
    found = []
    figures = [Span(f.start, f.end) for f in find_figures(text, language)]
    for word in words(text):
        key = lemma_key(word.text, language)
        span = Span(word.start, word.end)
        if not _is_content(word, entries.get(key)) or any(map(span.overlaps, figures)):
            continue
        nats = 0.0 if word.key in plain else _doubt(key, entries.get(key), lemmas)
        found.append(Doubt(span, word.text, nats))
    return tuple(found)


def nats_of(span: Span, tokens: Sequence[Token]) -> float:
    """The nats of a stretch: the sum over the pieces that stand in it."""
    return sum(token.nats for token in tokens if token.span.overlaps(span))


@lru_cache(maxsize=65536)
def renders(word: str, language: Language, other: str) -> bool:
    """Tell whether `other`, a word of the other language, may stand for `word`."""
    across = other_language(language)
    key, there = lemma_key(word, language), lemma_key(other, across)
    if cognate(key, there) or fold(word) == fold(other):
        return True
    lexicon = load_lexicon()
    for lemma, tongue, answer in ((key, language, there), (there, across, key)):
        entry = lexicon[tongue].get(lemma)
        if entry is not None and answer in entry.answers:
            return True
    return False


@lru_cache(maxsize=65536)
def renders_surely(word: str, language: Language, other: str) -> bool:
    """Tell whether `other` may stand for `word` by what both are said to mean.

    Rare words answer a common one by accident: "match" stands in every report of a goal.
    """
    if not renders(word, language, other):
        return False
    across = other_language(language)
    key, there = lemma_key(word, language), lemma_key(other, across)
    if cognate(key, there) or fold(word) == fold(other):
        return True
    mine, yours = load_lexicon()[language].get(key), load_lexicon()[across].get(there)
    return mine is None or yours is None or (there in mine.answers and key in yours.answers)


def explained(word: str, language: Language, other: str) -> bool:
    """Tell whether two words stand for each other whichever is asked (Contraloría, Comptroller).

    Stricter than `renders`: names have answers by accident, of what they did in the news.
    """
    across = other_language(language)
    key, there = lemma_key(word, language), lemma_key(other, across)
    entries = load_lexicon()
    mine, yours = entries[language].get(key), entries[across].get(there)
    if mine is None or yours is None or there not in mine.answers:
        return False
    return any(cognate(key, answer) for answer in yours.answers)


def _is_content(word: Word, entry: Entry | None) -> bool:
    """Figures have checks of their own; the commonest words have no answers in the lexicon."""
    if not word.text[0].isalpha():
        return False
    return bool(entry.answers) if entry else len(word.key) >= _LONG


def _doubt(key: str, entry: Entry | None, lemmas: set[str]) -> float:
    if any(cognate(key, other) for other in lemmas):
        return 0.0
    if entry is None:
        return _UNKNOWN
    if not lemmas.isdisjoint(entry.answers):
        return 0.0
    return entry.doubt


def cognate(one: str, other: str) -> bool:
    """Whether two words of different languages begin so much alike that they are one."""
    shorter = min(len(one), len(other))
    if shorter < _ALIKE_LETTERS:
        return one == other
    same = next((n for n in range(shorter) if one[n] != other[n]), shorter)
    return same >= max(_ALIKE_LETTERS, _ALIKE * shorter)
