"""Asking the models about finished pairs: back-translations and scores in both directions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from translate.article import Language
from translate.drafting import translate_plain
from translate.review import Pair

if TYPE_CHECKING:
    from translate.engine.decoder import Progress
    from translate.workflow import Desk

Direction = tuple[Language, Language]


def back_translations(
    texts: Sequence[str], direction: Direction, desk: Desk, progress: Progress | None = None
) -> list[str]:
    """Translate the targets of a direction back into its source language, empty ones not at all."""
    source, target = direction
    wanted = list(dict.fromkeys(text for text in texts if text.strip()))
    known = dict(
        zip(wanted, translate_plain(wanted, desk.decoder(target, source), progress), strict=True)
    )
    return [known.get(text, "") for text in texts]


def with_scores(pairs: Sequence[Pair], direction: Direction, desk: Desk) -> list[Pair]:
    """Add the models' scores of both directions to each pair that has two sides."""
    source, target = direction
    whole = [n for n, pair in enumerate(pairs) if pair.source.strip() and pair.target.strip()]
    there = [(pairs[n].source, pairs[n].target) for n in whole]
    forward = desk.decoder(source, target).model.score(there)
    backward = desk.decoder(target, source).model.score([(b, a) for a, b in there])
    scored = list(pairs)
    for n, score, backward_score in zip(whole, forward, backward, strict=True):
        scored[n] = replace(pairs[n], score=score, backward_score=backward_score)
    return scored
