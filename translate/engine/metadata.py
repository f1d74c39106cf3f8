"""What a package says of itself: the fields of ``metadata.json`` that we rely on.

The fields are those of the Argos package format (``argostranslate.package.IPackage``). An entry of
the package index is the same object with `links`.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import cast

from translate.article import LANGUAGES, Language
from translate.errors import ModelError

# Real versions are a few characters long; the limit keeps a broken one out of file names, and its
# figures within what `int` reads.
_LONGEST_VERSION = 40

_LONGEST_METADATA = 1024**2

_NUMBER = re.compile(r"\d+", re.ASCII)
_RELEASE = re.compile(r"v?(\d+(?:\.\d+)*)", re.ASCII | re.IGNORECASE)
# The words for what comes before a release, and their order, as PEP 440 has them.
_BEFORE_RELEASE = re.compile(
    r"[.\-_]?(dev|alpha|a|beta|b|rc|c|preview|pre)(?![a-z])", re.ASCII | re.IGNORECASE
)
_STAGES = {"d": -4, "a": -3, "b": -2, "r": -1, "c": -1, "p": -1}


class UnsoundPackageError(ModelError):
    """A package breaks the rules of its format; the message is the reason."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """One package's description of itself.

    `direction` is None for what is sound but not for us: other languages, or another type of
    package. `version` is empty when the package gives none.
    """

    direction: tuple[Language, Language] | None
    described: str
    version: str = ""
    target_prefix: str = ""
    links: tuple[str, ...] = ()


def parse_metadata(data: object) -> Metadata:
    """Read the object of a ``metadata.json``, or one entry of an index.

    Raises:
        UnsoundPackageError: a field that we need is missing or of the wrong type.

    """
    if not isinstance(data, dict):
        raise UnsoundPackageError("its metadata is not a JSON object")
    kind = _text(data, "type", "translate")
    if kind != "translate":
        return Metadata(direction=None, described=f"is of type {kind!r}")
    source, target = _text(data, "from_code"), _text(data, "to_code")
    ours = source in LANGUAGES and target in LANGUAGES and source != target
    links = data.get("links", [])
    if not isinstance(links, list):
        raise UnsoundPackageError("its metadata gives 'links' as something other than a list")
    return Metadata(
        direction=cast("tuple[Language, Language]", (source, target)) if ours else None,
        described=f"translates {source}→{target}",
        version=_version(data.get("package_version", "")),
        target_prefix=_text(data, "target_prefix", ""),
        links=tuple(link for link in links if isinstance(link, str)),
    )


def decode_metadata(content: bytes) -> Metadata:
    """Read the bytes of a ``metadata.json``.

    Raises:
        UnsoundPackageError: they are no JSON, or not what the format asks for.

    """
    if len(content) > _LONGEST_METADATA:
        raise UnsoundPackageError("its metadata is far too long")
    try:
        return parse_metadata(json.loads(content))
    except (ValueError, RecursionError) as error:
        raise UnsoundPackageError("its metadata is not valid JSON") from error


def version_key(version: str) -> tuple[tuple[int, ...], int, tuple[int, ...], str]:
    """Make a key that sorts versions as people read them.

    ``0.9 < 0.10rc1 < 0.10 == 0.10.0 < 1``; what is no version at all sorts first.
    (`packaging` would do this, but refuses the odd ones.)
    """
    release = _RELEASE.match(version.strip())
    if release is None:
        return (), 0, (), version
    rest = version.strip()[release.end() :]
    before = _BEFORE_RELEASE.match(rest)
    stage = _STAGES[before[1][0].lower()] if before else int(bool(rest))
    numbers = tuple(int(number) for number in release[1].split("."))
    while numbers and numbers[-1] == 0:
        numbers = numbers[:-1]
    return (0, *numbers), stage, tuple(int(number) for number in _NUMBER.findall(rest)), rest


def _text(data: dict[object, object], key: str, default: str | None = None) -> str:
    value = data.get(key, default)
    if not isinstance(value, str) or not value.isprintable():
        what = "gives no" if value is None else "gives no sound"
        raise UnsoundPackageError(f"its metadata {what} {key!r}")
    return value


def _version(value: object) -> str:
    # Some packages in the wild give a bare number.
    text = str(value) if isinstance(value, int | float) else value
    if not isinstance(text, str) or not text.isprintable() or len(text) > _LONGEST_VERSION:
        raise UnsoundPackageError("its metadata gives no sound 'package_version'")
    return text.strip()
