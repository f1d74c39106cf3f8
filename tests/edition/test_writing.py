"""An edition on disk: the files of the design, the same bytes each time, plain errors."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from translate.article import Edition
from translate.edition.folder import digest
from translate.errors import OutputError

from .conftest import Write
from .examples import example

FILES = [
    "bilingual.html",
    "edition.json",
    "review.html",
    "review.json",
    "river-strips.es.md",
    "summary.md",
]


def test_an_edition_has_the_files_of_the_design(
    edition: Edition, write: Write, tmp_path: Path
) -> None:
    """``out/<slug>/`` holds translation, pages, review, summary and record, and nothing else."""
    folder = write(edition, tmp_path / "out")

    assert folder == tmp_path / "out" / "river-strips"
    assert sorted(path.name for path in folder.iterdir()) == FILES
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["river-strips"]


def test_the_translation_keeps_the_skeleton_of_the_source(
    edition: Edition, write: Write, tmp_path: Path
) -> None:
    """Captions, credits and markup stand in the translated article as in the source."""
    text = (write(edition, tmp_path) / "river-strips.es.md").read_text("utf-8")

    assert text.startswith("---\ntitle: Airstrips\n---\n\n# Las pistas vuelven")
    assert "\n\nstrips1\n\n" in text


def test_the_same_edition_gives_the_same_bytes(
    edition: Edition, write: Write, tmp_path: Path
) -> None:
    """Two runs, in two places, agree in every byte of every file."""
    first, second = write(edition, tmp_path / "a"), write(example(), tmp_path / "b")

    assert {p.name: p.read_bytes() for p in first.iterdir()} == {
        p.name: p.read_bytes() for p in second.iterdir()
    }


def test_the_record_names_the_bytes_of_each_other_file(
    edition: Edition, write: Write, tmp_path: Path
) -> None:
    """``edition.json`` lists the SHA-256 of every file beside it."""
    folder = write(edition, tmp_path)
    record = json.loads((folder / "edition.json").read_bytes())

    assert record["files"] == {
        name: digest((folder / name).read_bytes()) for name in FILES if name != "edition.json"
    }


def test_a_second_run_replaces_its_own_files_and_keeps_an_editors(
    edition: Edition, write: Write, tmp_path: Path
) -> None:
    """Notes stay, a corrected translation is kept beside the new one, old names are gone."""
    folder = write(edition, tmp_path)
    (folder / "notes.txt").write_text("call the ministry", "utf-8")
    (folder / "river-strips.es.md").write_text("corrected", "utf-8")
    renamed = replace(edition, article=replace(edition.article, name="river-strips.en.txt"))
    write(renamed, tmp_path)

    names = sorted(path.name for path in folder.iterdir())
    assert names == sorted({*FILES, "notes.txt", "river-strips.es.txt"})
    assert (folder / "river-strips.es.md").read_text("utf-8") == "corrected"


@pytest.mark.parametrize("record", [b"not json", b"[]", b'{"files": 3}', b"\xff\xfe"])
def test_a_record_that_is_not_ours_is_kept_like_any_other_file(
    edition: Edition, write: Write, tmp_path: Path, record: bytes
) -> None:
    """A foreign ``edition.json`` is moved aside, not taken for a list of our files."""
    folder = tmp_path / "river-strips"
    folder.mkdir()
    (folder / "edition.json").write_bytes(record)

    write(edition, tmp_path)

    assert (folder / "edition.edited.json").read_bytes() == record


@pytest.mark.parametrize(
    "failure",
    [
        (errno.ENOSPC, "no space is left on the disk; free some space and run again"),
        (errno.EACCES, "permission denied; choose another folder with --out"),
        (errno.EROFS, "the disk is read-only; choose another folder with --out"),
        (errno.EIO, "Input/output error; choose another folder with --out"),
    ],
)
def test_a_failed_write_is_said_in_one_sentence(
    edition: Edition,
    write: Write,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    failure: tuple[int, str],
) -> None:
    """What happened, where and what to try; the earlier edition is as it was."""
    code, sentence = failure
    folder = write(edition, tmp_path)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}

    def fail(descriptor: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OutputError) as caught:
        write(replace(edition, signature={}), tmp_path)

    assert str(caught.value) == (
        f"Cannot write the edition to {folder}: {sentence} (nothing was left half-written)."
    )
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert [path.name for path in tmp_path.iterdir()] == ["river-strips"]


@pytest.mark.parametrize("place", ["out", "out/river-strips"])
def test_a_file_in_the_way_is_named_and_left_alone(
    edition: Edition, write: Write, tmp_path: Path, place: str
) -> None:
    """Where a folder should be and a file is, the sentence says so and the file stays."""
    path = tmp_path / place
    path.parent.mkdir(exist_ok=True)
    path.write_text("mine", "utf-8")

    with pytest.raises(OutputError, match="a file is in the way"):
        write(edition, tmp_path / "out")

    assert path.read_text("utf-8") == "mine"


def test_nothing_heavy_is_imported_before_it_is_needed() -> None:
    """Importing the package leaves the template engine alone: ``--help`` stays quick."""
    code = "import sys, translate.edition; print({'jinja2', 'markupsafe'} & set(sys.modules))"
    result = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)

    assert result.stdout.split() == [b"set()"]
