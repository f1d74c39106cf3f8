"""What a change is made with: a pair, the side to change, luck, and words that read well there."""

from __future__ import annotations

import random
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import TypeVar

from training.quality.fluency import EDGE, Fluency
from training.quality.likeness import Likeness
from training.quality.tokens import Both, Label, Side, Token
from translate.article import Language

_Item = TypeVar("_Item")

#: Words that begin a phrase which a sentence can do without.
OPENERS: dict[Language, frozenset[str]] = {
    "en": frozenset(
        "in on at of for from with without by to during after before under over near across through"
        " against among between as since until because although while when if where who which that"
        " and or but including despite amid".split()
    ),
    "es": frozenset(
        "en de del para por con sin a al durante tras después antes bajo sobre cerca contra entre"
        " como desde hasta porque aunque mientras cuando si donde que quien quienes cual y e o u"
        " pero incluido pese según mediante".split()
    ),
}
MARKS = frozenset(",;:.()—–-?!…")
#: Words tried for one place, and tokens in the longest phrase that is left out or put in.
DRAWN, PHRASE = 30, 14


def classes(language: Language) -> list[list[str]]:
    """Return the closed classes of a language, see ``classes.toml``."""
    table = tomllib.loads(files("training.quality").joinpath("classes.toml").read_text("utf-8"))
    return [row.replace("-", " ").split() for row in table[language]["classes"]]


@dataclass(frozen=True)
class Stock:
    """What changes are made from: luck, words that fit, names, sentences to take phrases from."""

    rng: random.Random
    fluency: dict[Language, Fluency]
    likeness: dict[Language, Likeness]
    names: Mapping[Language, Sequence[str]]
    sentences: Mapping[Language, Sequence[str]]
    classes: dict[Language, list[list[str]]]


@dataclass(frozen=True)
class Turn:
    """One change to be made: on the side of this language."""

    both: Both
    language: Language
    stock: Stock

    @property
    def side(self) -> Side:
        """The text to change."""
        return self.both.sides(self.language)[0]

    @property
    def other(self) -> Side:
        """The text that stays, but for its labels."""
        return self.both.sides(self.language)[1]

    def contents(self) -> list[int]:
        """Return the places of words that the other side answers, untouched so far."""
        return [
            i
            for i, t in enumerate(self.side.tokens)
            if untouched(t)
            and t.is_word
            and self.both.partner(self.side, t) is not None
            and self.side.is_content(t)
        ]


def untouched(token: Token) -> bool:
    """Whether a token is as it was first read, and still said by the other side."""
    return token.number >= 0 and token.label == Label.SAID


def shuffled(stock: Stock, some: Sequence[_Item]) -> list[_Item]:
    """Return places or words in an order that chance picks."""
    return stock.rng.sample(list(some), len(some))


def word_at(side: Side, place: int) -> str:
    """Return the word at a place, or the mark of the sentence's edge."""
    return side.tokens[place].text if 0 <= place < len(side.tokens) else EDGE


def cased(text: str, like: str) -> str:
    """Return ``text`` with a capital if ``like`` has one."""
    return text[:1].upper() + text[1:] if like[:1].isupper() else text


def drawn(turn: Turn, before: str, after: str) -> list[str]:
    """Return some words that read well between two others, in no order."""
    found = turn.stock.fluency[turn.language].between(before, after)
    return turn.stock.rng.sample(found, min(DRAWN, len(found)))


def is_news(side: Side, text: str, said: set[str]) -> bool:
    """Whether a word has answers and none of them stands on the other side, nor it on its own."""
    if not text.isalpha() or any(token.text.lower() == text for token in side.tokens):
        return False
    entry = side.entry(text)
    return bool(entry and entry.answers and said.isdisjoint(entry.answers))


def phrases(side: Side, stock: Stock) -> list[tuple[int, int]]:
    """Return stretches from an opener or a mark to the next opener, mark or end."""
    bounds = [
        i
        for i, t in enumerate(side.tokens)
        if i and (t.text.lower() in OPENERS[side.language] or t.text in MARKS)
    ]
    ends = [*bounds[1:], len(side.tokens)]
    found = [
        (first, end)
        for n, first in enumerate(bounds)
        for end in ends[n : n + 4]
        if 2 <= end - first <= PHRASE and side.tokens[first].text not in ".?!"
    ]
    return stock.rng.sample(found, len(found))


def release(turn: Turn, gone: Sequence[Token]) -> None:
    """Label on the other side what these tokens said; function words beside it are unknown."""
    side, other, both = turn.side, turn.other, turn.both
    numbers = {p for t in gone if (p := both.partner(side, t)) is not None}
    places = [p for n in numbers if (p := other.place(n)) is not None]
    if not places:
        return
    alive = {t.number for t in side.tokens}
    for i in range(max(0, min(places) - 2), min(len(other.tokens), max(places) + 3)):
        token = other.tokens[i]
        if token.number in numbers:
            other.tokens[i] = token.labelled(Label.UNSAID)
        elif both.partner(other, token) not in alive and token.label == Label.SAID:
            other.tokens[i] = token.labelled(Label.UNKNOWN)
