"""The command line over a desk of fakes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.desk import fake_desk
from translate.cli import main
from translate.glossary import Glossary
from translate.memory import Memory
from translate.workflow import RunSettings

Invoke = Callable[..., Result]

GLOSSARY = "en,es,pos,gender\npit,poza,noun,f\nairstrip,narcopista,noun,f\n"


@pytest.fixture
def translate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Invoke:
    """Run ``translate ARGUMENTS`` in an empty folder that holds a small glossary.csv.

    The translation memory is a file of that folder, not there yet.
    """
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BILINGUAL_DESK_MEMORY", "memory.sqlite3")
    (tmp_path / "glossary.csv").write_text(GLOSSARY, encoding="utf-8")

    def desk(glossary: Glossary, settings: RunSettings, memory: Memory | None = None) -> object:
        return fake_desk(glossary, settings, memory)

    monkeypatch.setattr("translate.workflow.Desk", desk)

    def invoke(*arguments: str, stdin: str | bytes = "") -> Result:
        return CliRunner().invoke(main, list(arguments), input=stdin)

    return invoke
