"""A sentence of thousands of words, as a list or a text without full stops makes one."""

from __future__ import annotations

import pytest

from tests.review.case_files import a_pair, asked
from translate.figures import compare_figures
from translate.lexicon.concepts import Forms, whole
from translate.review.checks import load_checks
from translate.review.compare.places import places
from translate.review.compare.rivals import RIVALS, rivals

CLAUSES = {
    "deeds and speakers": (
        "the army burned the boat near the river at night and the pilot said that he would not go",
        "el ejército quemó el barco cerca del río por la noche y el piloto dijo que no iría",
    ),
    "owners": (
        "the mayor's lawyer and the union's doctor met the colonel's wife",
        "el abogado del alcalde y el médico del sindicato se reunieron con la esposa del coronel",
    ),
    "figures": (
        "the ship is 400 feet long and carries 30 tons",
        "el barco mide 400 pies de largo y lleva 30 toneladas",
    ),
    "one word": ("word", "palabra"),
}


@pytest.mark.parametrize("clauses", CLAUSES.values(), ids=CLAUSES)
def test_a_sentence_of_two_thousand_words_is_left_alone(clauses: tuple[str, str]) -> None:
    """Every check comes to an end, and none mistakes one of the many for another."""
    times = 2000 // len(clauses[0].split())
    source, target = (", ".join([clause] * times) + "." for clause in clauses)
    pair = a_pair(source, target)

    assert not [f for check in load_checks() for f in asked(check, [pair]) if f.severity != "minor"]


def test_more_figures_than_python_calls_functions_are_paired() -> None:
    """One too many of them is missing."""
    diff = compare_figures("7 men, " * 1100, "en", "7 hombres, " * 1099, "es")

    assert [figure.text for figure in diff.missing] == ["7"]
    assert not diff.extra


def test_a_word_is_linked_to_one_word_about_its_place() -> None:
    """However often it stands."""
    where = places(("word " * 500, "en"), ("palabra " * 500, "es"))

    assert where.links == {(n, n) for n in range(500)}


def test_of_few_all_are_rivals_and_of_many_those_about_the_place() -> None:
    """The ends of a text have fewer."""
    assert rivals(range(RIVALS), 0.9) == range(RIVALS)
    assert rivals(range(1000), 0.5) == range(500 - RIVALS, 500 + RIVALS)
    assert rivals(range(1000), 0.0) == range(RIVALS)


@pytest.mark.parametrize(
    ("forms", "text"),
    [
        ("colou?rs?|(?:the )?hue", "a colour, the hue and the colors"),
        (r"(?<!no )m[ae]n|\w+wom[ae]n", "no man, men, a policewoman"),
        (r"la(?:s)? |[dl]el|x{0,3}on|u\.s\.", "las casas, del, xxon y on, u.s. "),
        (r"(?:un(?:a|os)?|dos){1,2} cas(?:a|os)(?! blanca)", "una casa, doscasos, una casa blanca"),
        ("big|big cat|cat nap", "a big cat nap"),
    ],
)
def test_forms_are_found_where_one_pattern_of_all_finds_them(forms: str, text: str) -> None:
    """In the same order, though only the patterns of some are made."""
    one, each = whole(forms), Forms(forms)

    assert [m.span() for m in each.finditer(text)] == [m.span() for m in one.finditer(text)]
    for found, match in (
        (each.search(text), one.search(text)),
        (each.match(text, 2), one.match(text, 2)),
    ):
        assert (found and found.span()) == (match and match.span())
