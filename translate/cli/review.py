"""``translate review``: what an existing translation says differently."""

from __future__ import annotations

import json
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from translate.article import SEVERITIES
from translate.cli import options
from translate.cli.decide import decide

if TYPE_CHECKING:
    from translate.article import Language
    from translate.pairs import Files
    from translate.workflow import Desk

_FILE = click.Path(path_type=Path, dir_okay=False)


class WithDefault(click.Group):
    """A group whose first argument may be left out: it is then `default`."""

    default = "texts"

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the default command before arguments that name none."""
        asked_help = bool(args) and args[0] in ctx.help_option_names
        if args and args[0] not in self.commands and not asked_help:
            args = [self.default, *args]
        return super().parse_args(ctx, args)


@click.group(
    cls=WithDefault,
    epilog="\b\nExamples:\n"
    "  translate review article.en.md article.es.md\n"
    "  translate review article.en.md draft.es.md --edited edited.es.md\n"
    "  translate review --jsonl < pairs.jsonl",
)
def review() -> None:
    """Review an existing translation, whoever made it.

    The examples are short for `translate review texts …`, which see. What an editor decided about
    a finding is kept with `translate review decide`.
    """


review.add_command(decide)


@review.command(
    epilog="\b\nExamples:\n"
    "  translate review article.en.md article.es.md --html review.html --fail-on critical\n"
    '  echo \'{"id": 1, "source": "Ten pits burned.", "target": "Ardieron 12 pozas."}\' '
    "| translate review --jsonl"
)
@click.argument("files", nargs=-1, type=_FILE, metavar="[SOURCE TARGET]")
@click.option(
    "--jsonl",
    is_flag=True,
    help='Read {"id", "source", "target", …} a line and write {"id", "risk", "findings"}.',
)
@click.option("--edited", type=_FILE, help="TARGET as an editor left it: judge each change.")
@click.option("--html", "page", type=_FILE, help="Write the reviewer's page to this file.")
@click.option(
    "--all", "everything", is_flag=True, help="List all findings, not only the worst five."
)
@options.from_option
@options.to_option
@options.glossary_option
@options.decisions_option
@options.ignore_option
@options.jobs_option
@options.fail_on_option
@options.json_option
@click.pass_context
def texts(
    ctx: click.Context,
    files: tuple[Path, ...],
    jsonl: bool,
    edited: Path | None,
    page: Path | None,
    everything: bool,
    source: Language | None,
    target: Language | None,
    glossary_file: Path | None,
    decisions_file: Path | None,
    ignore: tuple[str, ...],
    jobs: int | None,
    fail_on: str,
    as_json: bool,
) -> None:
    """Review the translation in TARGET of the article in SOURCE, or pairs of lines.

    The two files are aligned first: sentences and whole paragraphs that were left out, put in or
    moved are reported as such. The terminal shows how they were aligned, how much was found and the
    worst five findings, each with its place and a stretch of both texts. `risk` is the probability
    that the meaning differs; each finding names the check, the MQM category, the severity and the
    places in both texts.

    With --jsonl, pairs come from standard input, one a line, and a line that cannot be used gives
    {"id", "error"} in its place and exit code 1 at the end.
    """
    from translate.pairs import Files

    if jsonl == bool(files) or len(files) not in {0, 2}:
        raise click.UsageError("Give SOURCE and TARGET, or --jsonl with pairs on standard input.")
    desk = _desk(glossary_file, jobs, ignore)
    if jsonl:
        counts = _lines(ctx, (source, target), desk)
    else:
        what = Files(files[0], files[1], edited, (source, target), decisions_file)
        counts = _files(what, desk, page, everything=everything, as_json=as_json)
    if options.reaches(counts, fail_on):
        ctx.exit(options.FINDINGS)


def _desk(glossary_file: Path | None, jobs: int | None, ignore: tuple[str, ...]) -> Desk:
    from translate.workflow import RunSettings

    return options.open_desk(glossary_file, RunSettings(threads=jobs or 0, ignore=ignore))


def _lines(
    ctx: click.Context, languages: tuple[Language | None, Language | None], desk: Desk
) -> dict[str, int]:
    """Answer standard input line by line; a line that cannot be used ends in exit code 1."""
    from translate.jsonlines import read_blocks
    from translate.pairs import pair_records

    failed = False
    counts: dict[str, int] = dict.fromkeys(SEVERITIES, 0)
    for block in read_blocks(sys.stdin.buffer):
        for record in pair_records(block, languages, desk):
            click.echo(json.dumps(record, ensure_ascii=False))
            failed = failed or "error" in record
            for finding in record.get("findings", ()):
                counts[finding["severity"]] += 1
    if failed:
        ctx.exit(1)
    return counts


def _files(
    files: Files, desk: Desk, page: Path | None, *, everything: bool, as_json: bool
) -> dict[str, int]:
    """Review files, print the review, write the page if asked, and count the findings."""
    from translate.cli.findings import print_edits, print_review
    from translate.cli.progress import stages
    from translate.edition.pages import lone_review_page
    from translate.pairs import review_files
    from translate.pairs.records import comparison_record
    from translate.pairs.session import save

    with stages() as progress:
        result = review_files(files, desk, partial(progress, "translating back"))
    comparison, edits = result.comparison, result.edits
    if as_json:
        record = comparison_record(comparison, edits)
        click.echo(json.dumps(record, ensure_ascii=False, indent=2))
    else:
        print_review(comparison, (files.edited or files.target).name, everything=everything)
        print_edits(edits)
    if page:
        save(page, lone_review_page(comparison.edition, edits))
        click.echo(f"Open {page} to read the review.", err=True)
    whole = comparison.edition.review
    if whole.dismissed:
        click.echo(f"{len(whole.dismissed)} findings are dismissed, not counted.", err=True)
    if whole.void:
        click.echo(f"{len(whole.void)} earlier decisions no longer hold: texts changed.", err=True)
    return {str(severity): n for severity, n in comparison.edition.review.counts.items()}
