"""Words that nothing in the other text answers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.review.helpers import a_pair
from translate.article import Language, Span
from translate.engine.model import Token
from translate.review.answers import doubts
from translate.review.checks import load_checks
from translate.review.coverage import uncovered
from translate.review.pair import Pair

SOURCE = "The prosecutor said the shipment of cocaine left the port at night."
WHOLE = "El fiscal dijo que el cargamento de cocaína salió del puerto de noche."
SHORT = "El fiscal dijo que el cargamento salió del puerto."


@pytest.mark.parametrize(
    ("text", "language", "other", "doubtful"),
    [
        (SOURCE, "en", WHOLE, []),
        (WHOLE, "es", SOURCE, []),
        (SOURCE, "en", SHORT, ["cocaine", "night"]),
        ("El barco cargaba armas y dinero.", "es", "The boat carried weapons.", ["dinero"]),
        ("The law of 2014 stands.", "en", "La ley sigue en pie.", []),
    ],
)
def test_content_words_without_an_answer_are_doubtful(
    text: str, language: Language, other: str, doubtful: list[str]
) -> None:
    """By lemma, in both languages; figures and the commonest words are not asked about."""
    found = doubts(text, language, other)

    assert [doubt.word for doubt in found if doubt.nats > 1] == doubtful


def test_a_cognate_is_an_answer() -> None:
    """Though no lexicon holds it, a word that looks alike in both languages was translated."""
    (first, *_) = doubts("Meteorologists came.", "en", "Vinieron meteorólogos.")

    assert first.word == "Meteorologists"
    assert first.nats == 0


def test_what_the_other_text_tells_of_a_word_shrinks_the_doubt() -> None:
    """News of some nats all but answers it; none at all leaves the doubt as it is."""
    at = Span(SOURCE.index("cocaine"), SOURCE.index("cocaine") + len("cocaine"))

    def doubt(nats: float) -> float:
        found = doubts(SOURCE, "en", SHORT, [Token(at, nats)])
        return next(d.nats for d in found if d.word == "cocaine")

    assert doubt(8.0) < 0.05 < doubt(1.0) < doubt(-1.0) < doubt(-8.0)


def test_a_stretch_left_out_is_found_where_it_stands() -> None:
    """The run of doubtful words, from the first to the last, in source and in target."""
    pair = a_pair(SOURCE, "El fiscal dijo que salió del puerto de noche.")

    lost, gained = uncovered(pair)
    back, forth = uncovered(_turned(pair))

    assert lost is not None
    assert lost.span.of(SOURCE) == "shipment of cocaine"
    assert forth == lost
    assert (gained.nats if gained else 0) < 1
    assert (back.nats if back else 0) < 1


def test_a_word_that_came_back_was_not_lost() -> None:
    """The back-translation is a witness for the source's words."""
    pair = a_pair(SOURCE, SHORT)

    lost, _ = uncovered(replace(pair, back_translation="The cocaine left the port by night."))

    assert lost is None or lost.nats < 1


def test_names_are_left_to_their_own_check() -> None:
    """A capitalised word inside a sentence is no omission of a content word."""
    pair = a_pair("The ship left Kaltenbrunn.", "El barco zarpó.")

    lost, _ = uncovered(pair)

    assert lost is None or "Kaltenbrunn" not in lost.span.of(pair.source)


def test_the_check_says_which_words() -> None:
    """An omission and an addition, each with its span and its MQM category."""
    (check,) = [check for check in load_checks() if check.id == "omission"]
    told = tuple(Token(Span(at, at + 1), -9.0) for at in range(len(SOURCE)))
    pair = replace(a_pair(SOURCE, "El fiscal dijo algo."), source_told=told)

    (found,) = check.run(pair)

    assert found.category == "Accuracy/Omission"
    assert found.severity == "major"
    assert "shipment of cocaine left the port" in found.message


def _turned(pair: Pair) -> Pair:
    return Pair(pair.target, pair.source, pair.target_language, pair.source_language)
