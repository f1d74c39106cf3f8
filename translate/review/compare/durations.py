"""Spans of time that became longer, shorter, or moved to another side of now."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from translate.figures import find_figures
from translate.lexicon.concepts import flat
from translate.lexicon.deadlines import deadline
from translate.lexicon.durations import durations, uncounted
from translate.review.compare.sides import changed_sides

if TYPE_CHECKING:
    from translate.article import Language, Span
    from translate.lexicon.durations import Duration
    from translate.review.pair import Pair

# "The day" and "the hour" are any time at all, "la quincena" is payday.
_TERMS = frozenset({"week", "month", "quarter", "half-year", "year", "decade", "century"})
# "Has worked here for three years" is also "trabaja aquí hace tres años".
_NEAR = 45  # characters on either side of a span in which its verb stands
# "Eight months after it was closed" is also "it had been closed eight months earlier".
_AFTER_SOMETHING = re.compile(r" (?:despues|antes) del?\b| (?:after|before) \w", re.IGNORECASE)
# What is counted from the speaker's day has no other end.
_FROM_NOW = re.compile(
    r"\b(?:hace|dentro de|in|within)(?: (?:mas|menos|de|casi|unos|unas|about))* $"
)
_AGO = re.compile(r" (?:ago|atras|from now)\b")
_WITHOUT = re.compile(
    r" (?:despues|antes|mas tarde|luego)(?! del?\b)| (?:earlier|later|previously|afterwards?)(?!\w)"
    r"| (?:after|before)(?! \w)",
    re.IGNORECASE,
)
_PERFECT = re.compile(r"(?:\b(?:has|have|had|been|having)\b|['’](?:s|ve|d)\b)", re.IGNORECASE)


class DurationChange(NamedTuple):
    """A span of the source, the one in its place, and whether it is only its place in time."""

    source: Span
    target: Span
    moved: bool = False


def duration_changes(pair: Pair) -> Iterator[DurationChange]:
    """Yield what the source and the target measure differently, or place differently."""
    ours, theirs = (durations(*side) for side in pair.sides)
    lost, gained = _unanswered(ours, theirs), _unanswered(theirs, ours)
    for one in lost:
        other = next((two for two in gained if _exchanged(one, two)), None)
        if other is not None and (_worked_out(other, ours) or _worked_out(one, theirs)):
            continue
        if _by_the_number(one, gained, pair.sides[1]) or (
            other and _by_the_number(other, lost, pair.sides[0])
        ):
            continue
        if other is not None:
            gained.remove(other)
            yield DurationChange(one.span, other.span)
    for one in ours:
        same = [two for two in theirs if one.equals(two)]
        mine = [two for two in ours if one.equals(two)]
        if len(same) == len(mine) == 1 and _moved(pair, one, same[0]):
            yield DurationChange(one.span, same[0].span, moved=True)
    yield from _of_no_number(pair)
    yield from _of_one_period(pair)


def _of_no_number(pair: Pair) -> Iterator[DurationChange]:
    """As in "for weeks" and "durante meses": one such unit in each text, unknown to the other."""
    ours, theirs = (uncounted(*side) for side in pair.sides)
    known = [{d.unit for d in durations(*side)} for side in pair.sides]
    lost = [unit for unit in ours if unit not in theirs and unit not in known[1]]
    gained = [unit for unit in theirs if unit not in ours and unit not in known[0]]
    if len(lost) == len(gained) == 1:
        yield DurationChange(ours[lost[0]], theirs[gained[0]])


def _of_one_period(pair: Pair) -> Iterator[DurationChange]:
    """As in "before the month ends" and "antes de que acabe el año"."""
    ours, theirs = (durations(*side) for side in pair.sides)
    known = [
        {d.unit for d in spans} | set(uncounted(*side))
        for spans, side in zip((ours, theirs), pair.sides, strict=True)
    ]
    lost, gained = (
        [d for d in spans if not d.counted and d.unit not in there and d.unit in _TERMS]
        for spans, there in ((ours, known[1]), (theirs, known[0]))
    )
    if len(lost) == len(gained) == 1 and not lost[0].equals(gained[0]):
        yield DurationChange(lost[0].span, gained[0].span)


def _unanswered(ones: Sequence[Duration], others: Sequence[Duration]) -> list[Duration]:
    left = [one for one in ones if one.counted and not any(one.equals(two) for two in others)]
    # What one text says twice is said once.
    return [one for n, one in enumerate(left) if not any(one.equals(two) for two in left[:n])]


def _worked_out(made: Duration, known: Sequence[Duration]) -> bool:
    """As a week of 72 hours made of "twelve hours a day, six days a week"."""
    numbers = [float(d.figure.value) for d in known if d.figure]
    return made.figure is not None and any(
        a * b == float(made.figure.value) for a, b in combinations(numbers, 2) if min(a, b) > 1
    )


def _by_the_number(one: Duration, others: Sequence[Duration], there: tuple[str, Language]) -> bool:
    """As "three times a week" is "tres vuelos semanales", with the number at another place."""
    numbers = {float(figure.value) for figure in find_figures(*there)}
    counts = [max(one.days, d.days) / min(one.days, d.days) for d in others if d.unit == one.unit]
    return one.often and any(count > 1 and round(count, 3) in numbers for count in counts)


def _exchanged(one: Duration, other: Duration) -> bool:
    """Whether `other` may stand for `one`; two numbers of one unit are compared as numbers."""
    ours, theirs = one.figure, other.figure
    if ours is None or theirs is None or ours.weak or theirs.weak:
        return True
    return bool(ours.readings & theirs.readings) or one.often != other.often


def _from_the_other_end(pair: Pair, one: Duration, other: Duration) -> bool:
    """Whether one text counts from what the other counts to."""
    plain = flat(pair.source), flat(pair.target)
    ahead = plain[0][one.span.end :], plain[1][other.span.end :]
    if any(
        _FROM_NOW.search(text[: span.start]) or _AGO.match(text[span.end :])
        for text, span in zip(plain, (one.span, other.span), strict=True)
    ):
        return False
    places = (
        (pair.source, pair.source_language, one.span.start),
        (pair.target, pair.target_language, other.span.start),
    )
    return changed_sides(*places) or any(
        _AFTER_SOMETHING.match(this) and _WITHOUT.match(that) for this, that in (ahead, ahead[::-1])
    )


def _moved(pair: Pair, one: Duration, other: Duration) -> bool:
    due = {
        deadline(*side, span) for side, span in zip(pair.sides, (one.span, other.span), strict=True)
    }
    if due == {"within", "after"}:
        return True
    whens = {one.when, other.when}
    if whens == {"past", "later"}:
        return not _from_the_other_end(pair, one, other)
    english, span = (
        (pair.source, one.span) if pair.source_language == "en" else (pair.target, other.span)
    )
    near = english[max(0, span.start - _NEAR) : span.end + _NEAR]
    if any(
        d.when == "past" and _AFTER_SOMETHING.match(flat(text), d.span.end)
        for d, text in ((one, pair.source), (other, pair.target))
    ):
        return False  # "rest for an hour before", "reposar una hora antes de"
    return whens == {"past", "during"} and _PERFECT.search(near) is None
