"""The summary of an edition, one language at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from translate.article import Edition, KeyFigure, Language, Said, SummarySentence


class Sentence(NamedTuple):
    """A sentence, its segment, and the number of its paragraph (0 when it is none's)."""

    text: str
    segment: str
    paragraph: int = 0


class FigureRow(NamedTuple):
    """A row of the table of key figures; what the sentence does not tell is empty."""

    text: str
    segment: str
    who: str = ""
    when: str = ""
    where: str = ""


@dataclass(frozen=True, slots=True)
class SummaryColumn:
    """The summary in one language."""

    language: Language
    standfirst: Sentence | None
    sentences: tuple[Sentence, ...]
    figures: tuple[FigureRow, ...]


def summary_columns(edition: Edition) -> tuple[SummaryColumn, SummaryColumn]:
    """The summary in the article's language, then in the edition's."""
    return (
        _column(edition, edition.article.language, 0),
        _column(edition, edition.language, 1),
    )


def _column(edition: Edition, language: Language, side: int) -> SummaryColumn:
    summary = edition.summary
    standfirst = summary.standfirst
    chosen = {sentence.segment for sentence in summary.sentences}
    # A standfirst that is one of the sentences would only be read twice.
    own = standfirst if standfirst and standfirst.segment not in chosen else None
    return SummaryColumn(
        language,
        _sentence(own, side) if own else None,
        tuple(_sentence(sentence, side) for sentence in summary.sentences),
        tuple(_row(figure, side) for figure in summary.key_figures),
    )


def _sentence(sentence: SummarySentence, side: int) -> Sentence:
    text = Said(sentence.source, sentence.target)[side]
    return Sentence(text, sentence.segment, sentence.paragraph)


def _row(figure: KeyFigure, side: int) -> FigureRow:
    text = Said(figure.source, figure.target)[side]
    return FigureRow(text, figure.segment, figure.who[side], figure.when[side], figure.where[side])
