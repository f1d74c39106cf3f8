"""Taking a decision on an edition or on a pair of files, and feeding the memory with it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from translate.article import LANGUAGES, Decision, Language
from translate.errors import InputError, OutputError
from translate.memory import Tally, Unit, contexts
from translate.memory.unit import one_line
from translate.pairs.session import Files, review_files, save
from translate.review.decision_file import FILE_NAME, read_decisions, revised_text
from translate.review.decisions import ON_SEGMENTS, Ruling, Subject, decide, subjects

if TYPE_CHECKING:
    from translate.memory import Memory
    from translate.workflow import Desk


class Taken(NamedTuple):
    """The decisions taken, the file they are kept in, and what the memory learnt if it was fed."""

    decisions: tuple[Decision, ...]
    path: Path
    learnt: Tally | None = None


class _Text(NamedTuple):
    """What is decided upon: where from, in which languages, and its segments in order."""

    article: str
    source: Language
    subjects: tuple[Subject, ...]


def decide_on_edition(folder: Path, ruling: Ruling, memory: Memory | None = None) -> Taken:
    """Take a decision on the edition in `folder`; the next run honours it.

    What is edited or approved also goes to the memory.

    Raises:
        InputError: there is no edition, nothing of it has one of the names, or the decisions
            cannot be read.
        OutputError: the decisions or the memory cannot be written.

    """
    return _take(_read_edition(folder), folder / FILE_NAME, ruling, memory)


def decide_on_files(
    files: Files, ruling: Ruling, desk: Desk, memory: Memory | None = None
) -> Taken:
    """Take a decision on a translation in a file, as :func:`decide_on_edition` does.

    Raises:
        InputError: as there; and the text of the translation cannot be decided, only edited.
        LanguageError: a language cannot be told, or the texts share one.
        ModelError: no package answers for a direction.
        OutputError: the decisions or the memory cannot be written.

    """
    if ruling.verdict == "edited":
        raise InputError(
            f"{files.target} is your own file: edit it there, and approve the segment."
        )
    comparison = review_files(files, desk).comparison
    edition = comparison.edition
    reviewed = zip(comparison.pairs, edition.review.segments, strict=True)
    text = _Text(edition.article.name, edition.article.language, tuple(subjects(reviewed)))
    return _take(text, files.decisions_path, ruling, memory)


def _take(text: _Text, path: Path, ruling: Ruling, memory: Memory | None) -> Taken:
    if ruling.verdict == "edited":
        ruling = replace(ruling, words=one_line(ruling.words))
    taken = tuple(decide(ruling, text.subjects, read_decisions(path)))
    save(path, revised_text(path, taken))
    if memory is None or ruling.verdict not in ON_SEGMENTS or not taken:
        return Taken(taken, path)
    try:
        learnt = memory.store(_units(taken, text))
    except (InputError, OutputError) as error:
        raise type(error)(
            f"The decision is kept in {path}, but not in the memory: {error}"
        ) from error
    return Taken(taken, path, learnt)


def _units(taken: Sequence[Decision], text: _Text) -> list[Unit]:
    sources = [subject.source for subject in text.subjects]
    places = dict(zip(sources, contexts(sources), strict=True))
    return [
        Unit(text.source, decision.source, decision.target, places[decision.source], text.article)
        for decision in taken
    ]


def _read_edition(folder: Path) -> _Text:
    path = folder / "edition.json"
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
        article = record["article"]
        source = next(one for one in LANGUAGES if one == article["language"])
        return _Text(article["name"], source, tuple(map(_subject, record["segments"])))
    except FileNotFoundError as error:
        raise InputError(
            f"There is no edition in {folder}; give a folder that `translate run` has made."
        ) from error
    except (OSError, ValueError, LookupError, TypeError, AttributeError, StopIteration) as error:
        raise InputError(
            f"{path} cannot be read as an edition; make it anew with `translate run --fresh`."
        ) from error


def _subject(segment: dict[str, Any]) -> Subject:
    review = segment["review"]
    return Subject(
        segment["id"],
        segment["text"],
        segment["draft"]["text"],
        {finding["key"]: finding["check"] for finding in review["findings"] + review["dismissed"]},
    )
