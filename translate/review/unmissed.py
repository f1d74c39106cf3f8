"""Denials, words of focus and words of doubt that the other text most likely does not say.

A logistic model for each kind weighs what the other text loses without the word
(`translate.review.operators`), how far it stands from its partner there
(`translate.review.partners`), how freely the pair is worded, whether the other text has as many of
the kind and, of denials and doubts, whether it has words that may say it otherwise.
Coefficients stand in ``unmissed.json``, fitted by ``bench/fit_unmissed.py``.
"""

from __future__ import annotations

from functools import cache
from math import log1p
from typing import TYPE_CHECKING, NamedTuple

from translate.lexicon.hedges import hedging
from translate.lexicon.negation import polarity
from translate.review.freedom import freedom
from translate.review.gauge import coefficients, fitted, log_odds
from translate.review.operators import KINDS, operators, weighed
from translate.review.partners import distances

if TYPE_CHECKING:
    from translate.article import Language
    from translate.review.gauge import Fitted
    from translate.review.operators import Kind, Operator, Weighed
    from translate.review.pair import Pair

# No wording is surer than this, free or literal.
_SUREST = 1e-3
# So many words that may be an answer are as good as more.
_PLENTY = 2


class Unmissed(NamedTuple):
    """An operator of the source (side 0) or the translation (1), and the log-odds of its loss."""

    side: int
    operator: Operator
    log_odds: float


def unmissed(pair: Pair, kind: Kind) -> Unmissed | None:
    """Find the operator of a kind that is least likely said in the other text."""
    model = _models()[kind]
    found = (
        Unmissed(each.side, each.operator, model.log_odds(known(pair, each)))
        for each in weighed(pair, kind)
    )
    return max(found, key=lambda each: each.log_odds, default=None)


def known(pair: Pair, each: Weighed) -> dict[str, float]:
    """What is known of an operator, by name."""
    here, there = pair.sides[each.side], pair.sides[1 - each.side]
    kind = each.operator.kind
    found = {
        "missed": each.missed,
        "free": log_odds(freedom(pair), _SUREST),
        "more": float(_count(here, kind) > _count(there, kind)),
        "apart": log1p(distances(pair)[each.side, each.operator]),
    }
    if kind == "denial":
        found["answers"] = float(min(polarity(*there).softeners, _PLENTY))
    elif kind == "doubt":
        found["answers"] = float(min(len(hedging(*there).every), _PLENTY))
    return found


def _count(side: tuple[str, Language], kind: Kind) -> int:
    return sum(operator.kind == kind for operator in operators(*side))


@cache
def _models() -> dict[Kind, Fitted]:
    data = coefficients("unmissed.json")
    return {kind: fitted(data[kind]) for kind in KINDS}
