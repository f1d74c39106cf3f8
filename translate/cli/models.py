"""``translate models``: see, install and remove translation packages."""

from __future__ import annotations

import contextlib
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from translate.article import LANGUAGES, Language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from translate.engine.packages import Available

_LANGUAGE = click.Choice(LANGUAGES)


@click.group()
def models() -> None:
    """See, install and remove translation packages.

    Without any installed package the bundled ones answer. An installed package for a direction is
    preferred, and among several the one with the highest version.
    """


@models.command(
    "list",
    epilog="\b\nExamples:\n  translate models list\n  translate models list --json",
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of a table.")
def list_command(as_json: bool) -> None:
    """List the packages and say which one answers for each direction."""
    from translate.engine.packages import available_packages

    available = available_packages()
    for warning in available.warnings:
        click.echo(f"Warning: {warning}", err=True)
    rows = _rows(available)
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        _print_table(rows)


@models.command(
    epilog="\b\nExamples:\n  translate models install en es\n"
    "  translate models install translate-en_es-1_0.argosmodel",
)
@click.argument("package", nargs=-1, required=True, metavar="SOURCE TARGET | FILE")
def install(package: tuple[str, ...]) -> None:
    """Install a package: the official one for a direction, or a local FILE.

    The official package is fetched through the Argos index. Whatever is installed is checked
    first, and takes the place of an installed package of the same direction.
    """
    from translate.engine.index import install_from_index
    from translate.engine.install import install_file

    if len(package) == 1:
        installed = install_file(Path(package[0]))
    else:
        source, target = _direction(package)
        with _progress(f"the {source}→{target} package") as progress:
            installed = install_from_index(source, target, progress=progress)
    click.echo(f"Installed {installed.direction} {installed.version} in {installed.path}")


@models.command(epilog="\b\nExample:\n  translate models remove en es")
@click.argument("source", type=_LANGUAGE)
@click.argument("target", type=_LANGUAGE)
def remove(source: Language, target: Language) -> None:
    """Remove the installed package that translates from SOURCE into TARGET."""
    from translate.engine.install import remove as remove_package
    from translate.engine.packages import available_packages

    removed = remove_package(source, target)
    click.echo(f"Removed {removed.direction} {removed.version} from {removed.path}")
    answering = available_packages().answering(source, target)
    now = f"now answers: {answering.label}" if answering else "no package answers any more"
    click.echo(f"For {removed.direction} {now}", err=True)


def _direction(words: tuple[str, ...]) -> tuple[Language, Language]:
    if sorted(words) != sorted(LANGUAGES):
        raise click.UsageError(
            "Give the two languages of a direction, such as `en es`, or the path of one file."
        )
    source, target = words
    return cast("Language", source), cast("Language", target)


def _rows(available: Available) -> list[dict[str, str | bool]]:
    return [
        {
            "source": package.source,
            "target": package.target,
            "version": package.version,
            "kind": package.kind,
            "answers": package == available.answering(package.source, package.target),
            "path": str(package.path),
        }
        for package in sorted(
            available.packages, key=lambda p: (p.direction, p.kind != "installed")
        )
    ]


def _print_table(rows: list[dict[str, str | bool]]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for heading in ("Direction", "Answers", "Version", "Kind"):
        table.add_column(heading, no_wrap=True)
    table.add_column("Path", overflow="fold")
    for row in rows:
        cells = (
            f"{row['source']}→{row['target']}",
            "yes" if row["answers"] else "no",
            row["version"],
            row["kind"],
            row["path"],
        )
        # Text, because what a package says of itself is no markup of ours.
        table.add_row(*(Text(str(cell)) for cell in cells))
    # In a pipe a path stays on its line, however long.
    Console(width=None if sys.stdout.isatty() else 10_000).print(table)


@contextlib.contextmanager
def _progress(what: str) -> Iterator[Callable[[int, int | None], None] | None]:
    """Show what is fetched on stderr: a bar on a terminal, one line otherwise."""
    if not sys.stderr.isatty():
        click.echo(f"Fetching {what}", err=True)
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(f"Fetching {what}", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
