"""Whose somebody or something is: chains by *of*, *de* and the English possessive.

"The bodyguard of the mayor's daughter" and "la hija del guardaespaldas del alcalde" have the same
people in another order. Each text is read as pairs of somebody and the one to whom they belong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.lexicon.clause_words import DETERMINERS, OF
from translate.lexicon.participants import is_somebody
from translate.lexicon.text import words

if TYPE_CHECKING:
    from translate.article import Language
    from translate.lexicon.text import Word

# So many words may stand between an owner and the noun for whom they own: "his youngest".
_BETWEEN = 3


class Owned(NamedTuple):
    """Somebody and the one they belong to."""

    head: Word
    owner: Word

    @property
    def span(self) -> Span:
        """The stretch from the one to the other."""
        return Span(
            min(self.head.start, self.owner.start),
            max(self.head.end, self.owner.end),
        )


def owned(text: str, language: Language) -> list[Owned]:
    """List who belongs to whom in `text`."""
    tokens = words(text)
    found = []
    for n, token in enumerate(tokens):
        if language == "en" and token.key.endswith("'s") and _is_somebody(token, language):
            head = _next(tokens, n + 1, language, text)
            if head is not None:
                found.append(Owned(tokens[head], token))
        elif token.key in OF[language] and n:
            owner = _next(tokens, n + 1, language, text)
            before = _before(tokens, n, language)
            if owner is not None and before is not None:
                found.append(Owned(tokens[before], tokens[_last(tokens, owner, language, text)]))
    return found


def belongings(text: str, language: Language) -> list[Owned]:
    """List what belongs to whom in `text`, things as well, and people of a name."""
    tokens = words(text)
    found = []
    for n, token in enumerate(tokens):
        if language == "en" and token.key.endswith("'s") and _may_own(token, language):
            things = [w for w in tokens[n + 1 : n + 3] if _is_thing(w, language)]
            found += [Owned(thing, token) for thing in things]
        elif token.key in OF[language] and n and n + 1 < len(tokens):
            owner = next((w for w in tokens[n + 1 : n + 3] if _may_own(w, language)), None)
            before = tokens[n - 1]
            if owner is not None and _is_thing(before, language):
                found.append(Owned(before, owner))
    return found


def _may_own(word: Word, language: Language) -> bool:
    return word.capitalised or _is_somebody(word, language)


def _is_thing(word: Word, language: Language) -> bool:
    small = word.key in DETERMINERS[language] or word.key in _SMALL[language]
    return word.text[0].islower() and not small


def _is_somebody(word: Word, language: Language) -> bool:
    return is_somebody(word.key, language)


def _next(tokens: list[Word], start: int, language: Language, text: str) -> int | None:
    """The noun for somebody that opens at `start`, behind articles and adjectives."""
    at = start
    while at < len(tokens) and at - start <= _BETWEEN:
        if at > start and any(c in ",.;:" for c in text[tokens[at - 1].end : tokens[at].start]):
            return None
        if _is_somebody(tokens[at], language):
            return _end_of_compound(tokens, at, language, text)
        skipped = tokens[at].key in DETERMINERS[language] or tokens[at].text.islower()
        if not skipped or tokens[at].key in _SMALL[language]:
            return None
        at += 1
    return None


def _end_of_compound(tokens: list[Word], at: int, language: Language, text: str) -> int:
    """The last noun of an English row of nouns: "the cartel leader"."""
    while (
        language == "en"
        and at + 1 < len(tokens)
        and not tokens[at].key.endswith("'s")
        and _is_somebody(tokens[at + 1], language)
        and text[tokens[at].end : tokens[at + 1].start] == " "
    ):
        at += 1
    return at


def _last(tokens: list[Word], at: int, language: Language, text: str) -> int:
    """What "of the mayor's daughter" is of: the last of a row of possessives."""
    while language == "en" and tokens[at].key.endswith("'s"):
        following = _next(tokens, at + 1, language, text)
        if following is None:
            break
        at = following
    return at


def _before(tokens: list[Word], n: int, language: Language) -> int | None:
    """The noun for somebody right before *of*, an adjective between at most."""
    for at in (n - 1, n - 2):
        if at >= 0 and _is_somebody(tokens[at], language):
            return at
        if language == "en":
            return None
    return None


_SMALL: dict[Language, frozenset[str]] = {
    "en": frozenset("of in on at by for from with to and or who that is was has had were".split()),
    "es": frozenset("de del en con por para a al y o que es fue ha se no".split()),
}
