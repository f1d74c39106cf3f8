"""Candidate terms: what stands often enough to deserve a row, and how it is rendered now."""

from __future__ import annotations

from tests.fakes import FakeModel
from translate.article import Draft, Link, Span
from translate.engine.alignment import align, words
from translate.glossary import Entry, Glossary, candidates, suggestions

TEXTS = (
    "The dirt road leads to a fishing village on the coast.",
    "A fishing village has no police. The dirt roads are closed.",
    "Nobody in the fishing village talks.",
)


def _draft(text: str, translation: str) -> Draft:
    ((found,),) = FakeModel({text: translation}).decode([text])
    return Draft("s1", translation, translation, "es", "fake", alignment=align(text, found))


def test_frequent_phrases_come_first_and_inflections_count_together() -> None:
    """Road and roads are one phrase; what stands once is no candidate."""
    found = candidates(TEXTS, "en", Glossary())

    assert [(one.text, one.count) for one in found] == [("fishing village", 3), ("dirt road", 2)]


def test_terms_of_the_glossary_are_not_proposed_again() -> None:
    """What has a row already, or overlaps such a term, is left out."""
    glossary = Glossary((Entry("fishing village", "caleta", "noun", "f"),))

    assert [one.text for one in candidates(TEXTS, "en", glossary)] == ["dirt road"]


def test_a_part_of_a_longer_candidate_does_not_stand_alone() -> None:
    """Of phrases that only stand together, the longest is proposed."""
    texts = ("La zona franca industrial cerró.", "Visitó la zona franca industrial ayer.")

    assert [one.text for one in candidates(texts, "es", Glossary())] == ["zona franca industrial"]


def test_names_keep_their_capitals() -> None:
    """A phrase with two capitals is proposed as a name."""
    texts = ("Naviera Tres Lapachos owns a tugboat.", "He met Naviera Tres Lapachos there.")
    (first, *_) = candidates(texts, "en", Glossary())
    (suggestion,) = suggestions([first], texts, [_draft(text, text) for text in texts])

    assert (suggestion.entry().en, suggestion.entry().pos) == ("Naviera Tres Lapachos", "name")


def test_the_present_rendering_and_its_consistency_are_told() -> None:
    """The commonest rendering is proposed; the note counts the others."""
    texts = ("Fishing village", "Fishing village", "Fishing village")
    drafts = [
        _draft("Fishing village", "aldea pesquera"),
        _draft("Fishing village", "aldea pesquera"),
        _draft("Fishing village", "pueblo pesquero"),
    ]
    (suggestion,) = suggestions(candidates(texts, "en", Glossary()), texts, drafts)

    assert suggestion.renderings == (("aldea pesquera", 2), ("pueblo pesquero", 1))
    assert suggestion.entry().es == "aldea pesquera"
    assert "consistency 67%" in suggestion.entry().note


def test_a_phrase_without_links_is_proposed_with_a_question_mark() -> None:
    """An editor must fill in what the model leaves out."""
    draft = Draft("s1", "…", "…", "es", "fake", alignment=(Link(Span(0, 3), Span(0, 1)),))
    (suggestion,) = suggestions(
        candidates(["the dirt road"], "en", Glossary(), least=1)[:1], ["the dirt road"], [draft]
    )

    assert suggestion.entry().es == "?"
    assert words("the dirt road")[0] == Span(0, 3)
