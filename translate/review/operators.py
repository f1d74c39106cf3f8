"""Small words that turn or limit what a sentence says, and whether the other text misses them.

"Not", "nobody", "only", "still" or "may" weigh more than their length, and a network that reads
hundreds of words hardly looks at them. Each is taken out of its text (`translate.review.contrast`):
the other text then becomes less likely if it says the same, and likelier if it says the contrary.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from translate.lexicon.focus import FOCUSES, surely
from translate.lexicon.hedges import hedging
from translate.lexicon.negation import polarity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Language, Span
    from translate.review.pair import Pair

Kind = Literal["denial", "focus", "doubt"]
KINDS: tuple[Kind, ...] = ("denial", "focus", "doubt")


class Operator(NamedTuple):
    """A denial, whose words may be several ("no vino nadie"), a word of focus, or one of doubt.

    `meaning` tells words of focus apart; "" of others.
    """

    kind: Kind
    words: tuple[Span, ...]
    meaning: str = ""


class Weighed(NamedTuple):
    """An operator of the source (side 0) or the translation (1), and what the other text loses.

    `missed` is in nats; of several words the one that is missed most counts.
    """

    side: int
    operator: Operator
    missed: float


@lru_cache(maxsize=256)
def operators(text: str, language: Language) -> tuple[Operator, ...]:
    """Find the operators of a text."""
    found = [
        Operator("denial", words)
        for denial in polarity(text, language).denials
        for words in _one_by_one(text, denial.words)
    ]
    found += [
        Operator("focus", (span,), focus.name)
        for focus in FOCUSES
        if (span := surely(focus, text, language))
    ]
    doubts = hedging(text, language)
    return (*found, *(Operator("doubt", (span,)) for span in (*doubts.strong, *doubts.modal)))


def _one_by_one(text: str, words: tuple[Span, ...]) -> Iterator[tuple[Span, ...]]:
    """Part the denials that count as one: the same word said again denies another thing."""
    first = words[0].of(text).casefold()
    again = [word for word in words[1:] if word.of(text).casefold() == first]
    yield tuple(word for word in words if word not in again)
    for word in again:
        yield (word,)


def weighed(pair: Pair, kind: Kind) -> Iterator[Weighed]:
    """Yield the operators of a kind of which the models were asked, the least missed first."""
    found = []
    for side, missed in enumerate((pair.source_missed, pair.target_missed)):
        known = dict(missed)
        for operator in operators(*pair.sides[side]):
            asked = [known[span] for span in operator.words if span in known]
            if operator.kind == kind and asked:
                found.append(Weighed(side, operator, max(asked)))
    yield from sorted(found, key=lambda each: each.missed)
