"""Mending capitals lost by a recaser ("los estados Unidos"), by how clean text writes a word."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import pairwise

WORD = re.compile(r"[^\W\d_]+")


class Casing:
    """How clean text writes pairs of words away from the start of a sentence.

    Pairs, since a single word may be a name here and an adjective there ("China", "china").

    A form is trusted when it makes up ``trust`` of at least ``least`` occurrences and holds a
    capital: only missing capitals are mended, since a capital may have reasons of its own.
    """

    def __init__(self, text: Iterable[str], trust: float = 0.97, least: int = 10) -> None:
        forms: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for line in text:
            words = WORD.findall(line)
            for first, second in pairwise(words[1:]):
                both = f"{first} {second}"
                forms[both.lower()][both] += 1
        self.forms: dict[str, str] = {}
        for lower, seen in forms.items():
            form, count = seen.most_common(1)[0]
            total = seen.total()
            known = total >= least and count >= trust * total
            if known and form != lower and not form.isupper():
                self.forms[lower] = form

    def mend(self, text: str) -> str:
        """Return ``text`` with the capitals that clean text would give it."""
        words = [(m.start(), m.group()) for m in WORD.finditer(text)]
        out = list(text)
        for index, (start, word) in enumerate(words):
            if index + 1 == len(words):
                break
            next_start, next_word = words[index + 1]
            if text[start + len(word) : next_start] != " ":
                continue
            for offset, char in enumerate(self.forms.get(f"{word} {next_word}".lower(), "")):
                if char.isupper():
                    out[start + offset] = char
        return "".join(out)
