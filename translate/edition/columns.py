"""The summary of an edition, one language at a time."""

from __future__ import annotations

from dataclasses import dataclass

from translate.article import Edition, Language


@dataclass(frozen=True, slots=True)
class SummaryColumn:
    """The summary in one language; sentences and key figures are (text, segment id)."""

    language: Language
    sentences: tuple[tuple[str, str], ...]
    figures: tuple[tuple[str, str], ...]


def summary_columns(edition: Edition) -> tuple[SummaryColumn, SummaryColumn]:
    """The summary in the article's language, then in the edition's."""
    sentences, figures = edition.summary.sentences, edition.summary.key_figures
    return (
        SummaryColumn(
            edition.article.language,
            tuple((sentence.source, sentence.segment) for sentence in sentences),
            tuple((figure.source, figure.segment) for figure in figures),
        ),
        SummaryColumn(
            edition.language,
            tuple((sentence.target, sentence.segment) for sentence in sentences),
            tuple((figure.target, figure.segment) for figure in figures),
        ),
    )
