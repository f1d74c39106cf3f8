"""The command line: one command for each stage, and one for the whole recipe on a sample."""

from __future__ import annotations

import tempfile
from pathlib import Path

import click

from training.corpora import WAYS

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
NEW = click.Path(path_type=Path)
FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
ONLY = click.Choice(WAYS)


@click.group()
def main() -> None:
    """Make the bundled English/Spanish models again."""


@main.command()
@click.option("--parallel", type=FILE, multiple=True, help="Pairs, tab-separated (.tsv, .tsv.xz).")
@click.option("--made-en", type=FILE, multiple=True, help="Back-translations with clean Spanish.")
@click.option("--made-es", type=FILE, multiple=True, help="Back-translations with clean English.")
@click.option("--mono-es", type=FILE, help="Clean Spanish text, to mend lost capitals by.")
@click.option("--held-out", type=FILE, multiple=True, help="Evaluation sets to keep away from.")
@click.option("--pieces", type=FILE, help="SentencePiece model to go on with.")
@click.option("--size", default=10_000, show_default=True, help="Pieces of a new vocabulary.")
@click.option("--seed", default=7, show_default=True)
@click.option("--out", type=NEW, required=True, help="Folder for vocabulary and examples.")
def data(**options: object) -> None:
    """Read, clean, mix and encode the corpora."""
    from training import jobs

    jobs.data(options, click.echo)


@main.command()
@click.argument("text", type=FILE)
@click.option("--package", type=FILE, required=True, help="Translates from the text's language.")
@click.option("--out", type=NEW, required=True, help="File of score, made source, given target.")
@click.option("--beam", default=2, show_default=True)
def backtranslate(text: Path, package: Path, out: Path, beam: int) -> None:
    """Make sources for clean target-language lines with a reverse model."""
    from training import jobs

    jobs.backtranslate(text, package, out, beam, click.echo)


@main.command()
@click.argument("text", type=FILE)
@click.option("--teacher", type=FILE, required=True, help="A package clearly better than ours.")
@click.option("--out", type=NEW, required=True, help="Pairs for `data --parallel`.")
@click.option("--beam", default=4, show_default=True)
def distil(text: Path, teacher: Path, out: Path, beam: int) -> None:
    """Make targets for source lines with a larger teacher (sequence-level distillation)."""
    from training import jobs

    jobs.distil(text, teacher, out, beam, click.echo)


@main.command()
@click.argument("pairs", type=FILE)
@click.option("--package", type=FILE, required=True, help="Translates one way; targets are its.")
@click.option("--out", type=NEW, required=True, help="Pairs for `data --parallel`.")
@click.option("--beam", default=8, show_default=True, help="Hypotheses to choose among.")
@click.option("--least", default=50.0, show_default=True, help="Least chrF to keep, 0 to 100.")
def interpolate(pairs: Path, **options: object) -> None:
    """Make targets that lie near the human ones, for fine-tuning (sequence-level interpolation)."""
    from training import jobs

    jobs.interpolate(pairs, options, click.echo)


@main.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--minutes", default=70.0, show_default=True, help="Wall clock, over all resumes.")
@click.option("--steps", default=1_000_000, show_default=True, help="At most, over all resumes.")
@click.option("--start", type=FILE, help="Weights (.npz) to begin from.")
@click.option("--dev", type=FILE, multiple=True, help="JSON lines, '…en-es…' or '…es-en…'.")
@click.option("--muon", default=0.008, show_default=True, help="Peak rate of the matrices.")
@click.option("--adam", default=0.001, show_default=True, help="Peak rate of everything else.")
@click.option("--tokens", default=10_000, show_default=True, help="Padded pieces a step.")
@click.option(
    "--layers",
    type=(int, int),
    default=(6, 2),
    show_default=True,
    help="Encoder and decoder layers.",
)
@click.option("--width", default=256, show_default=True, help="Width of a new network.")
@click.option("--only", type=ONLY, help="One direction: a network that knows no other.")
def train(folder: Path, **options: object) -> None:
    """Train on a folder that `data` wrote; a second call resumes."""
    from training import jobs

    jobs.train(folder, options, click.echo)


@main.command()
@click.argument("checkpoints", type=FILE, nargs=-1, required=True)
@click.option("--pieces", type=FILE, required=True, help="The SentencePiece model.")
@click.option("--version", required=True, help="The packages' version, such as 0.2.")
@click.option("--heads", type=int, help="Of attention; the checkpoint's own, if left out.")
@click.option("--weights", type=NEW, help="Write the weights to go on from here too (.npz).")
@click.option("--only", type=ONLY, help="The package of one direction.")
@click.option("--readme", type=FILE, help="Text for the packages' README.md.")
@click.option("--out", type=NEW, required=True, help="Folder for the two packages.")
def convert(checkpoints: tuple[Path, ...], out: Path, **options: object) -> None:
    """Write both Argos packages from one checkpoint, or the mean of several."""
    from training import jobs

    for path in jobs.convert(checkpoints, options, out):
        click.echo(f"{path} ({path.stat().st_size / 1e6:.1f} MB)")


@main.command()
@click.option("--parallel", type=FILE, multiple=True, required=True, help="Pairs that people made.")
@click.option("--held-out", type=FILE, multiple=True, help="Evaluation sets to keep away from.")
@click.option("--kinds", default=20_000, show_default=True, help="Commonest words of a language.")
@click.option("--dictionary", type=FOLDER, help="Renderings by hand: training/dictionary.")
@click.option("--out", type=NEW, required=True, help="The file, such as models/answers.tsv.gz.")
def lexicon(**options: object) -> None:
    """Make the reviewer's lexicon: which words answer which, and how surely."""
    from training import jobs

    jobs.count_words(options, click.echo)


@main.command("change")
@click.option("--parallel", type=FILE, multiple=True, required=True, help="Pairs that people made.")
@click.option("--mono-en", type=FILE, help="English text to take phrases from.")
@click.option("--mono-es", type=FILE, help="Spanish text, also to mend lost capitals by.")
@click.option("--held-out", type=FILE, multiple=True, help="Evaluation sets to keep away from.")
@click.option("--pieces", type=FILE, required=True, help="The SentencePiece model.")
@click.option("--least", default=2, show_default=True, help="Meetings that make two words a pair.")
@click.option("--seed", default=7, show_default=True)
@click.option("--out", type=NEW, required=True, help="Folder for the files of examples.")
def change_pairs(**options: object) -> None:
    """Change human translations so that they say something else, for the reviewer's network."""
    from training.quality import jobs

    jobs.change(options, click.echo)


@main.command("written")
@click.argument("rows", type=FILE, nargs=-1, required=True)
@click.option("--pieces", type=FILE, required=True, help="The SentencePiece model.")
@click.option("--out", type=NEW, required=True, help="The file of examples.")
def written_pairs(rows: tuple[Path, ...], pieces: Path, out: Path) -> None:
    """Label pairs that people wrote, faithful and changed, for the reviewer's network."""
    from training.quality import jobs

    click.echo(f"{jobs.written(rows, pieces, out)} examples")


@main.command("reader")
@click.argument("examples", type=FILE, nargs=-1, required=True)
@click.option("--watched", type=FILE, required=True, help="Examples to watch the loss on.")
@click.option(
    "--start", type=FILE, required=True, help="A joint network's weights (.npz), or a checkpoint."
)
@click.option("--pieces", type=FILE, required=True, help="The SentencePiece model.")
@click.option("--minutes", default=60.0, show_default=True, help="Wall clock, over all resumes.")
@click.option("--steps", default=1_000_000, show_default=True, help="At most, over all resumes.")
@click.option("--muon", default=0.004, show_default=True, help="Peak rate of the matrices.")
@click.option("--adam", default=0.0006, show_default=True, help="Peak rate of everything else.")
@click.option("--tokens", default=8000, show_default=True, help="Padded pieces a step.")
@click.option("--out", type=NEW, required=True, help="The checkpoint; a second call resumes.")
def train_reader(examples: tuple[Path, ...], **options: object) -> None:
    """Train the network that judges word by word whether a text is said by another."""
    from training.quality import jobs

    jobs.train(examples, options, click.echo)


@main.command("convert-reader")
@click.argument("checkpoint", type=FILE)
@click.option("--pieces", type=FILE, required=True, help="The SentencePiece model.")
@click.option("--version", required=True, help="The file's version, such as 0.1.")
@click.option("--out", type=NEW, required=True, help="Folder for the file.")
def convert_reader(checkpoint: Path, pieces: Path, version: str, out: Path) -> None:
    """Write the reviewer's network as the desk loads it."""
    from training.quality import jobs

    path = jobs.convert(checkpoint, pieces, version, out)
    click.echo(f"{path} ({path.stat().st_size / 1e6:.1f} MB)")


@main.command()
@click.option("--set", "sets", type=FILE, multiple=True, required=True, help="Development sets.")
@click.option(
    "--packages",
    type=click.Path(exists=True, path_type=Path),
    multiple=True,
    help="Folder with a package for each direction.",
)
@click.option("--apertium", is_flag=True, help="Measure Apertium too.")
@click.option("--lines", type=int, help="Only the first lines of each set.")
@click.option("--write", type=NEW, help="Folder for the translations.")
def evaluate(sets: tuple[Path, ...], packages: tuple[Path, ...], **options: object) -> None:
    """Print BLEU, chrF, figures kept and words a second as JSON lines."""
    from training import jobs

    for score in jobs.evaluate(sets, packages, options):
        click.echo(score.as_json())


@main.command()
@click.option("--tiny", is_flag=True, expose_value=False, help="The only size there is.")
@click.option("--steps", default=300, show_default=True, help="Training steps in each round.")
@click.option("--out", type=NEW, help="Folder to keep the results in.")
def recipe(steps: int, out: Path | None) -> None:
    """Run every stage once on a built-in sample, to see that they fit together."""
    from training import recipe as stages

    with tempfile.TemporaryDirectory() as scratch:
        result = stages.tiny(out or Path(scratch), steps, click.echo)
        click.echo(f"held-out loss {result.before:.3f} -> {result.after:.3f} nats a piece")
        for source, output in result.examples:
            click.echo(f"{source} -> {output}")
