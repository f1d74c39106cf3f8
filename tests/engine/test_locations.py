"""Packages and index are looked for where Argos says, and at documented places without Argos."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from translate.engine.locations import bundled_directory, index_address, package_directories


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of the machine reaches a test, and Argos is not there unless a test puts it."""
    for name in ("ARGOS_PACKAGES_DIR", "ARGOS_PACKAGE_INDEX", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setitem(sys.modules, "argostranslate.settings", None)


def argos(monkeypatch: pytest.MonkeyPatch, **settings: object) -> None:
    monkeypatch.setitem(sys.modules, "argostranslate.settings", SimpleNamespace(**settings))


def test_the_environment_names_the_directory(monkeypatch: pytest.MonkeyPatch) -> None:
    """ARGOS_PACKAGES_DIR goes before what Argos would say."""
    argos(monkeypatch, package_dirs=[Path("/from/argos")])
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", "/chosen")

    assert package_directories() == (Path("/chosen"),)


def test_argos_is_asked_for_its_directories(monkeypatch: pytest.MonkeyPatch) -> None:
    """All directories of Argos count, in its order."""
    argos(monkeypatch, package_dirs=[Path("/one"), Path("/two")])

    assert package_directories() == (Path("/one"), Path("/two"))


def test_without_argos_the_documented_directory_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """Packages of a desktop Argos are found even where its library is not installed."""
    monkeypatch.setenv("HOME", "/home/editor")

    assert package_directories() == (Path("/home/editor/.local/share/argos-translate/packages"),)


def test_the_data_directory_of_the_desktop_is_honoured(monkeypatch: pytest.MonkeyPatch) -> None:
    """XDG_DATA_HOME moves the documented directory."""
    monkeypatch.setenv("XDG_DATA_HOME", "/data")

    assert package_directories() == (Path("/data/argos-translate/packages"),)


def test_a_machine_without_a_home_has_no_directories(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no home is known nothing is installed, and nothing fails."""

    def homeless() -> Path:
        raise RuntimeError

    monkeypatch.setattr(Path, "home", homeless)

    assert package_directories() == ()


def test_the_real_argos_and_we_agree(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Asked afresh, the installed Argos names the same directory as our defaults do."""
    monkeypatch.setenv("HOME", str(tmp_path))
    alone = package_directories()
    monkeypatch.delitem(sys.modules, "argostranslate.settings")
    pytest.importorskip("argostranslate.settings")
    monkeypatch.delitem(sys.modules, "argostranslate.settings")

    assert package_directories() == alone


def test_argos_on_a_read_only_home_is_passed_over(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Argos cannot be imported where it may not create its folders; the defaults do instead."""
    pytest.importorskip("argostranslate")
    monkeypatch.delitem(sys.modules, "argostranslate.settings")
    home = tmp_path / "home"
    home.write_text("a file, so that no folder can be created in it")
    monkeypatch.setenv("HOME", str(home))

    assert package_directories() == (home / ".local/share/argos-translate/packages",)
    assert capsys.readouterr() == ("", "")


def test_argos_does_not_write_to_our_output(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Argos prints what it dislikes of its settings file; our stdout is for results."""
    monkeypatch.delitem(sys.modules, "argostranslate.settings")
    pytest.importorskip("argostranslate")
    settings = tmp_path / ".config" / "argos-translate" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text("{ no json")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    package_directories()

    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("setting", "address"),
    [
        ("https://example.org/main/", "https://example.org/main/index.json"),
        ("https://example.org/main", "https://example.org/main/index.json"),
        ("file:///srv/packages.json", "file:///srv/packages.json"),
    ],
)
def test_the_environment_names_the_index(
    monkeypatch: pytest.MonkeyPatch, setting: str, address: str
) -> None:
    """ARGOS_PACKAGE_INDEX is the folder of the index, as in Argos, or the index itself."""
    monkeypatch.setenv("ARGOS_PACKAGE_INDEX", setting)

    assert index_address() == address


def test_argos_is_asked_for_its_index(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a setting of ours the index is the one Argos uses."""
    argos(monkeypatch, package_index="https://example.org/")

    assert index_address() == "https://example.org/index.json"


def test_without_argos_no_index_is_known() -> None:
    """We name no server of our own accord."""
    assert index_address() is None


def test_the_bundled_packages_lie_in_both_directions() -> None:
    """A fresh machine can translate both ways."""
    names = {path.name.split("-")[1] for path in bundled_directory().glob("*.argosmodel")}

    assert names == {"en_es", "es_en"}
