"""Pairs with everything that a review asks the bundled models, kept between runs.

The answers depend on the texts and the models alone, not on rules and coefficients: while those are
worked on, a cache spares the models. Delete it when a model changes, or what is asked of it.
"""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from translate.article import LANGUAGES, Language, other_language
from translate.engine.model import CTranslate2Model, Settings
from translate.engine.packages import find_package
from translate.engine.pair_reader import find_reader_file
from translate.review.asking import with_evidence
from translate.review.pair import Pair

#: Texts with the language of the first: what answers are kept by.
Key = tuple[str, str, Language]

# Pairs asked at once; after each such part the cache is written.
_PART = 500


def with_answers(pairs: Sequence[Pair], cache: Path | None = None) -> list[Pair]:
    """Add to each pair its back-translation and the models' evidence, from `cache` if it has it."""
    known: dict[Key, Pair] = {}
    if cache and cache.exists():
        known = pickle.loads(cache.read_bytes())  # noqa: S301 - our own file
    new = {_key(pair): pair for pair in pairs if _key(pair) not in known}
    for source in LANGUAGES:
        asked = [pair for pair in new.values() if pair.source_language == source]
        for start in range(0, len(asked), _PART):
            for pair in _answered(asked[start : start + _PART], source):
                known[_key(pair)] = pair
            if cache:
                cache.write_bytes(pickle.dumps(known))
    return [known[_key(pair)] for pair in pairs]


def _key(pair: Pair) -> Key:
    return pair.source, pair.target, pair.source_language


def _answered(pairs: Sequence[Pair], source: Language) -> list[Pair]:
    forward = CTranslate2Model(find_package(source, other_language(source)))
    backward = CTranslate2Model(find_package(other_language(source), source))
    file = find_reader_file()
    if file is None:
        raise SystemExit("No network that reads pairs is bundled; see training/README.md.")
    back = backward.decode([pair.target for pair in pairs], Settings(beam=2, candidates=1))
    return [
        replace(pair, back_translation=hypotheses[0].text)
        for pair, hypotheses in zip(
            with_evidence(pairs, forward, backward, file.open()), back, strict=True
        )
    ]
