"""One thing of which the texts say the opposite standing: before the storm, tras la tormenta.

Read by what the words stand before, wherever the phrase has moved: an order told from the other end
("A before B", "B después de A") has another anchor.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translate.lexicon.clause_words import BOUNDARIES, DETERMINERS, PREPOSITIONS
from translate.lexicon.concepts import Clash
from translate.lexicon.lemmas import lemma_key
from translate.lexicon.negation import polarity
from translate.lexicon.standings import Cue, cues, excluding, turned_by_denial
from translate.lexicon.text import words
from translate.review.answers import renders_surely

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Language, Span
    from translate.lexicon.text import Word
    from translate.review.pair import Pair

# What a cue stands before is known by its first words; the shortest say nothing.
_FIRST, _SHORTEST = 2, 3
# A denial turns what follows it within so many letters.
_DENIED = 60
_PAUSES = frozenset('.,;:!?()—–“”«»"')


class _Placed(NamedTuple):
    """A cue and the first words of what it stands before."""

    cue: Cue
    anchor: tuple[Word, ...]


def standing_changes(pair: Pair) -> Iterator[Clash]:
    """Yield the cues of both texts that stand before one thing and exclude each other."""
    ours, theirs = (_placed(*side) for side in pair.sides)
    for one in ours:
        for other in theirs:
            if (
                excluding(one.cue.standings, other.cue.standings)
                and _same_anchor(pair, one, other)
                and not _kept(pair, one, theirs)
                and not any(
                    _same_anchor(pair, mine, other) and _agree(mine, other) for mine in ours
                )
                and not _turned(pair, one.cue, other.cue)
            ):
                yield Clash(one.cue.span, other.cue.span)


def _kept(pair: Pair, one: _Placed, theirs: tuple[_Placed, ...]) -> bool:
    """Whether the other text says of the anchor what may be the same as well."""
    return any(_same_anchor(pair, one, other) and _agree(one, other) for other in theirs)


def _agree(one: _Placed, other: _Placed) -> bool:
    return not excluding(one.cue.standings, other.cue.standings)


def _same_anchor(pair: Pair, one: _Placed, other: _Placed) -> bool:
    language = pair.sides[0][1]
    return any(
        here.key == there.key or renders_surely(here.text, language, there.text)
        for here in one.anchor
        for there in other.anchor
    )


@lru_cache(maxsize=1024)
def _placed(text: str, language: Language) -> tuple[_Placed, ...]:
    """The cues of a text with what they stand before, where that is named but once."""
    every = words(text)
    often = [lemma_key(word.text, language) for word in every]
    found = []
    for cue in cues(text, language):
        anchor = tuple(
            word
            for word in _anchor(text, language, cue.span)
            if often.count(lemma_key(word.text, language)) == 1
        )
        if anchor:
            found.append(_Placed(cue, anchor))
    return tuple(found)


def _anchor(text: str, language: Language, cue: Span) -> list[Word]:
    found: list[Word] = []
    end, clause = cue.end, text[: cue.end].endswith("que")
    for word in words(text):
        if word.start < cue.end:
            continue
        if not _PAUSES.isdisjoint(text[end : word.start]) or len(found) == _FIRST:
            break
        end = word.end
        # "While the others", "antes de que llegara la grúa": what is done may stand first.
        if found and word.key in DETERMINERS[language] and not clause:
            break
        joins = word.key in PREPOSITIONS[language] or word.key in BOUNDARIES[language]
        if joins and found:
            break
        small = joins or (word.key in DETERMINERS[language] and not word.key.isdigit())
        if not small and (len(word.key) >= _SHORTEST or word.key.isdigit()):
            found.append(word)
    return found


def _turned(pair: Pair, one: Cue, other: Cue) -> bool:
    """Whether one text only denies what stands before its cue."""
    if not turned_by_denial(one.standings, other.standings):
        return False
    ours, theirs = (
        any(
            cue.span.start - _DENIED <= denial.span.start < cue.span.start
            for denial in polarity(*side).denials
        )
        for side, cue in zip(pair.sides, (one, other), strict=True)
    )
    return ours != theirs
