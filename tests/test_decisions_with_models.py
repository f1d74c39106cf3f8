"""The editor's whole loop with the bundled models: run, decide, run again, another article."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from translate.cli import main

pytestmark = pytest.mark.models

ARTICLE = """\
# Police destroy 24 pits

Police destroyed 24 pits in the [valley of the Apurímac](https://example.org) on Tuesday.

Nobody was hurt, according to the ministry.
"""


def _translate(*arguments: str, code: int = 0) -> Result:
    result = CliRunner().invoke(main, list(arguments))
    assert result.exit_code == code, result.output
    return result


def _record(name: str) -> dict[str, Any]:
    record = json.loads(Path("out/pits", name).read_text(encoding="utf-8"))
    assert isinstance(record, dict)
    return record


def test_what_an_editor_decides_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wrong figure in an editor's text is found, dismissed, and stays so to the byte."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BILINGUAL_DESK_MEMORY", str(tmp_path / "memory.sqlite3"))
    Path("pits.en.md").write_text(ARTICLE, encoding="utf-8")
    _translate("run", "pits.en.md")
    sentence = _record("edition.json")["segments"][1]

    wrong = "La policía destruyó 42 pozas en el valle del Apurímac el martes."
    _translate("review", "decide", "out/pits", sentence["id"], "--edit", wrong)
    _translate("run", "pits.en.md", "--fail-on", "critical", code=3)
    found = [f for f in _record("review.json")["findings"] if f["segment"] == sentence["id"]]
    assert "numbers" in {finding["check"] for finding in found}
    article = Path("out/pits/pits.es.md").read_text(encoding="utf-8")
    assert "[valle del Apurímac](https://example.org)" in article

    every = [finding["key"] for finding in _record("review.json")["findings"]]
    _translate("review", "decide", "out/pits", *every, "--dismiss", "counted again")
    _translate("run", "pits.en.md", "--fail-on", "minor")
    assert _record("review.json")["findings"] == []
    files = {path.name: path.read_bytes() for path in Path("out/pits").iterdir()}
    _translate("run", "pits.en.md", "--fresh")
    assert {path.name: path.read_bytes() for path in Path("out/pits").iterdir()} == files

    Path("back.es.txt").write_text(f"{wrong}\n\nNadie lo sabe todavía en Lima.\n", encoding="utf-8")
    line = _translate("run", "back.es.txt").stdout
    assert "1 of 2 segments from the memory" in line
    assert sentence["text"] in Path("out/back/back.en.txt").read_text(encoding="utf-8")
