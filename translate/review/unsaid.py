"""Words of a text that the other does not say: left out, put in, or rendered by something else.

Four witnesses are asked of every content word. The network that reads pairs says how likely the
other text says it (`translate.engine.pair_reader`); a lexicon, whether anything stands there that
may render it, or usually does, how rarely people do without (`translate.review.answers`), and
whether what stands where it should be rendered is as doubtful (`translate.review.placing`), and
whether an unanswered word of the other text is of near meaning (`translate.review.related`); the
translation models, how likely the word is at all, measured against how likely the two texts are,
and whether the other text misses it (`translate.review.contrast`); and the rest of the two texts,
whether they are rendered freely: a word that is unsaid amid free wording was said otherwise, one
that is unsaid while all else is answered was left out.

Two small networks weigh them: `alone` for a word that nothing answers, `at_odds` for a word of each
text that stand where the other should. One figure says more beside another: that nothing answers a
word is news where all around it is answered, or where the other text is shorter. They are in
``unsaid.json``, fitted by ``bench/fit_unsaid.py`` to our own cases. A witness that was not asked
counts as saying what is usual.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import product
from math import log, log1p
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.lexicon.text import words
from translate.review.answers import doubts, nats_of
from translate.review.freedom import freedom
from translate.review.gauge import coefficients, log_odds, network
from translate.review.placing import apart, places
from translate.review.related import nearest, nearness

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from translate.engine.pair_reader import Judged, Reading
    from translate.review.answers import Doubt
    from translate.review.gauge import Network
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
# Log-odds of an unsaid word from which the models are asked whether the other text misses it: with
# those below left out, the same share of changes is found among the pairs that were fitted with.
_WORTH_ASKING = -3.0
# A Spanish text is longer than the English by about this factor; and letters that soften what the
# lengths of short texts say.
_LONGER, _SHORT = 1.15, 20


class Word(NamedTuple):
    """A content word of a text, where its stretch of unsaid words lies, and first witnesses.

    `unsaid` is the network's log-odds that the other text does not say it, None if not asked;
    `doubt` the lexicon's.
    """

    span: Span
    stretch: Span
    unsaid: float | None
    doubt: Doubt


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
    ours, theirs = map(most_doubtful, content_words(pair))
    here, there = known(pair, 0, ours), known(pair, 1, theirs)
    return Unsaid(
        _likeliest(ours, here), _likeliest(theirs, there), _at_odds(pair, ours, theirs, here, there)
    )


def _likeliest(found: Sequence[Word], evidence: Sequence[Evidence]) -> Alone | None:
    weighed = zip(found, models()["alone"].log_odds(evidence), strict=True)
    alone = (Alone(word.stretch, score) for word, score in weighed)
    return max(alone, key=lambda each: each.log_odds, default=None)


def _at_odds(
    pair: Pair,
    ours: Sequence[Word],
    theirs: Sequence[Word],
    here: Sequence[Evidence],
    there: Sequence[Evidence],
) -> AtOdds | None:
    scores = models()["at_odds"].log_odds(facing(pair, ours, theirs, here, there))
    found = (
        AtOdds(a.stretch, b.stretch, score)
        for (a, b), score in zip(product(ours, theirs), scores, strict=True)
    )
    return max(found, key=lambda each: each.log_odds, default=None)


def content_words(pair: Pair) -> tuple[list[Word], list[Word]]:
    """Give the content words of source and target that are no names."""
    return _words(pair, 0), _words(pair, 1)


def most_doubtful(found: Sequence[Word]) -> list[Word]:
    """Choose the words of a text that the network and the lexicon doubt, the most doubtful first.

    Without a network all words but the answered ones are chosen from.
    """
    doubted = [word for word in found if _doubtful(word) > _DOUBTED]
    return sorted(doubted, key=_doubtful, reverse=True)[:_TRIED]


def worth_a_contrast(pair: Pair, side: int) -> list[Span]:
    """Choose the stretches of a text that may be unsaid by all that is known before a contrast."""
    chosen = most_doubtful(_words(pair, side))
    scores = models()["alone"].log_odds(known(pair, side, chosen))
    return [
        word.stretch for word, score in zip(chosen, scores, strict=True) if score > _WORTH_ASKING
    ]


def _doubtful(word: Word) -> float:
    return (_DOUBTED if word.unsaid is None else word.unsaid) + word.doubt.nats / 2


def facing(
    pair: Pair,
    ours: Sequence[Word],
    theirs: Sequence[Word],
    here: Sequence[Evidence],
    there: Sequence[Evidence],
) -> list[Evidence]:
    """Tell what is known of words of both texts, each with each: sums, and how much it differs.

    `here` is what is `known` of `ours`, `there` of `theirs`.
    """
    found = []
    for (a, b), (one, other) in zip(product(ours, theirs), product(here, there), strict=True):
        near = nearness(a.doubt.word.lower(), pair.source_language, b.doubt.word.lower())
        both = {
            "apart": log1p(apart(pair, a.span, b.span)),
            "walk": near.walk,
            "family": near.family,
        }
        found.append(_together(one, other) | both)
    return found


def _together(one: Evidence, other: Evidence) -> Evidence:
    both = one.keys() & other.keys()
    sums = {name: one[name] + other[name] for name in both}
    return sums | {f"{name} gap": abs(one[name] - other[name]) for name in both}


def _words(pair: Pair, side: int) -> list[Word]:
    text, language = pair.sides[side]
    reading = (pair.source_reading, pair.target_reading)[side]
    found = []
    for doubt in doubts(text, language, pair.sides[1 - side][0]):
        if doubt.word[:1].isupper() and doubt.span.start:
            continue  # Names have a check of their own.
        stretch, unsaid = doubt.span, None
        if reading is not None and (place := _place(doubt.span, reading)) is not None:
            stretch = _stretch(reading.words, place)
            unsaid = log_odds(reading.words[place].unsaid, _SUREST)
        found.append(Word(doubt.span, stretch, unsaid, doubt))
    return found


def known(pair: Pair, side: int, chosen: Sequence[Word]) -> list[Evidence]:
    """Tell what is known of words of one text, the source's (0) or the translation's (1)."""
    text, language = pair.sides[side]
    other, across = pair.sides[1 - side]
    likely = (pair.source_likely, pair.target_likely)[side]
    missed = dict((pair.source_missed, pair.target_missed)[side])
    ours, theirs = doubts(text, language, other), doubts(other, across, text)
    unanswered = [doubt.word.lower() for doubt in theirs if doubt.nats > 0]
    whole = _of_the_pair(pair, side)
    found = []
    for word in chosen:
        each: Evidence = {
            "doubt": word.doubt.nats,
            "unusual": word.doubt.unusual,
            "answered": float(word.doubt.nats == 0),
            "others": sum(min(d.nats, _MOST) for d in ours if d.span != word.span),
            "letters": log(len(word.doubt.word)),
        }
        if likely:
            each["likely"] = nats_of(word.span, likely)
        if word.stretch in missed:
            each["missed"] = missed[word.stretch]
        near = nearest(word.doubt.word.lower(), language, unanswered)
        each["akin"], each["of_a_family"] = near.walk, near.family
        found.append(each | whole | _around(pair, side, word, (ours, theirs)))
    return found


def _around(
    pair: Pair, side: int, word: Word, doubted: tuple[Sequence[Doubt], Sequence[Doubt]]
) -> Evidence:
    """What is said of the words beside one, and of those that stand where it should be rendered."""
    mine, yours = places(pair)[side], places(pair)[1 - side]
    expected = mine.expected[mine.of(word.span)]

    def faces(span: Span) -> bool:
        return abs(yours.of(span) - expected) <= _FACING

    found = {"facing": sum(min(doubt.nats, _MOST) for doubt in doubted[1] if faces(doubt.span))}
    readings = pair.source_reading, pair.target_reading
    here, there = readings[side], readings[1 - side]
    if word.unsaid is None or here is None or there is None:
        return found
    judged, place = here.words, _place(word.span, here) or 0
    near = judged[max(0, place - _NEAR) : place + _NEAR + 1]
    found["unsaid"] = word.unsaid
    found["near"] = sum(each.unsaid for each in near) - judged[place].unsaid
    found["rest"] = sum(each.unsaid for each in judged) - judged[place].unsaid
    found["across"] = sum(each.unsaid for each in there.words)
    answered, theirs = ({d.span for d in some if not d.nats} for some in doubted)
    found["open_near"] = sum(each.unsaid for each in near if each.span not in answered)
    found["open_rest"] = sum(each.unsaid for each in judged if each.span not in answered)
    found["open_across"] = sum(each.unsaid for each in there.words if each.span not in theirs)
    found["facing_unsaid"] = max((w.unsaid for w in there.words if faces(w.span)), default=0.0)
    return found


def _of_the_pair(pair: Pair, side: int) -> Evidence:
    """What is known of the two texts as a whole, seen from one of them."""
    text, language = pair.sides[side]
    other = pair.sides[1 - side][0]
    longer = _LONGER if language == "en" else 1 / _LONGER
    found = {
        "words": log(1 + len(words(text))),
        "longer": log(longer * (len(text) + _SHORT) / (len(other) + _SHORT)),
    }
    readings = pair.source_reading, pair.target_reading
    here, there = readings[side], readings[1 - side]
    if here is not None and there is not None:
        found["free"] = log_odds(freedom(pair), _SUREST)
        found["differs"] = log_odds(here.differs, _SUREST)
        found["other_differs"] = log_odds(there.differs, _SUREST)
    scores = pair.backward_score, pair.score
    mine, yours = scores[side], scores[1 - side]
    if mine is not None and yours is not None:
        found["score"], found["other_score"] = mine, yours
    return found


def _place(span: Span, reading: Reading) -> int | None:
    return next((n for n, word in enumerate(reading.words) if word.span.overlaps(span)), None)


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
def models() -> Mapping[str, Network]:
    """Read the networks that come with the package, by name."""
    data = coefficients("unsaid.json")
    return {name: network(data[name]) for name in ("alone", "at_odds")}
