"""What models say of a pair, as plain numbers that may be absent."""

from __future__ import annotations

from collections import Counter
from math import inf
from typing import TYPE_CHECKING

from translate.lexicon.text import fold
from translate.review.gauge import log_odds
from translate.review.misplaced import misplaced
from translate.review.paraphrase import strangers
from translate.review.unmissed import unmissed
from translate.review.unsaid import unsaid

if TYPE_CHECKING:
    from translate.engine.pair_reader import Reading
    from translate.review.pair import Pair

#: The names of the evidence, in order; all are better the higher they are.
EVIDENCE = (
    "score",
    "backward_score",
    "similarity",
    "same_meaning",
    "source_likely",
    "target_likely",
    "source_attended",
    "source_unsaid",
    "target_unsaid",
    "source_alone",
    "target_alone",
    "source_differs",
    "target_differs",
    "in_place",
    "denials_missed",
    "nothing_lost",
    "nothing_gained",
    "nothing_at_odds",
)

# The pieces that the other text tells least of are one in so many.
_PART = 8
# No word is surer than this, said or unsaid.
_SUREST = 1e-4
# The log-odds of a pair of which nothing has crossed that two things have changed places.
_NOTHING_CROSSED = -5.0
# The log-odds of a pair of which no word is doubtful that one is unsaid.
_NOTHING_UNSAID = -6.0
# Character n-grams up to four, as in chrF but shorter: back-translations are short, too.
_ORDERS = (1, 2, 3, 4)


def evidence(pair: Pair) -> dict[str, float]:
    """Collect the evidence `pair` carries, by the names in `EVIDENCE`."""
    found: dict[str, float] = {}
    if pair.score is not None:
        found["score"] = pair.score
    if pair.backward_score is not None:
        found["backward_score"] = pair.backward_score
    if pair.back_translation.strip():
        found["similarity"] = similarity(pair.source, pair.back_translation)
        found["same_meaning"] = -strangers(pair.source, pair.back_translation, pair.source_language)
    if pair.source_likely and pair.target_likely:
        found["source_likely"] = min(token.nats for token in pair.source_likely)
        found["target_likely"] = min(token.nats for token in pair.target_likely)
    if pair.source_attended is not None:
        found["source_attended"] = pair.source_attended
    if pair.source_reading and pair.target_reading:
        lost, gained = _unsaid(pair.source_reading), _unsaid(pair.target_reading)
        found["source_unsaid"] = -_doubtful(pair.source_reading)
        found["target_unsaid"] = -_doubtful(pair.target_reading)
        # Free wording leaves as much unsaid on one side as on the other; an omission does not.
        found["source_alone"] = min(0.0, gained - lost)
        found["target_alone"] = min(0.0, lost - gained)
        found["source_differs"] = -log_odds(pair.source_reading.differs, _SUREST)
        found["target_differs"] = -log_odds(pair.target_reading.differs, _SUREST)
    if pair.exchanged is not None:
        likeliest = misplaced(pair)
        found["in_place"] = -max(_NOTHING_CROSSED, likeliest.log_odds if likeliest else -inf)
    denial = unmissed(pair, "denial")
    if denial is not None:
        found["denials_missed"] = -denial.log_odds
    if pair.source_reading and pair.target_reading:
        found |= _said(pair)
    return found


def _said(pair: Pair) -> dict[str, float]:
    """How surely all words of either text are said in the other; sure where none is doubtful."""
    names = ("nothing_lost", "nothing_gained", "nothing_at_odds")
    return {
        name: -max(_NOTHING_UNSAID, doubt.log_odds if doubt else -inf)
        for name, doubt in zip(names, unsaid(pair), strict=True)
    }


def _unsaid(reading: Reading) -> float:
    """How many words of a text are unsaid, as a network expects it."""
    return sum(word.unsaid for word in reading.words)


def _doubtful(reading: Reading) -> float:
    """The log-odds of being unsaid of the words that are most likely so: the mean of an eighth."""
    odds = sorted((log_odds(word.unsaid, _SUREST) for word in reading.words), reverse=True)
    count = max(1, len(odds) // _PART)
    return sum(odds[:count]) / count


def similarity(one: str, other: str) -> float:
    """Measure how alike two texts of one language are: mean F1 of their character n-grams, 0..1.

    Case, accents and spaces do not count. Two empty texts are alike.
    """
    first, second = ("".join(fold(w) for w in text.split()) for text in (one, other))
    if first == second:
        return 1.0
    return sum(_overlap(first, second, n) for n in _ORDERS) / len(_ORDERS)


def _overlap(first: str, second: str, n: int) -> float:
    ours = Counter(first[i : i + n] for i in range(len(first) - n + 1))
    theirs = Counter(second[i : i + n] for i in range(len(second) - n + 1))
    total = ours.total() + theirs.total()
    return 2 * (ours & theirs).total() / total if total else 0.0
