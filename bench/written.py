"""Changed and faithful pairs that were written for judging the reviewer, one JSON object a line.

A row has `from` and `source`; either `faithful` and `changed`, the same rendering with one change
of meaning whose kind is the row's `phenomenon`, or `target`, a free but faithful rendering.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from tests.review.case_files import a_pair
from translate.review.pair import Pair

BENCH = Path(__file__).resolve().parent
#: Pairs that nobody tunes on, and pairs to fit with.
UNSEEN, FITTING = BENCH / "unseen", BENCH / "fitting"

#: Which checks speak for a phenomenon that is not called like its check.
SPEAKS: dict[str, set[str]] = {
    "omission-clause": {"omission", "length"},
    "omission-word": {"omission"},
    "addition": {"omission", "length"},
    "wrong-word": {"wording"},
    "repetition": {"repetition", "decoding", "omission"},
    "percentage": {"percentage", "numbers"},
    "scale": {"scale", "numbers"},
    "direction": {"direction", "antonyms"},
    "antonyms": {"antonyms", "direction"},
    "dates": {"dates", "numbers", "durations"},
    "durations": {"durations", "numbers", "dates"},
}


class Written(NamedTuple):
    """A pair, what was changed in its row ("free" in a free one), and whether it is the changed."""

    pair: Pair
    phenomenon: str
    differs: bool

    @property
    def speaking(self) -> set[str]:
        """The checks that speak for the phenomenon."""
        return SPEAKS.get(self.phenomenon, {self.phenomenon})


def read(paths: Iterable[Path]) -> Iterator[Written]:
    """Read files: each row gives a faithful pair and, where it has one, a changed one."""
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            for name in ("faithful", "target", "changed"):
                if name in row:
                    pair = a_pair(row["source"], row[name], row["from"])
                    yield Written(pair, row.get("phenomenon", "free"), name == "changed")
