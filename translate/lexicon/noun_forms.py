"""The forms of nouns for people: singulars, and a Spanish woman beside a man. All folded."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.lexicon.lemmas import lemma_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Language

# "Exjefe", but not "exit": a shorter word begins with ex by itself.
_PREFIXED = 5
_PREFIX = re.compile(r"(?:ex)?(?:vice|sub)?")
_ENDINGS = re.compile(r"(?:ies|es|s)$")


def spanish_genders(noun: str) -> Iterator[str]:
    """A folded Spanish noun for a man, and the one for a woman where a rule makes it."""
    yield noun
    if noun.endswith(("o", "nte")):
        yield noun[:-1] + "a"
    elif noun[-1] in "rnlz":
        yield noun + "a"


def noun_forms(word: str, language: Language) -> Iterator[str]:
    """A folded word and the singulars it may be a form of, the likeliest first."""
    bare = word.removesuffix("'s")
    bare = _PREFIX.sub("", bare) if len(bare) > _PREFIXED else bare
    yield from (word, bare, _ENDINGS.sub("", bare), bare.removesuffix("s"))
    yield lemma_key(bare, language)
    yield bare.replace("men", "man") if language == "en" else bare[:-3] + "z"
