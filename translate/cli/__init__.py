"""The command line: one module per command or group, thin over the library.

Nothing heavy is imported before a command needs it, so that ``translate --help`` is instant.
"""

from __future__ import annotations

import sys
from importlib import import_module

import click

#: Command → the module that holds it, in the order of the help. Modules are imported on use.
COMMANDS = {
    "run": "translate.cli.run",
    "text": "translate.cli.text",
    "review": "translate.cli.review",
    "summary": "translate.cli.summary",
    "glossary": "translate.cli.glossary",
    "memory": "translate.cli.memory",
    "models": "translate.cli.models",
}


class LazyGroup(click.Group):
    """A group whose commands live in modules of their own, imported when asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click calls it
        """The names of all commands, in the order of :data:`COMMANDS`."""
        return list(COMMANDS)

    def get_command(
        self,
        ctx: click.Context,  # noqa: ARG002 - click calls it
        cmd_name: str,
    ) -> click.Command | None:
        """The command called `cmd_name`, imported now; None when there is no such command."""
        if cmd_name not in COMMANDS:
            return None
        command = getattr(import_module(COMMANDS[cmd_name]), cmd_name)
        assert isinstance(command, click.Command)  # noqa: S101 - a wrong table is our own defect
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; an expected error becomes one sentence and exit code 1."""
        from translate.errors import DeskError

        try:
            return super().invoke(ctx)
        except DeskError as error:
            raise click.ClickException(str(error)) from error
        except KeyboardInterrupt as stop:
            raise click.ClickException(
                "Interrupted; what was finished is kept, and the same command does the rest."
            ) from stop


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="\b\nExample:\n  translate run article.en.md",
)
@click.version_option(package_name="bilingual-desk", prog_name="translate")
def main() -> None:
    """Bilingual editions, English and Spanish, made and reviewed offline.

    Start with an article (.txt or .md) and open the page that the run names. Every command
    explains itself with --help.
    """
    # Windows consoles and bare locales would otherwise stop at the first accent.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
