"""How two texts lie side by side, in figures: what the aligner made of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translate.review.bitext import Group, Sentence

#: What a segment may be, of the kinds that are always told, most usual first.
KINDS = ("1-1", "1-2", "2-1", "dropped", "added", "moved")


@dataclass(frozen=True, slots=True)
class Layout:
    """The sizes of both texts, source first, and what each segment is made of.

    A paragraph is any block with words in it: headings, list items and table cells are counted.
    `kinds` has one of `KINDS`, or another ``m-n``, for each segment; `places` the paragraph, from
    1, in which it begins on each side, 0 where that side is empty.
    """

    paragraphs: tuple[int, int]
    sentences: tuple[int, int]
    kinds: tuple[str, ...]
    places: tuple[tuple[int, int], ...]

    @property
    def counts(self) -> dict[str, int]:
        """How many segments there are of each kind; all of `KINDS`, then those that occur."""
        return dict.fromkeys(KINDS, 0) | Counter(self.kinds)


def lay_out(
    groups: Sequence[Group], source: Sequence[Sentence], target: Sequence[Sentence]
) -> Layout:
    """Measure aligned texts; `groups` are the segments, in order."""
    ours, theirs = _numbered(source), _numbered(target)
    return Layout(
        paragraphs=(max(ours, default=0), max(theirs, default=0)),
        sentences=(len(ours), len(theirs)),
        kinds=tuple(_kind(group) for group in groups),
        places=tuple(
            (
                ours[group.source[0]] if group.source else 0,
                theirs[group.target[0]] if group.target else 0,
            )
            for group in groups
        ),
    )


def _numbered(sentences: Sequence[Sentence]) -> list[int]:
    """The paragraph of each sentence, counted from 1; blocks without a sentence have no number."""
    numbers = {p: n for n, p in enumerate(dict.fromkeys(s.paragraph for s in sentences), 1)}
    return [numbers[sentence.paragraph] for sentence in sentences]


def _kind(group: Group) -> str:
    if group.moved:
        return "moved"
    if not group.target:
        return "dropped"
    if not group.source:
        return "added"
    return f"{len(group.source)}-{len(group.target)}"
