"""Packages are built aside, by one process at a time, and nothing is left of it."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

import pytest

from translate.engine.workshop import workshop

if TYPE_CHECKING:
    from pathlib import Path


def test_the_scratch_folder_is_beside_the_packages(tmp_path: Path) -> None:
    """Argos would take a folder among the packages for a broken package."""
    directory = tmp_path / "deep" / "packages"
    with workshop(directory) as scratch:
        (scratch / "file").touch()

        assert scratch.parent == directory.parent
        assert list(directory.iterdir()) == []


def test_it_is_among_the_packages_where_it_must_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If nothing can be written beside the directory, a hidden folder inside it has to do."""
    monkeypatch.setattr(os, "access", lambda *_: False)
    with workshop(tmp_path / "packages") as scratch:
        assert scratch.parent == tmp_path / "packages"
        assert scratch.name.startswith(".")


@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError])
def test_nothing_is_left_after_an_interruption(tmp_path: Path, error: type[BaseException]) -> None:
    """Ctrl-C and a full disk leave no files behind."""

    def fail() -> None:
        with workshop(tmp_path / "packages") as scratch:
            (scratch / "file").touch()
            raise error

    with pytest.raises(error):
        fail()

    assert [path.name for path in tmp_path.iterdir()] == ["packages"]


def test_what_a_killed_process_left_is_cleared_away(tmp_path: Path) -> None:
    """Hundreds of megabytes must not stay hidden for ever; what is not ours stays."""
    (tmp_path / ".packages-bilingual-desk-abc" / "model").mkdir(parents=True)
    (tmp_path / ".other-bilingual-desk-abc").mkdir()
    with workshop(tmp_path / "packages"):
        pass

    assert sorted(p.name for p in tmp_path.iterdir()) == [".other-bilingual-desk-abc", "packages"]


def test_the_second_process_waits_for_the_first(tmp_path: Path) -> None:
    """Two installations into one directory follow one another."""
    order: list[str] = []
    started = threading.Event()

    def second() -> None:
        started.set()
        with workshop(tmp_path / "packages"):
            order.append("second")

    thread = threading.Thread(target=second)
    with workshop(tmp_path / "packages"):
        thread.start()
        started.wait()
        thread.join(timeout=0.2)
        order.append("first")
    thread.join(timeout=10)

    assert order == ["first", "second"]


def test_a_file_system_without_locks_will_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without locks we work on, but clear nothing away that may be in use."""
    import fcntl

    def refuse(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(fcntl, "flock", refuse)
    in_use = tmp_path / ".packages-bilingual-desk-abc"
    in_use.mkdir()
    with workshop(tmp_path / "packages") as scratch:
        assert scratch.is_dir()

    assert in_use.is_dir()
