"""Many articles: what is to be done, what is done already, and doing it.

One bad file never stops the others: it becomes a failed :class:`Outcome`. Articles are taken in
groups, each group translated together and written at once, so that an interrupted run keeps
every finished edition and the next run takes up where it stopped.
"""

from __future__ import annotations

import glob
import json
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, get_args

from translate.article import (
    Article,
    Decision,
    Edition,
    Language,
    Origin,
    Review,
    other_language,
)
from translate.edition import slug_for, standing_folder, write_edition
from translate.errors import DeskError, InputError
from translate.formats import extensions, read_article
from translate.review.decision_file import FILE_NAME, read_decisions
from translate.workflow import Desk, StageProgress

Status = Literal["written", "unchanged", "failed"]

#: Segments translated together: enough to fill batches of every length, and little to lose when
#: a run is interrupted (about ten articles).
_GROUP = 500


@dataclass(frozen=True, slots=True)
class Request:
    """What to do with the files; without languages: detect the source, take the other one."""

    out: Path
    source: Language | None = None
    target: Language | None = None
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file; `review` is there when it was translated in this run.

    `terms` are those applied and those met; `origins` count the segments by who worded them.
    """

    path: Path
    status: Status
    folder: Path | None = None
    error: str = ""
    review: Review | None = None
    counts: dict[str, int] | None = None
    terms: tuple[int, int] = (0, 0)
    model: str = ""
    origins: Counter[Origin] = field(default_factory=Counter)

    def record(self) -> dict[str, object]:
        """The outcome as ``translate run --json`` prints it."""
        return {
            "path": str(self.path),
            "status": self.status,
            "folder": str(self.folder) if self.folder else None,
            "error": self.error or None,
            "findings": self.counts,
            "terms": {"applied": self.terms[0], "found": self.terms[1]},
            "model": self.model or None,
            "segments": {origin: self.origins[origin] for origin in get_args(Origin)}
            if self.origins
            else None,
            "dismissed": len(self.review.dismissed) if self.review else None,
            "void": len(self.review.void) if self.review else None,
        }


@dataclass(frozen=True, slots=True)
class _Job:
    path: Path
    slug: str
    article: Article
    target: Language
    decisions: tuple[Decision, ...]


def find_articles(paths: Iterable[str], out: Path | None = None) -> tuple[Path, ...]:
    """The article files that `paths` name, each once, folders in alphabetical order.

    A folder stands for the files below it that a format can read, hidden ones and those under
    `out` left out; a pattern (``*``, ``?``, ``**``) that the shell did not expand is expanded here.

    Raises:
        InputError: a path does not exist, a folder cannot be read or holds no article, or a
            pattern matches nothing.

    """
    found: dict[Path, None] = {}
    for name in paths:
        for path in _expand(name):
            if path.is_dir():
                inside = _below(path, out)
                if not inside:
                    raise InputError(
                        f"{path} holds no article; files ending in "
                        f"{', '.join(extensions())} are looked for."
                    )
                found.update(dict.fromkeys(inside))
            else:
                found[path] = None
    return tuple(found)


def run(
    paths: Sequence[Path],
    desk: Desk,
    request: Request,
    *,
    progress: StageProgress | None = None,
    report: Callable[[Outcome], None] | None = None,
) -> list[Outcome]:
    """Make an edition of every file, in groups; outcomes come in the order of the files.

    `report` is told each outcome as soon as it is known. Errors of the run itself (no model for a
    direction) become the outcome of the files that need it.
    """
    outcomes: dict[Path, Outcome] = {}

    def settle(outcome: Outcome) -> None:
        outcomes[outcome.path] = outcome
        if report:
            report(outcome)

    jobs: list[_Job] = []
    slugs: set[str] = set()
    for path in paths:
        prepared = _prepare(path, desk, request, slugs)
        if isinstance(prepared, Outcome):
            settle(prepared)
        else:
            jobs.append(prepared)
    for group in _groups(jobs):
        for outcome in _make(group, desk, request, progress):
            settle(outcome)
    return [outcomes[path] for path in paths]


def edition_folders(paths: Sequence[Path], out: Path) -> dict[Path, Path]:
    """Where a run over the same files puts the edition of each."""
    slugs: set[str] = set()
    return {path: out / _free_slug(path, slugs) for path in paths}


def _prepare(path: Path, desk: Desk, request: Request, slugs: set[str]) -> _Job | Outcome:
    """Read one file and decide: a job to do, or an outcome already (failed, unchanged)."""
    slug = _free_slug(path, slugs)
    try:
        article = read_article(path, request.source, translate_notes=desk.settings.translate_notes)
        target = request.target or other_language(article.language)
        if target == article.language:
            raise InputError(
                f"{path} is in the language it should be translated into ({target}); "
                "leave --to out, or say --from if the language was mistaken."
            )
        if not article.segments:
            raise InputError(f"{path} has no prose to translate.")
        folder = request.out / slug
        decisions = read_decisions(standing_folder(folder) / FILE_NAME)
        signature = desk.signature(article, target, decisions)
        done = None if request.fresh else _finished(folder, signature)
    except DeskError as error:
        return Outcome(path, "failed", error=str(error))
    if done is not None:
        return Outcome(path, "unchanged", folder, counts=done)
    return _Job(path, slug, article, target, decisions)


def _make(
    group: Sequence[_Job], desk: Desk, request: Request, progress: StageProgress | None
) -> Iterator[Outcome]:
    try:
        editions = desk.editions(
            [(job.slug, job.article) for job in group],
            group[0].target,
            progress,
            {job.slug: job.decisions for job in group},
        )
    except DeskError as error:
        yield from (Outcome(job.path, "failed", error=str(error)) for job in group)
        return
    for job, edition in zip(group, editions, strict=True):
        try:
            folder = write_edition(edition, request.out)
        except DeskError as error:
            yield Outcome(job.path, "failed", error=str(error))
        else:
            yield _written(job.path, folder, edition)


def _written(path: Path, folder: Path, edition: Edition) -> Outcome:
    uses = [use for draft in edition.drafts for use in draft.terms]
    return Outcome(
        path,
        "written",
        folder,
        review=edition.review,
        counts={str(severity): number for severity, number in edition.review.counts.items()},
        terms=(sum(use.applied for use in uses), len(uses)),
        model=next((draft.model for draft in edition.drafts if draft.model), ""),
        origins=Counter(draft.origin for draft in edition.drafts),
    )


def _groups(jobs: Sequence[_Job]) -> Iterator[list[_Job]]:
    """Jobs of one direction together, in groups of about :data:`_GROUP` segments."""
    by_direction: dict[tuple[Language, Language], list[_Job]] = {}
    for job in jobs:
        by_direction.setdefault((job.article.language, job.target), []).append(job)
    for same in by_direction.values():
        group: list[_Job] = []
        size = 0
        for job in same:
            group.append(job)
            size += len(job.article.segments)
            if size >= _GROUP:
                yield group
                group, size = [], 0
        if group:
            yield group


def _finished(folder: Path, signature: dict[str, object]) -> dict[str, int] | None:
    """The finding counts of a finished edition with this signature; None when it must be made."""
    try:
        record = json.loads((folder / "edition.json").read_text(encoding="utf-8"))
        counts = json.loads((folder / "review.json").read_text(encoding="utf-8"))["counts"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if not isinstance(record, dict) or record.get("signature") != signature:
        return None
    return {str(severity): int(number) for severity, number in counts.items()}


def _free_slug(path: Path, taken: set[str]) -> str:
    """A name no other file of the run has: the slug, else with the language, else numbered."""
    slug = slug_for(path)
    candidates = [slug, slug_for(Path(path.stem.replace(".", "-")))]
    candidates += [f"{slug}-{number}" for number in range(2, len(taken) + 3)]
    chosen = next(candidate for candidate in candidates if candidate not in taken)
    taken.add(chosen)
    return chosen


def _expand(name: str) -> list[Path]:
    path = Path(name)
    if path.exists() or not glob.has_magic(name):
        return [path]
    matches = sorted(glob.glob(name, recursive=True))  # noqa: PTH207 - a Path would lose ./ and absolute roots
    if not matches:
        raise InputError(f"No file matches {name}; check the pattern and the folder.")
    return [Path(match) for match in matches]


def _below(folder: Path, out: Path | None) -> list[Path]:
    def unreadable(error: OSError) -> None:
        raise InputError(
            f"The folder {error.filename} cannot be read ({error.strerror}); check its permissions."
        ) from error

    kept: list[Path] = []
    shut_out = out.resolve() if out else None
    for place, folders, names in os.walk(folder, onerror=unreadable):
        here = Path(place)
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and (here / name).resolve() != shut_out
        )
        kept += [
            here / name
            for name in sorted(names)
            if not name.startswith(".") and Path(name).suffix.lower() in extensions()
        ]
    return kept
