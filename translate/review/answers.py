"""Words of one text that nothing in the other answers, by a lexicon of renderings.

The lexicon comes with the bundled models (``answers.tsv.gz``, made by ``training/lexicon.py``) and
says of a word two things. Its `answers` are what usually stands for it in human translations,
counted; its `renderings`, words and phrases, are what may stand for it, from a dictionary written
for this project. Of both it tells the part of human translations in which one of them stands. A
word of which all are absent is doubtful, by how rarely people leave it so: ``-log(1 - part)`` nats.

Rules ask for the usual answers: what may stand for a word in some sentence does so by accident in
others ("pass", *puerto*). The lexicon knows nothing of context; the models do
(`translate.review.contrast`).
"""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from math import log
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span, other_language
from translate.figures import find_figures
from translate.lexicon.lemmas import lemma_key, readings
from translate.lexicon.text import fold, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from translate.article import Language
    from translate.engine.model import Token
    from translate.lexicon.text import Word

#: The file beside the bundled models.
FILE = "answers.tsv.gz"
#: Joins the words of an answer of several in the file.
JOINT = "_"
#: Begins such an answer if it renders the word only as part of a phrase: "chief", of "jefe de
#: policía", which says nothing of the police where no *policía* stands.
WITHIN = "+"
#: No word is surer than this: free translation leaves any word out now and then.
_SUREST = 0.985
#: Doubt of a content word that the lexicon lacks, in nats.
_UNKNOWN = 0.3
#: Letters of an unknown word that is worth a doubt.
_LONG = 4
#: Two words of different languages are cognates if they begin alike for this part of the shorter.
_ALIKE, ALIKE_LETTERS = 0.6, 4


@dataclass(frozen=True)
class Entry:
    """What renders a word: what usually does, counted, and what may, as people wrote down.

    `reliability` is the part of human translations of texts with the word in which one of its
    `answers` stands; `certainty`, of those worded literally, in which anything does that may
    render it. Of the `phrases` that may, those `alone` need nothing beside the word. The words
    stand in `usual` and `written` as the file has them, and are read when first asked for.
    """

    reliability: float
    usual: str
    certainty: float
    written: str

    @cached_property
    def answers(self) -> frozenset[str]:
        """What usually stands for the word."""
        return frozenset(self.usual.split())

    @cached_property
    def renderings(self) -> frozenset[str]:
        """The single words that may render it."""
        return frozenset(each for each in self.written.split() if JOINT not in each)

    @cached_property
    def phrases(self) -> tuple[frozenset[str], ...]:
        """The phrases that may render it, by itself or with the words of a phrase of its own."""
        every = (each.removeprefix(WITHIN) for each in self.written.split() if JOINT in each)
        return tuple(frozenset(phrase.split(JOINT)) for phrase in every)

    @cached_property
    def phrases_alone(self) -> tuple[frozenset[str], ...]:
        """The phrases that may render the word by itself."""
        every = (each for each in self.written.split() if JOINT in each and each[0] != WITHIN)
        return tuple(frozenset(phrase.split(JOINT)) for phrase in every)

    @property
    def doubt(self) -> float:
        """How rarely people leave the word without a usual answer, in nats."""
        return -log(1 - min(self.reliability, _SUREST))

    @property
    def silence(self) -> float:
        """How rarely people leave it without anything that may render it, in nats."""
        return -log(1 - min(self.certainty, _SUREST))


class Doubt(NamedTuple):
    """A content word and how much speaks for its being unanswered, in nats; 0 is answered.

    `nats` count whatever may render the word, `unusual` what usually does.
    """

    span: Span
    word: str
    nats: float
    unusual: float


class Entries(Mapping[str, Entry]):
    """The words of a language, each read from its line of the file when first asked for.

    A text asks for a few hundred of the tens of thousands; made into objects, all of them would
    slow down whatever else the program does.
    """

    def __init__(self, lines: Mapping[str, str]) -> None:
        self._lines = lines
        self._read: dict[str, Entry] = {}

    def __getitem__(self, word: str) -> Entry:
        """Return the entry of a word; raises KeyError for one that the lexicon lacks."""
        entry = self._read.get(word)
        if entry is None:
            entry = self._read[word] = _entry(*self._lines[word].split("\t"))
        return entry

    def __contains__(self, word: object) -> bool:
        """Whether the lexicon has the word."""
        return word in self._lines

    def __iter__(self) -> Iterator[str]:
        """Yield the words."""
        return iter(self._lines)

    def __len__(self) -> int:
        """Count the words."""
        return len(self._lines)


@cache
def load_lexicon() -> dict[Language, Mapping[str, Entry]]:
    """Read the lexicon beside the bundled models; empty where there is none."""
    from translate.engine.locations import bundled_directory

    found: dict[Language, dict[str, str]] = {"en": {}, "es": {}}
    path = bundled_directory() / FILE
    if path.is_file():
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                language, word, columns = line.rstrip("\n").split("\t", 2)
                found["en" if language == "en" else "es"][word] = columns
    return {language: Entries(words) for language, words in found.items()}


def _entry(reliability: str, answers: str, certainty: str = "", renderings: str = "") -> Entry:
    return Entry(
        float(reliability), answers, float(certainty or reliability), renderings or answers
    )


# The contrast asks first, then whatever weighs its answers.
@lru_cache(maxsize=256)
def doubts(text: str, language: Language, other: str) -> tuple[Doubt, ...]:
    """Weigh each content word of `text`, in `language`, against the `other` by the lexicon."""
    entries = load_lexicon()[language]
    across = other_language(language)
    plain = {word.key for word in words(other)}
    lemmas = _readings_of(other, across)
    phrased = _phrased(lemmas, across, _readings_of(text, language))
    alike = by_beginning(lemmas)
    found = []
    figures = [Span(f.start, f.end) for f in find_figures(text, language)]
    for word in words(text):
        entry = entries.get(lemma_key(word.text, language))
        span = Span(word.start, word.end)
        if not _is_content(word, entry) or any(map(span.overlaps, figures)):
            continue
        may_be = readings(word.text, language)
        if word.key in plain or any(
            cognate(key, there) for key in may_be for there in alike.get(beginning(key), ())
        ):
            found.append(Doubt(span, word.text, 0.0, 0.0))
            continue
        known = [entries[key] for key in may_be if key in entries]
        first = entry or next(iter(known), None)
        nats, unusual = (first.silence, first.doubt) if first else (_UNKNOWN, _UNKNOWN)
        if not may_be.isdisjoint(phrased) or any(_rendered(each, lemmas) for each in known):
            nats = 0.0
        if any(not lemmas.isdisjoint(each.answers) for each in known):
            unusual = 0.0
        found.append(Doubt(span, word.text, nats, unusual))
    return tuple(found)


def by_beginning(lemmas: Iterable[str]) -> dict[str, list[str]]:
    """Sort words by the letters that any cognate of theirs must begin with, too."""
    found: dict[str, list[str]] = {}
    for lemma in lemmas:
        found.setdefault(beginning(lemma), []).append(lemma)
    return found


def beginning(word: str) -> str:
    """Give the letters that a word shares with any cognate of it."""
    return word[:ALIKE_LETTERS]


def _rendered(entry: Entry, lemmas: frozenset[str]) -> bool:
    return not lemmas.isdisjoint(entry.renderings) or any(p <= lemmas for p in entry.phrases)


def _readings_of(text: str, language: Language) -> frozenset[str]:
    return frozenset().union(*(readings(word.text, language) for word in words(text)))


def _phrased(lemmas: frozenset[str], language: Language, there: frozenset[str]) -> frozenset[str]:
    """The words of `there` that stand in phrases by which words of the other text are rendered."""
    entries = load_lexicon()[language]
    known = (entries[lemma] for lemma in lemmas if lemma in entries)
    return frozenset().union(*(p for entry in known for p in entry.phrases_alone if p <= there))


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
def may_render(word: str, language: Language, other: str) -> bool:
    """Tell whether `other` may stand for `word` in any sentence, by any form that both may be."""
    if renders(word, language, other):
        return True
    across = other_language(language)
    mine, theirs = readings(word, language), readings(other, across)
    lexicon = load_lexicon()
    return any(
        not others.isdisjoint(lexicon[tongue][key].renderings)
        for keys, tongue, others in ((mine, language, theirs), (theirs, across, mine))
        for key in keys & lexicon[tongue].keys()
    )


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


def cognate(one: str, other: str) -> bool:
    """Whether two words of different languages begin so much alike that they are one."""
    shorter = min(len(one), len(other))
    if shorter < ALIKE_LETTERS:
        return one == other
    same = next((n for n in range(shorter) if one[n] != other[n]), shorter)
    return same >= max(ALIKE_LETTERS, _ALIKE * shorter)
