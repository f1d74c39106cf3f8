"""``translate review SOURCE TARGET``: existing texts aligned, reviewed and decided upon."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Invoke

SOURCE = """\
The police of Lima found 24 pits near the river on Tuesday.

The minister of defence said that the operation had surprised the traffickers of the valley.

President Humala flew to Bolivia with 14 officers of the army.
"""
TARGET = """\
La policía de Lima halló 24 pozas cerca del río el martes.

El ministro de Defensa dijo que la operación había sorprendido a los traficantes del valle.

El presidente Humala voló a Bolivia con 14 oficiales del ejército.
"""
WRONG = TARGET.replace("24 pozas", "42 pozas")


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str, str]:
    """A source, a faithful translation and one with a changed figure."""
    names = ("source.en.txt", "target.es.txt", "wrong.es.txt")
    for name, text in zip(names, (SOURCE, TARGET, WRONG), strict=True):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return names


def test_a_faithful_pair_has_nothing_to_decide(
    translate: Invoke, files: tuple[str, str, str]
) -> None:
    """Exit code 0 even with --fail-on."""
    result = translate("review", files[0], files[1], "--fail-on", "major")

    assert result.exit_code == 0
    assert "in 3 segments" in result.stdout
    assert "critical" not in result.stdout


def test_a_changed_figure_is_listed_and_fails(
    translate: Invoke, files: tuple[str, str, str]
) -> None:
    """The table names it, and --fail-on gives exit code 3."""
    result = translate("review", files[0], files[2], "--fail-on", "critical")

    assert result.exit_code == 3
    assert "1 critical" in result.stdout
    assert "numbers" in result.stdout


def test_a_missing_paragraph_is_reported_as_such(
    translate: Invoke, files: tuple[str, str, str]
) -> None:
    """The aligner says what was left out, whole."""
    Path("short.es.txt").write_text("\n\n".join(TARGET.split("\n\n")[::2]), encoding="utf-8")

    record = json.loads(translate("review", files[0], "short.es.txt", "--json").stdout)

    (dropped,) = [s for s in record["segments"] if s["alignment"] == ["dropped-paragraph"]]
    assert dropped["source"].startswith("The minister of defence")
    assert dropped["findings"][0]["check"] == "alignment"
    assert record["counts"]["critical"] == 1


def test_the_page_stands_alone(translate: Invoke, files: tuple[str, str, str]) -> None:
    """--html writes one file that links to no other."""
    result = translate("review", files[0], files[2], "--html", "review.html")
    page = Path("review.html").read_text(encoding="utf-8")

    assert result.exit_code == 0
    assert "La policía de Lima" in page
    assert "bilingual.html" not in page


def test_the_direction_can_be_the_other_one(translate: Invoke, files: tuple[str, str, str]) -> None:
    """Spanish originals are reviewed alike."""
    record = json.loads(translate("review", files[2], files[0], "--json").stdout)

    assert (record["source_language"], record["target_language"]) == ("es", "en")
    assert record["counts"]["critical"] == 1


def test_two_texts_of_one_language_are_refused(
    translate: Invoke, files: tuple[str, str, str]
) -> None:
    """One sentence says what is wrong."""
    result = translate("review", files[1], files[2])

    assert result.exit_code == 1
    assert "both texts are Spanish" in result.stderr


def test_an_edit_that_repairs_is_told(translate: Invoke, files: tuple[str, str, str]) -> None:
    """--edited compares before and after against the source."""
    record = json.loads(
        translate("review", files[0], files[2], "--edited", files[1], "--json").stdout
    )
    shown = translate("review", files[0], files[2], "--edited", files[1], "--html", "r.html")

    (edit,) = record["edits"]
    assert edit["effect"] == "repaired"
    assert edit["changes"] == [{"kind": "changed", "before": "42", "after": "24"}]
    assert "repaired: The source says" in shown.stdout
    assert "The change repairs a finding." in Path("r.html").read_text(encoding="utf-8")


def test_an_edit_that_breaks_is_told(translate: Invoke, files: tuple[str, str, str]) -> None:
    """The other way round."""
    record = json.loads(
        translate("review", files[0], files[1], "--edited", files[2], "--json").stdout
    )

    assert [edit["effect"] for edit in record["edits"]] == ["broke"]
    assert record["counts"]["critical"] == 1


def test_a_decision_lasts_until_the_text_changes(
    translate: Invoke, files: tuple[str, str, str]
) -> None:
    """Dismissed with a reason, gone; the text edited, shown again and the decision void."""
    (key,) = _keys(translate, files)

    taken = translate("review", "decide", files[0], files[2], key, "--dismiss", "agreed")
    after = translate("review", files[0], files[2], "--json")
    Path(files[2]).write_text(WRONG.replace("pozas", "pozas grandes"), encoding="utf-8")
    changed = translate("review", files[0], files[2], "--json")

    assert taken.exit_code == 0
    assert "agreed" in Path(f"{files[2]}.decisions.csv").read_text(encoding="utf-8")
    assert json.loads(after.stdout)["counts"]["critical"] == 0
    assert json.loads(changed.stdout)["counts"]["critical"] == 1
    assert "1 earlier decisions no longer hold" in changed.stderr


def test_a_decision_needs_a_reason_and_a_known_key(
    translate: Invoke, files: tuple[str, str, str]
) -> None:
    """Usage errors are exit code 2, an unknown finding is exit code 1."""
    neither = translate("review", "decide", files[0], files[2], "0000000000")
    unknown = translate("review", "decide", files[0], files[2], "0000000000", "--accept", "x")

    assert neither.exit_code == 2
    assert unknown.exit_code == 1
    assert "no finding '0000000000'" in unknown.stderr


@pytest.mark.parametrize("arguments", [(), ("one.txt",), ("one.txt", "two.txt", "--jsonl")])
def test_files_and_lines_exclude_each_other(translate: Invoke, arguments: tuple[str, ...]) -> None:
    """Anything but two files or --jsonl is a usage error."""
    assert translate("review", *(arguments or ("texts",))).exit_code == 2


def test_a_missing_file_is_one_clear_sentence(translate: Invoke) -> None:
    """The file is named."""
    result = translate("review", "none.en.txt", "none.es.txt")

    assert result.exit_code == 1
    assert "none.en.txt: no such file" in result.stderr


def _keys(translate: Invoke, files: tuple[str, str, str]) -> list[str]:
    record = json.loads(translate("review", files[0], files[2], "--json").stdout)
    return [
        finding["key"]
        for segment in record["segments"]
        for finding in segment["findings"]
        if finding["severity"] == "critical"
    ]
