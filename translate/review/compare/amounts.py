"""Amounts of one text that the other exchanges for another, or leaves out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from translate.lexicon.amounts import amounts, conflicting, loosely

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translate.article import Language
    from translate.lexicon.amounts import Mention
    from translate.review.pair import Pair

# Short texts turn round freely; in longer ones a word and its rendering stand within so much of
# the text from each other.
_SHORT = 90
_FAR = 0.35


# Amounts that limit whom a statement is about: without them it is about all.
_LIMITING = frozenset(
    {"nearly all", "most", "half", "few", "hardly any", "some", "several", "many", "a minority"}
    | {"a handful", "not all", "dozens"}
)
# Where the subject of a statement begins, and what follows the amount of a known set.
_OPENS = re.compile(r"(?:^|[,;.:])[\s“”\"«¿¡]*$|\b(?:and|but|that|y|pero|que)\s$")
_OF_A_SET = re.compile(r"\s?(?:of|del?)?\s?(?:the|his|her|its|their|these|those|los|las|sus)\b")
# A share in figures answers any amount.
_SHARE = re.compile(r"\d ?(?:%|per ?cent|por ciento|in |out of |de cada )|\b(?:de cada|one in)\b")


class AmountChange(NamedTuple):
    """An amount of the source, and what stands in its place in the translation, if anything."""

    source: Mention | None
    target: Mention | None


def amount_changes(pair: Pair) -> Iterator[AmountChange]:
    """Match the amounts of both texts, and pair what is left over and near but different.

    What limits a statement and is left over alone was lost or gained.
    """
    ours, theirs = (amounts(*side) for side in pair.sides)
    left, over = _unmatched(pair, ours, theirs)
    if not over:
        yield from (AmountChange(m, None) for m in left if _missed(m, *pair.sides))
    elif not left:
        yield from (AmountChange(None, m) for m in over if _missed(m, *pair.sides[::-1]))
    for source in left:
        for target in sorted(over, key=lambda mention: _gap(pair, source, mention)):
            if conflicting(source.amount, target.amount) and _meet(pair, source, target):
                over.remove(target)
                yield AmountChange(source, target)
                break


def _unmatched(
    pair: Pair, ours: Sequence[Mention], theirs: Sequence[Mention]
) -> tuple[list[Mention], list[Mention]]:
    """What is left of both when as many as possible have found their like."""
    partner: dict[int, int] = {}

    def place(n: int, tried: set[int]) -> bool:
        alike = [
            m
            for m, mention in enumerate(theirs)
            if m not in tried and ours[n].amount.senses & mention.amount.senses
        ]
        for m in sorted(alike, key=lambda m: _gap(pair, ours[n], theirs[m])):
            tried.add(m)
            if m not in partner or place(partner[m], tried):
                partner[m] = n
                return True
        return False

    matched = {n for n in range(len(ours)) if place(n, set())} | set(partner.values())
    left = [mention for n, mention in enumerate(ours) if n not in matched]
    return left, [mention for m, mention in enumerate(theirs) if m not in partner]


def _missed(mention: Mention, here: tuple[str, Language], there: tuple[str, Language]) -> bool:
    """Whether the loss of an amount widens a statement: one about its subject, or about a set."""
    text = here[0]
    before, after = text[: mention.span.start], text[mention.span.end :]
    bare = mention.amount.name in _LIMITING and not loosely(mention.amount, *there)
    limits = _OPENS.search(before) or _OF_A_SET.match(after)
    return bare and bool(limits) and not _SHARE.search(there[0])


def _meet(pair: Pair, source: Mention, target: Mention) -> bool:
    """Whether the two stand in one another's place, and nothing nearer may render either."""
    gap = _gap(pair, source, target)
    if gap > _FAR and min(len(pair.source), len(pair.target)) >= _SHORT:
        return False
    here, there = source.span.start / len(pair.source), target.span.start / len(pair.target)
    (text, language), (other, other_language) = pair.sides
    inside = range(target.span.start, target.span.end), range(source.span.start, source.span.end)
    nearer = [
        abs(here - place / len(other))
        for place in loosely(source.amount, other, other_language)
        if place not in inside[0]
    ] + [
        abs(there - place / len(text))
        for place in loosely(target.amount, text, language)
        if place not in inside[1]
    ]
    return all(gap < distance for distance in nearer)


def _gap(pair: Pair, source: Mention, target: Mention) -> float:
    """How far apart the two stand, as a part of their texts."""
    return abs(source.span.start / len(pair.source) - target.span.start / len(pair.target))
