"""The nouns of the project: what flows from an article to a bilingual edition.

Every value is frozen. Offsets are character offsets (not bytes) and half open: ``text[start:end]``.
An :class:`Article` never loses a character: whatever no segment covers is its skeleton, and
replacing each segment's slice by its translation gives the article in the other language.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

Language = Literal["en", "es"]
LANGUAGES: tuple[Language, ...] = ("en", "es")
LANGUAGE_NAMES: dict[Language, str] = {"en": "English", "es": "Spanish"}

BlockKind = Literal[
    "heading",
    "paragraph",
    "list_item",
    "quotation",
    "table_cell",
    "caption",
    "credit",
    "see_also",
    "footnote",
    "code",
    "front_matter",
    "markup",
]

Severity = Literal["minor", "major", "critical"]
SEVERITIES: tuple[Severity, ...] = ("minor", "major", "critical")

#: Who worded a translation; ``copy`` is nobody, since there was nothing to translate.
Origin = Literal["engine", "memory", "edited", "approved", "copy"]

Verdict = Literal["dismissed", "accepted", "edited", "approved"]
Exchange = Literal["tmx", "xliff"]
TermOrigin = Literal["model", "n-best", "prefix", "replacement", "kept", "missing"]


def other_language(language: Language) -> Language:
    """The language an article is rendered in when nobody says otherwise."""
    return "es" if language == "en" else "en"


class Span(NamedTuple):
    """A stretch ``[start, end)`` of some text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters of `text` that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two stretches share at least one character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Mark:
    """Inline markup around ``text[start:end]`` of a segment.

    `opening` and `closing` are the characters of the source format (``**``, ``[``, ``](url)``).
    A point mark (footnote reference, inline image, line break) has ``start == end`` and an empty
    `closing`. Marks of a segment nest properly and are sorted by start, outermost first.
    """

    start: int
    end: int
    opening: str
    closing: str
    kind: str

    @property
    def span(self) -> Span:
        """The marked stretch."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Protected:
    """A stretch of a segment that must come through untouched: URL, e-mail, file, handle, code."""

    start: int
    end: int
    kind: str

    @property
    def span(self) -> Span:
        """The protected stretch."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Segment:
    """One unit of translation, usually a sentence.

    `start` and `end` delimit its slice of the article's text, markup included; `text` is what the
    engine reads: that slice without markup and on one line; `marks` and `protected` have offsets
    in `text`.
    """

    id: str
    block: int
    start: int
    end: int
    text: str
    marks: tuple[Mark, ...] = ()
    protected: tuple[Protected, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item …; one that is kept as it stands has no segments."""

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    segments: tuple[Segment, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """One source text, whole: `text` is the decoded file, `source` its bytes."""

    name: str
    format: str
    language: Language
    text: str
    blocks: tuple[Block, ...]
    source: bytes = b""

    @property
    def segments(self) -> tuple[Segment, ...]:
        """All segments in reading order."""
        return tuple(segment for block in self.blocks for segment in block.segments)

    @property
    def kept(self) -> tuple[Block, ...]:
        """The blocks that hold words but are not rewritten (captions, credits, notes …)."""
        kinds = {"caption", "credit", "see_also", "footnote", "front_matter", "code"}
        return tuple(b for b in self.blocks if b.kind in kinds and not b.segments)


class Edit(NamedTuple):
    """Replace ``text[start:end]`` by `replacement`."""

    start: int
    end: int
    replacement: str


@dataclass(frozen=True, slots=True)
class Step:
    """A named automatic edit of a translation; `edits` are sorted and do not overlap.

    Offsets refer to the text as it was before this step. A step that changes nothing is never
    recorded.
    """

    name: str
    edits: tuple[Edit, ...]

    def apply(self, text: str) -> str:
        """`text` with this step's edits made."""
        for edit in reversed(self.edits):
            text = text[: edit.start] + edit.replacement + text[edit.end :]
        return text

    def move(self, span: Span) -> Span:
        """Where `span` of the text before this step stands after it.

        A replacement belongs to the spans that covered what it replaced; an insertion at a span's
        edge stays outside.
        """
        start = self._move(span.start, at_end=False)
        return Span(start, start if span.start == span.end else self._move(span.end, at_end=True))

    def _move(self, offset: int, *, at_end: bool) -> int:
        shift = 0
        for edit in self.edits:
            growth = len(edit.replacement) - (edit.end - edit.start)
            if edit.start < offset < edit.end:
                return edit.start + shift + (len(edit.replacement) if at_end else 0)
            inserted_here = edit.start == edit.end == offset
            if edit.end <= offset and not (inserted_here and at_end):
                shift += growth
        return offset + shift


class Link(NamedTuple):
    """One source stretch and the target stretch that renders it (word alignment)."""

    source: Span
    target: Span


@dataclass(frozen=True, slots=True)
class TermUse:
    """One glossary term met in a segment, and what became of it.

    `source_term` and `target_term` are citation forms; `form` is what stands in the translation
    (empty when the term is missing); `origin` says how it got there.
    """

    source_term: str
    target_term: str
    source: Span
    target: Span | None
    form: str
    origin: TermOrigin
    note: str = ""

    @property
    def applied(self) -> bool:
        """Whether the translation holds the term."""
        return self.target is not None


@dataclass(frozen=True, slots=True)
class Draft:
    """The translation of one segment, and how it came about.

    `raw` is what the engine said; replaying `steps` over it gives `text`. `score` is the model's
    mean log-probability per token (``None`` when no model was asked). `flags` name what the
    decoder could not put right: ``repetition``, ``empty``, ``echo``, ``truncated``.
    """

    segment: str
    text: str
    raw: str
    language: Language
    model: str
    origin: Origin = "engine"
    score: float | None = None
    marks: tuple[Mark, ...] = ()
    steps: tuple[Step, ...] = ()
    alignment: tuple[Link, ...] = ()
    terms: tuple[TermUse, ...] = ()
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """What an editor decided; it holds while a segment has exactly these two texts.

    A finding, named by its `key`, is dismissed or accepted. A segment is approved, or edited from
    `draft` to `target`.
    """

    verdict: Verdict
    source: str
    target: str
    reason: str = ""
    key: str = ""
    check: str = ""
    draft: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One place where the translation may not say what the source says.

    `category` is an MQM name such as ``Accuracy/Omission``; `segment` is empty for a lone pair.
    """

    check: str
    category: str
    severity: Severity
    message: str
    segment: str = ""
    source_span: Span | None = None
    target_span: Span | None = None
    source_text: str = ""
    target_text: str = ""
    suggestion: str = ""
    decision: Decision | None = None


@dataclass(frozen=True, slots=True)
class SegmentReview:
    """What the reviewer says of one segment; `risk` is the probability that the meaning differs.

    `findings` are open; those an editor `dismissed` count for nothing.
    """

    segment: str
    risk: float
    findings: tuple[Finding, ...] = ()
    back_translation: str = ""
    dismissed: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Review:
    """The reviewer's word on a whole article in reading order; `void` decisions hold no longer."""

    segments: tuple[SegmentReview, ...]
    void: tuple[Decision, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All open findings in reading order."""
        return tuple(finding for segment in self.segments for finding in segment.findings)

    @property
    def dismissed(self) -> tuple[Finding, ...]:
        """All dismissed findings in reading order."""
        return tuple(finding for segment in self.segments for finding in segment.dismissed)

    @property
    def counts(self) -> dict[Severity, int]:
        """How many open findings there are of each severity."""
        return {s: sum(f.severity == s for f in self.findings) for s in SEVERITIES}


class Said(NamedTuple):
    """A few words in the article's language and in the edition's; empty where they are not told."""

    source: str = ""
    target: str = ""


#: What neither language tells.
UNSAID = Said()


@dataclass(frozen=True, slots=True)
class SummarySentence:
    """A sentence of the summary in both languages, and the segment it stands for.

    `paragraph` is its place: the number of its paragraph among those of running text, from 1 on.
    """

    segment: str
    source: str
    target: str
    paragraph: int = 0


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A figure of the article, tied to its segment: how many of what, and who, when and where.

    `source` and `target` are the figure with what it counts, as a reader of that language writes
    it; the rest is only what the same sentence tells in both languages.
    """

    segment: str
    source: str
    target: str
    who: Said = UNSAID
    when: Said = UNSAID
    where: Said = UNSAID


@dataclass(frozen=True, slots=True)
class Summary:
    """The chosen sentences, in the article's order, and its key figures.

    `standfirst` is the line below the headline, the article's own where it has one. `findings` say
    where the summary may not be what the article says.
    """

    sentences: tuple[SummarySentence, ...]
    key_figures: tuple[KeyFigure, ...] = ()
    headline: Said = UNSAID
    standfirst: SummarySentence | None = None
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Edition:
    """Everything that goes into ``out/<slug>/``.

    `signature` holds what the bytes depend on: model, glossary hash, checks, versions, settings;
    `also` names further formats that are written.
    """

    slug: str
    article: Article
    language: Language
    drafts: tuple[Draft, ...]
    review: Review
    summary: Summary
    signature: dict[str, object] = field(default_factory=dict)
    also: tuple[Exchange, ...] = ()

    def pairs(self) -> Iterator[tuple[Segment, Draft, SegmentReview]]:
        """Each segment with its draft and its review, in reading order."""
        yield from zip(self.article.segments, self.drafts, self.review.segments, strict=True)
