"""Whether the article says all that the summary says, and as surely."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from translate.article import Finding, Span
from translate.figures import find_figures
from translate.lexicon.hedges import hedging
from translate.lexicon.names import name_keys
from translate.lexicon.text import fold, words
from translate.review.checks import load_checks
from translate.review.pair import Pair
from translate.summary.openings import hangs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translate.article import Article, Draft, Language, Segment, SummarySentence

#: The reviewer's checks that a summary is put to.
_CHECKS = (
    "translate.review.checks.numbers.NumbersCheck",
    "translate.review.checks.negation.NegationCheck",
    "translate.review.checks.names.NamesCheck",
    "translate.review.checks.hedges.HedgesCheck",
)
# What takes back or doubts what the sentence before it states.
_DOUBT: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:not (?:certain|confirmed|clear|proven|verified)|un(?:confirmed|clear|certain|proven)"
        r"|den(?:y|ies|ied)|disput\w+|could not be (?:confirmed|verified)|in doubt|retract\w+)\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(?:no (?:es|está|se ha|ha sido|fue|se pudo) (?:\w+ )?(?:segur[oa]|clar[oa]|"
        r"confirmad[oa]|confirmar|verificar|verificad[oa]|probad[oa])|sin confirmar|"
        r"niega[n]?|negó|negaron|desm(?:iente|ienten|intió|intieron)|en duda|dudos[oa]s?"
        r"|inciert[oa])\b",
        re.IGNORECASE,
    ),
}


def review_summary(
    sentences: Sequence[SummarySentence], article: Article, drafts: Sequence[Draft]
) -> tuple[Finding, ...]:
    """What an editor must know of `sentences`, which may have been edited since they were chosen.

    A figure, name, denial or hedge that a sentence has in either language and the article has not
    is critical. A sentence whose doubt stands in the next one, which is not in the summary, is
    major (check ``context``). Spans are offsets in the segment's text and the summary's sentence.
    """
    by_segment = {segment.id: segment for segment in article.segments}
    languages = {draft.segment: draft.language for draft in drafts}
    findings: list[Finding] = []
    for sentence in sentences:
        segment = by_segment[sentence.segment]
        sides = [(sentence.target, languages[sentence.segment])]
        if sentence.source != segment.text:
            sides.append((sentence.source, article.language))
        for text, language in sides:
            findings += _foreign(
                Pair(segment.text, text, article.language, language), segment, article
            )
    return (*findings, *_out_of_context(sentences, article))


def _foreign(pair: Pair, segment: Segment, article: Article) -> Iterator[Finding]:
    for check in load_checks(_CHECKS):
        for finding in check.run(pair):
            where = finding.target_span
            added = where is not None and not _in_article(finding, where, pair, article)
            severity = "critical" if added else finding.severity
            yield replace(finding, segment=segment.id, severity=severity)


def _in_article(finding: Finding, where: Span, pair: Pair, article: Article) -> bool:
    """Whether what the summary says more than its segment stands elsewhere in the article."""
    if finding.check == "numbers":
        theirs = [
            f
            for f in find_figures(pair.target, pair.target_language)
            if Span(f.start, f.end).overlaps(where)
        ]
        ours = [f for s in article.segments for f in find_figures(s.text, article.language)]
        return all(
            any(f.readings & o.readings and f.label == o.label for o in ours) for f in theirs
        )
    if finding.check == "names":
        keys = {fold(key) for key in name_keys(article.text)}
        return all(word.key in keys for word in words(finding.target_text))
    # A denial or a hedge belongs to its sentence; one in another proves nothing.
    return False


def _out_of_context(sentences: Sequence[SummarySentence], article: Article) -> Iterator[Finding]:
    chosen = {sentence.segment for sentence in sentences}
    for block in article.blocks:
        for segment, following in zip(block.segments, block.segments[1:], strict=False):
            if segment.id not in chosen or following.id in chosen:
                continue
            ours = hedging(segment.text, article.language)
            theirs = hedging(following.text, article.language)
            doubts = _DOUBT[article.language].search(following.text)
            takes_back = bool(doubts) or (bool(theirs.strong) and not ours.strong)
            if takes_back and hangs(following.text, article.language):
                word = doubts[0] if doubts else theirs.strong[0].of(following.text)
                yield Finding(
                    "context",
                    "Accuracy/Omission",
                    "major",
                    f"The next sentence ({following.id}) makes this less certain, “{word}”, and is "
                    "not in the summary.",
                    segment=segment.id,
                    source_text=following.text,
                    suggestion="Take both sentences, or neither.",
                )
