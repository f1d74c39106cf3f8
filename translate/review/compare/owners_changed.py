"""Who belongs to whom in the one text, and to somebody else in the other.

"The colonel's lawyer" and "el abogado de la fiscal": where both texts have both people, or each
owns what the other owns there, they changed places.
"""

from __future__ import annotations

from itertools import combinations, product
from typing import TYPE_CHECKING

from translate.lexicon.participants import is_somebody
from translate.lexicon.text import words
from translate.review.compare.acts import RoleChange
from translate.review.compare.owners import belongings, owned
from translate.review.compare.same_words import same_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translate.lexicon.text import Word
    from translate.review.compare.owners import Owned
    from translate.review.pair import Pair


def turned_owners(pair: Pair) -> RoleChange | None:
    """Who belongs to somebody here and has them for their own there."""
    language = pair.source_language
    ours, theirs = owned(*pair.sides[0]), owned(*pair.sides[1])
    for one in ours:
        same = [o for o in theirs if same_word(one.head, o.head, language)]
        if any(same_word(one.owner, o.owner, language) for o in same):
            continue
        for other in theirs:
            if same_word(one.head, other.owner, language) and same_word(
                one.owner, other.head, language
            ):
                return RoleChange(one.head.text, one.owner.text, one.span, other.span)
    changed = _other_owner(ours, theirs, pair)
    if changed is not None:
        return changed
    things = belongings(*pair.sides[0]), belongings(*pair.sides[1])
    return _exchanged_owners(*things, pair)


def _other_owner(ours: Sequence[Owned], theirs: Sequence[Owned], pair: Pair) -> RoleChange | None:
    """Somebody who belongs to one person here, to another there, where both texts have both."""
    language, across = pair.source_language, pair.target_language
    here, there = words(pair.source), words(pair.target)
    ours, theirs = ([o for o in some if not o.owner.capitalised] for some in (ours, theirs))
    for one in ours:
        same = [o for o in theirs if same_word(one.head, o.head, language)]
        if len(same) != 1:
            continue
        other = same[0]
        if sum(same_word(o.head, other.head, language) for o in ours) != 1:
            continue
        twins = sum(is_somebody(w.key, across) and same_word(one.head, w, language) for w in there)
        both = any(same_word(one.owner, w, language) for w in there if w != other.head)
        both &= any(same_word(other.owner, w, across) for w in here if w != one.head)
        if both and twins == 1 and not same_word(one.owner, other.owner, language):
            return RoleChange(one.head.text, one.owner.text, one.span, other.span)
    return None


def _exchanged_owners(
    ours: Sequence[Owned], theirs: Sequence[Owned], pair: Pair
) -> RoleChange | None:
    """Two who, or two things which, each belong to the owner of the other in the other text."""
    language = pair.source_language
    others = _once_each(theirs)
    owning = [
        (one, [other for other in others if same_word(one.owner, other.owner, language)])
        for one in _once_each(ours)
    ]
    for (one, his), (two, hers) in combinations([met for met in owning if met[1]], 2):
        for first, second in product(hers, his):
            if first in his:
                continue
            heads = (one.head, first.head), (two.head, second.head)
            known = any(same_word(*met, language) for met in heads)
            if known and all(_may_be(*met, pair) for met in heads):
                return RoleChange(one.head.text, one.owner.text, one.span, first.span)
    return None


def _once_each(some: Sequence[Owned]) -> list[Owned]:
    """The first of those that are told in the same words."""
    return list({(o.head.text, o.owner.text): o for o in reversed(some)}.values())[::-1]


def _may_be(head: Word, other: Word, pair: Pair) -> bool:
    """Whether two nouns are one, or neither has any other answer."""
    if same_word(head, other, pair.source_language):
        return True
    languages = pair.source_language, pair.target_language
    if any(is_somebody(w.key, x) for w, x in zip((head, other), languages, strict=True)):
        return False
    sides = ((head, pair.source_language, pair.target), (other, pair.target_language, pair.source))
    return not any(
        same_word(noun, word, tongue) for noun, tongue, text in sides for word in words(text)
    )
