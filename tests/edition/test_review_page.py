"""The reviewer's page: findings explained, filtered, ordered, and told without colour."""

from __future__ import annotations

from dataclasses import replace

import pytest

from translate.article import Decision, Edition, Finding, Span
from translate.edition.pages import lone_review_page
from translate.review.edits import Edited, Effect, word_changes

from .factory import Pair, Part, edition_of, finding
from .reading import read_page, review, texts


def test_every_segment_has_a_card_with_its_back_translation(edition: Edition) -> None:
    """The reviewer reads source, translation and back-translation, each in its language."""
    page = review(edition)

    assert texts(page.all("p", class_="source")) == [s.text for s in edition.article.segments]
    assert texts(page.all("p", class_="target")) == [d.text for d in edition.drafts]
    assert {node.language for node in page.all("p", class_="back")} == {"en"}
    assert page.one("li", id="s3").one("p", class_="back").all("del") != []


def test_severity_is_a_word_and_a_shape(edition: Edition) -> None:
    """Every finding says its severity in words, with a shape of its own."""
    page = review(edition)
    heads = page.all("p", class_="finding-head")
    shapes = {
        head.one("span", class_="severity").text.split()[1]: head.one(class_="shape").text
        for head in heads
    }

    assert len(heads) == len(edition.review.findings)
    assert shapes == {"critical": "▲", "major": "◆", "minor": "●"}


def test_findings_are_highlighted_in_both_texts_with_their_numbers(edition: Edition) -> None:
    """The words a finding is about are marked and carry the finding's number."""
    card = review(edition).one("li", id="s3")
    marks = {
        node.text: (node.attributes["data-number"], node.attributes["class"])
        for node in card.all("mark")
    }

    assert marks == {
        "although": ("1", "hit critical"),
        "maceration pits": ("2", "hit major"),
        "según": ("1", "hit critical"),
        "fosas de maceración": ("2", "hit major"),
    }


def test_findings_on_the_same_words_share_one_highlight() -> None:
    """Two findings on one stretch give one mark with both numbers and the graver severity."""
    pair = ("ten pits", "once fosas")
    both = (
        finding(pair, "numbers", "minor", "a", source_text="ten"),
        finding(pair, "figures", "critical", "b", source_text="ten"),
    )
    hit = review(edition_of([Part(pairs=(Pair(*pair, findings=both),))])).one("mark")

    assert hit.attributes["data-number"] == "1,2"
    assert hit.attributes["class"] == "hit critical"


def test_worst_first_puts_grave_findings_before_mere_risk() -> None:
    """The order for the reviewer goes by the gravest finding, then by risk, then as read."""
    pair = ("ten pits", "once fosas")
    major = (finding(pair, "numbers", "major", "m"),)
    edition = edition_of(
        [
            Part(pairs=(Pair(*pair, risk=0.9),)),
            Part(pairs=(Pair(*pair, risk=0.2, findings=major),)),
            Part(pairs=(Pair(*pair, risk=0.9),)),
            Part(pairs=(Pair(*pair, risk=0.3, findings=major),)),
        ]
    )
    ranks = [card.attributes["data-rank"] for card in review(edition).all("li", class_="card")]

    assert ranks == ["3", "2", "4", "1"]


def test_without_a_script_everything_can_be_read(edition: Edition) -> None:
    """The page hides only what the script works with until the script shows it."""
    hidden = [node for node in review(edition).walk() if "hidden" in node.attributes]

    assert [node.attributes["id"] for node in hidden] == ["controls", "nothing"]


def test_the_filters_name_what_there_is(edition: Edition) -> None:
    """There is a box for each severity and for each check that found something."""
    controls = review(edition).one("form", id="controls")
    values = {
        name: [box.attributes["value"] for box in controls.all("input", name=name)]
        for name in ("severity", "check", "order")
    }

    assert values == {
        "severity": ["critical", "major", "minor"],
        "check": ["connectives", "glossary", "hedges", "length", "numbers"],
        "order": ["reading", "worst"],
    }


@pytest.mark.parametrize(
    ("risk", "words"),
    [
        (0.0, "Risk 0%, low"),
        (0.004, "Risk <1%, low"),
        (0.2, "Risk 20%, moderate"),
        (0.5, "Risk 50%, high"),
        (0.997, "Risk >99%, high"),
        (1.0, "Risk 100%, high"),
    ],
)
def test_risk_is_said_in_words(risk: float, words: str) -> None:
    """The meter has its figure and a word beside it, and never rounds doubt away."""
    page = review(edition_of([Part(pairs=(Pair("a", "b", risk=risk),))]))

    assert page.one("span", class_="figure").text == words


def test_automatic_edits_are_told(edition: Edition) -> None:
    """A draft that a named step changed shows the step with what it replaced."""
    details = review(edition).one("li", id="s2").one("details")

    assert "Spanish months and days" in details.text
    assert (details.one("del").text, details.one("ins").text) == ("Martes", "martes")


def test_a_span_outside_the_text_does_not_break_a_page() -> None:
    """A finding whose span does not fit is still shown, without a highlight beyond the text."""
    pair = ("ten pits", "once fosas")
    wrong = replace(finding(pair, "numbers", "minor", "m"), source_span=Span(4, 99))
    page = review(edition_of([Part(pairs=(Pair(*pair, findings=(wrong,)),))]))

    assert page.one("p", class_="source").text == "ten pits"
    assert page.one("mark").text == "pits"


def test_terms_are_marked_with_their_notes(edition: Edition) -> None:
    """A term shows its note on hover and focus, and points to its entry at the end of the page."""
    page = review(edition)
    terms = page.all("span", class_="term")

    assert terms
    for term in terms:
        assert term.attributes["tabindex"] == "0"
        assert term.attributes["data-note"]
        assert page.one("div", id=str(term.attributes["aria-describedby"]))


def test_checks_are_called_by_their_names_with_counts() -> None:
    """Filters and findings name a check as its documentation does, not by its id."""
    pair = ("he came", "ella vino")
    found = (finding(pair, "gender", "major", "m"), finding(pair, "gender", "minor", "n"))
    page = review(edition_of([Part(pairs=(Pair(*pair, findings=found),))]))
    (box,) = page.all("input", name="check")

    assert box.attributes["value"] == "gender"
    assert box.parent is not None
    assert box.parent.text.split() == ["Gender", "of", "people", "2"]
    assert texts(page.all("span", class_="check")) == ["Gender of people"] * 2


def test_severities_are_counted_in_their_filters(edition: Edition) -> None:
    """Each box says how many findings it shows or hides."""
    controls = review(edition).one("form", id="controls")
    labels = [box.parent for box in controls.all("input", name="severity")]
    counts = edition.review.counts

    assert [label.text.split()[1:] for label in labels if label] == [
        [str(counts["critical"]), "critical"],
        [str(counts["major"]), "major"],
        [str(counts["minor"]), "minor"],
    ]


def test_words_that_the_message_already_tells_are_not_quoted_again() -> None:
    """Nor is a whole segment, which stands above."""
    pair = ("ten pits burned", "once fosas")
    told = finding(pair, "numbers", "major", "“ten” became “once”.", source_text="ten")
    whole = finding(pair, "alignment", "major", "Nothing renders this.", source_text=pair[0])
    more = finding(pair, "omission", "major", "Something is missing.", source_text="burned")
    page = review(edition_of([Part(pairs=(Pair(*pair, findings=(told, whole, more)),))]))

    assert [node.one("q").text for node in page.all("p", class_="quoted")] == ["burned"]


def test_dismissed_findings_are_shown_apart_with_the_reason() -> None:
    """They have their own filter, and are no longer among those to step through."""
    pair = ("ten pits", "once fosas")
    decision = Decision("dismissed", *pair, reason="agreed with the author")
    closed = replace(finding(pair, "numbers", "major", "m"), decision=decision)
    edition = edition_of([Part(pairs=(Pair(*pair),))])
    (own,) = edition.review.segments
    settled = replace(own, dismissed=(closed,))
    page = review(replace(edition, review=replace(edition.review, segments=(settled,))))

    assert "agreed with the author" in page.one("ul", class_="dismissed").text
    assert page.all("ol", class_="findings") == []
    assert len(page.all("input", name="dismissed")) == 1


def test_an_edit_says_what_it_did_and_on_what_grounds() -> None:
    """Findings by their messages; where there are none, that only the risk speaks."""
    edition = edition_of(
        [Part(pairs=(Pair("ten pits", "diez pozas"), Pair("it rained", "llovió")))]
    )
    gone = finding(("ten pits", "doce pozas"), "numbers", "critical", "ten became twelve")
    page = read_page(
        lone_review_page(
            edition,
            [
                edited("s1", "doce pozas", "diez pozas", "repaired", repaired=(gone,)),
                edited("s2", "", "llovió", "broke"),
            ],
        )
    )
    first, second = page.all("div", class_="edit")

    assert "ten became twelve" in first.text
    assert "Risk 90% before, 10% after" in " ".join(first.text.split())
    assert "No check names it" in second.text
    assert "before," not in second.text
    assert (
        "The editor changed 2 segments, relative to the source: 1 repaired, 1 broke." in page.text
    )


def edited(
    segment: str,
    before: str,
    after: str,
    effect: Effect,
    repaired: tuple[Finding, ...] = (),
) -> Edited:
    """A change from one text to another."""
    return Edited(
        segment=segment,
        source="",
        before=before,
        after=after,
        changes=word_changes(before, after),
        effect=effect,
        repaired=repaired,
        broke=(),
        risk=(0.9, 0.1),
    )
