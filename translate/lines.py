"""Translating line by line, for shell pipelines: ``translate text``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translate.article import Draft, Language, Segment, other_language
from translate.drafting import Group, draft
from translate.errors import DeskError, LanguageError
from translate.glossary.enforcement import TermBook
from translate.jsonlines import Record, Terms, answer, language_of, required_text, terms_of
from translate.language import detect_line
from translate.markup import find_protected

if TYPE_CHECKING:
    from translate.workflow import Desk


@dataclass(frozen=True, slots=True)
class Line:
    """One text to translate, with the terms that hold for it alone."""

    text: str
    source: Language | None = None
    target: Language | None = None
    terms: Terms = ()


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
    return answer(
        block,
        lambda record: _line(record, defaults),
        lambda lines: translate_lines(lines, desk),
        lambda identity, result: result.record(identity),
    )


def _line(record: Record, defaults: Line) -> Line:
    return Line(
        required_text(record, "text"),
        language_of(record, "from") or defaults.source,
        language_of(record, "to") or defaults.target,
        terms_of(record),
    )


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
            books.append(desk.terms(*direction, line.terms))
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
