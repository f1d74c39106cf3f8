"""From segments to drafts: protected text, markup, capitals, terms and conventions together."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fakes import FakeModel
from translate.article import Draft, Language, Mark, Segment, other_language
from translate.drafting import Group, draft, translate_plain
from translate.engine.decoder import Decoder
from translate.glossary import Glossary
from translate.glossary.enforcement import TermBook
from translate.glossary.terms import Entry
from translate.markup import find_protected

GLOSSARY = Glossary(
    (
        Entry("narco-airstrip", "narcopista", "noun", "f", note="One word."),
        Entry("VRAEM", "VRAEM", "acronym", "m", status="keep"),
    )
)


def _draft(
    model: FakeModel,
    text: str,
    *,
    source: Language = "en",
    marks: tuple[Mark, ...] = (),
    glossary: Glossary = GLOSSARY,
) -> Draft:
    target = other_language(source)
    segment = Segment("s1", 0, 0, len(text), text, marks, find_protected(text))
    group = Group((segment,), TermBook(glossary, source, target))
    ((found,),) = draft([group], Decoder(model, source, target))
    return found


def _replayed(found: Draft) -> str:
    text = found.raw
    for step in found.steps:
        text = step.apply(text)
    return text


def test_addresses_and_file_names_come_through_untouched() -> None:
    """The model never sees them; it copies a stand-in."""
    source = "Write to tips@example.org or read informe_final.pdf today."
    model = FakeModel({"Write to X1 or read X2 today.": "Escriba a X1 o lea X2 hoy."})

    found = _draft(model, source)

    assert found.text == "Escriba a tips@example.org o lea informe_final.pdf hoy."
    assert _replayed(found) == found.text


def test_a_segment_of_protected_text_alone_is_copied() -> None:
    """There is nothing to translate in an address."""
    model = FakeModel()

    found = _draft(model, "https://example.org/data")

    assert (found.text, found.origin, model.history) == ("https://example.org/data", "copy", [])


def test_emphasis_lands_on_the_words_that_render_it() -> None:
    """A mark goes where the alignment says, once."""
    source = "They burned two boats."
    mark = Mark(12, 15, "**", "**", "strong")
    model = FakeModel({source: "Quemaron dos dos lanchas."})
    model.answers[source] = "Ellos quemaron dos lanchas."

    found = _draft(model, source, marks=(mark,))

    assert [(m.opening, found.text[m.start : m.end], m.closing) for m in found.marks] == [
        ("**", "dos", "**")
    ]


def test_a_shouted_headline_is_decoded_in_lower_case_and_shouted_again() -> None:
    """Small models fail on capitals; the reader gets them back, accents included."""
    model = FakeModel({"Police burn ten boats": "La policía quema diez lanchas"})

    found = _draft(model, "POLICE BURN TEN BOATS")

    assert found.text == "LA POLICÍA QUEMA DIEZ LANCHAS"
    assert found.steps[-1].name == "capitals"
    assert _replayed(found) == found.text


def test_each_automatic_edit_is_a_named_step() -> None:
    """Quotation marks, decimal comma and months follow Spanish use, and it is on record."""
    source = "He said “1.2 tons” in March."
    model = FakeModel({source: 'Dijo "1.2 toneladas" en Marzo.'})

    found = _draft(model, source)

    assert found.raw == 'Dijo "1.2 toneladas" en Marzo.'
    assert found.text == "Dijo «1,2 toneladas» en marzo."
    assert len(found.steps) == 3
    assert len({step.name for step in found.steps}) == 3
    assert _replayed(found) == found.text


def test_english_gets_english_conventions() -> None:
    """The same the other way round."""
    source = "¿Dijo «1,2 toneladas» en marzo?"
    model = FakeModel({source: "Did he say «1,2 tons» in march?"})

    found = _draft(model, source, source="es")

    assert found.text == "Did he say “1.2 tons” in March?"


def test_a_term_is_found_again_in_the_finished_text() -> None:
    """The recorded places are those of the text an editor sees, after every step."""
    source = "Did “narco-airstrips” of the VRAEM burn?"
    model = FakeModel(
        {source: 'Los "narcoaeropuertos" del VRAEM fueron quemados?'},
        finish=lambda _, prefix: prefix + '" del VRAEM fueron quemadas?',
    )

    found = _draft(model, source)

    assert found.text == "¿Las «narcopistas» del VRAEM fueron quemadas?"
    assert [
        (use.source.of(source), use.target and use.target.of(found.text)) for use in found.terms
    ] == [
        ("narco-airstrips", "narcopistas"),
        ("VRAEM", "VRAEM"),
    ]
    assert found.terms[0].note == "One word."


def test_sentences_of_one_segment_are_joined_by_a_space() -> None:
    """A segment that could not be split in the article is split for the model."""
    model = FakeModel({"They left.": "Se fueron.", "Nobody saw it.": "Nadie lo vio."})

    assert _draft(model, "They left. Nobody saw it.").text == "Se fueron. Nadie lo vio."


def test_groups_of_a_run_are_decoded_together() -> None:
    """Two articles make one call, and each gets its own drafts."""
    model = FakeModel({"They left.": "Se fueron.", "Nobody saw it.": "Nadie lo vio."})
    terms = TermBook(Glossary(), "en", "es")
    groups = [
        Group((Segment("s1", 0, 0, len(text), text),), terms)
        for text in ("They left.", "Nobody saw it.")
    ]

    found = draft(groups, Decoder(model, "en", "es"))

    assert [own[0].text for own in found] == ["Se fueron.", "Nadie lo vio."]
    assert len(model.history) == 1


def test_what_the_decoder_could_not_put_right_is_flagged() -> None:
    """An echo stays visible to the reviewer."""
    found = _draft(FakeModel(otherwise=lambda s: s), "The raid on the camp failed at dawn.")

    assert found.flags == ("echo",)


def test_plain_translation_keeps_addresses_too() -> None:
    """The reviewer's back-translation does not invent differences in a URL."""
    model = FakeModel({"Lea X1 hoy.": "Read X1 today."})

    assert translate_plain(["Lea example.org/a hoy."], Decoder(model, "es", "en")) == [
        "Read example.org/a today."
    ]


# The first example loads the word lists of the casing: no deadline.
@settings(deadline=None)
@given(st.text(alphabet="aá1 .,¿?¡!“”«»@/-\u202e\n", max_size=60))
@pytest.mark.parametrize("source", ["en", "es"])
def test_replaying_the_steps_always_gives_the_text(source: Language, text: str) -> None:
    """Whatever the source and whatever the model says, the record is complete."""
    words = " ".join(text.split())

    found = _draft(FakeModel(otherwise=lambda s: s[::-1]), words, source=source)

    assert _replayed(found) == found.text


def test_a_shouted_headline_is_translated_back_in_small_letters_too() -> None:
    """Otherwise the back-translation of every headline would look like a mistake."""
    model = FakeModel({"Hallan diez pozas": "Ten pits found"})

    assert translate_plain(["HALLAN DIEZ POZAS"], Decoder(model, "es", "en")) == ["TEN PITS FOUND"]


def test_clauses_translated_apart_read_as_one_sentence() -> None:
    """No capital and no full stop in the middle; a name at a seam keeps its capital."""
    filler, arriba = " ".join(["upriver"] * 40), " ".join(["arriba"] * 20)
    source = f"The boats {filler}; the crews {filler}; Benítez {filler}."
    starts = {"The": "Las lanchas", "the": "Los hombres", "Benítez": "Benítez"}
    model = FakeModel(otherwise=lambda clause: f"{starts[clause.split()[0]]} {arriba}.")

    found = _draft(model, source)

    assert found.text == f"Las lanchas {arriba}; los hombres {arriba}; Benítez {arriba}."
    assert "clause-seams" in [step.name for step in found.steps]
    assert _replayed(found) == found.text
