"""``translate review decide``: what an editor decided about findings and segments is kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from translate.cli import options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translate.article import Language, Verdict
    from translate.memory import Tally
    from translate.review.decisions import Ruling


@click.command(
    epilog="\b\nExamples:\n"
    '  translate review decide out/river-route 3fa9c01b22 --dismiss "agreed with Lima"\n'
    '  translate review decide out/river-route s4 --edit "Ardieron 14 pozas."\n'
    "  translate review decide out/river-route all --approve\n"
    '  translate review decide article.en.md article.es.md 77ab01c4de --accept "to do"'
)
@click.argument("what", nargs=-1, required=True, metavar="{EDITION | SOURCE TARGET} NAME...")
@click.option(
    "--dismiss", metavar="REASON", help="The translation is right: the finding is closed."
)
@click.option("--accept", metavar="REASON", help="The finding is right: keep it until it is fixed.")
@click.option("--edit", metavar="TEXT", help="The translation of this segment is TEXT.")
@click.option("--approve", is_flag=True, help="The translation of these segments is right.")
@options.memory_option
@options.no_memory_option
@options.from_option
@options.to_option
@options.glossary_option
@options.decisions_option
@options.ignore_option
@options.jobs_option
def decide(
    what: tuple[str, ...],
    dismiss: str | None,
    accept: str | None,
    edit: str | None,
    approve: bool,
    memory_file: Path | None,
    no_memory: bool,
    source: Language | None,
    target: Language | None,
    glossary_file: Path | None,
    decisions_file: Path | None,
    ignore: tuple[str, ...],
    jobs: int | None,
) -> None:
    """Keep a decision about findings or segments, as the review names them.

    EDITION is a folder that `translate run` has made: the decision goes into its decisions.toml and
    the next run honours it. For a pair of files it goes into a file beside TARGET. NAME is the key
    of a finding, such as 3fa9c01b22, for --dismiss and --accept; the id of a segment, such as s4,
    for --edit and --approve; or `all`, to approve every segment.

    A decision holds while both texts of its segment stay as they are. What is edited or approved
    also goes to the translation memory and comes back wherever the same sentence does.
    """
    from translate.pairs import Files, decide_on_edition, decide_on_files
    from translate.review.decisions import ON_SEGMENTS
    from translate.workflow import RunSettings

    places = 1 if Path(what[0]).is_dir() else 2
    ruling = _ruling(
        what[places:], {"dismissed": dismiss, "accepted": accept, "edited": edit}, approve=approve
    )
    wants_memory = ruling.verdict in ON_SEGMENTS and not no_memory
    memory = options.memory_at(memory_file) if wants_memory else None
    if places == 1:
        taken = decide_on_edition(Path(what[0]), ruling, memory)
    else:
        files = Files(Path(what[0]), Path(what[1]), None, (source, target), decisions_file)
        desk = options.open_desk(glossary_file, RunSettings(threads=jobs or 0, ignore=ignore))
        taken = decide_on_files(files, ruling, desk, memory)
    for decision in taken.decisions:
        name = f"{decision.key} {decision.check}" if decision.key else decision.source
        words = decision.reason or decision.target
        click.echo(f"{name} {decision.verdict}: {words}")
    click.echo(f"kept in {taken.path}{_learnt(taken.learnt)}", err=True)


def _ruling(names: Sequence[str], said: dict[Verdict, str | None], *, approve: bool) -> Ruling:
    """The one verdict that the options name; a usage error for none, several, or no names."""
    from translate.review.decisions import Ruling

    given = [(verdict, words) for verdict, words in said.items() if words is not None]
    if approve:
        given.append(("approved", ""))
    if len(given) != 1:
        raise click.UsageError(
            "Say one of --dismiss REASON, --accept REASON, --edit TEXT and --approve."
        )
    ((verdict, words),) = given
    if not names:
        raise click.UsageError("Name what is decided: keys of findings, or ids of segments.")
    if verdict == "edited" and len(names) != 1:
        raise click.UsageError("--edit gives one segment its text; name one segment.")
    return Ruling(tuple(names), verdict, words)


def _learnt(tally: Tally | None) -> str:
    if tally is None:
        return ""
    return f"; memory: {tally.added} added, {tally.same} same, {tally.replaced} replaced"
