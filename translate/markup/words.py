"""The words of a sentence as numbered spans: what marks are projected from and onto."""

from __future__ import annotations

import re
from bisect import bisect_right

from translate.article import Span

_WORD = re.compile(r"[^\W_]+(?:[.,'’_-]?[^\W_]+)*")

# Little words carry little of a mark: one aligned to the far end of the sentence must not stretch
# it. Articles, prepositions, pronouns and auxiliaries of both languages.
_LITTLE = frozenset(
    "the a an of to in on at by for from with as and or but is are was were be been has had that "
    "this it its he she they his her their "
    "el la los las lo un una unos unas de del al a en por para con y e o u que se su sus es son "
    "fue era ser ha han como no le les".split()
)


class Words:
    """The words of one text, by number and by place."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.spans = tuple(Span(*m.span()) for m in _WORD.finditer(text))
        self._starts = [span.start for span in self.spans]

    def __len__(self) -> int:
        return len(self.spans)

    def within(self, span: Span) -> range:
        """The numbers of the words that share a character with `span`."""
        first = bisect_right(self._starts, span.start)
        if first and self.spans[first - 1].end > span.start:
            first -= 1
        last = first
        while last < len(self) and self.spans[last].start < span.end:
            last += 1
        return range(first, last)

    def before(self, offset: int) -> int:
        """The number of the last word that ends at or before `offset`; -1 if there is none."""
        number = bisect_right(self._starts, offset) - 1
        return number - 1 if number >= 0 and self.spans[number].end > offset else number

    def stretch(self, numbers: range) -> Span:
        """From the start of the first of these words to the end of the last."""
        return Span(self.spans[numbers[0]].start, self.spans[numbers[-1]].end)

    def weight(self, number: int) -> float:
        """How much a word says about where a mark belongs."""
        word = self.spans[number].of(self.text).casefold()
        return 0.3 if word in _LITTLE else 1.0
