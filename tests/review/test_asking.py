"""What the models of both directions are asked about a pair."""

from __future__ import annotations

from collections.abc import Sequence

from tests.fakes import FakeModel
from tests.review.helpers import a_pair
from translate.article import Span
from translate.engine.model import Token
from translate.review.asking import with_evidence


class Listener(FakeModel):
    """Finds every word of a target twice as likely beside a real source as beside none."""

    def token_scores(self, pairs: Sequence[tuple[str, str]]) -> list[tuple[Token, ...]]:
        """Half a nat less for each token without a source, and the end of the text."""
        base = super().token_scores(pairs)
        return [
            (
                *(Token(t.span, t.nats - (0.5 if source == "." else 0.0)) for t in tokens),
                Token(Span(len(target), len(target)), -0.1),
            )
            for (source, target), tokens in zip(pairs, base, strict=True)
        ]


def test_each_side_is_scored_given_the_other() -> None:
    """Piece by piece; the end of a text is no piece of it."""
    forward, backward = Listener(), Listener()

    (pair,) = with_evidence([a_pair("Ten men fled.", "Diez hombres huyeron.")], forward, backward)

    assert forward.scored[0] == ("Ten men fled.", "Diez hombres huyeron.")
    assert backward.scored[0] == ("Diez hombres huyeron.", "Ten men fled.")
    pieces = [token.span.of(pair.target) for token in pair.target_likely]
    assert pieces == ["Diez", "hombres", "huyeron", "."]


def test_a_pair_with_an_empty_side_is_left_as_it_is() -> None:
    """There is nothing to ask, and its place in the list is kept."""
    pairs = [a_pair("Gone.", ""), a_pair("Here.", "Aquí.")]

    empty, whole = with_evidence(pairs, FakeModel(), FakeModel())

    assert empty == pairs[0]
    assert whole.score is not None
    assert whole.source_likely


def test_a_word_that_the_writing_model_never_looks_at_gets_least() -> None:
    """The fake writes the n-th word looking at the n-th: what the target lacks is not looked at."""
    whole, short = (
        a_pair("Seven soldiers crossed rivers.", target)
        for target in ("Siete soldados cruzaron ríos.", "Siete soldados.")
    )

    asked, cut = with_evidence([whole, short], FakeModel(), FakeModel())

    assert asked.source_attended == 1.0
    assert cut.source_attended == 0.0


def test_a_model_that_will_not_write_the_target_says_nothing_of_attention() -> None:
    """A forced beginning that came out shorter is no evidence."""
    stubborn = FakeModel(finish=lambda _sentence, prefix: prefix[:5])

    (pair,) = with_evidence([a_pair("Soldiers left.", "Salieron soldados.")], stubborn, FakeModel())

    assert pair.source_attended is None
    assert pair.source_likely
