"""Which things of a translation stand in the order of each other's counterparts."""

from __future__ import annotations

import pytest

from tests.review.helpers import a_pair
from translate.article import Language
from translate.review.crossing import crossings


def crossed(source: str, target: str, language: Language = "en") -> set[tuple[str, str]]:
    """Return the texts of what has crossed, in the order of the target."""
    pair = a_pair(source, target, language)
    return {(each.first.span.of(target), each.second.span.of(target)) for each in crossings(pair)}


def test_two_nouns_that_changed_places_have_crossed() -> None:
    """In the source the rebels come first."""
    found = crossed("The rebels attacked the army.", "El ejército atacó a los rebeldes.")

    assert ("ejército", "rebeldes") in found


def test_what_stands_in_the_order_of_the_source_has_not() -> None:
    """Word for word, nothing crosses."""
    assert not crossed("The rebels attacked the army.", "Los rebeldes atacaron al ejército.")


def test_a_name_is_one_thing_and_has_the_same_form_or_that_of_the_other_language() -> None:
    """Of three words, or *Londres* for London."""
    found = crossed(
        "Ana María Rojas flew from London to Havana.",
        "Ana María Rojas voló de La Habana a Londres.",
    )

    assert found == {("La Habana", "Londres")}


def test_figures_cross_by_value_whether_in_digits_or_in_words() -> None:
    """Fifteen stands before 12 in the source."""
    found = crossed(
        "The fine rose from fifteen to 12 in two years.", "La multa pasó de doce a 15 en dos años."
    )

    assert ("doce", "15") in found


def test_days_cross_with_days_alone() -> None:
    """A weekday stands anywhere in a Spanish sentence."""
    source = "The ministry said on Thursday that the port would reopen on Monday."

    assert not crossed(source, "El ministerio dijo el jueves que el puerto reabriría el lunes.")
    assert crossed(source, "El ministerio dijo el lunes que el puerto reabriría el jueves.") == {
        ("lunes", "jueves")
    }


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("She is an actress and model.", "Es modelo y actriz."),
        ("The Brazilian government resigned.", "El gobierno brasileño renunció."),
        ("Bolivia's mines were sold.", "Las minas de Bolivia se vendieron."),
    ],
)
def test_lists_and_what_belongs_together_may_stand_in_any_order(source: str, target: str) -> None:
    """That is the grammar of either language, or nobody's concern."""
    assert not crossed(source, target)


@pytest.mark.parametrize(
    ("source", "target", "language"),
    [
        ("The navy seized the cargo.", "El cargamento fue incautado por la Armada.", "en"),
        ("The cargo was seized by the navy.", "La Armada incautó el cargamento.", "en"),
        ("A Olmedo lo denunció Azcona en mayo.", "Azcona reported Olmedo in May.", "es"),
        ("Al alcalde le basta una firma.", "A signature is enough for the mayor.", "es"),
    ],
)
def test_a_clause_told_from_its_other_end_has_not_crossed(
    source: str, target: str, language: Language
) -> None:
    """The one who acts does so in both texts."""
    assert not crossed(source, target, language)


def test_two_passives_are_told_from_the_same_end() -> None:
    """Both name the one who acts last, so that another order is another agent."""
    assert crossed(
        "The cargo was seized by the navy.", "La Armada fue incautada por el cargamento."
    )


def test_of_what_answers_two_things_nothing_is_concluded() -> None:
    """Both are universities; only Lima and Cusco tell which is which."""
    source = "He left the University of Lima for the University of Cusco."

    assert not crossed(source, "Dejó la Universidad de Lima por la Universidad de Cusco.")
    assert ("Cusco", "Lima") in crossed(
        source, "Dejó la Universidad de Cusco por la Universidad de Lima."
    )


def test_a_sentence_that_no_model_could_read_is_left_alone() -> None:
    """Two thousand words have more pairs of words than anyone can ask about."""
    many = " ".join(f"name{n}" for n in range(2000))

    assert not crossings(a_pair(many, " ".join(reversed(many.split()))))
