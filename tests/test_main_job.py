"""The main job with the real bundled models, on our seeds and on the shared sample article."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from translate.article import Article, Edition, other_language
from translate.edition import write_edition
from translate.figures import compare_figures
from translate.formats import read_article, render
from translate.glossary import load_glossary
from translate.workflow import Desk

pytestmark = pytest.mark.models

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT.parent / "shared/seeds/narco-airstrips.en.txt"
SEEDS = sorted((ROOT / "seeds").glob("*.*"))


@pytest.fixture(scope="module")
def desk() -> Desk:
    """The desk an editor has: the bundled models and the project's glossary."""
    return Desk(load_glossary(ROOT / "glossary.csv"))


@pytest.fixture(scope="module")
def sample(desk: Desk) -> Edition:
    """The edition of the sample article; missing is an error in CI, elsewhere a skip."""
    if not SAMPLE.exists() and not os.environ.get("CI"):
        pytest.skip("the shared sample article is not beside this checkout")
    return _edition(desk, read_article(SAMPLE))


@pytest.fixture(scope="module", params=SEEDS, ids=lambda path: path.name)
def seed(request: pytest.FixtureRequest, desk: Desk) -> Edition:
    """The edition of each of our own articles."""
    return _edition(desk, read_article(request.param))


def _edition(desk: Desk, article: Article) -> Edition:
    (edition,) = desk.editions([("test", article)], other_language(article.language))
    return edition


def _missing_figures(edition: Edition) -> list[str]:
    source, target = edition.article.language, edition.language
    return [
        f"{segment.id}: {figure.text}"
        for segment, draft, _ in edition.pairs()
        for figure in compare_figures(segment.text, source, draft.text, target).missing
    ]


def _missing_terms(edition: Edition) -> list[str]:
    return [
        f"{draft.segment}: {use.source_term}"
        for draft in edition.drafts
        for use in draft.terms
        if not use.applied
    ]


def _kept_lines(article: Article) -> Iterator[str]:
    for block in article.kept:
        yield article.text[block.start : block.end]


def test_every_figure_of_the_sample_stands_in_its_translation(sample: Edition) -> None:
    """Ten, 14 against 24, 1.2 and 28.8: none is lost."""
    assert _missing_figures(sample) == []


def test_every_term_of_the_sample_is_honoured(sample: Edition) -> None:
    """In whatever form the sentence needs."""
    assert len([use for draft in sample.drafts for use in draft.terms]) > 40
    assert _missing_terms(sample) == []


def test_captions_and_credits_of_the_sample_keep_their_place(sample: Edition) -> None:
    """What is not prose is the same, in the same order, between the same paragraphs."""
    article = sample.article
    translated = render(article, sample.drafts)
    kept = list(_kept_lines(article))

    lines = {" ".join(line.split()) for line in kept}
    assert {"pistas1", "pistas2", "SEE ALSO: Peru News and Profiles"} <= lines
    assert translated.count("\n") == article.text.count("\n")
    position = 0
    for line in kept:
        position = translated.index(line, position) + len(line)
    assert ".pistas2\n" in translated


def test_the_sample_comes_back_to_english_with_figures_and_terms(
    sample: Edition, desk: Desk, tmp_path: Path
) -> None:
    """The translated article, translated again, still has every figure and term."""
    path = tmp_path / "back.es.txt"
    path.write_text(render(sample.article, sample.drafts), encoding="utf-8")

    back = _edition(desk, read_article(path, "es"))

    assert _missing_figures(back) == []
    assert _missing_terms(back) == []


def test_seeds_keep_their_terms_and_kept_lines(seed: Edition) -> None:
    """Every glossary term is honoured, and no caption or credit is touched."""
    translated = render(seed.article, seed.drafts)

    assert _missing_terms(seed) == []
    for line in _kept_lines(seed.article):
        assert line in translated


def test_seeds_lose_hardly_a_figure_and_the_reviewer_says_which(seed: Edition) -> None:
    """At most one in twenty figures is lost, and each loss is a finding on its segment."""
    missing = _missing_figures(seed)
    found = {f.segment for f in seed.review.findings if f.check in {"numbers", "dates"}}

    assert len(missing) <= 3
    assert {line.split(":")[0] for line in missing} <= found


def test_markup_and_addresses_come_through(seed: Edition) -> None:
    """Every mark once, every address, file name and handle untouched."""
    for segment, draft, _ in seed.pairs():
        assert sorted((m.opening, m.closing) for m in draft.marks) == sorted(
            (m.opening, m.closing) for m in segment.marks
        )
        for item in segment.protected:
            assert item.span.of(segment.text) in draft.text


def test_steps_replay_and_places_hold(seed: Edition) -> None:
    """The record of every draft leads to its text, and its terms stand where it says."""
    for draft in seed.drafts:
        text = draft.raw
        for step in draft.steps:
            text = step.apply(text)
        assert text == draft.text
        for use in draft.terms:
            if use.target:
                assert use.target.of(draft.text).casefold() == use.form.casefold()


def test_a_second_run_gives_the_same_bytes(desk: Desk, tmp_path: Path) -> None:
    """Two desks, two runs, one edition."""
    article = read_article(SEEDS[0])
    folders = [
        write_edition(_edition(one, article), tmp_path / name)
        for name, one in (("first", desk), ("second", Desk(desk.glossary)))
    ]
    first, second = ({p.name: p.read_bytes() for p in f.iterdir()} for f in folders)

    assert first == second
