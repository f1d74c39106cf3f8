"""``translate summary``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Invoke

ENGLISH = (
    "The police found 24 pits in the valley on Tuesday. Nobody was arrested there. "
    "The boats of the north were burned and the crews fled into Bolivia at night.\n"
)


@pytest.fixture
def article(translate: Invoke) -> str:
    """An English article in the working folder."""
    Path("pits.en.txt").write_text(ENGLISH, encoding="utf-8")
    return "pits.en.txt"


def test_both_languages_show_the_same_segments(translate: Invoke, article: str) -> None:
    """The JSON names the source language, and each sentence its segment."""
    record = json.loads(translate("summary", article, "--sentences", "2", "--json").stdout)

    english, spanish = record["summary"]["en"], record["summary"]["es"]
    assert record["source_language"] == "en"
    assert 1 <= len(english) <= 2
    assert [s["segment"] for s in english] == [s["segment"] for s in spanish]
    assert all(sentence["text"] in ENGLISH for sentence in english)


def test_the_summary_is_printed_for_people_too(translate: Invoke, article: str) -> None:
    """Both languages under their names; nothing is written."""
    result = translate("summary", article)

    assert result.stdout.startswith("English\n\n  [s1] The police found 24 pits")
    assert "Spanish\n\n  [s1] La policía halló 24 pozas" in result.stdout
    assert not Path("out").exists()
