"""Sentences and clauses."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate.article import LANGUAGES, Language, Span
from translate.segmentation import clauses, sentences

_CASES = Path(__file__).parent / "cases"


def _read(name: str) -> list[dict[str, Any]]:
    cases: list[dict[str, Any]] = json.loads((_CASES / name).read_text(encoding="utf-8"))
    return cases


def _cut(text: str, language: Language) -> list[str]:
    return [span.of(text) for span in sentences(text, language)]


_PIECES = st.sampled_from(
    "El word U.S. EE. UU. p. m. Sr. 3.4 5 (a b.) “No. Yes.” ¿Qué? ¡No! … ... eBay — ; , : . \n\n \t"
    " https://x.org/a. etc. «Sí».".split(" ")
)
_TEXTS = st.one_of(st.text(max_size=60), st.lists(_PIECES, max_size=12).map(" ".join))


@pytest.mark.parametrize("case", _read("sentences.en.json"), ids=lambda case: case["label"])
def test_english_sentences(case: dict[str, Any]) -> None:
    """An English text is cut where its sentences end, and nowhere else."""
    assert _cut(case["input"], "en") == case["expected"]


@pytest.mark.parametrize("case", _read("sentences.es.json"), ids=lambda case: case["label"])
def test_spanish_sentences(case: dict[str, Any]) -> None:
    """A Spanish text is cut where its sentences end, and nowhere else."""
    assert _cut(case["input"], "es") == case["expected"]


@pytest.mark.xfail(strict=True, reason="known failures; an improvement moves the case")
@pytest.mark.parametrize(
    "case", _read("sentences.known-failures.json"), ids=lambda case: case["label"]
)
def test_known_failures(case: dict[str, Any]) -> None:
    """What the splitter still gets wrong."""
    assert _cut(case["input"], case["language"]) == case["expected"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_blank_line_always_ends_a_sentence(language: Language) -> None:
    """A paragraph without a final stop does not run into the next one."""
    assert _cut("One\n\nTwo. Three\r\n\r\nFour", language) == ["One", "Two.", "Three", "Four"]


@given(_TEXTS, st.sampled_from(LANGUAGES))
def test_sentences_hold_everything_but_white_space(text: str, language: Language) -> None:
    """Spans are sorted and apart, and only white space is between and around them."""
    _assert_exact(text, sentences(text, language))


@given(_TEXTS, st.sampled_from(LANGUAGES), st.integers(1, 9))
def test_clauses_hold_everything_and_respect_the_limit(
    text: str, language: Language, limit: int
) -> None:
    """Parts are sorted and apart, only white space is between them, none is over the limit."""
    parts = clauses(text, language, limit)

    _assert_exact(text, parts)
    assert all(len(part.of(text).split()) <= limit for part in parts)


def _assert_exact(text: str, spans: tuple[Span, ...]) -> None:
    edges = [Span(0, 0), *spans, Span(len(text), len(text))]
    assert all(one.end <= other.start for one, other in pairwise(edges))
    assert not any(text[one.end : other.start].strip() for one, other in pairwise(edges))
    assert all(span.of(text) and span.of(text) == span.of(text).strip() for span in spans)


@pytest.mark.parametrize(
    ("language", "text", "limit", "expected"),
    [
        pytest.param("en", "Short enough.", 2, ["Short enough."], id="short enough"),
        pytest.param(
            "en",
            "The strips were rebuilt within a week; the pits, within a day.",
            9,
            ["The strips were rebuilt within a week;", "the pits, within a day."],
            id="semicolon before comma",
        ),
        pytest.param(
            "es",
            "Los agentes llegaron de noche, pero los pilotos ya no estaban allí.",
            8,
            ["Los agentes llegaron de noche,", "pero los pilotos ya no estaban allí."],
            id="comma and conjunction",
        ),
        pytest.param(
            "es",
            "La nave salió de Manta — según dijo un pescador — con dos tripulantes.",
            9,
            ["La nave salió de Manta —", "según dijo un pescador — con dos tripulantes."],
            id="dash",
        ),
        pytest.param("en", "a b c d e f g h", 3, ["a b c", "d e f", "g h"], id="no boundary"),
    ],
)
def test_an_overlong_sentence_is_cut_at_its_strongest_mark(
    language: Language, text: str, limit: int, expected: list[str]
) -> None:
    """The strongest mark near the middle wins; without one, white space is cut evenly."""
    assert [part.of(text) for part in clauses(text, language, limit)] == expected


def test_a_limit_below_one_is_refused() -> None:
    """No part can hold less than a word."""
    with pytest.raises(ValueError, match="at least one word"):
        clauses("a b", "en", 0)
