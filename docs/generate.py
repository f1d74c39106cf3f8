"""Write the generated documentation: ``make docs``. A test fails when a page is stale."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from translate.cli import main
from translate.review.docs import checks_document

HERE = Path(__file__).parent
_NOTE = "<!-- Written by docs/generate.py (make docs) from the program itself; do not edit. -->\n"


def commands_document() -> str:
    """Every command's help text, as the program prints it at 88 columns."""
    parts = ["# Commands\n", _NOTE]
    for path, command in _walk("translate", main, None):
        context = click.Context(
            command,
            info_name=path,
            max_content_width=88,
            terminal_width=88,
            # A command remembers its help option: the names must be those of real use.
            help_option_names=main.context_settings["help_option_names"],
        )
        parts.append(f"## `{path}`\n\n```text\n{command.get_help(context)}\n```\n")
    return "\n".join(parts)


def pages() -> dict[Path, str]:
    """Each generated page's path and text."""
    return {
        HERE / "commands.md": commands_document(),
        HERE / "checks.md": checks_document(),
    }


def _walk(
    path: str, command: click.Command, parent: click.Context | None
) -> Iterator[tuple[str, click.Command]]:
    yield path, command
    if isinstance(command, click.Group):
        context = click.Context(command, info_name=path, parent=parent)
        for name in command.list_commands(context):
            below = command.get_command(context, name)
            if below is not None:
                yield from _walk(f"{path} {name}", below, context)


if __name__ == "__main__":
    for page, text in pages().items():
        page.write_text(text, encoding="utf-8")
        print(page)
