"""Names and figures that changed places while everything around them stayed.

What both texts name or count exactly once is put in the order of each. Moving a clause moves a
whole stretch of that order; two names that change places around others that stay are hardly ever
free wording. Next to each other they often are ("Hong Kong entrepreneur Wong", "Wong, de Hong
Kong"), unless each belongs to a clause of its own.

Measured on pairs with swapped names (PAWS-X, English and Spanish): 120 found among 1,506 altered
pairs where others stand between, none among 1,494 faithful ones.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, NamedTuple

from translate.article import Span
from translate.figures import find_figures
from translate.lexicon.concepts import flat
from translate.lexicon.participants import participant
from translate.lexicon.text import words
from translate.lexicon.turning import AHEAD, BEHIND
from translate.review.answers import renders_surely
from translate.review.compare.mentions import mentions

if TYPE_CHECKING:
    from decimal import Decimal

    from translate.article import Language
    from translate.figures import Figure
    from translate.review.pair import Pair

# What parts two clauses, so that each side has a predicate of its own.
_COORDINATED = re.compile(r"\b(?:and|but|while|or|y|e|pero|mientras|o)\b", re.IGNORECASE)
_CLAUSE = 3  # words at least between two names, one of them a verb
# "From 10 to 12", "de 10 a 12", "between 10 and 12".
_RANGE = re.compile(r"\s?%?(?: percent| por ciento)?\s(?:to|a|al|and|y)\s(?:el\s|\$)?")
# How many words behind a figure tell what is said of it, and how long they are at least.
_CLAUSE_END = re.compile(r"[.;:,]")
_BEHIND, _SHORT = 6, 3
# Of figures so many times as large as each other, neither can stand for the other.
_APART = 10_000


class Anchor(NamedTuple):
    """What both texts have exactly once, and where."""

    kind: Literal["name", "figure"]
    source: Span
    target: Span


class Swap(NamedTuple):
    """Two anchors that changed places, in the order of the source."""

    kind: Literal["name", "figure"]
    first: str
    second: str
    source: Span
    target: Span
    #: Whether free wording can hardly have done it.
    sure: bool


def swaps(pair: Pair, kind: Literal["name", "figure"]) -> Iterator[Swap]:
    """Yield the two anchors of `kind` that changed places, if no other anchor moved."""
    anchors = _anchors(pair)
    order = sorted(anchors, key=lambda anchor: anchor.target)
    moved = [n for n, anchor in enumerate(anchors) if order[n] is not anchor]
    if len(moved) != 2:
        return
    one, other = (anchors[n] for n in moved)
    if one.kind != kind or other.kind != kind or _with_its_own(pair, kind, one, other):
        return
    if kind == "name" and _turned(pair):
        return
    gaps = (
        pair.source[one.source.end : other.source.start],
        pair.target[other.target.end : one.target.start],
    )
    clauses = all(len(gap.split()) >= _CLAUSE for gap in gaps)
    parted = all(_COORDINATED.search(gap) for gap in gaps) and clauses
    ranged = kind == "figure" and all(_RANGE.fullmatch(gap) for gap in gaps)
    titled = kind == "name" and _titles_cross(pair, one, other)
    sure = moved[1] - moved[0] > 1 or parted or ranged or titled
    if sure or clauses:
        yield Swap(
            kind,
            one.source.of(pair.source),
            other.source.of(pair.source),
            Span(one.source.start, other.source.end),
            Span(other.target.start, one.target.end),
            sure,
        )


def _turned(pair: Pair) -> bool:
    """Whether one text says who is in front, and the other, turned round, who is behind."""
    here, there = ((flat(text), language) for text, language in pair.sides)
    return any(
        AHEAD[one[1]].search(one[0])
        and BEHIND[two[1]].search(two[0])
        and not (BEHIND[one[1]].search(one[0]) and AHEAD[two[1]].search(two[0]))
        for one, two in ((here, there), (there, here))
    )


def _titles_cross(pair: Pair, one: Anchor, other: Anchor) -> bool:
    """Whether each of two people has the office that the other has in the other text."""
    ours = [
        _title(pair.source, anchor.source.start, pair.source_language) for anchor in (one, other)
    ]
    theirs = [
        _title(pair.target, anchor.target.start, pair.target_language) for anchor in (other, one)
    ]
    return all(a & b for a, b in zip(ours, theirs, strict=True)) and not ours[0] & ours[1]


def _title(text: str, start: int, language: Language) -> frozenset[int]:
    """The rows of the noun for someone right before a name."""
    before = words(text[:start])
    return participant(before[-1].key, language) if before else frozenset()


def _with_its_own(pair: Pair, kind: str, one: Anchor, other: Anchor) -> bool:
    """Whether two figures took along what they count, as when a clause moves to the front.

    "Two men with $90,000" stays that in "con 90.000 dólares, dos hombres": the sum is still money.
    """
    if kind != "figure":
        return False
    here, there = ({Span(f.start, f.end): f for f in find_figures(*side)} for side in pair.sides)
    values = [here[anchor.source].value for anchor in (one, other)]
    if 0 < min(values) * _APART < max(values):
        return True
    kinds = [(here[anchor.source].kind, there[anchor.target].kind) for anchor in (one, other)]
    if kinds[0] != kinds[1] and all(mine == yours for mine, yours in kinds):
        return True
    return _verbs_moved_along(pair, one, other)


def _verbs_moved_along(pair: Pair, one: Anchor, other: Anchor) -> bool:
    """Whether what stands behind each of two figures stands behind it in the other text, too.

    "Three abstained, four voted" is also "hubo cuatro votos y tres se abstuvieron".
    """
    ahead = [
        (
            _words_behind(pair.source, anchor.source.end),
            _words_behind(pair.target, anchor.target.end),
        )
        for anchor in (one, other)
    ]
    own = [_shared(mine, yours, pair.source_language) for mine, yours in ahead]
    mixed = [_shared(ahead[n][0], ahead[1 - n][1], pair.source_language) for n in range(len(ahead))]
    return all(own) and not any(mixed)


def _words_behind(text: str, place: int) -> list[str]:
    """The words of weight in the rest of a clause."""
    clause = _CLAUSE_END.split(text[place:])[0]
    return [word.text for word in words(clause) if len(word.key) > _SHORT][:_BEHIND]


def _shared(mine: list[str], yours: list[str], language: Language) -> bool:
    return any(renders_surely(word, language, other) for word in mine for other in yours)


def _anchors(pair: Pair) -> list[Anchor]:
    """What stands once in each text, in the order of the source."""
    ours = mentions(pair.source, pair.source_language, pair.target)
    theirs = mentions(pair.target, pair.target_language, pair.source)
    mine, yours = (Counter(m.key for m in found) for found in (ours, theirs))
    there = {m.key: Span(m.start, m.end) for m in theirs}
    found = [
        Anchor("name", Span(m.start, m.end), there[m.key])
        for m in ours
        if mine[m.key] == 1 and yours[m.key] == 1
    ]
    named = [Span(m.start, m.end) for m in ours]
    for figure, other in _figures(pair.sides[0], pair.sides[1]):
        span = Span(figure.start, figure.end)
        if not any(span.overlaps(name) for name in named):
            found.append(Anchor("figure", span, Span(other.start, other.end)))
    return sorted(found, key=lambda anchor: anchor.source)


def _figures(
    source: tuple[str, Language], target: tuple[str, Language]
) -> Iterator[tuple[Figure, Figure]]:
    """Figures with exactly one counterpart that has no other."""
    ours, theirs = ([f for f in find_figures(*side) if not f.weak] for side in (source, target))
    mine = Counter(reading for figure in ours for reading in figure.readings)
    yours: dict[Decimal, list[Figure]] = defaultdict(list)
    for other in theirs:
        for reading in other.readings:
            yours[reading].append(other)
    for figure in ours:
        answers = [f for reading in figure.readings for f in yours.get(reading, ())]
        alone = all(mine[reading] == 1 for reading in figure.readings)
        if alone and answers and all(other is answers[0] for other in answers):
            yield figure, answers[0]
