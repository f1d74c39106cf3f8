"""The glossary's ladder: present, in the n-best list, by prefix, by replacement, or reported."""

from __future__ import annotations

import pytest

from tests.fakes import FakeModel
from translate.article import Step
from translate.engine.decoder import Chunk, Decoder
from translate.glossary import Glossary
from translate.glossary.determiners import determiner_before
from translate.glossary.enforcement import Enforced, TermBook, enforce
from translate.glossary.terms import Entry

GLOSSARY = Glossary(
    (
        Entry("narco-airstrip", "narcopista", "noun", "f"),
        Entry("narco-airstrip", "narco-pista", "noun", "f", status="forbidden"),
        Entry("maceration pit", "poza de maceración", "noun", "f", note="Not a hole."),
        Entry("stash point", "punto de acopio", "noun", "m"),
        Entry("VRAEM", "VRAEM", "acronym", "m", status="keep"),
        Entry("Shining Path", "Sendero Luminoso", "name", "m"),
        Entry("no-fly zone", "zona de exclusión aérea", "noun", "f"),
    )
)


def _enforce(model: FakeModel, sentence: str) -> tuple[Enforced, str]:
    decoder = Decoder(model, "en", "es")
    decoded = decoder.decode([Chunk(sentence)])
    (found,) = enforce(decoder, decoded, [TermBook(GLOSSARY, "en", "es")])
    return found, Step("glossary-term", found.edits).apply(found.decoded.best.text)


def test_a_term_the_model_gets_right_is_left_alone() -> None:
    """An inflected form of the term counts, and nothing is decoded again."""
    model = FakeModel({"They burned two maceration pits.": "Quemaron dos pozas de maceración."})

    found, text = _enforce(model, "They burned two maceration pits.")

    assert text == "Quemaron dos pozas de maceración."
    assert [(use.form, use.origin) for use in found.terms] == [("pozas de maceración", "model")]
    assert found.terms[0].note == "Not a hole."
    assert len(model.history) == 1


def test_another_candidate_that_has_the_term_is_taken() -> None:
    """The n-best list is asked before anything is decoded again."""
    model = FakeModel({"One narco-airstrip burned.": ["Ardió una pista.", "Ardió una narcopista."]})

    found, text = _enforce(model, "One narco-airstrip burned.")

    assert text == "Ardió una narcopista."
    assert found.terms[0].origin == "n-best"
    assert len(model.history) == 1


def test_a_missing_term_is_decoded_from_a_prefix_with_an_agreeing_determiner() -> None:
    """The prefix ends in the term, in the source's number, its determiner made feminine."""
    source = "The narco-airstrips were destroyed."
    model = FakeModel(
        {source: "Los narcoaeropuertos fueron destruidos."},
        finish=lambda _, prefix: f"{prefix} fueron destruidas.",
    )

    found, text = _enforce(model, source)

    assert model.history[-1][2] == ["Las narcopistas"]
    assert text == "Las narcopistas fueron destruidas."
    assert (found.terms[0].form, found.terms[0].origin) == ("narcopistas", "prefix")


def test_a_prefix_that_costs_a_figure_is_refused_and_the_term_replaced() -> None:
    """A repaired sentence that drops a number is no repair; the targeted replacement is used."""
    source = "The pits held 40 stash points."
    model = FakeModel(
        {source: "Las pozas tenían 40 escondrijos buenos."},
        finish=lambda _, prefix: prefix.replace("40", "").replace("  ", " ") + ".",
    )

    found, text = _enforce(model, source)

    assert text == "Las pozas tenían 40 puntos de acopio."
    assert (found.terms[0].form, found.terms[0].origin) == ("puntos de acopio", "replacement")


def test_a_repair_that_loses_a_negation_is_refused() -> None:
    """Neither rung may turn a denial into a claim."""
    source = "Troops not saw stash points."
    model = FakeModel(
        {source: "Tropas no vieron escondrijos allí."},
        finish=lambda _, __: "Tropas vieron puntos de acopio allí.",
    )

    _, text = _enforce(model, source)

    assert text.startswith("Tropas no vieron")


def test_a_forbidden_rendering_is_replaced_too() -> None:
    """What the glossary forbids does not count as the term and is put right."""
    source = "One narco-airstrip burned."
    model = FakeModel(
        {source: "Una narco-pista ardió."}, finish=lambda _, prefix: f"{prefix} ardió."
    )

    found, text = _enforce(model, source)

    assert text == "Una narcopista ardió."
    assert found.terms[0].applied


def test_a_term_nowhere_to_be_placed_is_reported_with_what_stands_there() -> None:
    """When no rung helps the sentence stays as it was and the term is missing."""
    source = "The narco-airstrips were destroyed."
    model = FakeModel({source: "¡…!"}, otherwise=lambda _: "¡…!", finish=lambda _, __: "¡…!")

    found, text = _enforce(model, source)

    assert text == "¡…!"
    assert (found.terms[0].target, found.terms[0].origin) == (None, "missing")


def test_a_kept_name_that_the_model_drops_is_put_after_its_neighbour() -> None:
    """A name without attention goes where the source has it: after the word before it."""
    source = "Flights from region VRAEM grew."
    model = FakeModel(
        {source: "Vuelos desde región crecieron."},
        finish=lambda _, prefix: f"{prefix} crecieron.",
    )

    found, text = _enforce(model, source)

    assert "VRAEM" in text
    assert found.terms[0].applied


def test_a_sentence_without_terms_costs_no_second_decode() -> None:
    """Only sentences with a missing term go back to the model."""
    model = FakeModel({"They left.": "Se fueron."})

    found, text = _enforce(model, "They left.")

    assert (found.terms, text, len(model.history)) == ((), "Se fueron.", 1)


@pytest.mark.parametrize(
    ("text", "number", "gender", "following", "expected"),
    [
        ("los ", "p", "f", "narcopistas", "las"),
        ("Los ", "s", "f", "narcopista", "La"),
        ("del ", "s", "f", "poza de maceración", "de la"),
        ("de la ", "s", "m", "punto de acopio", "del"),
        ("al ", "p", "f", "pozas", "a las"),
        ("un ", "s", "f", "poza", "una"),
        ("una ", "s", "f", "arma", "un"),
        ("la ", "s", "f", "arma", "el"),
        ("estos ", "p", "f", "rutas", "estas"),
        ("ningún ", "s", "f", "pista", "ninguna"),
        ("varios ", "p", "f", "pistas", "varias"),
    ],
)
def test_a_spanish_determiner_agrees_with_what_follows(
    text: str, number: str, gender: str, following: str, expected: str
) -> None:
    """Gender, number, contractions, and el before a stressed a."""
    found = determiner_before(text, len(text), "es")

    assert found is not None
    assert found.agreeing(number, gender, following) == expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "number", "following", "expected"),
    [
        ("a ", "s", "airstrip", "an"),
        ("an ", "s", "hitman", "a"),
        ("a ", "s", "unit", "a"),
        ("this ", "p", "raids", "these"),
        ("The ", "p", "raids", "The"),
    ],
)
def test_an_english_determiner_agrees_with_what_follows(
    text: str, number: str, following: str, expected: str
) -> None:
    """Number, and a or an by sound."""
    found = determiner_before(text, len(text), "en")

    assert found is not None
    assert found.agreeing(number, "", following) == expected  # type: ignore[arg-type]


def test_quotation_marks_stand_between_a_determiner_and_its_noun() -> None:
    """The determiner is found across an opening quotation mark."""
    found = determiner_before("fueron los «", len("fueron los «"), "es")

    assert found is not None
    assert found.text == "los"


def test_a_term_that_runs_on_into_another_word_is_not_the_term() -> None:
    """A continuation inside the word is refused; the replacement is taken instead."""
    source = "Troops found stash points."
    model = FakeModel(
        {source: "Tropas hallaron escondrijos."}, finish=lambda _, prefix: f"{prefix}itos."
    )

    _, text = _enforce(model, source)

    assert text == "Tropas hallaron puntos de acopio."


def test_a_repair_that_truncates_is_refused() -> None:
    """A sentence that ends with the term, the rest lost, is no repair."""
    source = "Troops found stash points near the old river house yesterday."
    model = FakeModel(
        {source: "Tropas hallaron escondrijos secretos cerca de la vieja casa ayer."},
        finish=lambda _, prefix: f"{prefix}.",
    )

    found, text = _enforce(model, source)

    assert text == "Tropas hallaron puntos de acopio cerca de la vieja casa ayer."
    assert found.terms[0].origin == "replacement"


def test_the_same_term_twice_is_put_in_twice() -> None:
    """Each place of the source has its own rendering."""
    source = "stash points beside stash points"
    model = FakeModel({source: "nidos grandes junto nidos enormes"})

    found, text = _enforce(model, source)

    assert text == "Puntos de acopio junto puntos de acopio"
    assert all(use.applied for use in found.terms)


def test_what_is_forbidden_without_an_alternative_is_banned_in_decoding() -> None:
    """A row that only says what is wrong makes the model look for another word."""
    source = "The pits burned."
    glossary = Glossary((Entry("pit", "pozo", "noun", "m", status="forbidden"),))
    answers = iter(["Los pozos ardieron.", "Las pozas ardieron."])
    model = FakeModel(otherwise=lambda _: next(answers))
    decoder = Decoder(model, "en", "es")
    (found,) = enforce(decoder, decoder.decode([Chunk(source)]), [TermBook(glossary, "en", "es")])

    assert model.history[-1][1].banned == ("pozos",)
    assert found.text == "Las pozas ardieron."


def test_words_of_others_between_are_kept() -> None:
    """A replacement never swallows what renders another word of the source."""
    source = "Two stash points less visible."
    model = FakeModel({source: "Dos nidos ocultos menos visibles."}, finish=lambda *_: "")

    _, text = _enforce(model, source)

    assert text == "Dos puntos de acopio menos visibles."


def test_the_no_of_a_term_is_not_a_negation_to_keep() -> None:
    """What half-translates a no-fly zone may have a no of its own, which goes with it."""
    source = "Lima declared a no-fly zone."
    model = FakeModel({source: "Lima declaró una no-flimática."}, finish=lambda *_: "")

    _, text = _enforce(model, source)

    assert text == "Lima declaró una zona de exclusión aérea."


def test_a_sentence_keeps_its_negation_beside_a_term_that_has_one() -> None:
    """The no of the term does not excuse the loss of the sentence's."""
    source = "Not declared no-fly zone"
    model = FakeModel({source: "Declararon eso no aquello"}, finish=lambda *_: "")

    _, text = _enforce(model, source)

    assert text == "Declararon eso no aquello"


def test_the_no_before_a_term_stays() -> None:
    """English no is a determiner: the term goes after it, not in its place."""
    source = "No habría narcopistas"
    model = FakeModel({source: "Was there no narcopist"}, finish=lambda *_: "")

    assert _enforce_into_english(model, source) == "Was there no narco-airstrips"


def test_a_term_may_bring_a_negation_of_its_own() -> None:
    """The no of no-fly zone denies nothing, though the Spanish source has none."""
    source = "Lima declaró zona de exclusión aérea."
    model = FakeModel({source: "Lima declared banned airspace."}, finish=lambda *_: "")

    assert _enforce_into_english(model, source) == "Lima declared no-fly zone."


def test_a_name_in_the_possessive_is_the_name() -> None:
    """A candidate with *Putumayo's* has not lost Putumayo."""
    source = "Putumayo tiene narcopistas."
    model = FakeModel(
        {source: ["Putumayo … …", "Putumayo's got narcopistas."]}, finish=lambda *_: ""
    )

    assert _enforce_into_english(model, source) == "Putumayo's got narco-airstrips."


@pytest.mark.parametrize("copy", ["narcopistas", "narcopists", "Narcopiste"])
def test_a_sentence_with_half_a_copy_of_the_term_beside_it_is_not_taken(copy: str) -> None:
    """Nothing is left over of the word that the term replaces."""
    source = "Quemaron narcopistas allí."
    model = FakeModel({source: f"Burned {copy} there."}, finish=lambda _, p: f"{p} {copy} there.")

    assert _enforce_into_english(model, source) == "Burned narco-airstrips there."


def test_a_copy_of_the_term_is_its_place_though_it_looks_elsewhere() -> None:
    """The copied word itself shows where the term belongs, attention or not."""
    source = "Allí mismo quemaron las narcopistas."
    model = FakeModel({source: "Narcopists there they burned."}, finish=lambda *_: "")

    assert _enforce_into_english(model, source) == "Narco-airstrips there they burned."


def _enforce_into_english(model: FakeModel, sentence: str) -> str:
    decoder = Decoder(model, "es", "en")
    decoded = decoder.decode([Chunk(sentence)])
    (found,) = enforce(decoder, decoded, [TermBook(GLOSSARY, "es", "en")])
    return found.text
