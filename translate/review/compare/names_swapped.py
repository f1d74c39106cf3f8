"""Two persons who changed places: what the source says of one, the translation says of the other.

Both texts have the same two names, so nothing is missing. What stands beside each tells: "Judge
Arrieta" answers "el juez Arrieta". Where the words beside each name answer those beside the other,
and hardly any those beside the same, the names were exchanged.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.lexicon.function_words import COMPANIONS, FUNCTION_WORDS
from translate.lexicon.given_names import is_given
from translate.lexicon.names import is_generic, is_headline, is_proper
from translate.lexicon.text import fold, words
from translate.review.answers import renders

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translate.article import Language
    from translate.lexicon.text import Word
    from translate.review.pair import Pair

# Words that stand beside a name, on either side.
_BESIDE = 4
_SHORTEST = 4
_AT = re.compile(r"\b(?:in|en|at|near) $", re.IGNORECASE)


class Swap(NamedTuple):
    """One name of the source, and the other that stands in its place."""

    source: Span
    target: Span


class _Mention(NamedTuple):
    """A name that a text has once, and the words of weight beside it."""

    key: str
    span: Span
    beside: tuple[str, ...]


def swapped(pair: Pair) -> Iterator[Swap]:
    """Yield the first of two names that were exchanged."""
    ours = _mentions(pair.source, pair.source_language)
    theirs = {mention.key: mention for mention in _mentions(pair.target, pair.target_language)}
    both = [mention for mention in ours if mention.key in theirs]
    if len(both) != 2 or len(ours) != len(theirs):
        return
    one, other = _apart(*both)
    mine, yours = _apart(theirs[one.key], theirs[other.key])
    if mine.span.start < yours.span.start:
        return
    at = [
        [_AT.search(text, 0, m.span.start) is not None for m in mentions]
        for text, mentions in ((pair.source, (one, other)), (pair.target, (mine, yours)))
    ]
    if at[0] == at[1] and at[0][0] != at[0][1]:
        # "Said in Sorata the porter Mamani": a place and who is there.
        return
    language = pair.source_language
    straight = _shared(one, mine, language) + _shared(other, yours, language)
    crossed = _shared(one, yours, language), _shared(other, mine, language)
    if sum(crossed) > 1 + 2 * straight and (all(crossed) or not straight):
        yield Swap(one.span, yours.span)


def _apart(one: _Mention, other: _Mention) -> tuple[_Mention, _Mention]:
    """The two without the words that stand beside both."""
    both = set(one.beside) & set(other.beside)
    left = [
        mention._replace(beside=tuple(word for word in mention.beside if word not in both))
        for mention in (one, other)
    ]
    return left[0], left[1]


def _mentions(text: str, language: Language) -> list[_Mention]:
    """The names of one or more words, each by its last word; those said twice are left out."""
    tokens = words(text)
    if is_headline(tokens):
        return []
    runs: list[list[int]] = []
    for n, word in enumerate(tokens):
        # A surname may be a word of the dictionary, too.
        follows = runs and runs[-1][-1] == n - 1 and text[tokens[n - 1].end : word.start] == " "
        if follows and word.capitalised:
            runs[-1].append(n)
        elif _is_name(word, language):
            runs.append([n])
    taken = {n for run in runs for n in run}
    found = [
        _Mention(
            " ".join(tokens[n].key.removesuffix("'s") for n in run),
            Span(tokens[run[0]].start, tokens[run[-1]].end),
            _beside(tokens, run, taken, language),
        )
        for run in runs
    ]
    keys = [mention.key for mention in found]
    return [mention for mention in found if keys.count(mention.key) == 1]


def _is_name(word: Word, language: Language) -> bool:
    bare = word.text.removesuffix("'s").removesuffix("’s")
    if not word.capitalised or len(bare) < _SHORTEST or is_generic(word.key):
        return False
    return is_given(fold(bare)) or is_proper(bare, language)


def _beside(
    tokens: Sequence[Word], run: Sequence[int], taken: set[int], language: Language
) -> tuple[str, ...]:
    """Words of weight beside a name, up to the next name."""
    small = FUNCTION_WORDS[language] | COMPANIONS[language]
    found = []
    for start, step in ((run[0] - 1, -1), (run[-1] + 1, 1)):
        for at in range(start, start + step * _BESIDE, step):
            if not 0 <= at < len(tokens) or at in taken:
                break
            if tokens[at].key not in small:
                found.append(tokens[at].text)
    return tuple(found)


def _shared(mention: _Mention, other: _Mention, language: Language) -> int:
    """How many words beside the one answer words beside the other."""
    return sum(
        any(renders(word, language, there) for there in other.beside) for word in mention.beside
    )
