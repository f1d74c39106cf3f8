"""Cutting text into words and folding them, the same way for every table and every check."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple
from unicodedata import normalize

# Letters and digits; apostrophes and hyphens join only between letters ("don't", "mid-air").
# A combining mark belongs to the letter before it.
WORD = re.compile(r"[^\W_]\u0301?(?:[^\W_]|[\u0300-\u0303\u0308]|['’](?=[^\W\d_]))*")

# ñ is a letter of its own: "ano" is not "año".
_KEPT = {"ñ"}


class Word(NamedTuple):
    """One word of a text: where it stands, how it is written, and its folded form."""

    start: int
    end: int
    text: str
    key: str

    @property
    def capitalised(self) -> bool:
        """Whether the first letter is a capital."""
        return self.text[:1].isupper()


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """`word` without case, accents and typographic apostrophes; ñ stays ñ."""
    lowered = normalize("NFC", word).casefold().replace("’", "'")
    if lowered.isascii():
        return lowered
    return "".join(c if c in _KEPT else normalize("NFD", c)[0] for c in lowered)


def words(text: str) -> list[Word]:
    """The words of `text` in order, with character offsets."""
    return list(_cut(text))


# Every check cuts the same two texts.
@lru_cache(maxsize=1024)
def _cut(text: str) -> tuple[Word, ...]:
    return tuple(Word(m.start(), m.end(), m[0], fold(m[0])) for m in WORD.finditer(text))
