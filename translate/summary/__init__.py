"""A summary in both languages: sentences of the article itself, chosen once, each traceable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from translate.article import (
    LANGUAGES,
    Article,
    Draft,
    KeyFigure,
    Language,
    Summary,
    SummarySentence,
)
from translate.summary.key_figures import key_figures
from translate.summary.scoring import Side, Weights
from translate.summary.selection import choose

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Side", "Weights", "choose", "summarise"]

#: A table of figures longer than this is no overview.
MOST_KEY_FIGURES = 8


def summarise(article: Article, drafts: Sequence[Draft], sentences: int = 3) -> Summary:
    """The summary of `article`, at most `sentences` long, in its language and that of `drafts`.

    Only sentences of running paragraphs are chosen: no headings, lists, captions, credits, notes
    or quotations set apart. `drafts` has one draft for each segment of the article, in any order.
    """
    by_segment = {draft.segment: draft for draft in drafts}
    prose = [
        (segment, by_segment[segment.id])
        for block in article.blocks
        if block.kind == "paragraph"
        for segment in block.segments
    ]
    if not prose:
        return Summary(())
    headline = next((b.segments for b in article.blocks if b.kind == "heading"), ())
    sides = (
        Side(
            article.language,
            [segment.text for segment, _ in prose],
            " ".join(segment.text for segment in headline),
        ),
        Side(
            prose[0][1].language,
            [draft.text for _, draft in prose],
            " ".join(by_segment[segment.id].text for segment in headline),
        ),
    )
    chosen = [prose[index] for index in choose(sides, sentences)]
    figures = key_figures([(segment, draft, article.language) for segment, draft in prose])
    return Summary(
        tuple(SummarySentence(segment.id, segment.text, draft.text) for segment, draft in chosen),
        _foremost(list(figures), {segment.id for segment, _ in chosen}),
    )


def _foremost(figures: Sequence[KeyFigure], chosen: set[str]) -> tuple[KeyFigure, ...]:
    """The most telling of `figures`, in their order: the summary's own, then those in digits."""

    def rank(index: int) -> tuple[bool, bool, int]:
        figure = figures[index]
        in_words = not any(character.isdigit() for character in figure.source)
        return figure.segment not in chosen, in_words, index

    kept = sorted(range(len(figures)), key=rank)[:MOST_KEY_FIGURES]
    return tuple(figures[index] for index in sorted(kept))
