"""Names that are nearly but not quite the same in the two texts: Pardo and Prado.

Names from other alphabets have several good spellings (Tymoshenko, Timoshenko), and a name may be
turned into the other language's (Philip, Felipe). So both spellings are brought to what they sound
like before they are compared; what differs then, by a letter or two, is a slip or another name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.lexicon.given_names import is_given, same_given
from translate.lexicon.names import (
    capitalised,
    exonyms,
    is_generic,
    is_headline,
    is_proper,
    name_keys,
    stands,
)
from translate.lexicon.sounds import sounds_alike
from translate.lexicon.text import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Language
    from translate.lexicon.text import Word
    from translate.review.pair import Pair

# A shorter name is too often another word.
_SHORTEST = 5


class Misspelling(NamedTuple):
    """The two spellings, where they stand."""

    source: Span
    target: Span


def misspellings(pair: Pair) -> Iterator[Misspelling]:
    """Yield names of the source that the translation spells in another way for no reason."""
    ours = _names(*pair.sides[0], pair.target)
    theirs = _names(*pair.sides[1], pair.source)
    known = [{w.key.removesuffix("'s") for w in words(text)} for text, _ in pair.sides]
    for word, sure in ours:
        key = word.key.removesuffix("'s")
        if key in known[1]:
            continue
        for other, other_sure in theirs:
            there = other.key.removesuffix("'s")
            if (sure or other_sure) and there not in known[0] and _slipped(key, there):
                yield Misspelling(Span(word.start, word.end), Span(other.start, other.end))
                break


def _names(text: str, language: Language, other: str) -> list[tuple[Word, bool]]:
    """Words that may be names, and whether no dictionary has them: Prado is a meadow, too."""
    tokens = words(text)
    if is_headline(tokens):
        return []
    keys = name_keys(other)
    table = [
        known.span
        for known in exonyms().find(tokens, language)
        if any(stands(form, keys) for form in known.forms)
    ]
    inside = set(capitalised(text, tokens))
    found = []
    for n, word in enumerate(tokens):
        bare = word.text.removesuffix("'s").removesuffix("’s")
        if not word.capitalised or len(bare) < _SHORTEST or is_generic(word.key):
            continue
        if any(Span(word.start, word.end).overlaps(span) for span in table):
            continue
        sure = is_proper(bare, language)
        beside = tokens[n - 1 : n] + tokens[n + 1 : n + 2]
        if sure or (n in inside and any(near.capitalised for near in beside)):
            found.append((word, sure))
    return found


def _slipped(one: str, other: str) -> bool:
    """Tell whether two names differ by a slip: letters turned round, one lost, one for another."""
    if one[0] != other[0] or abs(len(one) - len(other)) > 1 or one.rstrip("s") == other.rstrip("s"):
        return False
    if sounds_alike(one, other) or (is_given(one) and is_given(other) and same_given(one, other)):
        return False
    turned = len(one) == len(other) and sorted(one) == sorted(other)
    return turned or _one_apart(one, other)


def _one_apart(one: str, other: str) -> bool:
    """Tell whether one letter was changed, lost or added."""
    short, long = sorted((one, other), key=len)
    at = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return short[at:] == long[at + 1 :] or (
        len(short) == len(long) and short[at + 1 :] == long[at + 1 :]
    )
