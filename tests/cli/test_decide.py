"""``translate review decide`` as editors type it, and the runs after it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Invoke

ARTICLE = """\
The police found 24 pits in the valley.

They burned the boats of the north.
"""


@pytest.fixture
def edition(translate: Invoke) -> str:
    """An edition with findings; its folder."""
    Path("pits.en.txt").write_text(ARTICLE, encoding="utf-8")
    assert translate("run", "pits.en.txt").exit_code == 0
    return "out/pits"


def _review(edition: str) -> dict[str, Any]:
    record = json.loads(Path(edition, "review.json").read_text(encoding="utf-8"))
    assert isinstance(record, dict)
    return record


def test_dismissed_findings_no_longer_fail_a_run(translate: Invoke, edition: str) -> None:
    """Found, dismissed with a reason, run again: exit code 3 becomes 0, and the line says why."""
    keys = [finding["key"] for finding in _review(edition)["findings"]]
    before = translate("run", "pits.en.txt", "--fail-on", "minor")

    taken = translate("review", "decide", edition, *keys, "--dismiss", "agreed with Lima")
    after = translate("run", "pits.en.txt", "--fail-on", "minor")

    assert (before.exit_code, after.exit_code) == (3, 0)
    assert taken.stdout.splitlines()[0].endswith(" dismissed: agreed with Lima")
    assert "kept in out/pits/decisions.toml" in taken.stderr
    assert "findings: none" in after.stdout
    assert f"{len(keys)} dismissed" in after.stdout
    assert not Path("memory.sqlite3").exists()


def test_an_edit_comes_back_in_this_article_and_in_others(translate: Invoke, edition: str) -> None:
    """Here as the editor's own words, elsewhere from the memory; the terminal counts both."""
    taken = translate("review", "decide", edition, "s2", "--edit", "Quemaron las lanchas.")
    again = translate("run", "pits.en.txt")
    Path("other.en.txt").write_text(f"{ARTICLE}\nThe police and the pits.\n", encoding="utf-8")
    other = translate("run", "other.en.txt", "--json")
    line = translate("run", "other.en.txt", "--fresh")

    assert "memory: 1 added, 0 same, 0 replaced" in taken.stderr
    assert "1 edited" in again.stdout
    assert "Quemaron las lanchas." in Path("out/pits/pits.es.txt").read_text(encoding="utf-8")
    assert json.loads(other.stdout)[0]["segments"]["memory"] == 1
    assert "1 of 3 segments from the memory" in line.stdout


def test_the_memory_can_be_left_out(translate: Invoke, edition: str) -> None:
    """Neither filled nor asked."""
    translate("review", "decide", edition, "s1", "--approve", "--no-memory")
    assert not Path("memory.sqlite3").exists()

    translate("review", "decide", edition, "s2", "--approve")
    Path("other.en.txt").write_text(ARTICLE, encoding="utf-8")

    assert "from the memory" not in translate("run", "other.en.txt", "--no-memory").stdout
    assert "1 of 2 segments from the memory" in translate("run", "other.en.txt").stdout


def test_a_whole_edition_can_be_approved(translate: Invoke, edition: str) -> None:
    """Into the memory that is named."""
    result = translate("review", "decide", edition, "all", "--approve", "--memory", "mine.db")

    assert "memory: 2 added" in result.stderr
    assert "2 approved" in translate("run", "pits.en.txt").stdout
    assert Path("mine.db").exists()


def test_an_aligned_pair_of_files_is_approved_alike(translate: Invoke) -> None:
    """The memory learns what somebody else translated."""
    Path("a.en.txt").write_text("The police of Lima found 24 pits near the river.\n", "utf-8")
    Path("a.es.txt").write_text("La policía de Lima halló 24 pozas cerca del río.\n", "utf-8")

    result = translate("review", "decide", "a.en.txt", "a.es.txt", "s1", "--approve")

    assert result.exit_code == 0
    assert "a.es.txt.decisions.toml; memory: 1 added" in result.stderr


def test_the_text_of_a_file_is_edited_in_the_file(translate: Invoke) -> None:
    """The error says so, and nothing is written."""
    Path("a.en.txt").write_text("The police found 24 pits.\n", "utf-8")
    Path("a.es.txt").write_text("La policía halló 24 pozas.\n", "utf-8")

    result = translate("review", "decide", "a.en.txt", "a.es.txt", "s1", "--edit", "x")

    assert result.exit_code == 1
    assert "a.es.txt is your own file: edit it there" in result.stderr
    assert not Path("a.es.txt.decisions.toml").exists()


def test_void_decisions_are_told_once(translate: Invoke, edition: str) -> None:
    """On stderr of the run that found them void, not of the next."""
    translate("review", "decide", edition, "s1", "s2", "--approve")
    Path("pits.en.txt").write_text(ARTICLE.replace("24", "14"), encoding="utf-8")

    first, second = translate("run", "pits.en.txt"), translate("run", "pits.en.txt")

    told = "no longer holds, since a text has changed: approved segment “The police found 24 pits"
    assert first.stderr.count("no longer holds") == 1
    assert told in first.stderr
    assert "no longer holds" not in second.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("s1",),
        ("s1", "--approve", "--edit", "x"),
        ("--approve",),
        ("s1", "s2", "--edit", "x"),
    ],
)
def test_one_verdict_on_something_is_needed(
    translate: Invoke, edition: str, arguments: tuple[str, ...]
) -> None:
    """None, two, on nothing, or one text for two segments: usage errors, exit code 2."""
    result = translate("review", "decide", edition, *arguments)

    assert result.exit_code == 2
    assert not Path(edition, "decisions.toml").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("out", "s1", "--approve"), "There is no edition in out"),
        (("out/pits", "s9", "--approve"), "There is no segment 's9'"),
        (("out/pits", "0000000000", "--accept", "x"), "There is no finding '0000000000'"),
        (("out/pits", "s1", "--dismiss", "x"), "There is no finding 's1'"),
        (("none.txt", "none.es.txt", "s1", "--approve"), "none.txt: no such file"),
    ],
)
def test_what_is_not_there_is_named(
    translate: Invoke, edition: str, arguments: tuple[str, ...], message: str
) -> None:
    """One sentence, exit code 1."""
    result = translate("review", "decide", *arguments)

    assert result.exit_code == 1
    assert message in result.stderr


def test_a_record_that_is_no_edition_is_told(translate: Invoke, edition: str) -> None:
    """Whatever is wrong with it."""
    for content in ("{", "[]", '{"article": {"language": "fr"}}', '{"article": null}'):
        Path(edition, "edition.json").write_text(content, encoding="utf-8")

        result = translate("review", "decide", edition, "s1", "--approve")

        assert result.exit_code == 1
        assert "edition.json cannot be read as an edition" in result.stderr


def test_a_decision_is_kept_even_if_the_memory_is_broken(translate: Invoke, edition: str) -> None:
    """And the editor knows which of the two went wrong."""
    Path("memory.sqlite3").write_bytes(b"not a database " * 500)

    result = translate("review", "decide", edition, "s1", "--approve")

    assert result.exit_code == 1
    assert "The decision is kept in out/pits/decisions.toml, but not in the memory" in result.stderr
    assert 'verdict = "approved"' in Path(edition, "decisions.toml").read_text(encoding="utf-8")


def test_a_memory_named_for_a_run_must_be_there(translate: Invoke, edition: str) -> None:
    """A typing mistake does not pass for an empty memory."""
    result = translate("run", "pits.en.txt", "--memory", "typo.sqlite3")

    assert result.exit_code == 1
    assert "There is no translation memory at typo.sqlite3" in result.stderr
