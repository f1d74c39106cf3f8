"""The summaries of many files, each an entry of a digest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from translate.article import other_language
from translate.batch import edition_folders
from translate.edition.digest import DigestEntry
from translate.errors import DeskError
from translate.formats import read_article

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from translate.article import Language
    from translate.workflow import Desk


@dataclass(frozen=True, slots=True)
class Summaries:
    """The entries of the files that could be summarised, and a sentence for each other."""

    entries: tuple[DigestEntry, ...]
    errors: tuple[str, ...]


def summarise_files(
    files: Sequence[Path],
    desk: Desk,
    out: Path,
    source: Language | None = None,
    *,
    both_sides: bool = True,
) -> Summaries:
    """Summarise each of `files` in both languages; one bad file never stops the others.

    An entry links to the edition of its file where there is one under `out`. The source language
    is detected when it is not given; `both_sides` chooses the sentences on both languages.
    """
    entries: list[DigestEntry] = []
    errors: list[str] = []
    for path, folder in edition_folders(files, out).items():
        try:
            entries.append(_entry(path, folder, desk, source, both_sides=both_sides))
        except DeskError as error:
            errors.append(str(error))
    return Summaries(tuple(entries), tuple(errors))


def _entry(
    path: Path, folder: Path, desk: Desk, source: Language | None, *, both_sides: bool
) -> DigestEntry:
    article = read_article(path, source)
    target = other_language(article.language)
    summary = desk.summary(article, target, both_sides=both_sides)
    edition = folder if (folder / "bilingual.html").exists() else None
    return DigestEntry(path, article.language, target, summary, edition)
