"""Writing drafts back into the skeleton."""

from __future__ import annotations

import pytest

from tests.formats.support import draft, parsed
from translate.article import Mark
from translate.formats import render


def _rendered(source: str, *texts: str, marks: tuple[Mark, ...] | None = ()) -> str:
    article = parsed(source)
    pairs = zip(article.segments, texts, strict=True)
    return render(article, [draft(segment, text, marks) for segment, text in pairs])


def test_only_the_words_change() -> None:
    """Prefixes, blank lines, captions and code stay where they were."""
    source = "# One\n\n> - Two is.\n\npistas1\n\n```\nx\n```\n"

    assert _rendered(source, "Uno", "Dos es.") == (
        "# Uno\n\n> - Dos es.\n\npistas1\n\n```\nx\n```\n"
    )


def test_marks_go_where_the_draft_says() -> None:
    """A draft brings its marks along, in its own places."""
    source = "See the [big map](m.html) now.\n"
    mark = Mark(9, 19, "[", "](m.html)", "link")

    assert _rendered(source, "Ahora el mapa mundi.", marks=(mark,)) == (
        "Ahora el [mapa mundi](m.html).\n"
    )


def test_a_line_break_takes_the_place_of_a_space() -> None:
    """The prefix of the next line comes with it."""
    article = parsed("> One line  \n> and two.\n")
    (segment,) = article.segments

    moved = tuple(Mark(7, 7, m.opening, "", m.kind) for m in segment.marks)

    assert render(article, [draft(segment, "Una más y dos.", moved)]) == ("> Una más  \n> y dos.\n")


def test_an_unchanged_draft_keeps_even_the_line_ends() -> None:
    """A slice that nothing happened to is not written anew."""
    source = "One *line\nand* two \\* &amp; three.\n"
    article = parsed(source)

    assert render(article, [draft(s) for s in article.segments]) == source


def test_a_missing_draft_is_a_defect() -> None:
    """Half an edition is never rendered."""
    with pytest.raises(ValueError, match="no draft for s1"):
        render(parsed("One is.\n"), {})


@pytest.mark.parametrize(
    ("source", "text", "expected"),
    [
        ("It is.\n", "Es *así* y _asá_.", r"Es \*así\* y \_asá\_."),
        ("It is.\n", "5 * 3 y a_b_c y #1.", "5 * 3 y a_b_c y #1."),
        ("It is.\n", "2019. Fin", r"2019\. Fin"),
        ("It is.\n", "# No", r"\# No"),
        ("It is.\n", "- No", r"\- No"),
        ("It is.\n", "* No", r"\* No"),
        ("It is.\n", "> No", r"\> No"),
        ("It is.\n", "---", r"\---"),
        ("It is.\n", "Es <b> y a < b.", r"Es \<b> y a < b."),
        ("It is.\n", "R&D &amp; &co", r"R&D \&amp; &co"),
        ("It is.\n", "C:\\x y \\* no", r"C:\x y \\\* no"),
        ("It is.\n", "dijo [sic] y [a](b)", r"dijo [sic] y \[a\](b)"),
        ("It is [k].\n\n[k]: u\n", "dijo [k]", r"dijo \[k\]"),
        ("It is.\n", "Es `así`.", r"Es \`así\`."),
        ("It is.\n", "a ~~b~~ ~c", r"a \~\~b\~\~ ~c"),
        ("It is.\n", "en https://example.org/a_b_c ya", "en https://example.org/a_b_c ya"),
        ("# It is\n", "1. Uno #", r"1. Uno \#"),
        ("- It is.\n", "1. Uno", r"1\. Uno"),
        ("It is | so.\n", "a | b", "a | b"),
    ],
)
def test_words_never_turn_into_markup(source: str, text: str, expected: str) -> None:
    """What would be read as markup is escaped, and nothing else."""
    article = parsed(source)
    (segment,) = article.segments
    written = render(article, [draft(segment, text, ())])

    assert written[segment.start :].startswith(expected + source[segment.end :][:1])


def test_a_pipe_is_escaped_in_a_table_only() -> None:
    """In a cell a pipe would end the cell."""
    source = "| a |\n|---|\n| b |\n"

    assert _rendered(source, "x | y", "z") == "| x \\| y |\n|---|\n| z |\n"


def test_an_exclamation_mark_does_not_make_a_link_an_image() -> None:
    """The mark's bracket comes right after it."""
    mark = Mark(4, 8, "[", "](m)", "link")

    assert _rendered("It is [so](m).\n", "¡Ay!mapa", marks=(mark,)) == "¡Ay\\![mapa](m)\n"
