"""Words that lost or gained a prefix that denies: known and desconocido, unhappy and feliz.

The lexicon of human translations says what the bare word renders; a word that anything in the
other text renders with its prefix is no find.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from translate.article import Span, other_language
from translate.lexicon.lemmas import lemma_key
from translate.lexicon.text import words
from translate.review.answers import load_lexicon, renders
from translate.review.compare.opposites import turned_round
from translate.review.compare.places import places

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Language
    from translate.lexicon.text import Word
    from translate.review.pair import Pair

_PREFIXED: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"(?!dismiss|incorporat|discover|distan|discharg|discours|display|distress|district"
        r"|impact|import|impress|improv|impound|inde|inform|inhabit|intak|income|invent|invoic"
        r"|insur|intens|install|under|uni|inter)(?:un|in|im|il|ir|dis"
        r"|non-?)(?=\w{4})"
    ),
    "es": re.compile(
        r"(?!desp|incorpora|descubr|interes|imag|impon|desvel|descarg|desempeñ|descans|descuent"
        r"|despach|deshech|desech|descens|informa|impuest|impuls|impart|import|impus|inculp"
        r"|infracc|influ|inmigra|intens|inver|inscri|indetermin|insens)(?:in|im|ir|i(?=l)|des"
        r"|anti)(?=\w{4})"
    ),
}
# A prefix that is written apart: "non-negotiable".
_DENIED = re.compile(r"\b(?:non|anti|un|no)-$", re.IGNORECASE)
# So many words apart, counted by way of words that render one another, the two stand in one place.
_NEAR = 5.0


def prefix_changes(pair: Pair) -> Iterator[tuple[Span, Span]]:
    """Yield the two words of each change: those that lost a prefix first."""
    ours, theirs = pair.sides
    found = [*_changed(ours, theirs), *(change[::-1] for change in _changed(theirs, ours))]
    for here, there in found:
        near = places(*pair.sides).distance(here, there) <= _NEAR
        if near and not turned_round(pair, here, there):
            yield here, there


def _changed(
    side: tuple[str, Language], other: tuple[str, Language]
) -> Iterator[tuple[Span, Span]]:
    """The denying words of `side`, each with the word of `other` that renders it undenied."""
    across = [w for w in words(other[0]) if not _DENIED.search(other[0], 0, w.start)]
    for word in words(side[0]):
        bare = _bare(word.key, side[1])
        if not bare or any(renders(word.text, side[1], w.text) for w in across):
            continue
        if any(_bare(w.key, other[1]) and _mutual(bare, side[1], w, whole=False) for w in across):
            continue
        found = next((w for w in across if _mutual(bare, side[1], w, whole=True)), None)
        if found:
            yield Span(word.start, word.end), Span(found.start, found.end)


@lru_cache(maxsize=16384)
def _bare(word: str, language: Language) -> str:
    """`word` without the prefix that denies it, if it has one and the rest is a word."""
    prefix = _PREFIXED[language].match(word)
    rest = word[prefix.end() :] if prefix else ""
    return rest if rest and lemma_key(rest, language) in load_lexicon()[language] else ""


def _mutual(bare: str, language: Language, word: Word, *, whole: bool) -> bool:
    """Whether `word`, or its rest after a prefix, and `bare` render one another."""
    tongue = other_language(language)
    text = word.key if whole else _bare(word.key, tongue)
    lexicon = load_lexicon()
    one, other = lemma_key(bare, language), lemma_key(text, tongue)
    mine, yours = lexicon[language].get(one), lexicon[tongue].get(other)
    return bool(mine and yours and other in mine.answers and one in yours.answers)
