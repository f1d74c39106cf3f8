"""``translate summary``: the same facts in both languages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from translate.article import LANGUAGE_NAMES
from translate.cli import options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translate.article import Language
    from translate.edition.digest import DigestEntry


@click.command(
    epilog="\b\nExamples:\n  translate summary seeds/river-route.en.md\n"
    "  translate summary article.es.txt --words 120 --json\n"
    "  translate summary articles/ --digest digest.html"
)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--sentences",
    type=click.IntRange(min=1),
    help="The most sentences to choose. [default: 3]",
)
@click.option(
    "--words",
    type=click.IntRange(min=1),
    help="The most words, in either language; whole sentences, one at least.",
)
@click.option(
    "--ratio",
    type=click.FloatRange(min=0, max=1, min_open=True),
    help="The largest share of the running text, such as 0.15.",
)
@click.option(
    "--choose-on",
    type=click.Choice(["both", "source"]),
    default="both",
    show_default=True,
    help="Choose on both languages together or on the article's own.",
)
@click.option(
    "--digest",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write one page of all summaries with links: FILE.html or FILE.md.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=Path("out"),
    show_default=True,
    help="Where the editions are that the digest links to.",
)
@options.from_option
@options.glossary_option
@options.json_option
@click.pass_context
def summary(
    ctx: click.Context,
    paths: tuple[str, ...],
    sentences: int | None,
    words: int | None,
    ratio: float | None,
    choose_on: str,
    digest: Path | None,
    out: Path,
    source: Language | None,
    glossary_file: Path | None,
    as_json: bool,
) -> None:
    """Summarise each article in PATH (files, folders, patterns) in English and Spanish.

    The sentences are the article's own, chosen once and shown in both languages, each with the
    segment it stands for; --sentences, --words and --ratio may be combined, and all of them hold.
    Nothing is written but the --digest; `translate run` puts the summary into the edition.
    """
    from translate.batch import find_articles
    from translate.digests import summarise_files
    from translate.summary.length import DEFAULT_LENGTH, Length
    from translate.workflow import RunSettings

    length = Length(sentences, words, ratio)
    if length == Length():
        length = DEFAULT_LENGTH
    desk = options.open_desk(glossary_file, RunSettings(length))
    files = find_articles(paths, out)
    made = summarise_files(files, desk, out, source, both_sides=choose_on == "both")
    for error in made.errors:
        click.echo(f"Error: {error}", err=True)
    if as_json:
        _print_json([_record(entry) for entry in made.entries], alone=len(files) == 1)
    elif digest is None:
        for entry in made.entries:
            _print(entry, named=len(files) > 1)
    if digest is not None and made.entries:
        from translate.edition.digest import write_digest

        write_digest(made.entries, digest)
        click.echo(f"{digest}: {len(made.entries)} articles", err=True)
    if made.errors:
        ctx.exit(1)


def _record(entry: DigestEntry) -> dict[str, Any]:
    from translate.edition import summary_record

    return summary_record(entry.summary, entry.language, entry.target)


def _print_json(records: Sequence[dict[str, Any]], *, alone: bool) -> None:
    """One record for one file, a list for several."""
    if records or not alone:
        content = records[0] if alone else records
        click.echo(json.dumps(content, ensure_ascii=False, indent=2))


def _print(entry: DigestEntry, *, named: bool) -> None:
    if named:
        click.echo(f"{entry.path}\n")
    record = _record(entry)
    for language, name in LANGUAGE_NAMES.items():
        click.echo(f"{name}\n")
        for sentence in record["summary"][language]:
            click.echo(f"  [{sentence['segment']}] {sentence['text']}")
        click.echo()
    for finding in entry.summary.findings:
        click.echo(f"{finding.severity}: {finding.segment}: {finding.message}", err=True)
