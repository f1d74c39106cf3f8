"""One review of files from beginning to end: aligned, reviewed, decisions applied."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from translate.errors import OutputError
from translate.pairs.edited import compare_edited
from translate.pairs.files import Comparison, compare_files
from translate.pairs.records import decided
from translate.review.decisions import (
    Decision,
    Verdict,
    decide,
    decisions_text,
    read_decisions,
)

if TYPE_CHECKING:
    from translate.article import Language
    from translate.engine.decoder import Progress
    from translate.review.edits import Edited
    from translate.workflow import Desk


@dataclass(frozen=True, slots=True)
class Files:
    """What to review: a source, its translation, perhaps edited, and the decisions taken so far."""

    source: Path
    target: Path
    edited: Path | None = None
    languages: tuple[Language | None, Language | None] = (None, None)
    decisions: Path | None = None

    @property
    def decisions_path(self) -> Path:
        """The decisions file named, or the one beside the translation."""
        return self.decisions or self.target.with_name(f"{self.target.name}.decisions.csv")


@dataclass(frozen=True, slots=True)
class FilesReview:
    """What came of it; `void` are decisions whose texts have changed since."""

    comparison: Comparison
    edits: tuple[Edited, ...]
    void: tuple[Decision, ...]


def review_files(files: Files, desk: Desk, progress: Progress | None = None) -> FilesReview:
    """Align and review files, and leave out what an editor has dismissed.

    Raises:
        InputError: a file, or the decisions, cannot be read.
        LanguageError: a language cannot be told, or the texts share one.
        ModelError: no package answers for a direction.

    """
    decisions = read_decisions(files.decisions_path)
    comparison, edits = _compare(files, desk, progress)
    comparison, void = decided(comparison, decisions)
    return FilesReview(comparison, edits, void)


def take_decision(
    files: Files,
    keys: Sequence[str],
    verdict: Verdict,
    reason: str,
    desk: Desk,
) -> list[Decision]:
    """Record what an editor decided about the findings called `keys`, and return it.

    Raises:
        InputError: a file cannot be read, or there is no such finding.
        OutputError: the decisions cannot be written.

    """
    known = read_decisions(files.decisions_path)
    comparison, _ = _compare(files, desk, None)
    reviewed = zip(comparison.pairs, comparison.edition.review.segments, strict=True)
    taken = decide(keys, verdict, reason, reviewed)
    save(files.decisions_path, decisions_text(_updated(known, taken).values()))
    return taken


def save(path: Path, text: str) -> None:
    """Write a file whole or not at all; raises OutputError."""
    draft = path.with_name(f".{path.name}.part")
    try:
        draft.write_text(text, encoding="utf-8", newline="\n")
        draft.replace(path)
    except OSError as error:
        with suppress(OSError):
            draft.unlink()
        raise OutputError(
            f"{path}: cannot be written ({error.strerror}); check the folder and its permissions."
        ) from error


def _compare(
    files: Files, desk: Desk, progress: Progress | None
) -> tuple[Comparison, tuple[Edited, ...]]:
    if files.edited is None:
        return compare_files(files.source, files.target, desk, files.languages, progress), ()
    three = files.source, files.target, files.edited
    return compare_edited(three, desk, files.languages, progress)


def _updated(known: Mapping[str, Decision], taken: Sequence[Decision]) -> dict[str, Decision]:
    return {**known, **{decision.key: decision for decision in taken}}
