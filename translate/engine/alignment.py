"""Word alignment read off the decoder's attention.

The mean attention of the last layer points at the right source word often enough to place a
link or a glossary term (Garg et al. 2019 measure such alignments); it is evidence, not proof.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from translate.article import Link, Span

if TYPE_CHECKING:
    from translate.engine.model import Hypothesis, Piece

_WORD = re.compile(r"\w+(?:[-’'.@/]\w+)*|[^\w\s]")

#: A target word whose best source word gets less of its attention than this has no link.
MINIMUM_WEIGHT = 0.2


def words(text: str) -> tuple[Span, ...]:
    """The words and punctuation marks of `text`, hyphenated compounds whole."""
    return tuple(Span(*match.span()) for match in _WORD.finditer(text))


def align(source: str, hypothesis: Hypothesis) -> tuple[Link, ...]:
    """Link each target word to the source word it attends to most, in target order.

    Links join a word to a word and a punctuation mark to a punctuation mark; attention often
    rests on a full stop when the model has nothing to look at, which says nothing.
    """
    if not hypothesis.attention:
        return ()
    source_words, target_words = words(source), words(hypothesis.text)
    weights = word_weights(source, hypothesis)
    links = []
    for number, span in enumerate(target_words):
        like = hypothesis.text[span.start].isalnum()
        fitting = {
            column: weight
            for column, weight in weights[number].items()
            if source[source_words[column].start].isalnum() is like
        }
        if not fitting:
            continue
        best = max(fitting, key=lambda column: (fitting[column], -column))
        if fitting[best] >= MINIMUM_WEIGHT:
            links.append(Link(source_words[best], span))
    return tuple(links)


def word_weights(source: str, hypothesis: Hypothesis) -> list[dict[int, float]]:
    """For each word of the hypothesis, how much of its attention each source word gets.

    Words are numbered as :func:`words` gives them; the weights of one word sum to one at most.
    """
    target_words = words(hypothesis.text)
    columns = _owners(hypothesis.source_pieces, words(source))
    rows = _owners(hypothesis.pieces, target_words)
    weights: list[dict[int, float]] = [{} for _ in target_words]
    counts = [0] * len(target_words)
    for row, owner in zip(hypothesis.attention, rows, strict=False):
        if owner is None:
            continue
        counts[owner] += 1
        for weight, column in zip(row, columns, strict=False):
            if column is not None:
                weights[owner][column] = weights[owner].get(column, 0.0) + weight
    return [
        {column: weight / count for column, weight in found.items()}
        for found, count in zip(weights, counts, strict=True)
    ]


def _owners(pieces: Sequence[Piece], spans: Sequence[Span]) -> list[int | None]:
    """For each piece the number of the word it begins in, or none (a lone space)."""
    owners: list[int | None] = []
    number = 0
    for piece in pieces:
        while number < len(spans) and spans[number].end <= piece.span.start:
            number += 1
        inside = number < len(spans) and spans[number].overlaps(piece.span)
        owners.append(number if inside else None)
    return owners
