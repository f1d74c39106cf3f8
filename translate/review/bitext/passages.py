"""Passages of which an editor is told once: whole paragraphs left out or put in, and moves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from translate.review.bitext.aligning import Group

if TYPE_CHECKING:
    from translate.review.bitext.sentences import Sentence

#: What a group may be called: the flags of its pair.
FLAGS = (
    "dropped",
    "dropped-paragraph",
    "added",
    "added-paragraph",
    "moved",
    "moved-passage",
    "moved-along",
)


def whole_paragraphs(
    groups: Sequence[Group], source: Sequence[Sentence], target: Sequence[Sentence]
) -> list[Group]:
    """Join the dropped or added sentences of a paragraph of which nothing else is left."""
    joined: list[Group] = []
    for key, run in groupby(groups, key=lambda group: _lonely_paragraph(group, source, target)):
        members = list(run)
        indices = tuple(i for group in members for i in group.source or group.target)
        if key is None or not _is_whole(indices, source if key[0] == "source" else target):
            joined += members
        elif key[0] == "source":
            joined.append(Group(indices, ()))
        else:
            joined.append(Group((), indices))
    return joined


def _lonely_paragraph(
    group: Group, source: Sequence[Sentence], target: Sequence[Sentence]
) -> tuple[str, int] | None:
    if not group.target:
        return "source", source[group.source[0]].paragraph
    if not group.source:
        return "target", target[group.target[0]].paragraph
    return None


def _is_whole(indices: Sequence[int], side: Sequence[Sentence]) -> bool:
    """Whether these sentences are all of their paragraph."""
    paragraph = side[indices[0]].paragraph
    return len(indices) == sum(s.paragraph == paragraph for s in side)


def moved_passages(groups: Sequence[Group]) -> Iterator[list[Group]]:
    """The moved groups that stand together in both texts, passage by passage."""
    passage: list[Group] = []
    for group in (g for g in groups if g.moved):
        if passage and _follows(passage[-1], group):
            passage.append(group)
            continue
        if passage:
            yield passage
        passage = [group]
    if passage:
        yield passage


def _follows(before: Group, after: Group) -> bool:
    return (after.source[0], after.target[0]) == (before.source[-1] + 1, before.target[-1] + 1)


def flags(
    groups: Sequence[Group], source: Sequence[Sentence], target: Sequence[Sentence]
) -> list[tuple[str, ...]]:
    """What the alignment says of each group: at most one of `FLAGS`, in a tuple.

    Of a passage that was moved the first group says so; the others only go along.
    """
    moved: dict[Group, str] = {}
    for passage in moved_passages(groups):
        moved |= dict.fromkeys(passage, "moved-along")
        moved[passage[0]] = "moved-passage" if len(passage) > 1 else "moved"
    return [_flag(group, moved, source, target) for group in groups]


def _flag(
    group: Group,
    moved: dict[Group, str],
    source: Sequence[Sentence],
    target: Sequence[Sentence],
) -> tuple[str, ...]:
    if group in moved:
        return (moved[group],)
    if bool(group.source) == bool(group.target):
        return ()
    name, side = ("dropped", source) if group.source else ("added", target)
    whole = _is_whole(group.source or group.target, side)
    return (f"{name}-paragraph",) if whole else (name,)
