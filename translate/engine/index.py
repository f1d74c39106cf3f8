"""Installing from the index of Argos packages: a JSON list of metadata, each with `links`."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from translate.engine.archive import MOST_BYTES
from translate.engine.download import SCHEMES, DownloadError, fetch, scheme
from translate.engine.install import install_directory, install_file
from translate.engine.locations import index_address
from translate.engine.metadata import (
    Metadata,
    UnsoundPackageError,
    parse_metadata,
    version_key,
)
from translate.engine.packages import Package, reason
from translate.errors import ModelError

if TYPE_CHECKING:
    from translate.article import Language

Progress = Callable[[int, int | None], None]
"""Told the bytes fetched so far and, if the server tells it, how many there will be."""

_LONGEST_INDEX = 16 * 1024**2
_TIMEOUT = 30.0


def install_from_index(  # noqa: PLR0913 - all but the direction are named and have defaults
    source: Language,
    target: Language,
    *,
    index_url: str | None = None,
    directory: Path | None = None,
    progress: Progress | None = None,
    timeout: float = _TIMEOUT,
) -> Package:
    """Install the newest package for the direction that the index offers.

    Its links are tried in their order until one gives a sound package. `progress` is called
    again and again while a package is fetched; `timeout` is in seconds, for each wait. Without
    `index_url` and `directory`, Argos's are used.

    Raises:
        ModelError: the index cannot be read or has nothing for the direction, or no link gives a
            package that can be installed.

    """
    directory = directory or install_directory()
    address = index_url or _configured_address(source, target)
    links = _links(address, source, target, timeout)
    failures: list[str] = []
    for link in links:
        try:
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / f"translate-{source}_{target}.argosmodel"
                _download(link, path, timeout, progress)
                return install_file(path, directory=directory, direction=(source, target))
        except DownloadError as error:
            failures.append(str(error))
        except UnsoundPackageError as error:
            failures.append(f"{link} gave a file that cannot be used ({error.__cause__})")
    raise ModelError(
        f"No {source}→{target} package was installed: {'; '.join(failures)}. "
        f"Try again later, or fetch the file yourself and give `translate models install` its path."
    )


def _configured_address(source: Language, target: Language) -> str:
    if address := index_address():
        return address
    raise ModelError(
        f"Nothing says where the index of packages is, so none was fetched for {source}→{target}; "
        "set ARGOS_PACKAGE_INDEX to its address, or give the path of an .argosmodel file."
    )


def _links(address: str, source: Language, target: Language, timeout: float) -> tuple[str, ...]:
    """Look up the addresses of the newest package for the direction."""
    offers = [m for m in _offers(_entries(address, timeout)) if m.direction == (source, target)]
    if not offers:
        raise ModelError(
            f"The index {address} offers no package that translates {source}→{target}."
        )
    newest = max(offers, key=lambda offer: version_key(offer.version))
    # An index from elsewhere has no business naming files of this machine.
    allowed = [s for s in SCHEMES if s != "file" or scheme(address) == "file"]
    links = tuple(link for link in newest.links if scheme(link) in allowed)
    if not links:
        raise ModelError(
            f"The index {address} gives no address from which its {source}→{target} package can "
            "be fetched."
        )
    return links


def _entries(address: str, timeout: float) -> list[object]:
    hint = "check your connection, or set ARGOS_PACKAGE_INDEX to another index"
    try:
        chunks = fetch(address, limit=_LONGEST_INDEX, timeout=timeout)
        entries = json.loads(b"".join(chunk.content for chunk in chunks))
    except DownloadError as error:
        raise ModelError(f"The index of packages could not be read: {error}; {hint}.") from error
    except (ValueError, RecursionError) as error:
        raise ModelError(f"The index of packages {address} is not valid JSON; {hint}.") from error
    if not isinstance(entries, list):
        raise ModelError(f"The index of packages {address} is not a JSON list; {hint}.")
    return entries


def _offers(entries: list[object]) -> Iterator[Metadata]:
    for entry in entries:
        try:
            yield parse_metadata(entry)
        except UnsoundPackageError:
            # One odd entry among hundreds must not hide the others.
            continue


def _download(link: str, path: Path, timeout: float, progress: Progress | None) -> None:
    done = 0
    try:
        with path.open("wb") as out:
            for content, total in fetch(link, limit=MOST_BYTES, timeout=timeout):
                out.write(content)
                done += len(content)
                if progress:
                    progress(done, total)
    except OSError as error:
        raise ModelError(
            f"{link} could not be stored in {path.parent}: {reason(error)}."
        ) from error
