"""Which package translates from one language into the other, and its files.

An installed package is a directory in one of Argos's package directories; a bundled one is an
``.argosmodel`` archive that came with Bilingual Desk and is read where it lies. An installed
package is preferred, and among several the highest version.
"""

from __future__ import annotations

import contextlib
import itertools
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from translate.engine.archive import open_archive
from translate.engine.digests import digest_of
from translate.engine.layout import (
    METADATA,
    MODEL,
    TokenizerKind,
    check_parts,
    files_below,
    tokenizer_of,
)
from translate.engine.locations import bundled_directory, package_directories
from translate.engine.metadata import (
    UnsoundPackageError,
    decode_metadata,
    version_key,
)
from translate.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from translate.article import Language

Kind = Literal["installed", "bundled"]


class PackageFiles(NamedTuple):
    """What a decoder needs of a package.

    `model` is a CTranslate2 model: its directory, or file name → bytes for loading from memory.
    `tokenizer` holds the bytes of the tokenizer's own model.
    """

    model: Path | Mapping[str, bytes]
    tokenizer: bytes
    tokenizer_kind: TokenizerKind


@dataclass(frozen=True, slots=True)
class Package:
    """A package for one direction: a directory if installed, an archive if bundled.

    `target_prefix` is a token that multilingual models want in front of every translation.
    """

    source: Language
    target: Language
    version: str
    path: Path
    kind: Kind
    target_prefix: str = ""

    @property
    def direction(self) -> str:
        """Such as ``en→es``."""
        return f"{self.source}→{self.target}"

    @property
    def label(self) -> str:
        """Such as ``en→es 0.1 (bundled)``."""
        return f"{self.direction} {self.version or 'without a version'} ({self.kind})"

    def read(self) -> PackageFiles:
        """Return the package's files, ready for loading.

        Raises:
            ModelError: they cannot be read.

        """
        with self._readable():
            return self._read()

    def digest(self) -> str:
        """Return twelve hexadecimal digits that change whenever the package's translations may.

        The same package gives the same digits, bundled or installed.

        Raises:
            ModelError: its files cannot be read.

        """
        with self._readable():
            files = self._read()
            manner = f"{files.tokenizer_kind} {self.target_prefix}".encode()
            parts = itertools.chain([manner, files.tokenizer], _model_parts(files.model))
            return digest_of(parts)

    @contextlib.contextmanager
    def _readable(self) -> Iterator[None]:
        try:
            yield
        except (OSError, UnsoundPackageError) as error:
            raise ModelError(
                f"The package {self.label} at {self.path} cannot be read ({reason(error)}); "
                "`translate models list` shows what can be used instead."
            ) from error

    def _read(self) -> PackageFiles:
        if self.kind == "installed":
            name, tokenizer = tokenizer_of(files_below(self.path))
            return PackageFiles(self.path / MODEL, (self.path / name).read_bytes(), tokenizer)
        with open_archive(self.path) as archive:
            name, tokenizer = tokenizer_of(archive.members)
            model = {
                member.removeprefix(f"{MODEL}/"): archive.read(member)
                for member in archive.members
                if member.startswith(f"{MODEL}/")
            }
            return PackageFiles(model, archive.read(name), tokenizer)


class Available(NamedTuple):
    """The sound packages, and one sentence for each that had to be passed over."""

    packages: tuple[Package, ...]
    warnings: tuple[str, ...]

    def answering(self, source: Language, target: Language) -> Package | None:
        """Choose the package that translates from `source` into `target`; None without one."""
        fitting = [p for p in self.packages if (p.source, p.target) == (source, target)]
        return max(
            fitting, key=lambda p: (p.kind == "installed", version_key(p.version)), default=None
        )


def available_packages(
    *, directories: Iterable[Path] | None = None, bundled: Path | None = None
) -> Available:
    """List all packages between English and Spanish; a broken one becomes a warning, no error.

    `directories` hold installed packages and `bundled` is the directory of bundled ones; left out,
    they are Argos's and our own.
    """
    packages: list[Package] = []
    warnings: list[str] = []
    for path, kind in _candidates(
        package_directories() if directories is None else directories,
        bundled_directory() if bundled is None else bundled,
        warnings,
    ):
        try:
            package = _installed(path) if kind == "installed" else _bundled(path)
        except (OSError, UnsoundPackageError) as error:
            warnings.append(
                f"The package at {path} is passed over: {reason(error)}; "
                "install it again, or remove it."
            )
        else:
            packages.extend([package] if package else [])
    return Available(tuple(packages), tuple(warnings))


def find_package(
    source: Language,
    target: Language,
    *,
    directories: Iterable[Path] | None = None,
    bundled: Path | None = None,
) -> Package:
    """Find the package that translates from `source` into `target`.

    Raises:
        ModelError: there is none, or none that is whole.

    """
    available = available_packages(directories=directories, bundled=bundled)
    if package := available.answering(source, target):
        return package
    hint = f"get one with `translate models install {source} {target}`"
    raise ModelError(
        " ".join((f"No package translates {source}→{target}; {hint}.", *available.warnings))
    )


def reason(error: Exception) -> str:
    """Say why something failed, in words fit for the middle of a sentence."""
    if isinstance(error, OSError) and error.strerror:
        return f"{error.strerror}: {error.filename}" if error.filename else error.strerror
    return str(error)


def _candidates(
    directories: Iterable[Path], bundled: Path, warnings: list[str]
) -> Iterator[tuple[Path, Kind]]:
    for directory in dict.fromkeys(directories):
        try:
            # Names with a dot in front are packages that are just being installed.
            folders = [p for p in directory.iterdir() if p.name[0] != "." and p.is_dir()]
        except FileNotFoundError:
            continue
        except OSError as error:
            warnings.append(f"The packages in {directory} cannot be used: {reason(error)}.")
            continue
        yield from ((folder, "installed") for folder in sorted(folders))
    yield from ((path, "bundled") for path in sorted(bundled.glob("*.argosmodel")))


def _installed(path: Path) -> Package | None:
    names = files_below(path)
    content = (path / METADATA).read_bytes() if METADATA in names else None
    return _package(content, names, path, "installed")


def _bundled(path: Path) -> Package | None:
    with open_archive(path) as archive:
        content = archive.read(METADATA) if METADATA in archive.members else None
        return _package(content, archive.members.keys(), path, "bundled")


def _package(
    content: bytes | None, names: Collection[str], path: Path, kind: Kind
) -> Package | None:
    """Make the package with this metadata and these files; None if it is not for us."""
    if content is None:
        raise UnsoundPackageError(f"it holds no {METADATA}")
    metadata = decode_metadata(content)
    if metadata.direction is None:
        return None
    check_parts(names)
    source, target = metadata.direction
    return Package(source, target, metadata.version, path, kind, metadata.target_prefix)


def _model_parts(model: Path | Mapping[str, bytes]) -> Iterator[bytes]:
    if isinstance(model, Path):
        files = {path.name: path for path in model.iterdir() if path.is_file()}
        for name in sorted(files):
            yield name.encode()
            yield files[name].read_bytes()
    else:
        for name in sorted(model):
            yield name.encode()
            yield model[name]
