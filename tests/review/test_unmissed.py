"""Denials and words of focus taken out of a text, asked of a model that knows what is denied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from tests.fakes import FakeModel
from tests.review.helpers import a_pair, check_called, read_pair, sound
from translate.engine.model import Token, mean_score
from translate.review.contrast import with_contrasts
from translate.review.operators import operators, weighed
from translate.review.pair import Pair
from translate.review.unmissed import unmissed

SOURCE = "The mayor said nothing and did not sign the contract."
KEPT = "El alcalde no dijo nada y no firmó el contrato."
LOST = "El alcalde no dijo nada y firmó el contrato."


class Denier(FakeModel):
    """Finds each word two nats less likely for every denial that one text has more."""

    def token_scores(self, pairs: Sequence[tuple[str, str]]) -> list[tuple[Token, ...]]:
        """Half a nat a word where both deny alike."""
        return [
            tuple(Token(token.span, -0.5 - 2 * _gap(*pair)) for token in tokens)
            for pair, tokens in zip(pairs, super().token_scores(pairs), strict=True)
        ]


def _gap(source: str, target: str) -> int:
    return abs(_denials(source) - _denials(target))


def _denials(text: str) -> int:
    return sum(word in {"no", "not", "nothing", "nadie"} for word in text.lower().split())


def asked(target: str, free: float = 0.1) -> Pair:
    """Return the pair with what the model says of its denials."""
    pair = replace(read_pair(SOURCE, target, {}, {}, free), score=-0.5, backward_score=-0.5)
    scored = [mean_score(Denier().token_scores([sides])[0]) for sides in _both_ways(pair)]
    pair = replace(pair, score=scored[0], backward_score=scored[1])
    return with_contrasts([pair], Denier(), Denier())[0]


def _both_ways(pair: Pair) -> list[tuple[str, str]]:
    return [(pair.source, pair.target), (pair.target, pair.source)]


def test_a_denial_that_both_texts_have_is_missed() -> None:
    """Without it, the other text becomes less likely."""
    pair = asked(KEPT)

    assert all(each.missed > 0 for each in weighed(pair, "denial"))


def test_a_denial_that_was_lost_is_not() -> None:
    """Without one of its two denials the source says what the translation says."""
    pair = asked(LOST)

    found = unmissed(pair, "denial")

    assert found is not None
    assert found.side == 0
    assert next(weighed(pair, "denial")).missed < 0


def test_free_wording_is_an_excuse() -> None:
    """The same nats prove less where all is said in other words."""
    surely, hardly = unmissed(asked(LOST), "denial"), unmissed(asked(LOST, free=0.9), "denial")

    assert surely is not None
    assert hardly is not None
    assert surely.log_odds > hardly.log_odds


def test_the_words_of_one_denial_are_weighed_together() -> None:
    """The one that is missed most counts: "no" alone adds nothing to "nadie"."""
    (denial,) = operators("No vino nadie.", "es")
    pair = replace(
        a_pair("Nobody came.", "No vino nadie."),
        target_missed=(Token(denial.words[0], -3.0), Token(denial.words[1], 5.0)),
    )

    assert [each.missed for each in weighed(pair, "denial")] == [5.0]


@pytest.mark.parametrize(
    ("target", "nats", "severity"),
    [
        ("Trabaja ahí de cocinero, y su mujer trabaja todavía en el puerto.", -9.0, "minor"),
        ("Todavía trabaja ahí de cocinero, y su mujer trabaja en el puerto.", 9.0, None),
    ],
)
def test_the_check_says_what_the_networks_find(
    target: str, nats: float, severity: str | None
) -> None:
    """Both texts have a word for "still"; where it stands and what is missed tell."""
    source = "He still works there as a cook, and his wife works at the port."
    pair = read_pair(source, target, {}, {})
    (still,) = operators(source, "en")
    pair = replace(pair, source_missed=(Token(still.words[0], nats),))

    found = list(check_called("focus").run(pair))

    assert [finding.severity for finding in found] == ([severity] if severity else [])
    for finding in found:
        sound(finding, pair)
