"""``translate run`` as its users type it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Invoke

ENGLISH = "The police found 24 pits in the valley and they burned the boats of the north.\n"


@pytest.fixture
def article(translate: Invoke) -> str:
    """An English article in the working folder."""
    Path("pits.en.txt").write_text(ENGLISH, encoding="utf-8")
    return "pits.en.txt"


def test_the_edition_is_named_on_stdout(translate: Invoke, article: str) -> None:
    """The result line says where, what was found, which terms held, and which model it was."""
    result = translate("run", article)

    assert result.exit_code == 0
    assert result.stdout.startswith("out/pits: findings: ")
    assert "glossary terms: 1 of 1" in result.stdout
    assert "model: fake 1.0" in result.stdout
    assert "1 written, 0 unchanged, 0 failed" in result.stderr
    assert "out/pits/review.html" in result.stderr


def test_json_is_all_there_is_on_stdout(translate: Invoke, article: str) -> None:
    """A program can read the outcome of every file."""
    result = translate("run", article, "missing.txt", "--json")

    good, bad = json.loads(result.stdout)
    assert result.exit_code == 1
    assert (good["status"], good["folder"]) == ("written", "out/pits")
    assert good["terms"] == {"applied": 1, "found": 1}
    assert bad["status"] == "failed"
    assert "missing.txt" in bad["error"]


def test_progress_without_a_terminal_is_plain_lines_on_stderr(
    translate: Invoke, article: str
) -> None:
    """No bar, no control characters."""
    result = translate("run", article)

    assert "translating: 1 of 1 sentences" in result.stderr
    assert "\x1b" not in result.stderr


def test_findings_at_the_level_asked_for_give_exit_code_three(
    translate: Invoke, article: str
) -> None:
    """--fail-on decides; the default is to succeed."""
    Path("glossary.csv").write_text("en,es\nvalley,valle\nboat,lancha\n", encoding="utf-8")
    counts = json.loads(translate("run", article, "--json").stdout)[0]["findings"]
    assert counts["major"] + counts["critical"] > 0

    assert translate("run", article, "--fail-on", "minor").exit_code == 3
    assert translate("run", article, "--fail-on", "none").exit_code == 0


def test_a_broken_glossary_is_told_with_file_line_and_column(
    translate: Invoke, article: str
) -> None:
    """Nothing is translated with half a glossary."""
    Path("glossary.csv").write_text("en,es,status\npit,,preferred\n", encoding="utf-8")

    result = translate("run", article)

    assert result.exit_code == 1
    assert "glossary.csv:2:" in result.stderr
    assert "Traceback" not in result.stderr
    assert not Path("out").exists()


def test_an_unknown_option_is_a_usage_error(translate: Invoke, article: str) -> None:
    """Exit code 2, and the way to the help."""
    result = translate("run", article, "--too", "es")

    assert result.exit_code == 2
    assert "--help" in result.stderr


def test_the_output_may_not_be_a_file(translate: Invoke, article: str) -> None:
    """The error names it; the file stays as it was."""
    Path("out").write_text("mine", encoding="utf-8")

    result = translate("run", article)

    assert result.exit_code == 1
    assert "Error: " in result.stderr
    assert Path("out").read_text(encoding="utf-8") == "mine"


def test_ctrl_c_is_one_sentence_and_leaves_things_tidy(
    translate: Invoke, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No traceback, no half edition, and the way on."""

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("translate.batch.write_edition", stop)
    result = translate("run", article)

    assert result.exit_code == 1
    assert "Interrupted; what was finished is kept" in result.stderr
    assert not Path("out").exists()


def test_a_broken_installed_package_is_told_and_passed_over(
    translate: Invoke, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bundled model answers, and the editor knows why the installed one does not."""
    broken = Path("packages/translate-en_es-9_0")
    broken.mkdir(parents=True)
    (broken / "metadata.json").write_text("{", encoding="utf-8")
    monkeypatch.setattr("translate.engine.packages.package_directories", lambda: [broken.parent])

    result = translate("run", article)

    assert result.exit_code == 0
    assert "Warning: " in result.stderr
    assert "translate-en_es-9_0" in result.stderr


def test_files_for_translation_programs_come_on_request(translate: Invoke, article: str) -> None:
    """--also adds them, and a run without it takes them away again."""
    assert translate("run", article, "--also", "xliff, tmx").exit_code == 0
    assert {path.suffix for path in Path("out/pits").iterdir()} >= {".tmx", ".xlf"}

    translate("run", article)

    assert not {path.suffix for path in Path("out/pits").iterdir()} & {".tmx", ".xlf"}


def test_a_format_that_is_not_known_is_a_usage_error(translate: Invoke, article: str) -> None:
    """The known ones are named."""
    result = translate("run", article, "--also", "tmx,odt")

    assert result.exit_code == 2
    assert "'odt' is none of tmx, xliff" in result.stderr
