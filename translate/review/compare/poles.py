"""The other end of one thing: the southern coast, la costa norte."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translate.lexicon.concepts import Clash
from translate.lexicon.poles import opposite_ends, poles
from translate.lexicon.text import fold
from translate.review.answers import renders_surely

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.lexicon.poles import Pole
    from translate.review.pair import Pair


def pole_changes(pair: Pair) -> Iterator[Clash]:
    """Yield the ends that both texts name of one thing and that are not the same."""
    (text, language), (other, tongue) = pair.sides
    ours, theirs = poles(text, language), poles(other, tongue)

    def same_noun(one: Pole, two: Pole) -> bool:
        return any(
            fold(here) == fold(there) or renders_surely(here, language, there)
            for here in one.nouns
            for there in two.nouns
        )

    for one in ours:
        for two in theirs:
            if (
                opposite_ends(one.end, two.end)
                and same_noun(one, two)
                and not any(same_noun(one, t) and not opposite_ends(one.end, t.end) for t in theirs)
                and not any(same_noun(o, two) and not opposite_ends(o.end, two.end) for o in ours)
            ):
                yield Clash(one.span, two.span)
