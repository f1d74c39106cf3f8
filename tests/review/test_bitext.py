"""Two existing texts are laid side by side: kept, merged, split, dropped, added and moved."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translate.article import Language
from translate.review.bitext import (
    Group,
    Sentence,
    align,
    flags,
    moved_passages,
    read_sentence,
    whole_paragraphs,
)

SOURCE = [
    "Ten men left the base of Mazamari on Tuesday.",
    "The minister of defence said that the operation had surprised the traffickers.",
    "It was not the first one.",
    "President Humala flew to Bolivia with 14 officers.",
]
TARGET = [
    "Diez hombres dejaron la base de Mazamari el martes.",
    "El ministro de Defensa dijo que la operación había sorprendido a los traficantes.",
    "No era la primera.",
    "El presidente Humala voló a Bolivia con 14 oficiales.",
]


def shape(groups: list[Group]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    """The groups without what is said of moves."""
    return [(group.source, group.target) for group in groups]


def helped(texts: list[str], renderings: list[str], language: Language) -> list[Sentence]:
    """Sentences with a model's rendering among their words."""
    return [
        read_sentence(text, number, language, rendering)
        for number, (text, rendering) in enumerate(zip(texts, renderings, strict=True))
    ]


def placed(texts: list[str], paragraphs: list[int], language: Language) -> list[Sentence]:
    """Sentences of the given paragraphs."""
    return [read_sentence(t, n, language) for t, n in zip(texts, paragraphs, strict=True)]


def test_sentences_in_step_are_paired_one_to_one() -> None:
    """The ordinary case."""
    assert shape(align(SOURCE, TARGET, "en")) == [((n,), (n,)) for n in range(4)]
    assert shape(align(TARGET, SOURCE, "es")) == [((n,), (n,)) for n in range(4)]


def test_a_dropped_sentence_has_no_target() -> None:
    """What the translation leaves out stands alone in its place."""
    assert shape(align(SOURCE, [TARGET[0], *TARGET[2:]], "en")) == [
        ((0,), (0,)),
        ((1,), ()),
        ((2,), (1,)),
        ((3,), (2,)),
    ]


def test_an_added_sentence_has_no_source() -> None:
    """What only the translation says stands alone in its place."""
    extra = "Los agricultores de la pampa esperan que las lluvias lleguen pronto."

    assert ((), (1,)) in shape(align(SOURCE, [TARGET[0], extra, *TARGET[1:]], "en"))


def test_a_sentence_split_in_two_stays_together() -> None:
    """Two sentences of the translation render one, and the other way round."""
    one = "Ten men left the base of Mazamari on Tuesday, and the minister flew to Bolivia with 14."
    two = [
        "Diez hombres dejaron la base de Mazamari el martes.",
        "El ministro voló a Bolivia con 14.",
    ]

    assert shape(align([one], two, "en")) == [((0,), (0, 1))]
    assert shape(align(two, [one], "es")) == [((0, 1), (0,))]


def test_a_moved_sentence_is_found_again() -> None:
    """With a rendering to go by, what stands elsewhere is told from what is missing."""
    order = [3, 0, 1, 2]
    ours = helped(SOURCE, [""] * 4, "en")
    theirs = helped([TARGET[n] for n in order], [SOURCE[n] for n in order], "es")

    groups = align(ours, theirs, "en", helped=True)

    assert Group((3,), (0,), moved=True) in groups
    assert shape(groups)[:3] == [((0,), (1,)), ((1,), (2,)), ((2,), (3,))]


def test_a_passage_moved_together_is_told_once() -> None:
    """Only the first of its sentences says that the whole stands elsewhere."""
    order = [2, 3, 0, 1]
    ours = helped(SOURCE, [""] * 4, "en")
    theirs = helped([TARGET[n] for n in order], [SOURCE[n] for n in order], "es")

    groups = align(ours, theirs, "en", helped=True)
    (passage,) = moved_passages(groups)

    assert len(passage) == 2
    assert sorted(flags(groups, ours, theirs)) == [(), (), ("moved-along",), ("moved-passage",)]


def test_a_moved_sentence_may_have_been_cut_in_two() -> None:
    """A passage that stands elsewhere is laid side by side like any other."""
    long = "Ten men left the base of Mazamari on Tuesday, and the minister flew to Bolivia."
    halves = [
        "Diez hombres dejaron la base de Mazamari el martes.",
        "El ministro voló a Bolivia.",
    ]
    back = ["Ten men left the base of Mazamari on Tuesday.", "The minister flew to Bolivia."]
    ours = helped([long, *SOURCE[1:]], [""] * 4, "en")
    theirs = helped([*TARGET[1:], *halves], [*SOURCE[1:], *back], "es")

    assert Group((0,), (3, 4), moved=True) in align(ours, theirs, "en", helped=True)


def test_a_paragraph_left_out_is_one_group() -> None:
    """Both of its sentences together, and named a whole paragraph; a lone one of two is not."""
    ours = placed(SOURCE, [0, 1, 1, 2], "en")
    without = placed([TARGET[0], TARGET[3]], [0, 1], "es")
    half = placed([TARGET[0], TARGET[2], TARGET[3]], [0, 1, 2], "es")

    for theirs, group, flag in (
        (without, Group((1, 2), ()), "dropped-paragraph"),
        (half, Group((1,), ()), "dropped"),
    ):
        groups = whole_paragraphs(align(ours, theirs, "en"), ours, theirs)
        assert dict(zip(groups, flags(groups, ours, theirs), strict=True))[group] == (flag,)


def test_a_paragraph_put_in_is_one_group() -> None:
    """The other way round, in the other language."""
    ours = placed([TARGET[0], TARGET[3]], [0, 1], "es")
    theirs = placed(SOURCE, [0, 1, 1, 2], "en")
    groups = whole_paragraphs(align(ours, theirs, "es"), ours, theirs)

    assert shape(groups) == [((0,), (0,)), ((), (1, 2)), ((1,), (3,))]
    assert flags(groups, ours, theirs)[1] == ("added-paragraph",)


def test_two_versions_of_one_text_are_aligned_without_a_language() -> None:
    """What an editor reworded stays paired, what was put in between stands alone."""
    old = placed(TARGET, [0, 1, 2, 3], "es")
    words = [TARGET[0].replace("dejaron", "abandonaron"), "Nadie resultó herido.", *TARGET[1:]]
    new = placed(words, [0, 0, 1, 2, 3], "es")

    assert shape(align(old, new, None)) == [
        ((0,), (0,)),
        ((), (1,)),
        ((1,), (2,)),
        ((2,), (3,)),
        ((3,), (4,)),
    ]


def test_long_texts_keep_their_way_around_a_long_gap() -> None:
    """A hundred sentences left out in the middle lead nobody astray."""
    ours = [f"Patrol {n} reached village {n * 7} at dawn." for n in range(400)]
    theirs = [f"La patrulla {n} llegó al pueblo {n * 7} al alba." for n in range(400)]

    groups = align(ours, theirs[:150] + theirs[250:], "en")

    assert shape(groups)[:150] == [((n,), (n,)) for n in range(150)]
    assert shape(groups)[150:250] == [((n,), ()) for n in range(150, 250)]
    assert shape(groups)[250:] == [((n,), (n - 100,)) for n in range(250, 400)]


def test_long_texts_are_aligned_along_the_diagonal() -> None:
    """Beyond some size only cells near the diagonal are looked at, and the way stays whole."""
    ours = [f"Patrol {n} reached village {n * 7} at dawn." for n in range(500)]
    theirs = [f"La patrulla {n} llegó al pueblo {n * 7} al alba." for n in range(500)]

    assert shape(align(ours, theirs, "en")) == [((n,), (n,)) for n in range(500)]


@pytest.mark.parametrize(("ours", "theirs"), [([], []), (["One."], []), ([], ["Uno."])])
def test_an_empty_side_is_no_trouble(ours: list[str], theirs: list[str]) -> None:
    """Everything of the other side stands alone."""
    groups = align(ours, theirs, "en")

    assert len(groups) == len(ours) + len(theirs)


@settings(deadline=None)
@given(
    st.lists(st.text("abc 12.", max_size=20), max_size=8),
    st.lists(st.text("abc 12.", max_size=20), max_size=8),
)
def test_every_sentence_has_one_place(ours: list[str], theirs: list[str]) -> None:
    """Nothing is lost or used twice, whatever the texts."""
    groups = align(ours, theirs, "en")

    assert sorted(i for g in groups for i in g.source) == list(range(len(ours)))
    assert sorted(j for g in groups for j in g.target) == list(range(len(theirs)))
