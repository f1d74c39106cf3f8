"""Glossaries as CSV, TSV and TBX: what is written is read back unchanged."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from xml.parsers import expat

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translate.glossary import (
    FORMATS,
    BrokenGlossaryError,
    Entry,
    Format,
    Glossary,
    default_glossary_path,
    export_glossary,
    load_glossary,
)
from translate.glossary.contradictions import contradictions

FULL = Entry(
    "WHO team",
    "equipo de la OMS",
    "noun",
    "m",
    en_variants=("team of WHO", "“WHO” team"),
    es_variants=('equipo "OMS"', "equipo, OMS"),
    status="admitted",
    note='Says who; not <them> & "us".',
    source="en",
    en_plural="WHO teams",
    es_plural="equipos de la OMS",
    exact=True,
    domain="health",
)

_word = st.text("abñé'-&<\";,", min_size=1, max_size=8).filter(
    lambda text: any(c.isalnum() for c in text)
)
_phrase = st.lists(_word, min_size=1, max_size=3).map(" ".join)
_entry = st.builds(
    Entry,
    en=_phrase,
    es=_phrase,
    pos=st.sampled_from(("noun", "verb", "adj", "name", "acronym", "")),
    gender=st.sampled_from(("m", "f", "")),
    status=st.sampled_from(("preferred", "admitted", "forbidden")),
    note=st.one_of(st.just(""), _phrase),
    source=st.sampled_from(("en", "es", "")),
    en_plural=st.one_of(st.just(""), _phrase),
    exact=st.booleans(),
    domain=st.one_of(st.just(""), _phrase),
)


def _back(text: str, kind: str, folder: Path) -> Glossary:
    path = folder / f"terms.{kind}"
    path.write_text(text, encoding="utf-8", newline="")
    return load_glossary(path)


def _bare(glossary: Glossary) -> list[Entry]:
    return [replace(entry, line=0) for entry in glossary.entries]


@pytest.mark.parametrize("kind", FORMATS)
def test_a_full_row_comes_back(kind: Format, tmp_path: Path) -> None:
    """Every column survives, quotation marks, separators and mark-up in cells included."""
    glossary = Glossary((FULL, Entry("FARC", "FARC", "acronym", status="keep")))

    assert _bare(_back(export_glossary(glossary, kind), kind, tmp_path)) == list(glossary.entries)


@pytest.mark.parametrize("kind", FORMATS)
def test_the_project_s_glossary_comes_back(kind: Format, tmp_path: Path) -> None:
    """The real table, 200 rows with notes, makes the round trip without loss."""
    glossary = load_glossary(default_glossary_path())

    assert _back(export_glossary(glossary, kind), kind, tmp_path).digest == glossary.digest


@settings(max_examples=60, deadline=None)
@given(entry=_entry, kind=st.sampled_from(FORMATS))
def test_any_sound_row_comes_back(
    entry: Entry, kind: Format, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Whatever a row holds, as long as it is sound, is what is read again."""
    assert not contradictions([entry])

    back = _back(export_glossary(Glossary((entry,)), kind), kind, tmp_path_factory.mktemp("trip"))

    assert _bare(back) == [entry]


def test_written_tbx_is_well_formed_and_in_its_namespace() -> None:
    """Any XML reader gets through it and finds the standard's namespace."""
    seen: list[str] = []
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = lambda tag, _attributes: seen.append(tag)
    parser.Parse(export_glossary(Glossary((FULL,)), "tbx").encode(), True)  # noqa: FBT003

    assert seen[0] == "urn:iso:std:iso:30042:ed-2 tbx"
    assert sum(tag.endswith("termSec") for tag in seen) == 8


OLD_STYLE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en"><text><body>
<termEntry id="7"><descrip type="subjectField">transport</descrip>
<langSet xml:lang="en-US"><tig><term>airstrip</term>
<termNote type="partOfSpeech">noun</termNote></tig>
<tig><term>landing strip</term></tig></langSet>
<langSet xml:lang="es-PE">
<tig><term>pista de aterrizaje</term><termNote type="grammaticalGender">feminine</termNote></tig>
<tig><term>pista</term>
<termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig>
<tig><term>franja</term>
<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
</langSet></termEntry></body></text></martif>
"""


def test_a_file_of_the_older_edition_is_read(tmp_path: Path) -> None:
    """Several terms of a concept become variants in English and rows in Spanish."""
    rows = _back(OLD_STYLE, "tbx", tmp_path).entries

    assert [(row.en, row.es, row.status) for row in rows] == [
        ("airstrip", "pista de aterrizaje", "preferred"),
        ("airstrip", "pista", "admitted"),
        ("airstrip", "franja", "forbidden"),
    ]
    assert rows[0].en_variants == ("landing strip",)
    assert (rows[0].pos, rows[0].gender, rows[0].domain) == ("noun", "f", "transport")


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ('<!DOCTYPE t [<!ENTITY a "aaaa">]>\n<t>&a;</t>', 1, "declares an entity"),
        ("<tbx>\n<text>\n</tbx>", 3, "is not well-formed XML"),
        ("<html></html>", 1, "this is not a TBX file"),
        (
            "<tbx>\n<conceptEntry><langSec lang='en'><termSec><term>a</term>"
            + "</termSec></langSec></conceptEntry></tbx>",
            2,
            "without a term in both",
        ),
    ],
)
def test_a_bad_file_is_named_with_its_line(
    text: str, line: int, message: str, tmp_path: Path
) -> None:
    """Entities are refused before they can grow; anything else that is wrong says where."""
    with pytest.raises(BrokenGlossaryError, match=message) as caught:
        _back(text, "tbx", tmp_path)

    assert caught.value.problems[0].line == line
