"""Whether the article says all that the summary says, and as surely."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from translate.article import Finding, Span
from translate.figures import find_figures
from translate.lexicon.attribution import QUOTES
from translate.lexicon.clear_sayings import CLEAR
from translate.lexicon.hedges import hedging
from translate.lexicon.names import capitalised, name_keys
from translate.lexicon.text import fold, words
from translate.review.checks import load_checks
from translate.review.pair import Pair
from translate.summary.openings import hangs

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from translate.article import Article, Draft, Language, Segment, SummarySentence

#: The reviewer's checks that a summary is put to.
_CHECKS = (
    "translate.review.checks.numbers.NumbersCheck",
    "translate.review.checks.scale.ScaleCheck",
    "translate.review.checks.percentage.PercentageCheck",
    "translate.review.checks.currency.CurrencyCheck",
    "translate.review.checks.dates.DatesCheck",
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
# What the sentence before gives as somebody's word, not as the paper's own.
_FRAME: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:alleg(?:es?|ed|edly|ations?)|claim(?:s|ed)?|accus(?:es?|ed|ations?)|version|theory"
        r"|hypothes[ie]s|rumou?rs?|complaint|indictment|reportedly|supposedly|according to)\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(?:aleg(?:a|an|ó|aron|atos?)|acus(?:a|an|ó|aron|ación|aciones)|versi(?:ón|ones)|teoría"
        r"|hipótesis|rumor(?:es)?|denuncias?|imputación|presuntamente|supuestamente|según"
        r"|al parecer)\b",
        re.IGNORECASE,
    ),
}
_LEADS_ON = re.compile(r":[”»\"’']?$")


def review_summary(
    sentences: Sequence[SummarySentence], article: Article, drafts: Sequence[Draft]
) -> tuple[Finding, ...]:
    """What an editor must know of `sentences`, which may have been edited since they were chosen.

    A figure, name, denial or hedge that a sentence has in either language and the article has not
    is critical. A sentence whose doubt stands in the next one or whose source in the one before,
    which is not in the summary, is major (check ``context``). Spans are offsets in the segment's
    text and the summary's sentence.
    """
    by_segment = {segment.id: segment for segment in article.segments}
    languages = {draft.segment: draft.language for draft in drafts}
    told = [*(s.text for s in article.segments), *(draft.text for draft in drafts)]
    known = frozenset(word.key for text in told for word in words(text))
    findings: list[Finding] = []
    for sentence in sentences:
        segment = by_segment[sentence.segment]
        sides = [(sentence.target, languages[sentence.segment])]
        if sentence.source != segment.text:
            sides.append((sentence.source, article.language))
        for text, language in sides:
            pair = Pair(segment.text, text, article.language, language)
            found = list(_foreign(pair, segment, article))
            named = {f.target_span for f in found if f.check == "names"}
            findings += [*found, *_new_names(pair, segment, known, named)]
    return (*findings, *_out_of_context(sentences, article))


def _foreign(pair: Pair, segment: Segment, article: Article) -> Iterator[Finding]:
    for check in load_checks(_CHECKS):
        for finding in check.run(pair):
            where = finding.target_span
            added = where is not None and not _in_article(finding, where, pair, article)
            severity = "critical" if added else finding.severity
            yield replace(finding, segment=segment.id, severity=severity)


def _new_names(
    pair: Pair, segment: Segment, known: Collection[str], found: Collection[Span | None]
) -> Iterator[Finding]:
    """The capitalised words that stand nowhere in the article.

    A reviewer of pairs lets a name pass that is a word of the language, as "Naviera" is.
    """
    tokens = words(pair.target)
    for n in capitalised(pair.target, tokens):
        span = Span(tokens[n].start, tokens[n].end)
        if tokens[n].key in known or any(own and own.overlaps(span) for own in found):
            continue
        yield Finding(
            "names",
            "Accuracy/Mistranslation",
            "critical",
            f"The article does not name “{tokens[n].text}”.",
            segment=segment.id,
            target_span=span,
            target_text=tokens[n].text,
        )


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
        for one, following in zip(block.segments, block.segments[1:], strict=False):
            if one.id in chosen and following.id not in chosen:
                doubt = _taken_back(one.text, following.text, article.language)
                if doubt:
                    yield _context(
                        one,
                        following,
                        f"The next sentence ({following.id}) makes this less certain, “{doubt}”",
                    )
            if following.id in chosen and one.id not in chosen:
                frame = _told_by_another(one.text, following.text, article.language)
                if frame:
                    yield _context(
                        following,
                        one,
                        f"The sentence before ({one.id}) gives its source, “{frame}”",
                    )


def _context(segment: Segment, missing: Segment, message: str) -> Finding:
    return Finding(
        "context",
        "Accuracy/Omission",
        "major",
        f"{message}, and is not in the summary.",
        segment=segment.id,
        source_text=missing.text,
        suggestion="Take both sentences, or neither.",
    )


def _taken_back(text: str, following: str, language: Language) -> str:
    """The word with which a sentence that points back doubts the one before it, or nothing."""
    if not hangs(following, language):
        return ""
    doubts = _DOUBT[language].search(following)
    if doubts:
        return doubts[0]
    theirs = hedging(following, language).strong
    return theirs[0].of(following) if theirs and not hedging(text, language).strong else ""


def _told_by_another(before: str, text: str, language: Language) -> str:
    """The word with which the sentence before makes this one somebody's word, or nothing.

    It does so when it leads on with a colon, or when this one only goes on with what it began.
    """
    if CLEAR.find(text, language) or QUOTES & set(text) or hedging(text, language).strong:
        return ""
    frame = _FRAME[language].search(before) or CLEAR.find(before, language)
    goes_on = _LEADS_ON.search(before) or hangs(text, language)
    if not frame or not goes_on:
        return ""
    return frame.of(before) if isinstance(frame, Span) else frame[0]
