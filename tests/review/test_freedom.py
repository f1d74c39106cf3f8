"""Rules over words prove little where two texts are worded freely."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.review.helpers import a_pair
from translate.article import Span
from translate.engine.pair_reader import Judged, Reading
from translate.lexicon.text import words
from translate.review.checks import load_checks
from translate.review.pair import Pair

SOURCE = "The police did not see the boat leave the port."
TARGET = "La policía observó la salida del barco del puerto."


def judged(text: str, unsaid: float) -> Reading:
    """Return a reading in which every word is unsaid with the same probability."""
    return Reading(tuple(Judged(Span(w.start, w.end), unsaid) for w in words(text)), 0.5)


def read_pair(ours: float, theirs: float) -> Pair:
    """Return the pair with what the network might say of it."""
    return replace(
        a_pair(SOURCE, TARGET),
        source_reading=judged(SOURCE, ours),
        target_reading=judged(TARGET, theirs),
    )


@pytest.mark.parametrize(
    ("ours", "theirs", "severities"),
    [(0.05, 0.05, {"critical"}), (0.5, 0.5, {"minor"}), (0.3, 0.02, {"critical"})],
)
def test_a_lost_denial_is_critical_unless_all_is_worded_freely(
    ours: float, theirs: float, severities: set[str]
) -> None:
    """Both texts count: free wording leaves words of either unsaid."""
    (check,) = [check for check in load_checks() if check.id == "negation"]

    assert {finding.severity for finding in check.run(read_pair(ours, theirs))} == severities


def test_without_a_network_rules_speak_up() -> None:
    """What was not asked excuses nothing."""
    (check,) = [check for check in load_checks() if check.id == "negation"]

    assert {finding.severity for finding in check.run(a_pair(SOURCE, TARGET))} == {"critical"}


def test_a_wrong_figure_is_critical_however_free_the_wording() -> None:
    """Figures are compared by value, not by words."""
    (check,) = [check for check in load_checks() if check.id == "numbers"]
    source, target = "Police burned 14 pits.", "La policía quemó 24 pozas."
    pair = replace(
        a_pair(source, target),
        source_reading=judged(source, 0.6),
        target_reading=judged(target, 0.6),
    )

    assert {finding.severity for finding in check.run(pair)} == {"critical"}


def test_a_figure_that_is_gone_is_worth_a_look_where_all_is_worded_quite_freely() -> None:
    """It may be understood ("all three": "none"), or follow from another."""
    (check,) = [check for check in load_checks() if check.id == "numbers"]
    source, target = "Police burned 14 pits.", "La policía quemó pozas."

    def severities(unsaid: float) -> set[str]:
        pair = replace(
            a_pair(source, target),
            source_reading=judged(source, unsaid),
            target_reading=judged(target, unsaid),
        )
        return {finding.severity for finding in check.run(pair)}

    assert severities(0.1) == {"critical"}
    assert severities(0.5) == {"minor"}
