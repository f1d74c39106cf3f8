"""Names of which one part is another in the translation: Lucía Ferreyra, Luisa Ferreyra.

The part that both texts have says that they speak of one person; so the other part is compared more
strictly than a name alone, which may be spelled in several ways.
"""

from __future__ import annotations

import re
from itertools import pairwise, product
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.lexicon.given_names import is_given, same_given
from translate.lexicon.names import exonyms, is_generic, is_headline, is_proper
from translate.lexicon.sounds import sounds_alike
from translate.lexicon.text import words
from translate.review.answers import explained, renders

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Language
    from translate.lexicon.text import Word
    from translate.review.pair import Pair

_SHORTEST = 3
# What opens the names of many places.
_PLACES = frozenset(
    "puerto san santa santo villa ciudad rio cerro monte isla nueva nuevo punta bahia laguna costa"
    " port fort mount lake saint new".split()
)
_VOWELS = re.compile(r"[aeiouyhw]")
# Letters that stand for one sound in names from other alphabets.
_SOUNDS = (("ks", "s"), ("x", "s"), ("z", "s"), ("c", "k"), ("q", "k"), ("g", "j"), ("v", "f"))


class ChangedPart(NamedTuple):
    """The part of a name that is another in the translation."""

    source: Span
    target: Span


def changed_parts(pair: Pair) -> Iterator[ChangedPart]:
    """Yield the parts of names beside which both texts have the same other part."""
    ours, theirs = (list(_couples(*side)) for side in pair.sides)
    known = [{_key(word) for word in words(text)} for text, _ in pair.sides]
    for couple, other, at in product(ours, theirs, (0, 1)):
        one, two = couple[at], other[at]
        same = _key(couple[1 - at]) == _key(other[1 - at])
        if same and _key(one) not in known[1] and _key(two) not in known[0]:
            parts = _are_parts(one, two, pair) or (
                at == 1 and _are_surnames(one, two, couple[0], pair)
            )
            if parts and not _one_name(one, two, pair.source_language):
                yield ChangedPart(Span(one.start, one.end), Span(two.start, two.end))


def _couples(text: str, language: Language) -> Iterator[tuple[Word, Word]]:
    """Capitalised neighbours, but for those of names that the table has."""
    tokens = words(text)
    if is_headline(tokens):
        return
    table = [known.span for known in exonyms().find(tokens, language)]
    for one, other in pairwise(tokens):
        span = Span(one.start, other.end)
        beside = text[one.end : other.start] == " " and one.capitalised and other.capitalised
        if beside and not any(span.overlaps(known) for known in table):
            yield one, other


def _key(word: Word) -> str:
    return word.key.removesuffix("'s")


def _are_parts(one: Word, two: Word, pair: Pair) -> bool:
    return _is_part(one, pair.source_language) and _is_part(two, pair.target_language)


def _are_surnames(one: Word, two: Word, first: Word, pair: Pair) -> bool:
    """Whether two words behind one person's name are surnames, of which one is a word as well.

    "Arístides Funes" and "Arístides Fuentes": fuentes are springs.
    """
    languages = pair.source_language, pair.target_language
    person = is_given(_key(first)) or any(is_proper(first.text, tongue) for tongue in languages)
    person |= _key(first) in _PLACES
    sure = any(_is_part(w, x) for w, x in zip((one, two), languages, strict=True))
    plain = not any(is_generic(_key(w)) or w.text.isupper() for w in (one, two))
    long = min(len(_key(one)), len(_key(two))) > _SHORTEST
    return person and sure and plain and long and not renders(one.text, languages[0], two.text)


def _is_part(word: Word, language: Language) -> bool:
    key = _key(word)
    if len(key) < _SHORTEST or word.text.isupper() or is_generic(key):
        return False
    return is_given(key) or is_proper(word.text.removesuffix("'s").removesuffix("’s"), language)


def _one_name(one: Word, other: Word, language: Language) -> bool:
    """Tell whether two words may be one name: rendered, or spelled in another way."""
    mine, yours = _key(one), _key(other)
    if is_given(mine) and is_given(yours):
        return same_given(mine, yours)
    alike = sounds_alike(mine, yours) or _bones(mine) == _bones(yours)
    return alike or explained(one.text, language, other.text)


def _bones(name: str) -> str:
    """The consonants of a name: Muhammad, Mohamed."""
    for letters, sound in _SOUNDS:
        name = name.replace(letters, sound)
    return re.sub(r"(.)\1", r"\1", _VOWELS.sub("", name))
