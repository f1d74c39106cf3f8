"""``translate review``: what an existing translation says differently."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from translate.article import SEVERITIES
from translate.cli import options

if TYPE_CHECKING:
    from translate.article import Language


@click.command(
    epilog="\b\nExample:\n"
    '  echo \'{"id": 1, "source": "Ten pits burned.", "target": "Ardieron 12 pozas."}\' '
    "| translate review --jsonl"
)
@click.option(
    "--jsonl",
    is_flag=True,
    required=True,
    help='Read {"id", "source", "target", …} a line and write {"id", "risk", "findings"}.',
)
@options.from_option
@options.to_option
@options.glossary_option
@options.ignore_option
@options.jobs_option
@options.fail_on_option
@click.pass_context
def review(
    ctx: click.Context,
    jsonl: bool,  # noqa: ARG001 - the only form so far, named so that scripts stay right
    source: Language | None,
    target: Language | None,
    glossary_file: Path | None,
    ignore: tuple[str, ...],
    jobs: int | None,
    fail_on: str,
) -> None:
    """Review pairs of source and translation from standard input, one a line.

    `risk` is the probability that the meaning differs; each finding names the check, the MQM
    category, the severity and the places in both texts. A line that cannot be used gives
    {"id", "error"} in its place and exit code 1 at the end.
    """
    from translate.jsonlines import read_blocks
    from translate.pairs import pair_records
    from translate.workflow import Desk, RunSettings

    desk = Desk(options.open_glossary(glossary_file), RunSettings(threads=jobs or 0, ignore=ignore))
    failed = False
    counts: dict[str, int] = dict.fromkeys(SEVERITIES, 0)
    for block in read_blocks(sys.stdin.buffer):
        for record in pair_records(block, (source, target), desk):
            click.echo(json.dumps(record, ensure_ascii=False))
            failed = failed or "error" in record
            for finding in record.get("findings", ()):
                counts[finding["severity"]] += 1
    if failed:
        ctx.exit(1)
    if options.reaches(counts, fail_on):
        ctx.exit(options.FINDINGS)
