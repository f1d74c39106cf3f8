"""Sentences as lists of tokens that can be changed and carry a label, and their text again."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum

from translate.article import Language
from translate.lexicon.lemmas import lemma_key
from translate.lexicon.text import WORD, fold
from translate.review.answers import Entry, load_lexicon

TOKEN = re.compile(rf"{WORD.pattern}|\S")
#: Places in a sentence, as parts of its length, that a word and its only answer may lie apart.
REACH = 0.3
#: Letters that a word needs so that its like spelling on the other side counts as an answer.
ALIKE = 4


class Label(IntEnum):
    """What the other text does with a token."""

    UNKNOWN = -1
    SAID = 0
    UNSAID = 1
    SAID_OTHERWISE = 2


@dataclass(frozen=True)
class Token:
    """A word or a mark; ``glued`` if no space stands before it.

    ``number`` names it within its sentence as first read, -1 for a token put in later.
    """

    text: str
    glued: bool = False
    number: int = -1
    label: Label = Label.SAID

    @property
    def is_word(self) -> bool:
        """Whether it begins with a letter."""
        return self.text[0].isalpha()

    def labelled(self, label: Label) -> Token:
        """Return the same token with another label."""
        return replace(self, label=label)

    def written(self, text: str) -> Token:
        """Return the same token written otherwise."""
        return replace(self, text=text)

    def first(self) -> Token:
        """Return the token as it stands at the beginning of a sentence."""
        return replace(self, text=self.text[:1].upper() + self.text[1:], glued=False)


def tokenise(text: str) -> list[Token]:
    """Return the tokens of ``text``."""
    found, end = [], 0
    for number, match in enumerate(TOKEN.finditer(text)):
        found.append(Token(match[0], match.start() == end and end > 0, number))
        end = match.end()
    return found


def render(tokens: Sequence[Token]) -> tuple[str, list[tuple[int, int]]]:
    """Return the text of the tokens and where each stands in it."""
    text, places = "", []
    for token in tokens:
        if text and not token.glued:
            text += " "
        places.append((len(text), len(text) + len(token.text)))
        text += token.text
    return text, places


@dataclass
class Side:
    """One text of a pair while it is being changed."""

    language: Language
    tokens: list[Token]

    @property
    def entries(self) -> Mapping[str, Entry]:
        """The reviewer's lexicon of this side's language."""
        return load_lexicon()[self.language]

    def entry(self, text: str) -> Entry | None:
        """What people make of a word."""
        return self.entries.get(lemma_key(text, self.language))

    def is_content(self, token: Token) -> bool:
        """Whether a token is a word with answers of its own; the commonest words have none."""
        entry = self.entry(token.text) if token.is_word else None
        return bool(entry and entry.answers)

    def place(self, number: int) -> int | None:
        """Where the token with this number stands now, if it still does."""
        return next((i for i, t in enumerate(self.tokens) if t.number == number), None)

    def mark(self, number: int, label: Label) -> None:
        """Label the token with this number."""
        place = self.place(number)
        if place is not None:
            self.tokens[place] = self.tokens[place].labelled(label)

    def lemmas(self) -> set[str]:
        """The keys of all its words."""
        return {lemma_key(t.text, self.language) for t in self.tokens if t.is_word}


@dataclass
class Both:
    """A pair of texts being changed; ``links`` joins numbers of one side to numbers of the other.

    ``links["en"]`` leads from English to Spanish, ``links["es"]`` back.
    """

    en: Side
    es: Side
    links: dict[Language, dict[int, int]] = field(default_factory=dict)

    @classmethod
    def of(cls, english: str, spanish: str) -> Both:
        """Read a pair and find which words answer each other, one to one."""
        both = cls(Side("en", tokenise(english)), Side("es", tokenise(spanish)))
        found = links(both.en, both.es)
        both.links = {"en": found, "es": {b: a for a, b in found.items()}}
        return both

    def sides(self, language: Language) -> tuple[Side, Side]:
        """Return the side of a language, and the other."""
        return (self.en, self.es) if language == "en" else (self.es, self.en)

    def partner(self, side: Side, token: Token) -> int | None:
        """Return the number of the token on the other side that answers this one."""
        return self.links[side.language].get(token.number)


def links(en: Side, es: Side) -> dict[int, int]:
    """Link words that name each other in the lexicon, or are written alike, and nothing else does.

    Among several, the nearest in place; none farther than `REACH`.
    """
    left = [
        (t, lemma_key(t.text, "en"), en.entry(t.text)) for t in en.tokens if t.text[0].isalnum()
    ]
    right = [
        (t, lemma_key(t.text, "es"), es.entry(t.text)) for t in es.tokens if t.text[0].isalnum()
    ]
    found: list[tuple[float, int, int]] = []
    for i, (one, key, entry) in enumerate(left):
        for j, (other, its, answer) in enumerate(right):
            alike = fold(one.text) == fold(other.text) and (
                len(one.text) >= ALIKE or one.text[0].isdigit()
            )
            mutual = entry and answer and its in entry.answers and key in answer.answers
            if alike or mutual:
                away = abs(i / len(left) - j / len(right))
                if away <= REACH:
                    found.append((away, one.number, other.number))
    out: dict[int, int] = {}
    taken: set[int] = set()
    for _, a, b in sorted(found):
        if a not in out and b not in taken:
            out[a] = b
            taken.add(b)
    return out
