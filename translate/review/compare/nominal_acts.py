"""Who acts on whom where a noun tells what is done.

An attack by one on another, a letter from one to another, the murder of one at the hands of another
are read as acts, with the noun in place of the verb. Both of the two must be somebody.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from translate.lexicon.clause_words import ACT_NOUNS, BOUNDARIES, DETERMINERS, HELPERS, PREPOSITIONS
from translate.lexicon.lemmas import lemma_key
from translate.lexicon.text import words
from translate.review.compare.acts import MARK, Act
from translate.review.compare.persons import is_person
from translate.review.compare.phrases import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Language
    from translate.lexicon.text import Word

# A phrase has no more words of weight than this.
_LONGEST = 4
#: What names who acts beside a noun, and who is acted on.
_BY: dict[Language, tuple[str, ...]] = {
    "en": ("by", "from", "at the hands of", "on the part of"),
    "es": ("por parte de", "por parte del", "a manos de", "a manos del", "por"),
}
_ON: dict[Language, tuple[str, ...]] = {
    "en": ("on", "against", "to", "over", "toward", "towards", "upon", "with"),
    "es": ("a", "al", "contra", "sobre", "hacia", "ante"),
}
_OF: dict[Language, tuple[str, ...]] = {"en": ("of",), "es": ("de", "del")}


@cache
def _nouns() -> dict[Language, frozenset[str]]:
    rows = [row.split("|") for row in filter(None, ACT_NOUNS.splitlines())]
    return {
        "en": frozenset(noun for english, _ in rows for noun in english.split()),
        "es": frozenset(noun for _, spanish in rows for noun in spanish.split()),
    }


def nominal_acts(text: str, language: Language) -> list[Act]:
    """Read every noun of `text` beside which two people have parts."""
    tokens = words(text)
    return [
        act for n in range(len(tokens) - 1) if (act := _act(tokens, n, language, text)) is not None
    ]


def _act(tokens: list[Word], n: int, language: Language, text: str) -> Act | None:
    noun = tokens[n]
    if lemma_key(noun.text, language) not in _nouns()[language] or not noun.text.islower():
        return None
    parts = dict(_parts(tokens, n + 1, language, text))
    owner = _possessor(tokens, n, language)
    by = _first(parts, _BY[language])
    on = _first(parts, _ON[language])
    of = _first(parts, _OF[language]) or owner
    agent, patient = (by, on or of) if by else (of, on)
    if agent is None or patient is None:
        return None
    return Act(noun, agent, (patient._replace(opened=""),))


def _first(parts: dict[str, Phrase], openers: tuple[str, ...]) -> Phrase | None:
    return next((parts[opener] for opener in openers if opener in parts), None)


def _possessor(tokens: list[Word], n: int, language: Language) -> Phrase | None:
    """The English possessive before a noun: "the mayor's (last) attack"."""
    for at in (n - 1, n - 2):
        if at >= 0 and language == "en" and tokens[at].key.endswith("'s"):
            owner = (tokens[at],)
            return Phrase("", owner) if is_person(owner, language) else None
    return None


def _parts(
    tokens: list[Word], start: int, language: Language, text: str
) -> Iterator[tuple[str, Phrase]]:
    """The phrases for people that follow a noun one after another, by what opens them."""
    at = start
    while at < len(tokens) and not _parted(tokens, at, text):
        opener = _opener(tokens, at, language)
        if opener is None:
            return
        at += len(opener.split())
        phrase, at = _phrase(tokens, at, language, text)
        if not phrase or not is_person(phrase, language):
            return
        yield opener, Phrase(opener, phrase, determined=True)


def _parted(tokens: list[Word], at: int, text: str) -> bool:
    return at > 0 and MARK.search(text[tokens[at - 1].end : tokens[at].start]) is not None


def _opener(tokens: list[Word], at: int, language: Language) -> str | None:
    for length in (4, 3, 1):
        opener = " ".join(token.key for token in tokens[at : at + length])
        if opener in _BY[language] + _ON[language] + _OF[language]:
            return opener
    return None


def _phrase(
    tokens: list[Word], at: int, language: Language, text: str
) -> tuple[tuple[Word, ...], int]:
    """The words of weight from `at` on, and where they end."""
    start = at
    while at < len(tokens) and tokens[at].key in DETERMINERS[language]:
        at += 1
    found: list[Word] = []
    tables = (PREPOSITIONS, BOUNDARIES, HELPERS, DETERMINERS)
    while at < len(tokens) and len(found) < _LONGEST:
        small = any(tokens[at].key in table[language] for table in tables)
        if small or (at > start and _parted(tokens, at, text)):
            break
        found.append(tokens[at])
        at += 1
    return tuple(found), at
