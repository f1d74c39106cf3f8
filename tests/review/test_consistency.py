"""Across a text, one thing said in two ways is pointed out and no more."""

from __future__ import annotations

from dataclasses import replace

from tests.review.helpers import a_pair
from translate.article import Span, TermUse
from translate.review import Pair, review_pairs


def notes(*pairs: Pair) -> list[tuple[str, str, str]]:
    """What the check says of a text: segment, severity, message."""
    text = [replace(pair, segment=f"s{n}") for n, pair in enumerate(pairs, 1)]
    return [
        (f.segment, f.severity, f.message)
        for f in review_pairs(text).findings
        if f.check == "consistency"
    ]


def test_a_repeated_sentence_with_two_renderings_is_noted() -> None:
    """The second one names the first."""
    assert notes(
        a_pair("The fighting goes on.", "Siguen los combates."),
        a_pair("The fighting goes on.", "La lucha continúa."),
    ) == [("s2", "minor", "The same sentence is rendered otherwise in s1.")]


def test_a_repeated_sentence_with_one_rendering_is_not() -> None:
    """Case makes no difference."""
    assert not notes(a_pair("See also", "Véase también"), a_pair("SEE ALSO", "VÉASE TAMBIÉN"))


def test_a_term_with_two_renderings_is_noted() -> None:
    """Both are admitted; a text should choose."""
    source = "The pit burned."

    def pair(term: str) -> Pair:
        use = TermUse("pit", term, Span(4, 7), Span(3, 3 + len(term)), term, "model")
        return replace(a_pair(source, f"La {term} ardió."), terms=(use,))

    assert ("s2", "minor", "“pit” is “poza” in s1 and “fosa” here.") in notes(
        pair("poza"), pair("fosa")
    )


def test_a_term_keeps_its_rendering_in_any_number() -> None:
    """A plural, an article or a hyphen makes no other rendering, whatever the glossary prefers."""

    def pair(source: str, form: str) -> Pair:
        use = TermUse("lancha", "motorboat", Span(3, 9), Span(0, len(form)), form, "model")
        return replace(a_pair(source, f"{form} left.", "es"), terms=(use,))

    assert not notes(
        pair("La lancha zarpó.", "the speedboat"),
        pair("La lancha salió.", "speedboats"),
        pair("La lancha partió.", "speed-boat"),
    )


def test_a_third_rendering_is_noted_once() -> None:
    """Each way of saying it is pointed out where it comes first."""

    def pair(form: str) -> Pair:
        use = TermUse("pit", "poza", Span(4, 7), Span(3, 3 + len(form)), form, "model")
        return replace(a_pair(f"The pit {form}.", f"La {form}."), terms=(use,))

    found = notes(*(pair(form) for form in ("poza", "fosa", "zanja", "fosas")))

    assert [segment for segment, _, _ in found] == ["s2", "s3"]


def test_qualified_counts_are_of_one_thing_if_nothing_tells_them_apart() -> None:
    """The 25 steel drums are the 52 drums; oil drums are others."""
    steel = a_pair("They found 25 steel drums.", "Hallaron 25 tambores de acero.")

    assert notes(steel, a_pair("The 52 drums burned.", "Los 52 tambores ardieron."))
    assert not notes(steel, a_pair("The 52 oil drums burned.", "Los 52 barriles ardieron."))


def test_figures_that_disagree_are_noted_and_left_to_the_author() -> None:
    """Only the same thing, only counts that a reader remembers, only a note."""
    (note,) = notes(
        a_pair("They burned 14 pits.", "Quemaron 14 pozas."),
        a_pair("The communiqué says 24 pits.", "El comunicado dice 24 pozas."),
    )

    assert note[:2] == ("s2", "minor")
    assert "“24” here and “14” in s1" in note[2]


def test_different_things_and_measures_may_differ() -> None:
    """Distances, sums and small counts are not compared."""
    assert not notes(
        a_pair("It is 40 miles away; 12 boats left.", "Está a 40 millas; zarparon 12 lanchas."),
        a_pair("It is 60 miles away; 30 planes left.", "Está a 60 millas; salieron 30 aviones."),
    )


def test_lone_pairs_are_not_compared() -> None:
    """Lines of a pipeline are no text."""
    pairs = [a_pair("Go on.", "Sigue."), a_pair("Go on.", "Continúa.")]

    assert review_pairs(pairs).findings == ()
