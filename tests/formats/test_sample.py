"""The sample that the design was written around, line by line, and our own seeds."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from translate.article import Article
from translate.formats import read_article

_ROOT = Path(__file__).parent.parent.parent
_SAMPLE = _ROOT.parent / "shared" / "seeds" / "narco-airstrips.en.txt"


@pytest.fixture(scope="module")
def sample() -> Article:
    """The sample, which lies beside the repository; continuous integration must have it."""
    if not _SAMPLE.exists() and os.environ.get("CI") != "true":
        pytest.skip("the shared sample is not on this machine")
    return read_article(_SAMPLE)


def test_every_line_of_the_sample_is_what_it_is(sample: Article) -> None:
    """Captions, credit, see-also line and footnote are told from the paragraphs around them."""
    kinds = [block.kind for block in sample.blocks]
    furniture = [(n, kind) for n, kind in enumerate(kinds) if kind != "paragraph"]

    assert sample.language == "en"
    assert len(kinds) == 28
    assert furniture == [
        (3, "credit"),
        (4, "caption"),
        (7, "caption"),
        (10, "caption"),
        (14, "caption"),
        (17, "see_also"),
        (21, "caption"),
        (27, "footnote"),
    ]


def test_the_tokens_of_the_sample_are_kept_whole(sample: Article) -> None:
    """Each pistas token is a caption of its own, glued or not, and in no segment."""
    captions = [sample.text[b.start : b.end] for b in sample.blocks if b.kind == "caption"]

    assert captions == [f"pistas{number}" for number in range(1, 6)]
    assert not any("pistas" in segment.text for segment in sample.segments)


def test_the_furniture_of_the_sample_has_no_segments(sample: Article) -> None:
    """What is not prose is not rewritten."""
    assert all(not b.segments for b in sample.blocks if b.kind != "paragraph")
    assert all(b.segments for b in sample.blocks if b.kind == "paragraph")


def test_the_sentences_of_the_sample(sample: Article) -> None:
    """The paragraphs have as many sentences as a reader counts, ends included."""
    counts = [len(b.segments) for b in sample.blocks if b.kind == "paragraph"]
    ends = {segment.text[-1] for segment in sample.segments}

    assert counts == [2, 2, 3, 3, 1, 2, 3, 2, 1, 1, 2, 1, 4, 1, 2, 1, 2, 2, 2, 1]
    assert ends == {"."}


@pytest.mark.parametrize("path", sorted((_ROOT / "seeds").glob("*.*")), ids=lambda path: path.name)
def test_our_own_seeds_are_read_in_their_language(path: Path) -> None:
    """The language a seed's name says is the one its words show, and no furniture is translated."""
    article = read_article(path)

    assert article.language == path.name.split(".")[1]
    assert {"heading", "paragraph", "credit", "caption", "see_also"} <= {
        block.kind for block in article.blocks
    }
    assert all(b.segments for b in article.blocks if b.kind in ("heading", "paragraph"))
