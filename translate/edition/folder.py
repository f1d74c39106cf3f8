"""Put a folder of files in place, whole or not at all.

The new folder is built beside the old one as ``.<name>.new.tmp``, synced, and renamed into its
place; in between, the old one waits as ``.<name>.old.tmp``. No portable call swaps two folders at
once, so a crash between the two renames leaves only those two, both whole: the next run puts the
old one back before it begins.
"""

from __future__ import annotations

import glob
import hashlib
import os
import shutil
from collections.abc import Mapping
from pathlib import Path


def replace_folder(folder: Path, files: Mapping[str, bytes], known: Mapping[str, str]) -> None:
    """Make `folder` hold `files` (name to bytes), keeping what others have put there.

    `known` gives, by name, the SHA-256 of what an earlier run wrote: such a file goes if it is
    still as it was. Every other file and subfolder stays; where a new file takes its name, it
    stays as ``name.edited.ext``. Raises :class:`OSError` with the old folder untouched; so does
    an interruption. Two runs at once do not mix: one of them fails.
    """
    folder = folder.resolve()
    folder.parent.mkdir(parents=True, exist_ok=True)
    _settle(folder)
    new = _beside(folder, "new")
    try:
        _fill(new, files)
        if folder.exists():
            _carry_over(folder, new, files, known)
        _sync_folder(new)
        if folder.exists():
            folder.rename(_beside(folder, "old"))
        new.rename(folder)
        _sync_folder(folder.parent)
    finally:
        _settle(folder)


def standing_folder(folder: Path) -> Path:
    """Where `folder` is: in its place, or where a crash between two renames has left it."""
    old = _beside(folder.resolve(), "old")
    return old if old.exists() and not folder.exists() else folder


def replace_file(path: Path, data: bytes) -> None:
    """Make `path` hold `data`; at every moment it is the old file or the new one, whole."""
    new = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        new.write_bytes(data)
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


def digest(data: bytes) -> str:
    """The SHA-256 of `data` in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def _settle(folder: Path) -> None:
    """Bring the old folder back if nothing stands in its place, and clear what was left beside."""
    old = _beside(folder, "old")
    if old.exists() and not folder.exists():
        old.rename(folder)
    for leftover in sorted(folder.parent.glob(f".{glob.escape(folder.name)}.*.tmp")):
        _discard(leftover, _beside(folder, f"{os.getpid()}"))


def _discard(path: Path, trash: Path) -> None:
    # Renamed first: another run about to put this folder in place then finds it gone, instead of
    # putting in place a folder that is losing its files.
    try:
        path.rename(trash)
    except OSError:
        trash = path
    shutil.rmtree(trash, ignore_errors=True)


def _fill(new: Path, files: Mapping[str, bytes]) -> None:
    new.mkdir()
    for name, data in sorted(files.items()):
        with (new / name).open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())


def _carry_over(
    folder: Path, new: Path, files: Mapping[str, bytes], known: Mapping[str, str]
) -> None:
    for path in sorted(folder.iterdir()):
        if _is_stale(path, files.get(path.name), known.get(path.name)):
            continue
        copy = new / path.name if path.name not in files else _edited_name(path, folder, new)
        if path.is_dir() and not path.is_symlink():
            shutil.copytree(path, copy, symlinks=True)
        else:
            shutil.copy2(path, copy, follow_symlinks=False)


def _is_stale(path: Path, coming: bytes | None, known: str | None) -> bool:
    """Whether `path` is a file as an earlier run left it, or as this one writes it."""
    if path.is_symlink() or not path.is_file() or (coming is None and known is None):
        return False
    data = path.read_bytes()
    return data == coming or digest(data) == known


def _edited_name(path: Path, folder: Path, new: Path) -> Path:
    """A name beside `path` that neither the old folder nor the new one uses yet."""
    number = 1
    while True:
        mark = ".edited" if number == 1 else f".edited-{number}"
        name = f"{path.stem}{mark}{path.suffix}"
        if not os.path.lexists(new / name) and not os.path.lexists(folder / name):
            return new / name
        number += 1


def _beside(folder: Path, role: str) -> Path:
    return folder.with_name(f".{folder.name}.{role}.tmp")


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows cannot open a folder, and keeps its entries safe by itself
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
