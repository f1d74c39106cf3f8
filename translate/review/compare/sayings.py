"""What a text says again in another place, where the other text says it once.

The module `repeats` finds phrases that follow themselves. Here are the other shapes of saying a
thing twice: two words that stand together again, in any form and order ("denied the bribes …
denying the bribes"); a phrase with its preposition ("after the hearing … after the hearing"); a
deed ("be separated … be separated"); what a noun is of, said before and behind it ("the beach
clean-up of the beach"); an item of a list; and an adverbial, perhaps in other words ("en silencio …
sin decir palabra").

A person, a thing or a place may be named again for clarity where the other text has a pronoun, so
a noun alone proves nothing.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span, other_language
from translate.figures.tables import table
from translate.lexicon.adverbials import adverbials
from translate.lexicon.calendar import date_words
from translate.lexicon.clause_words import OF
from translate.lexicon.function_words import COMPANIONS, FUNCTION_WORDS
from translate.lexicon.lemmas import lemma_key
from translate.lexicon.text import words
from translate.review.answers import renders

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translate.article import Language
    from translate.lexicon.text import Word

_STOP = re.compile(r"[.;:!?…]")
# Letters of a word that says something by itself.
_CONTENT = 4
# Letters by which words of one family are the same: preside, presidenta.
_FAMILY = 6
# Two words that belong together stand no further apart than this.
_TOGETHER = 3
# Within one noun phrase.
_PHRASE = 6
# Two items of one list.
_LIST = 12
_BEFORE: dict[Language, frozenset[str]] = {
    "en": frozenset(
        "after before during in on at from since until by for against under over through with"
        " without into among between towards toward near outside inside behind about".split()
    ),
    "es": frozenset(
        "tras antes despues durante en desde hasta por para contra bajo sobre con sin hacia entre"
        " ante a al mediante segun".split()
    ),
}
_ARTICLES: dict[Language, frozenset[str]] = {
    "en": frozenset("the a an his her its their this that these those".split()),
    "es": frozenset("el la los las un una unos unas su sus este esta ese esa".split()),
}
_AUXILIARIES: dict[Language, frozenset[str]] = {
    "en": frozenset("be been being was were is are has have had".split()),
    "es": frozenset(
        "ser sido siendo fue fueron es son era eran sea sean fuera fueran ha han habia habian"
        " haber hayan haya sera seran seria serian".split()
    ),
}
_PARTICIPLE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"\w+(?:ed|en|wn|ght|ld|pt|nt|de|ung|orn|ut|ck)"),
    "es": re.compile(r"\w+(?:[ai]d|ch|st|rt|rit|elt|ot)[oa]s?"),
}
_LINKS = frozenset({"and", "or", "y", "e", "o", "u", "ni", "nor"})
# Between the members of a comparison or a contrast, of which one language may leave out what both
# share: "de la prensa local como de la prensa internacional", "can take … but they cannot take".
_CONTRASTS = _LINKS | {"but", "than", "as", "pero", "sino", "como", "que"}
_ADVERBS = frozenset(
    "no not also just only even always on they he she it we tambien solo siempre incluso ya se"
    " ademas asimismo tan".split()
)
# Words of locutions, which are said of each of two things (con respecto a, por parte de).
_LOCUTIONS = frozenset(
    "ciento respecto parte nivel nadie cuanto relacion caso ejemplo modo forma least cent terms"
    " part level case way".split()
)


class _Text(NamedTuple):
    """A text in words, with what each of them is."""

    text: str
    language: Language
    tokens: Sequence[Word]
    #: The family of each word that says something; "" for the others.
    families: Sequence[str]
    others: Sequence[Word]

    def gap(self, n: int) -> str:
        """What stands between a word and the next."""
        if n + 1 >= len(self.tokens):
            return "."
        return self.text[self.tokens[n].end : self.tokens[n + 1].start]

    def span(self, first: int, last: int) -> Span:
        """From one word to another."""
        return Span(self.tokens[first].start, self.tokens[last].end)

    def one_breath(self, first: int, last: int) -> bool:
        """Whether no sign of punctuation stands between two words."""
        return all(not self.gap(n).strip(" -’'s") for n in range(first, last))

    def one_sentence(self, first: int, last: int) -> bool:
        """Whether no sentence ends between two words."""
        return all(set(self.gap(n)).isdisjoint(".;:!?…") for n in range(first, last))

    def same(self, first: int, last: int) -> bool:
        """Whether two words are written alike."""
        one, other = (self.tokens[n].key.removesuffix("'s") for n in (first, last))
        return one == other

    def said_once(self, n: int) -> bool:
        """Whether the other text has at most one word for this one that renders no other word."""
        word = self.tokens[n]
        small = _small(other_language(self.language))
        rendering = [
            other
            for other in self.others
            if other.key not in small and renders(word.text, self.language, other.text)
        ]
        if len(rendering) <= 1:
            return True
        if len({other.key for other in rendering}) < len(rendering):
            return False
        mine = self.families[n]
        return sum(not self._renders_another(other, mine) for other in rendering) <= 1

    def _renders_another(self, other: Word, family: str) -> bool:
        return any(
            renders(word.text, self.language, other.text)
            for word, its in zip(self.tokens, self.families, strict=True)
            if its != family and len(word.key) >= _CONTENT
        )


def said_elsewhere(text: str, language: Language, other: str) -> Span | None:
    """Find what `text` says for the second time and `other` once, apart from loops."""
    tokens = words(text)
    families = [_family(word, language) for word in tokens]
    told = [family for family in families if family]
    seen = _Text(text, language, tokens, families, words(other))
    if len(told) != len(set(told)) or any(w.capitalised for w in tokens):
        for find in (_phrases, _pairs, _deeds, _owners, _objects, _items):
            found = next(find(seen), None)
            if found is not None:
                return found
    return _adverbials(seen, other) or _dates(seen, other)


def _family(word: Word, language: Language) -> str:
    if len(word.key) < _CONTENT or word.key in _small(language) or not word.text[0].isalpha():
        return ""
    return lemma_key(word.text, language)[:_FAMILY]


@cache
def _small(language: Language) -> frozenset[str]:
    return FUNCTION_WORDS[language] | COMPANIONS[language] | _BEFORE[language]


def _again(seen: _Text) -> Iterator[tuple[int, int]]:
    """Pairs of places where one word of weight stands twice and the other text has it once."""
    places: dict[str, list[int]] = {}
    for n, family in enumerate(seen.families):
        key = seen.tokens[n].key
        if family and key not in _LOCUTIONS and not _counts(key, seen.language):
            places.setdefault(family, []).append(n)
    for found in places.values():
        if len(found) == 2 and seen.said_once(found[0]):
            yield found[0], found[1]


def fills_out(tokens: Sequence[Word], second: int, ends: tuple[int, int]) -> bool:
    """Tell whether words said again fill out a contrast: other words follow the second time.

    `second` is where they come again, `ends` their last word at either time.
    """
    following = [tokens[end + 1] if end + 1 < len(tokens) else None for end in ends]
    if following[0] is None or following[1] is None or following[0].key == following[1].key:
        return False
    before = second - 1
    while before > ends[0] + 1 and tokens[before].key in _ADVERBS:
        before -= 1
    return before > ends[0] and tokens[before].key in _CONTRASTS


def _counts(key: str, language: Language) -> bool:
    """Whether a word is a numeral, which may be said of two things."""
    numbers = table(language)
    return key in numbers.units or key in numbers.scales or key in numbers.vague


def _pairs(seen: _Text) -> Iterator[Span]:
    """Two words that stand together twice, in the same order.

    A noun and its adjective ("alto riesgo") may be all that the other text says in one word.
    """
    again = [(i, j) for i, j in _again(seen) if not seen.tokens[i].capitalised]
    for (i, j), (k, m) in combinations(again, 2):
        if (i < k) != (j < m):
            continue
        apart = sorted((abs(i - k), abs(j - m)))
        here, there = min(i, k) - 1, min(j, m) - 1
        more = here >= 0 and seen.families[here] != "" and seen.same(here, there)
        ends = max(i, k), max(j, m)
        filled = fills_out(seen.tokens, min(j, m), ends)
        if apart[0] + more > 1 and apart[1] <= _TOGETHER and ends[0] < min(j, m) and not filled:
            yield seen.span(min(j, m), ends[1])


def _phrases(seen: _Text) -> Iterator[Span]:
    """A phrase that begins with the same preposition or number."""
    numbers = table(seen.language).units
    for i, j in _again(seen):
        length = _shared(seen, i, j) if seen.same(i, j) else 0
        first = seen.tokens[i - length]
        counts = numbers.get(first.key, 0) > 1
        begins = counts or first.key in _BEFORE[seen.language]
        if length and begins and not fills_out(seen.tokens, j - length, (i, j)):
            yield seen.span(j - length, j)


def _shared(seen: _Text, i: int, j: int) -> int:
    """How many words before the two places are the same, up to a preposition."""
    length = 0
    while length < _TOGETHER and i - length > 0 and j - length - 1 > i:
        here, there = seen.tokens[i - length - 1], seen.tokens[j - length - 1]
        if here.key != there.key or seen.gap(i - length - 1).strip():
            break
        length += 1
        if here.key in _BEFORE[seen.language]:
            break
    return length


def _deeds(seen: _Text) -> Iterator[Span]:
    """An auxiliary and its participle."""
    for i, j in _again(seen):
        verb = i and seen.tokens[i - 1].key in _AUXILIARIES[seen.language]
        same = verb and seen.same(i, j) and seen.same(i - 1, j - 1) and seen.one_sentence(i, j)
        told = same and _PARTICIPLE[seen.language].fullmatch(seen.tokens[i].key)
        if told and not fills_out(seen.tokens, j - 1, (i, j)):
            yield seen.span(j - 1, j)


def _owners(seen: _Text) -> Iterator[Span]:
    """What a noun is of, said on both sides of it."""
    for i, j in _again(seen):
        linked = any(seen.tokens[n].key in _LINKS for n in range(i, j))
        if not 2 < j - i <= _PHRASE or linked or not seen.same(i, j) or not seen.one_breath(i, j):
            continue
        before = j - 1
        if seen.tokens[before].key in _ARTICLES[seen.language]:
            before -= 1
        owned = seen.tokens[before].key in OF[seen.language]
        if owned and not fills_out(seen.tokens, before, (i, j)):
            yield seen.span(before, j)


def _objects(seen: _Text) -> Iterator[Span]:
    """A noun with its article on both sides of a preposition: "el arma hasta el arma"."""
    articles = _ARTICLES[seen.language]
    for i, j in _again(seen):
        if i and j - i == _TOGETHER and seen.same(i, j) and seen.same(i - 1, j - 1):
            linked = seen.tokens[i + 1].key in _BEFORE[seen.language]
            if linked and seen.tokens[i - 1].key in articles:
                yield seen.span(j - 1, j)


def _items(seen: _Text) -> Iterator[Span]:
    """An item of a list."""
    for i, j in _again(seen):
        # What stands right beside itself is a loop, or goes on and on: "less and less".
        if not 2 < j - i <= _LIST or not _ends_item(seen, i):
            continue
        start = j - 1
        if seen.tokens[start].key in _ARTICLES[seen.language]:
            start -= 1
        begun = seen.tokens[start].key in _LINKS or "," in seen.gap(start)
        # "Clothing and food and clothing" is a list without a comma.
        links = seen.tokens[i + 1].key, seen.tokens[start].key
        linked = seen.same(i, j) and _LINKS.issuperset(links)
        inside = linked or (_ends_item(seen, j) and any("," in seen.gap(n) for n in range(i, j)))
        if begun and inside and seen.one_sentence(i, j):
            yield seen.span(j, j)


def _ends_item(seen: _Text, n: int) -> bool:
    after = seen.tokens[n + 1].key if n + 1 < len(seen.tokens) else ""
    return "," in seen.gap(n) or after in _LINKS or "." in seen.gap(n)


def _dates(seen: _Text, other: str) -> Span | None:
    """A weekday or a month of one sentence."""
    found = date_words(seen.text, seen.language)
    keys = [(word.kind, word.number) for word in found]
    if len(keys) == len(set(keys)):
        return None
    theirs = [(word.kind, word.number) for word in date_words(other, other_language(seen.language))]
    for n, word in enumerate(found):
        if keys[n] in keys[:n] and theirs.count(keys[n]) == 1:
            before = found[keys.index(keys[n])].span
            if not _STOP.search(seen.text, before.end, word.span.start):
                return word.span
    return None


def _adverbials(seen: _Text, other: str) -> Span | None:
    """An adverbial and another that says the same."""
    found = adverbials(seen.text, seen.language)
    across = other_language(seen.language)
    rows = [a.row for a in found]
    theirs = [a.row for a in adverbials(other, across)] if len(rows) != len(set(rows)) else []
    for n, adverbial in enumerate(found):
        if adverbial.row in rows[:n] and theirs.count(adverbial.row) < 2:
            before = found[rows.index(adverbial.row)].span
            if not _STOP.search(seen.text, before.end, adverbial.span.start):
                return adverbial.span
    return None
