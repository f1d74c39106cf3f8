"""One review of files from beginning to end: aligned, reviewed, decisions applied."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from translate.errors import OutputError
from translate.pairs.edited import compare_edited
from translate.pairs.files import Comparison, compare_files
from translate.pairs.records import decided
from translate.review.decision_file import read_decisions

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
        return self.decisions or self.target.with_name(f"{self.target.name}.decisions.toml")


@dataclass(frozen=True, slots=True)
class FilesReview:
    """What came of it: the review of the whole, and what an editor's changes did."""

    comparison: Comparison
    edits: tuple[Edited, ...]


def review_files(files: Files, desk: Desk, progress: Progress | None = None) -> FilesReview:
    """Align and review files, and set apart what an editor has dismissed.

    Raises:
        InputError: a file, or the decisions, cannot be read.
        LanguageError: a language cannot be told, or the texts share one.
        ModelError: no package answers for a direction.

    """
    decisions = read_decisions(files.decisions_path)
    if files.edited is None:
        comparison = compare_files(files.source, files.target, desk, files.languages, progress)
        return FilesReview(decided(comparison, decisions), ())
    three = files.source, files.target, files.edited
    comparison, edits = compare_edited(three, desk, files.languages, progress)
    return FilesReview(decided(comparison, decisions), edits)


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
