"""What happened against what will happen."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from translate.lexicon.tense import times
from translate.review.checks.base import Check

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Finding, Severity, Span
    from translate.lexicon.tense import Times
    from translate.review.pair import Pair

# A verb and its rendering stand within this share of the sentence from each other.
_SAME_PLACE = 0.1


class TenseCheck(Check):
    """The source speaks of the future and the translation only of the past, or vice versa.

    Where the text with the future has pasts as well, a past of the other must stand in its place
    and nearer to it than to any of them. Presents, conditionals, deadlines and infinitives leave
    the time open, and then nothing is said.

    Example:
        "the court will hear the case" rendered as "el tribunal escuchó el caso".

    False alarms:
        The historical future ("años después ganará el premio") of chronicles.

    Silence:
        ``--ignore tense``, or dismiss the finding.
    """

    id: ClassVar[str] = "tense"
    name: ClassVar[str] = "Tense"
    category: ClassVar[str] = "Accuracy/Mistranslation"
    severity: ClassVar[Severity] = "major"

    def find(self, pair: Pair) -> Iterator[Finding]:
        """Yield at most one finding: a future told as past, or a past as future."""
        ours, theirs = (times(*side) for side in pair.sides)
        turned = _turned(ours, theirs)
        if turned is None:
            turned = _swapped(_turned(theirs, ours))
        if turned is not None:
            source, target = turned
            yield self.finding(
                pair,
                f"“{source.of(pair.source)}” became “{target.of(pair.target)}”: another time.",
                source=source,
                target=target,
            )


def _swapped(spans: tuple[Span, Span] | None) -> tuple[Span, Span] | None:
    return spans and (spans[1], spans[0])


def _turned(ahead: Times, behind: Times) -> tuple[Span, Span] | None:
    """A future of one text, and the past in its place in the other, which has no future."""
    if behind.futures or behind.open or not (ahead.futures and behind.pasts):
        return None
    if not ahead.pasts:
        return ahead.futures[0], behind.pasts[0]
    for future in ahead.futures:
        place = future.start / ahead.length
        nearest = min(behind.pasts, key=lambda past: abs(past.start / behind.length - place))
        there = nearest.start / behind.length
        own = min(abs(past.start / ahead.length - there) for past in ahead.pasts)
        if abs(there - place) < min(own, _SAME_PLACE):
            return future, nearest
    return None
