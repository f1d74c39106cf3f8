"""The right package answers: installed before bundled, the highest version, never a broken one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

import pytest

from tests.engine.tiny_package import lay_out, pack, tiny_parts
from translate.article import LANGUAGES, other_language
from translate.engine.locations import bundled_directory
from translate.engine.packages import Available, Package, available_packages, find_package
from translate.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from translate.article import Language


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """Make a directory of installed packages, still empty."""
    folder = tmp_path / "packages"
    folder.mkdir()
    return folder


@pytest.fixture
def bundled(tmp_path: Path) -> Path:
    """Make a directory with a bundled package for en→es, version 0.1."""
    folder = tmp_path / "bundled"
    folder.mkdir()
    pack(folder / "translate-en_es-0_1.argosmodel", tiny_parts(version="0.1"))
    return folder


def find(installed: Path, bundled: Path) -> Package:
    return find_package("en", "es", directories=[installed], bundled=bundled)


def listed(installed: Path, bundled: Path) -> Available:
    return available_packages(directories=[installed], bundled=bundled)


def test_without_an_installed_package_the_bundled_one_answers(
    installed: Path, bundled: Path
) -> None:
    """A fresh machine needs no download."""
    package = find(installed, bundled)

    assert package.kind == "bundled"
    assert package.label == "en→es 0.1 (bundled)"
    assert package.path == bundled / "translate-en_es-0_1.argosmodel"


def test_an_installed_package_is_preferred_whatever_its_version(
    installed: Path, bundled: Path
) -> None:
    """Whoever installs a package wants it used."""
    lay_out(installed / "en_es", tiny_parts(version="0.0.1"))

    assert find(installed, bundled).label == "en→es 0.0.1 (installed)"


def test_the_highest_version_answers(installed: Path, bundled: Path) -> None:
    """Versions compare by their numbers."""
    for version in ("0.9", "0.10", "0.2"):
        lay_out(installed / f"translate-en_es-{version}", tiny_parts(version=version))

    assert find(installed, bundled).version == "0.10"


def test_the_first_directory_wins_between_equal_versions(tmp_path: Path, bundled: Path) -> None:
    """The order of the directories is a preference."""
    directories = [tmp_path / "one", tmp_path / "two"]
    for directory in reversed(directories):
        lay_out(directory / "en_es", tiny_parts())
    package = find_package("en", "es", directories=directories, bundled=bundled)

    assert package.path == tmp_path / "one" / "en_es"


def test_a_missing_direction_says_how_to_get_it(installed: Path, bundled: Path) -> None:
    """The error names the command that helps."""
    with pytest.raises(ModelError) as caught:
        find_package("es", "en", directories=[installed], bundled=bundled)

    assert str(caught.value) == (
        "No package translates es→en; get one with `translate models install es en`."
    )


def test_a_package_without_a_version_is_one(installed: Path, bundled: Path) -> None:
    """Some packages give no version; the label says so."""
    lay_out(installed / "en_es", tiny_parts(version=""))

    assert find(installed, bundled).label == "en→es without a version (installed)"


def test_a_target_prefix_is_kept(installed: Path, bundled: Path) -> None:
    """Multilingual models want a token in front of every translation."""
    lay_out(installed / "en_es", tiny_parts(target_prefix=">>spa<<"))

    assert find(installed, bundled).target_prefix == ">>spa<<"


def without(part: str) -> dict[str, bytes]:
    parts = tiny_parts()
    del parts[part]
    return parts


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        ({"README.md": b"nothing else"}, "it holds no metadata.json"),
        ({**tiny_parts(), "metadata.json": b"{"}, "its metadata is not valid JSON"),
        ({**tiny_parts(), "metadata.json": b"[]"}, "its metadata is not a JSON object"),
        (without("model/model.bin"), "it holds no model/model.bin"),
        (without("sentencepiece.model"), "it holds no sentencepiece.model or bpe.model"),
    ],
)
def test_a_broken_installed_package_is_passed_over_with_a_warning(
    installed: Path, bundled: Path, parts: Mapping[str, bytes], reason: str
) -> None:
    """The bundled package answers instead, and the warning says what is wrong where."""
    folder = lay_out(installed / "en_es", parts)

    assert listed(installed, bundled).warnings == (
        f"The package at {folder} is passed over: {reason}; install it again, or remove it.",
    )
    assert find(installed, bundled).kind == "bundled"


def test_a_damaged_bundled_package_is_passed_over_too(installed: Path, bundled: Path) -> None:
    """Then the error for the direction tells what happened to it."""
    path = bundled / "translate-en_es-0_1.argosmodel"
    path.write_bytes(path.read_bytes()[:500])
    with pytest.raises(ModelError) as caught:
        find(installed, bundled)

    assert str(caught.value) == (
        "No package translates en→es; get one with `translate models install en es`. "
        f"The package at {path} is passed over: it is not a zip archive, or was cut short; "
        "install it again, or remove it."
    )


def test_packages_of_other_languages_are_none_of_our_business(
    installed: Path, bundled: Path
) -> None:
    """Other packages of Argos, files and half-installed folders are silently left alone."""
    lay_out(installed / "fr", {"metadata.json": b'{"from_code": "en", "to_code": "fr"}'})
    lay_out(installed / "sbd", {"metadata.json": b'{"type": "sbd", "from_codes": ["en"]}'})
    lay_out(installed / ".packages-being-made", {"model/model.bin": b""})
    (installed / "note.txt").touch()

    assert listed(installed, bundled) == listed(installed / "none", bundled)
    assert listed(installed, bundled).warnings == ()


def test_a_file_in_place_of_the_directory_is_a_warning(tmp_path: Path, bundled: Path) -> None:
    """A mistaken setting is told, and the bundled package answers."""
    path = tmp_path / "packages"
    path.touch()
    available = listed(path, bundled)

    assert available.warnings == (
        f"The packages in {path} cannot be used: Not a directory: {path}.",
    )
    assert [package.kind for package in available.packages] == ["bundled"]


def test_an_installed_package_is_read_from_its_directory(installed: Path, bundled: Path) -> None:
    """The model is loaded from disk, however large."""
    parts = tiny_parts()
    lay_out(installed / "en_es", parts)
    files = find(installed, bundled).read()

    assert files.model == installed / "en_es" / "model"
    assert files.tokenizer == parts["sentencepiece.model"]
    assert files.tokenizer_kind == "sentencepiece"


def test_a_bundled_package_is_read_into_memory(installed: Path, bundled: Path) -> None:
    """Nothing is unpacked; the model's files are named as CTranslate2 wants them."""
    before = sorted(bundled.rglob("*"))
    files = find(installed, bundled).read()
    parts = tiny_parts()

    assert files.model == {
        name.removeprefix("model/"): content
        for name, content in parts.items()
        if name.startswith("model/")
    }
    assert files.tokenizer == parts["sentencepiece.model"]
    assert sorted(bundled.rglob("*")) == before


def test_a_package_that_has_vanished_is_an_error(installed: Path, bundled: Path) -> None:
    """Reading says what cannot be read, and where to look."""
    package = find(installed, bundled)
    package.path.unlink()
    for use in (package.read, package.digest):
        with pytest.raises(ModelError) as caught:
            use()

        assert str(caught.value) == (
            f"The package en→es 0.1 (bundled) at {package.path} cannot be read (No such file or "
            f"directory: {package.path}); `translate models list` shows what can be used instead."
        )


def test_the_digest_is_of_the_contents_not_of_the_place(installed: Path, bundled: Path) -> None:
    """The same package has the same digest whether it is bundled or installed."""
    bundled_digest = find(installed, bundled).digest()
    lay_out(installed / "en_es", {**tiny_parts(version="7"), "README.md": b"hello"})
    installed_digest = find(installed, bundled).digest()

    assert installed_digest == bundled_digest
    assert len(installed_digest) == 12


@pytest.mark.parametrize(
    "change",
    [
        {"model/model.bin": b"other weights"},
        {"model/shared_vocabulary.json": b"[]"},
        {"model/config.json": b"{}"},
        {"sentencepiece.model": b"other pieces"},
        {"metadata.json": tiny_parts(target_prefix="<2es>")["metadata.json"]},
    ],
)
def test_the_digest_changes_with_whatever_changes_translations(
    installed: Path, bundled: Path, change: dict[str, bytes]
) -> None:
    """Weights, vocabulary, settings, tokenizer and prefix all matter."""
    lay_out(installed / "en_es", tiny_parts())
    before = find(installed, bundled).digest()
    lay_out(installed / "en_es", change)

    assert find(installed, bundled).digest() != before


def test_we_see_what_argos_sees(installed: Path, bundled: Path) -> None:
    """A package laid out as Argos installs it is the same package to both."""
    argos = pytest.importorskip("argostranslate.package")
    folder = lay_out(installed / "translate-en_es-1_9", tiny_parts(version="1.9"))
    [theirs] = argos.get_installed_packages(path=[installed])
    ours = find(installed, bundled)

    assert (theirs.from_code, theirs.to_code, theirs.package_version) == ("en", "es", "1.9")
    assert (ours.source, ours.target, ours.version) == ("en", "es", "1.9")
    assert theirs.package_path == ours.path == folder


@pytest.mark.models
@pytest.mark.parametrize("source", LANGUAGES)
def test_the_bundled_packages_load_from_memory(tmp_path: Path, source: Language) -> None:
    """What the wheel carries can be loaded as it is read."""
    import ctranslate2
    import sentencepiece

    package = find_package(source, other_language(source), directories=[tmp_path])
    files = package.read()
    vocabulary = json.loads(cast("Mapping[str, bytes]", files.model)["shared_vocabulary.json"])
    pieces = sentencepiece.SentencePieceProcessor(model_proto=files.tokenizer).encode(
        "Si." if source == "es" else "Yes.", out_type=str
    )

    assert package.path.parent == bundled_directory()
    assert set(pieces) <= set(vocabulary)
    assert ctranslate2.Translator("bundled", files=files.model).translate_batch([pieces])
