"""What each command of the command line does, as functions."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from sacrebleu.metrics.chrf import CHRF
from torch import Tensor

from training import dictionary, vocabulary
from training import evaluate as scores
from training.clean import clean
from training.convert import Label, averaged, write_package
from training.corpora import WAYS, Way, is_manual, read_lines, read_pairs, sources
from training.data import Inputs, gather, prepare
from training.engine import Decoding, Engine
from training.interpolate import Closest, interpolate_to_file
from training.lexicon import lexicon
from training.lexicon import write as write_lexicon
from training.made import back_translated, chosen, distilled, translate_to_file
from training.mixture import Encoded, Example, encode
from training.model import Shape
from training.trainer import Plan, Trainer
from training.weights import grown, read_npz, shape_of, write_npz

Say = Callable[[str], None]
#: Lines of each development set that the loss is watched on.
WATCHED = 300
#: Width of an attention head in a new network.
HEAD = 64


def way_of(path: Path) -> Way:
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


def backtranslate(text: Path, package: Path, out: Path, beam: int, say: Say) -> None:
    """Make sources for the lines of ``text`` worth it; see ``made.py``."""
    with tempfile.TemporaryDirectory() as scratch:
        engine = Engine(package, Path(scratch), Decoding(beam=beam))
        translate_to_file(chosen(read_lines(text)), engine, out, back_translated, say)


def distil(text: Path, teacher: Path, out: Path, beam: int, say: Say) -> None:
    """Make targets for the lines of ``text`` worth it; see ``made.py``."""
    with tempfile.TemporaryDirectory() as scratch:
        engine = Engine(teacher, Path(scratch), Decoding(beam=beam))
        translate_to_file(chosen(read_lines(text)), engine, out, distilled(engine.way), say)


def interpolate(path: Path, options: Mapping[str, Any], say: Say) -> None:
    """Write the hypotheses nearest to human translations; see ``interpolate.py``."""
    dropped: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as scratch:
        engine = Engine(options["package"], Path(scratch), Decoding(beam=options["beam"]))
        pairs = clean(read_pairs(path), frozenset(), dropped)
        closest = Closest(options["least"], CHRF())
        interpolate_to_file(pairs, engine, closest, options["out"], say)
    say(f"left out before: {dict(dropped.most_common())}")


def count_words(options: Mapping[str, Any], say: Say) -> None:
    """Write the reviewer's lexicon from clean pairs; see ``lexicon.py``.

    Manuals of software are left out.
    """
    dropped: Counter[str] = Counter()
    inputs = Inputs(options["parallel"], {}, None, options["held_out"])
    written = dictionary.read(options["dictionary"]) if options["dictionary"] else None
    table = sources()
    pairs = [pair for pair in gather(inputs, dropped) if not is_manual(pair.corpus, table)]
    found = lexicon(pairs, options["kinds"], written)
    write_lexicon(found, options["out"])
    counts = ", ".join(f"{len(words)} {language}" for language, words in found.items())
    say(f"{counts} words; dropped: {dict(dropped.most_common())}")


def train(folder: Path, options: Mapping[str, Any], say: Say) -> None:
    """Train on ``folder``, resuming from its ``checkpoint.pt`` if there is one."""
    pieces = vocabulary.load(folder / "sentencepiece.model")
    examples = Encoded.load(folder / "examples.npz")
    watched = []
    for path in options["dev"]:
        pairs = zip(*scores.read_set(path, WATCHED), strict=True)
        watched += [Example(source, target, way_of(path)[-2:]) for source, target in pairs]
    held_out = encode(watched, pieces) if watched else examples
    if options["only"]:
        examples, held_out = examples.only(options["only"]), held_out.only(options["only"])
    device = "cuda" if torch.cuda.is_available() else "cpu"
    checkpoint = folder / "checkpoint.pt"
    start = grown(read_npz(options["start"]), len(pieces)) if options["start"] else None
    plan = Plan(
        seconds=60 * options["minutes"],
        max_steps=options["steps"],
        tokens=options["tokens"],
        muon=options["muon"],
        adam=options["adam"],
    )
    trainer = Trainer(_shape(checkpoint, start, len(pieces), options), plan, device)
    if checkpoint.exists():
        trainer.resume(checkpoint)
        say(f"resumed after {trainer.seconds:.0f} s")
    elif start is not None:
        trainer.warm_start(start)
    trainer.run(examples, held_out, checkpoint, say)


def _shape(
    checkpoint: Path, start: dict[str, Tensor] | None, vocabulary: int, options: Mapping[str, Any]
) -> Shape:
    """Return the shape of the run to take up, of the weights to begin from, or the one asked."""
    if checkpoint.exists():
        return _stated(checkpoint)
    if start is not None:
        return shape_of(start, start["emb.weight"].shape[1] // HEAD)
    width, (encoder, decoder) = options["width"], options["layers"]
    return Shape(vocabulary, width, 4 * width, max(1, width // HEAD), encoder, decoder)


def _stated(checkpoint: Path) -> Shape:
    return Shape(**torch.load(checkpoint, weights_only=True, mmap=True)["shape"])


def convert(checkpoints: Sequence[Path], options: Mapping[str, Any], out: Path) -> list[Path]:
    """Write both packages, or the one asked for, from the mean of the averaged weights."""
    state = averaged(list(checkpoints))
    if options["weights"]:
        write_npz(state, options["weights"])
    readme, pieces = options["readme"], options["pieces"]
    heads = options["heads"] or _stated(checkpoints[0]).heads
    text = readme.read_text("utf-8") if readme else ""
    ways = [options["only"]] if options["only"] else WAYS
    labels = [Label(way[:2], way[-2:], options["version"], text) for way in ways]
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
