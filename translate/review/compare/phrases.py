"""Noun phrases, and what they are to one another."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from translate.review.compare.persons import is_person

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from translate.article import Language
    from translate.lexicon.text import Word


class Phrase(NamedTuple):
    """A noun phrase: the word before it that says how it belongs, and its words of weight."""

    opened: str
    words: tuple[Word, ...]
    #: Whether an article or the like stands before it.
    determined: bool = False
    #: Words for whom or what it belongs to: Mexico's navy, la Marina de México.
    owners: tuple[Word, ...] = ()


def with_owners(phrases: Iterable[Phrase]) -> list[Phrase]:
    """Give each phrase the words of those that follow it with *of* or *de*."""
    found: list[Phrase] = []
    for phrase in phrases:
        if phrase.opened in {"of", "de", "del"} and found:
            found[-1] = found[-1]._replace(owners=found[-1].owners + phrase.words)
        found.append(phrase)
    return found


def antecedent(phrases: Sequence[Phrase]) -> Iterator[Phrase]:
    """What a relative takes up: the phrase before it, and the one that this belongs to."""
    if not phrases:
        return
    nearest = phrases[-1]
    every = nearest.words
    if nearest.opened in {"of", "de", "del"} and len(phrases) > 1:
        every = phrases[-2].words + every
    yield Phrase("", every, nearest.determined)


def takes_up(clitic: str, phrase: Phrase) -> bool:
    """Whether a pronoun may stand for a phrase: they agree in number."""
    return any(clitic.endswith("s") == word.key.endswith("s") for word in phrase.words[:1])


def personal(one: Phrase, other: Phrase, language: Language) -> bool:
    """Whether the first is a person and the second is none."""
    return is_person(one.words, language) and not is_person(other.words, language)
