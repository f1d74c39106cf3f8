"""One page for a batch: what each article says, in both languages, with links to the editions.

Entries are grouped by the folder of their article; where all lie in one folder, by the language
they were written in.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from translate.article import Language, Said, Summary, SummarySentence
from translate.edition.folder import replace_file
from translate.edition.markdown import escape_markdown
from translate.errors import OutputError


@dataclass(frozen=True, slots=True)
class DigestEntry:
    """An article of the batch; `edition` is its folder when an edition has been made."""

    path: Path
    language: Language
    target: Language
    summary: Summary
    edition: Path | None = None

    @property
    def headline(self) -> Said:
        """The headline, or the file's name twice."""
        return self.summary.headline if any(self.summary.headline) else Said(*[self.path.name] * 2)

    def link(self, page: Path, segment: str = "") -> str:
        """The address of the edition (of one of its segments), else of the article, from `page`."""
        goal = self.edition / "bilingual.html" if self.edition else self.path
        try:
            relative = os.path.relpath(goal.resolve(), page.resolve().parent)
        except ValueError:  # another drive of Windows
            return goal.resolve().as_uri()
        return quote(Path(relative).as_posix()) + (
            f"#{segment}" if segment and self.edition else ""
        )


@dataclass(frozen=True, slots=True)
class Group:
    """Entries that belong together, under a name in both languages."""

    name: Said
    entries: tuple[DigestEntry, ...]


_FROM: dict[Language, Said] = {
    "en": Said("Written in English", "Escrito en inglés"),
    "es": Said("Written in Spanish", "Escrito en español"),
}


def grouped(entries: Sequence[DigestEntry]) -> tuple[Group, ...]:
    """The entries in groups, both in the order they are met."""
    folders = {entry.path.parent for entry in entries}
    by_name: dict[Said, list[DigestEntry]] = {}
    for entry in entries:
        folder = entry.path.parent.name or str(entry.path.parent)
        name = Said(folder, folder) if len(folders) > 1 else _FROM[entry.language]
        by_name.setdefault(name, []).append(entry)
    return tuple(Group(name, tuple(own)) for name, own in by_name.items())


def digest_markdown(entries: Sequence[DigestEntry], page: Path) -> str:
    """The digest as Markdown, its links seen from `page`."""
    return "\n\n".join(_markdown(entries, page)) + "\n"


def digest_page(entries: Sequence[DigestEntry], page: Path) -> str:
    """The digest as one self-contained HTML file, its links seen from `page`."""
    from translate.edition.pages import render_digest

    return render_digest(groups=grouped(entries), page=page)


def write_digest(entries: Sequence[DigestEntry], page: Path) -> None:
    """Write the digest to `page`, as Markdown for ``.md`` and as HTML for ``.html``.

    Raises:
        OutputError: the name ends in neither, or the file cannot be written.

    """
    make = _FORMATS.get(page.suffix.lower())
    if make is None:
        raise OutputError(f"A digest cannot be written as {page.name}; call it .html or .md.")
    try:
        page.parent.mkdir(parents=True, exist_ok=True)
        replace_file(page, make(entries, page).encode())
    except OSError as error:
        raise OutputError(
            f"Cannot write the digest to {page}: {error.strerror}; choose another file."
        ) from error


_FORMATS: dict[str, Callable[[Sequence[DigestEntry], Path], str]] = {
    ".md": digest_markdown,
    ".html": digest_page,
}


def _markdown(entries: Sequence[DigestEntry], page: Path) -> Iterator[str]:
    yield "# Digest · Resumen"
    for group in grouped(entries):
        yield f"## {' · '.join(dict.fromkeys(map(escape_markdown, group.name)))}"
        for entry in group.entries:
            titles = " · ".join(dict.fromkeys(map(escape_markdown, entry.headline)))
            yield f"### [{titles}]({entry.link(page)})"
            for language in (entry.language, entry.target):
                yield f"**{'English' if language == 'en' else 'Español'}**"
                yield "\n".join(_lines(entry, language, page))


def _lines(entry: DigestEntry, language: Language, page: Path) -> Iterator[str]:
    for sentence in entry.summary.sentences:
        said = escape_markdown(_in(sentence, entry, language))
        yield f"- {said} ([{sentence.segment}]({entry.link(page, sentence.segment)}))"


def _in(sentence: SummarySentence, entry: DigestEntry, language: Language) -> str:
    return sentence.source if language == entry.language else sentence.target
