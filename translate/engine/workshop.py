"""A scratch folder beside the packages, in which one process at a time builds and takes apart.

A package is built there and moved into place by one rename, so it is there whole or not at all.
"""

from __future__ import annotations

import contextlib
import glob
import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextlib.contextmanager
def workshop(directory: Path) -> Iterator[Path]:
    """Make an empty folder on the file system of `directory`, gone with all it holds afterwards.

    `directory` is created if need be. Another process that asks for the same one waits.

    Raises:
        OSError: the folder cannot be made.

    """
    directory.mkdir(parents=True, exist_ok=True)
    place, prefix = _beside(directory), f".{directory.name}-bilingual-desk-"
    with _alone(directory) as alone:
        if alone:
            # Nobody else is at work here, so these were left by a process that was killed.
            for leftover in place.glob(f"{glob.escape(prefix)}*"):
                shutil.rmtree(leftover, ignore_errors=True)
        with tempfile.TemporaryDirectory(
            prefix=prefix, dir=place, ignore_cleanup_errors=True
        ) as scratch:
            yield Path(scratch)


def _beside(directory: Path) -> Path:
    # Argos takes every folder in `directory` for a package and stumbles over one that is not yet;
    # but only a folder on the same file system can be moved in by a rename.
    parent = directory.resolve().parent
    same = parent.stat().st_dev == directory.stat().st_dev
    return parent if same and os.access(parent, os.W_OK | os.X_OK) else directory


@contextlib.contextmanager
def _alone(directory: Path) -> Iterator[bool]:
    """Wait until no other process holds `directory`; False where that cannot be known."""
    with contextlib.ExitStack() as held:
        try:
            import fcntl

            descriptor = os.open(directory, os.O_RDONLY)
            held.callback(os.close, descriptor)
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        except (ImportError, OSError):
            # Some systems and network drives know no locks; a lone user does well without.
            yield False
        else:
            yield True
