"""Asking the models of both directions, and the network that reads pairs, of finished pairs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from translate.article import Span, other_language
from translate.engine.model import Settings, Token, mean_score
from translate.lexicon.text import words
from translate.review.contrast import with_contrasts
from translate.review.exchange import with_exchanges

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from translate.engine.model import Hypothesis, Model
    from translate.engine.pair_reader import PairReader
    from translate.review.pair import Pair

#: Letters of a word that the attention is asked about, and which part of them gets least.
_LONG, _PART = 5, 6


def with_evidence(
    pairs: Sequence[Pair], forward: Model, backward: Model, reader: PairReader | None = None
) -> list[Pair]:
    """Add to each pair with two sides the models' scores, and what each side tells of the other.

    `forward` translates from the source's language, `backward` into it. Each is asked how likely a
    text is as a translation of the other, piece by piece. Made to write the target, the first also
    shows which words of the source it looked at. `reader` judges which words of each text the other
    says; of the most doubtful ones, and of those that turn a sentence, the models are asked what
    the other text loses without them; and of what has crossed, what is gained by putting it back.
    All pairs are of one direction.
    """
    whole = [n for n, pair in enumerate(pairs) if pair.source.strip() and pair.target.strip()]
    asked = with_scores([pairs[n] for n in whole], forward, backward)
    looked_at = _attended([(pair.source, pair.target) for pair in asked], forward)
    found = list(pairs)
    for n, pair, attended in zip(whole, asked, looked_at, strict=True):
        found[n] = replace(pair, source_attended=attended)
    read = found if reader is None else _read(found, reader)
    return with_exchanges(with_contrasts(read, forward, backward), forward, backward)


def with_scores(pairs: Sequence[Pair], forward: Model, backward: Model) -> list[Pair]:
    """Add to each pair with two sides how likely each text is given the other, by its pieces."""
    there = forward.token_scores([(pair.source, pair.target) for pair in pairs])
    back = backward.token_scores([(pair.target, pair.source) for pair in pairs])
    return [
        replace(
            pair,
            score=mean_score(ours),
            backward_score=mean_score(theirs),
            source_likely=_pieces(theirs),
            target_likely=_pieces(ours),
        )
        for pair, ours, theirs in zip(pairs, there, back, strict=True)
    ]


def _read(pairs: Sequence[Pair], reader: PairReader) -> list[Pair]:
    """Let the network judge the words of both texts; the pairs share their two languages."""
    if not pairs:
        return []
    target = pairs[0].target_language
    there = reader.read([(pair.source, pair.target) for pair in pairs], target)
    back = reader.read([(pair.target, pair.source) for pair in pairs], other_language(target))
    return [
        replace(pair, source_reading=ours, target_reading=theirs)
        for pair, ours, theirs in zip(pairs, back, there, strict=True)
    ]


def _pieces(tokens: Iterable[Token]) -> tuple[Token, ...]:
    """The tokens that stand for letters; the end of a text stands for none."""
    return tuple(token for token in tokens if token.span.start < token.span.end)


def _attended(pairs: Sequence[tuple[str, str]], model: Model) -> list[float | None]:
    """Measure how much of each source a model looks at that must write the target.

    The attention that a word gets, summed over the pieces of the target; of the longer words, the
    mean of the sixth that gets least. A word that was left out gets little (the idea of attention
    coverage: Tu et al. 2016, "Modeling Coverage for Neural Machine Translation"). None where the
    model could not be made to write the whole target.
    """
    forced = Settings(beam=1, candidates=1)
    written = model.decode([a for a, _ in pairs], forced, [b for _, b in pairs]) if pairs else []
    return [
        _least_attended(source, target, hypotheses[0])
        for (source, target), hypotheses in zip(pairs, written, strict=True)
    ]


def _least_attended(source: str, target: str, written: Hypothesis) -> float | None:
    end = len(target.rstrip())
    rows = [
        row
        for piece, row in zip(written.pieces, written.attention, strict=False)
        if piece.span.start < end
    ]
    if not rows or len(written.text) < end:
        return None
    totals = [sum(column) for column in zip(*rows, strict=True)]
    weights = sorted(
        sum(
            total
            for piece, total in zip(written.source_pieces, totals, strict=False)
            if piece.span.overlaps(Span(word.start, word.end))
        )
        for word in words(source)
        if len(word.text) >= _LONG
    )
    count = max(1, len(weights) // _PART)
    return sum(weights[:count]) / count if weights else None
