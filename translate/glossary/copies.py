"""Words of a translation that the model copied from the source, whole or in part.

A subword model spells out a word that it never learned: *testaferro* comes out as *testaferro*,
*testafer* or *testaphere*. All keep the beginning of the source word, endings are what changes.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile

from translate.glossary.tokens import fold

#: Two words share a beginning from this many letters on; three are chance.
_LETTERS = 4


def copied_from(word: str, sources: Iterable[str], others: Iterable[str]) -> bool:
    """Whether `word` is a copy of one of `sources`, and rather of them than of `others`.

    A copy is the same word, or has its beginning: four letters, and half of it at least. Case and
    accents do not count.
    """
    key = fold(word)
    alike = max((_shared(key, fold(source)) for source in sources), default=0)
    return alike > max((_shared(key, fold(other)) for other in others), default=0)


def _shared(word: str, source: str) -> int:
    """The letters at the beginning that both have; none if they are too few to tell."""
    if word == source:
        return len(word)
    pairs = zip(word, source, strict=False)
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return shared if shared >= _LETTERS and 2 * shared >= len(source) else 0
