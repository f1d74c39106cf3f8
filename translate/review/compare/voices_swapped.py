"""Two speakers who changed places: what one says here, the other says there.

"For the union it is revenge; for the management, a matter of sales." Both texts name both, so each
is known by what stands in its clause.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.article import Span
from translate.lexicon.concepts import flat
from translate.lexicon.text import words
from translate.review.answers import renders
from translate.review.compare.voices import voices

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translate.article import Language
    from translate.lexicon.text import Word
    from translate.review.compare.voices import Voice
    from translate.review.pair import Pair

    Side = tuple[str, Language]

# What parts the clauses of two speakers.
_PARTED = re.compile(
    r"[.;:]|,? \b(?:while|whereas|but|though|although|mientras(?: que)?|pero|aunque|en tanto|and"
    r"|y)\b"
    r"|, (?:el|la|los|las|the) (?=[^,]{1,30}, (?:a|al|to|on|by|por)\b)"
)
# Letters of a word that says something, and how many of them must have changed sides.
_LONG, _ENOUGH = 4, 2


def crossed_voices(pair: Pair) -> tuple[Span, Span] | None:
    """A speaker of the source and the one of the translation who says the same."""
    here, there = pair.sides
    ours, theirs = (voices(*side, all_sides=True) for side in pair.sides)
    if not (len(ours) == len(theirs) == len({v.speaker.name for v in ours}) == 2):
        return None
    answers = [next((v for v in theirs if v.speaker is mine.speaker), None) for mine in ours]
    if answers[0] is None or answers[1] is None:
        return None
    mine = [_clause(v, here) for v in ours]
    yours = [_clause(v, there) for v in answers if v is not None]
    tongue = here[1]
    straight = sum(_shared(a, b, tongue) for a, b in zip(mine, yours, strict=True))
    crossed = sum(_shared(a, b, tongue) for a, b in zip(mine, yours[::-1], strict=True))
    if crossed < _ENOUGH or straight * _ENOUGH >= crossed:
        return None
    return ours[0].span, answers[1].span


def _clause(voice: Voice, side: Side) -> list[Word]:
    """The words of weight that stand in the clause of a speaker."""
    text = flat(side[0])
    ends = [m.span() for m in _PARTED.finditer(text)]
    start = max((end for _, end in ends if end <= voice.saying.start), default=0)
    stop = min((begin for begin, _ in ends if begin >= voice.saying.end), default=len(text))
    return [
        w
        for w in words(side[0])
        if start <= w.start < stop
        and len(w.key) >= _LONG
        and not voice.span.overlaps(Span(w.start, w.end))
        and not voice.saying.overlaps(Span(w.start, w.end))
    ]


def _shared(some: Sequence[Word], others: Sequence[Word], language: Language) -> int:
    return sum(any(renders(w.text, language, o.text) for o in others) for w in some)
