"""Writing a result to stdout or to a file that is not there yet."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import click

from translate.errors import OutputError

output_option = click.option(
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write to this new file. [default: stdout]",
)


def emit(pieces: Iterable[str], output: Path | None) -> None:
    """Write the pieces of a text; a file is whole or not there, whatever goes wrong.

    Raises:
        OutputError: the file exists already or cannot be written.

    """
    if output is None:
        for piece in pieces:
            click.echo(piece, nl=False)
        return
    try:
        with output.open("x", encoding="utf-8", newline="") as file:
            try:
                file.writelines(pieces)
                file.flush()
            except BaseException:
                with suppress(OSError):
                    output.unlink()
                raise
    except FileExistsError:
        raise OutputError(
            f"{output} exists already; name another file, or delete it first."
        ) from None
    except OSError as error:
        raise OutputError(f"{output} cannot be written: {error.strerror}.") from None
