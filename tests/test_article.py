"""The nouns: steps can be replayed, and spans follow them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from translate.article import Edit, Finding, Review, SegmentReview, Span, Step

_words = st.lists(st.sampled_from(["pista", "río", "40", "¿qué?", "de"]), min_size=1, max_size=8)


@st.composite
def _steps(draw: st.DrawFn) -> tuple[str, Step, Span]:
    """A text, a step over some of its words, and the span of a word the step leaves alone."""
    words = draw(_words)
    text, spans = "", []
    for word in words:
        text += " " if text else ""
        spans.append(Span(len(text), len(text) + len(word)))
        text += word
    changed = draw(st.lists(st.booleans(), min_size=len(words), max_size=len(words)))
    kept = draw(st.integers(0, len(words) - 1))
    changed[kept] = False
    replacements = draw(
        st.lists(st.text("abé ", max_size=6), min_size=len(words), max_size=len(words))
    )
    edits = tuple(
        Edit(span.start, span.end, replacement)
        for span, change, replacement in zip(spans, changed, replacements, strict=True)
        if change
    )
    return text, Step("test", edits), spans[kept]


@given(_steps())
def test_a_span_the_step_does_not_touch_keeps_its_words(case: tuple[str, Step, Span]) -> None:
    """Wherever a word ends up, moving its span finds it there."""
    text, step, span = case

    assert step.move(span).of(step.apply(text)) == span.of(text)


def test_a_replaced_word_keeps_its_span() -> None:
    """A span that an edit replaces whole covers the replacement."""
    step = Step("glossary-term", (Edit(4, 9, "narcopistas"),))

    assert step.move(Span(4, 9)).of(step.apply("las pitas altas")) == "narcopistas"


def test_an_insertion_before_a_span_pushes_it_along() -> None:
    """Text put in front of a word does not become part of its span."""
    step = Step("questions", (Edit(0, 0, "¿"),))

    assert step.move(Span(0, 3)).of(step.apply("Qué pasó?")) == "Qué"


def test_counts_name_every_severity() -> None:
    """A review without findings of a severity counts zero of it."""
    finding = Finding("numbers", "Accuracy/Mistranslation", "critical", "40 became 14.")
    review = Review((SegmentReview("s1", 0.9, (finding,)), SegmentReview("s2", 0.1)))

    assert review.counts == {"minor": 0, "major": 0, "critical": 1}
    assert review.findings == (finding,)
