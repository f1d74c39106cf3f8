"""Memories come in and go out without loss, and broken files are named with their line."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate.errors import InputError
from translate.memory import FORMATS, Format, Unit, export_units, read_units
from translate.memory.tmx import read_tmx
from translate.memory.tsv import read_tsv

UNITS = st.builds(
    Unit,
    st.sampled_from(["en", "es"]),
    st.text(min_size=1),
    st.text(min_size=1),
    st.text(),
    st.text(),
).map(Unit.cleaned)
_READ = {"tmx": read_tmx, "tsv": read_tsv}


@pytest.mark.parametrize("kind", FORMATS)
@given(units=st.lists(UNITS.filter(lambda unit: unit.source and unit.target)))
def test_what_goes_out_comes_back(kind: Format, units: list[Unit]) -> None:
    """Any text in either language, with what is known of it, in the same order."""
    data = "".join(export_units(units, kind)).encode()

    assert _READ[kind](data, "memory") == (units, 0)


HEAD = '<?xml version="1.0"?>\n<tmx version="1.4"><header srclang="en-US"/><body>\n'
CASES = json.loads((Path(__file__).parent / "cases/tmx.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["label"]))
def test_files_of_other_programs_are_read(case: dict[str, Any]) -> None:
    """What is no pair of English and Spanish is counted, not mistaken for one."""
    units, skipped = read_tmx(f"{HEAD}{case['input']}</body></tmx>".encode(), "theirs.tmx")

    assert [asdict(unit) for unit in units] == [
        {"context": "", "article": "", **expected} for expected in [case["expected"]] if expected
    ]
    assert skipped == (case["expected"] is None)


def test_the_standards_doctype_and_wide_encodings_are_read() -> None:
    """As the programs of the trade write them."""
    text = (
        '<?xml version="1.0" encoding="UTF-16"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'
        '<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>Years</seg>'
        '</tuv><tuv xml:lang="es"><seg>Años</seg></tuv></tu></body></tmx>'
    )

    assert read_tmx(text.encode("utf-16"), "theirs.tmx")[0] == [Unit("en", "Years", "Años")]


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.tmx", f"{HEAD}<tu>\n<tuv></tu>", "line 4: this is not well-formed XML .mismatched tag"),
        ("a.tmx", "", "line 1: this is not well-formed XML .no element found"),
        ("a.tmx", "en\tes\nHe left.\tSe fue.\n", "line 1: this is not well-formed XML"),
        ("a.tmx", "<html/>", "line 1: this is XML, but no TMX file"),
        ("a.tmx", '<?xml version="1.0" encoding="x-none"?><tmx/>', "line 1: "),
        (
            "a.tmx",
            '<!DOCTYPE tmx [\n<!ENTITY a "b">\n]>\n<tmx>&a;</tmx>',
            "line 2: declares an entity",
        ),
        (
            "a.tmx",
            '<!DOCTYPE tmx [\n<!ENTITY % a SYSTEM "file:///etc/hostname"> %a;]>\n<tmx/>',
            "line 2: declares an entity",
        ),
        ("a.tmx", f"{HEAD}</body></tmx>", " holds no text in both"),
        ("a.tsv", "en\tfr\n", "line 1: the column 'es' is missing"),
        ("a.tsv", "", "line 1: the column 'en' is missing"),
        ("a.tsv", "en\tes\tfrom\nx\ty\ten\nx\ty\tfr\n", "line 3: from must be en or es, not 'fr'"),
        ("a.tsv", 'en\tes\nx\t"y" z\n', "line 2: this row"),
        ("a.tsv", "en\tes\nx\t\n", " holds no text in both"),
        ("a.xlsx", "", "the name does not say what it is; say --format tmx or tsv"),
    ],
)
def test_a_broken_file_is_named_with_its_line(
    tmp_path: Path, name: str, text: str, message: str
) -> None:
    """Nothing of it is taken in."""
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")

    with pytest.raises(InputError, match=rf"{path.name}\b.*{message}"):
        read_units(path)


def test_a_table_in_another_encoding_is_named_with_its_line(tmp_path: Path) -> None:
    """Half the rows are not taken for all."""
    path = tmp_path / "a.tsv"
    path.write_bytes("en\tes\nx\ty\nYears\tAños\n".encode("latin-1"))

    with pytest.raises(InputError, match="line 3: this is not UTF-8"):
        read_units(path)


def test_a_table_of_two_columns_is_enough(tmp_path: Path) -> None:
    """In any order, among others, quoted or not, from a program that marks its UTF-8."""
    path = tmp_path / "a.txt"
    path.write_text('\ufeffnr\tes\ten\n1\t"Dijo ""no""."\tHe said “no”.\n2\t\tx\n', "utf-8")

    assert read_units(path, "tsv") == ([Unit("en", "He said “no”.", 'Dijo "no".')], 1)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """With the reason."""
    with pytest.raises(InputError, match=r"none\.tmx cannot be read"):
        read_units(tmp_path / "none.tmx")
