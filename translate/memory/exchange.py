"""Bringing memories in and out: which format a file has, and what it holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Literal, NamedTuple, get_args

from translate.errors import InputError
from translate.memory.tmx import read_tmx, write_tmx
from translate.memory.tsv import read_tsv, write_tsv
from translate.memory.unit import Unit

Format = Literal["tmx", "tsv"]
FORMATS: tuple[Format, ...] = get_args(Format)

_READERS: dict[Format, Callable[[bytes, str], tuple[list[Unit], int]]] = {
    "tmx": read_tmx,
    "tsv": read_tsv,
}
_WRITERS: dict[Format, Callable[[Iterable[Unit], str], Iterator[str]]] = {
    "tmx": write_tmx,
    "tsv": write_tsv,
}


class Reading(NamedTuple):
    """The units of a file, and how many of its entries lack one of the two languages."""

    units: list[Unit]
    skipped: int


def export_units(units: Iterable[Unit], kind: Format) -> Iterator[str]:
    """The units in a format, piece by piece; :func:`read_units` brings them back unchanged."""
    try:
        ours = version("bilingual-desk")
    except PackageNotFoundError:
        ours = "unknown"
    yield from _WRITERS[kind](units, ours)


def read_units(path: Path, kind: Format | None = None) -> Reading:
    """The units of a file; its format is told by its name unless it is given.

    Raises:
        InputError: it cannot be read, its format is not told by its name, it is broken (with the
            line), or it holds no pair of English and Spanish.

    """
    known = kind or next((one for one in FORMATS if path.suffix.lower() == f".{one}"), None)
    if known is None:
        raise InputError(
            f"{path}: the name does not say what it is; say --format {' or '.join(FORMATS)}."
        )
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}.") from error
    units, skipped = _READERS[known](data, str(path))
    if not units:
        raise InputError(f"{path} holds no text in both English and Spanish.")
    return Reading(units, skipped)
