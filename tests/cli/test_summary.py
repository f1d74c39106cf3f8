"""``translate summary``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Invoke

ENGLISH = (
    "The police found 24 pits in the valley on Tuesday. Nobody was arrested there. "
    "The boats of the north were burned and the crews fled into Bolivia at night.\n"
)


@pytest.fixture
def article(translate: Invoke) -> str:
    """An English article in the working folder."""
    Path("pits.en.txt").write_text(ENGLISH, encoding="utf-8")
    return "pits.en.txt"


def test_both_languages_show_the_same_segments(translate: Invoke, article: str) -> None:
    """The JSON names the source language, and each sentence its segment."""
    record = json.loads(translate("summary", article, "--sentences", "2", "--json").stdout)

    english, spanish = record["summary"]["en"], record["summary"]["es"]
    assert record["source_language"] == "en"
    assert 1 <= len(english) <= 2
    assert [s["segment"] for s in english] == [s["segment"] for s in spanish]
    assert all(sentence["text"] in ENGLISH for sentence in english)


def test_the_summary_is_printed_for_people_too(translate: Invoke, article: str) -> None:
    """Both languages under their names; nothing is written."""
    result = translate("summary", article)

    assert result.stdout.startswith("English\n\n  [s1] The police found 24 pits")
    assert "Spanish\n\n  [s1] La policía halló 24 pozas" in result.stdout
    assert not Path("out").exists()


def test_length_is_in_sentences_words_or_a_share(translate: Invoke, article: str) -> None:
    """Each of the three makes the summary shorter, and together all of them hold."""

    def chosen(*options: str) -> int:
        record = json.loads(translate("summary", article, "--json", *options).stdout)
        return len(record["summary"]["en"])

    assert chosen("--sentences", "3") > chosen("--sentences", "1") == 1
    assert chosen("--words", "12") == 1
    assert chosen("--ratio", "0.4") == 1
    assert chosen("--sentences", "3", "--words", "12") == 1


def test_a_share_of_nothing_is_a_usage_error(translate: Invoke, article: str) -> None:
    """A share is above 0 and at most 1."""
    assert translate("summary", article, "--ratio", "0").exit_code == 2
    assert translate("summary", article, "--ratio", "1.5").exit_code == 2


def test_several_articles_are_a_list(translate: Invoke, article: str) -> None:
    """One record a file, in the order of the files; a bad one is told and costs exit code 1."""
    Path("more.en.txt").write_text(ENGLISH, encoding="utf-8")
    Path("empty.txt").write_text("", encoding="utf-8")

    good = translate("summary", article, "more.en.txt", "--json")
    mixed = translate("summary", "empty.txt", article, "more.en.txt", "--json")

    assert [r["source_language"] for r in json.loads(good.stdout)] == ["en", "en"]
    assert good.exit_code == 0
    assert len(json.loads(mixed.stdout)) == 2
    assert mixed.exit_code == 1
    assert "empty.txt" in mixed.stderr


def test_digest_is_one_page_with_links_to_the_editions(translate: Invoke, article: str) -> None:
    """Articles with an edition link to its segments, the others to their file."""
    Path("out/pits").mkdir(parents=True)
    Path("out/pits/bilingual.html").write_text("an edition", encoding="utf-8")
    Path("more.en.txt").write_text(ENGLISH, encoding="utf-8")

    result = translate("summary", article, "more.en.txt", "--digest", "pages/digest.md")

    page = Path("pages/digest.md").read_text("utf-8")
    assert result.exit_code == 0
    assert result.stdout == ""
    assert "(../out/pits/bilingual.html#s1)" in page
    assert "(../more.en.txt)" in page
    assert page.count("The police found 24 pits") == page.count("La policía halló 24 pozas") == 2


def test_digest_has_a_format_by_its_name(translate: Invoke, article: str) -> None:
    """HTML and Markdown are known; anything else is one sentence and exit code 1."""
    assert translate("summary", article, "--digest", "digest.html").exit_code == 0
    assert "<!DOCTYPE html>" in Path("digest.html").read_text("utf-8")

    refused = translate("summary", article, "--digest", "digest.docx")

    assert refused.exit_code == 1
    assert ".html or .md" in refused.stderr
    assert not Path("digest.docx").exists()
