"""Make editions by hand, and stand in for the reviewer's comparison of words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import count
from pathlib import PurePath
from typing import Any, Literal, NamedTuple

from translate.article import (
    Article,
    Block,
    BlockKind,
    Draft,
    Edition,
    Finding,
    KeyFigure,
    Language,
    Mark,
    Review,
    Segment,
    SegmentReview,
    Severity,
    Span,
    Step,
    Summary,
    SummarySentence,
    TermOrigin,
    TermUse,
    other_language,
)
from translate.edition import slug_for


class WordDifference(NamedTuple):
    """A stretch of two texts, as the reviewer's comparison gives it."""

    kind: Literal["equal", "changed", "missing", "added"]
    a: Span
    b: Span


@dataclass(frozen=True)
class Pair:
    """A segment in both languages; everything else is optional."""

    source: str
    target: str
    back: str = ""
    risk: float = 0.04
    findings: tuple[Finding, ...] = ()
    terms: tuple[TermUse, ...] = ()
    source_marks: tuple[Mark, ...] = ()
    target_marks: tuple[Mark, ...] = ()
    steps: tuple[Step, ...] = ()
    flags: tuple[str, ...] = ()
    raw: str = ""


@dataclass(frozen=True)
class Part:
    """A block: what stands before it in the file, its pairs, or the text that is kept."""

    kind: BlockKind = "paragraph"
    pairs: tuple[Pair, ...] = ()
    kept: str = ""
    level: int = 0
    prefix: str = ""


def edition_of(
    parts: Sequence[Part],
    *,
    language: Language = "en",
    name: str = "river-strips.en.md",
    summary: Sequence[int] = (),
    signature: dict[str, object] | None = None,
) -> Edition:
    """An edition of `parts`; `language` is that of the source, `summary` segment positions."""
    target = other_language(language)
    text, numbers = "", count(1)
    blocks: list[Block] = []
    drafts: list[Draft] = []
    reviews: list[SegmentReview] = []
    for index, part in enumerate(parts):
        start = len(text)
        segments: list[Segment] = []
        text += part.prefix + part.kept
        for pair in part.pairs:
            text += " " if segments else ""
            id_ = f"s{next(numbers)}"
            segments.append(
                Segment(
                    id_,
                    index,
                    len(text),
                    len(text) + len(pair.source),
                    pair.source,
                    pair.source_marks,
                )
            )
            text += pair.source
            drafts.append(_draft(id_, pair, target))
            findings = tuple(replace(finding, segment=id_) for finding in pair.findings)
            reviews.append(SegmentReview(id_, pair.risk, findings, pair.back or pair.source))
        blocks.append(Block(part.kind, start, len(text), part.level, tuple(segments)))
        text += "\n\n"
    article = Article(
        name, "markdown", language, text, tuple(blocks), text.encode("utf-8", "replace")
    )
    chosen = [(article.segments[i], drafts[i]) for i in summary]
    return Edition(
        slug=slug_for(PurePath(name)),
        article=article,
        language=target,
        drafts=tuple(drafts),
        review=Review(tuple(reviews)),
        summary=Summary(
            tuple(SummarySentence(s.id, s.text, d.text) for s, d in chosen),
            tuple(KeyFigure(s.id, s.text, d.text) for s, d in chosen[:1]),
        ),
        signature=_SIGNATURE if signature is None else signature,
    )


def word_differences(a: str, b: str) -> tuple[WordDifference, ...]:
    """The word differences of two texts, by the standard library: enough for a page."""
    kinds: dict[str, Literal["equal", "changed", "missing", "added"]] = {
        "equal": "equal",
        "replace": "changed",
        "delete": "missing",
        "insert": "added",
    }
    left, right = _words(a), _words(b)
    matcher = SequenceMatcher(a=[w.of(a) for w in left], b=[w.of(b) for w in right], autojunk=False)
    return tuple(
        WordDifference(kinds[tag], _stretch(left, i, j), _stretch(right, k, m))
        for tag, i, j, k, m in matcher.get_opcodes()
    )


def find(text: str, part: str) -> Span:
    """Where `part` stands in `text`; it must stand there."""
    start = text.index(part)
    return Span(start, start + len(part))


def mark(text: str, part: str, kind: str, opening: str, closing: str) -> Mark:
    """A mark of `kind` around `part` of `text`."""
    return Mark(*find(text, part), opening, closing, kind)


def term(pair: tuple[str, str], source: str, target: str, **options: Any) -> TermUse:
    """A use of the glossary term `source` = `target`; ``form`` is what stands in the target."""
    surface: str = options.get("surface", source)
    form: str = options.get("form", target)
    origin: TermOrigin = options.get("origin", "model")
    missing = origin == "missing"
    return TermUse(
        source,
        target,
        find(pair[0], surface),
        None if missing else find(pair[1], form),
        "" if missing else form,
        origin,
        options.get("note", ""),
    )


def finding(
    pair: tuple[str, str], check: str, severity: Severity, message: str, **options: str
) -> Finding:
    """A finding on `pair`; ``source_text`` and ``target_text`` are looked up for their spans."""
    source_text, target_text = options.get("source_text", ""), options.get("target_text", "")
    return Finding(
        check=check,
        category=options.get("category", "Accuracy/Mistranslation"),
        severity=severity,
        message=message,
        source_span=find(pair[0], source_text) if source_text else None,
        target_span=find(pair[1], target_text) if target_text else None,
        source_text=source_text,
        target_text=target_text,
        suggestion=options.get("suggestion", ""),
    )


def _draft(id_: str, pair: Pair, language: Language) -> Draft:
    return Draft(
        segment=id_,
        text=pair.target,
        raw=pair.raw or pair.target,
        language=language,
        model="translate-en_es 0.1",
        score=-0.31,
        marks=pair.target_marks,
        steps=pair.steps,
        terms=pair.terms,
        flags=pair.flags,
    )


def _words(text: str) -> list[Span]:
    spans, cursor = [], 0
    for word in text.split():
        start = text.index(word, cursor)
        cursor = start + len(word)
        spans.append(Span(start, cursor))
    return spans


def _stretch(words: Sequence[Span], first: int, last: int) -> Span:
    if first < last:
        return Span(words[first].start, words[last - 1].end)
    place = words[first].start if first < len(words) else (words[-1].end if words else 0)
    return Span(place, place)


_SIGNATURE: dict[str, object] = {
    "model": {"name": "translate-en_es", "version": "0.1", "sha256": "9f2c41d07ab3"},
    "glossary": "b1946ac92492",
    "checks": ["numbers", "negation", "glossary"],
    "version": "0.1.0",
    "settings": {"summary": 3, "fail_on": "none"},
}
