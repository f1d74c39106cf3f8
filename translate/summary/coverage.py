"""Which names, figures and glossary terms a sentence brings that the summary does not have yet."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

from translate.figures import find_figures
from translate.lexicon.calendar import is_date_word
from translate.lexicon.names import capitalised
from translate.lexicon.text import words

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from translate.article import Language

Facts = frozenset[str]


def facts(text: str, language: Language, terms: Collection[str] = ()) -> Facts:
    """The names and figures of `text` and the glossary `terms` met in it, as keys to compare."""
    tokens = words(text)
    names = (tokens[n].key.removesuffix("'s") for n in capitalised(text, tokens))
    figures = (f"#{f.value}" for f in find_figures(text, language) if not f.weak)
    return frozenset(
        [name for name in names if not is_date_word(name)]
        + list(figures)
        + [f"={term}" for term in terms]
    )


def weigh(found: Sequence[Facts]) -> dict[str, float]:
    """The weight of each fact of a text, 1 in all: the logarithm of how often it is told."""
    told = Counter(fact for own in found for fact in own)
    weights = {fact: math.log1p(times) for fact, times in told.items()}
    total = math.fsum(weights.values())
    return {fact: weight / total for fact, weight in weights.items()}
