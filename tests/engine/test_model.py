"""The real bundled models: what the layers above rely on."""

from __future__ import annotations

import pytest

from translate.article import LANGUAGES, other_language
from translate.engine.model import CTranslate2Model, Settings
from translate.engine.packages import find_package

pytestmark = pytest.mark.models

SENTENCES = {"en": "The police arrived on Tuesday 17.", "es": "La policía llegó el martes 17."}


@pytest.fixture(scope="module", params=LANGUAGES)
def model(request: pytest.FixtureRequest) -> tuple[str, CTranslate2Model]:
    """Each bundled model with a sentence it can read."""
    package = find_package(request.param, other_language(request.param), directories=())
    return SENTENCES[request.param], CTranslate2Model(package, threads=1)


def test_candidates_come_best_first_with_attention_for_every_piece(
    model: tuple[str, CTranslate2Model],
) -> None:
    """Texts differ, the last is no better than the first, and attention fits both texts."""
    sentence, loaded = model

    (found,) = loaded.decode([sentence], Settings(beam=4, candidates=4))

    assert len({one.text for one in found}) == 4
    assert found[0].score > found[-1].score
    for one in found:
        assert "17" in one.text
        assert one.complete
        assert len(one.attention) == len(one.pieces)
        assert all(len(row) == len(one.source_pieces) for row in one.attention)
        assert all(one.text[p.span.start : p.span.end].strip() for p in one.pieces if p.text != "▁")


def test_a_prefix_begins_the_translation(model: tuple[str, CTranslate2Model]) -> None:
    """What the glossary's ladder rests on."""
    sentence, loaded = model
    (plain,) = loaded.decode([sentence])
    start = plain[1].text.rsplit(" ", 2)[0]

    (found,) = loaded.decode([sentence], prefixes=[start])

    assert found[0].text.startswith(start)


def test_the_score_prefers_a_translation_to_another_sentence(
    model: tuple[str, CTranslate2Model],
) -> None:
    """The mean log-probability is evidence of meaning."""
    sentence, loaded = model
    (found,) = loaded.decode([sentence])
    other = SENTENCES["es" if sentence == SENTENCES["en"] else "en"]

    right, wrong = loaded.score([(sentence, other), (sentence, sentence[::-1])])

    assert found[0].score < 0
    assert wrong < right < 0


def test_a_text_beyond_all_positions_can_be_scored(model: tuple[str, CTranslate2Model]) -> None:
    """A sentence of two thousand words does not stop the reviewer."""
    sentence, loaded = model

    (score,) = loaded.score([(" ".join([sentence] * 300), " ".join([sentence] * 300))])

    assert score < 0
