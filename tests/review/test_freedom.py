"""Rules over words prove little where two texts are worded freely."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.review.helpers import a_pair, check_called, read_pair
from translate.review.freedom import freely_worded

SOURCE = "The police did not see the boat leave the port."
TARGET = "La policía observó la salida del barco del puerto."


@pytest.mark.parametrize(("free", "severity"), [(0.1, "critical"), (0.95, "minor")])
def test_a_lost_denial_is_critical_unless_all_is_worded_freely(free: float, severity: str) -> None:
    """As the network says, reading both texts."""
    found = check_called("negation").run(read_pair(SOURCE, TARGET, {}, {}, free))

    assert {finding.severity for finding in found} == {severity}


def test_both_readings_count() -> None:
    """One text may seem free, read alone."""
    literal, free = (read_pair(SOURCE, TARGET, {}, {}, chance) for chance in (0.1, 0.95))

    assert freely_worded(free)
    assert not freely_worded(replace(literal, source_reading=free.source_reading))


def test_without_a_network_rules_speak_up() -> None:
    """What was not asked excuses nothing."""
    found = check_called("negation").run(a_pair(SOURCE, TARGET))

    assert {finding.severity for finding in found} == {"critical"}


def test_a_wrong_figure_is_critical_however_free_the_wording() -> None:
    """Figures are compared by value, not by words."""
    pair = read_pair("Police burned 14 pits.", "La policía quemó 24 pozas.", {}, {}, 0.95)

    assert {f.severity for f in check_called("numbers").run(pair)} == {"critical"}


@pytest.mark.parametrize(("free", "severity"), [(0.1, "critical"), (0.95, "minor")])
def test_a_figure_that_is_gone_is_worth_a_look_where_all_is_worded_freely(
    free: float, severity: str
) -> None:
    """It may be understood ("all three": "none"), or follow from another."""
    pair = read_pair("Police burned 14 pits.", "La policía quemó pozas.", {}, {}, free)

    assert {f.severity for f in check_called("numbers").run(pair)} == {severity}
