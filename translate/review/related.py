"""How near words of two languages are that do not render each other by the dictionary.

Good translators change the part of speech ("smugglers", *contrabando*) or take a word beside the
obvious one ("hear", *saber*), and no dictionary has all of that. Two things tell such pairs from
mistakes. A walk from rendering to rendering, there, back and there again, comes by at once
(pivoting, Bannard and Callison-Burch 2005; as a random walk, Kok and Brockett 2010); and what
renders the one begins like the other (a family of words: *contrabandista*, *contrabando*).
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from math import log
from typing import TYPE_CHECKING, NamedTuple

from translate.article import other_language
from translate.lexicon.lemmas import readings
from translate.review.answers import (
    ALIKE_LETTERS,
    beginning,
    by_beginning,
    cognate,
    load_lexicon,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from translate.article import Language

# No two words are further apart than a walk that goes astray so often.
_ASTRAY = 1e-4


class Nearness(NamedTuple):
    """How near two words are: log-probability that a walk from one reaches the other; family."""

    walk: float
    family: float


#: Of words that nothing joins.
FAR = Nearness(log(_ASTRAY), 0.0)


@lru_cache(maxsize=65536)
def nearness(word: str, language: Language, other: str) -> Nearness:
    """Tell how near a `word` and an `other` of the other language are, either way round."""
    across = other_language(language)
    mine, theirs = readings(word, language), readings(other, across)
    walk = _arriving(mine, language, theirs) + _arriving(theirs, across, mine)
    family = _family(mine, language, theirs) or _family(theirs, across, mine)
    return Nearness(log(walk + _ASTRAY), float(family))


def nearest(word: str, language: Language, others: Iterable[str]) -> Nearness:
    """Tell how near the nearest of some words of the other language is, from a `word` on."""
    mine = readings(word, language)
    theirs = [readings(other, other_language(language)) for other in others]
    walk = max((_arriving(mine, language, each) for each in theirs), default=0.0)
    family = any(_family(mine, language, each) for each in theirs)
    return Nearness(log(walk + _ASTRAY), float(family))


def _arriving(keys: frozenset[str], language: Language, others: frozenset[str]) -> float:
    reached = _walked(keys, language)
    return max((reached.get(other, 0.0) for other in others), default=0.0)


@lru_cache(maxsize=8192)
def _walked(keys: frozenset[str], language: Language) -> Mapping[str, float]:
    """Give the probability of each word of the other language at the end of three steps."""
    across = other_language(language)
    reached: defaultdict[str, float] = defaultdict(float)
    for key in keys:
        first = _renderings(key, language)
        for there in first:
            second = _renderings(there, across)
            for back in second:
                third = _renderings(back, language)
                for last in third:
                    reached[last] += 1 / (len(keys) * len(first) * len(second) * len(third))
    return reached


def _family(keys: frozenset[str], language: Language, others: frozenset[str]) -> bool:
    begun = _beginnings(keys, language)
    return any(cognate(one, other) for other in others for one in begun.get(beginning(other), ()))


@lru_cache(maxsize=8192)
def _beginnings(keys: frozenset[str], language: Language) -> Mapping[str, Sequence[str]]:
    """Sort what renders a word by its beginning; words too short for one have no family."""
    every = frozenset().union(*(_renderings(key, language) for key in keys))
    return by_beginning(each for each in every if len(each) >= ALIKE_LETTERS)


def _renderings(key: str, language: Language) -> frozenset[str]:
    entry = load_lexicon()[language].get(key)
    return entry.renderings if entry else frozenset()
