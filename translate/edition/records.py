"""The JSON shapes of findings, drafts, summaries and whole editions.

Every function returns plain dicts, lists, strings and numbers. Spans are ``[start, end]`` in
characters. The shapes are a contract: tools are built on them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from translate.article import (
    UNSAID,
    Article,
    Block,
    Decision,
    Draft,
    Edition,
    Finding,
    Language,
    Mark,
    Protected,
    Said,
    Segment,
    SegmentReview,
    Span,
    Summary,
    SummarySentence,
    TermUse,
)
from translate.review.decisions import finding_key

Record = dict[str, Any]


def finding_record(finding: Finding) -> Record:
    """One finding as ``translate review --jsonl`` gives it.

    ``segment`` and ``decision`` are there only where it has one.
    """
    record: Record = {
        "check": finding.check,
        "category": finding.category,
        "severity": finding.severity,
        "message": finding.message,
        "source_span": _span(finding.source_span),
        "target_span": _span(finding.target_span),
        "source_text": finding.source_text,
        "target_text": finding.target_text,
        "suggestion": finding.suggestion,
    }
    if finding.segment:
        record["segment"] = finding.segment
    if finding.decision:
        record["decision"] = decision_record(finding.decision)
    return record


def keyed_record(finding: Finding, source: str, target: str) -> Record:
    """One finding with the ``key`` that decisions call it by; the texts are its segment's."""
    return finding_record(finding) | {"key": finding_key(finding, source, target)}


def decision_record(decision: Decision) -> Record:
    """What an editor decided: the verdict, and what else there is to it."""
    return {name: value for name, value in asdict(decision).items() if value}


def review_record(edition: Edition) -> Record:
    """``review.json``: all findings, how many of each severity, and each segment's risk.

    ``dismissed`` are the findings an editor has dismissed, ``void`` the decisions that no longer
    hold.
    """
    review = edition.review
    return {
        "findings": [
            keyed_record(finding, segment.text, draft.text)
            for segment, draft, own in edition.pairs()
            for finding in own.findings
        ],
        "dismissed": [
            keyed_record(finding, segment.text, draft.text)
            for segment, draft, own in edition.pairs()
            for finding in own.dismissed
        ],
        "void": [decision_record(decision) for decision in review.void],
        "counts": dict(review.counts),
        "segments": [{"id": segment.segment, "risk": segment.risk} for segment in review.segments],
    }


def draft_record(draft: Draft) -> Record:
    """One translation with its whole history: raw text, steps, terms, alignment, score."""
    return {
        "segment": draft.segment,
        "text": draft.text,
        "raw": draft.raw,
        "language": draft.language,
        "model": draft.model,
        "origin": draft.origin,
        "score": draft.score,
        "marks": [_mark(mark) for mark in draft.marks],
        "steps": [
            {"name": step.name, "edits": [list(edit) for edit in step.edits]}
            for step in draft.steps
        ],
        "alignment": [[_span(link.source), _span(link.target)] for link in draft.alignment],
        "terms": [_term(term) for term in draft.terms],
        "flags": list(draft.flags),
    }


def summary_record(summary: Summary, source: Language, target: Language) -> Record:
    """``{"source_language", "summary": {lang: [{"segment", "text"}]}, "key_figures": […]}``.

    Besides: each sentence's ``paragraph``; of each figure ``who``, ``when`` and ``where`` it is
    told, where both languages do; ``headline``, ``standfirst`` and the ``findings``.
    """
    standfirst = summary.standfirst
    return {
        "source_language": source,
        "headline": _said(summary.headline, source, target),
        "standfirst": standfirst
        and {"segment": standfirst.segment, source: standfirst.source, target: standfirst.target},
        "summary": {
            source: [_sentence(s, s.source) for s in summary.sentences],
            target: [_sentence(s, s.target) for s in summary.sentences],
        },
        "key_figures": [
            {"segment": f.segment, source: f.source, target: f.target}
            | {
                name: _said(said, source, target)
                for name, said in (("who", f.who), ("when", f.when), ("where", f.where))
                if said != UNSAID
            }
            for f in summary.key_figures
        ],
        "findings": [finding_record(finding) for finding in summary.findings],
    }


def _said(said: Said, source: Language, target: Language) -> Record:
    return {source: said.source, target: said.target}


def _sentence(sentence: SummarySentence, text: str) -> Record:
    return {"segment": sentence.segment, "text": text, "paragraph": sentence.paragraph}


def edition_record(edition: Edition, files: Mapping[str, str]) -> Record:
    """``edition.json``: all that is known of an edition.

    `files` gives the SHA-256 of each other file of the edition by its name: the next run tells
    by it which files an editor has changed since.
    """
    return {
        "slug": edition.slug,
        "language": edition.language,
        "signature": edition.signature,
        "article": _article(edition.article),
        "segments": [
            _segment(segment)
            | {"draft": draft_record(draft), "review": _segment_review(segment, draft, own)}
            for segment, draft, own in edition.pairs()
        ],
        "counts": dict(edition.review.counts),
        "files": dict(files),
    } | _summary_part(edition)


def _summary_part(edition: Edition) -> Record:
    """The summary's keys of ``edition.json``; its findings under ``summary_findings``."""
    record = summary_record(edition.summary, edition.article.language, edition.language)
    findings = record.pop("findings")
    return record | {"summary_findings": findings}


def encode_record(record: Record) -> bytes:
    """`record` as UTF-8 JSON for people and tools: sorted keys, indented, a newline at the end.

    Half of a surrogate pair, which UTF-8 cannot hold, becomes its JSON escape.
    """
    text = json.dumps(record, ensure_ascii=False, indent=1, sort_keys=True)
    return (text + "\n").encode("utf-8", "backslashreplace")


def _article(article: Article) -> Record:
    return {
        "name": article.name,
        "format": article.format,
        "language": article.language,
        "text": article.text,
        "blocks": [_block(block) for block in article.blocks],
    }


def _block(block: Block) -> Record:
    return {
        "kind": block.kind,
        "level": block.level,
        "start": block.start,
        "end": block.end,
        "segments": [segment.id for segment in block.segments],
    }


def _segment(segment: Segment) -> Record:
    return {
        "id": segment.id,
        "block": segment.block,
        "start": segment.start,
        "end": segment.end,
        "text": segment.text,
        "marks": [_mark(mark) for mark in segment.marks],
        "protected": [_protected(protected) for protected in segment.protected],
    }


def _segment_review(segment: Segment, draft: Draft, review: SegmentReview) -> Record:
    return {
        "risk": review.risk,
        "back_translation": review.back_translation,
        "findings": [keyed_record(f, segment.text, draft.text) for f in review.findings],
        "dismissed": [keyed_record(f, segment.text, draft.text) for f in review.dismissed],
    }


def _span(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


def _mark(mark: Mark) -> Record:
    return {
        "span": _span(mark.span),
        "kind": mark.kind,
        "opening": mark.opening,
        "closing": mark.closing,
    }


def _protected(protected: Protected) -> Record:
    return {"span": _span(protected.span), "kind": protected.kind}


def _term(term: TermUse) -> Record:
    return {
        "source_term": term.source_term,
        "target_term": term.target_term,
        "source": _span(term.source),
        "target": _span(term.target),
        "form": term.form,
        "origin": term.origin,
        "note": term.note,
    }
