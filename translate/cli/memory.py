"""``translate memory``: what editors have approved, counted, searched and exchanged."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from translate.cli.options import json_option, memory_at, memory_option
from translate.cli.output import emit, output_option

if TYPE_CHECKING:
    from translate.memory import Format, Match

_FORMATS = click.Choice(("tmx", "tsv"))

#: Matches that a search prints; the rest is counted.
_SHOWN = 20


@click.group()
def memory() -> None:
    """Count, search, bring in and hand out what editors have approved.

    `translate review decide` fills the memory, and `translate run` takes from it.
    """


@memory.command(
    epilog="\b\nExamples:\n  translate memory stats\n"
    "  translate memory stats --json --memory desk.sqlite3"
)
@memory_option
@json_option
def stats(memory_file: Path | None, as_json: bool) -> None:
    """Say where the memory is and how much it holds."""
    kept = memory_at(memory_file)
    statistics = kept.statistics()
    if as_json:
        record = {"path": str(kept.path), **statistics._asdict()}
        click.echo(json.dumps(record, ensure_ascii=False, indent=2))
        return
    units, english, spanish, articles, changed = statistics
    click.echo(f"{kept.path}: {units} segments from {articles} articles")
    click.echo(f"approved from English: {english}; from Spanish: {spanish}")
    if changed:
        click.echo(f"last change: {changed}")


@memory.command(
    epilog='\b\nExamples:\n  translate memory find "narco airstrips"\n'
    '  translate memory find "Ardieron 14 pozas." --least 70 --json'
)
@click.argument("text")
@click.option(
    "--least",
    type=click.IntRange(1, 100),
    default=85,
    show_default=True,
    help="How like TEXT a sentence must be, in per cent, unless it contains TEXT.",
)
@memory_option
@json_option
def find(text: str, least: int, memory_file: Path | None, as_json: bool) -> None:
    """Show approved sentences that contain TEXT or are like it, in either language."""
    from translate.memory import find

    found = find(memory_at(memory_file).units(), text, least / 100)
    if as_json:
        click.echo(json.dumps([_describe(m) for m in found], ensure_ascii=False, indent=2))
        return
    for match in found[:_SHOWN]:
        unit, article = match.unit, f"  ({match.unit.article})" if match.unit.article else ""
        click.echo(f"{match.likeness:4.0%} {unit.source_language}: {unit.source}")
        click.echo(f"     {unit.target_language}: {unit.target}{article}")
    if len(found) > _SHOWN:
        click.echo(f"… and {len(found) - _SHOWN} more; --json shows all.", err=True)
    if not found:
        click.echo("Nothing in the memory contains this text or is like it.", err=True)


@memory.command(
    "import",
    epilog="\b\nExamples:\n  translate memory import agency.tmx\n"
    "  translate memory import pairs.txt --format tsv --memory desk.sqlite3",
)
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--format", "kind", type=_FORMATS, help="What FILE is. [default: as its name says]")
@memory_option
@json_option
def import_units(file: Path, kind: Format | None, memory_file: Path | None, as_json: bool) -> None:
    """Bring the English and Spanish pairs of FILE (TMX or TSV) into the memory.

    A pair takes the place of an older translation of the same text. When FILE is broken, the error
    names the line and nothing is brought in. A table needs the columns en and es in its first row.
    """
    from translate.memory import read_units

    units, skipped = read_units(file, kind)
    kept = memory_at(memory_file)
    tally = kept.store(units)
    if as_json:
        record = {"path": str(kept.path), **tally._asdict(), "skipped": skipped}
        click.echo(json.dumps(record, ensure_ascii=False, indent=2))
        return
    click.echo(f"{kept.path}: added {tally.added}, same {tally.same}, replaced {tally.replaced}")
    if skipped:
        click.echo(f"{skipped} entries without both languages were passed over.", err=True)


@memory.command(
    epilog="\b\nExamples:\n  translate memory export --output desk.tmx\n"
    "  translate memory export --format tsv"
)
@click.option(
    "--format",
    "kind",
    type=_FORMATS,
    default="tmx",
    show_default=True,
    help="TMX 1.4b for translation programs, TSV for spreadsheets.",
)
@output_option
@memory_option
def export(kind: Format, output: Path | None, memory_file: Path | None) -> None:
    """Write the memory for another program; `import` brings it back without loss."""
    from translate.memory import export_units

    emit(export_units(memory_at(memory_file).units(), kind), output)


def _describe(match: Match) -> dict[str, object]:
    return {
        **asdict(match.unit),
        "found_in": match.language,
        "likeness": match.likeness,
        "contains": match.contains,
    }
