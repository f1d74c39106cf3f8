"""A package is installed whole and sound, or not at all."""

from __future__ import annotations

import errno
import json
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.engine.tiny_package import lay_out, pack, tiny_parts
from translate.engine import archive as archives
from translate.engine import install as installing
from translate.engine.install import install_file, remove
from translate.engine.packages import available_packages, find_package
from translate.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Mapping


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """Argos's directory of packages, which does not exist yet."""
    return tmp_path / "argos" / "packages"


def contents(directory: Path) -> dict[str, bytes]:
    """Every file below the parent of `directory`, scratch folders included."""
    root = directory.parent
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file()
    }


def refusal(path: Path, directory: Path) -> str:
    """Why the file is refused; fails if it is not, or if anything changed in the directory."""
    before = contents(directory)
    with pytest.raises(ModelError) as caught:
        install_file(path, directory=directory)

    assert contents(directory) == before
    return str(caught.value)


def test_an_installed_package_answers(tmp_path: Path, directory: Path) -> None:
    """All files of the package arrive, under the name that Argos would give it."""
    parts = {**tiny_parts(version="1.9"), "README.md": b"Hello", "stanza/es/tokenize.pt": b"x"}
    package = install_file(pack(tmp_path / "p.argosmodel", parts), directory=directory)

    assert package.label == "en→es 1.9 (installed)"
    assert package.path == directory / "translate-en_es-1_9"
    assert contents(directory) == {
        f"packages/translate-en_es-1_9/{name}": content for name, content in parts.items()
    }
    assert find_package("en", "es", directories=[directory]) == package


def test_argos_sees_what_we_install(tmp_path: Path, directory: Path) -> None:
    """Other programs that use Argos's packages can use ours."""
    argos = pytest.importorskip("argostranslate.package")
    installed = install_file(pack(tmp_path / "p", tiny_parts("es", "en")), directory=directory)
    [package] = argos.get_installed_packages(path=[directory])

    assert (package.from_code, package.to_code, package.package_version) == ("es", "en", "1.0")
    assert package.package_path == installed.path
    assert package.tokenizer.encode("una pista")


@pytest.mark.parametrize("versions", [("0.9", "0.10"), ("2.0", "1.0"), ("1.0", "1.0")])
def test_a_package_takes_the_place_of_others_of_its_direction(
    tmp_path: Path, directory: Path, versions: tuple[str, str]
) -> None:
    """Newer, older or the same: what was installed last is all there is."""
    for version in versions:
        path = pack(tmp_path / "p.argosmodel", tiny_parts(version=version, note=version * 2))
        install_file(path, directory=directory)
    install_file(pack(tmp_path / "q.argosmodel", tiny_parts("es", "en")), directory=directory)
    versions_left = {
        (p.direction, p.version)
        for p in available_packages(directories=[directory]).packages
        if p.kind == "installed"
    }

    assert versions_left == {("en→es", versions[1]), ("es→en", "1.0")}


def test_a_broken_package_of_the_same_name_is_replaced(tmp_path: Path, directory: Path) -> None:
    """Installing again repairs."""
    lay_out(directory / "translate-en_es-1_0", {"metadata.json": b"{"})
    install_file(pack(tmp_path / "p.argosmodel", tiny_parts()), directory=directory)

    assert find_package("en", "es", directories=[directory]).kind == "installed"


def test_a_link_to_a_package_is_replaced_without_touching_what_it_points_at(
    tmp_path: Path, directory: Path
) -> None:
    """Packages that are kept elsewhere and linked stay where they are."""
    elsewhere = lay_out(tmp_path / "elsewhere", tiny_parts(version="0.5"))
    directory.mkdir(parents=True)
    (directory / "en_es").symlink_to(elsewhere)
    install_file(pack(tmp_path / "p.argosmodel", tiny_parts()), directory=directory)

    assert [path.name for path in directory.iterdir()] == ["translate-en_es-1_0"]
    assert (elsewhere / "model" / "model.bin").is_file()


def test_the_folder_is_named_by_us_and_not_by_the_archive(tmp_path: Path, directory: Path) -> None:
    """An archive that calls itself es→en does not overwrite that package."""
    other = install_file(pack(tmp_path / "p", tiny_parts("es", "en")), directory=directory)
    package = install_file(
        pack(tmp_path / "q", tiny_parts(version="1/../0"), top=other.path.name),
        directory=directory,
    )

    assert package.path.name == "translate-en_es-1_0"
    assert len(available_packages(directories=[directory]).packages) == 4  # two are bundled


def changed(**parts: bytes | None) -> dict[str, bytes]:
    """Make the tiny package with some parts changed or, where None, left out."""
    names = {"metadata": "metadata.json", "tokenizer": "sentencepiece.model"}
    names |= {"weights": "model/model.bin", "vocabulary": "model/shared_vocabulary.json"}
    whole: dict[str, bytes | None] = {**tiny_parts()}
    whole |= {names[part]: content for part, content in parts.items()}
    return {name: content for name, content in whole.items() if content is not None}


FRENCH = {**tiny_parts(), "metadata.json": b'{"from_code": "fr", "to_code": "en"}'}
FOREIGN = json.dumps(["<blank>", "<s>", "</s>", "<unk>", *"абвгдежзийклмнопрстуфхцчшщъыьэюя"])


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        (changed(metadata=None), "it holds no metadata.json"),
        (changed(metadata=b"{"), "its metadata is not valid JSON"),
        (changed(metadata=b"{}"), "its metadata gives no 'from_code'"),
        (changed(tokenizer=None), "it holds no sentencepiece.model or bpe.model"),
        (changed(weights=None), "it holds no model/model.bin"),
        (changed(vocabulary=None), "it holds no vocabulary in model/"),
        (FRENCH, "it translates fr→en, not between English and Spanish"),
        (changed(tokenizer=b"junk"), "its sentencepiece.model does not load"),
        (changed(vocabulary=b"["), "its shared_vocabulary.json cannot be read"),
        (
            changed(vocabulary=FOREIGN.encode()),
            "its tokenizer does not fit its model's vocabulary",
        ),
    ],
)
def test_an_unsound_package_is_refused(
    tmp_path: Path, directory: Path, parts: Mapping[str, bytes], reason: str
) -> None:
    """One sentence names the file and its fault, and nothing is installed."""
    path = pack(tmp_path / "p.argosmodel", parts)

    assert refusal(path, directory) == f"{path} was not installed: {reason}."


@pytest.mark.parametrize(
    "weights", [b"", b"no weights at all", tiny_parts()["model/model.bin"][:-9]]
)
def test_a_model_that_does_not_load_is_refused(
    tmp_path: Path, directory: Path, weights: bytes
) -> None:
    """Missing and cut weights are noticed before the package is put in place."""
    path = pack(tmp_path / "p.argosmodel", changed(weights=weights))

    assert f"{path} was not installed: its model does not load (" in refusal(path, directory)


@pytest.mark.parametrize("content", [b"", b"<html>", b"PK\x03\x04"])
def test_a_file_that_is_no_package_is_refused(
    tmp_path: Path, directory: Path, content: bytes
) -> None:
    """Whatever was saved under the name of a package is told from one."""
    path = tmp_path / "p.argosmodel"
    path.write_bytes(content)

    assert refusal(path, directory) == (
        f"{path} was not installed: it is not a zip archive, or was cut short."
    )


def test_a_zip_bomb_is_refused(tmp_path: Path, directory: Path) -> None:
    """An archive that would fill the disk is not unpacked."""
    path = pack(tmp_path / "p", {**tiny_parts(), "bomb": bytes(20_000_000)}, compression=8)

    assert refusal(path, directory) == (
        f"{path} was not installed: it unpacks to far more than a translation package of its size "
        "would."
    )


def test_a_member_that_leaves_the_folder_is_refused(tmp_path: Path, directory: Path) -> None:
    """Nothing is written outside the package's folder."""
    path = pack(tmp_path / "p", {**tiny_parts(), "../../evil": b""})

    assert refusal(path, directory) == (
        f"{path} was not installed: its member 'translate-en_es-1_0/../../evil' points outside the "
        "package's folder."
    )


def test_a_missing_file_is_told(tmp_path: Path, directory: Path) -> None:
    """A mistyped path is an error of one sentence."""
    path = tmp_path / "none.argosmodel"

    assert refusal(path, directory) == (
        f"{path} was not installed: No such file or directory; check that the path is right and "
        "may be read and written."
    )


def test_a_folder_is_no_package_file(tmp_path: Path, directory: Path) -> None:
    """An unpacked package is not installed by mistake as a file."""
    assert "Is a directory" in refusal(lay_out(tmp_path / "en_es", tiny_parts()), directory)


def full(*_: object, **__: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def interrupted(*_: object, **__: object) -> None:
    raise KeyboardInterrupt


def test_a_full_disk_leaves_what_was_there(
    tmp_path: Path, directory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The older package stays in place and the disk is as full as it was."""
    install_file(pack(tmp_path / "p", tiny_parts(version="1.0")), directory=directory)
    path = pack(tmp_path / "q", tiny_parts(version="2.0"))
    monkeypatch.setattr(archives.Archive, "unpack", full)

    assert refusal(path, directory) == (
        f"{path} was not installed: there is no space left in {directory}; make room and try again."
    )


@pytest.mark.parametrize("moment", ["unpack", "vet", "rename"])
def test_an_interruption_leaves_what_was_there(
    tmp_path: Path, directory: Path, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    """Whenever Ctrl-C comes, the package that was installed still is, and nothing else."""
    install_file(pack(tmp_path / "p", tiny_parts(version="1.0")), directory=directory)
    path = pack(tmp_path / "q", tiny_parts(version="2.0"))
    before = contents(directory)
    if moment == "unpack":
        monkeypatch.setattr(archives, "_chunks", interrupted)
    elif moment == "vet":
        monkeypatch.setattr(installing, "vet", interrupted)
    else:
        interrupt_the_last_rename(monkeypatch, directory / "translate-en_es-2_0")
    with pytest.raises(KeyboardInterrupt):
        install_file(path, directory=directory)

    assert contents(directory) == before


def interrupt_the_last_rename(monkeypatch: pytest.MonkeyPatch, destination: Path) -> None:
    rename = Path.rename

    def until_the_last(self: Path, target: Path) -> Any:
        if target == destination:
            raise KeyboardInterrupt
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", until_the_last)


def test_installations_at_the_same_time_do_not_mix(tmp_path: Path, directory: Path) -> None:
    """However many run at once, one whole package is there in the end."""
    paths = [
        pack(tmp_path / f"{n}.argosmodel", tiny_parts(version=f"1.{n % 2}", note=n))
        for n in range(6)
    ]
    threads = [
        threading.Thread(target=install_file, args=(path,), kwargs={"directory": directory})
        for path in paths
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    [folder] = directory.iterdir()

    assert len(contents(directory)) == len(tiny_parts())
    assert find_package("en", "es", directories=[directory]).path == folder


def test_a_removed_package_no_longer_answers(tmp_path: Path, directory: Path) -> None:
    """What is removed is gone from the disk, and the bundled package answers again."""
    installed = install_file(pack(tmp_path / "p", tiny_parts()), directory=directory)
    removed = remove("en", "es", directory=directory)

    assert removed == installed
    assert contents(directory) == {}
    assert find_package("en", "es", directories=[directory]).kind == "bundled"


def test_of_several_versions_the_one_that_answers_is_removed(directory: Path) -> None:
    """Argos may have installed others; they are left, and the next one answers."""
    for version in ("1.0", "1.9"):
        lay_out(directory / f"en_es-{version}", tiny_parts(version=version))

    assert remove("en", "es", directory=directory).version == "1.9"
    assert find_package("en", "es", directories=[directory]).version == "1.0"


def test_a_bundled_package_is_not_removed(directory: Path) -> None:
    """It is part of the program; the error says what can be done instead."""
    with pytest.raises(ModelError) as caught:
        remove("es", "en", directory=directory)

    assert str(caught.value) == (
        "The package that answers for es→en is bundled with Bilingual Desk and cannot be removed; "
        "an installed one would take its place."
    )


def test_a_package_that_cannot_be_removed_stays_whole(
    directory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A directory that may not be written is an error of one sentence."""
    lay_out(directory / "en_es", tiny_parts())
    before = contents(directory)

    def refuse(self: Path, target: Path) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(self))

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(ModelError) as caught:
        remove("en", "es", directory=directory)

    assert str(caught.value) == (
        "The package en→es 1.0 (installed) was not removed: Permission denied: "
        f"{directory / 'en_es'}; check that the path is right and may be read and written."
    )
    assert contents(directory) == before


def test_without_any_directory_nothing_is_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a machine without a home directory the error names the setting that helps."""
    monkeypatch.setattr(installing, "package_directories", lambda: ())
    with pytest.raises(ModelError, match="set ARGOS_PACKAGES_DIR"):
        install_file(pack(tmp_path / "p", tiny_parts()))


@pytest.mark.models
def test_the_bundled_packages_can_be_installed(directory: Path) -> None:
    """Both pass every check, and say the same installed as bundled."""
    for bundled in available_packages(directories=[]).packages:
        installed = install_file(bundled.path, directory=directory)

        assert installed.digest() == bundled.digest()
