"""Progress of long work: a bar on a terminal, plain lines otherwise, always on stderr."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.workflow import StageProgress


@contextmanager
def stages() -> Iterator[StageProgress]:
    """What to call as the stages of a run go on; the bar goes away when the block ends."""
    if sys.stderr.isatty():
        with _bar() as progress:
            yield progress
    else:
        yield _lines()


@contextmanager
def _bar() -> Iterator[StageProgress]:
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TaskID,
        TextColumn,
        TimeElapsedColumn,
    )

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("sentences"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        tasks: dict[str, TaskID] = {}

        def advance(stage: str, done: int, total: int) -> None:
            if stage not in tasks or bar.tasks[tasks[stage]].finished:
                tasks[stage] = bar.add_task(stage, total=total)
            bar.update(tasks[stage], advance=done)

        yield advance


def _lines() -> StageProgress:
    counts: dict[str, int] = {}

    def advance(stage: str, done: int, total: int) -> None:
        counts[stage] = counts.get(stage, 0) + done
        click.echo(f"{stage}: {counts[stage]} of {total} sentences", err=True)
        if counts[stage] >= total:
            del counts[stage]

    return advance
