"""Putting packages into Argos's package directory, and taking them out again."""

from __future__ import annotations

import contextlib
import dataclasses
import errno
import os
import re
from typing import TYPE_CHECKING

from translate.engine.archive import Archive, open_archive
from translate.engine.layout import METADATA, check_parts
from translate.engine.locations import package_directories
from translate.engine.metadata import Metadata, UnsoundPackageError, decode_metadata
from translate.engine.packages import Package, available_packages, reason
from translate.engine.vetting import vet
from translate.engine.workshop import workshop
from translate.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from translate.article import Language


def install_file(
    path: Path,
    *,
    directory: Path | None = None,
    direction: tuple[Language, Language] | None = None,
) -> Package:
    """Check the ``.argosmodel`` file at `path` and install it into `directory`.

    It takes the place of any package of its direction there, of whatever version. `direction` is
    the one that the file must have, if only one will do. Without `directory`, Argos's is used.

    Raises:
        UnsoundPackageError: the file is not a sound package for us; nothing was installed.
        ModelError: it could not be read or put in place; nothing was installed.

    """
    directory = directory or install_directory()
    with _explained(f"{path} was not installed", directory), open_archive(path) as archive:
        metadata = _checked_metadata(archive)
        source, target = _checked_direction(metadata, direction)
        with workshop(directory) as scratch:
            staged = scratch / _folder_name(source, target, metadata.version)
            archive.unpack(staged)
            package = Package(
                source, target, metadata.version, staged, "installed", metadata.target_prefix
            )
            vet(package)
            return _put_in_place(package, directory, scratch)


def remove(source: Language, target: Language, *, directory: Path | None = None) -> Package:
    """Remove the installed package that translates from `source` into `target`, and return it.

    Without `directory` it is looked for wherever packages are installed.

    Raises:
        ModelError: there is none, only a bundled one, or it cannot be removed.

    """
    directories = package_directories() if directory is None else (directory,)
    package = available_packages(directories=directories).answering(source, target)
    if package is None:
        raise ModelError(
            f"No package for {source}→{target} is installed; `translate models list` shows all."
        )
    if package.kind == "bundled":
        raise ModelError(
            f"The package that answers for {source}→{target} is bundled with Bilingual Desk and "
            "cannot be removed; an installed one would take its place."
        )
    with (
        _explained(f"The package {package.label} was not removed", package.path.parent),
        workshop(package.path.parent) as scratch,
    ):
        package.path.rename(scratch / "removed")
    return package


def install_directory() -> Path:
    """Return the directory into which packages are installed.

    Raises:
        ModelError: no setting names one, and there is no home directory.

    """
    if directories := package_directories():
        return directories[0]
    raise ModelError(
        "There is no directory to install packages in; set ARGOS_PACKAGES_DIR to one of yours."
    )


def _checked_metadata(archive: Archive) -> Metadata:
    check_parts(archive.members.keys())
    return decode_metadata(archive.read(METADATA))


def _checked_direction(
    metadata: Metadata, wanted: tuple[Language, Language] | None
) -> tuple[Language, Language]:
    if metadata.direction is None:
        raise UnsoundPackageError(f"it {metadata.described}, not between English and Spanish")
    if wanted and wanted != metadata.direction:
        raise UnsoundPackageError(f"it {metadata.described}, not {'→'.join(wanted)}")
    return metadata.direction


def _put_in_place(staged: Package, directory: Path, scratch: Path) -> Package:
    """Move a package into `directory`, and those it replaces out of it: all of that or none."""
    destination = directory / staged.path.name
    others = available_packages(directories=[directory]).packages
    replaced = {p.path for p in others if p.kind == "installed" and p.direction == staged.direction}
    # The name may also be taken by a broken package, of which the line above knows nothing.
    replaced |= {destination} if os.path.lexists(destination) else set()
    moves = [(old, scratch / f"replaced-{n}") for n, old in enumerate(replaced)]
    try:
        for old, aside in moves:
            old.rename(aside)
        staged.path.rename(destination)
    except BaseException:
        for old, aside in moves:
            with contextlib.suppress(OSError):
                aside.rename(old)
        raise
    return dataclasses.replace(staged, path=destination)


def _folder_name(source: Language, target: Language, version: str) -> str:
    # As Argos names its packages. The archive's own name for it is not to be trusted: it could be
    # that of another package.
    suffix = re.sub(r"\W+", "_", version, flags=re.ASCII).strip("_")
    return f"translate-{source}_{target}" + (f"-{suffix}" if suffix else "")


@contextlib.contextmanager
def _explained(what: str, directory: Path) -> Iterator[None]:
    try:
        yield
    except UnsoundPackageError as error:
        raise UnsoundPackageError(f"{what}: {error}.") from error
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise ModelError(
                f"{what}: there is no space left in {directory}; make room and try again."
            ) from error
        detail = error.strerror if str(error.filename) in what else reason(error)
        raise ModelError(
            f"{what}: {detail}; check that the path is right and may be read and written."
        ) from error
