"""What the readers make of a text: blocks, segments and marks, by cases."""

from __future__ import annotations

from typing import Any

import pytest

from tests.formats.support import cases, outline, parsed
from translate.formats.furniture import furniture_kind


@pytest.mark.parametrize("case", cases("text.json"), ids=lambda case: case["label"])
def test_plain_text(case: dict[str, Any]) -> None:
    """Plain text is read by its look alone."""
    assert outline(parsed(case["input"], "text")) == case["expected"]


@pytest.mark.parametrize("case", cases("markdown.json"), ids=lambda case: case["label"])
def test_markdown(case: dict[str, Any]) -> None:
    """Markdown is read by its block structure, its inline markup becomes marks."""
    assert outline(parsed(case["input"])) == case["expected"]


@pytest.mark.parametrize("case", cases("furniture.json"), ids=lambda case: case["label"])
def test_furniture(case: dict[str, Any]) -> None:
    """Captions, credits and see-also lines are told from prose."""
    assert furniture_kind(case["input"]) == case["expected"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Photo: the strip from the air", [["caption", "Photo: the strip from the air"]]),
        ("SEE ALSO: The River Route", [["see_also", "SEE ALSO: The River Route"]]),
        (
            "It is so.*\n\n*It was denied.",
            [["paragraph", "It is so.*"], ["footnote", "It was denied."]],
        ),
        ("It is so.\n\npistas1", [["paragraph", "It is so."], ["caption"]]),
    ],
)
def test_notes_are_translated_on_request(text: str, expected: list[list[str]]) -> None:
    """With the option furniture becomes segments, a bare token never."""
    assert outline(parsed(text, "text", notes=True)) == expected


def test_the_description_of_an_image_is_translated_on_request() -> None:
    """The words between the brackets are the caption's segment."""
    article = parsed("![A map of the *valley*](m.png)\n", notes=True)

    assert outline(article) == [["caption", "A map of the *valley*"]]


def test_levels_say_how_deep_a_block_stands() -> None:
    """Headings have their rank, items and quotations their depth."""
    article = parsed("## Two\n\n- a\n  - b\n\n> c\n>\n> > d\n")

    assert [block.level for block in article.blocks] == [2, 1, 2, 1, 2]


def test_segments_are_numbered_in_reading_order() -> None:
    """Ids count through the whole article, and each segment knows its block."""
    article = parsed("One is. Two is.\n\n![x](y)\n\nThree is.\n")

    assert [(s.id, s.block) for s in article.segments] == [("s1", 0), ("s2", 0), ("s3", 2)]


def test_what_is_protected_is_known_to_the_segment() -> None:
    """Inline code, addresses and handles are protected, each once."""
    article = parsed("Open `x_1.csv` or <https://example.org> or ask @desk now.\n")
    (segment,) = article.segments

    assert [(p.span.of(segment.text), p.kind) for p in segment.protected] == [
        ("x_1.csv", "code"),
        ("https://example.org", "url"),
        ("@desk", "handle"),
    ]
