"""Contrastive conditioning: whether a text misses a stretch that is taken out of the other.

Where a translation says all that its source says, it becomes less likely when a part of the source
is taken away; where it left that part out, it becomes no less likely or even likelier. So each of
the most doubtful words is taken out of its text, once alone and once with its unsaid neighbours,
and a model is asked how many nats the other text loses by that. From source to target this finds
omissions, from target to source additions (Vamvas and Sennrich 2022, "As Little as Possible, as
Much as Necessary"). They take out every constituent of a parse; we ask only of words that the
network or the lexicon doubts, and of those that turn or limit a sentence (`operators`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from translate.engine.model import Token, mean_score
from translate.review.operators import operators
from translate.review.unsaid import worth_a_contrast

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translate.article import Span
    from translate.engine.model import Model
    from translate.review.pair import Pair

_LEFT_OVER_SPACE = re.compile(r"\s+(?=[,.;:?!])")
_DENIED = re.compile(r"(\w+?)(?:not|n['’]t)", re.IGNORECASE)
_IRREGULAR = {"ca": "can", "wo": "will"}
_LEFT_OVER_COMMA = re.compile(r"[,;:]\s*(?=[,.;:?!])")


def with_contrasts(pairs: Sequence[Pair], forward: Model, backward: Model) -> list[Pair]:
    """Add to each pair that carries scores what its other side misses of its doubtful words.

    `forward` translates from the source's language, `backward` into it; all pairs are of one
    direction.
    """
    stretches = [_stretches(pair) for pair in pairs]
    there = _missed(pairs, [ours for ours, _ in stretches], 0, forward)
    back = _missed(pairs, [theirs for _, theirs in stretches], 1, backward)
    return [
        replace(pair, source_missed=ours, target_missed=theirs)
        for pair, ours, theirs in zip(pairs, there, back, strict=True)
    ]


def without(text: str, span: Span) -> str:
    """Return a text with a stretch taken out, and with it the space or mark that it leaves over.

    Of an English verb that denies its auxiliary is left ("wasn't").
    """
    if denied := _DENIED.fullmatch(span.of(text)):
        verb = _IRREGULAR.get(denied[1].lower(), denied[1])
        return text[: span.start] + verb + text[span.end :]
    rest = f"{text[: span.start].rstrip()} {text[span.end :].lstrip()}".strip()
    rest = _LEFT_OVER_COMMA.sub("", _LEFT_OVER_SPACE.sub("", rest)).lstrip(",;: ")
    return rest[:1].upper() + rest[1:] if text[:1].isupper() else rest


def _stretches(pair: Pair) -> tuple[list[Span], list[Span]]:
    """The stretches of source and target that are worth taking out; none of a pair unscored."""
    if pair.score is None or pair.backward_score is None:
        return [], []
    ours, theirs = (
        [
            *worth_a_contrast(pair, side),
            *(span for operator in operators(*pair.sides[side]) for span in operator.words),
        ]
        for side in (0, 1)
    )
    return list(dict.fromkeys(ours)), list(dict.fromkeys(theirs))


def _missed(
    pairs: Sequence[Pair], stretches: Sequence[Sequence[Span]], side: int, model: Model
) -> list[tuple[Token, ...]]:
    """Ask how many nats the other side of each pair loses without each stretch of this `side`."""
    asked = [
        (without(pair.sides[side][0], span), pair.sides[1 - side][0])
        for pair, spans in zip(pairs, stretches, strict=True)
        for span in spans
    ]
    scores = iter(model.token_scores(asked))
    found = []
    for pair, spans in zip(pairs, stretches, strict=True):
        whole = (pair.score, pair.backward_score)[side]
        found.append(tuple(_loss(span, whole or 0.0, next(scores)) for span in spans))
    return found


def _loss(span: Span, whole: float, left: Sequence[Token]) -> Token:
    return Token(span, (whole - mean_score(left)) * len(left))
