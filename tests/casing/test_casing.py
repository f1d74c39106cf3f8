"""Headlines in capitals and Title Case: read as sentences, given back in style."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate.article import Language, Span
from translate.casing import CaseEvidence, CaseShape, recase, restore

CASES = Path(__file__).parent / "cases"
RECASE = json.loads((CASES / "recase.json").read_text("utf-8"))
RESTORE = json.loads((CASES / "restore.json").read_text("utf-8"))
Case = dict[str, Any]

NOTHING_KNOWN = CaseEvidence.from_texts([])


def _recase(case: Case) -> tuple[str, CaseShape]:
    article = RECASE["articles"][case["article"]]
    evidence = CaseEvidence.from_texts(article["texts"], article["names"])
    return recase(case["input"], article["language"], evidence)


@pytest.mark.parametrize("case", RECASE["recased"], ids=lambda case: case["label"])
def test_headline_becomes_a_sentence(case: Case) -> None:
    """A headline in capitals or Title Case is read as a sentence, its names intact."""
    assert _recase(case) == (case["expected"], case["shape"])


@pytest.mark.parametrize("case", RECASE["unchanged"], ids=lambda case: case["label"])
def test_sentence_is_not_recased(case: Case) -> None:
    """Sentences, lists of names and acronyms are no headlines and stay as they are."""
    assert _recase(case) == (case["input"], "sentence")


@pytest.mark.parametrize("case", RECASE["known_failures"], ids=lambda case: case["label"])
@pytest.mark.xfail(strict=True, reason="needs to know names that neither text nor glossary shows")
def test_known_failure(case: Case) -> None:
    """A limit that is known: when it falls, the case moves to the others."""
    assert _recase(case)[0] == case["expected"]


@pytest.mark.parametrize("case", RESTORE, ids=lambda case: case["label"])
def test_translation_gets_the_style_of_its_source(case: Case) -> None:
    """Capitals come back but for addresses and units; Title Case becomes a sentence."""
    protected = [Span(*span) for span in case.get("protected", [])]

    assert restore(case["input"], case["shape"], case["language"], protected) == case["expected"]


@given(text=st.text(max_size=60), language=st.sampled_from(get_args(Language)))
def test_recasing_changes_nothing_but_case(text: str, language: Language) -> None:
    """Offsets in the source hold in the recased text, letter by letter."""
    recased, _ = recase(text, language, NOTHING_KNOWN)

    assert len(recased) == len(text)


@given(
    text=st.text(st.characters(codec="latin-1"), max_size=60),
    shape=st.sampled_from(get_args(CaseShape)),
)
def test_restoring_keeps_every_letters_place(text: str, shape: CaseShape) -> None:
    """Alignment and marks hold: restoring replaces letters one by one."""
    restored = restore(text, shape, "es")

    assert len(restored) == len(text)
    assert restored.casefold() == text.casefold()


def test_evidence_prefers_the_more_frequent_form() -> None:
    """A word that is a name once and a noun twice is a noun."""
    evidence = CaseEvidence.from_texts(
        ["We saw the path.", "He left the path.", "They fear the Path."]
    )

    assert evidence.form("PATH") == "path"


def test_evidence_ignores_first_words_and_headlines() -> None:
    """The capital of a sentence's first word, or of a headline's words, proves nothing."""
    evidence = CaseEvidence.from_texts(["Strips fell.", "Police Destroy Ten Airstrips", "NEW PITS"])

    assert evidence.form("strips") is None
    assert evidence.form("airstrips") is None


def test_evidence_finds_acronyms_anywhere() -> None:
    """An acronym is one even as the first word."""
    assert CaseEvidence.from_texts(["DEA agents left."]).form("dea") == "DEA"


def test_evidence_finds_a_name_without_its_accent() -> None:
    """Capitals often lose their accents; the running text has them."""
    assert CaseEvidence.from_texts(["Se fue de Bogotá ayer."]).form("BOGOTA") == "Bogotá"


def test_given_names_outweigh_the_text() -> None:
    """A glossary's name is a name however the text writes it."""
    evidence = CaseEvidence.from_texts(["The dircote came."], ["Dircote"])

    assert evidence.form("DIRCOTE") == "Dircote"
