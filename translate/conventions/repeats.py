"""Marks and words that stand twice by mistake: rules both languages share."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.article import Edit, Language
from translate.conventions.position import opens_sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from translate.conventions.model import Finder

# What is doubled, and what stays of it. "Etc.," and "EE. UU.?" are right, "?." never is: a
# question or exclamation mark ends the sentence by itself (Ortografía 2010, III 3.4.6).
_DOUBLED: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r",(?: ?,)+"), ","),
    (re.compile(r";(?: ?;)+"), ";"),
    (re.compile(r"(?<![.\s])\.\.(?![.\w/\\])"), "."),
    (re.compile(r"(?<=\w), ?\.(?![.\w])"), "."),
    (re.compile(r"(?<=[?!…])\.(?![.\w])"), ""),
    (re.compile(r"\?{2,}"), "?"),
    (re.compile(r"!{2,}"), "!"),
)

# Words that never follow themselves in running text. "That that", "had had", "no no", "is is",
# "muy muy" can be meant; so can verb particles ("moved on on Friday").
_NEVER_TWICE: dict[Language, frozenset[str]] = {
    "en": frozenset("the a an of to and or for with by from at their our his its".split()),
    "es": frozenset(
        "el la los las un una unos unas de del al a en y e o por con para su sus que se".split()
    ),
}


def single_marks(source: str, target: str) -> Iterator[Edit]:
    """One mark where the target has two and the source has no such run."""
    taken = 0
    for start, end, kept in sorted(
        (*match.span(), kept)
        for pattern, kept in _DOUBLED
        if not pattern.search(source)
        for match in pattern.finditer(target)
    ):
        if start >= taken:
            yield Edit(start, end, kept)
            taken = end


def single_words(language: Language) -> Finder:
    """A finder that removes the second of two equal function words of `language`."""
    never = _NEVER_TWICE[language]

    def find(source: str, target: str) -> Iterator[Edit]:
        if any(True for _ in _pairs(source, lambda word: word.isalpha())):
            return
        pairs = list(_pairs(target, never.__contains__))
        ends = {end for _, end in pairs}
        for start, end in pairs:
            # Three in a row are no slip: a song, a stammer, or a loop the decoder flags.
            tripled = start in ends or any(other == end for other, _ in pairs)
            if not tripled:
                yield Edit(start, end, "")

    return find


def _pairs(text: str, wanted: Callable[[str], bool]) -> Iterator[tuple[int, int]]:
    """Where the space and the second of two equal words stand, for every such pair.

    The second word must be in lower case: "la La Libertad" and "de De Gaulle" are names.
    """
    for match in re.finditer(r"(?<![\w'’-])(\w+)(?= (\w+)(?![\w'’-]))", text):
        first, second = match[1], match[2]
        same = second == first or (second == first.lower() and opens_sentence(text, match.start()))
        if same and second.islower() and wanted(second):
            yield match.end(), match.end() + 1 + len(second)
