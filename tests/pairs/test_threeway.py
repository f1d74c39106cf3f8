"""Source, draft and edited text: what belongs together in all three."""

from __future__ import annotations

from translate.pairs.threeway import Triple, triples
from translate.review.bitext import Group

STILL = (False, False)


def groups(*pairs: tuple[tuple[int, ...], tuple[int, ...]]) -> list[Group]:
    """An alignment in which nothing was moved."""
    return [Group(*pair) for pair in pairs]


def test_three_texts_in_step_give_one_triple_a_sentence() -> None:
    """The ordinary case."""
    same = groups(((0,), (0,)), ((1,), (1,)))

    assert triples(same, same, same) == [
        Triple((0,), (0,), (0,), STILL),
        Triple((1,), (1,), (1,), STILL),
    ]


def test_a_sentence_cut_in_two_by_the_editor_stays_one_passage() -> None:
    """Draft and source have one, the edited text two."""
    found = triples(groups(((0,), (0,))), groups(((0,), (0,)), ((), (1,))), groups(((0,), (0, 1))))

    assert found == [Triple((0,), (0,), (0, 1), STILL)]


def test_a_paragraph_that_both_have_added_is_compared_with_itself() -> None:
    """What neither owes to the source is no change of the editor's, whole or in sentences."""
    found = triples(
        groups(((0,), (0,)), ((), (1,)), ((), (2,))),
        groups(((0,), (0,)), ((), (1, 2))),
        groups(((0,), (0,)), ((1,), (1,)), ((2,), (2,))),
    )

    assert found == [Triple((0,), (0,), (0,), STILL), Triple((), (1, 2), (1, 2), STILL)]


def test_what_the_editor_put_in_stands_alone() -> None:
    """It has neither source nor draft, and its neighbours stay as they were."""
    found = triples(
        groups(((0,), (0,)), ((1,), (1,))),
        groups(((0,), (0,)), ((), (1,)), ((1,), (2,))),
        groups(((0,), (0,)), ((), (1,)), ((1,), (2,))),
    )

    assert found == [
        Triple((0,), (0,), (0,), STILL),
        Triple((), (), (1,), STILL),
        Triple((1,), (1,), (2,), STILL),
    ]


def test_what_the_editor_took_out_is_still_a_change() -> None:
    """With its source if the draft rendered something, else where it stood in the draft."""
    rendered = triples(
        groups(((0,), (0,)), ((1,), (1,))),
        groups(((0,), (0,)), ((1,), ())),
        groups(((0,), (0,)), ((1,), ())),
    )
    invented = triples(
        groups(((0,), (0,)), ((), (1,)), ((1,), (2,))),
        groups(((0,), (0,)), ((1,), (1,))),
        groups(((0,), (0,)), ((1,), ()), ((2,), (1,))),
    )

    assert rendered[1] == Triple((1,), (1,), (), STILL)
    assert invented == [
        Triple((0,), (0,), (0,), STILL),
        Triple((), (1,), (), STILL),
        Triple((1,), (2,), (1,), STILL),
    ]


def test_a_move_is_remembered_for_each_version() -> None:
    """The draft had it in place, the edited text has it elsewhere."""
    found = triples(
        groups(((0,), (0,)), ((1,), (1,))),
        [Group((0,), (1,), moved=True), Group((1,), (0,))],
        [Group((0,), (1,), moved=True), Group((1,), (0,))],
    )

    assert found[0] == Triple((0,), (0,), (1,), (False, True))
