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
from translate.review.unsaid import content_words, unsaid

ANSWERS = {"pilot": "piloto", "fled": "huyó", "piloto": "pilot", "huyó": "fled"}
SOURCE, TARGET = "The wounded pilot fled.", "El piloto huyó."
# A network that doubts everything: every word is asked of.
PAIR = replace(
    read_pair(
        SOURCE, TARGET, dict.fromkeys(SOURCE[:-1].split(), 0.5), dict.fromkeys(TARGET.split(), 0.5)
    ),
    score=-0.5,
    backward_score=-0.5,
)


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


def test_a_rendered_word_is_missed_and_an_omitted_one_is_not() -> None:
    """The translation loses three nats without "pilot", and nothing without "wounded"."""
    (pair,) = with_contrasts([PAIR], Dictionary(), Dictionary())

    missed = {t.span.of(pair.source): t.nats for t in pair.source_missed}

    assert missed["pilot"] == pytest.approx(3)
    assert missed["wounded"] == pytest.approx(0)


def test_an_added_word_is_not_missed_by_the_source() -> None:
    """The same, asked of the model of the other direction."""
    turned = replace(
        PAIR,
        source=TARGET,
        target=SOURCE,
        source_language="es",
        target_language="en",
        source_reading=PAIR.target_reading,
        target_reading=PAIR.source_reading,
    )

    (pair,) = with_contrasts([turned], Dictionary(), Dictionary())

    missed = {t.span.of(pair.target): t.nats for t in pair.target_missed}
    assert missed["pilot"] == pytest.approx(3)
    assert missed["wounded"] == pytest.approx(0)


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
