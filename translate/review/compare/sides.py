"""Whether what stands before a word of one text stands behind its rendering in the other.

"Twice what Uruguay had paid" and "Uruguay había pagado la mitad" say one thing from two ends; that
"twice" became "half" shows in everything else having stayed where it was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from translate.lexicon.text import words
from translate.review.answers import renders_surely

if TYPE_CHECKING:
    from translate.article import Language

    #: A text, its language and where the word stands in it.
    Place = tuple[str, Language, int]

# Shorter words stand on either side of anything.
_LONG = 3


def changed_sides(here: Place, there: Place) -> bool:
    """Whether at least as many words around a place changed sides as stayed on theirs."""
    (text, language, start), (other, _, place) = here, there
    behind = words(other)
    crossed = stayed = 0
    for word in words(text):
        if len(word.key) < _LONG:
            continue
        answers = [w for w in behind if renders_surely(word.text, language, w.text)]
        if len(answers) == 1:
            same = (word.start < start) == (answers[0].start < place)
            crossed, stayed = crossed + (not same), stayed + same
    return crossed >= max(1, stayed)
