"""Pairs with everything that a review asks the bundled models, kept between runs.

The answers depend on the texts and the models alone, not on rules and coefficients: while those are
worked on, a cache spares the models. Delete it when a model changes, or what is asked of it.
"""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from tests.review.case_files import bundled_model, heard
from translate.article import LANGUAGES, Language, other_language
from translate.engine.model import Settings
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
    backward = bundled_model(other_language(source))
    back = backward.decode([pair.target for pair in pairs], Settings(beam=2, candidates=1))
    return [
        replace(pair, back_translation=hypotheses[0].text)
        for pair, hypotheses in zip(heard(pairs), back, strict=True)
    ]
