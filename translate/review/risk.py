"""One calibrated figure a segment: the probability that the translation means something else.

A logistic model: each check's gravest finding adds its weight to the log-odds, each piece of
evidence that a pair carries moves them by its weight times its distance from the mean of the
development sets, measured in standard deviations; absent evidence moves nothing. The coefficients
stand in ``risk.json`` with how they were fitted; ``bench/fit_risk.py`` writes the file.
"""

from __future__ import annotations

from functools import cache
from math import exp
from typing import TYPE_CHECKING, NamedTuple

from translate.article import SEVERITIES
from translate.review import gauge
from translate.review.evidence import evidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from translate.article import Finding, Severity
    from translate.review.pair import Pair


class Coefficients(NamedTuple):
    """The fitted model; `rules` has a weight for each ``check:severity``."""

    intercept: float
    rules: Mapping[str, float]
    otherwise: Mapping[str, float]
    gauges: Mapping[str, gauge.Gauge]


def risk(pair: Pair, findings: Iterable[Finding], model: Coefficients | None = None) -> float:
    """Estimate the probability that `pair` differs in meaning, between 0 and 1, to three places."""
    model = coefficients() if model is None else model
    odds = model.intercept
    for name in gravest(findings):
        odds += model.rules.get(name, model.otherwise[name.rpartition(":")[2]])
    for name, value in evidence(pair).items():
        odds += model.gauges[name].log_odds(value)
    return round(1 / (1 + exp(-odds)), 3)


def gravest(findings: Iterable[Finding]) -> tuple[str, ...]:
    """Name each check's gravest finding as ``check:severity``: two wrong figures are one doubt."""
    worst: dict[str, Severity] = {}
    for finding in findings:
        known = worst.get(finding.check, finding.severity)
        worst[finding.check] = max(known, finding.severity, key=SEVERITIES.index)
    return tuple(f"{check}:{severity}" for check, severity in worst.items())


@cache
def coefficients() -> Coefficients:
    """Read the coefficients that come with the package."""
    data = gauge.coefficients("risk.json")
    gauges = {name: gauge.Gauge(**values) for name, values in data["evidence"].items()}
    return Coefficients(data["intercept"], data["rules"], data["otherwise"], gauges)
