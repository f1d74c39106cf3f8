"""How a fitted network reads figures."""

from __future__ import annotations

import pytest

from translate.review.gauge import CLIP, Network, network

#: One unit, which weighs the distances of two figures; then half of what it says, and 1.
DATA = {
    "figures": {
        "doubt": {"mean": 1.0, "spread": 2.0, "weights": [1.0]},
        "likely": {"mean": -9.0, "spread": 3.0, "weights": [-1.0]},
    },
    "hidden": [0.0],
    "weights": [0.5],
    "intercept": 1.0,
}


@pytest.fixture
def small() -> Network:
    return network(DATA)


def test_what_is_usual_says_nothing(small: Network) -> None:
    """Only the intercept is left."""
    assert small.log_odds([{"doubt": 1.0, "likely": -9.0}]) == [1.0]


def test_what_is_not_known_counts_as_usual(small: Network) -> None:
    """A witness that was not asked."""
    doubtful = {"doubt": 4.0}

    assert small.log_odds([doubtful]) == small.log_odds([doubtful | {"likely": -9.0}])
    assert small.log_odds([doubtful])[0] > 1


def test_evidence_far_out_is_no_further_news(small: Network) -> None:
    """Scores of an unusual domain or model."""
    far, further = ({"doubt": 1.0 + 2.0 * CLIP * factor} for factor in (1, 9))

    assert small.log_odds([far]) == small.log_odds([further])


def test_candidates_are_weighed_one_by_one(small: Network) -> None:
    """Whatever stands beside them; none at all is no mistake."""
    some = [{"doubt": 0.0}, {"likely": -20.0}]

    assert small.log_odds(some) == [small.log_odds([each])[0] for each in some]
    assert small.log_odds([]) == []
