"""What each command about the reviewer's network does, as functions."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import click
import torch

from training import vocabulary
from training.augment import names_of
from training.corpora import Pair, read_lines
from training.data import Inputs, gather
from training.quality import package
from training.quality.examples import Judgeable, encode, joined, make
from training.quality.fluency import Fluency
from training.quality.likeness import Likeness
from training.quality.trainer import PairTrainer
from training.quality.turn import Stock, classes
from training.quality.written import read
from training.trainer import Plan
from training.weights import grown, read_npz, shape_of
from translate.article import LANGUAGES
from translate.engine.locations import bundled_directory
from translate.review.answers import FILE, load_lexicon

Say = Callable[[str], None]
#: Words of a sentence worth changing: shorter ones say too little, longer ones fill the batch.
FEWEST, MOST = 4, 55
#: Part of the many short sentences of Tatoeba that is used.
TATOEBA = 0.3
#: A name that stands in the corpora at most so often is put for others.
RARE_NAME = 40
#: Pairs in one file of examples.
CHUNK = 30_000
#: Width of an attention head.
HEAD = 64


def change(options: Mapping[str, Any], say: Say) -> None:
    """Write files of changed, labelled, encoded pairs into a folder; see ``examples.py``."""
    if not load_lexicon()["en"]:
        raise click.ClickException(
            f"{bundled_directory() / FILE} is missing: without it no word answers another."
            " Make it with `python -m training lexicon`."
        )
    dropped: Counter[str] = Counter()
    mono: dict[str, Path | None] = {"en": options["mono_en"], "es": options["mono_es"]}
    gathered = gather(Inputs(options["parallel"], {}, mono["es"], options["held_out"]), dropped)
    rng = random.Random(options["seed"])  # noqa: S311 (a repeatable draw, no secret)
    pairs = [pair for pair in gathered if pair.way == "both" and _worth_it(pair, rng)]
    say(f"{len(pairs)} pairs; dropped: {dict(dropped.most_common())}")
    lines = {
        language: [getattr(pair, language) for pair in pairs]
        + (list(read_lines(path)) if (path := mono[language]) else [])
        for language in LANGUAGES
    }
    fluency = {language: Fluency(lines[language], options["least"]) for language in LANGUAGES}
    stock = Stock(
        rng,
        fluency,
        {language: Likeness(fluency[language]) for language in LANGUAGES},
        {language: names_of(lines[language], RARE_NAME) for language in LANGUAGES},
        lines,
        {language: classes(language) for language in LANGUAGES},
    )
    rng.shuffle(pairs)
    pieces = vocabulary.load(options["pieces"])
    options["out"].mkdir(parents=True, exist_ok=True)
    for first in range(0, len(pairs), CHUNK):
        made = encode(make(pairs[first : first + CHUNK], stock), pieces)
        made.save(options["out"] / f"changed-{first // CHUNK:03d}.npz")
        say(f"{first + CHUNK} pairs, {made.differs.mean():.0%} changed in meaning")


def written(rows: Sequence[Path], pieces: Path, out: Path) -> int:
    """Write the examples of written pairs to a file and return how many there are."""
    made = encode(read(rows), vocabulary.load(pieces))
    made.save(out)
    return len(made)


def _worth_it(pair: Pair, rng: random.Random) -> bool:
    long_enough = FEWEST <= len(pair.en.split()) <= MOST
    return long_enough and (not pair.corpus.startswith("tatoeba") or rng.random() < TATOEBA)


def train(examples: Sequence[Path], options: Mapping[str, Any], say: Say) -> None:
    """Train the network, resuming from its checkpoint if there is one."""
    pieces = vocabulary.load(options["pieces"])
    data = joined([Judgeable.load(path) for path in sorted(examples)])
    held_out = Judgeable.load(options["watched"])
    state = _weights(options["start"], len(pieces))
    shape = shape_of(state, max(1, state["emb.weight"].shape[1] // HEAD))
    plan = Plan(
        seconds=60 * options["minutes"],
        max_steps=options["steps"],
        tokens=options["tokens"],
        muon=options["muon"],
        adam=options["adam"],
    )
    trainer = PairTrainer(shape, plan, "cuda" if torch.cuda.is_available() else "cpu")
    checkpoint: Path = options["out"]
    if checkpoint.exists():
        trainer.resume(checkpoint)
        say(f"resumed after {trainer.seconds:.0f} s")
    else:
        trainer.warm_start(state)
    trainer.run(data, held_out, checkpoint, say)


def _weights(start: Path, pieces: int) -> dict[str, Any]:
    """Read what to start from: a translation network's weights, or a checkpoint of this one."""
    if start.suffix != ".npz":
        return dict(torch.load(start, map_location="cpu", weights_only=True)["average"])
    # The slot is one more piece than the vocabulary has.
    return grown(read_npz(start), pieces + 1)


def convert(checkpoint: Path, pieces: Path, version: str, out: Path) -> Path:
    """Write the file of the network into the folder ``out`` and return its path."""
    saved = torch.load(checkpoint, map_location="cpu", weights_only=True)
    out.mkdir(parents=True, exist_ok=True)
    path = out / f"reader-en_es-{version.replace('.', '_')}.zip"
    package.write(saved["average"], saved["shape"]["heads"], pieces.read_bytes(), version, path)
    return path
