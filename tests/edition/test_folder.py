"""Putting a folder in place: whole or not at all, and without losing what others put there."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from translate.edition.folder import digest, replace_folder

OLD = {"a.txt": b"old a", "b.txt": b"old b"}
NEW = {"a.txt": b"new a", "c.txt": b"new c"}
KNOWN = {name: digest(data) for name, data in OLD.items()}


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below `folder`, by its path."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that an earlier run wrote."""
    folder = tmp_path / "raid"
    replace_folder(folder, OLD, {})
    return folder


class Failing:
    """Calls of the operating system that fail from (or at) the call with a given number."""

    def __init__(self, at: int, error: BaseException, *, forever: bool) -> None:
        self.calls, self.at, self.error, self.forever = 0, at, error, forever

    def wrap(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            self.calls += 1
            if self.calls == self.at or (self.forever and self.calls > self.at):
                raise self.error
            return function(*arguments, **options)

        return call

    def install(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("mkdir", "rename", "open"):
            monkeypatch.setattr(Path, name, self.wrap(getattr(Path, name)))
        monkeypatch.setattr(os, "fsync", self.wrap(os.fsync))
        monkeypatch.setattr(shutil, "copy2", self.wrap(shutil.copy2))


def failing_at_each_call(
    folder: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException, *, forever: bool
) -> list[Mapping[str, bytes]]:
    """What `folder`'s parent holds after a failure at the first, second, third … call."""
    states: list[Mapping[str, bytes]] = []
    (folder / "notes.txt").write_bytes(b"mine")
    pristine = folder.parent.parent / "pristine"
    shutil.copytree(folder.parent, pristine)
    while True:
        failing = Failing(len(states) + 1, error, forever=forever)
        with monkeypatch.context() as patched:
            failing.install(patched)
            with contextlib.suppress(type(error)):
                replace_folder(folder, NEW, KNOWN)
        if failing.calls < failing.at:
            return states
        states.append(contents(folder.parent))
        if forever:
            replace_folder(folder, NEW, KNOWN)
            assert contents(folder.parent) == WHOLE_NEW
        shutil.rmtree(folder.parent)
        shutil.copytree(pristine, folder.parent)


WHOLE_OLD = {"raid/a.txt": b"old a", "raid/b.txt": b"old b", "raid/notes.txt": b"mine"}
WHOLE_NEW = {"raid/a.txt": b"new a", "raid/c.txt": b"new c", "raid/notes.txt": b"mine"}


@pytest.mark.parametrize(
    ("error", "untidied"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), 0),
        # An interrupt may hit the tidying itself; the hidden old folder then waits for a next run.
        (KeyboardInterrupt(), 1),
    ],
    ids=["full disk", "Ctrl-C"],
)
def test_a_failure_at_any_moment_leaves_one_whole_folder_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException, untidied: int
) -> None:
    """Full disk or Ctrl-C at any call: the old folder or the new one, and no leftovers."""
    folder = tmp_path / "out" / "raid"
    replace_folder(folder, OLD, {})

    states = failing_at_each_call(folder, monkeypatch, error, forever=False)

    assert len(states) > 8
    assert all(_without_trash(state) in (WHOLE_OLD, WHOLE_NEW) for state in states)
    assert sum(_without_trash(state) != state for state in states) == untidied
    assert states[0] == WHOLE_OLD
    assert _without_trash(states[-1]) == WHOLE_NEW


def test_a_crash_at_any_moment_leaves_one_whole_folder_to_the_next_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When nothing can be tidied up any more, old or new is whole, and the next run tidies."""
    folder = tmp_path / "out" / "raid"
    replace_folder(folder, OLD, {})

    states = failing_at_each_call(folder, monkeypatch, SystemExit(), forever=True)

    assert any(any(".tmp" in name for name in state) for state in states)
    for state in states:
        waiting = {name.replace(".raid.old.tmp", "raid"): data for name, data in state.items()}
        assert _without_trash(state) in (WHOLE_OLD, WHOLE_NEW) or _whole(waiting) == WHOLE_OLD


def _without_trash(state: Mapping[str, bytes]) -> dict[str, bytes]:
    return {name: data for name, data in state.items() if not name.startswith(".raid.")}


def _whole(state: Mapping[str, bytes]) -> dict[str, bytes]:
    return {name: data for name, data in state.items() if name.startswith("raid/")}


def test_files_of_an_earlier_run_go_and_files_of_others_stay(folder: Path) -> None:
    """What we wrote is replaced; an editor's file, folder and link are carried over."""
    (folder / "notes.txt").write_bytes(b"mine")
    (folder / "photos").mkdir()
    (folder / "photos" / "strip.jpg").write_bytes(b"jpg")
    (folder / "link").symlink_to("photos")

    replace_folder(folder, NEW, KNOWN)

    assert contents(folder) == NEW | {"notes.txt": b"mine", "photos/strip.jpg": b"jpg"}
    assert (folder / "link").readlink() == Path("photos")


def test_a_file_that_an_editor_changed_is_kept_beside_the_new_one(folder: Path) -> None:
    """A correction typed into our own file is not overwritten, run after run."""
    (folder / "a.txt").write_bytes(b"corrected by hand")
    replace_folder(folder, NEW, KNOWN)
    known = {name: digest(data) for name, data in NEW.items()}
    (folder / "a.txt").write_bytes(b"corrected again")
    replace_folder(folder, NEW, known)

    assert contents(folder) == NEW | {
        "a.edited.txt": b"corrected by hand",
        "a.edited-2.txt": b"corrected again",
    }


def test_a_file_that_says_already_what_the_new_one_says_is_not_doubled(folder: Path) -> None:
    """An unknown file with the bytes of the new one is simply the new one."""
    (folder / "c.txt").write_bytes(NEW["c.txt"])

    replace_folder(folder, NEW, KNOWN)

    assert contents(folder) == NEW


def test_writing_twice_changes_nothing(folder: Path) -> None:
    """A second run leaves the same bytes and no trace of itself."""
    replace_folder(folder, OLD, KNOWN)

    assert contents(folder.parent) == {f"raid/{name}": data for name, data in OLD.items()}


def test_leftovers_of_a_crash_are_cleared_and_neighbours_left_alone(folder: Path) -> None:
    """Only this folder's own leftovers go; those of a folder with a longer name stay."""
    for name in (".raid.new.tmp", ".raid.4711.tmp", ".raid-two.new.tmp"):
        (folder.parent / name).mkdir()
        (folder.parent / name / "half.txt").write_bytes(b"half")

    replace_folder(folder, NEW, KNOWN)

    assert sorted(path.name for path in folder.parent.iterdir()) == [".raid-two.new.tmp", "raid"]


def test_a_folder_behind_a_link_is_replaced_where_it_lies(folder: Path, tmp_path: Path) -> None:
    """An output folder that is a symbolic link stays one."""
    link = tmp_path / "elsewhere"
    link.symlink_to(folder)

    replace_folder(link, NEW, KNOWN)

    assert link.is_symlink()
    assert contents(folder) == NEW


def test_new_files_have_the_permissions_others_would_get(folder: Path) -> None:
    """Colleagues may read an edition: its folder has the modes any new folder has."""
    plain = folder.parent / "plain"
    plain.mkdir()

    assert folder.stat().st_mode == plain.stat().st_mode
