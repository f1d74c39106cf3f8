"""Putting what crossed into each other's places, asked of a model that knows the right order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from tests.fakes import FakeModel
from tests.review.helpers import a_pair, reading
from translate.article import Language
from translate.engine.model import Token
from translate.review.asking import with_scores
from translate.review.crossing import crossings
from translate.review.exchange import exchanged, with_exchanges
from translate.review.misplaced import misplaced
from translate.review.pair import Pair

SOURCE = "The rebels attacked the army."
RIGHT, WRONG = "Los rebeldes atacaron al ejército.", "El ejército atacó a los rebeldes."


class Orderly(FakeModel):
    """Finds every word ten nats likelier where the rebels come before the army in both texts."""

    def token_scores(self, pairs: Sequence[tuple[str, str]]) -> list[tuple[Token, ...]]:
        """Eleven nats a word in the wrong order, one in the right."""
        return [
            tuple(Token(token.span, -1.0 if _same_order(*pair) else -11.0) for token in tokens)
            for pair, tokens in zip(pairs, super().token_scores(pairs), strict=True)
        ]


def _same_order(source: str, target: str) -> bool:
    lowered = source.casefold(), target.casefold()
    return (
        len(
            {text.find("rebel") < max(text.find("army"), text.find("ejército")) for text in lowered}
        )
        == 1
    )


def scored(target: str) -> Pair:
    """Return the pair with how likely the model finds it."""
    return with_scores([a_pair(SOURCE, target)], Orderly(), Orderly())[0]


def test_both_directions_gain_when_what_changed_places_is_put_back() -> None:
    """Ten nats for every word."""
    (pair,) = with_exchanges([scored(WRONG)], Orderly(), Orderly())

    found = misplaced(pair)

    assert found is not None
    assert {unit.span.of(WRONG) for unit in found.crossed} == {"ejército", "rebeldes"}
    assert found.log_odds > 0
    (best,) = (each for each in pair.exchanged or () if each.crossed == found.crossed)
    assert best.forward >= 10 * len(WRONG.split())
    assert best.backward >= 10 * len(SOURCE.split())


def test_of_the_right_order_nothing_is_asked() -> None:
    """Nothing crossed; what was asked and found nothing is not what was not asked."""
    model = Orderly()

    (pair,) = with_exchanges([scored(RIGHT)], model, model)

    assert pair.exchanged == ()
    assert misplaced(pair) is None
    assert model.scored == []


def test_a_pair_without_scores_is_left_as_it_is() -> None:
    """There is nothing to compare with."""
    pair = a_pair(SOURCE, WRONG)

    assert with_exchanges([pair], Orderly(), Orderly()) == [pair]


def test_free_wording_is_not_asked_about() -> None:
    """It turns the order round by nature."""
    free = replace(
        scored(WRONG),
        source_reading=reading(SOURCE, {}, free=0.9),
        target_reading=reading(WRONG, {}, free=0.9),
    )

    (pair,) = with_exchanges([free], Orderly(), Orderly())

    assert pair.exchanged is None


@pytest.mark.parametrize(
    ("source", "target", "language", "expected"),
    [
        (SOURCE, WRONG, "en", "Los rebeldes atacó al ejército."),
        (
            "The union sent the report to the ministry.",
            "El informe del ministerio llegó al sindicato.",
            "en",
            "El informe del sindicato llegó al ministerio.",
        ),
        (
            "La gobernadora vendió la presa a un banco.",
            "A bank sold the dam to the governor.",
            "es",
            "The governor sold the dam to a bank.",
        ),
        ("Ana beat Luis.", "Luis venció a Ana.", "en", "Ana venció a Luis."),
    ],
)
def test_articles_and_prepositions_written_into_them_go_where_they_belong(
    source: str, target: str, language: Language, expected: str
) -> None:
    """The text that is asked about reads like one, but for its verb."""
    pair = a_pair(source, target, language)
    texts = [exchanged(target, pair.target_language, each) for each in crossings(pair)]

    assert expected in texts
