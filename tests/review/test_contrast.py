"""Whether a text misses what is taken out of the other, as a model that knows a few words says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from tests.fakes import FakeModel
from tests.review.helpers import a_pair, read_pair
from translate.article import Span
from translate.engine.model import Token
from translate.review.contrast import with_contrasts, without
from translate.review.pair import Pair
from translate.review.unsaid import content_words, unsaid

ANSWERS = {"pilot": "piloto", "vanished": "huyó", "piloto": "pilot", "huyó": "vanished"}
SOURCE, TARGET = "The wounded pilot vanished.", "El piloto huyó."


def doubted(word: str) -> Pair:
    """Return the pair as a network sees it that doubts one word of the source."""
    pair = read_pair(SOURCE, TARGET, {word: 0.97}, {})
    return replace(pair, score=-0.5, backward_score=-0.5)


PAIR = doubted("wounded")


class Dictionary(FakeModel):
    """Finds a word three nats less likely where nothing in the source answers it."""

    def token_scores(self, pairs: Sequence[tuple[str, str]]) -> list[tuple[Token, ...]]:
        """Half a nat a word, three more for a word whose answer is missing."""
        return [
            tuple(
                Token(token.span, -0.5 - 3 * self._lost(token.span.of(target), source))
                for token in tokens
            )
            for (source, target), tokens in zip(pairs, super().token_scores(pairs), strict=True)
        ]

    def _lost(self, word: str, source: str) -> bool:
        answer = ANSWERS.get(word)
        return answer is not None and answer not in source


@pytest.mark.parametrize(("word", "nats"), [("vanished", 3), ("wounded", 0)])
def test_a_rendered_word_is_missed_and_an_omitted_one_is_not(word: str, nats: float) -> None:
    """The translation loses three nats without "vanished", and nothing without "wounded"."""
    (pair,) = with_contrasts([doubted(word)], Dictionary(), Dictionary())

    missed = {t.span.of(pair.source): t.nats for t in pair.source_missed}

    assert missed == {word: pytest.approx(nats)}


@pytest.mark.parametrize(("word", "nats"), [("vanished", 3), ("wounded", 0)])
def test_an_added_word_is_not_missed_by_the_source(word: str, nats: float) -> None:
    """The same, asked of the model of the other direction."""
    pair = doubted(word)
    turned = replace(
        pair,
        source=TARGET,
        target=SOURCE,
        source_language="es",
        target_language="en",
        source_reading=pair.target_reading,
        target_reading=pair.source_reading,
    )

    (pair,) = with_contrasts([turned], Dictionary(), Dictionary())

    missed = {t.span.of(pair.target): t.nats for t in pair.target_missed}
    assert missed == {word: pytest.approx(nats)}


def test_of_a_word_that_is_surely_said_no_model_is_asked() -> None:
    """It costs as much as translating a sentence, and would change nothing."""
    model = Dictionary()
    sure = read_pair("The pilot fled.", TARGET, {}, {})

    (pair,) = with_contrasts([replace(sure, score=-0.5, backward_score=-0.5)], model, model)

    assert (pair.source_missed, pair.target_missed) == ((), ())
    assert not any(model.scored)


def test_a_word_that_nobody_misses_is_likelier_left_out() -> None:
    """What the contrast says moves the log-odds of an omission."""
    (word,) = [w for w in content_words(PAIR)[0] if w.span.of(PAIR.source) == "wounded"]
    asked = [
        replace(PAIR, source_missed=tuple(Token(s, nats) for s in {word.span, word.stretch}))
        for nats in (0.0, 9.0)
    ]

    unmissed, missed = (unsaid(pair).lost for pair in asked)

    assert unmissed is not None
    assert missed is not None
    assert unmissed.log_odds > missed.log_odds


def test_a_pair_without_scores_is_left_as_it_is() -> None:
    """There is nothing to compare with, and no model is asked."""
    model = Dictionary()
    plain = a_pair(SOURCE, TARGET)

    assert with_contrasts([plain], model, model) == [plain]
    assert model.scored == []


@pytest.mark.parametrize(
    ("text", "gone", "left"),
    [
        ("Ten armed men fled.", "armed", "Ten men fled."),
        ("Armed men fled.", "Armed", "Men fled."),
        ("El piloto, herido en la pierna, huyó.", "herido en la pierna", "El piloto, huyó."),
        ("Huyeron por el río.", "por el río", "Huyeron."),
        ("Sin embargo, huyeron.", "Sin embargo", "Huyeron."),
        ("«Nunca», dijo.", "Nunca", "« », dijo."),
    ],
)
def test_a_text_reads_on_without_a_stretch(text: str, gone: str, left: str) -> None:
    """Neither a space nor a comma too many is left, and a sentence keeps its capital."""
    start = text.index(gone)

    assert without(text, Span(start, start + len(gone))) == left
