"""An ``.argosmodel`` file: a zip archive whose single top folder is the package.

Such files come from anywhere, so nothing in one is believed: every member is checked before any is
written, and bytes are counted as they are unpacked, whatever the headers promise.
"""

from __future__ import annotations

import contextlib
import re
import stat
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, BinaryIO

from translate.engine.metadata import UnsoundPackageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# A package is tens or hundreds of megabytes. Weights hardly compress (a factor of 1.1 is usual);
# only vocabularies and tables do, which the allowance for small archives covers.
MOST_BYTES = 2 * 1024**3
MOST_RATIO = 20
SMALL_BYTES = 16 * 1024**2
MOST_MEMBERS = 1000

_CHUNK = 1024**2
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # LZMA's header alone can claim 4 GB
_ENCRYPTED = 0x1
_TOO_LARGE = "it unpacks to far more than a translation package of its size would"
# What `zipfile` raises on damaged members, found by damaging them at random.
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError, OSError)
_DRIVE = re.compile(r"[A-Za-z]:")


@dataclass(frozen=True, slots=True)
class Archive:
    """An open archive that has passed the checks of its list of members.

    `members` maps each file's path below the top folder, such as ``model/model.bin``.
    """

    file: zipfile.ZipFile
    members: Mapping[str, zipfile.ZipInfo]
    budget: int

    def read(self, name: str) -> bytes:
        """Return the bytes of one member.

        Raises:
            UnsoundPackageError: it is damaged, or larger than the archive may unpack to.

        """
        return b"".join(_chunks(self, name, self.budget))

    def unpack(self, folder: Path) -> None:
        """Write every member below `folder`, which must not exist yet.

        Raises:
            UnsoundPackageError: a member is damaged, or together they are too large.
            OSError: a file cannot be written.

        """
        folder.mkdir()
        left = self.budget
        for name in self.members:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("xb") as out:
                for chunk in _chunks(self, name, left):
                    out.write(chunk)
                    left -= len(chunk)


@contextlib.contextmanager
def open_archive(path: Path) -> Iterator[Archive]:
    """Open the archive at `path` for the length of a ``with`` block, its members checked.

    Raises:
        UnsoundPackageError: it is no zip archive, or one that no honest package looks like.
        OSError: it cannot be read.

    """
    with path.open("rb") as raw, _opened(raw) as file:
        size = raw.seek(0, 2)
        budget = min(MOST_BYTES, max(SMALL_BYTES, MOST_RATIO * size))
        yield Archive(file, _checked_members(file, budget), budget)


def _opened(raw: BinaryIO) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(raw)
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise UnsoundPackageError("it is not a zip archive, or was cut short") from error


def _chunks(archive: Archive, name: str, budget: int) -> Iterator[bytes]:
    try:
        with archive.file.open(archive.members[name]) as member:
            while chunk := member.read(_CHUNK):
                budget -= len(chunk)
                if budget < 0:
                    raise UnsoundPackageError(_TOO_LARGE)
                yield chunk
    except _DAMAGE as error:
        raise UnsoundPackageError(f"its member {name} is damaged") from error


def _checked_members(file: zipfile.ZipFile, budget: int) -> dict[str, zipfile.ZipInfo]:
    entries = file.infolist()
    if len(entries) > MOST_MEMBERS:
        raise UnsoundPackageError(f"it has {len(entries)} members, more than {MOST_MEMBERS}")
    for entry in entries:
        if fault := _fault(entry):
            raise UnsoundPackageError(f"its member {entry.orig_filename!r} {fault}")
    if sum(entry.file_size for entry in entries) > budget:
        raise UnsoundPackageError(_TOO_LARGE)
    if len({entry.filename.casefold() for entry in entries}) < len(entries):
        raise UnsoundPackageError("it holds the same name twice")
    if len({PurePosixPath(entry.filename).parts[0] for entry in entries}) != 1:
        raise UnsoundPackageError("it does not hold exactly one top folder")
    return {
        PurePosixPath(*PurePosixPath(entry.filename).parts[1:]).as_posix(): entry
        for entry in entries
        if not entry.is_dir()
    }


def _fault(entry: zipfile.ZipInfo) -> str | None:
    name = entry.orig_filename
    parts = name.removesuffix("/").split("/")
    # The first that is found is the one to tell.
    faults = {
        "has a name that is not a plain path": "\\" in name
        or not name.isprintable()
        or _DRIVE.match(name),
        "points outside the package's folder": {"", ".", ".."} & set(parts),
        "is a link or a special file": stat.S_IFMT(entry.external_attr >> 16)
        not in (0, stat.S_IFREG, stat.S_IFDIR),
        "lies outside the top folder": len(parts) == 1 and not entry.is_dir(),
        "is encrypted": entry.flag_bits & _ENCRYPTED,
        "is compressed by a method that packages do not use": entry.compress_type not in _METHODS,
    }
    return next((fault for fault, found in faults.items() if found), None)
