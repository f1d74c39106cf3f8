"""``translate review SOURCE TARGET``: existing texts aligned, reviewed and decided upon."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Invoke
from translate.article import Span
from translate.cli.findings import excerpt

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
    assert "Alignment  paragraphs: 3, sentences: 3, segments: 3\n" in result.stdout
    assert "1-1: 3, 1-2: 0, 2-1: 0, dropped: 0, added: 0, moved: 0\n" in result.stdout
    assert "critical" not in result.stdout


def test_a_changed_figure_is_listed_and_fails(
    translate: Invoke, files: tuple[str, str, str]
) -> None:
    """With its place and both texts, and --fail-on gives exit code 3."""
    result = translate("review", files[0], files[2], "--fail-on", "critical")
    lines = result.stdout.splitlines()

    assert result.exit_code == 3
    assert lines[0] == "source.en.txt (English) and wrong.es.txt (Spanish)"
    assert lines[3].startswith("Findings   1 critical")
    assert lines[5].startswith("1. critical, Numbers (s1, paragraph 1; risk ")
    assert "“24”" in lines[6]
    assert "“42”" in lines[6]
    assert lines[7:9] == [
        "   en  The police of Lima found 24 pits near the river on Tuesday.",
        "   es  La policía de Lima halló 42 pozas cerca del río el martes.",
    ]


def test_the_worst_five_are_listed_and_the_rest_is_counted(translate: Invoke) -> None:
    """In lines of 80 columns without colour; --all lists the rest."""
    source = "".join(f"The police of Lima found {n}1 pits near a river.\n\n" for n in range(2, 9))
    target = "".join(
        f"La policía de Lima halló {n}7 pozas cerca de un río.\n\n" for n in range(2, 9)
    )
    Path("seven.en.txt").write_text(source, encoding="utf-8")
    Path("seven.es.txt").write_text(target, encoding="utf-8")

    short = translate("review", "seven.en.txt", "seven.es.txt")
    whole = translate("review", "seven.en.txt", "seven.es.txt", "--all")
    found = len(json.loads(_json(translate, "seven.en.txt", "seven.es.txt"))["segments"])

    assert found == 7
    assert "\n5. " in short.stdout
    assert "\n6. " not in short.stdout
    assert " more: --all lists them here, --html FILE " in short.stdout
    assert whole.stdout.startswith(short.stdout.partition("\n5. ")[0])
    assert "\n7. " in whole.stdout
    assert " more: " not in whole.stdout
    assert "\x1b" not in whole.stdout
    assert max(map(len, whole.stdout.splitlines())) <= 80
    assert not any(line.endswith(" ") for line in whole.stdout.splitlines())


@pytest.mark.parametrize(
    ("span", "expected", "marked"),
    [
        (Span(0, 3), "One two three four…", "One"),
        (Span(14, 18), "…three four five…", "four"),
        (Span(24, 27), "…four five six", "six"),
        (None, "One two three four…", None),
        (Span(0, 27), "…two three four…", None),
    ],
)
def test_an_excerpt_is_cut_between_words(
    span: Span | None, expected: str, marked: str | None
) -> None:
    """The words a finding is about are in it."""
    text = "One two three\nfour five six"
    middle = (span.start + span.end) / 2 / len(text) if span else 0.0

    short, place = excerpt(text, span, middle, 20)

    assert short == expected
    assert (place and place.of(short)) == marked


def test_an_excerpt_of_a_short_text_is_the_text() -> None:
    """In one line; a word longer than the line is cut."""
    assert excerpt("Ten\npits.", Span(4, 8), 0.7, 20) == ("Ten pits.", Span(4, 8))
    assert excerpt("x" * 30, None, 0.0, 20) == ("x" * 18 + "…", None)


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
    shown = translate("review", files[0], "short.es.txt").stdout
    assert "paragraphs: 3 and 2, sentences: 3 and 2, segments: 3\n" in shown
    assert "1-1: 2, 1-2: 0, 2-1: 0, dropped: 1, added: 0, moved: 0\n" in shown
    assert "1. critical, Alignment (s2, paragraph 2; risk " in shown
    assert "\n   es  (nothing)\n" in shown


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
    assert "agreed" in Path(f"{files[2]}.decisions.toml").read_text(encoding="utf-8")
    assert json.loads(after.stdout)["counts"]["critical"] == 0
    assert json.loads(changed.stdout)["counts"]["critical"] == 1
    assert json.loads(changed.stdout)["void"][0]["key"] == key
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


def test_a_figure_alone_in_a_table_is_compared(translate: Invoke) -> None:
    """Lists and tables are aligned item by item, cells of mere figures included."""
    source = "- The police found pits.\n- Nobody was arrested.\n\n| Year | Pits |\n|--|--|\n"
    target = "- La policía halló pozas.\n- Nadie fue detenido.\n\n| Año | Pozas |\n|--|--|\n"
    Path("table.en.md").write_text(f"{source}| 2012 | 1,100 |\n| 2013 | 110 |\n", encoding="utf-8")
    Path("table.es.md").write_text(f"{target}| 2012 | 1.100 |\n| 2013 | 101 |\n", encoding="utf-8")

    options = ("--from", "en", "--to", "es", "--json")
    record = json.loads(translate("review", "table.en.md", "table.es.md", *options).stdout)

    wrong = [s["target"] for s in record["segments"] for f in s["findings"] if _is_numbers(f)]
    assert len(record["segments"]) == 8
    assert wrong == ["101"]


@pytest.mark.parametrize("which", [0, 1])
def test_an_empty_file_is_told(translate: Invoke, files: tuple[str, str, str], which: int) -> None:
    """On either side; the file is named."""
    Path("empty.txt").write_text(" \n\n", encoding="utf-8")
    pair = [files[0], files[1]]
    pair[which] = "empty.txt"

    result = translate("review", *pair)

    assert result.exit_code == 1
    assert result.stderr.startswith("Error: empty.txt: the file is empty")


def test_a_third_language_is_told(translate: Invoke, files: tuple[str, str, str]) -> None:
    """By its name, with the way round."""
    french = "Le président a déclaré que la police avait trouvé des fosses près de la rivière."
    Path("texte.txt").write_text(french, encoding="utf-8")

    result = translate("review", files[0], "texte.txt")

    assert result.exit_code == 1
    assert "texte.txt: the text looks French" in result.stderr


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
    record = json.loads(_json(translate, files[0], files[2]))
    return [
        finding["key"]
        for segment in record["segments"]
        for finding in segment["findings"]
        if finding["severity"] == "critical"
    ]


def _json(translate: Invoke, source: str, target: str) -> str:
    return translate("review", source, target, "--json").stdout


def _is_numbers(finding: dict[str, str]) -> bool:
    return finding["check"] == "numbers"
