"""Rows grouped into terms, glossaries made from pairs, and two glossaries merged."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.glossary.cases import case_glossary
from translate.article import Language
from translate.errors import GlossaryError
from translate.glossary import Entry, Glossary, Term, merge


def term(glossary: Glossary, source: str, language: Language = "en") -> Term:
    """The term of that citation form."""
    target: Language = "es" if language == "en" else "en"
    return next(t for t in glossary.for_direction(language, target) if t.source == source)


def texts(wordings: tuple[Any, ...]) -> list[str]:
    """What the wordings read."""
    return [wording.text for wording in wordings]


def test_rows_of_one_source_are_one_term() -> None:
    """Preferred renderings come first, then their variants, then admitted ones."""
    found = term(case_glossary(), "maceration pit")

    assert texts(found.renderings) == ["poza de maceración", "pozo de maceración"]
    assert [wording.status for wording in found.renderings] == ["preferred", "admitted"]


def test_an_admitted_row_may_come_first_in_the_file() -> None:
    """The order of the file does not make an admitted rendering the one to write."""
    glossary = Glossary((Entry("raid", "redada", status="admitted"), Entry("raid", "allanamiento")))

    assert texts(term(glossary, "raid").renderings) == ["allanamiento", "redada"]


def test_what_is_forbidden_hangs_on_its_term() -> None:
    """Forbidden rows are kept apart, with their variants."""
    assert texts(term(case_glossary(), "narco-airstrip").forbidden) == [
        "narco-pista",
        "narco pista",
    ]


def test_a_forbidden_rendering_is_no_term_of_the_other_direction() -> None:
    """*turista mochilero* is wrong for *backpacker*, which says nothing of its own rendering."""
    sources = [t.source for t in case_glossary().for_direction("es", "en")]

    assert "turista mochilero" not in sources
    assert "mochilero" in sources


def test_a_ban_hangs_on_the_side_that_has_a_rendering() -> None:
    """A wrong English word beside a right Spanish one is forbidden from Spanish."""
    glossary = Glossary(
        (
            Entry("joint communiqué", "comunicado"),
            Entry("communicate", "comunicado", status="forbidden"),
        )
    )

    assert texts(term(glossary, "comunicado", "es").forbidden) == ["communicate"]
    assert [t.source for t in glossary.for_direction("en", "es")] == ["joint communiqué"]


def test_parts_of_speech_make_two_terms_and_none_joins_either() -> None:
    """*raid* the noun and *raid* the verb are apart; a row without either joins the first."""
    glossary = Glossary(
        (
            Entry("raid", "redada", "noun"),
            Entry("raid", "allanar", "verb"),
            Entry("raid", "batida", status="admitted"),
        )
    )

    assert [texts(t.renderings) for t in glossary.for_direction("en", "es")] == [
        ["redada", "batida"],
        ["allanar"],
    ]


def test_a_glossary_has_no_direction_into_its_own_language() -> None:
    """Asking for English to English is a mistake of the caller."""
    with pytest.raises(ValueError, match="no direction"):
        Glossary().for_direction("en", "en")


def test_the_digest_follows_the_content() -> None:
    """Any change of a row changes it; moving the rows down a file does not."""
    glossary = case_glossary()
    moved = Glossary(tuple(replace(entry, line=entry.line + 9) for entry in glossary.entries))
    first = replace(glossary.entries[0], note="changed")

    assert moved.digest == glossary.digest
    assert Glossary((first, *glossary.entries[1:])).digest != glossary.digest
    assert len(glossary.digest) == 12


def test_pairs_make_a_glossary_for_one_direction() -> None:
    """The first target is preferred, the next admitted, and nothing is said of the way back."""
    pairs = [
        {"source": "raid ", "target": "redada"},
        {"source": "raid", "target": "batida"},
        {"source": "raid", "target": "redada"},
    ]
    glossary = Glossary.from_pairs(pairs, "en", "es")

    assert texts(term(glossary, "raid").renderings) == ["redada", "batida"]
    assert glossary.for_direction("es", "en") == ()


def test_pairs_may_come_from_spanish() -> None:
    """The sides follow the direction."""
    glossary = Glossary.from_pairs([{"source": "redada", "target": "raid"}], "es", "en")

    assert (glossary.entries[0].en, glossary.entries[0].es) == ("raid", "redada")


@pytest.mark.parametrize(
    "pair", [{"source": "raid"}, {"source": "raid", "target": " "}, {"source": 3, "target": "x"}]
)
def test_a_pair_without_a_word_is_named(pair: dict[str, object]) -> None:
    """The message says which pair is wrong and how one is written."""
    good = {"source": "base", "target": "base"}
    with pytest.raises(GlossaryError, match=r"term 2 has no word under .*write terms as"):
        Glossary.from_pairs([good, pair], "en", "es")


def test_the_second_glossary_decides() -> None:
    """Where both render a term, only the second's rendering is left."""
    ours = Glossary.from_pairs([{"source": "Kingpin", "target": "jefe"}], "en", "es")
    merged = merge(case_glossary(), ours)

    assert texts(term(merged, "Kingpin").renderings) == ["jefe"]
    assert texts(term(merged, "Kingpin").forbidden) == ["señor de la droga"]
    assert texts(term(merged, "airstrip").renderings)[0] == "pista de aterrizaje"


def test_only_the_overruled_direction_is_lost() -> None:
    """A pair from English leaves the way from Spanish as it was."""
    ours = Glossary.from_pairs([{"source": "kingpin", "target": "jefe"}], "en", "es")

    assert texts(term(merge(case_glossary(), ours), "capo", "es").renderings)[0] == "kingpin"


def test_what_the_second_glossary_accepts_is_no_longer_forbidden() -> None:
    """A line's own term lifts the house's ban on it."""
    ours = Glossary.from_pairs([{"source": "kingpin", "target": "señor de la droga"}], "en", "es")
    merged = term(merge(case_glossary(), ours), "kingpin")

    assert (texts(merged.renderings), merged.forbidden) == (["señor de la droga"], ())


def test_merging_with_an_empty_glossary_changes_nothing() -> None:
    """Neither side of a merge needs terms."""
    assert merge(case_glossary(), Glossary()) == case_glossary()
    assert merge(Glossary(), case_glossary()) == case_glossary()
