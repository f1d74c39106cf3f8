"""Two things of a translation that have most likely changed places, by what both models gain.

A logistic model weighs what each direction gains when two things that crossed are put back
(`translate.review.exchange`), and how far apart they stand: neighbours change places for style.
Its coefficients stand in ``misplaced.json``, fitted by ``bench/fit_misplaced.py``.
"""

from __future__ import annotations

from functools import cache
from math import log
from typing import TYPE_CHECKING, NamedTuple

from translate.review.gauge import coefficients, fitted

if TYPE_CHECKING:
    from translate.review.gauge import Fitted
    from translate.review.pair import Crossed, Exchanged, Pair


class Misplaced(NamedTuple):
    """What changed places, and the log-odds that it did."""

    crossed: Crossed
    log_odds: float


def misplaced(pair: Pair) -> Misplaced | None:
    """Find the likeliest; None where nothing that crossed is worth a doubt."""
    weighed = (
        Misplaced(each.crossed, _model().log_odds(known(pair, each)))
        for each in pair.exchanged or ()
    )
    return max(weighed, key=lambda found: found.log_odds, default=None)


def known(pair: Pair, exchanged: Exchanged) -> dict[str, float]:
    """What is known of two things that crossed, by name."""
    one, other = (unit.span for unit in exchanged.crossed)
    between = len(pair.target[one.end : other.start].split())
    return {
        "forward": exchanged.forward,
        "backward": exchanged.backward,
        "between": log(1 + between),
    }


@cache
def _model() -> Fitted:
    return fitted(coefficients("misplaced.json"))
