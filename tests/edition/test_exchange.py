"""Editions for translation programs: what TMX and XLIFF hold."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree as ET

from translate.article import Edition, Mark, Review
from translate.edition import edition_files
from translate.edition.exchange import tmx_document, xliff_document
from translate.memory.tmx import read_tmx

from .examples import example, hostile_edition
from .factory import Pair, Part, edition_of

_NS = {"x": "urn:oasis:names:tc:xliff:document:1.2"}


def _units(edition: Edition) -> list[ET.Element]:
    # Our own output, not a stranger's file.
    return ET.fromstring(xliff_document(edition)).findall(".//x:trans-unit", _NS)  # noqa: S314


def _side(unit: ET.Element, name: str) -> ET.Element:
    found = unit.find(f"x:{name}", _NS)
    assert found is not None
    return found


def _words(side: ET.Element) -> str:
    """The text between the inline codes."""
    return (side.text or "") + "".join(code.tail or "" for code in side)


def _codes(side: ET.Element) -> list[tuple[str, str | None, str | None]]:
    return [(code.tag.rpartition("}")[2], code.get("id"), code.text) for code in side]


def test_files_are_written_when_they_are_asked_for(edition: Edition) -> None:
    """Beside the others, and on record like them."""
    asked = edition_files(replace(edition, also=("tmx", "xliff")))
    plain = edition_files(edition)

    assert set(asked) - set(plain) == {"river-strips.tmx", "river-strips.xlf"}
    assert b'"river-strips.xlf"' in asked["edition.json"]


def test_the_memory_reads_an_editions_tmx(edition: Edition) -> None:
    """Every pair, in the direction of the article, with its name."""
    units, skipped = read_tmx(tmx_document(edition).encode(), "edition.tmx")

    assert skipped == 0
    assert [(unit.source, unit.target) for unit in units] == [
        (segment.text, draft.text)
        for segment, draft, _ in edition.pairs()
        if segment.text.strip() and draft.text.strip()
    ]
    assert {unit.source_language for unit in units} == {"en"}
    assert {unit.article for unit in units} == {edition.article.name}


def test_xliff_holds_every_segment_in_both_languages() -> None:
    """In order, by its id, whatever markup there is."""
    for edition in (example(), hostile_edition()):
        units = _units(edition)

        assert [unit.get("id") for unit in units] == [s.id for s in edition.article.segments]
        for unit, (segment, draft, _) in zip(units, edition.pairs(), strict=True):
            kept = [text.translate(_CONTROLS) for text in (segment.text, draft.text)]
            sides = [_words(_side(unit, name)) for name in ("source", "target")]
            assert [side.translate(_CONTROLS) for side in sides] == kept


def test_markup_becomes_codes_with_one_number_on_both_sides() -> None:
    """Though the order of the words, and so of the marks, is another one."""
    bold, link, note = ("**", "**"), ("[", "](x&y)"), ("[^1]", "")
    pair = Pair(
        "White house burned.",
        "Ardió la casa blanca.",
        source_marks=(
            Mark(0, 5, *bold, "strong"),
            Mark(6, 18, *link, "link"),
            Mark(6, 11, *bold, "strong"),
            Mark(19, 19, *note, "footnote"),
        ),
        target_marks=(
            Mark(0, 12, *link, "link"),
            Mark(9, 12, *bold, "strong"),
            Mark(14, 20, *bold, "strong"),
            Mark(21, 21, *note, "footnote"),
        ),
    )

    (unit,) = _units(edition_of([Part(pairs=(pair,))]))

    assert _words(_side(unit, "target")) == "Ardió la casa blanca."
    assert _codes(_side(unit, "source")) == [
        ("bpt", "1", "**"),
        ("ept", "1", "**"),
        ("bpt", "2", "["),
        ("bpt", "3", "**"),
        ("ept", "3", "**"),
        ("ept", "2", "](x&y)"),
        ("ph", "4", "[^1]"),
    ]
    assert [code[:2] for code in _codes(_side(unit, "target"))] == [
        ("bpt", "2"),
        ("bpt", "1"),
        ("ept", "1"),
        ("ept", "2"),
        ("bpt", "3"),
        ("ept", "3"),
        ("ph", "4"),
    ]


def test_findings_are_notes_and_decide_the_state(edition: Edition) -> None:
    """What the reviewer doubts needs review; what an editor worded is signed off."""
    units = _units(edition)
    states = {unit.get("id"): _side(unit, "target").get("state") for unit in units}
    noted = {unit.get("id"): len(unit.findall("x:note", _NS)) for unit in units}

    for review in edition.review.segments:
        assert noted[review.segment] == len(review.findings)
        expected = "needs-review-translation" if review.findings else "translated"
        assert states[review.segment] == expected
    quiet = Review(tuple(replace(r, findings=()) for r in edition.review.segments))
    drafts = tuple(replace(draft, origin="edited") for draft in edition.drafts)
    for unit in _units(replace(edition, review=quiet, drafts=drafts)):
        assert (unit.get("approved"), _side(unit, "target").get("state")) == ("yes", "signed-off")


#: Characters that no XML can hold, and line breaks, which become spaces.
_CONTROLS = dict.fromkeys([*range(33), *range(127, 160), *range(0xD800, 0xE000), 0x2028, 0x2029])
