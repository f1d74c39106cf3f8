"""``translate memory`` as its users type it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Invoke

TABLE = "en\tes\nHe left.\tSe fue.\nTen pits burned.\tArdieron diez pozas.\n"


@pytest.fixture
def filled(translate: Invoke) -> Invoke:
    """The command, with a memory of two sentences."""
    Path("pairs.tsv").write_text(TABLE, encoding="utf-8")
    assert translate("memory", "import", "pairs.tsv").exit_code == 0
    return translate


def test_import_tells_what_it_did(translate: Invoke) -> None:
    """Added, same, replaced, passed over; as data, too."""
    Path("pairs.tsv").write_text(TABLE, encoding="utf-8")
    first = translate("memory", "import", "pairs.tsv")
    Path("pairs.tsv").write_text(TABLE.replace("diez", "10") + "Alone.\t\n", encoding="utf-8")
    second = translate("memory", "import", "pairs.tsv", "--json")

    assert first.stdout == "memory.sqlite3: added 2, same 0, replaced 0\n"
    assert json.loads(second.stdout) == {
        "path": "memory.sqlite3",
        "added": 0,
        "same": 1,
        "replaced": 1,
        "skipped": 1,
    }


def test_a_broken_file_brings_nothing_in(filled: Invoke) -> None:
    """The line is named, and the memory is as it was."""
    Path("broken.tmx").write_text('<tmx version="1.4">\n<body>\n<tu>', encoding="utf-8")

    result = filled("memory", "import", "broken.tmx")

    assert result.exit_code == 1
    assert "broken.tmx, line 3: this is not well-formed XML" in result.stderr
    assert json.loads(filled("memory", "stats", "--json").stdout)["units"] == 2


def test_statistics_are_for_people_and_programs(filled: Invoke) -> None:
    """Where the memory is, how much it holds, from which language."""
    shown = filled("memory", "stats")
    record = json.loads(filled("memory", "stats", "--json").stdout)

    assert shown.stdout.startswith("memory.sqlite3: 2 segments from 0 articles\n")
    assert "approved from English: 2; from Spanish: 0" in shown.stdout
    assert (record["units"], record["from_english"]) == (2, 2)


def test_what_is_exported_can_be_imported_elsewhere(filled: Invoke) -> None:
    """In both formats; nothing is lost, and a file that exists is left alone."""
    for kind in ("tmx", "tsv"):
        assert filled("memory", "export", "--format", kind, "--output", f"a.{kind}").exit_code == 0
        result = filled("memory", "import", f"a.{kind}", "--memory", f"{kind}.sqlite3")
        assert "added 2, same 0" in result.stdout

        again = filled("memory", "export", "--format", kind, "--memory", f"{kind}.sqlite3")

        assert again.stdout == Path(f"a.{kind}").read_text(encoding="utf-8")
    refused = filled("memory", "export", "--output", "a.tmx")
    assert refused.exit_code == 1
    assert "a.tmx exists already" in refused.stderr


def test_an_export_that_fails_leaves_no_file(filled: Invoke) -> None:
    """Half a memory is none."""
    Path("broken.sqlite3").write_bytes(b"not a database " * 500)

    result = filled("memory", "export", "--memory", "broken.sqlite3", "--output", "out.tmx")

    assert result.exit_code == 1
    assert "is not a translation memory" in result.stderr
    assert not Path("out.tmx").exists()


def test_find_shows_both_languages(filled: Invoke) -> None:
    """The same, the like and what contains the text; as data, too."""
    shown = filled("memory", "find", "ten pits burned")
    record = json.loads(filled("memory", "find", "Ardieron dos pozas.", "--json").stdout)
    nothing = filled("memory", "find", "airport")

    assert "en: Ten pits burned.\n     es: Ardieron diez pozas." in shown.stdout
    assert (record[0]["source"], record[0]["found_in"]) == ("Ten pits burned.", "es")
    assert 0.85 <= record[0]["likeness"] < 1
    assert (nothing.stdout, nothing.exit_code) == ("", 0)
    assert "Nothing in the memory" in nothing.stderr


@pytest.mark.parametrize("command", [("stats",), ("export",), ("find", "x")])
def test_without_a_memory_the_way_to_one_is_told(
    translate: Invoke, command: tuple[str, ...]
) -> None:
    """One sentence, exit code 1, no file."""
    result = translate("memory", *command)

    assert result.exit_code == 1
    assert "There is no translation memory at memory.sqlite3" in result.stderr
    assert not Path("memory.sqlite3").exists()
