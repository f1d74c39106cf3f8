"""The digest of a batch: one page, grouped, with links that lead somewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from translate.article import Language, Said, Summary, SummarySentence, other_language
from translate.edition.digest import (
    DigestEntry,
    digest_markdown,
    digest_page,
    grouped,
    write_digest,
)
from translate.errors import OutputError

from .reading import read_page


def entry(
    path: str, language: Language = "en", headline: str = "", edition: str | None = None
) -> DigestEntry:
    """An article whose one sentence is about [pits]."""
    sentence = SummarySentence("s2", "Ten <pits> [burned].", "Diez <pozas> [ardieron].")
    said = Said(headline, f"{headline} (es)") if headline else Said()
    return DigestEntry(
        Path(path),
        language,
        other_language(language),
        Summary((sentence,), headline=said),
        Path(edition) if edition else None,
    )


def test_articles_of_one_folder_are_grouped_by_language() -> None:
    """English and Spanish articles have a heading each, in the order they come."""
    groups = grouped([entry("a.txt"), entry("b.txt", "es"), entry("c.txt")])

    assert [(g.name.source, len(g.entries)) for g in groups] == [
        ("Written in English", 2),
        ("Written in Spanish", 1),
    ]


def test_articles_of_several_folders_are_grouped_by_folder() -> None:
    """A folder is a section of the paper."""
    groups = grouped([entry("coca/a.txt"), entry("mar/b.txt", "es"), entry("coca/c.txt")])

    assert [(g.name.source, len(g.entries)) for g in groups] == [("coca", 2), ("mar", 1)]


def test_links_are_seen_from_the_page(tmp_path: Path) -> None:
    """Pages can be moved together with the folders they link to."""
    made = entry("a.txt", edition=str(tmp_path / "out" / "a b"))

    assert made.link(tmp_path / "pages" / "d.html", "s2") == "../out/a%20b/bilingual.html#s2"
    assert entry(str(tmp_path / "c.txt")).link(tmp_path / "d.html", "s2") == "c.txt"


def test_html_shows_both_languages_and_escapes_the_articles_words() -> None:
    """Every sentence stands in both languages with its segment; markup of the text is shown."""
    page = read_page(
        digest_page([entry("a.txt", headline="Pits", edition="out/a")], Path("d.html"))
    )

    text = page.one("main").text
    assert "Ten <pits> [burned]." in text
    assert "Diez <pozas> [ardieron]." in text
    assert "Pits (es)" in text


def test_markdown_shows_the_articles_words_as_they_are() -> None:
    """Brackets of the text make no links; an article without a headline has its name."""
    page = digest_markdown([entry("a.txt", "es")], Path("d.md"))

    assert r"Ten \<pits\> \[burned\]. ([s2](a.txt))" in page
    assert "### [a.txt](a.txt)" in page


def test_a_digest_replaces_the_old_one_whole(tmp_path: Path) -> None:
    """The page is put in place at once and nothing else is left in the folder."""
    page = tmp_path / "pages" / "digest.md"
    write_digest([entry("a.txt")], page)
    write_digest([entry("b.txt")], page)

    assert "b.txt" in page.read_text("utf-8")
    assert list(page.parent.iterdir()) == [page]


def test_a_digest_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    """A file in the way is named."""
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(OutputError, match="Cannot write the digest"):
        write_digest([entry("a.txt")], tmp_path / "file" / "digest.md")
