"""Line by line work for shell pipelines: ``translate text`` and ``translate review --jsonl``.

One line in, one line out, in order. A line that cannot be used becomes an ``error`` record in its
place, so that a consumer never loses count; the other lines are not affected.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO

from translate.article import LANGUAGES, Draft, Language, Segment, other_language
from translate.drafting import Group, draft
from translate.errors import DeskError, InputError, LanguageError
from translate.glossary import Glossary, merge
from translate.glossary.enforcement import TermBook
from translate.language import detect_line
from translate.markup import find_protected

if TYPE_CHECKING:
    from translate.workflow import Desk

#: Bytes asked of a pipe at a time; what is there is worked on at once, so ``tail -f`` works too.
_READ = 1 << 20

#: A line longer than this (characters) is no sentence but a mistake in the pipeline.
LONGEST_LINE = 200_000

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Line:
    """One text to translate, with the terms that hold for it alone."""

    text: str
    source: Language | None = None
    target: Language | None = None
    terms: tuple[Mapping[str, object], ...] = ()


@dataclass(frozen=True, slots=True)
class Translated:
    """A line's translation: its drafts (one a physical line of the text) joined again."""

    text: str
    drafts: tuple[Draft, ...] = ()
    model: str = ""

    def record(self, identity: object) -> Record:
        """The line as ``translate text --jsonl`` prints it."""
        return {
            "id": identity,
            "text": self.text,
            "terms": [
                {
                    "source": use.source_term,
                    "target": use.target_term,
                    "form": use.form,
                    "applied": use.applied,
                }
                for own in self.drafts
                for use in own.terms
            ],
            "model": self.model,
        }


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


def translate_lines(lines: Sequence[Line], desk: Desk) -> list[Translated | DeskError]:
    """Translate lines of any direction, all of one direction together.

    The n-th result is the n-th line's: its translation, or the error that concerns it alone. A
    line already in the language asked for comes back as it is. One whose language cannot be told
    follows the line before it.
    """
    results: list[Translated | DeskError] = [Translated(line.text) for line in lines]
    waiting: dict[tuple[Language, Language], list[int]] = {}
    last: Language | None = None
    for index, line in enumerate(lines):
        if not any(character.isalpha() for character in line.text):
            continue
        try:
            source, target = _direction(line, last)
        except DeskError as error:
            results[index] = error
            continue
        last = source
        if source != target:
            waiting.setdefault((source, target), []).append(index)
    for direction, indices in waiting.items():
        for index, result in zip(
            indices, _translate([lines[i] for i in indices], direction, desk), strict=True
        ):
            results[index] = result
    return results


def text_records(block: Sequence[tuple[int, str]], defaults: Line, desk: Desk) -> list[Record]:
    """Answer a block of ``translate text --jsonl`` lines; `defaults` holds --from and --to."""
    parsed = [_parse(raw, lambda record: _line(record, defaults)) for _, raw in block]
    lines = [line for _, line in parsed if isinstance(line, Line)]
    translated = iter(translate_lines(lines, desk))
    records = []
    for (identity, line), (number, _) in zip(parsed, block, strict=True):
        result = next(translated) if isinstance(line, Line) else line
        if isinstance(result, DeskError):
            records.append({"id": identity, "error": f"line {number}: {result}"})
        else:
            records.append(result.record(identity))
    return records


def _parse(raw: str, read: Callable[[Record], Line]) -> tuple[object, Line | DeskError]:
    """The id of a JSON line and what `read` makes of it, or the error it raised."""
    try:
        record = json.loads(raw)
    except ValueError as error:
        return None, InputError(f"this is not JSON ({error}); give one object a line.")
    if not isinstance(record, dict):
        return None, InputError('a line must be a JSON object such as {"id": 1, "text": …}.')
    try:
        return record.get("id"), read(record)
    except DeskError as error:
        return record.get("id"), error


def _line(record: Record, defaults: Line) -> Line:
    terms = record.get("terms") or []
    if not isinstance(terms, list) or not all(isinstance(term, dict) for term in terms):
        raise InputError('"terms" must be a list of {"source": …, "target": …} objects.')
    return Line(
        required_text(record, "text"),
        language_of(record, "from") or defaults.source,
        language_of(record, "to") or defaults.target,
        tuple(terms),
    )


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


def _direction(line: Line, last: Language | None) -> tuple[Language, Language]:
    if line.source:
        return line.source, line.target or other_language(line.source)
    detected = detect_line(line.text)
    if detected is None and line.target:
        return other_language(line.target), line.target
    source = detected or last
    if source is None:
        raise LanguageError(
            f"the language of “{line.text[:40]}” cannot be told; say --from en or --from es."
        )
    return source, line.target or other_language(source)


def _translate(
    lines: Sequence[Line], direction: tuple[Language, Language], desk: Desk
) -> list[Translated | DeskError]:
    books: list[TermBook | DeskError] = []
    for line in lines:
        try:
            books.append(_book(line, direction, desk))
        except DeskError as error:
            books.append(error)
    groups = [
        Group(_segments(line.text), book)
        for line, book in zip(lines, books, strict=True)
        if isinstance(book, TermBook)
    ]
    decoder = desk.decoder(*direction)
    drafted = iter(draft(groups, decoder))
    return [
        book
        if isinstance(book, DeskError)
        else _joined(line.text, next(drafted), decoder.model.label)
        for line, book in zip(lines, books, strict=True)
    ]


def _book(line: Line, direction: tuple[Language, Language], desk: Desk) -> TermBook:
    if not line.terms:
        return desk.terms(*direction)
    own = Glossary.from_pairs(line.terms, *direction)
    return TermBook(merge(desk.glossary, own), *direction)


def _segments(text: str) -> tuple[Segment, ...]:
    """A segment for each physical line that has something on it; offsets are in `text`."""
    segments, position = [], 0
    for number, line in enumerate(text.split("\n")):
        start = position + len(line) - len(line.lstrip())
        words = line.strip()
        if words:
            end = start + len(words)
            found = find_protected(words)
            segments.append(Segment(f"s{number}", number, start, end, words, protected=found))
        position += len(line) + 1
    return tuple(segments)


def _joined(text: str, drafts: tuple[Draft, ...], model: str) -> Translated:
    result, position = "", 0
    for segment, own in zip(_segments(text), drafts, strict=True):
        result += text[position : segment.start] + own.text
        position = segment.end
    return Translated(result + text[position:], drafts, model)


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
