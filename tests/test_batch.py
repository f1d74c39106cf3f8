"""Many files: what is found, what is done, what is left alone, and what an accident leaves."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path

import pytest

from tests.desk import fake_desk
from translate import batch
from translate.batch import Outcome, Request
from translate.errors import InputError
from translate.workflow import Desk

ENGLISH = "The police found 24 pits in the valley and they burned the boats of the north.\n"
SPANISH = "La policía halló 24 pozas en el valle y quemó las lanchas que iban hacia el norte.\n"


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _run(
    *paths: str, desk: Desk | None = None, fresh: bool = False, out: str = "out"
) -> list[Outcome]:
    files = batch.find_articles(paths, Path(out))
    return batch.run(files, desk or fake_desk(), Request(Path(out), fresh=fresh))


def _files(folder: str) -> set[str]:
    return {path.name for path in Path(folder).iterdir()}


def test_an_edition_holds_what_the_design_promises(place: Path) -> None:
    """The folder is named after the article and holds the seven files."""
    (place / "pits.en.txt").write_text(ENGLISH, encoding="utf-8")

    (outcome,) = _run("pits.en.txt")

    assert (outcome.status, outcome.folder) == ("written", Path("out/pits"))
    assert _files("out/pits") == {
        "pits.es.txt",
        "bilingual.html",
        "review.html",
        "review.json",
        "summary.md",
        "edition.json",
    }
    assert "24" in (place / "out/pits/pits.es.txt").read_text(encoding="utf-8")


def test_both_directions_go_in_one_run(place: Path) -> None:
    """Each article is rendered in its other language."""
    (place / "a.txt").write_text(ENGLISH, encoding="utf-8")
    (place / "b.txt").write_text(SPANISH, encoding="utf-8")

    assert [o.status for o in _run("a.txt", "b.txt")] == ["written", "written"]
    assert (
        Path("out/a/a.es.txt").read_text(encoding="utf-8").startswith("La policía halló 24 pozas")
    )
    assert Path("out/b/b.en.txt").read_text(encoding="utf-8").startswith("The police found 24 pits")


def test_one_bad_file_does_not_stop_the_others(place: Path) -> None:
    """The good ones are written, the bad ones named with what is wrong."""
    (place / "a.txt").write_text(ENGLISH, encoding="utf-8")
    (place / "b.txt").write_bytes(b"\x00\x01\x02binary")
    (place / "c.txt").write_text("", encoding="utf-8")
    (place / "d.txt").write_bytes("La policía halló 24 pozas".encode("latin-1"))
    (place / "e.pdf").write_text("x", encoding="utf-8")

    outcomes = _run("a.txt", "b.txt", "c.txt", "d.txt", "e.pdf", "missing.txt")

    assert [o.status for o in outcomes] == ["written", *["failed"] * 5]
    for outcome in outcomes[1:]:
        assert outcome.path.name in outcome.error
        assert "Traceback" not in outcome.error
    assert {path.name for path in Path("out").iterdir()} == {"a"}


def test_a_second_run_makes_only_what_is_new_or_changed(place: Path) -> None:
    """An unchanged article is skipped, a changed one made again."""
    (place / "a.txt").write_text(ENGLISH, encoding="utf-8")
    (place / "b.txt").write_text(SPANISH, encoding="utf-8")
    _run("a.txt", "b.txt")
    (place / "b.txt").write_text(SPANISH.replace("24", "14"), encoding="utf-8")

    assert [o.status for o in _run("a.txt", "b.txt")] == ["unchanged", "written"]
    assert [o.status for o in _run("a.txt", "b.txt")] == ["unchanged", "unchanged"]


def test_an_unchanged_edition_still_counts_its_findings(place: Path) -> None:
    """--fail-on means the same whether the edition was made now or before."""
    (place / "a.txt").write_text(ENGLISH, encoding="utf-8")
    (first,) = _run("a.txt")

    (second,) = _run("a.txt")

    assert second.counts == first.counts


def test_fresh_makes_the_same_bytes_again(place: Path) -> None:
    """Two runs on one input leave identical editions."""
    (place / "a.txt").write_text(ENGLISH, encoding="utf-8")
    _run("a.txt")
    before = {p.name: p.read_bytes() for p in Path("out/a").iterdir()}

    assert [o.status for o in _run("a.txt", fresh=True)] == ["written"]
    assert {p.name: p.read_bytes() for p in Path("out/a").iterdir()} == before


def test_folders_and_patterns_are_searched_and_the_output_is_not(place: Path) -> None:
    """Every article below a folder once, in order; hidden folders and editions left out."""
    for name in (
        "in/b.md",
        "in/a.txt",
        "in/deep/c.txt",
        "in/.git/d.txt",
        "in/out/e/e.txt",
        "in/f.pdf",
    ):
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_text(ENGLISH, encoding="utf-8")

    found = batch.find_articles(["in", "in/*.txt", "in/a.txt"], Path("in/out"))

    assert [str(path) for path in found] == ["in/a.txt", "in/b.md", "in/deep/c.txt"]


def test_a_pattern_that_matches_nothing_is_an_error(place: Path) -> None:
    """A typing mistake does not pass for an empty batch."""
    with pytest.raises(InputError, match=r"No file matches nothing-\*\.txt"):
        batch.find_articles(["nothing-*.txt"])


def test_a_folder_without_articles_is_an_error(place: Path) -> None:
    """The error says what is looked for."""
    (place / "empty").mkdir()

    with pytest.raises(InputError, match=r"empty holds no article.*\.txt"):
        batch.find_articles(["empty"])


def test_a_folder_that_may_not_be_read_is_an_error(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The error names the folder (refused here by hand: an administrator may read them all)."""
    (place / "shut").mkdir()

    def refuse(path: str) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(os, "scandir", refuse)

    with pytest.raises(InputError, match="shut cannot be read"):
        batch.find_articles(["shut"])


def test_articles_of_one_name_get_folders_of_their_own(place: Path) -> None:
    """The English and the Spanish river do not overwrite each other."""
    (place / "river.en.txt").write_text(ENGLISH, encoding="utf-8")
    (place / "river.es.txt").write_text(SPANISH, encoding="utf-8")
    (place / "x").mkdir()
    (place / "x/river.en.txt").write_text(ENGLISH, encoding="utf-8")

    folders = [str(o.folder) for o in _run("river.en.txt", "river.es.txt", "x/river.en.txt")]

    assert folders == ["out/river", "out/river-es", "out/river-en"]


def test_a_full_disk_fails_that_article_and_leaves_nothing_half_written(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The error says so; no folder, no temporary folder stays."""
    (place / "a.txt").write_text(ENGLISH, encoding="utf-8")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    (outcome,) = _run("a.txt")

    assert outcome.status == "failed"
    assert "space" in outcome.error.lower()
    assert list(Path("out").iterdir()) == []


def test_an_interrupted_run_keeps_what_is_finished(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C in the second group leaves the first edition whole, and the next run goes on."""
    monkeypatch.setattr(batch, "_GROUP", 1)
    (place / "a.txt").write_text(ENGLISH, encoding="utf-8")
    (place / "b.txt").write_text(ENGLISH.replace("24", "14"), encoding="utf-8")
    desk = fake_desk()
    seen: list[Outcome] = []

    def stop(outcome: Outcome) -> None:
        seen.append(outcome)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        batch.run((Path("a.txt"), Path("b.txt")), desk, Request(Path("out")), report=stop)

    assert json.loads(Path("out/a/edition.json").read_text(encoding="utf-8"))
    assert {path.name for path in Path("out").iterdir()} == {"a"}
    assert [o.status for o in _run("a.txt", "b.txt")] == ["unchanged", "written"]


def test_an_article_in_the_language_asked_for_is_an_error_not_an_echo(place: Path) -> None:
    """--to es on a Spanish article is refused with the way out."""
    (place / "b.txt").write_text(SPANISH, encoding="utf-8")

    (outcome,) = batch.run((Path("b.txt"),), fake_desk(), Request(Path("out"), target="es"))

    assert outcome.status == "failed"
    assert "--from" in outcome.error
