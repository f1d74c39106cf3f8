"""One key for all forms of a word: its dictionary form, folded; and what else a form may be of."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from translate.lexicon.text import fold

if TYPE_CHECKING:
    from translate.article import Language


@lru_cache(maxsize=65536)
def lemma_key(word: str, language: Language) -> str:
    """Give the lemma of `word` without case and accents; an English possessive is no form of it."""
    import simplemma

    lowered = word.casefold().replace("’", "'")
    if language == "en":
        lowered = lowered.removesuffix("'s")
    return fold(simplemma.lemmatize(lowered, lang=language))


#: What a Spanish participle or gerund has behind its vowel.
_PARTICIPLES = ("do", "da", "dos", "das", "ndo")
#: Endings of forms, and what the dictionary form may have instead.
_ENDINGS: dict[Language, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "en": (
        ("s", ("",)),
        ("es", ("",)),
        ("ies", ("y",)),
        ("ves", ("f", "fe")),
        ("ed", ("", "e")),
        ("ied", ("y",)),
        ("ing", ("", "e")),
    ),
    "es": (
        ("s", ("",)),
        ("es", ("",)),
        ("ces", ("z",)),
        ("a", ("o", "ar")),
        ("as", ("o", "ar", "er", "ir")),
        ("ora", ("or",)),
        ("oras", ("or",)),
        ("esa", ("es",)),
        ("esas", ("es",)),
        ("os", ("o",)),
        ("o", ("ar", "er", "ir")),
        ("e", ("ar", "er", "ir")),
        ("es", ("ar", "er", "ir")),
        ("an", ("ar", "er", "ir")),
        ("en", ("ar", "er", "ir")),
        *((f"a{end}", ("ar",)) for end in _PARTICIPLES),
        *((f"i{end}", ("er", "ir")) for end in (*_PARTICIPLES, "endo")),
    ),
}
#: Letters of the shortest word that a form is taken for.
_SHORTEST = 3


@lru_cache(maxsize=65536)
def readings(word: str, language: Language) -> frozenset[str]:
    """Give every key that `word` may have by its ending, its lemma's among them.

    A lemmatiser knows one lemma for a form; *marea* is a tide and *marearse*, "recordings" is of
    "recording" and of "record". Most of what is given is no word: look it up.
    """
    folded = fold(word.casefold().replace("’", "'"))
    if language == "en":
        folded = folded.removesuffix("'s")
    found = {lemma_key(word, language), folded, *_unended(folded, language)}
    if language == "en" and folded.endswith("ings"):
        found |= _unended(folded.removesuffix("s"), language)
    return frozenset(found)


def _unended(form: str, language: Language) -> set[str]:
    found: set[str] = set()
    for ending, instead in _ENDINGS[language]:
        stem = form.removesuffix(ending)
        if stem != form:
            found.update(stem + letters for letters in instead)
            if ending in ("ed", "ing") and stem[-1:] == stem[-2:-1]:
                found.add(stem[:-1])
    return {key for key in found if len(key) >= _SHORTEST}
