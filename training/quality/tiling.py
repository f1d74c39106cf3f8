"""What two stretches of words have in common when some of it has changed places."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple


class Exchange(NamedTuple):
    """Places in the newer stretch: of what has moved, and of what was not there before."""

    moved: list[int]
    came: list[int]


def exchange(old: Sequence[str], new: Sequence[str]) -> Exchange:
    """Find what stands where something else stood.

    The longest run that both stretches have is paired off, then the next longest of what is left
    (greedy string tiling: Wise 1993, "String Similarity via Greedy String Tiling"). A run has
    moved if it is not the same one, counted among the runs, in both stretches: in "A hit B" and
    "B hit A" the verb has not.
    """
    ours: list[object] = list(old)
    theirs: list[object] = list(new)
    runs = []
    while True:
        # Nothing in `theirs` counts as common: the stretches are short, and such words matter.
        run = SequenceMatcher(None, ours, theirs, autojunk=False).find_longest_match()
        if not run.size:
            break
        runs.append(run)
        ours[run.a : run.a + run.size] = [object() for _ in range(run.size)]
        theirs[run.b : run.b + run.size] = [object() for _ in range(run.size)]
    before = sorted(runs, key=lambda run: run.a)
    after = sorted(runs, key=lambda run: run.b)
    moved = [
        place
        for one, other in zip(before, after, strict=True)
        if one != other
        for place in range(other.b, other.b + other.size)
    ]
    paired = {place for run in runs for place in range(run.b, run.b + run.size)}
    return Exchange(moved, [place for place in range(len(new)) if place not in paired])
