"""Fixtures of the edition's tests: an edition, and a writer that needs no other part."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import pytest

from translate.article import Article, Draft, Edition
from translate.edition import write_edition

from .examples import example
from .factory import word_differences

Write = Callable[[Edition, Path], Path]


def render(article: Article, drafts: Sequence[Draft]) -> str:
    """The article's text with each segment's slice replaced, as the formats do it."""
    text = article.text
    for segment, draft in reversed(list(zip(article.segments, drafts, strict=True))):
        text = text[: segment.start] + draft.text + text[segment.end :]
    return text


def encode(article: Article, text: str) -> bytes:
    """UTF-8, as the formats write it."""
    return text.encode("utf-8", "replace")


@pytest.fixture
def edition() -> Edition:
    """English to Spanish, with every kind of block and finding."""
    return example()


@pytest.fixture
def write() -> Write:
    """:func:`write_edition` with a renderer and a comparison of the tests' own."""
    return partial(write_edition, render=render, encode=encode, differences=word_differences)
