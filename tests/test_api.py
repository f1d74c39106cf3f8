"""The public interface: what ``from translate import …`` promises."""

from __future__ import annotations

from pathlib import Path

import pytest

import translate
from tests.desk import fake_desk


@pytest.mark.parametrize("name", translate.__all__)
def test_every_public_name_is_there_and_explained(name: str) -> None:
    """Each can be imported and has a docstring."""
    assert getattr(translate, name).__doc__


def test_the_example_of_the_docstring_works(tmp_path: Path) -> None:
    """Read, translate, review and write with public names alone."""
    article = translate.read_article(Path(__file__).parent.parent / "seeds/river-route.en.md")

    (edition,) = fake_desk().editions([("river-route", article)], "es")
    folder = translate.write_edition(edition, tmp_path)

    assert set(edition.review.counts) == {"minor", "major", "critical"}
    assert (folder / "river-route.es.md").exists()


def test_an_unknown_name_is_an_attribute_error() -> None:
    """As in any module."""
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = translate.nonsense
