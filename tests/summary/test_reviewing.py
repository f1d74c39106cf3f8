"""The summary is reviewed: nothing in it that the article does not say as surely."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from translate.article import LANGUAGES, Finding, Language, SummarySentence, other_language
from translate.summary import review_summary, summarise

from .factory import Pair, article_of

RAID: Pair = (
    "Police destroyed ten airstrips near Pichari in the valley on Tuesday.",
    "La policía destruyó diez pistas cerca de Pichari, en el valle, el martes.",
)
PLANES: Pair = (
    "The planes of the network carried 350 kilos of cocaine each.",
    "Las avionetas de la red llevaban 350 kilos de cocaína cada una.",
)

CASES = Path(__file__).parent / "cases"
ALTERED = json.loads((CASES / "altered.json").read_text("utf-8"))
CONTEXT = json.loads((CASES / "context.json").read_text("utf-8"))


@pytest.mark.parametrize(
    "case", ALTERED, ids=lambda case: f"{case['language']} {case['label']}".replace(" ", "-")
)
@pytest.mark.parametrize("source", ["en", "es"])
def test_what_the_article_does_not_say_is_critical(case: dict[str, str], source: Language) -> None:
    """A figure, name, denial or hedge that is not the article's is found in either language."""
    article, drafts = article_of([("paragraph", [(case["en"], case["es"]), RAID])], source)
    edited = case | {case["language"]: case["altered"]}
    target = other_language(source)

    findings = review_summary(
        [SummarySentence("s1", edited[source], edited[target])], article, drafts
    )

    assert {(f.check, f.severity) for f in findings} >= {(case["check"], "critical")}
    assert all(f.segment == "s1" for f in findings)


@pytest.mark.parametrize("case", ALTERED, ids=lambda case: case["label"])
def test_unaltered_sentences_have_no_findings(case: dict[str, str]) -> None:
    """The same sentences as the article has them are silent in both languages."""
    for source in LANGUAGES:
        article, drafts = article_of([("paragraph", [(case["en"], case["es"])])], source)
        sentence = SummarySentence("s1", case[source], case[other_language(source)])

        assert review_summary([sentence], article, drafts) == ()


def test_faithful_sentences_have_no_findings() -> None:
    """What the article says is silent."""
    article, drafts = article_of([("paragraph", [RAID, PLANES])])

    assert summarise(article, drafts, 2).findings == ()


def out_of_context(case: dict[str, Any]) -> tuple[Finding, ...]:
    """What is found when only one of the two sentences of a case is in the summary."""
    pairs = [(text, text) for text in case["sentences"]]
    article, drafts = article_of([("paragraph", pairs)], case["language"])
    kept = 0 if case["missing"] == "next" else 1
    return review_summary([SummarySentence(f"s{kept + 1}", *pairs[kept])], article, drafts)


@pytest.mark.parametrize("case", CONTEXT["flagged"], ids=lambda case: case["sentences"][1])
def test_doubt_or_source_left_behind_is_flagged(case: dict[str, Any]) -> None:
    """A statement is not given as plain fact when its neighbour doubts it or says whose it is."""
    finding = next(f for f in out_of_context(case) if f.check == "context")

    kept, missing = ("s1", "s2") if case["missing"] == "next" else ("s2", "s1")
    assert (finding.severity, finding.segment) == ("major", kept)
    assert missing in finding.message


@pytest.mark.parametrize("case", CONTEXT["silent"], ids=lambda case: case["sentences"][1])
def test_neighbour_that_says_nothing_of_it_is_not_flagged(case: dict[str, Any]) -> None:
    """A doubt or a source of something else leaves a sentence as sure as it was."""
    assert "context" not in {f.check for f in out_of_context(case)}


def test_doubt_that_comes_along_is_not_flagged() -> None:
    """With the next sentence in the summary nothing is lost."""
    doubt = ("That is likely, though not certain.", "Eso es probable, aunque no es seguro.")
    article, drafts = article_of([("paragraph", [RAID, doubt])])
    both = [SummarySentence("s1", *RAID), SummarySentence("s2", *doubt)]

    assert review_summary(both, article, drafts) == ()


def test_sentence_with_a_distorted_figure_is_not_chosen() -> None:
    """Where the translation changed a figure, another sentence is taken."""
    distorted = (RAID[0], RAID[1].replace("diez", "doce"))
    article, drafts = article_of([("paragraph", [distorted, PLANES])])

    assert [s.segment for s in summarise(article, drafts, 2).sentences] == ["s2"]
