"""Names, figures and words of a translation that stand in the order of each other's counterparts.

What follows in the source and goes before in the translation has crossed. Mostly that is the
grammar of the language or the freedom of a translator; but whatever changed places has crossed,
too, so these are the pairs of which a model is worth asking (`translate.review.exchange`).
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING

from translate.article import Span
from translate.figures import find_figures
from translate.lexicon.calendar import date_words
from translate.lexicon.function_words import COMPANIONS, FUNCTION_WORDS
from translate.lexicon.text import words
from translate.review.answers import may_render
from translate.review.compare.mentions import mentions
from translate.review.compare.turned_clauses import is_turned
from translate.review.pair import Crossed, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translate.article import Language
    from translate.lexicon.text import Word
    from translate.review.pair import Kind, Pair

# Words of a text that is looked at: a longer one has more of them than models have places for.
_MOST_WORDS = 150
_SHORTEST = 3
# What joins the words of one name.
_JOINS = re.compile(r"[ -]|(?<=\b[A-Z])\. ")
# What stands between members of a list, which may be told in any order.
_LISTED = re.compile(r"[\s,;]*(?:and|or|as well as|y|e|o|u|ni|nor|así como)?[\s,;]*", re.IGNORECASE)
# What joins a noun with the one that belongs to it: languages put them in either order.
_BELONGS = re.compile(
    r"(?:['’]s?|\s|-)*(?:of|in|from|for|de|del|en|para)?\s*(?:the|a|an|el|la|los|las|un|una)?\s*",
    re.IGNORECASE,
)

_THINGS = {"name", "word"}


def crossings(pair: Pair) -> list[Crossed]:
    """Find all units of the target that have crossed without harm being excluded.

    Members of a list, a noun and what belongs to it, and the two ends of a clause that one text
    turns round may stand in any order.
    """
    if max(len(words(text)) for text, _ in pair.sides) > _MOST_WORDS:
        return []
    return [
        both
        for both in map(Crossed._make, combinations(_units(pair), 2))
        if _alike(both)
        and both.first.counterparts[0].start > both.second.counterparts[-1].start
        and not _harmless(pair, *both)
        and not is_turned(pair, both)
    ]


def _alike(both: Crossed) -> bool:
    """Whether the one could stand for the other; institutions are names in one language only."""
    return both.first.kind == both.second.kind or {both.first.kind, both.second.kind} == _THINGS


def _harmless(pair: Pair, one: Unit, other: Unit) -> bool:
    """Whether the two form a list, or belong to each other, or stand side by side."""
    here = pair.target[one.span.end : other.span.start]
    there = pair.source[other.counterparts[-1].end : one.counterparts[0].start]
    if one.kind == "word" and not here.strip():
        return True
    return bool(_LISTED.fullmatch(here) or (_BELONGS.fullmatch(here) and _BELONGS.fullmatch(there)))


def _units(pair: Pair) -> list[Unit]:
    """The units of the target that have counterparts in the source, in the target's order.

    Of several counterparts those count that answer the fewest units: of *la Universidad de Brown*
    and *la Universidad de Columbia*, not what both answer.
    """
    answered = [*_fixed(pair), *_worded(pair)]
    claims = Counter(span for _, _, spans in answered for span in spans)
    found = []
    for kind, span, spans in sorted(answered, key=lambda each: each[1]):
        fewest = min((claims[other] for other in spans), default=0)
        kept = tuple(sorted(other for other in spans if claims[other] == fewest))
        if kept:
            found.append(Unit(kind, span, kept))
    return found


def _fixed(pair: Pair) -> Iterator[tuple[Kind, Span, set[Span]]]:
    """Figures and names of days and months, with what has the same value in the source."""
    ours, theirs = (find_figures(*side) for side in pair.sides)
    for figure in theirs:
        same = {Span(f.start, f.end) for f in ours if f.readings & figure.readings}
        yield "figure", Span(figure.start, figure.end), same
    here, there = (date_words(*side) for side in pair.sides)
    for named in there:
        same = {date.span for date in here if date[1:] == named[1:]}
        yield "date", named.span, same


def _worded(pair: Pair) -> Iterator[tuple[Kind, Span, set[Span]]]:
    """Names of one or more words and other words that weigh, with what renders them."""
    ours = [word for word in _free_words(*pair.sides[0]) if _weighs(word, pair.source_language)]
    named = {m.key: Span(m.start, m.end) for m in mentions(*pair.sides[0], pair.target)}
    known = {Span(m.start, m.end): m.key for m in mentions(*pair.sides[1], pair.source)}
    for kind, run in _runs(pair):
        span = Span(run[0].start, run[-1].end)
        same = {
            Span(word.start, word.end)
            for word in ours
            for part in run
            if word.key == part.key or may_render(part.text, pair.target_language, word.text)
        }
        if kind == "name" and known.get(span) in named:
            same.add(named[known[span]])
        yield kind, span, same


def _runs(pair: Pair) -> Iterator[tuple[Kind, Sequence[Word]]]:
    """Cut what is no figure and no date in the target into names and other words that weigh."""
    text, language = pair.target, pair.target_language
    capitals = {word.key for word in words(pair.source) if word.capitalised}
    name: list[Word] = []
    for word in _free_words(text, language):
        named = word.capitalised and (word.start > 0 or word.key in capitals)
        if name and not (named and _JOINS.fullmatch(text[name[-1].end : word.start])):
            yield "name", name
            name = []
        if named:
            name.append(word)
        elif _weighs(word, language):
            yield "word", [word]
    if name:
        yield "name", name


def _free_words(text: str, language: Language) -> list[Word]:
    """The words of a text that are no part of a figure or a date."""
    taken = [Span(figure.start, figure.end) for figure in find_figures(text, language)]
    taken += [date.span for date in date_words(text, language)]
    return [w for w in words(text) if not any(map(Span(w.start, w.end).overlaps, taken))]


def _weighs(word: Word, language: Language) -> bool:
    small = FUNCTION_WORDS[language] | COMPANIONS[language]
    return len(word.key) >= _SHORTEST and word.key not in small
