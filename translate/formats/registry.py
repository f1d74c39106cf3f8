"""The formats the desk reads. To add one, append an entry: built-in formats have no other door.

A format is imported when a file of its kind is read, so that listing formats costs nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import NamedTuple, cast

from translate.errors import InputError
from translate.formats.base import Format


class Entry(NamedTuple):
    """One known format: its name, file extensions, and ``module:object`` where it lives."""

    name: str
    extensions: tuple[str, ...]
    location: str

    def load(self) -> Format:
        """The format itself, imported now."""
        module, _, attribute = self.location.partition(":")
        return cast("Format", getattr(import_module(module), attribute))


FORMATS: tuple[Entry, ...] = (
    Entry("text", (".txt", ".text"), "translate.formats.text:TEXT"),
    Entry("markdown", (".md", ".markdown"), "translate.formats.markdown:MARKDOWN"),
)


def by_name(name: str, formats: Sequence[Entry] = FORMATS) -> Entry:
    """The format called `name`. Raises InputError naming the known ones."""
    for entry in formats:
        if entry.name == name:
            return entry
    known = ", ".join(entry.name for entry in formats)
    raise InputError(f'there is no format "{name}": the known ones are {known}')


def by_extension(extension: str, formats: Sequence[Entry] = FORMATS) -> Entry | None:
    """The format whose files end in `extension` (``.md``), in any case; ``None`` if none does."""
    return next((e for e in formats if extension.lower() in e.extensions), None)


def extensions(formats: Sequence[Entry] = FORMATS) -> tuple[str, ...]:
    """All file extensions that can be read, in the order of the formats."""
    return tuple(extension for entry in formats for extension in entry.extensions)
