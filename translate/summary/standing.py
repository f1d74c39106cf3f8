"""Whether a sentence can be shown without the page around it: a field of those that can."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translate.formats.furniture import furniture_kind
from translate.summary.features import Features, Side, measure
from translate.summary.openings import hangs

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

_ENDS = re.compile(r"[.!?…][”\"»’')\]]*$")
_OPENINGS, _CLOSINGS = "“«(", "”»)"
#: A sentence this like a chosen one says the same again.
_SAME = 0.6
#: Fewer words than this are a label, not a sentence.
_FEWEST_WORDS = 5
#: At most so many sentences before it make a sentence that points back plain.
_ANTECEDENTS = 2
# What picture desks and agencies leave in running text: "EFE | ATLAS", "Getty Images", "En vídeo".
_PICTURE_LINE = re.compile(
    r"\b(?:EFE|REUTERS|AFP|AP|GETTY(?: IMAGES)?|ATLAS|EUROPA PRESS)(?:\s?[|/)]|\.?$)"
    r"|\bGetty Images\b|^(?:En (?:el )?vídeo|En la (?:imagen|foto)|Pictured|Above|Scroll down)\b",
)


@dataclass(frozen=True, slots=True)
class Field:
    """The sentences there are to choose from, measured; `words` has a row for each language.

    `hanging` sentences need the one before them; `paragraphs` has the number of each sentence's.
    """

    features: Features
    usable: Sequence[bool]
    hanging: Sequence[bool]
    words: Sequence[Sequence[int]]
    paragraphs: Sequence[int]

    def group(self, index: int, chosen: Collection[int]) -> tuple[int, ...] | None:
        """A sentence with the antecedents it needs; None where it cannot stand even so."""
        needed = [index]
        while self.hanging[needed[-1]] and needed[-1] - 1 not in chosen:
            needed.append(needed[-1] - 1)
            if needed[-1] < 0 or len(needed) > 1 + _ANTECEDENTS:
                return None
        likeness = self.features.likeness
        plain = all(
            self.usable[i] and i not in chosen and all(likeness[i][j] < _SAME for j in chosen)
            for i in needed
        )
        return tuple(sorted(needed)) if plain else None


def survey(
    sides: Sequence[Side], barred: Collection[int] = (), paragraphs: Sequence[int] = ()
) -> Field:
    """Measure the sentences of `sides` and tell which of them can stand, none of `barred`.

    Without `paragraphs` the text is taken for one.
    """
    count = len(sides[0].texts)
    paragraphs = paragraphs or [0] * count
    return Field(
        measure(sides, paragraphs),
        [i not in barred and all(_is_whole(side.texts[i]) for side in sides) for i in range(count)],
        [any(hangs(side.texts[i], side.language) for side in sides) for i in range(count)],
        [[len(text.split()) for text in side.texts] for side in sides],
        paragraphs,
    )


def _is_whole(text: str) -> bool:
    """Whether `text` is a sentence with its end: no piece of a quotation, caption or credit."""
    text = text.strip()
    balanced = all(
        text.count(o) == text.count(c) for o, c in zip(_OPENINGS, _CLOSINGS, strict=True)
    )
    paired = text.count('"') % 2 == 0
    long_enough = len(text.split()) >= _FEWEST_WORDS
    prose = furniture_kind(text) is None and not _PICTURE_LINE.search(text)
    return bool(_ENDS.search(text)) and balanced and paired and long_enough and prose
