"""The commands ``translate glossary check``, ``list`` and ``find``."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.fakes import FakeModel
from translate.cli import main
from translate.engine.decoder import Decoder
from translate.glossary import load_glossary
from translate.workflow import Desk

SOUND = (
    "en,es,pos,gender,es_variants,status,note\n"
    "airstrip,pista de aterrizaje,noun,f,,,Spell it out.\n"
    "airstrip,franja de aterrizaje,noun,f,,forbidden,\n"
    "clandestine airstrip,aeródromo ilegal,noun,m,,,\n"
    "FARC,FARC,acronym,f,,keep,\n"
)


@pytest.fixture
def terms(tmp_path: Path) -> str:
    """The path of a sound glossary."""
    path = tmp_path / "terms.csv"
    path.write_text(SOUND, encoding="utf-8")
    return str(path)


def run(*arguments: str) -> Result:
    """What ``translate glossary`` says to these arguments."""
    return CliRunner().invoke(main, ["glossary", *arguments])


def test_check_counts_and_remarks(terms: str) -> None:
    """A sound table is counted, what may surprise is named with its line, and all is well."""
    result = run("check", terms)

    assert result.stdout == (
        f"{terms}:2: hidden: in English, “airstrip” is not applied inside "
        "“clandestine airstrip” (line 4)\n"
        "4 rows (2 preferred, 1 forbidden, 1 keep): no problems, 1 remark\n"
    )
    assert result.exit_code == 0


def test_check_names_every_problem(tmp_path: Path) -> None:
    """A broken table is exit code 1, its problems go to stderr, and no traceback is shown."""
    path = tmp_path / "terms.csv"
    path.write_text("en,es,pos\nraid,,nuon\nbase,base\n", encoding="utf-8")
    result = run("check", str(path))

    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr.splitlines()[1:] == [
        f"{path}:2:es: no term here",
        f"{path}:2:pos: “nuon” is not known here; did you mean noun?",
        (
            f"{path}:3: 2 cells where the header names 3 columns; "
            "a cell that holds a separator needs quotation marks"
        ),
    ]


def test_check_takes_the_glossary_of_a_run_by_default() -> None:
    """Without a file the project's own glossary is checked, and it is sound."""
    result = run("check")

    assert result.exit_code == 0
    assert "no problems" in result.stdout


def test_list_shows_terms_as_json(terms: str) -> None:
    """Each term has its wordings, what is forbidden, its note and its rows."""
    listed = json.loads(run("list", "--glossary", terms, "--json").stdout)

    assert [term["source"] for term in listed] == ["airstrip", "clandestine airstrip", "FARC"]
    assert listed[0]["renderings"] == ["pista de aterrizaje"]
    assert listed[0]["forbidden"] == ["franja de aterrizaje"]
    assert listed[0]["rows"][0]["note"] == "Spell it out."
    assert [term["keep"] for term in listed] == [False, False, True]


def test_list_turns_round(terms: str) -> None:
    """Seen from Spanish, the Spanish words are the sources."""
    listed = json.loads(run("list", "--glossary", terms, "--from", "es", "--json").stdout)

    assert listed[0]["source"] == "pista de aterrizaje"


def test_list_prints_a_table(terms: str) -> None:
    """Without --json, one line a term under a header."""
    lines = run("list", "--glossary", terms).stdout.splitlines()

    assert lines[0].split() == ["English", "Spanish", "Never", "Note"]
    assert lines[-1].split() == ["FARC", "FARC"]


def test_find_says_what_matches_and_why(terms: str) -> None:
    """Place, rendering and reason of each hit, in both languages unless one is named."""
    result = run("find", "--glossary", terms, "Two airstrips and las pistas de aterrizaje")

    assert result.stdout.splitlines() == [
        (
            "en 4-13 “airstrips” → pista de aterrizaje: "
            "term “airstrip”, form “airstrips”, plural, line 2"
        ),
        (
            "es 22-42 “pistas de aterrizaje” → airstrip: "
            "term “pista de aterrizaje”, form “pistas de aterrizaje”, plural, line 2"
        ),
    ]


def test_find_answers_in_json(terms: str) -> None:
    """The same for programs."""
    result = run("find", "--glossary", terms, "--from", "en", "--json", "Airstrips.")
    hit = json.loads(result.stdout)[0]

    assert (hit["from"], hit["start"], hit["end"], hit["number"], hit["line"]) == (
        "en",
        0,
        9,
        "p",
        2,
    )
    assert hit["renderings"] == ["pista de aterrizaje"]


def test_find_says_when_there_is_nothing(terms: str) -> None:
    """No hit is no error; the note goes to stderr and stdout stays empty."""
    result = run("find", "--glossary", terms, "nothing here")

    assert (result.exit_code, result.stdout) == (0, "")
    assert "No term" in result.stderr


def test_an_unknown_glossary_is_an_expected_error(tmp_path: Path) -> None:
    """Exit code 1 and one sentence."""
    result = run("list", "--glossary", str(tmp_path / "none.csv"))

    assert result.exit_code == 1
    assert "there is no glossary at" in result.stderr


def test_the_module_is_light() -> None:
    """Importing the commands loads neither the lemmatiser nor the table printer."""
    code = (
        "import sys, translate.cli.glossary; "
        "print([m for m in ('simplemma', 'rich', 'numpy') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


def test_export_and_import_are_inverse(terms: str, tmp_path: Path) -> None:
    """What goes out as TBX comes back as the same table."""
    tbx = tmp_path / "terms.tbx"

    assert run("export", "--glossary", terms, "--format", "tbx", "--output", str(tbx)).output == ""
    assert run("import", str(tbx)).stdout == run("export", "--glossary", terms).stdout


def test_an_existing_table_is_not_overwritten(terms: str) -> None:
    """Exit code 1 and a hint, and the file is as it was."""
    result = run("export", "--output", terms)

    assert (result.exit_code, Path(terms).read_text(encoding="utf-8")) == (1, SOUND)
    assert "exists already" in result.stderr


def test_suggest_proposes_a_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Frequent phrases of the articles come out as rows that can be loaded."""
    article = tmp_path / "coast.en.txt"
    article.write_text(
        "The fishing village\n\nThe police found the fishing village on the coast. "
        "Nobody in the fishing village has talked to the police since.\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(
        Desk, "decoder", lambda _desk, source, target: Decoder(FakeModel(), source, target)
    )
    result = run("suggest", str(article))
    path = tmp_path / "found.csv"
    path.write_text(result.stdout, encoding="utf-8")

    assert [entry.en for entry in load_glossary(path).entries] == ["fishing village"]
    assert "3 times in English" in result.stdout
