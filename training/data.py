"""The whole way from text files to encoded examples, as one call."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from training import augment, vocabulary
from training.association import associations
from training.casing import Casing
from training.clean import clean
from training.corpora import (
    Pair,
    Source,
    Way,
    read_lines,
    read_made,
    read_pairs,
    source_of,
    sources,
)
from training.leakage import evaluation_keys
from training.leftovers import Shared
from training.mixture import Encoded, encode, mix
from training.vocabulary import UNKNOWN_SIGN

#: Pairs of a recased or gathered corpus that share less than this are misaligned, by eye.
LEAST_ASSOCIATION = 0.27
#: Short sentences hold too few words to judge by association.
SHORT = 7


@dataclass(frozen=True)
class Inputs:
    """The files that a mixture is made of; ``made`` maps back-translated files to their way."""

    parallel: Sequence[Path]
    made: dict[Path, Way]
    mono_es: Path | None
    evaluation: Sequence[Path]


def _aligned(pairs: list[Pair], dropped: Counter[str]) -> Iterator[Pair]:
    for pair, score in zip(pairs, associations(pairs), strict=True):
        if score > LEAST_ASSOCIATION or len(pair.en.split()) < SHORT:
            yield pair
        else:
            dropped["misaligned"] += 1


def _translated(
    pairs: list[Pair], table: dict[str, Source], dropped: Counter[str]
) -> Iterator[Pair]:
    """Leave out made pairs with words that their maker did not translate."""
    shared = Shared.of(pair for pair in pairs if not source_of(pair.corpus, table).made)
    for pair in pairs:
        made = source_of(pair.corpus, table).made
        if made and shared.left_over(pair, made):
            dropped["left untranslated"] += 1
        else:
            yield pair


def gather(inputs: Inputs, dropped: Counter[str]) -> list[Pair]:
    """Return every clean pair: read, mended, filtered, never one of the evaluation sets."""
    forbidden = evaluation_keys(inputs.evaluation)
    casing = Casing(read_lines(inputs.mono_es)) if inputs.mono_es else None
    table = sources()
    out: list[Pair] = []
    for path in inputs.parallel:
        read = (replace(p, way=source_of(p.corpus, table).way) for p in read_pairs(path))
        pairs = list(clean(read, forbidden, dropped))
        if path.name.startswith("news-commentary"):
            pairs = list(_aligned(pairs, dropped))
            if casing:
                # Headlines have capitals of their own; sentences end in a stop.
                pairs = [
                    replace(p, es=casing.mend(p.es)) if p.en.endswith(".") else p for p in pairs
                ]
        out += pairs
    made = chain.from_iterable(
        read_made(path, way, "bt-es" if way == "en-es" else "bt-en")
        for path, way in inputs.made.items()
    )
    # A made source with the unknown sign in it lost a character: nothing to learn from.
    whole = (pair for pair in made if UNKNOWN_SIGN not in pair.en + pair.es)
    return list(_translated([*out, *clean(whole, forbidden, dropped)], table, dropped))


def prepare(
    inputs: Inputs, pieces: bytes | int, folder: Path, seed: int, say: Callable[[str], None]
) -> Encoded:
    """Write ``sentencepiece.model`` and ``examples.npz`` into ``folder``; return the examples.

    ``pieces`` is a SentencePiece model to go on with, or the size of one to train.
    """
    dropped: Counter[str] = Counter()
    pairs = gather(inputs, dropped)
    say(f"{len(pairs)} pairs stay; dropped: {dict(dropped.most_common())}")
    if isinstance(pieces, int):
        pieces = vocabulary.train((side for p in pairs for side in (p.en, p.es)), pieces)
    folder.mkdir(parents=True, exist_ok=True)
    pieces = vocabulary.extended(pieces)
    (folder / "sentencepiece.model").write_bytes(pieces)
    names = augment.names_of(p.es if p.corpus == "bt-es" else p.en for p in pairs)
    examples = mix(pairs, sources(), names, seed)
    encoded = encode(examples, vocabulary.load(pieces))
    encoded.save(folder / "examples.npz")
    say(f"{len(encoded)} examples, {len(encoded.source) + len(encoded.target)} pieces")
    return encoded
