"""The file that keeps an editor's decisions: TOML, one block a decision.

A person can read it, edit it by hand and take a decision back by deleting its block; a version
control system shows what changed. Blocks that stay are kept to the letter, remarks included.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple, get_args

from translate.article import Decision, Verdict
from translate.errors import InputError
from translate.memory.unit import one_line
from translate.review.decisions import ON_FINDINGS, ON_SEGMENTS, identity, revised

#: The name of the file in an edition's folder.
FILE_NAME = "decisions.toml"

_PREAMBLE = """\
# What editors decided about this translation. A decision holds while the two texts it was taken
# on stay as they are. To take one back, delete its block.
"""
_HEADER = re.compile(r"^\[\[decision\]\][ \t]*(?:#.*)?$", re.MULTILINE)
_VERDICTS: tuple[str, ...] = get_args(Verdict)
_FIELDS = tuple(field.name for field in fields(Decision))
# In the order in which a person reads a block.
_ORDER = ("verdict", "reason", "check", "key", "source", "draft", "target")


class _Block(NamedTuple):
    """A decision as the file has it, from the line of its header to the next header."""

    line: int
    text: str
    decision: Decision


def read_decisions(path: Path) -> tuple[Decision, ...]:
    """Read a decisions file in its own order; none if it is absent.

    Raises:
        InputError: the file cannot be read, is no TOML, or a block is not a decision; with its
            line.

    """
    return tuple(block.decision for block in _blocks(_text(path), path))


def revised_text(path: Path, taken: Sequence[Decision]) -> str:
    """Give what the file at `path` must hold once `taken` are among its decisions.

    Raises:
        InputError: as for :func:`read_decisions`.

    """
    text = _text(path)
    blocks = {identity(block.decision): block for block in _blocks(text, path)}
    first = _HEADER.search(text)
    parts = [text[: first.start()] if first else text or _PREAMBLE]
    for decision in revised([block.decision for block in blocks.values()], taken):
        block = blocks.get(identity(decision))
        same = block is not None and block.decision == decision
        parts.append(block.text if block and same else _written(decision))
    return "\n\n".join(part.strip("\n") for part in parts if part.strip("\n")) + "\n"


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: the decisions cannot be read ({error}).") from error


def _blocks(text: str, path: Path) -> Iterator[_Block]:
    starts = [match.start() for match in _HEADER.finditer(text)]
    seen: dict[str, int] = {}
    _parsed(text[: starts[0]] if starts else text, path, 0)
    for start, end in pairwise([*starts, len(text)]):
        line = text.count("\n", 0, start)
        decision = _decision(_Place(path, line, text[start:end]))
        name = identity(decision)
        if name in seen:
            raise InputError(
                f"{path}, line {line + 1}: decides what line {seen[name]} has decided; "
                "delete one of the two blocks."
            )
        seen[name] = line + 1
        yield _Block(line + 1, text[start:end], decision)


class _Place(NamedTuple):
    """A block's text and where it stands; `line` counts the lines before it."""

    path: Path
    line: int
    text: str

    def error(self, field: str, message: str) -> InputError:
        """Say what is wrong with a field, with its line if the block has it, else the block's."""
        found = re.search(rf"^[ \t]*{field}[ \t]*=", self.text, re.MULTILINE)
        line = self.line + 1 + (self.text.count("\n", 0, found.start()) if found else 0)
        return InputError(f"{self.path}, line {line}: {message}")


def _parsed(text: str, path: Path, line: int) -> dict[str, Any]:
    """Parse one block by itself, so that what is wrong is told of it and not of what follows."""
    try:
        # Empty lines before it make the parser count as an editor does.
        data = tomllib.loads("\n" * line + text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r" \(at line (\d+), column \d+\)$", str(error))
        what = str(error)[: found.start()] if found else str(error).split(" (at ")[0]
        where = int(found[1]) if found else line + text.count("\n") + 1
        raise InputError(
            f"{path}, line {where}: this is not TOML ({what}); check quotes and line ends."
        ) from error
    unknown = [name for name in data if name != "decision"]
    if unknown:
        raise InputError(
            f"{path}, line {line + 1}: {unknown[0]!r} stands outside any [[decision]]."
        )
    return data


def _decision(place: _Place) -> Decision:
    (values,) = _parsed(place.text, place.path, place.line)["decision"]
    for name, value in values.items():
        if name not in _FIELDS:
            known = ", ".join(_ORDER)
            raise place.error(name, f"there is no field {name!r}; the fields are {known}.")
        if not isinstance(value, str):
            raise place.error(name, f"the {name} must be a text between quotes.")
    verdict = values.get("verdict", "")
    if verdict not in _VERDICTS:
        raise place.error(
            "verdict", f"the verdict must be {' or '.join(_VERDICTS)}, not {verdict!r}."
        )
    _check_needed(values, place)
    if verdict in ON_SEGMENTS:
        _check_text(values, place)
    return Decision(**values)


def _check_needed(values: Mapping[str, str], place: _Place) -> None:
    verdict = values["verdict"]
    needed = ["source", "target"]
    needed += ["key", "check"] if verdict in ON_FINDINGS else []
    needed += ["reason"] if verdict == "dismissed" else []
    for name in needed:
        # A dropped or added sentence has one text only; it is decided upon by its finding.
        if name not in values or (not values[name] and name in {"key", "check", "reason"}):
            raise place.error(name, f"a decision that is {verdict} needs a {name}.")


def _check_text(values: Mapping[str, str], place: _Place) -> None:
    target = values["target"]
    if values.get("key"):
        raise place.error(
            "key", f"a key names a finding, and only a segment can be {values['verdict']}."
        )
    if not target or target != one_line(target):
        raise place.error(
            "target", "the target of a segment must be one line of text, without spaces around it."
        )


def _written(decision: Decision) -> str:
    lines = [
        f"{name} = {_quoted(getattr(decision, name))}"
        for name in _ORDER
        if getattr(decision, name) or name in {"source", "target"}
    ]
    return "\n".join(["[[decision]]", *lines])


def _quoted(text: str) -> str:
    """A TOML basic string: JSON's escapes are among TOML's, which also wants DEL escaped."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
