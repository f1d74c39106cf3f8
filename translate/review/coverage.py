"""What one text of a pair says and the other does not, weighed word by word."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.lexicon.text import fold, words
from translate.review.answers import doubts
from translate.review.differences import word_differences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from translate.review.answers import Doubt
    from translate.review.pair import Pair

# Doubt below which a word is no part of anything lost, in nats.
_LEAST = 0.1
# Letters by which two words count as the same.
_STEM = 4


class Stretch(NamedTuple):
    """A run of words that the other text does not answer, and how much speaks for it, in nats."""

    span: Span
    nats: float


class Uncovered(NamedTuple):
    """The most doubtful run of the source, and of the target; None where nothing is doubtful."""

    lost: Stretch | None
    gained: Stretch | None


@lru_cache(maxsize=8)
def unanswered(pair: Pair) -> tuple[tuple[Doubt, ...], tuple[Doubt, ...]]:
    """Weigh how surely each content word of source and target is left unanswered."""
    return (
        doubts(pair.source, pair.source_language, pair.target, pair.source_told),
        doubts(pair.target, pair.target_language, pair.source, pair.target_told),
    )


@lru_cache(maxsize=8)
def uncovered(pair: Pair) -> Uncovered:
    """Find the run of words most surely lost, and the one most surely added.

    A word of the source that came back in the back-translation was not lost. Where the
    back-translation leaves out a stretch of the source, the doubts of that stretch count together,
    even if words between them are answered.
    """
    missing, extra = unanswered(pair)
    came_back = {word.key[:_STEM] for word in words(pair.back_translation)}
    still = [d for d in missing if fold(d.word)[:_STEM] not in came_back or not d.nats]
    lost = [*_runs(_names_aside(still)), *_dropped(pair, still)]
    return Uncovered(_surest(lost), _surest(_runs(_names_aside(extra))))


def _names_aside(weighed: Iterable[Doubt]) -> list[Doubt]:
    """Leave out capitalised words inside a sentence: names have a check of their own."""
    return [d for d in weighed if not d.word[:1].isupper() or d.span.start == 0]


def _runs(weighed: Sequence[Doubt]) -> Iterator[Stretch]:
    """Join doubtful words with no answered content word between them."""
    for doubtful, run in groupby(weighed, key=lambda doubt: doubt.nats >= _LEAST):
        if doubtful:
            yield _stretch(list(run))


def _dropped(pair: Pair, weighed: Sequence[Doubt]) -> Iterator[Stretch]:
    if not pair.back_translation.strip():
        return
    for difference in word_differences(pair.source, pair.back_translation, pair.source_language):
        if difference.kind == "missing":
            inside = [d for d in weighed if d.nats >= _LEAST and d.span.overlaps(difference.a)]
            if inside:
                yield _stretch(inside)


def _stretch(run: Sequence[Doubt]) -> Stretch:
    return Stretch(Span(run[0].span.start, run[-1].span.end), sum(doubt.nats for doubt in run))


def _surest(found: Iterable[Stretch]) -> Stretch | None:
    return max(found, key=lambda stretch: stretch.nats, default=None)
