"""Changes of one text of a pair after which the other no longer says the same.

Every change edits one side in place, labels what nothing on the other side says any more, labels
on the other side what is no longer said here, and returns whether it found a place to be made.
Where it cannot be known which words are concerned they are labelled unknown.
"""

from __future__ import annotations

from collections.abc import Callable

from training.quality.leaving_out import affirm, cut_short, drop_phrase, drop_word
from training.quality.putting_in import add_phrase, add_sentence, add_word, negate, repeat
from training.quality.replacing import (
    leave_untranslated,
    replace_by_like,
    replace_in_class,
    replace_name,
    replace_number,
    replace_word,
    swap,
)
from training.quality.turn import Turn

Change = Callable[[Turn], bool]

#: Each change and how often it is tried, as parts of all.
CHANGES: tuple[tuple[float, Change], ...] = (
    (5.0, drop_word),
    (4.0, drop_phrase),
    (0.7, cut_short),
    (2.5, add_word),
    (2.0, add_phrase),
    (0.6, add_sentence),
    (1.5, replace_word),
    (6.0, replace_by_like),
    (3.0, replace_in_class),
    (0.8, replace_number),
    (0.8, replace_name),
    (2.5, swap),
    (0.8, negate),
    (0.8, affirm),
    (0.5, repeat),
    (0.5, leave_untranslated),
)
