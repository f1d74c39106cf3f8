"""Every command of the training command line, run on a few hundred tiny sentences."""

from __future__ import annotations

import gzip
import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner

from training.cli import main
from training.corpora import WAYS

torch = pytest.importorskip("torch", reason="training needs the extra 'training' (torch)")
pytest.importorskip("sacrebleu", reason="evaluation needs the extra 'training' (sacrebleu)")

#: A network of which a step takes a few milliseconds.
SMALL = ("--layers", "2", "1", "--width", "64", "--tokens", "400")


def run(*arguments: object) -> str:
    """Run a command as a user does, and return what it printed."""
    done = CliRunner().invoke(main, [str(argument) for argument in arguments])
    assert done.exit_code == 0, f"{done.output}\n{done.exception!r}"
    return done.output


@pytest.fixture(scope="module")
def text(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of text files: pairs, Spanish, English, and a set kept away."""
    from training.recipe import sentences

    folder = tmp_path_factory.mktemp("text")
    pairs = sentences()
    (folder / "pairs.tsv").write_text("".join(f"{p.en}\t{p.es}\n" for p in pairs[20:]), "utf-8")
    (folder / "mono.es.txt").write_text("".join(f"{p.es}\n" for p in pairs[20:50]), "utf-8")
    (folder / "mono.en.txt").write_text("".join(f"{p.en}\n" for p in pairs[20:50]), "utf-8")
    for way in WAYS:
        sides = [(p.en, p.es) if way == "en-es" else (p.es, p.en) for p in pairs[:20]]
        rows = (json.dumps({"source": a, "reference": b}) for a, b in sides)
        (folder / f"set.{way}.jsonl").write_text("\n".join(rows) + "\n", "utf-8")
    return folder


@pytest.fixture(scope="module")
def work(text: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with examples of both directions and the checkpoint of two steps."""
    folder = tmp_path_factory.mktemp("work")
    held_out = ("--held-out", text / "set.en-es.jsonl")
    run("data", "--parallel", text / "pairs.tsv", *held_out, "--size", 150, "--out", folder)
    # Two steps from chance: what the network then writes must not depend on the day.
    torch.manual_seed(3)
    run("train", folder, "--steps", 2, *SMALL)
    return folder


def _checkpoint(folder: Path) -> dict[str, Any]:
    state: dict[str, Any] = torch.load(folder / "checkpoint.pt", weights_only=True)
    return state


def _convert(folder: Path, out: Path, *more: object) -> list[Path]:
    pieces = folder / "sentencepiece.model"
    arguments = ("--pieces", pieces, "--version", "0.0", "--out", out)
    run("convert", folder / "checkpoint.pt", *arguments, *more)
    return sorted(out.glob("*.argosmodel"))


def test_a_joint_run_goes_on_in_one_direction(work: Path, text: Path, tmp_path: Path) -> None:
    """A copied folder is specialised: same shape, same clock, and other weights in the end."""
    copy = tmp_path / "spanish"
    shutil.copytree(work, copy)
    dev = ("--dev", text / "set.en-es.jsonl", "--dev", text / "set.es-en.jsonl")
    said = run("train", copy, "--only", "en-es", "--steps", 4, *dev)
    before, after = _checkpoint(work), _checkpoint(copy)
    assert "resumed after" in said
    assert after["steps"] == 4
    assert after["seconds"] > before["seconds"]
    assert after["shape"] == before["shape"]
    assert not torch.equal(after["master"]["ob"], before["master"]["ob"])
    (package,) = _convert(copy, tmp_path / "out", "--only", "en-es")
    assert package.name == "translate-en_es-0_0.argosmodel"


def test_only_one_direction_is_left_of_the_examples(work: Path) -> None:
    """Both directions together are all there is, and every row stays what it was."""
    from training.mixture import Encoded
    from training.vocabulary import START

    whole = Encoded.load(work / "examples.npz")
    spanish, english = whole.only("en-es"), whole.only("es-en")
    assert len(spanish) + len(english) == len(whole)
    assert len(spanish.source) + len(english.source) == len(whole.source)
    assert set(spanish.target[spanish.target_at[:-1]]) == {START["es"]}
    first = int(np.flatnonzero(whole.target[whole.target_at[:-1]] == START["en"])[0])
    row = slice(whole.source_at[first], whole.source_at[first + 1])
    assert english.source[: english.source_at[1]].tolist() == whole.source[row].tolist()


def test_a_direction_without_examples_is_refused(work: Path) -> None:
    """Training on nothing would never end."""
    from training.mixture import Encoded

    with pytest.raises(ValueError, match="is of the direction es-en"):
        Encoded.load(work / "examples.npz").only("en-es").only("es-en")


def test_interpolation_writes_pairs_that_data_reads_one_way(work: Path, text: Path) -> None:
    """The model's own translations become targets of its direction, and a second call adds none."""
    from training.corpora import read_pairs, source_of, sources

    package = _convert(work, work / "packages")[0]
    few, out = work / "few.tsv", work / "near.tsv"
    lines = (text / "pairs.tsv").read_text("utf-8").splitlines()[:30]
    few.write_text("\n".join(lines) + "\n", "utf-8")
    arguments = (few, "--package", package, "--out", out, "--beam", 2)
    run("interpolate", *arguments, "--least", 0)
    pairs = list(read_pairs(out))
    assert {pair.corpus for pair in pairs} == {"taught-es"}
    assert source_of("taught-es", sources()).way == "en-es"
    assert pairs
    assert {pair.en for pair in pairs} <= {pair.en for pair in read_pairs(few)}
    run("interpolate", *arguments, "--least", 0)
    assert list(read_pairs(out)) == pairs


def test_a_run_begins_from_weights_and_takes_their_shape(work: Path, tmp_path: Path) -> None:
    """What `convert --weights` wrote starts another run, whatever --layers says."""
    weights, copy = tmp_path / "weights.npz", tmp_path / "again"
    _convert(work, tmp_path / "out", "--weights", weights)
    shutil.copytree(work, copy)
    (copy / "checkpoint.pt").unlink()
    run("train", copy, "--steps", 1, "--tokens", 400, "--start", weights, "--layers", 5, 4)
    assert _checkpoint(copy)["shape"] == _checkpoint(work)["shape"]


def test_a_package_takes_its_heads_from_the_checkpoint(work: Path, tmp_path: Path) -> None:
    """Heads leave no trace in the weights; the wrong number would translate nonsense."""
    there, back = _convert(work, tmp_path)
    assert there.read_bytes() != back.read_bytes()
    other = _convert(work, tmp_path / "other", "--heads", 2)
    assert other[0].read_bytes() != there.read_bytes()


def test_back_translations_become_sources(work: Path, text: Path, tmp_path: Path) -> None:
    """Score, made English, given Spanish; `data` reads them, and a second call adds nothing."""
    package, made = _convert(work, tmp_path / "out")[1], tmp_path / "made.tsv"
    arguments = ("backtranslate", text / "mono.es.txt", "--package", package, "--out", made)
    run(*arguments, "--beam", 1)
    run(*arguments, "--beam", 1)
    rows = [line.split("\t") for line in made.read_text("utf-8").splitlines()]
    assert [row[2] for row in rows] == (text / "mono.es.txt").read_text("utf-8").splitlines()
    assert all(float(row[0]) < 0 for row in rows)
    out = tmp_path / "mixed"
    pieces = ("--pieces", work / "sentencepiece.model", "--mono-es", text / "mono.es.txt")
    said = run("data", "--parallel", text / "pairs.tsv", "--made-en", made, *pieces, "--out", out)
    assert "pairs stay" in said
    assert (out / "examples.npz").exists()


@pytest.mark.parametrize(("way", "given"), [("en-es", "en"), ("es-en", "es")])
def test_a_teachers_translations_become_targets(
    work: Path, text: Path, tmp_path: Path, way: str, given: str
) -> None:
    """The corpus says which side is made; English always comes first."""
    from training.corpora import read_pairs, source_of, sources

    (package,) = _convert(work, tmp_path / "out", "--only", way)
    lines = text / f"mono.{given}.txt"
    run("distil", lines, "--teacher", package, "--out", tmp_path / "taught.tsv", "--beam", 1)
    pairs = list(read_pairs(tmp_path / "taught.tsv"))
    row = source_of(pairs[0].corpus, sources())
    assert (row.way, row.made) == (way, way[-2:])
    assert [getattr(pair, given) for pair in pairs] == lines.read_text("utf-8").splitlines()


def test_scores_of_both_directions_are_written(work: Path, text: Path, tmp_path: Path) -> None:
    """One line of JSON and one file of translations for each set."""
    folder = _convert(work, tmp_path / "out")[0].parent
    sets = [part for way in WAYS for part in ("--set", text / f"set.{way}.jsonl")]
    said = run("evaluate", *sets, "--packages", folder, "--lines", 5, "--write", tmp_path / "said")
    assert [json.loads(line)["way"] for line in said.splitlines()] == list(WAYS)
    written = sorted(tmp_path.glob("said/*.txt"))
    assert [len(file.read_text("utf-8").splitlines()) for file in written] == [5, 5]


def test_lexicon_counts_the_words_of_human_pairs(text: Path, tmp_path: Path) -> None:
    """Both languages, and the file that the reviewer reads."""
    out = tmp_path / "answers.tsv.gz"

    said = run("lexicon", "--parallel", text / "pairs.tsv", "--kinds", 300, "--out", out)

    assert " en, " in said
    rows = gzip.decompress(out.read_bytes()).decode().splitlines()
    assert {row.split("\t")[0] for row in rows} == {"en", "es"}


@pytest.mark.parametrize(("corpus", "counted"), [("gnome-user-docs", False), ("xquad", True)])
def test_lexicon_leaves_manuals_of_software_out(
    corpus: str, *, counted: bool, text: Path, tmp_path: Path
) -> None:
    """What is usual there is not in the press."""
    rows = [
        f"{corpus}\tThe zyxglyph {verb}.\tEl zyxglifo {said}.\n"
        for verb, said in (("fell", "cayó"), ("rose", "subió"), ("sank", "se hundió"))
    ]
    pairs = (text / "pairs.tsv").read_text("utf-8") + "".join(rows)
    (tmp_path / "pairs.tsv").write_text(pairs, "utf-8")
    out = tmp_path / "answers.tsv.gz"

    run("lexicon", "--parallel", tmp_path / "pairs.tsv", "--kinds", 2000, "--out", out)

    assert ("zyxglyph" in gzip.decompress(out.read_bytes()).decode()) == counted


WRITTEN = {
    "from": "en",
    "source": "Ten men fled.",
    "faithful": "Diez hombres huyeron.",
    "free": "Huyó una decena de hombres.",
    "changes": [{"base": "faithful", "old": "Diez", "new": "Dos", "lost": "Ten"}],
}


def test_the_reviewers_network_is_made_from_changed_pairs(
    work: Path, text: Path, tmp_path: Path
) -> None:
    """Examples, a checkpoint that is taken up again, and a file that the desk can load."""
    from translate.engine.pair_reader import CTranslate2PairReader

    _convert(work, tmp_path / "out", "--weights", tmp_path / "start.npz")
    pieces = ("--pieces", work / "sentencepiece.model")
    changed = tmp_path / "changed"
    said = run("change", "--parallel", text / "pairs.tsv", *pieces, "--least", 1, "--out", changed)
    assert "changed in meaning" in said
    (examples,) = changed.iterdir()
    rows = tmp_path / "rows.jsonl"
    rows.write_text(json.dumps(WRITTEN), encoding="utf-8")
    written = tmp_path / "written.npz"
    assert run("written", rows, *pieces, "--out", written).startswith("6 examples")
    options = ("--watched", examples, "--start", tmp_path / "start.npz", *pieces)
    checkpoint = tmp_path / "reader.pt"
    for steps in (1, 2):
        run("reader", examples, *options, "--steps", steps, "--tokens", 400, "--out", checkpoint)
    assert torch.load(checkpoint, weights_only=True)["steps"] == 2
    tuned = tmp_path / "tuned.pt"
    options = ("--watched", examples, "--start", checkpoint, *pieces)
    run("reader", written, *options, "--steps", 1, "--tokens", 400, "--out", tuned)
    assert torch.load(tuned, weights_only=True)["steps"] == 1
    run("convert-reader", tuned, *pieces, "--version", "0.1", "--out", tmp_path)
    reader = CTranslate2PairReader(tmp_path / "reader-en_es-0_1.zip", threads=1)
    (reading,) = reader.read([("Ten men fled.", "Diez hombres huyeron.")], "es")
    assert reading is not None
    assert [w.span.of("Diez hombres huyeron.") for w in reading.words] == [
        "Diez",
        "hombres",
        "huyeron",
    ]
    assert all(0 <= word.unsaid <= 1 for word in reading.words)
