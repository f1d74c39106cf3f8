"""A source and its back-translation, compared word by word.

The marks should mean something: case, punctuation, accents, inflection ("flew", "flies") and the
way a number is written ("ten", "10") make no difference. `word_differences` tells every other word
that differs; `meaning_differences` passes over what a reader would: small words and word order.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from translate.article import LANGUAGES, Span
from translate.figures import find_figures
from translate.lexicon.function_words import FUNCTION_WORDS
from translate.lexicon.text import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translate.article import Language
    from translate.lexicon.text import Word

DifferenceKind = Literal["equal", "changed", "missing", "added"]
_KINDS: dict[str, DifferenceKind] = {
    "equal": "equal",
    "replace": "changed",
    "delete": "missing",
    "insert": "added",
}

# Words that come and go in a faithful translation: articles, auxiliaries, copulas, "that", and
# prepositions that the other language chooses anew. Left out, since they may change the meaning:
# denials, modals, "by" and "from" (who did it, where from), "or", pronouns that tell the sex.
_SMALL: dict[Language, frozenset[str]] = {
    "en": frozenset(
        "a an the of to in on at into for with and that which who whom it its their they them this"
        " these those there be have do as s".split()
    ),
    "es": frozenset(
        "el la los las lo un una unos unas de del a al en para con y e que quien cual ser estar"
        " haber se le les su este ese aquel esto eso como".split()
    ),
}
# Gender and number of words that no list of lemmas knows.
_ENDING = re.compile(r"(?:[aeo]s?|s)$")


class Difference(NamedTuple):
    """A run of words: in both texts, exchanged, or only in one (the other span is then empty)."""

    kind: DifferenceKind
    a: Span
    b: Span


def word_differences(a: str, b: str, language: Language | None = None) -> tuple[Difference, ...]:
    """Compare two texts of one language, in order; the runs cover every word of both.

    `language` is guessed from the small words when it is not given.
    """
    language = language or _guess(a + " " + b)
    ours, theirs = words(a), words(b)
    matcher = SequenceMatcher(None, _keys(a, ours, language), _keys(b, theirs, language), False)  # noqa: FBT003
    return tuple(
        Difference(_KINDS[tag], _span(ours, i1, i2, len(a)), _span(theirs, j1, j2, len(b)))
        for tag, i1, i2, j1, j2 in matcher.get_opcodes()
    )


def meaning_differences(a: str, b: str, language: Language | None = None) -> tuple[Difference, ...]:
    """Compare two texts as `word_differences` does, and call equal what hardly matters.

    A run of small words alone does not, nor one whose words stand elsewhere in the other text, or
    have other endings there.
    """
    language = language or _guess(a + " " + b)
    differences = word_differences(a, b, language)
    lost = [_content(d.a.of(a), language) for d in differences if d.kind != "equal"]
    new = [_content(d.b.of(b), language) for d in differences if d.kind != "equal"]
    gone = {key for keys in lost for key in keys}
    come = {key for keys in new for key in keys}
    return tuple(
        d._replace(kind="equal")
        if d.kind != "equal"
        and _answered(_content(d.a.of(a), language), come)
        and _answered(_content(d.b.of(b), language), gone)
        else d
        for d in differences
    )


def _content(text: str, language: Language) -> list[str]:
    tokens = words(text)
    keys = _keys(text, tokens, language)
    small = _SMALL[language]
    return [k for w, k in zip(tokens, keys, strict=True) if not {w.key, k} & small]


def _answered(keys: Sequence[str], others: set[str]) -> bool:
    """Whether each word stands among the others, perhaps with another ending."""
    stems = {_ENDING.sub("", other) for other in others}
    return all(key in others or _ENDING.sub("", key) in stems for key in keys)


def _span(tokens: Sequence[Word], first: int, after: int, length: int) -> Span:
    if first < after:
        return Span(tokens[first].start, tokens[after - 1].end)
    place = tokens[first].start if first < len(tokens) else length
    return Span(place, place)


def _keys(text: str, tokens: Sequence[Word], language: Language) -> list[str]:
    """Give each word a key that is the same for words that make no difference."""
    numbers = {
        (f.start, f.end): f"#{f.value}:{f.label}"
        for f in find_figures(text, language)
        if not f.weak
    }
    return [numbers.get((w.start, w.end)) or _lemma(w.key, language) for w in tokens]


@lru_cache(maxsize=32768)
def _lemma(key: str, language: Language) -> str:
    import simplemma

    return simplemma.lemmatize(key, lang=language).casefold()


def _guess(text: str) -> Language:
    keys = [w.key for w in words(text)]
    return max(LANGUAGES, key=lambda x: sum(k in FUNCTION_WORDS[x] for k in keys))
