"""Names of editions and their files."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path, PurePath
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate.edition.naming import slug_for, translation_name

from .examples import example

CASES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "cases" / "slugs.json").read_text("utf-8")
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["label"])
def test_a_path_gives_its_slug(case: dict[str, Any]) -> None:
    """Each path of the table gives the slug written beside it."""
    assert slug_for(PurePath(case["input"])) == case["expected"]


@given(st.text(min_size=1).filter(lambda name: PurePath(name).name != ""))
def test_every_slug_is_safe_on_every_file_system(name: str) -> None:
    """Whatever a file is called, its slug is short, lower-case ASCII and no hidden name."""
    slug = slug_for(PurePath(name))

    assert re.fullmatch(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?", slug)
    assert len(slug) <= 80


def test_a_slug_is_its_own_slug() -> None:
    """A name that is already a slug stays as it is."""
    slug = slug_for(PurePath("¡Pistas & pozas! " * 20 + ".txt"))

    assert slug_for(PurePath(f"{slug}.md")) == slug


@pytest.mark.parametrize(
    ("name", "format_", "expected"),
    [
        ("raid.en.txt", "text", "raid.es.txt"),
        ("raid.EN.MD", "markdown", "raid.es.md"),
        ("raid", "markdown", "raid.es.md"),
        ("raid. v2", "text", "raid.es.txt"),
    ],
)
def test_a_translation_keeps_the_extension(name: str, format_: str, expected: str) -> None:
    """The translation is named ``<slug>.<lang>.<ext>``, with the format's extension if none."""
    article = replace(example().article, name=name, format=format_)
    edition = replace(example(), slug="raid", article=article)

    assert translation_name(edition) == expected
