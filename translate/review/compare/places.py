"""Which places of two texts belong together, judged by the words around them.

Words that surely render one another (by the lexicon of human translations, by likeness, as figures
or names) link the texts. Two other places belong together if they stand among linked words: in
"coffee prices fell sharply" and "los precios del café subieron mucho" the two verbs do. Where no
links help, a place's share of its text has to do.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translate.lexicon.english_verbs import PARTICIPLES, PASTS
from translate.lexicon.lemmas import lemma_key
from translate.lexicon.text import words
from translate.review.answers import cognate, load_lexicon
from translate.review.compare.rivals import rivals_near

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translate.article import Language, Span

# Links between the commonest words say nothing of a place.
_SHORTEST = 3
# So many words around a place are asked for links.
_AROUND = 7
# So many words show whether two clauses begin alike.
_CLAUSE = 6
# The parties to a deed stand within so many.
_SENTENCE = 12
# Two candidates for one link: the one nearer by share of the text wins, within this much.
_FAR = 0.45
# Cognates have so many letters in common at least.
_COMMON = 4
# Sentences of so few words turn round freely.
_SHORT_TEXT = 14


class Token(NamedTuple):
    """A word, where it begins, and the dictionary forms it may be known by."""

    start: int
    key: str
    lemmas: frozenset[str]


class Places:
    """The words of two texts and the links between them."""

    def __init__(self, source: tuple[str, Language], target: tuple[str, Language]) -> None:
        """Link the words of `source` and `target`."""
        self.languages = (source[1], target[1])
        self.source = _tokens(*source)
        self.target = _tokens(*target)
        self.links = _links(self.source, self.target, source[1], target[1])
        self._linked = dict(self.links)
        self._back = {j: i for i, j in self.links}
        self._starts = tuple([t.start for t in tokens] for tokens in (self.source, self.target))

    def _at(self, place: int, *, swapped: bool = False) -> int:
        """Give the number of the word at `place` of the source or, `swapped`, of the target."""
        return bisect_left(self._starts[swapped], place)

    def distance(self, ours: Span, theirs: Span) -> float:
        """How many words apart two places are, counted by way of the nearest link."""
        here, there = self._at(ours.start), self._at(theirs.start, swapped=True)
        by_links = (
            abs(i - here) + abs(j - there)
            for i in range(here - _AROUND, here + _AROUND + 1)
            if (j := self._linked.get(i)) is not None and (i, j) != (here, there)
        )
        return min(by_links, default=self._by_share(here, there))

    def shared(self, ours: Span, theirs: Span) -> int:
        """How many of the words that follow one place closely are linked to those of the other."""
        here, there = self._at(ours.end), self._at(theirs.end, swapped=True)
        return sum(
            there <= self._linked.get(i, -1) <= there + _CLAUSE
            for i in range(here, here + _CLAUSE + 1)
        )

    def followed(self, ours: Span) -> int:
        """How many of the words that follow a place closely are linked to any."""
        here = self._at(ours.end)
        return sum(i in self._linked for i in range(here, here + _CLAUSE + 1))

    def crossed(self, ours: Span, theirs: Span) -> tuple[bool, bool]:
        """Whether words before one place render words after the other, and after to before.

        Nothing but words near the two places is looked at, however far they stand apart.
        """
        here, there = self._at(ours.start), self._at(theirs.start, swapped=True)
        mine, yours = (
            (
                _telling(tokens[max(0, at - _SENTENCE) : at]),
                _telling(tokens[at + 1 : at + _SENTENCE]),
            )
            for tokens, at in ((self.source, here), (self.target, there))
        )
        return self._any_same(mine[0], yours[1]), self._any_same(mine[1], yours[0])

    def _any_same(self, ours: list[Token], theirs: list[Token]) -> bool:
        return any(_same(one, other, self.languages) for one in ours for other in theirs)

    def rendered(self, span: Span, opposites: Sequence[Span], *, swapped: bool = False) -> bool:
        """Whether a word at `span` is linked to one that is none of its `opposites`.

        Each must render the other: "declarar" is an answer of "guilty" ("se declaró culpable") but
        not the other way round. With `swapped`, `span` is a place of the target and `opposites` are
        in the source. One word of a phrase may be linked by accident ("step" in "stepped up").
        """
        mine, others = (self.target, self.source) if swapped else (self.source, self.target)
        # What stands inside a phrase may be its object: "put the vote off".
        first, after = (self._at(place, swapped=swapped) for place in span)
        within = {first, after - 1} if after > first else set()
        links = self._back if swapped else self._linked
        linked = sum(
            not any(o.start <= others[links[i]].start < o.end for o in opposites)
            for i in within
            if i in links and self._mutual(mine[i], others[links[i]], swapped=swapped)
        )
        return linked >= min(2, len(within)) > 0

    def _mutual(self, here: Token, there: Token, *, swapped: bool) -> bool:
        one, other = self.languages[::-1] if swapped else self.languages
        return _alike(here, there) or not (
            there.lemmas.isdisjoint(_answers(here.lemmas, one))
            or here.lemmas.isdisjoint(_answers(there.lemmas, other))
        )

    @property
    def short(self) -> bool:
        """Whether the texts are so short that a place in them says little."""
        return min(len(self.source), len(self.target)) <= _SHORT_TEXT

    def _by_share(self, here: int, there: int) -> float:
        ours, theirs = max(1, len(self.source)), max(1, len(self.target))
        return abs(here / ours - there / theirs) * max(ours, theirs)


@lru_cache(maxsize=64)
def places(source: tuple[str, Language], target: tuple[str, Language]) -> Places:
    """Link two texts, once for all checks."""
    return Places(source, target)


@lru_cache(maxsize=16384)
def _answers(lemmas: frozenset[str], language: Language) -> frozenset[str]:
    lexicon = load_lexicon()[language]
    return frozenset().union(*(lexicon[k].answers for k in lemmas if k in lexicon))


def _tokens(text: str, language: Language) -> tuple[Token, ...]:
    return tuple(
        Token(word.start, word.key, _lemmas(word.text, word.key, language)) for word in words(text)
    )


def _lemmas(text: str, key: str, language: Language) -> frozenset[str]:
    """The lemma; an irregular past may also be taken for a word of its own ("spent", "rose")."""
    base = (PASTS.get(key) or PARTICIPLES.get(key)) if language == "en" else None
    return frozenset({lemma_key(text, language), base or ""} - {""})


def _telling(tokens: tuple[Token, ...]) -> list[Token]:
    return [token for token in tokens if len(token.key) > _SHORTEST]


def _links(
    source: tuple[Token, ...], target: tuple[Token, ...], ours: Language, theirs: Language
) -> frozenset[tuple[int, int]]:
    """Pair words one to one, the nearest in their texts first."""
    index = _Index(target, (ours, theirs))
    pairs = sorted(
        (abs(i / len(source) - j / len(target)), i, j)
        for i, here in enumerate(source)
        if len(here.key) >= _SHORTEST
        for j in index.answering(here, i / len(source))
    )
    taken: tuple[set[int], set[int]] = (set(), set())
    found = set()
    for gap, i, j in pairs:
        if gap <= _FAR and i not in taken[0] and j not in taken[1]:
            found.add((i, j))
            taken[0].add(i)
            taken[1].add(j)
    return frozenset(found)


class _Index:
    """The words of a target by what they may answer."""

    def __init__(self, target: tuple[Token, ...], languages: tuple[Language, Language]) -> None:
        self._length = len(target)
        self._languages = languages
        #: Each word once, and where it stands.
        self._words: dict[tuple[str, frozenset[str]], tuple[Token, list[int]]] = {}
        self._forms = defaultdict[str, set[tuple[str, frozenset[str]]]](set)
        self._renderings = defaultdict[str, set[tuple[str, frozenset[str]]]](set)
        self._known: dict[tuple[str, frozenset[str]], list[int]] = {}
        for at, token in enumerate(target):
            if len(token.key) >= _SHORTEST:
                self._words.setdefault(token[1:], (token, []))[1].append(at)
        for word, (token, _) in self._words.items():
            for form in _forms(token):
                self._forms[form].add(word)
            for answer in _answers(token.lemmas, languages[1]):
                self._renderings[answer].add(word)

    def answering(self, ours: Token, share: float) -> Sequence[int]:
        """The numbers of the words that may answer `ours`; of many those about `share` of all."""
        if ours[1:] not in self._known:
            self._known[ours[1:]] = self._find(ours)
        return rivals_near(self._known[ours[1:]], share * self._length)

    def _find(self, ours: Token) -> list[int]:
        forms = (*_forms(ours), *_answers(ours.lemmas, self._languages[0]))
        maybe = {word for form in forms for word in self._forms.get(form, ())}
        maybe |= {word for lemma in ours.lemmas for word in self._renderings.get(lemma, ())}
        there = (self._words[word] for word in maybe)
        return sorted(
            at for token, places in there if _same(ours, token, self._languages) for at in places
        )


def _forms(token: Token) -> set[str]:
    """What a word has in common with any that is the same or a cognate."""
    return {token.key, *token.lemmas, *(lemma[:_COMMON] for lemma in token.lemmas)}


def _same(ours: Token, theirs: Token, languages: tuple[Language, Language]) -> bool:
    return (
        ours.key == theirs.key
        or _alike(ours, theirs)
        or not theirs.lemmas.isdisjoint(_answers(ours.lemmas, languages[0]))
        or not ours.lemmas.isdisjoint(_answers(theirs.lemmas, languages[1]))
    )


def _alike(ours: Token, theirs: Token) -> bool:
    return any(cognate(one, other) for one in ours.lemmas for other in theirs.lemmas)
