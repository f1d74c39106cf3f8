"""The whole recipe on a few sentences, in about a minute on a CPU.

Real steps, a real conversion and real packages that run, on text written for the purpose: proof
that the parts fit, not a usable translator.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from training import vocabulary
from training.convert import Label, write_package
from training.corpora import Pair, Way
from training.data import Inputs, prepare
from training.engine import Decoding, Engine
from training.made import chosen, translate_to_file
from training.mixture import Encoded, Example, encode
from training.model import Shape
from training.trainer import Plan, Trainer

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
    """What the recipe made: the two packages, the loss before and after, and two examples."""

    packages: tuple[Path, Path]
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


def _write_sample(folder: Path) -> tuple[Path, Path, list[Pair]]:
    """Write pairs and Spanish lines; every ninth pair is held out and returned."""
    folder.mkdir(parents=True, exist_ok=True)
    pairs = sentences()
    held_out = pairs[::9]
    kept = [p for place, p in enumerate(pairs) if place % 9]
    parallel, mono = folder / "sample.tsv", folder / "mono.es.txt"
    parallel.write_text("".join(f"{p.en}\t{p.es}\n" for p in kept), encoding="utf-8")
    mono.write_text("".join(f"{p.es}\n" for p in kept[:60]), encoding="utf-8")
    return parallel, mono, held_out


def _train(
    folder: Path, data: Encoded, held_out: Encoded, steps: int, say: Callable[[str], None]
) -> tuple[Trainer, float, float]:
    size = len(vocabulary.load(folder / "sentencepiece.model"))
    shape = Shape(size, width=64, feed_forward=128, heads=2, encoder_layers=2, decoder_layers=1)
    plan = Plan(seconds=600, max_steps=steps, tokens=1500, muon=0.02, adam=4e-3, average=0.9)
    trainer = Trainer(shape, plan)
    before = trainer.loss(held_out)
    trainer.run(data, held_out, folder / "checkpoint.pt", say)
    return trainer, before, trainer.loss(held_out)


def tiny(folder: Path, steps: int = 300, say: Callable[[str], None] = print) -> Result:
    """Run data, training, conversion, back-translation and a second round in ``folder``.

    ``steps`` of training in each of two rounds. Returns the packages of the second.
    """
    parallel, mono, held_pairs = _write_sample(folder)
    evaluation = folder / "held-out.jsonl"
    evaluation.write_text("".join(f'{{"source": "{p.en}"}}\n' for p in held_pairs), "utf-8")
    made = folder / "made.en.tsv"
    pieces: bytes | int = 200
    rounds: tuple[tuple[str, dict[Path, Way]], ...] = (("first", {}), ("second", {made: "en-es"}))
    for name, extra in rounds:
        work = folder / name
        inputs = Inputs([parallel], extra, mono, [evaluation])
        data = prepare(inputs, pieces, work, 1, say)
        pieces = (work / "sentencepiece.model").read_bytes()
        processor = vocabulary.load(pieces)
        held_out = encode([Example(p.en, p.es, "es") for p in held_pairs], processor)
        trainer, before, after = _train(work, data, held_out, steps, say)
        state = trainer.average.state
        labels = Label("en", "es", "0.0"), Label("es", "en", "0.0")
        there, back = (write_package(state, 2, pieces, label, work) for label in labels)
        if name == "first":
            lines = chosen(mono.read_text("utf-8").splitlines())
            engine = Engine(back, work / "back", Decoding(beam=1))
            translate_to_file(lines, engine, made, made_first=True, say=say)
    shown = [p.en for p in held_pairs[:3]]
    outputs = Engine(there, folder / "there").translate(shown)
    return Result((there, back), before, after, tuple(zip(shown, outputs, strict=True)))
