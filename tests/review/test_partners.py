"""Which small word of the one text stands for which of the other."""

from __future__ import annotations

import pytest

from translate.review.operators import operators
from translate.review.pair import Pair
from translate.review.partners import FARTHEST, distances

SOURCE = (
    "Nobody at the customs post signed the form, and the judge still has not seen the recordings"
    " that the port police may have kept."
)
WHOLE = (
    "Nadie en el puesto de aduanas firmó el formulario, y la jueza todavía no ha visto las"
    " grabaciones que la policía portuaria podría haber guardado."
)


def words_alone(pair: Pair) -> list[str]:
    """The operators of both texts that have no partner."""
    found = distances(pair)
    return [
        text[operator.words[0].start : operator.words[-1].end]
        for side, (text, language) in enumerate(pair.sides)
        for operator in operators(text, language)
        if found[side, operator] == FARTHEST
    ]


def test_in_a_faithful_pair_every_operator_has_a_partner_near() -> None:
    """Each stands where the other should."""
    pair = Pair(SOURCE, WHOLE, "en", "es")

    assert words_alone(pair) == []
    assert all(words < 4 for words in distances(pair).values())


@pytest.mark.parametrize(
    ("old", "new", "alone"),
    [
        ("todavía no ha visto", "todavía ha visto", "not"),
        ("podría haber guardado", "guardó", "may have"),
    ],
)
def test_what_was_lost_is_alone_though_others_of_its_kind_were_kept(
    old: str, new: str, alone: str
) -> None:
    """Reviewed either way round."""
    changed = WHOLE.replace(old, new)

    assert words_alone(Pair(SOURCE, changed, "en", "es")) == [alone]
    assert words_alone(Pair(changed, SOURCE, "es", "en")) == [alone]


def test_a_denying_verb_is_the_partner_of_a_denial() -> None:
    """What may render an operator joins it as well as what surely is one."""
    pair = Pair(
        "The club did not register the sprinter in time.",
        "El club omitió inscribir a tiempo a la velocista.",
        "en",
        "es",
    )

    assert words_alone(pair) == []


def test_a_word_of_focus_is_no_partner_of_one_that_means_something_else() -> None:
    """The one was lost, the other put in."""
    pair = Pair("Only the dean backed him.", "Incluso el decano lo respaldó.", "en", "es")

    assert words_alone(pair) == ["Only", "Incluso"]
