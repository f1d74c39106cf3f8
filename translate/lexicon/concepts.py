"""Ideas that both languages have words for, and which of them a text mentions.

A concept is an alternation of forms for each language, written without accents and matched against
the folded text between word boundaries. What a faithful translation says in any of the forms is
the same; that it says the opposite, or another one of a small family, is news.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from heapq import heapify, heappop, heapreplace
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, Protocol
from unicodedata import normalize

from translate.article import Span
from translate.lexicon.heads import alternatives, heads, later
from translate.lexicon.inflection import beginnings, begun, english, letters, others, spanish

if TYPE_CHECKING:
    from translate.article import Language


# Short sentences turn round freely; in longer ones a word and its rendering stand within a third of
# the sentence from each other.
_SHORT = 90
_FAR = 0.35
# In a long sentence some word nearly always might answer; one in the very place is worth a look.
_SAME = 0.06


class Matcher(Protocol):
    """A pattern, or what finds words as one would."""

    def finditer(self, text: str, /) -> Iterator[re.Match[str]]:
        """Yield all places."""

    def search(self, text: str, /) -> re.Match[str] | None:
        """Return the first place."""

    def match(self, text: str, start: int, /) -> re.Match[str] | None:
        """Return the place that begins at `start`."""

    def __hash__(self) -> int:
        """Stand for itself in a cache."""


class Concept(NamedTuple):
    """One idea: its name, its plain forms, and all forms that may render one of them."""

    name: str
    forms: Mapping[Language, Matcher]
    answers: Mapping[Language, Matcher]
    #: How the words of a table begin, where the forms were made from one.
    beginnings: Mapping[Language, frozenset[str]] = MappingProxyType({})

    def answered(self, text: str, language: Language) -> bool:
        """Whether anything in `text` may render the idea."""
        return self.answers[language].search(flat(text)) is not None

    def more(self, text: str, language: Language) -> list[Span]:
        """All places where `text` has what may render the idea, where more may than mention it."""
        if self.answers is self.forms:
            return []
        return [Span(*match.span()) for match in self.answers[language].finditer(flat(text))]

    def every(self, text: str, language: Language) -> list[Span]:
        """All places where `text` mentions the idea."""
        return [Span(*match.span()) for match in self.forms[language].finditer(flat(text))]

    def find(self, text: str, language: Language) -> Span | None:
        """The first place where `text` mentions the idea."""
        match = self.forms[language].search(flat(text))
        return Span(*match.span()) if match else None


class Opposition(NamedTuple):
    """Two ideas of which a faithful translation never puts one in the other's place."""

    one: Concept
    other: Concept


class Clash(NamedTuple):
    """A place in each text where they say different things of one family."""

    source: Span
    target: Span
    #: Whether other words of the texts, or their distance, leave it open that one renders another.
    doubtful: bool = False


def concept(name: str, en: str, es: str, wide: tuple[str, str] | None = None) -> Concept:
    """Make a concept from two alternations of folded forms; `wide` are more that answer them."""
    forms: dict[Language, Forms] = {"en": Forms(en), "es": Forms(es)}
    if wide is None:
        return Concept(name, forms, forms)
    more: dict[Language, Forms] = {
        "en": Forms(f"{en}|{wide[0]}"),
        "es": Forms(f"{es}|{wide[1]}"),
    }
    return Concept(name, forms, more)


def opposed(
    one_en: str, other_en: str, one_es: str, other_es: str, also: tuple[str, str] = ("", "")
) -> Opposition:
    """Make an opposition from tables of plain words; `also` may render either side."""
    return Opposition(_of_words(one_en, one_es, also), _of_words(other_en, other_es, also))


class Forms:
    """An alternation of forms, each made a pattern when a text first has its words' beginnings.

    Of hundreds of concepts a text mentions a dozen, and each in one of its many forms.
    """

    def __init__(self, forms: str) -> None:
        self._forms = forms

    def finditer(self, text: str, /) -> Iterator[re.Match[str]]:
        """Yield all places."""
        # The next place of each form; of two that begin there the one that is named first counts.
        pending = [(match.start(), n, match) for n, match in enumerate(self._first(text))]
        heapify(pending)
        end = 0
        while pending:
            start, n, match = pending[0]
            if start >= end:
                yield match
                end = match.end()
            following = match.re.search(text, end)
            if following:
                heapreplace(pending, (following.start(), n, following))
            else:
                heappop(pending)

    def search(self, text: str, /) -> re.Match[str] | None:
        """Return the first place."""
        return min(self._first(text), key=lambda match: match.start(), default=None)

    def match(self, text: str, start: int, /) -> re.Match[str] | None:
        """Return the place that begins at `start`."""
        found = (pattern.match(text, start) for pattern in self._patterns(text))
        return next(filter(None, found), None)

    def _first(self, text: str) -> list[re.Match[str]]:
        found = (pattern.search(text) for pattern in self._patterns(text))
        return [match for match in found if match]

    @cached_property
    def _alternatives(self) -> tuple[tuple[str, tuple[frozenset[str], ...]], ...]:
        return tuple((form, (heads(form), *later(form))) for form in alternatives(self._forms))

    @cached_property
    def _heads(self) -> frozenset[str]:
        return frozenset().union(*(starts for _, (starts, *_) in self._alternatives))

    def _patterns(self, text: str) -> list[re.Pattern[str]]:
        there = letters(text)
        if self._heads.isdisjoint(there):
            return []
        return [
            whole(form)
            for form, begun_by in self._alternatives
            if not any(map(there.isdisjoint, begun_by))
        ]


class Words:
    """A table of words with their inflections, matched like one pattern of all of them.

    Only the words whose beginnings a text has are looked for, each by a pattern of its own, made
    when first needed: compiling a whole table costs more than reading a page, and so does compiling
    together the few words that may stand in a sentence, which are others in every sentence.
    """

    def __init__(self, table: str, language: Language) -> None:
        self._language = language
        self._words = [
            (beginnings(word, language), others(word, language), word) for word in table.split()
        ]

    def finditer(self, text: str, /) -> Iterator[re.Match[str]]:
        """Yield the places where the folded `text` has a word of the table."""
        found = [match for pattern in self._patterns(text) for match in pattern.finditer(text)]
        end = 0
        # The sort is stable: of two words that begin in one place the first of the table counts.
        for match in sorted(found, key=lambda match: match.start()):
            if match.start() >= end:
                yield match
                end = match.end()

    def search(self, text: str, /) -> re.Match[str] | None:
        """Return the first of these places."""
        found = [match for pattern in self._patterns(text) if (match := pattern.search(text))]
        return min(found, key=lambda match: match.start(), default=None)

    def match(self, text: str, start: int, /) -> re.Match[str] | None:
        """Return the one that begins at `start`."""
        found = (pattern.match(text, start) for pattern in self._patterns(text))
        return next(filter(None, found), None)

    def _patterns(self, text: str) -> Iterator[re.Pattern[str]]:
        there = begun(text, self._language)
        for starts, rest, word in self._words:
            if not starts.isdisjoint(there) and rest <= there:
                yield _inflected(word, self._language)


class _Tables(dict["Language", Words]):
    """A table of words for each language, inflected when it is first asked for."""

    def __init__(self, en: str, es: str) -> None:
        super().__init__()
        self._tables = {"en": en, "es": es}

    def __missing__(self, language: Language) -> Words:
        self[language] = Words(self._tables[language], language)
        return self[language]


def _of_words(en: str, es: str, also: tuple[str, str]) -> Concept:
    forms = _Tables(en, es)
    answers = _Tables(f"{en} {also[0]}", f"{es} {also[1]}") if any(also) else forms
    starts: dict[Language, frozenset[str]] = {
        "en": beginnings(en, "en"),
        "es": beginnings(es, "es"),
    }
    return Concept(en, forms, answers, starts)


def clashes(
    oppositions: Sequence[Opposition],
    source: tuple[str, Language],
    target: tuple[str, Language],
) -> list[Clash]:
    """Oppositions of which the source mentions one side only, and the target only the other."""
    found = []
    for opposition in oppositions:
        for here, there in (opposition, opposition[::-1]):
            ours = here.find(*source)
            theirs = there.find(*target) if ours else None
            if not (ours and theirs) or there.find(*source) or here.find(*target):
                continue
            gap = abs(ours.start / len(source[0]) - theirs.start / len(target[0]))
            short = min(len(source[0]), len(target[0])) < _SHORT
            answered = there.answered(*source) or here.answered(*target)
            if not answered or (gap < _SAME and not short):
                found.append(Clash(ours, theirs, answered or (gap > _FAR and not short)))
    return found


@lru_cache(maxsize=16384)
def _inflected(word: str, language: Language) -> re.Pattern[str]:
    """A pattern for any form of a word of a table."""
    return whole(english(word) if language == "en" else spanish(word))


@lru_cache(maxsize=32768)
def whole(forms: str) -> re.Pattern[str]:
    """A pattern for any of the forms as a word, in folded text."""
    return re.compile(rf"(?<!\w)(?:{forms})(?!\w)")


@lru_cache(maxsize=4096)
def flat(text: str) -> str:
    """`text` in lower case, without accents (ñ stays) and as long as it was."""
    return "".join(_plain(c) for c in text)


@lru_cache(maxsize=4096)
def _plain(character: str) -> str:
    if character.isascii():
        return character.lower()
    if character in "ñÑ":
        return "ñ"
    if character in "’‘":
        return "'"
    small = normalize("NFD", character)[0].lower()
    return small if len(small) == 1 else character
