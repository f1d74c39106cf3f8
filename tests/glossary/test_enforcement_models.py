"""The glossary with the models that come with the desk: every case of cases/enforcement.json."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

import pytest

from tests.bundled import bundled_package
from tests.glossary.cases import label, load_cases
from translate.article import LANGUAGES, Language, Span, Step, other_language
from translate.engine.decoder import Decoder
from translate.engine.faults import doubled_words
from translate.engine.model import CTranslate2Model
from translate.glossary import default_glossary_path, find_rendering, load_glossary
from translate.glossary.agreement import agreement
from translate.glossary.enforcement import TermBook, enforce

CASES = load_cases("enforcement")
KNOWN_FAILURES = load_cases("enforcement-known-failures")


@lru_cache
def _translations() -> dict[str, tuple[str, str]]:
    """For each sentence of the cases its translation without and with the glossary."""
    glossary = load_glossary(default_glossary_path())
    found = {}
    for source in LANGUAGES:
        target = other_language(source)
        decoder = Decoder(CTranslate2Model(bundled_package(source)), source, target)
        texts = [
            case["input"]["text"]
            for case in (*CASES, *KNOWN_FAILURES)
            if case["input"]["from"] == source
        ]
        decoded = decoder.decode([decoder.split(text)[0] for text in texts])
        book = TermBook(glossary, source, target)
        enforced = enforce(decoder, decoded, [book] * len(texts))
        for text, plain, after in zip(texts, decoded, enforced, strict=True):
            repaired = Step("glossary-term", after.edits).apply(after.decoded.best.text)
            found[text] = (plain.best.text, repaired)
    return found


def _stands(form: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text, re.IGNORECASE) is not None


def _check(case: dict[str, Any]) -> None:
    before, after = _translations()[case["input"]["text"]]
    for forms in case["expected"]["forms"]:
        assert any(_stands(form, after) for form in forms), after
    for form in case["expected"]["never"]:
        assert not _stands(form, after), after
    assert doubled_words(after) <= doubled_words(before), after


@pytest.mark.models
@pytest.mark.parametrize("case", CASES, ids=label)
def test_the_term_stands_in_the_translation(case: dict[str, Any]) -> None:
    """Every term in an acceptable form, nothing forbidden, no word doubled."""
    _check(case)


@pytest.mark.models
@pytest.mark.xfail(reason="known limits of enforcement with the bundled models", strict=True)
@pytest.mark.parametrize("case", KNOWN_FAILURES, ids=label)
def test_known_limits(case: dict[str, Any]) -> None:
    """Cases that the present models and rules get wrong."""
    _check(case)


@pytest.mark.models
@pytest.mark.parametrize("source", LANGUAGES)
def test_determiners_agree_with_the_terms_put_in(source: Language) -> None:
    """Where the glossary changed a sentence, what stands before each of its terms agrees."""
    target = other_language(source)
    book = TermBook(load_glossary(default_glossary_path()), source, target)
    for case in (*CASES, *KNOWN_FAILURES):
        text = case["input"]["text"]
        before, after = _translations()[text]
        changed = before != after and case["input"]["from"] == source
        for hit in book.find(text) if changed else ():
            for found in find_rendering(hit.term, after, target):
                around = agreement(after, Span(found.start, found.end), found.form, target)
                assert not around.before, after


def test_the_cases_are_many_and_go_both_ways() -> None:
    """At least 150 sentences, at least 60 of them from each language."""
    sources = [case["input"]["from"] for case in (*CASES, *KNOWN_FAILURES)]

    assert len(sources) >= 150
    assert min(sources.count(source) for source in LANGUAGES) >= 60
