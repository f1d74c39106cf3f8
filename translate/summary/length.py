"""How long a summary may be: in sentences, in words, or as a share of the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from translate.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

_WRITTEN = re.compile(r"(?P<number>\d{1,6}(?:\.\d+)?)\s?(?P<unit>w|words?|%)?", re.IGNORECASE)


class Length(NamedTuple):
    """The most a summary may hold; what is ``None`` sets no bound.

    `ratio` is a share of the running text's words, above 0 and at most 1. Words are counted in
    each language and must fit in both.
    """

    sentences: int | None = None
    words: int | None = None
    ratio: float | None = None

    def allows(self, counts: Sequence[Sequence[int]], chosen: Collection[int]) -> bool:
        """Whether the sentences `chosen` fit; `counts` has the words of each, side by side."""
        if self.sentences is not None and len(chosen) > self.sentences:
            return False
        for side in counts:
            length = sum(side[index] for index in chosen)
            if self.words is not None and length > self.words:
                return False
            if self.ratio is not None and length > self.ratio * sum(side):
                return False
        return True

    def __str__(self) -> str:
        """As an editor would say it: ``3 sentences``, ``120 words``, ``15% of the text``."""
        parts = []
        if self.sentences is not None:
            parts.append(f"{self.sentences} sentence{'s' * (self.sentences != 1)}")
        if self.words is not None:
            parts.append(f"{self.words} words")
        if self.ratio is not None:
            parts.append(f"{100 * self.ratio:g}% of the text")
        return ", ".join(parts)


#: What a summary is unless an editor says otherwise.
DEFAULT_LENGTH = Length(sentences=3)


def parse_length(written: str) -> Length:
    """The length that ``3``, ``120w`` or ``15%`` stands for.

    Raises:
        InputError: it is none of these, or a share that is not above 0 and at most 100.

    """
    found = _WRITTEN.fullmatch(written.strip())
    unit = (found["unit"] or "").lower() if found else ""
    number = float(found["number"]) if found else -1.0
    if unit == "%" and 0 < number <= 100:
        return Length(ratio=number / 100)
    if number.is_integer() and unit.startswith("w") and number:
        return Length(words=int(number))
    if number.is_integer() and not unit and number >= 0:
        return Length(sentences=int(number))
    raise InputError(
        f"A summary cannot be {written!r} long; give sentences (3), words (120w) "
        "or a share of the text (15%)."
    )
