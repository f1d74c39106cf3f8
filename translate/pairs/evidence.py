"""Asking the models about finished pairs: back-translations and scores in both directions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from translate.article import Language
from translate.drafting import translate_plain
from translate.review import Pair
from translate.review.asking import with_evidence

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
    """Add what the models of both directions think of each pair that has two sides."""
    source, target = direction
    forward, backward = desk.decoder(source, target), desk.decoder(target, source)
    return with_evidence(pairs, forward.model, backward.model, desk.reader)
