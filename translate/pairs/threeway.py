"""Source, draft and edited text side by side: what belongs together in all three.

The draft and the edited text are two versions of one text and hardly to be mistaken for each other,
so they are aligned with each other too; each of them is aligned with the source. What any of these
alignments ties together is one triple, so that a change is judged on whole passages: a sentence
that the editor cut in two, or a paragraph that the editor put in, is compared with itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from translate.review.bitext import Group

Node = tuple[Literal["source", "draft", "edited"], int]


class Triple(NamedTuple):
    """Sentences of the three texts that belong together, by index; a side may be empty.

    `moved` says whether the passage stands elsewhere in the draft, and in the edited text.
    """

    source: tuple[int, ...]
    draft: tuple[int, ...]
    edited: tuple[int, ...]
    moved: tuple[bool, bool]


def triples(
    drafted: Sequence[Group], edited: Sequence[Group], versions: Sequence[Group]
) -> list[Triple]:
    """Join three alignments, in the order of the source and, within it, of the edited text.

    `drafted` pairs source and draft, `edited` source and edited text, `versions` the draft and
    the edited text. The draft's own tie to the source counts for sentences of which the edited
    text has nothing left: elsewhere the two others say it more surely.
    """
    ties = _Ties()
    for group in edited:
        ties.join([*_nodes("source", group.source), *_nodes("edited", group.target)])
    for group in versions:
        if group.source and group.target:
            ties.join([*_nodes("draft", group.source), *_nodes("edited", group.target)])
    gone = {j for g in versions if not g.target for j in g.source}
    for group in drafted:
        left = [j for j in group.target if j in gone]
        if left:
            ties.join([*_nodes("source", group.source), *_nodes("draft", left)])
    moved = (
        {i for g in drafted if g.moved for i in g.source},
        {i for g in edited if g.moved for i in g.source},
    )
    return _in_place([_triple(nodes, moved) for nodes in ties.sets()])


def _in_place(found: Sequence[Triple]) -> list[Triple]:
    """Put what only the draft has after what stands before it in the draft."""
    placed = [t for t in found if t.source or t.edited]
    for alone in sorted(t for t in found if not (t.source or t.edited)):
        before = alone.draft[0] - 1
        place = next((n for n, t in enumerate(placed) if before in t.draft), -1)
        placed.insert(place + 1, alone)
    return placed


def _triple(nodes: Sequence[Node], moved: tuple[set[int], set[int]]) -> Triple:
    def side(name: str) -> tuple[int, ...]:
        return tuple(sorted(index for text, index in nodes if text == name))

    source = side("source")
    return Triple(
        source,
        side("draft"),
        side("edited"),
        (not moved[0].isdisjoint(source), not moved[1].isdisjoint(source)),
    )


def _nodes(name: Literal["source", "draft", "edited"], indices: Sequence[int]) -> Iterator[Node]:
    return ((name, index) for index in indices)


class _Ties:
    """Sets of nodes that belong together, in the order in which they were first named."""

    def __init__(self) -> None:
        self._of: dict[Node, list[Node]] = {}

    def join(self, nodes: Sequence[Node]) -> None:
        """Put all these nodes, and whatever they were joined with, into one set."""
        whole = self._of.setdefault(nodes[0], [nodes[0]])
        for node in nodes[1:]:
            other = self._of.get(node, [node])
            if other is not whole:
                whole += other
                self._of |= dict.fromkeys(other, whole)

    def sets(self) -> list[list[Node]]:
        """Each set once."""
        return list({id(nodes): nodes for nodes in self._of.values()}.values())
