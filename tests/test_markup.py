"""Protected stretches, and marks carried over by alignment."""

from __future__ import annotations

import json
import re
from collections import Counter
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate.article import Link, Mark, Span
from translate.markup import find_protected, project_marks

_CASES = Path(__file__).parent / "cases"


def _read(name: str) -> list[dict[str, Any]]:
    cases: list[dict[str, Any]] = json.loads((_CASES / name).read_text(encoding="utf-8"))
    return cases


@pytest.mark.parametrize("case", _read("protected.json"), ids=lambda case: case["label"])
def test_what_is_protected(case: dict[str, Any]) -> None:
    """Addresses, files, handles and tags are found, without the sentence's punctuation."""
    text = case["input"]

    assert [[p.span.of(text), p.kind] for p in find_protected(text)] == case["expected"]


@given(st.text(alphabet="ab1.@#/:-_()é ¿", max_size=40))
def test_protected_stretches_are_sorted_and_apart(text: str) -> None:
    """No character is protected twice."""
    found = find_protected(text)

    assert all(one.end <= other.start for one, other in combinations(found, 2))
    assert all(0 <= p.start < p.end <= len(text) for p in found)


def _word(text: str, word: str) -> Span:
    """The first place of `word` as a whole word."""
    found = re.search(rf"\b{re.escape(word)}\b", text)
    assert found, f"{word} is not in {text}"
    return Span(*found.span())


def _mark(text: str, words: str, kind: str) -> Mark:
    if words.endswith("|"):
        place = text.index(words[:-1]) + len(words) - 1
        return Mark(place, place, f"<{kind}>", "", kind)
    start = text.index(words)
    return Mark(start, start + len(words), f"<{kind}>", f"</{kind}>", kind)


@pytest.mark.parametrize("case", _read("projection.json"), ids=lambda case: case["label"])
def test_a_mark_lands_on_the_words_that_render_its_own(case: dict[str, Any]) -> None:
    """Each mark goes to the smallest sensible stretch of the translation."""
    source, target = case["source"], case["target"]
    alignment = [Link(_word(source, a), _word(target, b)) for a, b in case["alignment"]]
    marks = [_mark(source, *pair) for pair in case["marks"]]
    expected = {_mark(target, *pair) for pair in case["expected"]}

    assert set(project_marks(marks, alignment, source, target)) == expected


_WORD = st.sampled_from(
    "the drug la droga de «narco» (pit) U.S. 5.000 “x y” ¿qué? no, fin. — A".split()
)
_SENTENCE = st.lists(_WORD, max_size=8).map(" ".join)


@st.composite
def _projections(draw: st.DrawFn) -> tuple[str, str, list[Mark], list[Link]]:
    """Two sentences, properly nested marks on the first, any alignment at all."""
    source, target = draw(_SENTENCE), draw(_SENTENCE)

    def nested(start: int, end: int, depth: int) -> list[Mark]:
        cuts = sorted(draw(st.lists(st.integers(start, end), max_size=6)))
        marks: list[Mark] = []
        for number, (one, other) in enumerate(zip(cuts[::2], cuts[1::2], strict=False)):
            kind = draw(st.sampled_from(["em", "link", "code", "line_break", "footnote_ref"]))
            name = f"<{kind}{depth}{number}"
            if kind in ("line_break", "footnote_ref"):
                marks.append(Mark(one, one, name, "", kind))
            elif one < other:
                marks.append(Mark(one, other, name, ">", kind))
                marks += nested(one, other, depth - 1) if depth else []
        return marks

    def stretch(text: str) -> Span:
        start = draw(st.integers(0, len(text)))
        return Span(start, draw(st.integers(start, len(text))))

    marks = sorted(nested(0, len(source), 2), key=lambda m: (m.start, -m.end))
    links = [Link(stretch(source), stretch(target)) for _ in range(draw(st.integers(0, 6)))]
    return source, target, marks, links


@given(_projections())
def test_no_mark_is_lost_doubled_emptied_or_crossed(
    case: tuple[str, str, list[Mark], list[Link]],
) -> None:
    """Whatever the alignment: the same marks, in bounds, sorted, nested, on words."""
    source, target, marks, alignment = case
    placed = project_marks(marks, alignment, source, target)

    def nature(mark: Mark) -> tuple[str, str, str]:
        return mark.opening, mark.closing, mark.kind

    assert Counter(map(nature, placed)) == Counter(map(nature, marks))
    assert [m.start for m in placed] == sorted(m.start for m in placed)
    assert all(0 <= m.start <= m.end <= len(target) for m in placed)
    has_words = any(char.isalnum() for char in target)
    assert all(bool(m.closing) == (m.start < m.end) for m in placed if has_words or not m.closing)
    around = [m for m in placed if m.closing]
    assert all(a.end <= b.start or b.end <= a.end for a, b in combinations(around, 2))
