"""What checks of small words say when the networks find that the other text has none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translate.article import Span
from translate.review.unmissed import unmissed

if TYPE_CHECKING:
    from translate.article import Finding
    from translate.review.checks.base import Check
    from translate.review.operators import Kind
    from translate.review.pair import Pair


def surest(
    check: Check, pair: Pair, kind: Kind, bars: tuple[float, float], read: Finding | None
) -> Finding | None:
    """Choose between what a check has `read` and what the networks say of words of a `kind`.

    `bars` are the log-odds from which a lost word is worth a look and from which an editor must
    look. What was read goes first, unless it is minor and the networks are surer.
    """
    look, major = bars
    lost = unmissed(pair, kind)
    if lost is None or lost.log_odds < (look if read is None else major):
        return read
    if read is not None and read.severity != "minor":
        return read
    words = lost.operator.words
    span = Span(words[0].start, words[-1].end)
    says, other = ("source", "translation") if lost.side == 0 else ("translation", "source")
    text = span.of(pair.sides[lost.side][0])
    return check.finding(
        pair,
        f"The {says} says “{text}”; nothing in the {other} seems to answer it.",
        source=span if lost.side == 0 else None,
        target=span if lost.side == 1 else None,
        severity="major" if lost.log_odds >= major else "minor",
    )
