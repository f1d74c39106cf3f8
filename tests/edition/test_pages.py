"""The two pages: complete, safe, accessible, self-contained."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest

from translate.article import Edition
from translate.edition.text import visible

from .examples import HOSTILE, example, hostile_edition, spanish_example
from .factory import Pair, Part, edition_of
from .reading import Node, bilingual, review, texts

Build = Callable[[Edition], Node]
Make = Callable[[], Edition]


PAGES = [
    pytest.param(build, make, id=f"{build.__name__}-{make.__name__}")
    for build in (bilingual, review)
    for make in (example, spanish_example, hostile_edition)
]


@pytest.mark.parametrize(("build", "make"), [(bilingual, example), (bilingual, spanish_example)])
def test_every_segment_stands_once_in_each_language(build: Build, make: Make) -> None:
    """The two columns hold each segment once, in reading order, in its own language."""
    edition = make()
    page = build(edition)
    source, target = page.all("td", class_="source"), page.all("td", class_="target")

    assert texts(source) == [segment.text for segment in edition.article.segments]
    assert texts(target) == [draft.text for draft in edition.drafts]
    assert {node.language for node in source} == {edition.article.language}
    assert {node.language for node in target} == {edition.language}


@pytest.mark.parametrize("build", [bilingual, review])
def test_segments_have_their_anchors_and_ids_are_unique(edition: Edition, build: Build) -> None:
    """``#s12`` leads to segment s12, and no id is given twice."""
    page = build(edition)
    ids = [node.attributes["id"] for node in page.walk() if "id" in node.attributes]

    assert len(ids) == len(set(ids))
    assert {segment.id for segment in edition.article.segments} <= set(ids)


@pytest.mark.parametrize(("build", "make"), PAGES)
def test_every_reference_inside_a_page_arrives(build: Build, make: Make) -> None:
    """Each ``#anchor``, label and description names an id that is there."""
    edition = make()
    page = build(edition)
    ids = {node.attributes["id"] for node in page.walk() if "id" in node.attributes}
    anchors = {
        node.attributes["href"].rpartition("#")[2]
        for node in page.all("a")
        if "#" in node.attributes["href"]
    }
    named = {
        node.attributes[name]
        for node in page.walk()
        for name in ("aria-describedby", "aria-labelledby")
        if name in node.attributes
    }

    assert named <= ids
    assert anchors <= ids


def test_links_between_the_pages_arrive(edition: Edition) -> None:
    """What one page links to in the other is there."""
    pages = {"bilingual.html": bilingual(edition), "review.html": review(edition)}
    for page in pages.values():
        for link in page.all("a"):
            name, _, anchor = link.attributes["href"].partition("#")
            if name in pages and anchor:
                assert pages[name].one(id=anchor)


@pytest.mark.parametrize(("build", "make"), PAGES)
def test_a_page_asks_for_nothing(build: Build, make: Make) -> None:
    """No element loads anything, and the policy forbids it by the hashes of our own code."""
    page = build(make())
    policy = page.one("meta", **{"http-equiv": "Content-Security-Policy"}).attributes["content"]
    code = [*page.all("style"), *page.all("script")]

    for element in page.walk():
        assert not {"src", "srcset", "style", "action", "data"} & set(element.attributes)
        assert not any(name.startswith("on") for name in element.attributes)
    assert page.all("link") + page.all("img") + page.all("iframe") == []
    assert "url(" not in page.one("style").text
    assert "@import" not in page.one("style").text
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    for element in code:
        digest = hashlib.sha256(element.text.encode()).digest()
        assert f"{element.tag}-src 'sha256-{base64.b64encode(digest).decode()}'" in policy


@pytest.mark.parametrize(("build", "make"), PAGES)
def test_links_lead_only_to_safe_places(build: Build, make: Make) -> None:
    """Every link is ours, or http, https or mail."""
    page = build(make())

    for link in page.all("a"):
        assert re.match(r"#|(bilingual|review)\.html|https?://|mailto:", link.attributes["href"])


@pytest.mark.parametrize("build", [bilingual, review])
def test_an_article_is_text_and_nothing_else(build: Build) -> None:
    """Scripts, tags, template code and controls of an article are shown as characters."""
    page = build(hostile_edition())
    main = page.one("main")

    assert [node.tag for node in page.walk() if node.tag == "script"] == (
        ["script"] if build is review else []
    )
    assert main.all("img") + main.all("script") + main.all("b") + main.all("i") == []
    assert texts(main.all(class_="source"))[-1] == visible(HOSTILE)
    assert not re.search(r"[\x00-\x08\u202a-\u202e]", main.text)
    assert "49" not in main.text


def test_kept_blocks_are_shown_once_with_a_label(edition: Edition) -> None:
    """Captions, credits, notes and front matter stand once and say that they were kept."""
    kept = bilingual(edition).all("tr", class_="kept")
    labels = [node.one("p", class_="label").text for node in kept]

    assert labels == [
        f"{name}, kept as in the source"
        for name in ("Front matter", "Caption", "See also", "Credit line", "Footnote")
    ]
    assert [row.text.count("strips1") for row in kept] == [0, 1, 0, 0, 0]


def test_structure_is_visible_to_everyone(edition: Edition) -> None:
    """Headings are headings below the page's own, quotations and lists are what they are."""
    page = bilingual(edition)
    levels = [int(node.tag[1]) for node in page.walk() if re.fullmatch("h[1-6]", node.tag)]

    assert texts(page.one("tr", id="s1").all("h3")) == [
        "Airstrips return to the river valleys",
        "Las pistas vuelven a los valles fluviales",
    ]
    assert len(page.one("tr", id="s7").all("blockquote")) == 2
    assert [node.attributes["value"] for node in page.all("li") if "value" in node.attributes] == [
        "1", "1", "2", "2",
    ]  # fmt: skip
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))


def test_terms_are_marked_on_both_sides_and_explained(edition: Edition) -> None:
    """A term can be reached by keyboard, and its description stands in the list of terms."""
    row = bilingual(edition).one("tr", id="s2")
    source, target = (row.one("td", class_=side).all("span", class_="term")[0] for side in SIDES)

    assert (source.text, target.text) == ("narco-airstrips", "narcopistas")
    for node in (source, target):
        assert node.attributes["tabindex"] == "0"
        assert node.attributes["aria-describedby"] == "term-1"
        assert "pista clandestina" in node.attributes["data-note"]


SIDES = ("source", "target")


def test_a_missing_term_is_marked_where_it_was_asked_for(edition: Edition) -> None:
    """Only the source column can show a term that the translation lacks."""
    row = bilingual(edition).one("tr", id="s3")

    assert texts(row.all("span", class_="missing")) == ["maceration pits"]
    assert "not in the translation" in bilingual(edition).one(id="term-3").text


def test_the_summary_links_to_its_segments(edition: Edition) -> None:
    """The summary comes first, in both languages, each sentence with its anchor."""
    section = bilingual(edition).one("section", class_="summary")
    columns = [section.one("div", lang=language) for language in ("en", "es")]

    for column in columns:
        links = [link.attributes["href"] for link in column.all("a")]
        assert links == ["#s2", "#s3", "#s5", "#s2"]


def test_the_header_says_what_made_the_text(edition: Edition) -> None:
    """Article, languages, model and glossary hash stand at the top of both pages."""
    for page in (bilingual(edition), review(edition)):
        facts = page.one("dl", class_="facts")
        assert dict(zip(texts(facts.all("dt")), texts(facts.all("dd")), strict=True)) == {
            "Article": "river-strips.en.md",
            "Languages": "English to Spanish",
            "Model": "translate-en_es 0.1",
            "Glossary": "b1946ac92492",
        }


def test_an_empty_translation_is_named() -> None:
    """A segment without a translation says so in both pages instead of showing a gap."""
    edition = edition_of([Part(pairs=(Pair("Police said so.", "", flags=("empty",)),))])

    assert bilingual(edition).one("td", class_="target").text.strip() == "no translation"
    assert "no translation" in review(edition).one("li", id="s1").text
    assert "could not put right: empty" in review(edition).one("li", id="s1").text


def test_an_edition_without_findings_or_summary_has_its_pages() -> None:
    """Nothing to report is reported as such, and empty sections are left out."""
    edition = replace(spanish_example(), signature={})
    edition = replace(edition, summary=replace(edition.summary, sentences=(), key_figures=()))

    assert "no findings" in bilingual(edition).one("p", class_="counts").text
    assert "no findings" in review(edition).one("p", class_="counts").text
    assert bilingual(edition).all("section", class_="summary") == []
