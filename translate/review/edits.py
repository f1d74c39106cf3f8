"""The reviewer diff: what an editor changed in a draft, and what became of its meaning."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Literal

from translate.article import SEVERITIES, Span
from translate.review.differences import Difference, DifferenceKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translate.article import Finding, SegmentReview

#: What a change did to the meaning, relative to the source.
Effect = Literal["unchanged", "kept", "repaired", "broke", "mixed"]

_KINDS: dict[str, DifferenceKind] = {
    "equal": "equal",
    "replace": "changed",
    "delete": "missing",
    "insert": "added",
}
# Figures stay whole ("1.500"), and so do compounds.
_WORD = re.compile(r"\w+(?:[.,:/'’-]\w+)*")
# A minor finding is worth a look; it does not say that a meaning was lost.
_GRAVE = frozenset(SEVERITIES) - {"minor"}
# Where no finding comes or goes, so great a difference of risk decides, if it also crosses the
# middle: the models then doubt a passage that no check can put a name to, or doubt it no longer.
_TURN = 0.3
_MIDDLE = 0.5


@dataclass(frozen=True, slots=True)
class Edited:
    """One segment before and after the editor: the words that changed and what it did.

    `repaired` are findings of the draft that are gone, `broke` those that only the edited text has;
    with neither, `effect` rests on the two risks.
    """

    segment: str
    source: str
    before: str
    after: str
    changes: tuple[Difference, ...]
    effect: Effect
    repaired: tuple[Finding, ...]
    broke: tuple[Finding, ...]
    risk: tuple[float, float]


def compare_edit(
    source: str,
    before: tuple[str, SegmentReview],
    after: tuple[str, SegmentReview],
) -> Edited:
    """Judge the change from one reviewed translation of `source` to another.

    Only findings that an editor must decide on count; two are the same when their check is and
    they speak of the same words of the source. Without such a finding coming or going the risk
    decides, if it turned from one side of the middle to the other.
    """
    old, new = _grave(before[1]), _grave(after[1])
    repaired = tuple(f for f in old if not any(_same(f, other) for other in new))
    broke = tuple(f for f in new if not any(_same(f, other) for other in old))
    return Edited(
        segment=after[1].segment,
        source=source,
        before=before[0],
        after=after[0],
        changes=word_changes(before[0], after[0]),
        effect=_effect(repaired, broke, (before[1].risk, after[1].risk))
        if before[0] != after[0]
        else "unchanged",
        repaired=repaired,
        broke=broke,
        risk=(before[1].risk, after[1].risk),
    )


def word_changes(before: str, after: str) -> tuple[Difference, ...]:
    """Compare two versions word by word as they are written: every change of an editor counts."""
    ours, theirs = _words(before), _words(after)
    matcher = SequenceMatcher(
        None, [s.of(before) for s in ours], [s.of(after) for s in theirs], autojunk=False
    )
    return tuple(
        Difference(_KINDS[tag], _stretch(ours, i1, i2, before), _stretch(theirs, j1, j2, after))
        for tag, i1, i2, j1, j2 in matcher.get_opcodes()
    )


def _words(text: str) -> list[Span]:
    return [Span(*match.span()) for match in _WORD.finditer(text)]


def _stretch(tokens: list[Span], first: int, after: int, text: str) -> Span:
    if first < after:
        return Span(tokens[first].start, tokens[after - 1].end)
    place = tokens[first].start if first < len(tokens) else len(text)
    return Span(place, place)


def _grave(review: SegmentReview) -> list[Finding]:
    return [f for f in review.findings if f.severity in _GRAVE]


def _same(one: Finding, other: Finding) -> bool:
    if (one.check, one.category) != (other.check, other.category):
        return False
    if one.source_span is None or other.source_span is None:
        return one.source_text == other.source_text
    return one.source_span == other.source_span or one.source_span.overlaps(other.source_span)


def _effect(
    repaired: Sequence[Finding], broke: Sequence[Finding], risk: tuple[float, float]
) -> Effect:
    if repaired and broke:
        return "mixed"
    if repaired:
        return "repaired"
    if broke:
        return "broke"
    before, after = risk
    if abs(after - before) < _TURN or (before < _MIDDLE) == (after < _MIDDLE):
        return "kept"
    return "repaired" if after < before else "broke"
