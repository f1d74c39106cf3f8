"""What each command of the command line does, as functions."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch

from training import evaluate as scores
from training import vocabulary
from training.convert import Label, averaged, write_package
from training.corpora import Way, read_lines
from training.data import Inputs, prepare
from training.engine import Decoding, Engine
from training.made import chosen, translate_to_file
from training.mixture import Encoded, Example, encode
from training.model import Shape
from training.trainer import Plan, Trainer
from training.weights import grown, read_npz, shape_of, write_npz

Say = Callable[[str], None]
WAYS = ("en-es", "es-en")
#: Lines of each development set that the loss is watched on.
WATCHED = 300


def way_of(path: Path) -> str:
    """Return ``en-es`` or ``es-en`` from a file's name; ValueError if it holds neither."""
    found = [way for way in WAYS if way in path.name]
    if len(found) != 1:
        raise ValueError(f"{path.name}: the name must say 'en-es' or 'es-en'")
    return found[0]


def data(options: Mapping[str, Any], say: Say) -> None:
    """Prepare a folder for training; ``options`` are those of the command ``data``."""
    made: dict[Path, Way] = dict.fromkeys(options["made_en"], "en-es")
    made |= dict.fromkeys(options["made_es"], "es-en")
    inputs = Inputs(options["parallel"], made, options["mono_es"], options["held_out"])
    given: Path | None = options["pieces"]
    pieces = given.read_bytes() if given else int(options["size"])
    prepare(inputs, pieces, options["out"], options["seed"], say)


def translate(text: Path, package: Path, out: Path, *, beam: int, made_first: bool) -> None:
    """Translate the lines of ``text`` worth it; see ``made.translate_to_file``."""
    with tempfile.TemporaryDirectory() as scratch:
        engine = Engine(package, Path(scratch), Decoding(beam=beam))
        lines = chosen(read_lines(text))
        translate_to_file(lines, engine, out, made_first=made_first)


def train(folder: Path, options: Mapping[str, Any], say: Say) -> None:
    """Train on ``folder``, resuming from its ``checkpoint.pt`` if there is one."""
    pieces = vocabulary.load(folder / "sentencepiece.model")
    examples = Encoded.load(folder / "examples.npz")
    watched = []
    for path in options["dev"]:
        pairs = zip(*scores.read_set(path, WATCHED), strict=True)
        watched += [Example(source, target, way_of(path)[-2:]) for source, target in pairs]
    held_out = encode(watched, pieces) if watched else examples
    device = "cuda" if torch.cuda.is_available() else "cpu"
    encoder, decoder = options["layers"]
    width = options["width"]
    shape = Shape(len(pieces), width, 4 * width, width // 64, encoder, decoder)
    start = read_npz(options["start"]) if options["start"] else None
    if start is not None:
        start = grown(start, len(pieces))
        shape = shape_of(start, start["emb.weight"].shape[1] // 64)
    plan = Plan(
        seconds=60 * options["minutes"],
        tokens=options["tokens"],
        muon=options["muon"],
        adam=options["adam"],
    )
    trainer = Trainer(shape, plan, device)
    checkpoint = folder / "checkpoint.pt"
    if checkpoint.exists():
        trainer.resume(checkpoint)
        say(f"resumed after {trainer.seconds:.0f} s")
    elif start is not None:
        trainer.warm_start(start)
    trainer.run(examples, held_out, checkpoint, say)


def convert(checkpoints: Sequence[Path], options: Mapping[str, Any], out: Path) -> list[Path]:
    """Write both packages from the mean of the checkpoints' averaged weights."""
    state = averaged(list(checkpoints))
    if options["weights"]:
        write_npz(state, options["weights"])
    readme, pieces, heads = options["readme"], options["pieces"], options["heads"]
    text = readme.read_text("utf-8") if readme else ""
    labels = [Label(way[:2], way[-2:], options["version"], text) for way in WAYS]
    return [write_package(state, heads, pieces.read_bytes(), label, out) for label in labels]


def _systems(
    packages: Sequence[Path], way: str, scratch: Path, *, with_apertium: bool
) -> Iterator[tuple[str, scores.Translate]]:
    if with_apertium:
        yield "apertium", scores.apertium(way)
    for place, folder in enumerate(packages):
        for package in sorted(folder.glob(f"translate-{way.replace('-', '_')}-*.argosmodel")):
            yield package.stem, Engine(package, scratch / f"{place}").translate


def evaluate(
    sets: Sequence[Path], packages: Sequence[Path], options: Mapping[str, Any]
) -> Iterator[scores.Score]:
    """Yield the score of every system on every set, side by side, and write what they said."""
    write: Path | None = options["write"]
    for path in sets:
        way = way_of(path)
        sources, references = scores.read_set(path, options["lines"])
        with tempfile.TemporaryDirectory() as scratch:
            systems = _systems(packages, way, Path(scratch), with_apertium=options["apertium"])
            for name, translator in systems:
                score, outputs = scores.score(name, way, translator, sources, references)
                if write:
                    write.mkdir(parents=True, exist_ok=True)
                    file = write / f"{path.name.split('.')[0]}.{way}.{name}.txt"
                    file.write_text("".join(f"{text}\n" for text in outputs), "utf-8")
                yield score
