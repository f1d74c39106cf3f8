"""The whole recipe on a few sentences, in a minute or two on a CPU.

A teacher, its back-translations and its translations of all source text, and a smaller student
trained on them (sequence-level distillation, Kim and Rush 2016); real steps, real conversions and
real packages that run, on text written for the purpose: proof that the parts fit, not a usable
translator. For a usable one only the sizes grow: see README.md.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from training import vocabulary
from training.convert import Label, write_package
from training.corpora import Pair, read_lines, taught
from training.data import Inputs, prepare
from training.engine import Decoding, Engine
from training.made import back_translated, chosen, distilled, translate_to_file
from training.mixture import Encoded, Example, encode
from training.model import Shape
from training.trainer import Plan, Trainer

Say = Callable[[str], None]

PEOPLE = (
    ("The mayor", "El alcalde"),
    ("The judge", "El juez"),
    ("The police", "La policía"),
    ("The newspaper", "El periódico"),
    ("The minister", "El ministro"),
    ("The army", "El ejército"),
)
ACTS = (
    ("found", "encontró"),
    ("destroyed", "destruyó"),
    ("opened", "abrió"),
    ("closed", "cerró"),
)
THINGS = (
    ("the bridge", "el puente"),
    ("the airstrip", "la pista"),
    ("the school", "la escuela"),
    ("the letter", "la carta"),
    ("the road to the river", "el camino al río"),
)
DAYS = (("on Monday", "el lunes"), ("on Friday", "el viernes"), ("in May", "en mayo"))


@dataclass(frozen=True)
class Result:
    """What the recipe made: the student's and the teacher's packages, and what they show.

    ``before`` and ``after`` are the student's loss on held-out sentences, in nats a piece.
    """

    packages: tuple[Path, Path]
    teacher: tuple[Path, Path]
    before: float
    after: float
    examples: tuple[tuple[str, str], ...]


def sentences() -> list[Pair]:
    """Return the sample: every person, act, thing and day, in both languages."""
    out = []
    for row in product(PEOPLE, ACTS, THINGS, DAYS):
        en, es = (" ".join(words) + "." for words in zip(*row, strict=True))
        out.append(Pair("sample", en, es))
    return out


@dataclass(frozen=True)
class Sample:
    """The sample's files, and the pairs that are held out."""

    pairs: Path
    mono: Path
    evaluation: Path
    english: list[str]
    spanish: list[str]
    held_out: list[Pair]


def _write_sample(folder: Path) -> Sample:
    """Write pairs, Spanish lines and an evaluation set, which holds every ninth pair."""
    folder.mkdir(parents=True, exist_ok=True)
    pairs = sentences()
    held_out = pairs[::9]
    kept = [p for place, p in enumerate(pairs) if place % 9]
    parallel, mono, evaluation = (
        folder / name for name in ("sample.tsv", "mono.es.txt", "held-out.jsonl")
    )
    parallel.write_text("".join(f"{p.en}\t{p.es}\n" for p in kept), encoding="utf-8")
    mono.write_text("".join(f"{p.es}\n" for p in kept[:60]), encoding="utf-8")
    rows = (json.dumps({"source": p.en}) + "\n" for p in held_out)
    evaluation.write_text("".join(rows), encoding="utf-8")
    return Sample(parallel, mono, evaluation, [p.en for p in kept], [p.es for p in kept], held_out)


def _new(folder: Path, width: int, layers: tuple[int, int], steps: int) -> Trainer:
    size = len(vocabulary.load(folder / "sentencepiece.model"))
    plan = Plan(seconds=600, max_steps=steps, tokens=1500, muon=0.02, adam=4e-3, average=0.9)
    return Trainer(Shape(size, width, 2 * width, width // 32, *layers), plan)


def _packages(trainer: Trainer, folder: Path) -> tuple[Path, Path]:
    pieces = (folder / "sentencepiece.model").read_bytes()
    state, heads = trainer.average.state, trainer.master.shape.heads
    labels = Label("en", "es", "0.0"), Label("es", "en", "0.0")
    there, back = (write_package(state, heads, pieces, label, folder) for label in labels)
    return there, back


def _encode(pairs: list[Pair], folder: Path) -> Encoded:
    pieces = vocabulary.load(folder / "sentencepiece.model")
    return encode([Example(p.en, p.es, "es") for p in pairs], pieces)


def _teach(teacher: tuple[Path, Path], sample: Sample, folder: Path, say: Say) -> list[Path]:
    """Let the teacher translate the source text of both languages; return the files of pairs."""
    files = []
    for package, lines in zip(teacher, (sample.english, sample.spanish), strict=True):
        engine = Engine(package, folder / package.stem, Decoding(beam=2))
        files.append(folder / f"{taught(engine.way)}.tsv")
        translate_to_file(chosen(lines), engine, files[-1], distilled(engine.way), say)
    return files


def tiny(folder: Path, steps: int = 300, say: Say = print) -> Result:
    """Run data, a teacher, back-translation, distillation and a student in ``folder``.

    ``steps`` of training for each of the two networks. Returns the student's packages.
    """
    sample = _write_sample(folder)
    large, small = folder / "teacher", folder / "student"
    data = prepare(Inputs([sample.pairs], {}, sample.mono, [sample.evaluation]), 200, large, 1, say)
    held_out = _encode(sample.held_out, large)
    trainer = _new(large, 96, (3, 2), steps)
    trainer.run(data, held_out, large / "checkpoint.pt", say)
    teacher = _packages(trainer, large)
    made = folder / "made.en.tsv"
    engine = Engine(teacher[1], large / "back", Decoding(beam=1))
    translate_to_file(chosen(read_lines(sample.mono)), engine, made, back_translated, say)
    parallel = [sample.pairs, *_teach(teacher, sample, large, say)]
    pieces = (large / "sentencepiece.model").read_bytes()
    inputs = Inputs(parallel, {made: "en-es"}, sample.mono, [sample.evaluation])
    data = prepare(inputs, pieces, small, 1, say)
    trainer = _new(small, 64, (2, 1), steps)
    before = trainer.loss(held_out)
    trainer.run(data, held_out, small / "checkpoint.pt", say)
    packages = _packages(trainer, small)
    shown = [p.en for p in sample.held_out[:3]]
    outputs = Engine(packages[0], folder / "there").translate(shown)
    examples = tuple(zip(shown, outputs, strict=True))
    return Result(packages, teacher, before, trainer.loss(held_out), examples)
