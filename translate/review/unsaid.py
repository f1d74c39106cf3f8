"""Words of a text that the other does not say: left out, put in, or rendered by something else.

Four witnesses are asked of every content word. The network that reads pairs says how likely the
other text says it (`translate.engine.pair_reader`); a lexicon, whether anything stands there that
may render it, or usually does, how rarely people do without (`translate.review.answers`), and
whether what stands where it should be rendered is as doubtful (`translate.review.placing`); the
translation models, how likely the word is at all, measured against how likely the two texts are,
and whether the other text misses it (`translate.review.contrast`); and the rest of the two texts,
whether they are rendered freely: a word that is unsaid amid free wording was said otherwise, one
that is unsaid while all else is answered was left out.

Two logistic models weigh them: `alone` for a word that nothing answers, `at_odds` for a word of
each text that stand where the other should; each has coefficients of its own for pairs that are
worded freely, since the same evidence proves less there. They are in ``unsaid.json``, fitted by
``bench/fit_unsaid.py`` to our own cases. A witness that was not asked moves nothing.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import product
from math import log1p
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.review.answers import doubts, nats_of
from translate.review.freedom import WORDINGS, freedom, wording
from translate.review.gauge import coefficients, fitted, log_odds
from translate.review.placing import apart, places

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from translate.engine.pair_reader import Judged, Reading
    from translate.review.gauge import Fitted
    from translate.review.pair import Pair

#: What is known of a word, by name; what was not asked is missing.
Evidence = dict[str, float]

# No word is surer than this, said or unsaid.
_SUREST = 1e-3
# Words on either side that belong to the same stretch.
_NEAR = 3
# Doubt of one word, in nats, beyond which it says no more of the text; and words on either side of
# the place where a word should be rendered.
_MOST, _FACING = 3.0, 2.5
# Probability from which a neighbour is unsaid as well, and from which it may lie between two.
_SO, _BETWEEN = 0.4, 0.15
# Of each side, so many words are looked at more closely, if the network and the lexicon doubt them
# at least so much.
_TRIED, _DOUBTED = 4, -2.5


class Word(NamedTuple):
    """A content word of a text, where its stretch of unsaid words lies, and what is known of it."""

    span: Span
    stretch: Span
    known: Evidence


class Alone(NamedTuple):
    """A stretch of one text that nothing in the other answers, and the log-odds that it is so."""

    span: Span
    log_odds: float


class AtOdds(NamedTuple):
    """A stretch of each text that say different things, and the log-odds that they do."""

    source: Span
    target: Span
    log_odds: float


class Unsaid(NamedTuple):
    """The likeliest of each kind; None where there is no content word."""

    lost: Alone | None
    gained: Alone | None
    at_odds: AtOdds | None


@lru_cache(maxsize=8)
def unsaid(pair: Pair) -> Unsaid:
    """Find what each text of `pair` says and the other most likely does not."""
    way = wording(pair)
    alone, at_odds = models()["alone"][way], models()["at_odds"][way]
    ours, theirs = content_words(pair)
    pairs = [
        AtOdds(a.stretch, b.stretch, at_odds.log_odds(both))
        for a, b, both in facing(pair, ours, theirs)
    ]
    return Unsaid(
        _likeliest(ours, alone),
        _likeliest(theirs, alone),
        max(pairs, key=lambda found: found.log_odds, default=None),
    )


def _likeliest(found: Sequence[Word], model: Fitted) -> Alone | None:
    weighed = (Alone(word.stretch, model.log_odds(word.known)) for word in most_doubtful(found))
    return max(weighed, key=lambda alone: alone.log_odds, default=None)


def content_words(pair: Pair) -> tuple[list[Word], list[Word]]:
    """Give the content words of source and target that are no names, with what is known of them."""
    return _words(pair, 0), _words(pair, 1)


def facing(
    pair: Pair, ours: Sequence[Word], theirs: Sequence[Word]
) -> list[tuple[Word, Word, Evidence]]:
    """Join the most doubtful words of both texts, each with each, and what is known of both."""
    chosen = most_doubtful(ours), most_doubtful(theirs)
    return [
        (a, b, _together(a.known, b.known) | {"apart": log1p(apart(pair, a.span, b.span))})
        for a, b in product(*chosen)
    ]


def most_doubtful(found: Sequence[Word]) -> list[Word]:
    """Choose the words of a text that the network and the lexicon doubt, the most doubtful first.

    Without a network all words but the answered ones are chosen from.
    """
    doubted = [word for word in found if _doubtful(word) > _DOUBTED]
    return sorted(doubted, key=_doubtful, reverse=True)[:_TRIED]


def _doubtful(word: Word) -> float:
    return word.known.get("unsaid", _DOUBTED) + word.known["doubt"] / 2


def _together(one: Evidence, other: Evidence) -> Evidence:
    return {name: one[name] + other[name] for name in one.keys() & other.keys()}


def _words(pair: Pair, side: int) -> list[Word]:
    text, language = pair.sides[side]
    other = pair.sides[1 - side][0]
    likely = (pair.source_likely, pair.target_likely)[side]
    readings = pair.source_reading, pair.target_reading
    missed = dict((pair.source_missed, pair.target_missed)[side])
    whole = _of_the_pair(pair)
    doubted = doubts(text, language, other)
    total = sum(min(doubt.nats, _MOST) for doubt in doubted)
    found = []
    for doubt in doubted:
        if doubt.word[:1].isupper() and doubt.span.start:
            continue  # Names have a check of their own.
        known: Evidence = {
            "doubt": doubt.nats,
            "unusual": doubt.unusual,
            "answered": float(doubt.nats == 0),
            "others": total - min(doubt.nats, _MOST),
            "facing": _facing(pair, side, doubt.span),
        }
        if likely:
            known["likely"] = nats_of(doubt.span, likely)
        if pair.score is not None and pair.backward_score is not None:
            known["usual"] = (pair.score + pair.backward_score) / 2
        stretch = _judge(doubt.span, readings[side], readings[1 - side], known)
        if "unsaid" in known:
            known |= whole
        if doubt.span in missed and stretch in missed:
            known["missed"] = missed[doubt.span]
            known["stretch_missed"] = missed[stretch]
        found.append(Word(doubt.span, stretch, known))
    return found


def _facing(pair: Pair, side: int, span: Span) -> float:
    """The doubt of the words that stand where the other text should render the one at `span`."""
    mine, yours = places(pair)[side], places(pair)[1 - side]
    other, across = pair.sides[1 - side]
    expected = mine.expected[mine.of(span)]
    return sum(
        min(doubt.nats, _MOST)
        for doubt in doubts(other, across, pair.sides[side][0])
        if abs(yours.of(doubt.span) - expected) <= _FACING
    )


def _judge(span: Span, reading: Reading | None, across: Reading | None, known: Evidence) -> Span:
    """Add what the network says of the word at `span`; return the stretch it belongs to."""
    if reading is None or across is None:
        return span
    place = next((n for n, w in enumerate(reading.words) if w.span.overlaps(span)), None)
    if place is None:
        return span
    judged = reading.words
    around = judged[max(0, place - _NEAR) : place + _NEAR + 1]
    known["unsaid"] = log_odds(judged[place].unsaid, _SUREST)
    known["near"] = sum(word.unsaid for word in around) - judged[place].unsaid
    known["rest"] = sum(word.unsaid for word in judged) - judged[place].unsaid
    known["across"] = sum(word.unsaid for word in across.words)
    return _stretch(judged, place)


def _of_the_pair(pair: Pair) -> Evidence:
    """What the network says of the pair as a whole; nothing where a text was not read."""
    if pair.source_reading is None or pair.target_reading is None:
        return {}
    differs = (pair.source_reading.differs + pair.target_reading.differs) / 2
    return {"free": log_odds(freedom(pair), _SUREST), "differs": log_odds(differs, _SUREST)}


def _stretch(judged: Sequence[Judged], place: int) -> Span:
    """The unsaid words around a place; one between two of them may be said."""
    first = last = place
    for step in (-1, 1):
        at = place + step
        while 0 <= at < len(judged) and judged[at].unsaid >= _BETWEEN:
            if judged[at].unsaid >= _SO:
                first, last = min(first, at), max(last, at)
            at += step
    return Span(judged[first].span.start, judged[last].span.end)


@cache
def models() -> Mapping[str, Mapping[str, Fitted]]:
    """Read the coefficients that come with the package, by model and wording."""
    data = coefficients("unsaid.json")
    return {
        name: {way: fitted(data[name][way]) for way in WORDINGS} for name in ("alone", "at_odds")
    }
