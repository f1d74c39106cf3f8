"""Whether two words of different languages may mean the same one, for people and places too."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from translate.article import other_language
from translate.lexicon.names import exonyms
from translate.lexicon.participants import participant
from translate.lexicon.text import fold, words
from translate.review.answers import renders

if TYPE_CHECKING:
    from translate.article import Language
    from translate.lexicon.text import Word

# Letters that a word has left without its prefix.
_STEM = 5


def same_word(word: Word, other: Word, language: Language) -> bool:
    """Tell whether `other`, of the other language, may stand for `word`, of `language`."""
    return _same(word.text, other.text, language)


@lru_cache(maxsize=65536)
def _same(word: str, other: str, language: Language) -> bool:
    across, keys = other_language(language), (fold(word), fold(other))
    if keys[0].removesuffix("'s") == keys[1].removesuffix("'s"):
        return True
    if renders(_plain(word), language, _plain(other)):
        return True
    if participant(keys[0], language) & participant(keys[1], across):
        return True
    place = place_of(word, language)
    return place is not None and place == place_of(other, across)


def _plain(word: str) -> str:
    """A word without the prefix that Spanish writes in one with it (*exalumna*)."""
    bare = word.removeprefix("ex-").removeprefix("ex")
    return bare if len(bare) >= _STEM else word


@lru_cache(maxsize=4096)
def place_of(word: str, language: Language) -> int | None:
    """The row of a country or city that a word names, as an adjective too ("peruana")."""
    known = exonyms()
    (token,) = words(word)[:1] or (None,)
    if token is None:
        return None
    row = known.exact[language].get(token.key.removesuffix("'s"))
    if row is None and language == "es":
        row = next((k.row for k in known.demonyms([token])), None)
    if row is None and token.capitalised:
        row = next((k.row for k in known.find([token], language)), None)
    return row
