"""Where the terms of a glossary are found in a text."""

from __future__ import annotations

import os
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.glossary.cases import case_glossary, label, load_cases
from translate.article import LANGUAGES, Language
from translate.glossary import Glossary, Matcher

MATCHERS = {language: Matcher(case_glossary(), language) for language in LANGUAGES}
WORDS = sorted(
    {
        word
        for matcher in MATCHERS.values()
        for term in matcher.terms
        for wording in term.sources
        for word in wording.text.split()
    }
)


def found(language: Language, text: str) -> list[dict[str, str]]:
    """The hits in `text`, as the case files write them."""
    return [
        {"text": hit.text, "term": hit.term.source, "number": hit.number}
        for hit in MATCHERS[language].find(text)
    ]


@pytest.mark.parametrize("case", load_cases("matching.en"), ids=label)
def test_english_terms_are_found(case: dict[str, Any]) -> None:
    """Every case of the English file has exactly the hits it names."""
    assert found("en", case["text"]) == case["hits"]


@pytest.mark.parametrize("case", load_cases("matching.es"), ids=label)
def test_spanish_terms_are_found(case: dict[str, Any]) -> None:
    """Every case of the Spanish file has exactly the hits it names."""
    assert found("es", case["text"]) == case["hits"]


@pytest.mark.xfail(reason="known limits of matching", strict=True)
@pytest.mark.parametrize("case", load_cases("matching-known-failures.en"), ids=label)
def test_english_limits(case: dict[str, Any]) -> None:
    """What cannot be told yet in English; a case that passes must move to the other file."""
    assert found("en", case["text"]) == case["hits"]


@pytest.mark.xfail(reason="known limits of matching", strict=True)
@pytest.mark.parametrize("case", load_cases("matching-known-failures.es"), ids=label)
def test_spanish_limits(case: dict[str, Any]) -> None:
    """What cannot be told yet in Spanish; a case that passes must move to the other file."""
    assert found("es", case["text"]) == case["hits"]


@given(st.lists(st.sampled_from([*WORDS, ",", "—", "“", "”", "the", "el", ".", "\n"])))
def test_hits_are_in_order_apart_and_true_to_the_text(parts: list[str]) -> None:
    """Hits never overlap, come in order, and their text is what stands at their offsets."""
    text = " ".join(parts)
    for matcher in MATCHERS.values():
        hits = matcher.find(text)

        assert all(text[hit.start : hit.end] == hit.text for hit in hits)
        assert all(a.end <= b.start for a, b in pairwise(hits))


@given(st.text())
def test_any_text_can_be_searched(text: str) -> None:
    """No text makes the matcher fail, and hits begin and end at word borders."""
    for matcher in MATCHERS.values():
        for hit in matcher.find(text):
            assert not text[hit.end : hit.end + 1].isalnum()


def test_every_citation_form_finds_its_own_term() -> None:
    """A glossary recognises each of its terms, and each variant, written as in the file."""
    for matcher in MATCHERS.values():
        for term in matcher.terms:
            for wording in term.sources:
                hits = matcher.find(wording.text)

                assert [hit.text for hit in hits] == [wording.text]
                assert wording.text in {own.text for own in hits[0].term.sources}


def test_the_sample_article_is_searched_whole() -> None:
    """Every mention of these terms in the sample article is found, nested ones once."""
    sample = Path(__file__).resolve().parents[3] / "shared" / "seeds" / "narco-airstrips.en.txt"
    if not sample.is_file() and os.environ.get("CI") != "true":
        pytest.skip("the sample article is not beside this checkout")
    counts = Counter(
        hit.term.source for hit in MATCHERS["en"].find(sample.read_text(encoding="utf-8"))
    )

    assert counts["narco-airstrip"] == 3
    assert counts["clandestine airstrip"] == 3
    assert counts["maceration pit"] == 3
    assert counts["Shining Path"] == 1
    assert counts["joint communiqué"] == 1


def test_an_empty_glossary_finds_nothing() -> None:
    """Without terms there are no hits."""
    assert Matcher(Glossary(), "en").find("an airstrip") == ()


def test_the_row_that_comes_first_decides_between_two_terms() -> None:
    """One wording of two terms belongs to the term whose row stands first."""
    pairs = [
        {"source": "strip", "target": "franja"},
        {"source": "Strip", "target": "tira"},
    ]
    hit = Matcher(Glossary.from_pairs(pairs, "en", "es"), "en").find("a strip")[0]

    assert [wording.text for wording in hit.term.renderings] == ["franja", "tira"]


@pytest.mark.parametrize(
    ("text", "case_like"),
    [
        ("Airstrips burn.", "Airstrips"),
        ("It ended. Airstrips burn.", "Airstrips"),
        ("“Airstrips burn.”", "Airstrips"),
        ("Police Blow Up Airstrips", "airstrips"),
        ("they burn airstrips", "airstrips"),
        ("THEY BURN AIRSTRIPS", "AIRSTRIPS"),
    ],
)
def test_only_a_capital_with_meaning_is_handed_on(text: str, case_like: str) -> None:
    """Capitals at the start and in all-capital lines are copied, those of Title Case are not."""
    assert MATCHERS["en"].find(text)[0].case_like == case_like


def test_a_hit_says_why_it_matched() -> None:
    """The reason names the wording, the form and the line of the row."""
    hit = MATCHERS["en"].find("two narcoairstrips")[0]

    assert hit.why == (
        "term “narco-airstrip”, form “narco-airstrips”, spelled otherwise, plural, line 2"
    )
