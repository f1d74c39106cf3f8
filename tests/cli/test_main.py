"""The commands as a whole: help, version, documentation."""

from __future__ import annotations

import runpy
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from translate.cli import main

ROOT = Path(__file__).parent.parent.parent


def _commands() -> Iterator[tuple[str, click.Command]]:
    waiting: list[tuple[str, click.Command]] = [("translate", main)]
    while waiting:
        path, command = waiting.pop()
        yield path, command
        if isinstance(command, click.Group):
            context = click.Context(command)
            for name in command.list_commands(context):
                below = command.get_command(context, name)
                assert below is not None
                waiting.append((f"{path} {name}", below))


@pytest.mark.parametrize(("path", "command"), list(_commands()), ids=str)
def test_every_command_and_option_explains_itself(path: str, command: click.Command) -> None:
    """Each has a help text, each option too, and each command that does something an example."""
    assert command.help, path
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.help, f"{path} {parameter.opts}"
    if not isinstance(command, click.Group):
        assert "translate" in (command.epilog or command.help), path


def test_the_module_can_be_run() -> None:
    """``python -m translate --version`` answers."""
    result = subprocess.run(
        [sys.executable, "-m", "translate", "--version"], capture_output=True, text=True, check=True
    )

    assert result.stdout.startswith("translate, version ")


def test_generated_pages_are_up_to_date() -> None:
    """docs/ says what the program says; ``make docs`` writes it anew."""
    pages = runpy.run_path(str(ROOT / "docs/generate.py"))["pages"]()

    assert len(pages) >= 2
    for page, text in pages.items():
        assert page.read_text(encoding="utf-8") == text, f"{page.name} is stale: run make docs"
