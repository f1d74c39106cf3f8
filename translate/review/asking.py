"""Asking the models of both directions what they think of finished pairs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from translate.engine.model import Token, mean_score

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from translate.engine.model import Model
    from translate.review.pair import Pair

#: What stands for no text at all: a network needs something to read.
_NOTHING = "."


def with_evidence(pairs: Sequence[Pair], forward: Model, backward: Model) -> list[Pair]:
    """Add to each pair with two sides the models' scores, and what each side tells of the other.

    `forward` translates from the source's language, `backward` into it. Each is asked twice: how
    likely a text is as a translation of the other, and how likely it is as a translation of
    nothing; the difference, token by token, is what the other text tells.
    """
    whole = [n for n, pair in enumerate(pairs) if pair.source.strip() and pair.target.strip()]
    asked = [pairs[n] for n in whole]
    there = forward.token_scores([(pair.source, pair.target) for pair in asked])
    back = backward.token_scores([(pair.target, pair.source) for pair in asked])
    bare_there = forward.token_scores([(_NOTHING, pair.target) for pair in asked])
    bare_back = backward.token_scores([(_NOTHING, pair.source) for pair in asked])
    found = list(pairs)
    for place, n in enumerate(whole):
        found[n] = replace(
            pairs[n],
            score=mean_score(there[place]),
            backward_score=mean_score(back[place]),
            target_told=_told(there[place], bare_there[place]),
            source_told=_told(back[place], bare_back[place]),
        )
    return found


def _told(given: Iterable[Token], bare: Iterable[Token]) -> tuple[Token, ...]:
    return tuple(
        Token(token.span, token.nats - alone.nats)
        for token, alone in zip(given, bare, strict=True)
        if token.span.start < token.span.end
    )
