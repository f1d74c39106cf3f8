"""A segment's text as HTML, with its markup and the layers over it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate.article import Mark, Span
from translate.edition.differing import render_differences
from translate.edition.inline import Layer, link_address, render_inline
from translate.edition.terms import Terms
from translate.edition.text import visible

from .examples import example
from .factory import WordDifference, word_differences
from .reading import read_page

TEXTS = st.text(st.characters(exclude_characters="\r"), max_size=40)


@st.composite
def layered(draw: st.DrawFn) -> tuple[str, list[Layer]]:
    """A text and layers that overlap in any way."""
    text = draw(TEXTS)
    offsets = st.integers(0, len(text))
    stretches = draw(st.lists(st.tuples(offsets, offsets, st.integers(0, 3)), max_size=6))
    return text, [
        Layer(min(a, b), max(a, b), "mark", (("data-number", '"<&>'),), rank)
        for a, b, rank in stretches
    ]


@given(layered())
def test_layers_never_break_the_nesting_or_lose_a_character(
    case: tuple[str, list[Layer]],
) -> None:
    """However layers overlap, the elements nest and the text is there once, as it was."""
    text, layers = case

    assert read_page(render_inline(text, (), layers)).text == visible(text)


@given(layered())
def test_each_layer_covers_exactly_its_stretch(case: tuple[str, list[Layer]]) -> None:
    """A character is inside as many elements as there are layers over it."""
    text, layers = case
    page = read_page(render_inline(text, (), layers))
    depths = sum(
        len(visible(layer_text)) for layer_text in (text[la.start : la.end] for la in layers)
    )

    assert sum(len(node.text) for node in page.all("mark")) == depths


def test_markup_becomes_elements() -> None:
    """Emphasis, strength, code and links are elements of their own, nested as in the source."""
    text = "read the full report now"
    marks = (
        Mark(5, 20, "[", "](https://example.org/a?b=1&amp;c=2)", "link"),
        Mark(9, 13, "*", "*", "emphasis"),
        Mark(14, 20, "**", "**", "strong"),
        Mark(21, 24, "`", "`", "code"),
    )

    page = read_page(render_inline(text, marks))

    link = page.one("a")
    assert link.attributes["href"] == "https://example.org/a?b=1&c=2"
    assert (link.one("em").text, link.one("strong").text) == ("full", "report")
    assert page.one("code").text == "now"


@pytest.mark.parametrize(
    "closing",
    [
        "](javascript:alert(1))",
        "](JaVaScRiPt:alert(1))",
        "](&#106;avascript:alert(1))",
        "](java\tscript:alert(1))",
        "](data:text/html,<script>alert(1)</script>)",
        "](//example.org/x)",
        "](file:///etc/passwd)",
        "](https://example.org/\u202eevil)",
        "](vbscript:x)",
        "][reference]",
    ],
)
def test_a_link_that_leads_nowhere_safe_has_no_address(closing: str) -> None:
    """Only http, https and mailto become addresses; the words stay."""
    marks = (Mark(0, 5, "[", closing, "link"),)
    page = read_page(render_inline("click", marks))

    assert page.all("a") == []
    assert page.text == "click"


@pytest.mark.parametrize(
    ("opening", "closing", "address"),
    [
        ("[", "](https://example.org)", "https://example.org"),
        ("[", '](http://example.org/a "A title")', "http://example.org/a"),
        ("[", "](<https://example.org/a>)", "https://example.org/a"),
        ("[", "](mailto:desk@example.org)", "mailto:desk@example.org"),
        ('<a class="x" href="https://example.org">', "</a>", "https://example.org"),
    ],
)
def test_a_link_leads_where_the_source_says(opening: str, closing: str, address: str) -> None:
    """The address is read from Markdown and HTML markup, with or without a title."""
    assert link_address(Mark(0, 1, opening, closing, "link")) == address


def test_point_marks_show_without_their_source_characters() -> None:
    """A footnote reference is raised, an image named, a line break broken."""
    marks = (
        Mark(4, 4, "[^2]", "", "point"),
        Mark(4, 4, "![A <map>](m.png)", "", "point"),
        Mark(4, 4, "\\\n", "", "point"),
    )

    page = read_page(render_inline("raid", marks))

    assert page.one("sup").text == "2"
    assert page.one("span", class_="point").text == "[image: A <map>]"
    assert len(page.all("br")) == 1


@pytest.mark.parametrize(
    ("opening", "breaks"), [("\n", 0), ("\n> ", 0), ("  \n", 1), ("\\\r\n", 1), ("<br>", 1)]
)
def test_only_a_line_broken_on_purpose_is_broken(opening: str, breaks: int) -> None:
    """A source wrapped at some width does not break the lines of the page."""
    page = read_page(render_inline("one two", (Mark(3, 3, opening, "", "line_break"),)))

    assert len(page.all("br")) == breaks
    assert page.text == "one two"


def test_a_term_inside_a_link_is_no_second_tab_stop() -> None:
    """HTML forbids something focusable inside a link: there the term keeps its note only."""
    edition = example()
    draft = edition.drafts[1]
    whole = (Mark(0, len(draft.text), "[", "](https://example.org)", "link"),)

    layers = list(Terms([draft]).layers(draft, whole, "target"))

    assert len(layers) == 2
    assert all("tabindex" not in dict(layer.attributes) for layer in layers)


def test_differences_mark_what_only_one_text_says() -> None:
    """The back-translation is shown whole, with what it adds and what it lost."""
    source, back = "They found ten pits.", "They found two old pits."
    page = read_page(render_differences(source, back, word_differences(source, back)))

    heard = [node.text for node in page.all("span", class_="heard")]
    assert page.one("del").text == f"{heard[0]}ten"
    assert page.one("ins").text == f"{heard[1]}two old"
    assert page.text.endswith(" pits.")


@given(TEXTS, TEXTS)
def test_differences_lose_no_character_of_the_back_translation(a: str, b: str) -> None:
    """Whatever the two texts hold, the back-translation can be read in full."""
    page = read_page(render_differences(a, b, word_differences(a, b)))
    for node in [*page.all("del"), *page.all("span", class_="heard")]:
        node.children.clear()

    assert page.text.replace(" ", "") == visible(b).replace(" ", "")


def test_differences_without_text_between_them_still_nest() -> None:
    """Differences that only say what is missing leave the back-translation as it is."""
    differences = (WordDifference("missing", Span(0, 3), Span(0, 0)),)
    page = read_page(render_differences("<b> a", "a", differences))

    assert page.one("del").text.endswith("<b>")
    assert all(earlier is not later for earlier, later in pairwise(page.children))


@pytest.mark.parametrize(
    ("hidden", "shown"),
    [
        ("\x00", "[U+0000]"),
        ("\x1b", "[U+001B]"),
        ("\x7f", "[U+007F]"),
        ("\x85", "[U+0085]"),
        ("\u202e", "[U+202E]"),
        ("\ud800", "[U+D800]"),
        ("\t\n", "\t\n"),
        ("ñ\u200d", "ñ\u200d"),
    ],
)
def test_hidden_controls_are_shown(hidden: str, shown: str) -> None:
    """A control that hides or reorders text is made visible; white space and joiners stay."""
    assert visible(hidden) == shown
