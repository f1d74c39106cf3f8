"""The inflected forms of terms, and the form and case in which one is written."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.glossary.cases import label, load_cases
from translate.article import LANGUAGES, Language
from translate.glossary import (
    Entry,
    Glossary,
    Matcher,
    Wording,
    forms,
    like_case,
    render,
    render_form,
)
from translate.glossary.forms import forms_of
from translate.glossary.grammar import GENDERS, PARTS_OF_SPEECH, Gender, PartOfSpeech


@pytest.mark.parametrize("case", load_cases("forms"), ids=label)
def test_a_term_has_these_forms_and_no_others(case: dict[str, Any]) -> None:
    """The forms, their number and gender, and their order are those of the case."""
    found = forms(case["term"], case["language"], case["pos"], case["gender"])

    assert [list(form) for form in found] == case["forms"]


@pytest.mark.parametrize("case", load_cases("verbs"), ids=label)
def test_a_verb_has_these_forms_and_never_those(case: dict[str, Any]) -> None:
    """The forms that prose uses are there, likely mistakes are not."""
    found = {form.text for form in forms(case["verb"], case["language"], "verb")}

    assert set(case["forms"]) - found == set()
    assert found.intersection(case["never"]) == set()


@pytest.mark.parametrize("case", load_cases("rendering"), ids=label)
def test_a_rendering_follows_number_gender_and_case(case: dict[str, Any]) -> None:
    """The form asked for is given, or the nearest that exists, with the case of the model."""
    wording = Wording(case["term"], case["language"], case["pos"], case["own_gender"])

    assert render(wording, case["number"], case["gender"], case["case_like"]) == case["expected"]


def test_an_entry_renders_its_citation_form_in_either_language() -> None:
    """The same row serves both directions."""
    entry = Entry("maceration pit", "poza de maceración", "noun", "f")

    assert render_form(entry, "es", "p", "", "Maceration pits") == "Pozas de maceración"
    assert render_form(entry, "en", "p", "", "pozas") == "maceration pits"


def test_a_kept_term_is_rendered_as_it_stands() -> None:
    """A term to keep takes neither number nor case."""
    wording = Wording("Los Choneros", "es", "name", "m", status="keep")

    assert render(wording, "p", "f", "LOS CHONEROS") == "Los Choneros"


def test_a_variant_of_another_gender_goes_by_its_ending() -> None:
    """The gender column speaks of the citation form only."""
    entry = Entry("plea", "acuerdo", "noun", "m", es_variants=("negociación", "pacto", "aval"))

    assert [wording.gender for wording in entry.wordings("es")] == ["m", "f", "m", "m"]


@given(
    st.text(alphabet="abcdeilmnorstuzáéíóúñ -", min_size=1).filter(str.strip),
    st.sampled_from(LANGUAGES),
    st.sampled_from([pos for pos in PARTS_OF_SPEECH if pos]),
    st.sampled_from(GENDERS),
)
@example("s", "es", "noun", "")
def test_any_term_has_its_citation_form_first(
    term: str, language: Language, pos: PartOfSpeech, gender: Gender
) -> None:
    """Whatever the words, the first form is the term itself and no form is empty."""
    term = " ".join(term.split())
    found = forms(term, language, pos, gender)

    assert found[0].text == term
    assert all(form.text for form in found)


@given(st.text(), st.text())
def test_case_changes_nothing_but_case(text: str, model: str) -> None:
    """Copying a case never changes the letters."""
    assert like_case(text, model).casefold() == text.casefold()


def test_a_given_plural_takes_the_place_of_the_rule_s() -> None:
    """A plural column decides, for finding and for writing."""
    wording = Entry("hub", "hub", "noun", "m", es_plural="hubes").wording("es")

    assert [form.text for form in forms_of(wording)] == ["hub", "hubes"]
    assert render(wording, "p", "", "") == "hubes"


def test_exact_case_is_met_and_kept() -> None:
    """A noun with exact case is found in that case only, in any number, and never recased."""
    glossary = Glossary((Entry("Boat", "lancha", "noun", "f", exact=True),))
    matcher = Matcher(glossary, "en")

    assert [hit.text for hit in matcher.find("Two Boats and a boat.")] == ["Boats"]
    assert render(glossary.entries[0].wording("es"), "p", "", "BOATS") == "lanchas"
