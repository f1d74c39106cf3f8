"""Loading a glossary file: what is accepted, and what is said of what is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from translate.errors import GlossaryError
from translate.glossary import (
    BrokenGlossaryError,
    Entry,
    Problem,
    default_glossary_path,
    load_glossary,
)

PAIR = Entry("airstrip", "pista de aterrizaje", line=2)


def write(folder: Path, content: str | bytes) -> Path:
    """A glossary file with this content."""
    path = folder / "terms.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def problems(folder: Path, content: str | bytes) -> tuple[Problem, ...]:
    """What loading this content complains of."""
    with pytest.raises(BrokenGlossaryError) as caught:
        load_glossary(write(folder, content))
    return caught.value.problems


@pytest.mark.parametrize(
    "content",
    [
        "en,es\nairstrip,pista de aterrizaje\n",
        "en;es\nairstrip;pista de aterrizaje\n",
        "en\tes\nairstrip\tpista de aterrizaje\n",
        "\ufeffen,es\r\nairstrip,pista de aterrizaje\r\n",
        "EN , Es\rairstrip,pista de aterrizaje",
        '"en","es"\n"airstrip","pista de aterrizaje"\n',
        "en,es\nairstrip,  pista\u00a0 de aterrizaje \n",
        "en,es\nairstrip,pista de aterrizaje\n,\n\n,\n",
        'es,en\npista de aterrizaje,"airstrip"',
    ],
    ids=["comma", "semicolon", "tab", "bom-crlf", "old-mac", "quoted", "spaces",
         "empty-rows", "other-order"],
)  # fmt: skip
def test_what_spreadsheets_save_is_read(tmp_path: Path, content: str) -> None:
    """Separator, byte order mark, line ends, quoting and stray space make no difference."""
    entries = load_glossary(write(tmp_path, content)).entries

    assert [(entry.en, entry.es) for entry in entries] == [(PAIR.en, PAIR.es)]


def test_the_separator_line_of_excel_is_understood(tmp_path: Path) -> None:
    """``sep=;`` names the separator and is no header; lines are still counted from the top."""
    glossary = load_glossary(write(tmp_path, "sep=;\nen;es;note\nraid;redada;a, b\n"))

    assert glossary.entries == (Entry("raid", "redada", note="a, b", line=3),)


def test_the_header_decides_on_the_separator(tmp_path: Path) -> None:
    """Notes full of commas do not make a semicolon file a comma file."""
    content = "en;es;note\nraid;redada;one, two, three, four, five\n"

    assert load_glossary(write(tmp_path, content)).entries[0].note == "one, two, three, four, five"


def test_every_column_is_read(tmp_path: Path) -> None:
    """Columns come in any order, variants are split, values are lower-cased."""
    content = (
        "note,status,es_variants,en_variants,gender,pos,es,en\n"
        'N,Admitted,"pista aérea | pista, corta",landing strip|,F,Noun,pista,airstrip\n'
    )

    assert load_glossary(write(tmp_path, content)).entries == (
        Entry(
            "airstrip",
            "pista",
            "noun",
            "f",
            ("landing strip",),
            ("pista aérea", "pista, corta"),
            "admitted",
            "N",
            2,
        ),
    )


def test_accents_are_composed(tmp_path: Path) -> None:
    """A file saved with combining accents (as on a Mac) means the same."""
    entry = load_glossary(write(tmp_path, "en,es\nbridge,puente ae\u0301reo\n")).entries[0]

    assert entry.es == "puente aéreo"


def test_lines_are_physical_lines(tmp_path: Path) -> None:
    """A line break inside a quoted cell is counted, and read as a space."""
    content = 'en,es,note\nraid,redada,"one\ntwo"\nbase,base,\n'
    entries = load_glossary(write(tmp_path, content)).entries

    assert [(entry.line, entry.note) for entry in entries] == [(2, "one two"), (4, "")]


def test_all_problems_are_named_at_once(tmp_path: Path) -> None:
    """Each wrong cell is named with file, line and column, in the order of the file."""
    path = write(
        tmp_path,
        "en,es,pos,gender,status\n"
        "raid,,noun,m,preferred\n"
        "base,base,nuon,f,preferred\n"
        "kilo,kilo,noun,x,banned\n"
        "capo,capo,noun\n",
    )
    with pytest.raises(GlossaryError) as caught:
        load_glossary(path)

    assert str(caught.value) == (
        f"the glossary {path} has 5 problems that keep it from being used:\n"
        f"{path}:2:es: no term here\n"
        f"{path}:3:pos: “nuon” is not known here; did you mean noun?\n"
        f"{path}:4:gender: “x” is not known here; write m, f or leave it empty\n"
        f"{path}:4:status: “banned” is not known here; "
        "write preferred, admitted, forbidden, keep or leave it empty\n"
        f"{path}:5: 3 cells where the header names 5 columns; "
        "a cell that holds a separator needs quotation marks"
    )


@pytest.mark.parametrize(
    ("content", "line", "column", "message"),
    [
        ("", 1, "", "is empty"),
        (" \n\n", 1, "", "is empty"),
        ("airstrip,pista\nraid,redada\n", 1, "", "no header"),
        ("en,note\nraid,x\n", 1, "es", "missing"),
        ("en,es,statsu\nraid,redada,\n", 1, "statsu", "did you mean status?"),
        ("en,es,colour\nraid,redada,\n", 1, "colour", "the columns are en, es"),
        ("en,es,\nraid,redada,\n", 1, "", "without a name"),
        ("en,es,en\nraid,redada,x\n", 1, "en", "named twice"),
        ('en,es\nraid,redada\nbase,"base\nkilo,kilo\n', 3, "", "never closed"),
        ('en,es\nraid,"re"dada\n', 2, "", "after a closing quotation mark"),
        ("en,es\nraid,redada,x\n", 2, "", "3 cells where the header names 2"),
        ("en,es\n—,raya\n", 2, "en", "holds no word"),
        ("en,es\nraid,redada|incursión\n", 2, "es", "es_variants"),
        ("en,es,es_variants\nraid,redada,a|…\n", 2, "es_variants", "holds no word"),
        ("en,es\nraid,redada\nRaid,redada\n", 3, "en", "same pair as in line 2"),
        ("en,es\nraid,redada\nraid,incursión\n", 3, "status", "“redada” in line 2"),
        ("en,es,status\nraid,redada,\nraid,redada,forbidden\n", 3, "status", "forbidden here and"),
        (
            "en,es,es_variants,status\nraid,redada,batida,\nraid,asalto,batida,forbidden\n",
            3,
            "es_variants",
            "“batida” for “raid” is forbidden here and accepted in line 2",
        ),
        ("en,es,status\nDEA,la DEA,keep\n", 2, "es", "reads the same in both columns"),
        (b"en,es\nraid,redada\nbase,caf\xe9\n", 3, "", "byte 0xE9 is not UTF-8"),
        (b"\xef\xbb\xbfen,es\nbase,caf\xe9\n", 2, "", "byte 0xE9 is not UTF-8"),
        ("en,es\nraid,redada\n".encode("utf-16"), 1, "", "UTF-16"),
        (b"en,es\nraid,\0\n", 2, "", "zero byte"),
    ],
)
def test_a_problem_is_named_where_it_is(
    tmp_path: Path, content: str | bytes, line: int, column: str, message: str
) -> None:
    """One broken file, one problem, with its line and column."""
    found = problems(tmp_path, content)

    assert [(problem.line, problem.column) for problem in found] == [(line, column)]
    assert message in found[0].message


def test_an_unclosed_quote_does_not_hide_the_rest(tmp_path: Path) -> None:
    """Reading goes on after the line with the open quote."""
    found = problems(tmp_path, 'en,es\nraid,"redada\nbase,\n')

    assert [(problem.line, problem.column) for problem in found] == [(2, ""), (3, "es")]


def test_two_parts_of_speech_are_two_terms(tmp_path: Path) -> None:
    """The noun and the verb of one spelling may each have a preferred rendering."""
    content = "en,es,pos\nraid,redada,noun\nraid,allanar,verb\n"

    assert len(load_glossary(write(tmp_path, content)).entries) == 2


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    """The message names the path and the option that sets it."""
    with pytest.raises(GlossaryError, match=r"there is no glossary at .*none\.csv.*--glossary"):
        load_glossary(tmp_path / "none.csv")


def test_a_folder_is_no_glossary(tmp_path: Path) -> None:
    """What cannot be opened as a file is an expected error too."""
    with pytest.raises(GlossaryError, match="cannot be read"):
        load_glossary(tmp_path)


def test_the_project_has_a_sound_glossary() -> None:
    """The glossary that comes with the project loads and holds what was promised."""
    glossary = load_glossary(default_glossary_path())

    assert len({entry.en for entry in glossary.entries}) >= 60
    assert {"narco-airstrip", "maceration pit", "VRAEM"} <= {entry.en for entry in glossary.entries}


def test_the_further_columns_are_read(tmp_path: Path) -> None:
    """Plurals, exact case, direction and domain, each in its column."""
    path = tmp_path / "terms.csv"
    path.write_text(
        "en,es,en_plural,es_plural,case,direction,domain\n"
        "point of contact,enlace,points of contact,enlaces,exact,en-es,police\n",
        encoding="utf-8",
    )
    (entry,) = load_glossary(path).entries

    assert (entry.en_plural, entry.es_plural) == ("points of contact", "enlaces")
    assert (entry.exact, entry.source, entry.domain) == (True, "en", "police")


def test_a_direction_that_is_none_is_named(tmp_path: Path) -> None:
    """The message says what could be meant."""
    path = tmp_path / "terms.csv"
    path.write_text("en,es,direction,case\nraid,redada,en-se,exakt\n", encoding="utf-8")

    with pytest.raises(BrokenGlossaryError) as caught:
        load_glossary(path)

    assert [problem.column for problem in caught.value.problems] == ["direction", "case"]
    assert "did you mean en-es?" in str(caught.value)


def test_rows_for_opposite_directions_do_not_contradict_each_other(tmp_path: Path) -> None:
    """One preferred rendering each way is no contradiction; two the same way are."""
    path = tmp_path / "terms.csv"
    path.write_text(
        "en,es,direction\nraid,redada,en-es\nraid,allanamiento,es-en\n", encoding="utf-8"
    )
    glossary = load_glossary(path)

    assert [term.source for term in glossary.for_direction("es", "en")] == ["allanamiento"]
    path.write_text("en,es,direction\nraid,redada,en-es\nraid,allanamiento,\n", encoding="utf-8")
    with pytest.raises(BrokenGlossaryError, match="already has a preferred rendering"):
        load_glossary(path)
