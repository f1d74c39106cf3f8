"""Whether two words of different languages may mean the same one, for people and places too."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from translate.article import other_language
from translate.lexicon.names import exonyms
from translate.lexicon.participants import participant
from translate.lexicon.text import words
from translate.review.answers import renders

if TYPE_CHECKING:
    from translate.article import Language
    from translate.lexicon.text import Word

# Letters that a word has left without its prefix.
_STEM = 5


def same_word(word: Word, other: Word, language: Language) -> bool:
    """Tell whether `other`, of the other language, may stand for `word`, of `language`."""
    across = other_language(language)
    if word.key.removesuffix("'s") == other.key.removesuffix("'s"):
        return True
    if renders(_plain(word), language, _plain(other)):
        return True
    if participant(word.key, language) & participant(other.key, across):
        return True
    place = place_of(word.text, language)
    return place is not None and place == place_of(other.text, across)


def _plain(word: Word) -> str:
    """A word without the prefix that Spanish writes in one with it (*exalumna*)."""
    bare = word.text.removeprefix("ex-").removeprefix("ex")
    return bare if len(bare) >= _STEM else word.text


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
