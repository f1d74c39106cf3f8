"""Statements that one text makes more firmly than the other.

Words that take something back from a statement and are gone, and words of which one text has only
the firm kind and the other only the loose one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from translate.lexicon.firmness import CONTRASTS
from translate.lexicon.softeners import SOFTENERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Span
    from translate.review.pair import Pair


class Firmness(NamedTuple):
    """A word of one text or of both, and what became of it."""

    message: str
    source: Span | None
    target: Span | None


def firmness_changes(pair: Pair) -> Iterator[Firmness]:
    """Yield softening words that only one text has, and loose words in the place of firm ones."""
    here, there = pair.sides
    for softener in SOFTENERS:
        ours, theirs = softener.find(*here), softener.find(*there)
        if ours and not softener.answered(*there):
            message = f"“{ours.of(pair.source)}” is lost: the translation says it without."
            yield Firmness(message, ours, None)
        elif theirs and not softener.answered(*here):
            message = (
                f"The translation adds “{theirs.of(pair.target)}”; the source says it without."
            )
            yield Firmness(message, None, theirs)
    for contrast in CONTRASTS:
        for one, other in (contrast, contrast[::-1]):
            ours, theirs = one.find(*here), other.find(*there)
            if ours and theirs and not (one.answered(*there) or other.answered(*here)):
                message = (
                    f"“{ours.of(pair.source)}” became “{theirs.of(pair.target)}”, which is"
                    f" {'firmer' if one is contrast.weak else 'less firm'}."
                )
                yield Firmness(message, ours, theirs)
