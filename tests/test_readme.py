"""The README keeps its word."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from translate.cli import COMMANDS
from translate.glossary import load_glossary
from translate.lines import Line, Translated, translate_lines
from translate.workflow import Desk

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_two_commands_come_first() -> None:
    """They are on the first screen, and the Makefile has them."""
    first_screen = "\n".join(README.splitlines()[:25])
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")

    for target in ("run", "test"):
        assert f"make {target}" in first_screen
        assert re.search(rf"^{target}:", makefile, re.MULTILINE)


def test_links_lead_somewhere() -> None:
    """Every file the README points to is there."""
    for target in re.findall(r"\]\((?!http)([^)#]+)\)", README):
        assert (ROOT / target).exists(), target


def test_only_commands_that_exist_are_shown() -> None:
    """No line shows a command that the program does not have."""
    shown = set(re.findall(r"^translate (\w+)", README, re.MULTILINE))

    assert shown
    assert shown <= set(COMMANDS)


@pytest.mark.models
def test_the_before_and_after_is_what_the_bundled_models_say() -> None:
    """The example on the first screen is real."""
    before, after = re.findall(r"^> (.+)$", README, re.MULTILINE)[:2]

    desk = Desk(load_glossary(ROOT / "glossary.csv"))
    (result,) = translate_lines([Line(before.strip())], desk)

    assert isinstance(result, Translated)
    assert result.text == after.strip()
