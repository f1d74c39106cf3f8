"""Nothing in an archive is believed: no member leaves the folder, no bomb goes off."""

from __future__ import annotations

import json
import stat
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.tiny_package import pack, tiny_parts
from translate.engine import archive as archives
from translate.engine.archive import open_archive
from translate.engine.metadata import UnsoundPackageError

NAMES = json.loads((Path(__file__).parent / "cases" / "archives.json").read_text(encoding="utf-8"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a test's archive is written."""
    return tmp_path / "some.argosmodel"


def refused(path: Path) -> str:
    """Return the reason for which the archive is refused; fail if it is not."""
    with (
        tempfile.TemporaryDirectory() as folder,
        pytest.raises(UnsoundPackageError) as caught,
        open_archive(path) as archive,
    ):
        archive.unpack(Path(folder) / "out")
    return str(caught.value)


def with_member(path: Path, member: zipfile.ZipInfo | str, content: bytes = b"x") -> Path:
    pack(path, {"metadata.json": b"{}"}, top="top")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(member, content)
    return path


def test_a_sound_archive_unpacks_to_what_it_holds(path: Path, tmp_path: Path) -> None:
    """Every file arrives below the folder asked for, without the archive's top folder."""
    parts = tiny_parts()
    with open_archive(pack(path, parts)) as archive:
        archive.unpack(tmp_path / "out")
        read = {name: archive.read(name) for name in archive.members}
    unpacked = {
        file.relative_to(tmp_path / "out").as_posix(): file.read_bytes()
        for file in (tmp_path / "out").rglob("*")
        if file.is_file()
    }

    assert unpacked == read == parts


def test_entries_for_folders_are_welcome(path: Path) -> None:
    """Most zip programs write an entry for each folder."""
    pack(path, {"": b"", "model/": b"", "model/model.bin": b"weights"})
    with open_archive(path) as archive:
        assert list(archive.members) == ["model/model.bin"]


@pytest.mark.parametrize("case", [pytest.param(case, id=case["label"]) for case in NAMES])
def test_a_member_that_leaves_the_folder_is_refused(path: Path, case: dict[str, str]) -> None:
    """Whatever spelling leads out of the package's one folder is named and refused."""
    assert (
        refused(with_member(path, case["name"])) == f"its member {case['name']!r} {case['error']}"
    )


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
def test_links_and_special_files_are_refused(path: Path, kind: int) -> None:
    """A link could lead anywhere once it is unpacked."""
    member = zipfile.ZipInfo("top/link")
    member.external_attr = (kind | 0o777) << 16

    assert "is a link or a special file" in refused(with_member(path, member, b"/etc/passwd"))


def test_two_top_folders_are_refused(path: Path) -> None:
    """A package is one folder."""
    assert refused(with_member(path, "other/file")) == "it does not hold exactly one top folder"


def test_an_empty_archive_is_refused(path: Path) -> None:
    """A zip without members is no package."""
    pack(path, {})

    assert refused(path) == "it does not hold exactly one top folder"


def test_one_name_for_two_members_is_refused(path: Path) -> None:
    """On some systems `A` and `a` are one file, so the second would overwrite the first."""
    assert refused(with_member(path, "top/METADATA.json")) == "it holds the same name twice"


def test_encrypted_members_are_refused(path: Path) -> None:
    """Nobody could give the password."""
    data = bytearray(with_member(path, "top/secret").read_bytes())
    local, central = data.rindex(b"PK\x03\x04"), data.rindex(b"PK\x01\x02")
    data[local + 6] |= 1
    data[central + 8] |= 1
    path.write_bytes(data)

    assert "is encrypted" in refused(path)


def test_unusual_compression_is_refused(path: Path) -> None:
    """The header of LZMA alone can ask for gigabytes of memory."""
    pack(path, {"metadata.json": b"{}"}, compression=zipfile.ZIP_LZMA)

    assert "compressed by a method that packages do not use" in refused(path)


def test_a_crowd_of_members_is_refused(path: Path) -> None:
    """A package has a handful of files."""
    pack(path, {f"file-{n}": b"" for n in range(1001)})

    assert refused(path) == "it has 1001 members, more than 1000"


def test_a_zip_bomb_is_refused_by_its_headers(path: Path) -> None:
    """An archive that unpacks to a thousand times its size is no translation model."""
    pack(path, {"zeros": bytes(20_000_000)}, compression=zipfile.ZIP_DEFLATED)

    assert "unpacks to far more" in refused(path)


def test_a_zip_bomb_that_declares_less_is_refused(path: Path) -> None:
    """A member that holds more than its header says does not pass for a small one."""
    pack(path, {"zeros": bytes(20_000_000)}, compression=zipfile.ZIP_DEFLATED)
    declared, forged = (n.to_bytes(4, "little") for n in (20_000_000, 1000))
    path.write_bytes(path.read_bytes().replace(declared, forged))

    assert refused(path) == "its member zeros is damaged"


def test_a_zip_bomb_that_passes_the_headers_is_stopped_while_it_unpacks(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What counts in the end is the bytes that come out."""
    pack(path, {"a": bytes(30_000), "b": bytes(30_000)}, compression=zipfile.ZIP_DEFLATED)
    monkeypatch.setattr(archives, "SMALL_BYTES", 50_000)
    monkeypatch.setattr(archives, "_CHUNK", 1000)
    monkeypatch.setattr(archives, "_checked_members", unchecked)

    assert "unpacks to far more" in refused(path)


def unchecked(file: zipfile.ZipFile, budget: int) -> dict[str, zipfile.ZipInfo]:
    """List the members as an archive with lying headers would have them."""
    return {entry.filename.split("/")[1]: entry for entry in file.infolist()}


@pytest.mark.parametrize(
    "content", [b"", b"PK", b"<html>Not found</html>", b"PK\x05\x06" + bytes(9)]
)
def test_what_is_no_zip_is_refused(path: Path, content: bytes) -> None:
    """A saved error page, an empty file or the like is told from a package."""
    path.write_bytes(content)

    assert refused(path) == "it is not a zip archive, or was cut short"


def test_a_cut_archive_is_refused(path: Path) -> None:
    """A download that broke off has lost the list of members at its end."""
    data = pack(path, tiny_parts()).read_bytes()
    path.write_bytes(data[:-100])

    assert refused(path) == "it is not a zip archive, or was cut short"


def test_a_flipped_bit_is_noticed(path: Path) -> None:
    """Checksums of the archive are verified."""
    pack(path, {"model/model.bin": b"weights"})
    data = path.read_bytes()
    path.write_bytes(data.replace(b"weights", b"weighty"))

    assert refused(path) == "its member model/model.bin is damaged"


@given(st.data())
def test_damage_is_noticed_or_does_no_harm(data: Any) -> None:
    """Whatever bytes change, the outcome is a refusal or files within the folder."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        parts = {"metadata.json": b'{"a": 1}', "model/model.bin": b"weights " * 9}
        path = pack(folder / "p.argosmodel", parts, compression=zipfile.ZIP_DEFLATED)
        content = bytearray(path.read_bytes())
        for _ in range(data.draw(st.integers(1, 4))):
            content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
        path.write_bytes(content)
        try:
            with open_archive(path) as archive:
                archive.unpack(folder / "out")
        except UnsoundPackageError:
            pass

        assert {file.name for file in folder.iterdir()} <= {"p.argosmodel", "out"}
