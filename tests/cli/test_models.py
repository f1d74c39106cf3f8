"""``translate models`` says which package answers, installs and removes."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from translate.cli import main, models
from translate.engine.locations import bundled_directory

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

(BUNDLED,) = bundled_directory().glob("translate-en_es-*.argosmodel")
VERSION = BUNDLED.stem.rsplit("-", 1)[1].replace("_", ".")


@pytest.fixture
def directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make an empty directory the one of installed packages."""
    folder = tmp_path / "packages"
    folder.mkdir()
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(folder))
    return folder


def translate(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["models", *arguments], prog_name="translate")


def put(directory: Path, version: str) -> Path:
    """Lay out a package whose parts are all there, which is all that a list looks at."""
    folder = directory / f"en_es-{version}"
    (folder / "model").mkdir(parents=True)
    metadata = {"from_code": "en", "to_code": "es", "package_version": version}
    (folder / "metadata.json").write_text(json.dumps(metadata))
    for part in ("sentencepiece.model", "model/model.bin", "model/shared_vocabulary.json"):
        (folder / part).touch()
    return folder


def test_the_list_says_which_package_answers_and_where_it_lies(directory: Path) -> None:
    """One row a package: direction, whether it answers, version, kind and whole path."""
    folder = put(directory, "1.9")
    result = translate("list")
    rows = [line.split() for line in result.stdout.splitlines()]

    assert result.exit_code == 0
    assert rows == [
        ["Direction", "Answers", "Version", "Kind", "Path"],
        ["en→es", "yes", "1.9", "installed", str(folder)],
        ["en→es", "no", VERSION, "bundled", str(BUNDLED)],
        ["es→en", "yes", VERSION, "bundled", str(BUNDLED).replace("en_es", "es_en")],
    ]


def test_the_list_is_there_as_json(directory: Path) -> None:
    """Programs get the same facts on stdout, and nothing else."""
    folder = put(directory, "1.9")
    first, *others = json.loads(translate("list", "--json").stdout)

    assert first == {
        "source": "en",
        "target": "es",
        "version": "1.9",
        "kind": "installed",
        "answers": True,
        "path": str(folder),
    }
    assert [(row["source"], row["answers"]) for row in others] == [("en", False), ("es", True)]


def test_a_version_is_shown_as_it_is(directory: Path) -> None:
    """What looks like markup in a package's version neither colours nor vanishes."""
    put(directory, "[bold]1")

    assert "[bold]1" in translate("list").stdout


def test_a_broken_package_is_a_warning_on_stderr(directory: Path) -> None:
    """The list goes on; stdout stays what it is without the broken package."""
    before = translate("list", "--json").stdout
    (directory / "en_es").mkdir()
    result = translate("list", "--json")

    assert result.exit_code == 0
    assert result.stdout == before
    assert result.stderr == (
        f"Warning: The package at {directory / 'en_es'} is passed over: it holds no "
        "metadata.json; install it again, or remove it.\n"
    )


@pytest.mark.models
def test_a_local_file_is_installed_and_removed_again(directory: Path) -> None:
    """Each command says in one line what it did, and removing says what answers now."""
    folder = directory / BUNDLED.stem
    installed = translate("install", str(BUNDLED))

    assert (installed.exit_code, installed.stderr) == (0, "")
    assert installed.stdout == f"Installed en→es {VERSION} in {folder}\n"
    assert folder.is_dir()

    removed = translate("remove", "en", "es")

    assert removed.exit_code == 0
    assert removed.stdout == f"Removed en→es {VERSION} from {folder}\n"
    assert removed.stderr == f"For en→es now answers: en→es {VERSION} (bundled)\n"
    assert list(directory.iterdir()) == []


@pytest.mark.models
def test_the_package_for_a_direction_comes_through_the_index(
    directory: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two languages stand for the package that the index names for them."""
    index = [{"from_code": "en", "to_code": "es", "links": [BUNDLED.as_uri()]}]
    (tmp_path / "index.json").write_text(json.dumps(index))
    monkeypatch.setenv("ARGOS_PACKAGE_INDEX", tmp_path.as_uri())
    result = translate("install", "en", "es")

    assert result.exit_code == 0
    assert result.stdout == f"Installed en→es {VERSION} in {directory / BUNDLED.stem}\n"
    assert result.stderr == "Fetching the en→es package\n"


def test_on_a_terminal_a_bar_shows_what_is_fetched(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The bar takes what the download tells it, with and without a known length."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with models._progress("the en→es package") as progress:
        assert progress
        progress(500_000, None)
        progress(1_000_000, 2_000_000)

    shown = capsys.readouterr()

    assert shown.out == ""
    assert "Fetching the en→es package" in shown.err
    assert "1.0/2.0 MB" in shown.err


def test_a_refused_file_is_one_sentence(directory: Path, tmp_path: Path) -> None:
    """An expected error goes to stderr without a traceback, and the exit code is 1."""
    path = tmp_path / "p.argosmodel"
    path.write_text("no package")
    result = translate("install", str(path))

    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr == (
        f"Error: {path} was not installed: it is not a zip archive, or was cut short.\n"
    )


def test_a_bundled_package_is_not_removed(directory: Path) -> None:
    """What belongs to the program stays."""
    result = translate("remove", "es", "en")

    assert result.exit_code == 1
    assert "bundled with Bilingual Desk and cannot be removed" in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("install",),
        ("install", "en", "fr"),
        ("install", "en", "en"),
        ("install", "en", "es", "x"),
        ("remove", "en"),
        ("remove", "en", "fr"),
    ],
)
def test_a_direction_is_two_different_languages_we_know(
    directory: Path, arguments: tuple[str, ...]
) -> None:
    """Anything else is a mistake in the command, exit code 2."""
    result = translate(*arguments)

    assert result.exit_code == 2
    assert "Usage: translate models" in result.stderr


@pytest.mark.parametrize("command", ["list", "install", "remove"])
def test_every_command_shows_an_example_on_its_own_lines(command: str) -> None:
    """Help can be copied from: examples are not run together."""
    lines = [line.strip() for line in translate(command, "--help").stdout.splitlines()]

    assert any(line.startswith(f"translate models {command}") for line in lines)
