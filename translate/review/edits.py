"""The reviewer diff: what an editor changed in a draft, and what became of its meaning."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Literal

from translate.article import SEVERITIES, Span
from translate.review.differences import Difference, DifferenceKind

if TYPE_CHECKING:
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


@dataclass(frozen=True, slots=True)
class Edited:
    """One segment before and after the editor: the words that changed and what it did.

    `repaired` are findings of the draft that are gone, `broke` those that only the edited text has.
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

    Only findings that an editor must decide on count; two are the same when their check and their
    place in the source agree.
    """
    old, new = _grave(before[1]), _grave(after[1])
    repaired = tuple(f for key, f in old.items() if key not in new)
    broke = tuple(f for key, f in new.items() if key not in old)
    return Edited(
        segment=after[1].segment,
        source=source,
        before=before[0],
        after=after[0],
        changes=word_changes(before[0], after[0]),
        effect=_effect(before[0] == after[0], bool(repaired), bool(broke)),
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


def _grave(review: SegmentReview) -> dict[tuple[str, str], Finding]:
    return {
        (f.check, f.source_text or f.category): f for f in review.findings if f.severity in _GRAVE
    }


def _effect(same: bool, repaired: bool, broke: bool) -> Effect:  # noqa: FBT001 - three facts
    if same:
        return "unchanged"
    if repaired and broke:
        return "mixed"
    if repaired:
        return "repaired"
    return "broke" if broke else "kept"
