"""The JSON shapes that other tools are built on."""

from __future__ import annotations

import json

from translate.article import Edition, Finding, Span, Step
from translate.edition import (
    draft_record,
    edition_record,
    finding_record,
    review_record,
    summary_record,
)
from translate.edition.records import encode_record

from .examples import example
from .factory import find

FINDING_KEYS = {
    "check",
    "category",
    "severity",
    "message",
    "source_span",
    "target_span",
    "source_text",
    "target_text",
    "suggestion",
}


def test_a_lone_finding_has_exactly_the_keys_of_the_contract() -> None:
    """A finding of a lone pair is what ``translate review --jsonl`` promises, no more."""
    record = finding_record(
        Finding("numbers", "Accuracy/Mistranslation", "major", "m", source_span=Span(3, 5))
    )

    assert set(record) == FINDING_KEYS
    assert record["source_span"] == [3, 5]
    assert record["target_span"] is None


def test_a_finding_of_an_article_names_its_segment(edition: Edition) -> None:
    """In ``review.json`` each finding says which segment it is about."""
    records = [finding_record(finding) for finding in edition.review.findings]

    assert all(set(record) == FINDING_KEYS | {"segment"} for record in records)
    assert [record["segment"] for record in records] == ["s3", "s3", "s3", "s4", "s8"]


def test_the_review_counts_its_findings(edition: Edition) -> None:
    """``review.json`` holds findings, counts by severity, and the risk of every segment."""
    record = review_record(edition)

    assert record["counts"] == {"critical": 2, "major": 1, "minor": 2}
    assert [entry["id"] for entry in record["segments"]] == [
        segment.id for segment in edition.article.segments
    ]
    assert record["segments"][3] == {"id": "s4", "risk": 0.93}


def test_a_draft_can_be_replayed_from_its_record(edition: Edition) -> None:
    """The steps of a record turn the raw text into the final one, as on the draft itself."""
    record = draft_record(edition.drafts[1])
    text = record["raw"]
    for step in record["steps"]:
        for start, end, replacement in reversed(step["edits"]):
            text = text[:start] + replacement + text[end:]

    assert record["raw"] != record["text"]
    assert text == record["text"]
    assert isinstance(edition.drafts[1].steps[0], Step)


def test_a_missing_term_has_no_place_in_the_target(edition: Edition) -> None:
    """A term that the translation lacks is recorded with its source span and a null target."""
    missing = draft_record(edition.drafts[2])["terms"][0]

    assert missing["origin"] == "missing"
    assert missing["target"] is None
    assert missing["source"] == list(find(edition.article.segments[2].text, "maceration pits"))


def test_the_summary_has_both_languages_sentence_by_sentence(edition: Edition) -> None:
    """Both languages list the same segments in the same order."""
    record = summary_record(edition.summary, "en", "es")

    ids = {
        language: [sentence["segment"] for sentence in record["summary"][language]]
        for language in ("en", "es")
    }
    assert ids == {"en": ["s2", "s3", "s5"], "es": ["s2", "s3", "s5"]}
    assert record["key_figures"][0]["segment"] == "s2"
    assert "diez" not in record["key_figures"][0]["en"]


def test_the_edition_holds_the_whole_article(edition: Edition) -> None:
    """From ``edition.json`` the source text can be cut into its segments again."""
    record = edition_record(edition, {})
    article = record["article"]

    assert article["text"] == edition.article.text
    assert [article["text"][s["start"] : s["end"]] for s in record["segments"]] == [
        segment.text for segment in edition.article.segments
    ]
    assert record["signature"] == edition.signature


def test_json_is_sorted_readable_and_always_utf8() -> None:
    """Keys are sorted, accents stay letters, and half a surrogate pair becomes its escape."""
    data = encode_record({"b": "año", "a": "\ud800"})

    assert data.decode("utf-8") == '{\n "a": "\\ud800",\n "b": "año"\n}\n'
    assert json.loads(data) == {"a": "\ud800", "b": "año"}


def test_an_example_edition_is_valid_json() -> None:
    """Everything in an edition's record survives a trip through JSON unchanged."""
    record = edition_record(example(), {"a": "b"})

    assert json.loads(encode_record(record)) == record
