"""Where in one text what stands at a place of the other should stand, by the words around it.

A word with a single counterpart, and its counterpart with no other, is an anchor. What lies between
two anchors of one text lies, as a rule, between their counterparts in the other; how far along, in
proportion.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translate.lexicon.lemmas import lemma_key, readings
from translate.lexicon.text import words
from translate.review.answers import cognate, load_lexicon

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from translate.article import Language, Span
    from translate.lexicon.text import Word
    from translate.review.pair import Pair


class Places(NamedTuple):
    """Where the words of a text begin, and what place in the other text each should have."""

    starts: tuple[int, ...]
    expected: tuple[float, ...]

    def of(self, span: Span) -> int:
        """Give the number of the word in which `span` begins, or of the first."""
        return max(0, bisect_right(self.starts, span.start) - 1)


@lru_cache(maxsize=8)
def places(pair: Pair) -> tuple[Places, Places]:
    """Place the words of source and target in each other's text."""
    ours, theirs = words(pair.source), words(pair.target)
    anchors = _anchors(ours, pair.source_language, theirs, pair.target_language)
    back = {there: here for here, there in anchors.items()}
    return (
        Places(tuple(word.start for word in ours), _laid(anchors, ours, theirs)),
        Places(tuple(word.start for word in theirs), _laid(back, theirs, ours)),
    )


def apart(pair: Pair, ours: Span, theirs: Span) -> float:
    """How many words what stands at two places is from standing where the other should.

    Both ways on average. Both texts have words.
    """
    here, there = places(pair)
    one, other = here.of(ours), there.of(theirs)
    return (abs(here.expected[one] - other) + abs(there.expected[other] - one)) / 2


def _anchors(
    ours: Sequence[Word], language: Language, theirs: Sequence[Word], across: Language
) -> dict[int, int]:
    """Words with one counterpart, of which they are the only one."""
    places_of: defaultdict[str, list[int]] = defaultdict(list)
    for place, word in enumerate(theirs):
        for key in readings(word.text, across):
            places_of[key].append(place)
    found = {}
    for place, word in enumerate(ours):
        there = _counterparts(word, language, places_of)
        if len(there) == 1:
            found[place] = there.pop()
    claims = Counter(found.values())
    return {here: there for here, there in found.items() if claims[there] == 1}


def _counterparts(
    word: Word, language: Language, places_of: Mapping[str, Sequence[int]]
) -> set[int]:
    entries = load_lexicon()[language]
    answers = {word.key} if not word.text[0].islower() else set()
    for key in readings(word.text, language):
        if key in entries:
            answers |= entries[key].renderings
    found = {place for answer in answers & places_of.keys() for place in places_of[answer]}
    if found:
        return found
    key = lemma_key(word.text, language)
    return {place for other, there in places_of.items() if cognate(key, other) for place in there}


def _laid(
    anchors: Mapping[int, int], ours: Sequence[Word], theirs: Sequence[Word]
) -> tuple[float, ...]:
    """Lay the places of one text over the other, straight from anchor to anchor.

    An anchor, too, is expected between those beside it: it may be what has moved.
    """
    fixed = [(-1, -1), *sorted(anchors.items()), (len(ours), len(theirs))]
    expected = []
    next_one = 1
    for place in range(len(ours)):
        here, there = fixed[next_one - 1]
        beyond = next_one + (fixed[next_one][0] == place)
        expected.append(_between(place, (here, there), fixed[beyond]))
        next_one = beyond
    return tuple(max(0.0, place) for place in expected)


def _between(place: int, before: tuple[int, int], after: tuple[int, int]) -> float:
    if before[1] <= after[1]:
        along = (place - before[0]) / (after[0] - before[0])
        return before[1] + along * (after[1] - before[1])
    # The anchors changed places: each keeps what is near to it.
    nearer = place - before[0] <= after[0] - place
    return float(before[1] + 1 if nearer else after[1] - 1)
