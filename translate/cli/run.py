"""``translate run``: the main job, for files, folders and patterns."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from translate.cli import options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translate.article import Decision, Exchange, Language
    from translate.batch import Outcome
    from translate.summary import Length

#: Characters of a text that are enough to know it by.
_WORDS = 60


@click.command(
    epilog="\b\nExamples:\n"
    "  translate run seeds/river-route.en.md\n"
    "  translate run articles/ 'archive/2024-*.txt' --out editions --json\n"
    "  translate run article.txt --from es --to en --fail-on critical\n"
    "  translate run article.md --also xliff,tmx"
)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@options.from_option
@options.to_option
@options.glossary_option
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=True),
    default=Path("out"),
    show_default=True,
    help="Where editions go, one folder each.",
)
@click.option(
    "--summary",
    "length",
    type=options.LengthType(),
    default="3",
    show_default=True,
    help="Length of the summary: sentences (3), words (120w) or a share of the text (15%).",
)
@click.option(
    "--also",
    type=options.NamesType(("tmx", "xliff")),
    default="",
    help="Further files for translation programs, joined by commas: tmx, xliff.",
)
@click.option(
    "--translate-notes",
    is_flag=True,
    help="Also rewrite captions, credits, see-also lines and starred footnotes.",
)
@click.option("--fresh", is_flag=True, help="Make every edition anew, finished or not.")
@options.memory_option
@options.no_memory_option
@options.ignore_option
@options.jobs_option
@options.fail_on_option
@options.json_option
@click.pass_context
def run(
    ctx: click.Context,
    paths: tuple[str, ...],
    source: Language | None,
    target: Language | None,
    glossary_file: Path | None,
    out: Path,
    length: Length,
    also: tuple[Exchange, ...],
    translate_notes: bool,
    fresh: bool,
    memory_file: Path | None,
    no_memory: bool,
    ignore: tuple[str, ...],
    jobs: int | None,
    fail_on: str,
    as_json: bool,
) -> None:
    """Make a bilingual edition of each article in PATH (files, folders, patterns).

    The language is detected and the article rendered in the other one. Each edition is a folder
    under --out with the translated article, both languages side by side (bilingual.html), the
    reviewer's findings (review.html) and a summary. A second run does only what is new or changed,
    and honours what editors decided (`translate review decide`). Segments that they have approved
    in any article come back from the translation memory as they are.
    """
    from translate import batch
    from translate.cli.progress import stages
    from translate.workflow import RunSettings

    settings = RunSettings(length, translate_notes, jobs or 0, ignore, also)
    memory = None if no_memory else options.memory_to_use(memory_file)
    desk = options.open_desk(glossary_file, settings, memory)
    files = batch.find_articles(paths, out)
    with stages() as progress:
        outcomes = batch.run(
            files, desk, batch.Request(out, source, target, fresh), progress=progress
        )
    if as_json:
        click.echo(json.dumps([o.record() for o in outcomes], ensure_ascii=False, indent=2))
    else:
        _print(outcomes)
    if any(outcome.status == "failed" for outcome in outcomes):
        ctx.exit(1)
    if any(options.reaches(outcome.counts or {}, fail_on) for outcome in outcomes):
        ctx.exit(options.FINDINGS)


def _print(outcomes: Sequence[Outcome]) -> None:
    for outcome in outcomes:
        if outcome.status == "failed":
            click.echo(f"Error: {outcome.error}", err=True)
        else:
            click.echo(_line(outcome))
            for decision in outcome.review.void if outcome.review else ():
                click.echo(f"{outcome.folder}: {_void(decision)}", err=True)
    tally = [
        f"{sum(o.status == status for o in outcomes)} {status}"
        for status in ("written", "unchanged", "failed")
    ]
    click.echo(", ".join(tally), err=True)
    finished = [outcome.folder for outcome in outcomes if outcome.folder]
    if finished:
        click.echo(f"Open {finished[0] / 'review.html'} to begin.", err=True)


def _line(outcome: Outcome) -> str:
    """One line about an edition: where it is, who translated it, what the reviewer found."""
    counts = outcome.counts or {}
    found = ", ".join(f"{counts[s]} {s}" for s in ("critical", "major", "minor") if counts.get(s))
    details = [f"findings: {found or 'none'}"]
    if outcome.status == "unchanged":
        details.append("unchanged, not made again")
    else:
        applied, met = outcome.terms
        details += _decided(outcome)
        details.append(f"glossary terms: {applied} of {met}")
        details.append(f"model: {outcome.model or 'none'}")
    return f"{outcome.folder}: {'; '.join(details)}"


def _decided(outcome: Outcome) -> list[str]:
    """What editors and the memory had a part in."""
    recalled, total = outcome.origins["memory"], outcome.origins.total()
    details = [f"{recalled} of {total} segments from the memory"] if recalled else []
    details += [
        f"{outcome.origins[origin]} {origin}"
        for origin in ("edited", "approved")
        if outcome.origins[origin]
    ]
    if outcome.review and outcome.review.dismissed:
        details.append(f"{len(outcome.review.dismissed)} dismissed")
    return details


def _void(decision: Decision) -> str:
    """One line about a decision that no longer holds."""
    about = f"{decision.check} {decision.key}" if decision.key else "segment"
    words = decision.source or decision.target
    short = words if len(words) <= _WORDS else f"{words[: _WORDS - 1]}…"
    return f"no longer holds, since a text has changed: {decision.verdict} {about} “{short}”"
