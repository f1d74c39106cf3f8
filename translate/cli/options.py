"""Options that several commands share, and what they stand for."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from translate.article import LANGUAGES, SEVERITIES

if TYPE_CHECKING:
    from translate.glossary import Glossary
    from translate.memory import Memory
    from translate.summary import Length
    from translate.workflow import Desk, RunSettings

#: The exit code of a run whose findings reach --fail-on.
FINDINGS = 3


class LengthType(click.ParamType["Length"]):
    """The length of a summary: ``3``, ``120w`` or ``15%``."""

    name = "length"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> Length:
        """The length that the words stand for; a usage error when they stand for none."""
        from translate.errors import InputError
        from translate.summary.length import parse_length

        try:
            return parse_length(str(value))
        except InputError as error:
            self.fail(str(error), param, ctx)


class NamesType(click.ParamType[tuple[str, ...]]):
    """Some of `known`, joined by commas; in the order of `known`, each once."""

    name = "names"

    def __init__(self, known: tuple[str, ...]) -> None:
        self.known = known

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, ...]:
        """The names; a usage error for one that is not known."""
        said = {name.strip() for name in str(value).split(",")} - {""}
        for name in sorted(said - set(self.known)):
            self.fail(f"{name!r} is none of {', '.join(self.known)}.", param, ctx)
        return tuple(name for name in self.known if name in said)


from_option = click.option(
    "--from",
    "source",
    type=click.Choice(LANGUAGES),
    help="The language of the text. [default: detected]",
)
to_option = click.option(
    "--to",
    "target",
    type=click.Choice(LANGUAGES),
    help="The language to translate into. [default: the other one]",
)
glossary_option = click.option(
    "--glossary",
    "glossary_file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The fixed terms. [default: ./glossary.csv, else the one that came with the desk]",
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON on stdout.")
jobs_option = click.option(
    "--jobs",
    type=click.IntRange(min=1),
    help="CPU threads to use. [default: all cores]",
)
ignore_option = click.option(
    "--ignore",
    multiple=True,
    metavar="CHECK",
    help="Do not ask this check; can be given several times. docs/checks.md lists them.",
)
decisions_option = click.option(
    "--decisions",
    "decisions_file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Where editors' decisions on TARGET are kept. [default: TARGET.decisions.toml]",
)
memory_option = click.option(
    "--memory",
    "memory_file",
    type=click.Path(path_type=Path, dir_okay=False),
    envvar="BILINGUAL_DESK_MEMORY",
    help="The approved translations. [default: BILINGUAL_DESK_MEMORY, else among the user's data]",
)
no_memory_option = click.option("--no-memory", is_flag=True, help="Leave the memory out of it.")
fail_on_option = click.option(
    "--fail-on",
    type=click.Choice(("none", *SEVERITIES)),
    default="none",
    show_default=True,
    help="Exit with code 3 when a finding is at least this severe.",
)


def open_glossary(path: Path | None) -> Glossary:
    """The glossary to use: the file named, ``./glossary.csv``, or the one that came with us.

    Raises:
        GlossaryError: the file has rows that cannot be used, or is not there.

    """
    from translate.glossary import default_glossary_path, load_glossary

    here = Path("glossary.csv")
    return load_glossary(path or (here if here.is_file() else default_glossary_path()))


def memory_at(path: Path | None) -> Memory:
    """The memory at `path`, else at the default place, whether it is there already or not."""
    from translate.memory import Memory, default_path

    return Memory(path or default_path())


def memory_to_use(path: Path | None) -> Memory | None:
    """The memory that a run takes from; None where nothing has been approved yet.

    Raises:
        InputError: the command line names a file that is not there.

    """
    from translate.errors import InputError

    memory = memory_at(path)
    if memory.path.exists():
        return memory
    origin = click.get_current_context().get_parameter_source("memory_file")
    if origin is click.core.ParameterSource.COMMANDLINE:
        raise InputError(f"There is no translation memory at {memory.path}; check the name.")
    return None


def open_desk(
    glossary_file: Path | None, settings: RunSettings, memory: Memory | None = None
) -> Desk:
    """The desk of a command; a broken installed package, passed over, is told on stderr.

    Raises:
        GlossaryError: as for :func:`open_glossary`.

    """
    from translate import workflow
    from translate.engine.packages import available_packages

    for warning in available_packages().warnings:
        click.echo(f"Warning: {warning}", err=True)
    return workflow.Desk(open_glossary(glossary_file), settings, memory=memory)


def reaches(counts: Mapping[str, int], fail_on: str) -> bool:
    """Whether any finding is at least as severe as `fail_on`."""
    if fail_on == "none":
        return False
    names: list[str] = list(SEVERITIES)
    return any(counts.get(severity, 0) for severity in names[names.index(fail_on) :])
