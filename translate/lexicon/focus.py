"""Words that say how the rest of a sentence holds: only, even, still, no longer, again, except.

Focus particles ("only", "even", "also") pick out what a statement is about and what it leaves out;
phasal adverbs ("still", "no longer", "again") say how it stands to what was before. Each meaning
has, in both languages, what surely is such a word and what may render one. Sources: König (1991),
The Meaning of Focus Particles; Löbner (1989), "German schon – erst – noch"; Real Academia Española,
Nueva gramática (2009), § 40.5 to 40.9 (particles) and § 28.9 to 28.11 (*volver a*, *dejar de* and
*seguir* with verbs).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from translate.article import Span
from translate.lexicon.focus_table import PARTICLES
from translate.lexicon.phasal_table import PHASES

if TYPE_CHECKING:
    from translate.article import Language
    from translate.lexicon.focus_row import Row

#: The meanings, the most telling first.
FOCUSES = (*PARTICLES, *PHASES)


@lru_cache(maxsize=512)
def _pattern(forms: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{forms})", re.IGNORECASE)


def surely(meaning: Row, text: str, language: Language) -> Span | None:
    """Return the first word of `text` that surely has a meaning."""
    match = _pattern(rf"(?:{meaning.sure[language]})(?!\w)").search(text)
    return Span(*match.span()) if match else None


def possibly(meaning: Row, text: str, language: Language) -> bool:
    """Tell whether any word of `text` may have a meaning."""
    return _pattern(meaning.possible[language]).search(text) is not None


def everywhere(meaning: Row, text: str, language: Language) -> list[Span]:
    """Find all words of `text` that may have a meaning."""
    return [Span(*m.span()) for m in _pattern(meaning.possible[language]).finditer(text) if m[0]]


def exclude(one: Row, other: Row) -> bool:
    """Tell whether what holds by one of two meanings cannot hold by the other."""
    return frozenset((one.name, other.name)) in _EXCLUDING


_EXCLUDING = {
    frozenset(("only", "even")),
    frozenset(("only", "also")),
    frozenset(("only", "mainly")),
    frozenset(("only", "another")),
    frozenset(("even", "except")),
    frozenset(("except", "also")),
    frozenset(("still", "no longer")),
    frozenset(("still", "already")),
    frozenset(("again", "still")),
}
