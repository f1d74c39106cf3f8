"""``summary.md``: both languages, safe in any Markdown reader."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from translate.article import Edition, Summary
from translate.edition.markdown import escape_markdown, summary_markdown
from translate.edition.text import one_line, visible

from .examples import example
from .reading import read_page

SIGNS = st.text(
    st.one_of(st.sampled_from("\\`*_[]<>~|&#+-=:.!()1a ñ\n"), st.characters()), max_size=30
)


def shown(markdown: str) -> str:
    """What a reader sees of one list item."""
    html = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(f"- {markdown}\n")
    return read_page(html).one("li").text.strip()


@given(SIGNS)
def test_escaped_text_shows_as_it_is(text: str) -> None:
    """A Markdown reader shows the characters of the article and takes none for markup."""
    assert shown(escape_markdown(text)) == visible(one_line(text))


@pytest.mark.parametrize(
    "text", ["1.2 tons a day", "The US$5 toll (20 flights) isn't certain!", "No. 17 said so."]
)
def test_ordinary_sentences_are_not_disfigured(text: str) -> None:
    """Prose without markup characters stays readable in the file itself."""
    assert escape_markdown(text) == text


def test_both_languages_list_the_same_segments(edition: Edition) -> None:
    """Each sentence is followed by its segment, linked to the bilingual page."""
    english, spanish = summary_markdown(edition).split("## Español")
    ids = [re.findall(r"\(\[(s\d+)\]\(bilingual\.html#\1\)\)", part) for part in (english, spanish)]

    assert ids == [["s2", "s3", "s5", "s2"]] * 2
    assert "Each plane carries 350 kilos" in english
    assert "Cada avión lleva 350 kilos" in spanish


def test_an_empty_summary_says_so() -> None:
    """An article without a sentence to choose still gets a file in both languages."""
    text = summary_markdown(replace(example(), summary=Summary(())))

    assert "No sentence was chosen." in text
    assert "No se eligió ninguna oración." in text
