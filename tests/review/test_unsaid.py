"""Words of a text that the other does not say, by the witnesses together."""

from __future__ import annotations

from dataclasses import replace

from tests.review.helpers import a_pair, read_pair
from translate.article import Span
from translate.engine.model import Token
from translate.review.checks import load_checks
from translate.review.pair import Pair
from translate.review.unsaid import content_words, unsaid

SOURCE = "The prosecutor said the shipment of cocaine left the port at night."
WHOLE = "El fiscal dijo que el cargamento de cocaína salió del puerto de noche."
SHORT = "El fiscal dijo que el cargamento de cocaína salió del puerto."


def test_a_word_that_no_witness_finds_is_lost() -> None:
    """Its unsaid neighbours belong to the stretch, whether or not they are content words."""
    pair = read_pair(SOURCE, SHORT, {"at": 0.9, "night": 0.97}, {})

    lost, gained, _ = unsaid(pair)

    assert lost is not None
    assert lost.span.of(SOURCE) == "at night"
    assert gained is None


def test_reviewed_the_other_way_round_it_is_gained() -> None:
    """Nothing depends on which text is the source."""
    pair = read_pair(SOURCE, SHORT, {"at": 0.9, "night": 0.97}, {})
    turned = Pair(
        pair.target,
        pair.source,
        pair.target_language,
        pair.source_language,
        source_reading=pair.target_reading,
        target_reading=pair.source_reading,
    )

    assert unsaid(turned).gained == unsaid(pair).lost


def test_free_wording_on_the_other_side_is_an_excuse() -> None:
    """Where the other text has much that is unsaid too, a word was said otherwise."""
    alone = read_pair(SOURCE, SHORT, {"night": 0.97}, {})
    free = read_pair(SOURCE, SHORT, {"night": 0.97}, dict.fromkeys(SHORT[:-1].split(), 0.6))

    surely, hardly = unsaid(alone).lost, unsaid(free).lost

    assert surely is not None
    assert hardly is not None
    assert surely.log_odds > hardly.log_odds


def test_a_word_that_a_model_would_not_write_is_the_more_doubtful() -> None:
    """Unlikely beside the other text."""
    pair = read_pair(SOURCE, SHORT, {"night": 0.97}, {})
    at = SOURCE.index("night")

    def lost(nats: float) -> float:
        likely = (Token(Span(at, at + len("night")), nats),)
        found = unsaid(replace(pair, source_likely=likely)).lost
        assert found is not None
        return found.log_odds

    assert lost(-9.0) > lost(-1.0)


def test_a_wrong_word_is_at_odds_with_the_one_it_stands_for() -> None:
    """Each text has a word that the other does not say."""
    target = WHOLE.replace("noche", "lunes")
    pair = read_pair(SOURCE, target, {"night": 0.95}, {"lunes": 0.95})

    found = unsaid(pair).at_odds

    assert found is not None
    assert (found.source.of(SOURCE), found.target.of(target)) == ("night", "lunes")


def test_names_are_left_to_their_own_check() -> None:
    """A capitalised word inside a sentence is no omission of a content word."""
    source = "The ship left Kaltenbrunn."

    ours, _ = content_words(read_pair(source, "El barco zarpó.", {"Kaltenbrunn": 0.99}, {}))

    assert [word.span.of(source) for word in ours] == ["ship", "left"]


def test_what_was_not_asked_moves_nothing() -> None:
    """Without a network the lexicon speaks, not loud enough for an editor to look."""
    (check,) = [check for check in load_checks() if check.id == "omission"]

    assert unsaid(a_pair(SOURCE, SHORT)).lost is not None
    assert not list(check.run(a_pair(SOURCE, SHORT)))


def test_the_check_says_which_words() -> None:
    """An omission or an addition, with its span and its MQM category."""
    (check,) = [check for check in load_checks() if check.id == "omission"]
    source = "The pilot, who had been wounded in the leg, hid in the jungle for two days."
    target = "El piloto estuvo dos días escondido en la selva."
    doubtful = dict.fromkeys(["who", "had", "been", "wounded", "in", "the", "leg"], 0.98)

    (found,) = check.run(read_pair(source, target, doubtful, {}))

    assert found.category == "Accuracy/Omission"
    assert "wounded in the leg" in found.message
