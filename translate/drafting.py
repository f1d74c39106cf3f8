"""From segments to drafts: everything between reading an article and reviewing it.

A segment's text is recased where it shouts, protected stretches are replaced by stand-ins, and
long sentences are split; all chunks of the run are decoded together; then terms are put right,
the parts joined, and the conventions of the target language applied, each as a recorded step.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from translate.article import (
    Draft,
    Edit,
    Language,
    Link,
    Origin,
    Protected,
    Segment,
    Span,
    Step,
    TermUse,
)
from translate.casing import CaseEvidence, CaseShape, recase, restore
from translate.conventions import apply_conventions
from translate.engine.alignment import align
from translate.engine.decoder import LONGEST, Chunk, Decoder, Progress
from translate.engine.model import Settings
from translate.engine.shield import Shielded, shield
from translate.glossary.enforcement import Enforced, TermBook, check_terms, enforce
from translate.markup import find_protected, project_marks

#: Flags an editor is told of; lost protected text is repaired on the ladder's last rung.
_TOLD = ("empty", "echo", "repetition", "truncated", "protected")

#: Pieces up to which attention is read off a finished sentence, which cannot be split as one that
#: is still to be translated; still well within the positions of small networks.
_LONGEST_READ = 2 * LONGEST


@dataclass(frozen=True, slots=True)
class _Prepared:
    """A segment on its way to the model; None for chunks means there is nothing to translate."""

    segment: Segment
    shape: CaseShape
    shielded: Shielded
    chunks: tuple[Chunk, ...]


@dataclass(frozen=True, slots=True)
class _Trail:
    """A text under way with what is known about its stretches, moved along with every step."""

    text: str
    steps: tuple[Step, ...] = ()
    links: tuple[Link, ...] = ()
    terms: tuple[TermUse, ...] = ()

    def take(self, step: Step) -> _Trail:
        """The trail after `step`; unchanged when the step does nothing."""
        after = step.apply(self.text)
        if after == self.text:
            return self
        return _Trail(
            after,
            (*self.steps, step),
            tuple(Link(link.source, step.move(link.target)) for link in self.links),
            tuple(_moved(use, step) for use in self.terms),
        )


class Wording(NamedTuple):
    """A translation that is settled already, and where it comes from."""

    text: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class Group:
    """Segments that belong together: one article, or one line of a pipeline with its own terms.

    `settled` gives, by segment id, translations that stand as they are.
    """

    segments: tuple[Segment, ...]
    terms: TermBook
    settled: Mapping[str, Wording] = field(default_factory=dict)


def draft(
    groups: Sequence[Group], decoder: Decoder, progress: Progress | None = None
) -> list[tuple[Draft, ...]]:
    """Translate all segments of all groups in one run; the n-th result is the n-th group's."""
    prepared = [_prepare_all(group, decoder) for group in groups]
    chunks: list[Chunk] = []
    books: list[TermBook] = []
    for group, items in zip(groups, prepared, strict=True):
        for item in items:
            chunks += item.chunks
            books += [group.terms] * len(item.chunks)
    enforced = iter(enforce(decoder, decoder.decode(chunks, progress), books))
    finished = iter(
        [
            _finish(item, [next(enforced) for _ in item.chunks], decoder)
            for items in prepared
            for item in items
        ]
    )
    return [
        tuple(
            _settled(segment, group.settled[segment.id], group.terms, decoder)
            if segment.id in group.settled
            else next(finished)
            for segment in group.segments
        )
        for group in groups
    ]


def translate_plain(
    texts: Sequence[str], decoder: Decoder, progress: Progress | None = None
) -> list[str]:
    """Translate running text without glossary or conventions: the reviewer's back-translation."""
    source, language = decoder.languages
    evidence = CaseEvidence.from_texts(texts)
    recased = [recase(text, source, evidence) for text in texts]
    shielded = [
        _shielded(plain, text, find_protected(text))
        for text, (plain, _) in zip(texts, recased, strict=True)
    ]
    chunks = [decoder.split(item.text, item.originals) for item in shielded]
    flat = [chunk for group in chunks for chunk in group]
    decoded = iter(decoder.decode(flat, progress))
    results = []
    for item, group, (_, shape) in zip(shielded, chunks, recased, strict=True):
        target = restore(" ".join(next(decoded).best.text for _ in group), shape, language)
        results.append(item.put_back(target).apply(target))
    return results


def _prepare_all(group: Group, decoder: Decoder) -> list[_Prepared]:
    texts = [segment.text for segment in group.segments]
    evidence = CaseEvidence.from_texts(texts, group.terms.names)
    return [
        _prepare(segment, decoder, evidence)
        for segment in group.segments
        if segment.id not in group.settled
    ]


def _prepare(segment: Segment, decoder: Decoder, evidence: CaseEvidence) -> _Prepared:
    text, shape = recase(segment.text, decoder.languages[0], evidence)
    shielded = _shielded(text, segment.text, segment.protected)
    codes = {code for code, _ in shielded.originals}
    chunks = tuple(
        chunk
        for chunk in decoder.split(shielded.text, shielded.originals)
        if any(character.isalpha() for character in chunk.text)
    )
    words = [word for word in shielded.text.split() if any(c.isalpha() for c in word)]
    if not chunks or all(word.strip(".,;:!?()[]“”«»\"'") in codes for word in words):
        return _Prepared(segment, shape, shielded, ())
    return _Prepared(segment, shape, shielded, chunks)


def _shielded(recased: str, text: str, protected: Sequence[Protected]) -> Shielded:
    """The recased text, which is as long as the text, with stand-ins for the text's own words."""
    for item in protected:
        recased = recased[: item.start] + item.span.of(text) + recased[item.end :]
    return shield(recased, protected)


def _settled(segment: Segment, wording: Wording, terms: TermBook, decoder: Decoder) -> Draft:
    """The draft of a segment whose wording is not the model's; nothing is changed in it."""
    links = _attention(segment.text, wording.text, decoder) if segment.marks else ()
    return Draft(
        segment=segment.id,
        text=wording.text,
        raw=wording.text,
        language=decoder.languages[1],
        model="",
        origin=wording.origin,
        marks=project_marks(segment.marks, links, segment.text, wording.text),
        alignment=links,
        terms=check_terms(terms, segment.text, wording.text),
    )


def _attention(source: str, target: str, decoder: Decoder) -> tuple[Link, ...]:
    """How a finished translation is aligned; nothing where the model writes it another way.

    The model is made to say the translation, and its attention is read off.
    """
    if max(decoder.model.length(source), decoder.model.length(target)) > _LONGEST_READ:
        return ()
    ((said, *_),) = decoder.model.decode([source], Settings(beam=1, candidates=1), [target])
    if not said.text.startswith(target):
        return ()
    return tuple(link for link in align(source, said) if link.target.end <= len(target))


def _finish(item: _Prepared, enforced: Sequence[Enforced], decoder: Decoder) -> Draft:
    segment, target_language = item.segment, decoder.languages[1]
    if not item.chunks:
        return Draft(
            segment.id, segment.text, segment.text, target_language, "", "copy", marks=segment.marks
        )
    raw, trail = _join(item, enforced)
    trail = trail.take(item.shielded.put_back(trail.text))
    fixed = [span.span for span in find_protected(trail.text)]
    for step in apply_conventions(segment.text, trail.text, target_language, fixed)[1]:
        trail = trail.take(step)
    trail = trail.take(_capitals(trail.text, item.shape, target_language))
    flags = [flag for part in enforced for flag in part.decoded.faults.flags if flag in _TOLD]
    scores = [part.decoded.best.score for part in enforced]
    return Draft(
        segment=segment.id,
        text=trail.text,
        raw=raw,
        language=target_language,
        model=decoder.model.label,
        score=sum(scores) / len(scores),
        marks=project_marks(segment.marks, trail.links, segment.text, trail.text),
        steps=trail.steps,
        alignment=trail.links,
        terms=trail.terms,
        flags=tuple(dict.fromkeys(flags)),
    )


def _join(item: _Prepared, enforced: Sequence[Enforced]) -> tuple[str, _Trail]:
    """Put the chunks together: what the engine said, and the trail after the glossary."""
    raw, edits, links, terms, places = "", [], [], [], []
    shift, back = 0, item.shielded.restore
    for chunk, part in zip(item.chunks, enforced, strict=True):
        if raw:
            raw += " "
        start = len(raw)
        raw += part.decoded.best.text
        for link in align(chunk.text, part.decoded.best):
            source = back.move(_offset(link.source, chunk.start))
            links.append(Link(source, _offset(link.target, start)))
        # Terms stand in the chunk's text after the replacements, links in the text before them.
        for use in part.terms:
            source = back.move(_offset(use.source, chunk.start))
            target = use.target and _offset(use.target, start + shift)
            terms.append(_with_spans(use, source, target))
        edits += [Edit(e.start + start, e.end + start, e.replacement) for e in part.edits]
        begin = start + shift
        shift += sum(len(e.replacement) - (e.end - e.start) for e in part.edits)
        places.append(Span(begin, len(raw) + shift))
    trail = _Trail(raw, links=tuple(links)).take(Step("glossary-term", tuple(edits)))
    trail = _Trail(trail.text, trail.steps, trail.links, tuple(terms))
    return raw, trail.take(_seams(item.chunks, places, trail.text))


def _seams(chunks: Sequence[Chunk], places: Sequence[Span], text: str) -> Step:
    """The step that makes clauses translated apart one sentence again.

    A model begins with a capital and likes to end with a full stop; where the source's clause has
    neither, the capital goes (unless it is a name's) and the clause ends as the source's does.
    """
    edits = []
    for chunk, place in zip(chunks, places, strict=True):
        own = place.of(text)
        first = own.split(" ")[0].strip(",;:.")
        if chunk.text[:1].islower() and first.istitle() and first not in chunk.text:
            edits.append(Edit(place.start, place.start + 1, own[0].lower()))
        ending = chunk.text[-1] if chunk.text[-1] in ",;:" else ""
        if chunk is not chunks[-1] and own.endswith(".") and not chunk.text.endswith((".", "…")):
            edits.append(Edit(place.end - 1, place.end, ending))
    return Step("clause-seams", tuple(edits))


def _capitals(text: str, shape: CaseShape, language: Language) -> Step:
    """The step that gives a shouted headline its capitals back, word by word."""
    after = restore(text, shape, language)
    if len(after) != len(text):
        return Step("capitals", (Edit(0, len(text), after),))
    edits, start = [], None
    for index in range(len(text) + 1):
        differs = index < len(text) and text[index] != after[index]
        if differs and start is None:
            start = index
        elif not differs and start is not None:
            edits.append(Edit(start, index, after[start:index]))
            start = None
    return Step("capitals", tuple(edits))


def _moved(use: TermUse, step: Step) -> TermUse:
    return _with_spans(use, use.source, use.target and step.move(use.target))


def _with_spans(use: TermUse, source: Span, target: Span | None) -> TermUse:
    return TermUse(use.source_term, use.target_term, source, target, use.form, use.origin, use.note)


def _offset(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
