"""``translate text``: a filter, stdin to stdout, one line in, one line out."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from translate.cli import options

if TYPE_CHECKING:
    from translate.article import Language


@click.command(
    epilog="\b\nExamples:\n"
    '  echo "Ten narco-airstrips were destroyed." | translate text\n'
    "  translate text --to en < notas.txt > notes.txt\n"
    '  echo \'{"id": 1, "text": "The raid failed.", "terms": [{"source": "raid", '
    '"target": "allanamiento"}]}\' | translate text --jsonl'
)
@options.from_option
@options.to_option
@options.glossary_option
@click.option(
    "--jsonl", is_flag=True, help='Read {"id", "text", …} and write {"id", "text", "terms", …}.'
)
@options.jobs_option
@click.pass_context
def text(
    ctx: click.Context,
    source: Language | None,
    target: Language | None,
    glossary_file: Path | None,
    jsonl: bool,
    jobs: int | None,
) -> None:
    """Translate standard input to standard output, line by line.

    Empty lines stay empty; a line already in the language of --to passes unchanged. With --jsonl
    a line that cannot be used gives {"id", "error"} in its place and exit code 1 at the end.
    """
    from translate.errors import DeskError
    from translate.jsonlines import read_blocks
    from translate.lines import Line, text_records, translate_lines
    from translate.workflow import RunSettings

    desk = options.open_desk(glossary_file, RunSettings(threads=jobs or 0))
    failed = False
    for block in read_blocks(sys.stdin.buffer):
        if jsonl:
            records = text_records(block, Line("", source, target), desk)
            failed = failed or any("error" in record for record in records)
            for record in records:
                click.echo(json.dumps(record, ensure_ascii=False))
            continue
        results = translate_lines([Line(line, source, target) for _, line in block], desk)
        for (number, _), result in zip(block, results, strict=True):
            if isinstance(result, DeskError):
                raise type(result)(f"Line {number}: {result}")
            click.echo(result.text)
    if failed:
        ctx.exit(1)
