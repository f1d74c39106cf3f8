"""The whole recipe on a sample: steps, conversion, packages that translate."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from training.cli import main

torch = pytest.importorskip("torch", reason="training needs the extra 'training' (torch)")
pytest.importorskip("sacrebleu", reason="evaluation needs the extra 'training' (sacrebleu)")

if TYPE_CHECKING:
    from training.recipe import Result

STEPS = 250


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Result:
    """Run the recipe once for all tests."""
    from training.recipe import tiny

    return tiny(tmp_path_factory.mktemp("recipe"), STEPS, lambda _: None)


def test_training_learns(made: Result) -> None:
    """The loss on sentences held out falls far."""
    assert made.after < made.before / 2


def test_the_package_translates(made: Result) -> None:
    """What comes back is Spanish made of the sample's words, not the source."""
    assert len(made.examples) == 3
    for source, output in made.examples:
        assert output != source
        assert output.startswith("El ")


def test_the_student_is_smaller_than_its_teacher_and_was_taught_by_it(made: Result) -> None:
    """The teacher's translations of all source text are pairs of one direction each."""
    from training.corpora import read_pairs

    for small, large in zip(made.packages, made.teacher, strict=True):
        assert small.stat().st_size < large.stat().st_size
    lessons = {
        name: list(read_pairs(made.teacher[0].parent / f"{name}.tsv"))
        for name in ("taught-es", "taught-en")
    }
    assert all({pair.corpus for pair in pairs} == {name} for name, pairs in lessons.items())
    assert all(len(pairs) > 300 for pairs in lessons.values())


def test_both_packages_hold_the_same_network(made: Result) -> None:
    """Only the decoder's first piece differs between the two directions."""
    weights, starts = [], []
    for package in made.packages:
        with zipfile.ZipFile(package) as files:
            weights.append(files.read(f"{package.stem}/model/model.bin"))
            config = json.loads(files.read(f"{package.stem}/model/config.json"))
        starts.append(config["decoder_start_token"])
    assert weights[0] == weights[1]
    assert starts == ["<2es>", "<2en>"]


def test_the_package_is_laid_out_as_argos_wants(made: Result) -> None:
    """One folder, named as the file, with what the library reads."""
    for package, codes in zip(made.packages, (("en", "es"), ("es", "en")), strict=True):
        with zipfile.ZipFile(package) as files:
            names = {name.removeprefix(f"{package.stem}/") for name in files.namelist()}
            metadata = json.loads(files.read(f"{package.stem}/metadata.json"))
        assert {"metadata.json", "README.md", "sentencepiece.model"} < names
        assert {"model/model.bin", "model/config.json", "model/shared_vocabulary.json"} < names
        assert (metadata["from_code"], metadata["to_code"]) == codes


def test_the_same_weights_give_the_same_bytes(made: Result, tmp_path: Path) -> None:
    """Packages carry no clock."""
    folder = made.packages[0].parent
    runs = []
    for name in ("one", "two"):
        arguments = ["convert", str(folder / "checkpoint.pt"), "--version", "0.0", "--heads", "2"]
        arguments += ["--pieces", str(folder / "sentencepiece.model")]
        result = CliRunner().invoke(main, [*arguments, "--out", str(tmp_path / name)])
        assert result.exit_code == 0, result.output
        runs.append((tmp_path / name / made.packages[0].name).read_bytes())
    assert runs[0] == runs[1] == made.packages[0].read_bytes()


def test_scores_come_with_signatures(made: Result, tmp_path: Path) -> None:
    """One line of JSON for a system and a set."""
    rows = [{"source": source, "reference": output} for source, output in made.examples]
    file = tmp_path / "sample.en-es.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    packages = str(made.packages[0].parent)
    result = CliRunner().invoke(main, ["evaluate", "--set", str(file), "--packages", packages])
    assert result.exit_code == 0, result.output
    score = json.loads(result.output)
    assert score["bleu"] == pytest.approx(100, abs=30)
    assert score["kept"] == 1.0
    assert "version:" in score["bleu_signature"]


def test_a_run_is_taken_up_where_it_stopped(made: Result) -> None:
    """Time spent counts over all runs: a finished run ends at once, with its steps counted."""
    from training.trainer import Plan, Trainer
    from training.weights import shape_of

    checkpoint = made.packages[0].parent / "checkpoint.pt"
    average = torch.load(checkpoint, weights_only=True)["average"]
    trainer = Trainer(shape_of(average, 2), Plan(seconds=600, max_steps=STEPS))
    trainer.resume(checkpoint)
    assert trainer.steps == STEPS
    assert trainer.done >= 1
    assert torch.equal(trainer.average.state["ob"], average["ob"])
