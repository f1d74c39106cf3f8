"""Words that a machine left untranslated, found by how human pairs treat them.

A weak model copies the words it does not know. Trained on such pairs, a model learns
that copying a rare word is right; "airstrips" then stays English in a Spanish sentence. Words
that are alike in both languages (*animal*, *hospital*) stand on both sides of human pairs too,
and are no sign of anything.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from training.corpora import Pair

#: Lower-case words: names, which are rightly copied, begin with a capital.
WORD = re.compile(r"(?<![\w-])[a-záéíóúüñ]{4,}(?![\w-])")
#: A word on both sides of fewer human pairs than this part was left over, not alike.
ALIKE = 0.3


@dataclass(frozen=True)
class Shared:
    """In how many human pairs each word stands in English, in Spanish, and in both at once."""

    en: Counter[str]
    es: Counter[str]
    both: Counter[str]

    @classmethod
    def of(cls, pairs: Iterable[Pair]) -> Shared:
        """Count the words of pairs that people translated."""
        en: Counter[str] = Counter()
        es: Counter[str] = Counter()
        both: Counter[str] = Counter()
        for pair in pairs:
            left, right = set(WORD.findall(pair.en)), set(WORD.findall(pair.es))
            en.update(left)
            es.update(right)
            both.update(left & right)
        return cls(en, es, both)

    def left_over(self, pair: Pair, made_side: str) -> list[str]:
        """Return the words that the maker of one side, "en" or "es", seems not to have translated.

        Such a word was never seen in the made side's language, or people seldom keep it.
        """
        made, given = (self.en, self.es) if made_side == "en" else (self.es, self.en)
        common = set(WORD.findall(pair.en)) & set(WORD.findall(pair.es))
        return sorted(
            word
            for word in common
            if not made[word] or self.both[word] < ALIKE * max(1, given[word])
        )
