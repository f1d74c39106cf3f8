"""Passages that stand in another place of the translation.

What no step of the alignment could pair stays alone on both sides. A stretch of lonely source
sentences and one of lonely target sentences are one passage that was moved when laying them side
by side gains more than chance would: the more sentences there are to choose from, the more it
takes.
"""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING, NamedTuple

from translate.review.bitext.aligning import STEPS, Group, cheapest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from translate.review.bitext.likelihood import Likelihood

# How much rarer a move is than leaving out and putting in, in nats.
_RARE = 2.5


class _Passage(NamedTuple):
    """What two lonely stretches have in common, and how much likelier that makes a move."""

    gain: float
    groups: tuple[Group, ...]


def with_moved(groups: Sequence[Group], texts: Likelihood) -> list[Group]:
    """Pair what stays alone on both sides where it says the same, in source order."""
    lost = {i for g in groups if not g.target for i in g.source}
    new = {j for g in groups if not g.source for j in g.target}
    needed = _RARE + log(max(1, len(lost), len(new)))
    found: list[Group] = []
    while lost and new:
        passages = (_common(texts, ours, theirs) for ours in _runs(lost) for theirs in _runs(new))
        best = max(passages, key=lambda p: p.gain, default=_Passage(0.0, ()))
        if best.gain < needed:
            break
        found += [g._replace(moved=True) for g in best.groups]
        lost -= {i for g in best.groups for i in g.source}
        new -= {j for g in best.groups for j in g.target}
    return _put_back(groups, found)


def _common(texts: Likelihood, ours: range, theirs: range) -> _Passage:
    """Lay two stretches side by side and keep what belongs together."""
    if not any(j in theirs for i in ours for j in texts.alike(i)):
        return _Passage(0.0, ())
    groups = tuple(g for g in cheapest(texts, ours, theirs) if g.source and g.target)
    gain = sum(
        (STEPS[1, 0] * len(g.source) + STEPS[0, 1] * len(g.target))
        - STEPS[len(g.source), len(g.target)]
        - texts.cost(g.source[0], g.source[-1] + 1, g.target[0], g.target[-1] + 1)
        for g in groups
    )
    return _Passage(gain, groups)


def _runs(indices: Iterable[int]) -> Iterator[range]:
    """The stretches of neighbours among some indices."""
    start = last = None
    for index in sorted(indices):
        if last is not None and start is not None and index != last + 1:
            yield range(start, last + 1)
            start = index
        elif start is None:
            start = index
        last = index
    if start is not None and last is not None:
        yield range(start, last + 1)


def _put_back(groups: Sequence[Group], found: Sequence[Group]) -> list[Group]:
    """The groups with moved ones at their places in the source."""
    heads = {g.source[0]: g for g in found}
    ours = {i for g in found for i in g.source}
    theirs = {j for g in found for j in g.target}
    result: list[Group] = []
    for group in groups:
        if group.source and not group.target and group.source[0] in ours:
            if group.source[0] in heads:
                result.append(heads[group.source[0]])
        elif group.source or group.target[0] not in theirs:
            result.append(group)
    return result
