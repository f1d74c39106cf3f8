"""A summary in both languages: sentences of the article itself, chosen once, each traceable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translate.article import (
    Article,
    Block,
    Draft,
    KeyFigure,
    Said,
    Segment,
    Summary,
    SummarySentence,
)
from translate.summary.agreeing import distorted
from translate.summary.features import Side
from translate.summary.key_figures import key_figures
from translate.summary.length import Length, parse_length
from translate.summary.reviewing import review_summary
from translate.summary.scoring import Weights
from translate.summary.selection import choose

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Length", "Side", "Weights", "choose", "parse_length", "review_summary", "summarise"]

#: A table of figures longer than this is no overview.
MOST_KEY_FIGURES = 8


def summarise(
    article: Article,
    drafts: Sequence[Draft],
    length: int | Length = 3,
    *,
    both_sides: bool = True,
) -> Summary:
    """The summary of `article` in its language and that of `drafts`, reviewed.

    Only sentences of running paragraphs are chosen: no headings, lists, captions, credits, notes
    or quotations set apart, and none whose translation has other figures. A plain
    number is a number of sentences. `drafts` has one draft for each segment of the article, in any
    order; the choice is made on both languages unless `both_sides` is false.
    """
    by_segment = {draft.segment: draft for draft in drafts}
    headline, standfirst = _heads(article, by_segment)
    paragraphs = [b for b in article.blocks if b.kind == "paragraph" and b.segments]
    prose = [
        (segment, by_segment[segment.id], number)
        for number, block in enumerate(paragraphs, 1)
        for segment in block.segments
    ]
    if not prose:
        return Summary((), headline=headline, standfirst=standfirst)
    sides = _sides(article, [(segment, draft) for segment, draft, _ in prose], headline)
    ours, theirs = sides
    barred = {
        n
        for n, (one, other) in enumerate(zip(ours.texts, theirs.texts, strict=True))
        if distorted(one, ours.language, other, theirs.language)
    }
    offered = sides if both_sides else sides[:1]
    places = [number for _, _, number in prose]
    sentences, foremost = (
        tuple(
            SummarySentence(segment.id, segment.text, draft.text, number)
            for segment, draft, number in (
                prose[n] for n in choose(offered, wanted, barred=barred, paragraphs=places)
            )
        )
        for wanted in (length, 1)
    )
    figures = key_figures([(segment, draft, article.language) for segment, draft, _ in prose])
    return Summary(
        sentences,
        _foremost(list(figures), {sentence.segment for sentence in sentences}),
        headline,
        standfirst or next(iter(foremost), None),
        review_summary(sentences, article, drafts),
    )


def _sides(
    article: Article, prose: Sequence[tuple[Segment, Draft]], headline: Said
) -> tuple[Side, Side]:
    """Both languages of the running text, with the glossary terms that were met in it."""
    terms = [frozenset(use.source_term for use in draft.terms) for _, draft in prose]
    source, target = [segment.text for segment, _ in prose], [draft.text for _, draft in prose]
    return (
        Side(article.language, source, headline.source, terms),
        Side(prose[0][1].language, target, headline.target, terms),
    )


def _heads(article: Article, drafts: Mapping[str, Draft]) -> tuple[Said, SummarySentence | None]:
    """The headline, and the standfirst where a second heading or line of its own follows it."""
    heads = [n for n, b in enumerate(article.blocks) if b.kind == "heading" and b.segments]
    if not heads:
        return Said(), None
    headline = _said(article.blocks[heads[0]], drafts)
    below = [b for b in article.blocks[heads[0] + 1 :] if b.segments]
    after = [b for b in below[1:] if b.kind != "credit"]
    if not after or below[0].kind != "heading" or after[0].kind == "heading":
        return headline, None
    said = _said(below[0], drafts)
    return headline, SummarySentence(below[0].segments[0].id, said.source, said.target)


def _said(block: Block, drafts: Mapping[str, Draft]) -> Said:
    return Said(
        " ".join(segment.text for segment in block.segments),
        " ".join(drafts[segment.id].text for segment in block.segments),
    )


def _foremost(figures: Sequence[KeyFigure], chosen: set[str]) -> tuple[KeyFigure, ...]:
    """The most telling of `figures`, in their order: the summary's own, then those in digits."""

    def rank(index: int) -> tuple[bool, bool, int]:
        figure = figures[index]
        in_words = not any(character.isdigit() for character in figure.source)
        return figure.segment not in chosen, in_words, index

    kept = sorted(range(len(figures)), key=rank)[:MOST_KEY_FIGURES]
    return tuple(figures[index] for index in sorted(kept))
