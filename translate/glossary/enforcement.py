"""The glossary's word on a decoded sentence: is the term there, and if not, how to get it there.

A ladder (field practice: Hasler et al. 2018 place terms by attention; placeholders lose them):

1. the translation has the term, in any accepted form;
2. another candidate of the n-best list has it;
3. the sentence is decoded again from a prefix that ends in the term, where attention says the
   wrong rendering begins, and the model finishes the sentence;
4. the wrong rendering is replaced and the determiner before it made to agree;
5. the sentence stays and the term is reported as missing.

A repair is taken only if nothing visible gets worse: see :func:`_acceptable`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from translate.article import Edit, Language, Span, Step, TermOrigin, TermUse
from translate.engine.alignment import words
from translate.engine.decoder import Decoded, Decoder
from translate.engine.model import Hypothesis, Settings
from translate.glossary.matching import Hit, Matcher, Rendering, find_forbidden, find_rendering
from translate.glossary.placing import Writing, find_place, writings
from translate.glossary.terms import Glossary

#: Missing terms of one sentence put right in turn; each costs one decode of the sentence.
_ROUNDS = 4

#: A repair may cost this much of the mean log-probability per token, no more: beyond it the
#: sentence around the term has fallen apart.
_SCORE_DROP = 1.5

#: A repaired sentence keeps at least this share of the words it had.
_LENGTH_KEPT = 0.6

_NEGATIONS: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot)\b|n[’']t\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(?:no|nunca|jamás|nadie|nada|ningun[oa]?|ningún|tampoco|ni|sin)\b", re.IGNORECASE
    ),
}


class TermBook:
    """A glossary compiled for one direction."""

    def __init__(self, glossary: Glossary, source: Language, target: Language) -> None:
        self.languages = (source, target)
        self._matcher = Matcher(glossary, source)
        self.names = tuple(
            wording.text
            for term in self._matcher.terms
            for wording in term.sources
            if wording.fixed
        )

    def find(self, text: str) -> tuple[Hit, ...]:
        """The terms in a source text that have a rendering or a forbidden one."""
        return self._matcher.find(text)


@dataclass(frozen=True, slots=True)
class Enforced:
    """A decoded chunk after the glossary had its say.

    `edits` are replacements in the text of the chosen hypothesis; the spans of `terms` are in the
    chunk's text and in the translation after those edits.
    """

    decoded: Decoded
    edits: tuple[Edit, ...] = ()
    terms: tuple[TermUse, ...] = ()


@dataclass(slots=True)
class _Work:
    """A sentence under repair: the hypothesis so far, and how each hit was met."""

    decoded: Decoded
    hits: tuple[Hit, ...]
    languages: tuple[Language, Language]
    hypothesis: Hypothesis
    origins: list[TermOrigin]
    edits: tuple[Edit, ...] = ()
    given_up: set[int] = field(default_factory=set)

    @property
    def text(self) -> str:
        """The translation after the replacements."""
        return Step("glossary-term", self.edits).apply(self.hypothesis.text)

    def met(self, text: str) -> list[Rendering | None]:
        """For each hit the rendering in `text` that answers it, longest terms first."""
        return _assign(self.hits, text, self.languages[1])

    def missing(self, text: str) -> int:
        """How many hits have no rendering in `text`, forbidden renderings counted on top."""
        return sum(found is None for found in self.met(text)) + sum(
            len(find_forbidden(term, text, self.languages[1]))
            for term in {hit.term for hit in self.hits}
        )

    def writings(self, number: int) -> tuple[Writing, ...]:
        """Ways to write the missing term where attention says its rendering stands."""
        place = find_place(self.decoded.chunk.text, self.hypothesis, self.hits[number])
        if place is None:
            return ()
        return tuple(writings(self.hypothesis.text, place, self.hits[number], self.languages[1]))

    def next_missing(self) -> int | None:
        """The first hit that is neither met nor given up."""
        for number, found in enumerate(self.met(self.hypothesis.text)):
            renderings = self.hits[number].term.renderings
            if found is None and number not in self.given_up and renderings:
                return number
        return None


def enforce(
    decoder: Decoder, decoded: Sequence[Decoded], books: Sequence[TermBook]
) -> list[Enforced]:
    """Put the terms right in all sentences of a run; the n-th result is the n-th sentence's.

    `books` holds each sentence's own terms. Sentences without a term cost one look-up.
    """
    works = [
        _begin(decoder, one, book.find(one.chunk.text), book.languages)
        for one, book in zip(decoded, books, strict=True)
    ]
    for _ in range(_ROUNDS):
        open_works = [(w, n) for w in works if w and (n := w.next_missing()) is not None]
        if not open_works:
            break
        _decode_again(decoder, open_works)
    for work in works:
        if work:
            _replace_missing(decoder, work)
    return [
        Enforced(one) if work is None else _result(work)
        for one, work in zip(decoded, works, strict=True)
    ]


def _begin(
    decoder: Decoder, decoded: Decoded, hits: tuple[Hit, ...], languages: tuple[Language, Language]
) -> _Work | None:
    """Take the candidate with the fewest missing terms, if it is no worse otherwise."""
    if not hits:
        return None
    first = decoded.best
    work = _Work(decoded, hits, languages, first, [])
    weight = decoded.faults.weight
    fitting = [
        candidate
        for candidate in decoded.candidates
        if decoder.faults(decoded.chunk, candidate).weight <= weight
    ]
    work.hypothesis = min(fitting or [first], key=lambda candidate: work.missing(candidate.text))
    before = work.met(first.text)
    work.origins = ["n-best" if found is None else "model" for found in before]
    return work


def _decode_again(decoder: Decoder, works: Sequence[tuple[_Work, int]]) -> None:
    """One round for many sentences: decode from prefixes, keep the best acceptable result."""
    tries = [
        (work, writing.rank, writing.prefix(work.hypothesis.text))
        for work, number in works
        for writing in work.writings(number)
    ]
    found = decoder.model.decode(
        [work.decoded.chunk.text for work, _, _ in tries],
        Settings(candidates=2),
        [prefix for _, _, prefix in tries],
    )
    candidates = [
        (work, rank, hypothesis)
        for (work, rank, _), hypotheses in zip(tries, found, strict=True)
        for hypothesis in hypotheses
    ]
    # CTranslate2 leaves the prefix out of a score: whole sentences are scored again.
    scores = decoder.model.score([(w.decoded.chunk.text, h.text) for w, _, h in candidates])
    best: dict[int, tuple[int, float, Hypothesis]] = {}
    for (work, rank, hypothesis), score in zip(candidates, scores, strict=True):
        scored = replace(hypothesis, score=score)
        current = best.get(id(work))
        # A preferred rendering goes before a likelier sentence with an admitted one.
        better = current is None or (rank, -score) < (current[0], -current[1])
        if better and _acceptable(decoder, work, scored):
            best[id(work)] = (rank, score, scored)
    for work, number in works:
        if id(work) not in best:
            work.given_up.add(number)
            continue
        met_before = work.met(work.hypothesis.text)
        work.hypothesis = best[id(work)][2]
        for index, found_now in enumerate(work.met(work.hypothesis.text)):
            if met_before[index] is None and found_now is not None:
                work.origins[index] = "prefix"


def _replace_missing(decoder: Decoder, work: _Work) -> None:
    """Last step: put the term in place of what stands there."""
    for number, found in enumerate(work.met(work.hypothesis.text)):
        if found is not None:
            continue
        for writing in work.writings(number):
            edit = writing.edit
            if any(Span(*edit[:2]).overlaps(Span(*other[:2])) for other in work.edits):
                continue
            edits = tuple(sorted((*work.edits, edit)))
            text = Step("glossary-term", edits).apply(work.hypothesis.text)
            trial = replace(work.hypothesis, text=text)
            if _acceptable(decoder, work, trial):
                work.edits = edits
                work.origins[number] = "replacement"
                break


def _acceptable(decoder: Decoder, work: _Work, candidate: Hypothesis) -> bool:
    """Whether `candidate` has more of the terms and nothing visible is worse than before."""
    before, after = work.text, candidate.text
    target = work.languages[1]
    if work.missing(after) >= work.missing(before):
        return False
    chunk = work.decoded.chunk
    old = decoder.faults(chunk, replace(work.hypothesis, text=before)).weight
    return (
        decoder.faults(chunk, candidate).weight <= old
        and candidate.score >= work.hypothesis.score - _SCORE_DROP
        and len(words(after)) >= _LENGTH_KEPT * len(words(before))
        and len(_NEGATIONS[target].findall(after)) == len(_NEGATIONS[target].findall(before))
        and _names_kept(work, before) <= _names_kept(work, after)
    )


def _names_kept(work: _Work, target: str) -> set[str]:
    """Capitalised words of the source, terms aside, that stand in the target as well."""
    source = work.decoded.chunk.text
    for hit in work.hits:
        source = source[: hit.start] + " " * (hit.end - hit.start) + source[hit.end :]
    return set(re.findall(r"\b[A-ZÁÉÍÓÚÑ]\w+", source)) & set(re.findall(r"\w+", target))


def _assign(hits: Sequence[Hit], text: str, language: Language) -> list[Rendering | None]:
    """Give each hit a rendering of its own in `text`; longer terms choose first."""
    answers: list[Rendering | None] = [None] * len(hits)
    taken: list[Span] = []
    for number in sorted(range(len(hits)), key=lambda n: (-len(hits[n].text), n)):
        for rendering in find_rendering(hits[number].term, text, language):
            span = Span(rendering.start, rendering.end)
            if not any(span.overlaps(other) for other in taken):
                taken.append(span)
                answers[number] = rendering
                break
    return answers


def check_terms(book: TermBook, source: str, target: str) -> tuple[TermUse, ...]:
    """Which terms of `source` an existing translation honours, whoever made it."""
    hits = book.find(source)
    found = _assign(hits, target, book.languages[1])
    return tuple(
        _use(hit, rendering, target, book.languages[1], "kept" if hit.term.keep else "model")
        for hit, rendering in zip(hits, found, strict=True)
        if hit.term.renderings
    )


def _use(
    hit: Hit, found: Rendering | None, target: str, language: Language, origin: TermOrigin
) -> TermUse:
    wrong = find_forbidden(hit.term, target, language)
    return TermUse(
        source_term=hit.term.source,
        target_term=hit.term.renderings[0].text,
        source=Span(hit.start, hit.end),
        target=None if found is None else Span(found.start, found.end),
        # What stands there instead, where the glossary knows it as wrong.
        form=found.text if found else wrong[0].text if wrong else "",
        origin="missing" if found is None else origin,
        note=hit.term.note,
    )


def _result(work: _Work) -> Enforced:
    text, uses = work.text, []
    for hit, found, origin in zip(work.hits, work.met(text), work.origins, strict=True):
        if hit.term.renderings:
            how: TermOrigin = "kept" if hit.term.keep and origin == "model" else origin
            uses.append(_use(hit, found, text, work.languages[1], how))
    chosen = (work.hypothesis, *work.decoded.candidates[:1])
    decoded = Decoded(work.decoded.chunk, chosen, work.decoded.faults)
    return Enforced(decoded, work.edits, tuple(uses))
