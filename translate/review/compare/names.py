"""The names of one text that the other does not have, and what stands in the place of each."""

from __future__ import annotations

from difflib import SequenceMatcher
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.lexicon.calendar import is_date_word
from translate.lexicon.given_names import is_given
from translate.lexicon.lemmas import lemma_key
from translate.lexicon.names import (
    abbreviates,
    capitalised,
    capitals,
    exonyms,
    is_generic,
    is_headline,
    is_proper,
    name_keys,
    stands,
)
from translate.lexicon.sounds import sounds_alike
from translate.lexicon.text import fold, words
from translate.lexicon.wordhood import is_word
from translate.review.answers import explained, load_lexicon, renders

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translate.article import Language
    from translate.lexicon.names import Known
    from translate.lexicon.text import Word
    from translate.review.pair import Pair

# Two spellings of one name share so much of their letters: Yanukóvich, Yanukovych.
_ALIKE = 0.8
# A word made from a name begins with so much of it (Freud, freudiano); Zambada is not Zambrano.
_SHARED = 0.65
# A name shorter than this is too often a word of its own (Al, Ben, Del).
_SHORTEST = 3
# From here on a part of a compound is long enough to be known again (Miskolc-Tapolca).
_COMPOUND = 5
# What replaces a name stands about as far into its text, as a share of the text.
_NEAR = 0.4
# A name that is in no table stands nearer still in the place of another.
_BESIDE = 0.2
# A word of the dictionary stands in the very place of a name that a table has.
_SAME = 0.08
# Titles and glosses stand between these, and are translated or left out.
_OPENING, _CLOSING = "\"“«‘'(", "\"”»’')"


class Name(NamedTuple):
    """A name of one text, and how it is written there."""

    span: Span
    text: str
    #: Whether it stands in the table of names.
    known: bool
    #: Whether a faithful translation may well do without it.
    light: bool
    #: Whether it is a nationality or the like.
    adjective: bool = False
    #: Whether it is a word of the dictionary with a capital, which only tells beside another name.
    ordinary: bool = False
    #: Whether the table knows it for something else than a place.
    body: bool = False

    @property
    def acronym(self) -> bool:
        """Whether it is written in capitals alone."""
        return _is_acronym(self.text)


def unanswered(text: str, language: Language, other: str) -> list[Name]:
    """List the names of `text` that `other` does not have, in order, each once."""
    tokens, keys = words(text), name_keys(other)
    lost: list[Name] = []
    covered: list[Span] = []
    table = exonyms()
    small = table.demonyms(tokens) if language == "es" else ()
    for known in (*table.find(tokens, language), *small):
        covered.append(known.span)
        if not any(stands(form, keys) for form in _forms(known)):
            # "Colombia's Congress" is Congress in Colombia.
            owner = known.span.of(text).endswith(("'s", "’s"))
            light = owner or not known.noun or _is_gloss(text, known.span)
            name = known.span.of(text)
            adjective = not known.noun and not name.isupper()
            lost.append(
                Name(
                    known.span,
                    name,
                    known=True,
                    light=light,
                    adjective=adjective,
                    body=known.body,
                )
            )
    if not is_headline(tokens):
        answers, there = _Answers.of(other), words(other)
        for n in {*capitalised(text, tokens), *_opening(tokens, language)}:
            word = tokens[n]
            span = Span(word.start, word.end)
            if any(span.overlaps(c) for c in covered) or len(word.text) < _SHORTEST:
                continue
            proper = _is_name(word.text, language)
            if not (proper or _may_be_name(text, tokens, n, answers)) or answers.has(text, word):
                continue
            answered = explained if proper else renders
            if any(answered(word.text, language, o.text) for o in there):
                continue
            light = not proper or _is_gloss(text, span) or _rest_stands(text, tokens, n, answers)
            lost.append(Name(span, word.text, known=False, light=light, ordinary=not proper))
    return _once(sorted(lost))


def _opening(tokens: Sequence[Word], language: Language) -> Iterator[int]:
    """The first word, where no dictionary has it: then its capital is a name's."""
    if tokens and tokens[0].capitalised and len(tokens[0].key) >= _COMPOUND:
        bare = tokens[0].text.lower().removesuffix("'s").removesuffix("’s")
        key = lemma_key(bare, language)
        entry = load_lexicon()[language].get(key)
        name = not is_word(bare, language) or is_proper(bare.capitalize(), language)
        if name and (entry is None or key in entry.answers):
            yield 0


def _may_be_name(text: str, tokens: Sequence[Word], n: int, answers: _Answers) -> bool:
    """Tell whether a dictionary word with a capital may be a name all the same.

    It stands alone, as places do (Buenaventura) and institutions do not, or beside a name that the
    other text has (Xiomara Castro).
    """
    word = tokens[n]
    if len(word.key) < _COMPOUND or is_generic(word.key) or is_date_word(word.key):
        return False
    beside = [
        other
        for other in (tokens[at] for at in (n - 1, n + 1) if 0 <= at < len(tokens))
        if other.capitalised
        and text[min(other.end, word.end) : max(other.start, word.start)] == " "
    ]
    return not beside or any(
        answers.has(text, other) and not is_generic(other.key) for other in beside
    )


def _forms(known: Known) -> Iterator[str]:
    """The forms that answer a name: its own, and those of its state or capital."""
    yield from known.forms
    for other in capitals().get(known.row, ()):
        for forms in exonyms().rows[other].values():
            yield from forms


def counterpart(name: Name, others: Sequence[Name], text: str, other: str) -> Name | None:
    """Choose the name that may stand in the place of `name`.

    An acronym may stand for an acronym, a nationality for a nationality, and any name of the table
    for another.
    """

    def far(candidate: Name) -> bool:
        gap = name.span.start / len(text) - candidate.span.start / len(other)
        return abs(gap) > _NEAR

    def fits(candidate: Name) -> bool:
        if name.ordinary and candidate.ordinary:
            return False
        if name.adjective or candidate.adjective:
            return name.adjective and candidate.adjective
        both = name.known and candidate.known
        return candidate.body == name.body if both else candidate.acronym == name.acronym

    return next((o for o in others if fits(o) and not far(o)), None)


def is_doubtful(name: Name, other: Name, pair: Pair) -> bool:
    """Tell whether two names left over may have nothing to do with each other.

    A word that people translate is part of an institution's name (Tesoro, Radio); a given name and
    a surname may be one person's (Donald, Trump); and what stands far off was hardly replaced.
    """
    if name.known and other.known:
        return False
    gap = abs(name.span.start / len(pair.source) - other.span.start / len(pair.target))
    known = name.known or other.known
    sides = ((name, pair.source_language), (other, pair.target_language))
    if any(side.ordinary and _is_translated(side.text, language) for side, language in sides):
        return not known or gap > _SAME
    given = [is_given(_bare(side.text)) for side in (name, other)]
    return gap > _BESIDE or (any(given) if known else given[0] != given[1])


def _bare(name: str) -> str:
    return fold(name).removesuffix("'s")


def _is_translated(word: str, language: Language) -> bool:
    """Tell whether the lexicon has the word, and not for itself."""
    key = lemma_key(_bare(word), language)
    entry = load_lexicon()[language].get(key)
    return entry is not None and key not in entry.answers


class _Answers(NamedTuple):
    """The words of the other text that may be a name of this one."""

    keys: frozenset[str]
    #: Neighbours written as one word.
    joined: frozenset[str]
    #: Words with a full stop, which may be short for a name.
    short: frozenset[str]

    @classmethod
    def of(cls, text: str) -> _Answers:
        keys = [fold(k) for k in name_keys(text)]
        tokens = words(text)
        return cls(
            frozenset(keys),
            frozenset(a + b for a, b in pairwise(keys)),
            frozenset(w.key for w in tokens if w.capitalised and text[w.end : w.end + 1] == "."),
        )

    def has(self, text: str, word: Word) -> bool:
        """Tell whether a name of the one text, written at `word`, stands in the other."""
        key = word.key.removesuffix("'s")
        if key in self.keys:
            return True
        if any(abbreviates(short, key) for short in self.short):
            return True
        if text[word.end : word.end + 1] == "." and any(abbreviates(key, k) for k in self.keys):
            return True
        if _is_acronym(word.text):
            # Acronyms are translated too often to be missed where the other text has any like it.
            return any(sorted(o) == sorted(key) for o in self.keys)
        return _is_compound(key, self) or any(_alike(o, key) for o in self.keys)


def _is_compound(key: str, answers: _Answers) -> bool:
    """Tell whether a name is written in one word here and in two there, or the reverse."""
    if len(key) < _COMPOUND:
        return False
    return key in answers.joined or any(o.endswith(key) for o in answers.keys)


def _alike(other: str, key: str) -> bool:
    if len(other) <= _SHORTEST:
        return False
    prefix = max(4, round(_SHARED * len(key)))
    return (
        other[:prefix] == key[:prefix]
        or sounds_alike(other, key)
        or (abs(len(other) - len(key)) < 4 and _ratio(other, key) >= _ALIKE)
    )


def _ratio(one: str, other: str) -> float:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= _ALIKE else 0.0


def _is_name(word: str, language: Language) -> bool:
    key = fold(word)
    if any(c.isdigit() for c in word) or key.startswith("i'") or is_date_word(key):
        return False
    bare = word.removesuffix("'s").removesuffix("’s")
    return _is_acronym(bare) or is_proper(bare, language)


def _is_acronym(name: str) -> bool:
    return name.removesuffix("'s").removesuffix("’s").removesuffix("s").isupper()


def _is_gloss(text: str, span: Span) -> bool:
    """Tell whether the name stands in a title or in brackets."""
    before, after = text[: span.start], text[span.end :]
    openings = max((before.rfind(o), o) for o in _OPENING)
    if openings[0] < 0:
        return False
    closing = _CLOSING[_OPENING.index(openings[1])]
    inside = before[openings[0] + 1 :]
    return closing not in inside and closing in after and len(words(inside)) < _COMPOUND


def _rest_stands(text: str, tokens: Sequence[Word], n: int, answers: _Answers) -> bool:
    """Tell whether a neighbour that belongs to the same name is in the other text."""
    for at in (n - 1, n + 1):
        if not 0 <= at < len(tokens) or not tokens[at].capitalised:
            continue
        left, right = sorted((tokens[n], tokens[at]))
        if text[left.end : right.start] in {" ", "-"} and answers.has(text, tokens[at]):
            return True
    return False


def _once(names: Sequence[Name]) -> list[Name]:
    seen: dict[str, Name] = {}
    for name in names:
        seen.setdefault(fold(name.text), name)
    return list(seen.values())
