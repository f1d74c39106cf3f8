"""Lines of a pipeline: as they arrive, with their numbers, and as JSON objects.

One line in, one line out, in order. A line that cannot be used becomes an ``error`` record in its
place, so that a consumer never loses count; the other lines are not affected.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, BinaryIO, TypeVar

from translate.article import LANGUAGES, Language
from translate.errors import DeskError, InputError

#: Bytes asked of a pipe at a time; what is there is worked on at once, so ``tail -f`` works too.
_READ = 1 << 20

#: A line longer than this (characters) is no sentence but a mistake in the pipeline.
LONGEST_LINE = 200_000

Record = dict[str, Any]
Terms = tuple[Mapping[str, object], ...]

_Request = TypeVar("_Request")
_Result = TypeVar("_Result")


def read_blocks(stream: BinaryIO) -> Iterator[list[tuple[int, str]]]:
    """Lines of a byte stream with their numbers (from 1), as many at a time as have arrived.

    Raises:
        InputError: a line is not UTF-8 or is longer than :data:`LONGEST_LINE`.

    """
    # A buffered stream gives what has arrived; others have no read1 and give all.
    read: Callable[[int], bytes] = getattr(stream, "read1", stream.read)
    number, rest = 0, b""
    while True:
        data = read(_READ)
        *complete, rest = (rest + data).split(b"\n")
        if not data and rest:
            complete.append(rest)
        block = []
        for raw in complete:
            number += 1
            block.append((number, _decoded(raw, number)))
        if block:
            yield block
        if not data:
            return
        if len(rest) > 4 * LONGEST_LINE:
            _decoded(rest[: 4 * LONGEST_LINE], number + 1)


def answer(
    block: Sequence[tuple[int, str]],
    read: Callable[[Record], _Request],
    work: Callable[[list[_Request]], Sequence[_Result | DeskError]],
    write: Callable[[object, _Result], Record],
) -> list[Record]:
    """Answer a block of JSON lines, each with a record or an ``error`` in its place.

    `read` makes a request of an object, `work` answers all requests together, and `write` makes
    the record of an id and a result.
    """
    identities: list[object] = []
    requests: list[_Request | DeskError] = []
    for _, raw in block:
        record, request = _parse(raw, read)
        identities.append(record.get("id"))
        requests.append(request)
    results = iter(work([r for r in requests if not isinstance(r, DeskError)]))
    records = []
    for (number, _), identity, request in zip(block, identities, requests, strict=True):
        result = request if isinstance(request, DeskError) else next(results)
        if isinstance(result, DeskError):
            records.append({"id": identity, "error": f"line {number}: {result}"})
        else:
            records.append(write(identity, result))
    return records


def _parse(raw: str, read: Callable[[Record], _Request]) -> tuple[Record, _Request | DeskError]:
    try:
        record = json.loads(raw)
    except ValueError as error:
        return {}, InputError(f"this is not JSON ({error}); give one object a line.")
    if not isinstance(record, dict):
        return {}, InputError('a line must be a JSON object such as {"id": 1, "text": …}.')
    try:
        return record, read(record)
    except DeskError as error:
        return record, error


def required_text(record: Record, key: str) -> str:
    """The string under `key`; raises InputError when there is none."""
    value = record.get(key)
    if not isinstance(value, str):
        raise InputError(f'"{key}" is missing or is not a string.')
    return value


def language_of(record: Record, key: str) -> Language | None:
    """The language under `key`, None when absent; raises InputError for any other value."""
    value = record.get(key)
    for language in LANGUAGES:
        if value == language:
            return language
    if value is None:
        return None
    raise InputError(f'"{key}" must be one of {", ".join(LANGUAGES)}, not {value!r}.')


def terms_of(record: Record) -> Terms:
    """The ``terms`` of a record, which must be objects; raises InputError for anything else."""
    terms = record.get("terms") or []
    if not isinstance(terms, list) or not all(isinstance(term, dict) for term in terms):
        raise InputError('"terms" must be a list of {"source": …, "target": …} objects.')
    return tuple(terms)


def _decoded(raw: bytes, number: int) -> str:
    try:
        text = raw.rstrip(b"\r").decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(
            f"Line {number} of the input is not UTF-8 (byte {error.start + 1} of it); "
            "convert it first, for example with iconv -f WINDOWS-1252 -t UTF-8."
        ) from error
    if len(text) > LONGEST_LINE:
        raise InputError(
            f"Line {number} of the input has {len(text):,} characters, more than "
            f"{LONGEST_LINE:,}; one sentence or paragraph a line is meant."
        )
    return text
