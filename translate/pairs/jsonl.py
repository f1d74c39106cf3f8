"""Reviewing pairs that somebody else translated, a line each: ``translate review --jsonl``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translate.article import Language, SegmentReview, other_language
from translate.edition import finding_record
from translate.errors import DeskError, LanguageError
from translate.glossary.enforcement import TermBook, check_terms
from translate.jsonlines import Record, Terms, answer, language_of, required_text, terms_of
from translate.language import detect_line
from translate.pairs.evidence import Direction, back_translations, with_scores
from translate.review import Pair, review_pairs

if TYPE_CHECKING:
    from translate.workflow import Desk


@dataclass(frozen=True, slots=True)
class TextPair:
    """A source and its translation, with the terms that hold for this pair alone."""

    source: str
    target: str
    source_language: Language
    target_language: Language
    terms: Terms = ()

    @property
    def direction(self) -> Direction:
        """The two languages."""
        return self.source_language, self.target_language


def pair_records(
    block: Sequence[tuple[int, str]], direction: tuple[Language | None, Language | None], desk: Desk
) -> list[Record]:
    """Answer a block of ``translate review --jsonl`` lines; `direction` holds --from and --to."""
    return answer(
        block,
        lambda record: _pair(record, *direction),
        lambda pairs: review_texts(pairs, desk),
        _record,
    )


def review_texts(pairs: Sequence[TextPair], desk: Desk) -> list[SegmentReview | DeskError]:
    """Review each pair by rules and models; the n-th result is the n-th pair's.

    A pair whose own terms cannot be used gives its error.

    Raises:
        ModelError: no package answers for a direction or its reverse.

    """
    results: dict[int, SegmentReview | DeskError] = {}
    books: dict[int, TermBook] = {}
    for index, pair in enumerate(pairs):
        try:
            books[index] = desk.terms(*pair.direction, pair.terms)
        except DeskError as error:
            results[index] = error
    for direction in dict.fromkeys(pairs[index].direction for index in books):
        indices = [index for index in books if pairs[index].direction == direction]
        full = _with_evidence([(pairs[i], books[i]) for i in indices], direction, desk)
        results.update(zip(indices, review_pairs(full, desk.checks).segments, strict=True))
    return [results[index] for index in range(len(pairs))]


def _with_evidence(
    pairs: Sequence[tuple[TextPair, TermBook]], direction: Direction, desk: Desk
) -> list[Pair]:
    """The pairs as the reviewer reads them, with back-translation and the models' scores."""
    source, target = direction
    back = back_translations([pair.target for pair, _ in pairs], direction, desk)
    plain = [
        Pair(
            source=pair.source,
            target=pair.target,
            source_language=source,
            target_language=target,
            terms=check_terms(book, pair.source, pair.target),
            back_translation=text,
        )
        for (pair, book), text in zip(pairs, back, strict=True)
    ]
    return with_scores(plain, direction, desk)


def _pair(record: Record, source: Language | None, target: Language | None) -> TextPair:
    first, second = required_text(record, "source"), required_text(record, "target")
    language = language_of(record, "from") or source
    other = language_of(record, "to") or target
    if language is None:
        language = other_language(other) if other else detect_line(first)
    if language is None:
        raise LanguageError(
            f'the language of “{first[:40]}” cannot be told; give "from", or --from en or es.'
        )
    return TextPair(first, second, language, other or other_language(language), terms_of(record))


def _record(identity: object, review: SegmentReview) -> Record:
    return {
        "id": identity,
        "risk": round(review.risk, 4),
        "findings": [finding_record(finding) for finding in review.findings],
    }
