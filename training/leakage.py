"""Keys of evaluation sentences, so that none of them is trained on."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from training.clean import key
from training.corpora import read_lines

#: Shorter keys are common phrases ("Thank you."), not leaks.
SHORTEST = 16


def _texts(value: object) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)


def evaluation_keys(paths: Iterable[Path]) -> frozenset[str]:
    """Return the keys of every text in JSON-lines files, packed with xz or not.

    A paragraph counts by each of its lines. Sentences shorter than ``SHORTEST`` letters and
    digits are left out.
    """
    found: set[str] = set()
    for path in paths:
        for line in read_lines(path):
            for text in _texts(json.loads(line)):
                found.update(key(part) for part in text.splitlines())
    return frozenset(k for k in found if len(k) >= SHORTEST)
