"""The glossary's word on a decoded sentence: is the term there, and if not, how to get it there.

A ladder (field practice: Hasler et al. 2018 place terms by attention; placeholders lose them):

1. the translation has the term, in any accepted form;
2. another candidate of the n-best list has it and is about as likely;
3. where attention says that the wrong rendering stands, the term is written in every form that
   fits; the likeliest writings are both kept as they are, with their surroundings made to agree,
   and decoded again from a prefix that ends in the term, so that the model finishes the sentence;
   the best sentence of all wins;
4. forbidden renderings that are left are banned and the sentence is decoded once more;
5. the sentence stays and the term is reported as missing.

A repair is taken only if nothing visible gets worse: see :mod:`translate.glossary.judging`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from translate.article import Edit, Language, Span, Step, TermOrigin, TermUse
from translate.engine.decoder import Decoded, Decoder
from translate.engine.model import Hypothesis, Settings
from translate.glossary.agreement import agreement
from translate.glossary.judging import Candidate, Judge, assign
from translate.glossary.matching import Hit, Matcher, Rendering, find_forbidden
from translate.glossary.placing import Writing, find_places, writings
from translate.glossary.terms import Glossary

#: Missing terms of one sentence put right in turn; each costs one decode of the sentence.
_ROUNDS = 6

#: Candidates of the n-best list asked for a place when the best shows none.
_OTHERS = 2

#: Another candidate of the n-best list is taken at once if it costs no more than this.
_NEAR = 0.2

#: Prefixes decoded for one missing term: the likeliest writing, and others about as likely.
_PREFIXES = 2
_ABOUT_AS_LIKELY = 0.15


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

    @property
    def text(self) -> str:
        """The translation with the replacements made."""
        return Step("glossary-term", self.edits).apply(self.decoded.best.text)


@dataclass(slots=True)
class _Work:
    """A sentence under repair: the best candidate so far, and how each hit was met."""

    decoded: Decoded
    judge: Judge
    current: Candidate
    origins: list[TermOrigin]
    given_up: set[int] = field(default_factory=set)

    @property
    def source(self) -> str:
        """What is translated."""
        return self.decoded.chunk.text

    def next_missing(self) -> int | None:
        """The first hit that is neither met nor given up."""
        for number, found in enumerate(self.judge.met(self.current.text)):
            hit = self.judge.hits[number]
            if found is None and number not in self.given_up and hit.term.renderings:
                return number
        return None

    def writings(self, number: int, language: Language) -> Iterator[tuple[Candidate, Writing]]:
        """Ways to write the missing term where attention says its rendering stands.

        Where the sentence shows no place for it, the next candidates of the n-best list are asked.
        """
        others = map(Candidate, self.decoded.candidates[1 : 1 + _OTHERS])
        for base in (self.current, *others):
            found = False
            for writing in self._writings(base, self.judge.hits[number], language):
                found = True
                yield base, writing
            if found:
                return

    def _writings(self, base: Candidate, hit: Hit, language: Language) -> Iterator[Writing]:
        hypothesis = base.hypothesis
        taken = [Span(edit.start, edit.end) for edit in base.edits]
        taken += [
            Span(found.start, found.end) for found in self.judge.met(hypothesis.text) if found
        ]
        # Of a term that stands twice, any of its renderings may have been counted for any hit.
        places = dict.fromkeys(
            place
            for one in (hit, *(h for h in self.judge.hits if h.term == hit.term and h != hit))
            for place in find_places(self.source, hypothesis, one, taken)
        )
        for place in places:
            for writing in writings(self.source, hypothesis.text, place, hit, language):
                yield _beside(writing, base.edits)

    def take(self, candidate: Candidate, origin: TermOrigin) -> None:
        """Go on with `candidate`; the hits it meets anew came about by `origin`."""
        before = self.judge.met(self.current.text)
        self.current = candidate
        for number, found in enumerate(self.judge.met(candidate.text)):
            if before[number] is None and found is not None:
                self.origins[number] = origin


@dataclass(frozen=True, slots=True)
class _Try:
    """One sentence in the making: a writing in a sentence, and what comes of it."""

    work: _Work
    base: Candidate
    writing: Writing
    candidate: Candidate
    origin: TermOrigin
    worth: float = 0.0


def enforce(
    decoder: Decoder, decoded: Sequence[Decoded], books: Sequence[TermBook]
) -> list[Enforced]:
    """Put the terms right in all sentences of a run; the n-th result is the n-th sentence's.

    `books` holds each sentence's own terms. Sentences without a term cost one look-up.
    """
    works = [
        _begin(decoder, one, book.find(one.chunk.text))
        for one, book in zip(decoded, books, strict=True)
    ]
    begun = [work for work in works if work]
    for _ in range(_ROUNDS):
        open_works = [(w, n) for w in begun if (n := w.next_missing()) is not None]
        if not open_works:
            break
        _repair(decoder, open_works)
    _ban(decoder, begun)
    return [
        Enforced(one) if work is None else _result(work, decoder.languages[1])
        for one, work in zip(decoded, works, strict=True)
    ]


def _begin(decoder: Decoder, decoded: Decoded, hits: tuple[Hit, ...]) -> _Work | None:
    """The first candidate, or another one with more of the terms that is about as good."""
    if not hits:
        return None
    first = Candidate(decoded.best)
    judge = Judge(decoder, decoded.chunk, hits, decoded.best)
    work = _Work(decoded, judge, first, ["model"] * len(hits))
    if not judge.missing(first.text):
        return work
    worth = judge.worth(first)
    fitting = [
        other
        for other in map(Candidate, decoded.candidates[1:])
        if judge.acceptable(other, first)
        and judge.worth(other) >= worth - _NEAR
        and not judge.remains(other)
    ]
    if fitting:
        work.take(min(fitting, key=lambda c: (judge.missing(c.text), -judge.worth(c))), "n-best")
    return work


def _repair(decoder: Decoder, works: Sequence[tuple[_Work, int]]) -> None:
    """One round for many sentences: write the term, decode from it, take the best sentence."""
    language = decoder.languages[1]
    replaced = _scored(
        decoder,
        [
            attempt
            for work, number in works
            for base, writing in work.writings(number, language)
            for attempt in _replacements(work, base, writing)
        ],
    )
    chosen = [attempt for work, _ in works for attempt in _likeliest(replaced.get(id(work), []))]
    decoded = _scored(decoder, _continued(decoder, chosen))
    for work, number in works:
        # The first of equals is taken: the model's own sentence before one with replacements.
        tries = [*decoded.get(id(work), []), *replaced.get(id(work), [])]
        tries.sort(key=lambda one: one.worth, reverse=True)
        best = next((t for t in tries if work.judge.acceptable(t.candidate, work.current)), None)
        if best is None:
            work.given_up.add(number)
        else:
            work.take(best.candidate, best.origin)


def _replacements(work: _Work, base: Candidate, writing: Writing) -> Iterator[_Try]:
    """The sentence with the term put in, with what follows made to agree and without."""
    for agreeing in (True, False) if writing.after else (True,):
        edits = tuple(sorted((*base.edits, *writing.edits(agreeing=agreeing))))
        candidate = Candidate(base.hypothesis, edits, writing.form.text, writing.rank)
        yield _Try(work, base, writing, candidate, "replacement")


def _likeliest(tries: Sequence[_Try]) -> list[_Try]:
    """The writings worth a decode."""
    ranked = sorted(tries, key=lambda one: one.worth, reverse=True)
    kept: list[_Try] = []
    for one in ranked:
        behind = ranked[0].worth - one.worth
        new = all(one.writing.edit != other.writing.edit for other in kept)
        if new and len(kept) < _PREFIXES and behind <= _ABOUT_AS_LIKELY:
            kept.append(one)
    return kept


def _continued(decoder: Decoder, tries: Sequence[_Try]) -> list[_Try]:
    """The sentences that the model makes of prefixes that end in the term."""
    prefixes = [one.writing.prefix(one.base.hypothesis.text, one.base.edits) for one in tries]
    if not tries:
        return []
    found = decoder.model.decode(
        [one.work.source for one in tries], Settings(candidates=2), prefixes
    )
    return [
        replace(one, candidate=candidate, origin="prefix")
        for one, prefix, hypotheses in zip(tries, prefixes, found, strict=True)
        for hypothesis in hypotheses
        if _goes_on(hypothesis.text, prefix)
        for candidate in _agreed(hypothesis, one.writing, len(prefix), decoder.languages[1])
    ]


def _goes_on(text: str, prefix: str) -> bool:
    """Whether `text` begins with `prefix` and a new word: *aterrizaje* + *s* is not the term."""
    following = text[len(prefix) :][:1]
    return text.startswith(prefix) and not (following.isalnum() or following == "-")


def _agreed(
    hypothesis: Hypothesis, writing: Writing, end: int, language: Language
) -> Iterator[Candidate]:
    """The model's sentence as it is, and with what follows the term made to agree with it."""
    yield Candidate(hypothesis, (), writing.form.text, writing.rank)
    term = Span(end - len(writing.edit.replacement.lstrip()), end)
    around = agreement(hypothesis.text, term, writing.form, language)
    changed = tuple(edit for edit in around.after if Span(*edit[:2]).of(hypothesis.text) != edit[2])
    if changed:
        yield Candidate(hypothesis, changed, writing.form.text, writing.rank)


def _scored(decoder: Decoder, tries: Sequence[_Try]) -> dict[int, list[_Try]]:
    """The tries of each work, scored as whole sentences.

    CTranslate2 leaves the prefix out of the score of a prefixed decode.
    """
    scores = decoder.model.score([(one.work.source, one.candidate.text) for one in tries])
    by_work: dict[int, list[_Try]] = {}
    for one, score in zip(tries, scores, strict=True):
        hypothesis = replace(one.candidate.hypothesis, score=score)
        candidate = replace(one.candidate, hypothesis=hypothesis)
        scored = replace(one, candidate=candidate, worth=one.work.judge.worth(candidate))
        by_work.setdefault(id(one.work), []).append(scored)
    return by_work


def _ban(decoder: Decoder, works: Sequence[_Work]) -> None:
    """Decode without the forbidden renderings that are left, each such sentence by itself."""
    for work in works:
        banned = tuple(dict.fromkeys(work.judge.forbidden(work.current.text)))
        if not banned:
            continue
        (found,) = decoder.model.decode([work.source], Settings(banned=banned))
        tries = [Candidate(hypothesis) for hypothesis in found]
        fitting = [one for one in tries if work.judge.acceptable(one, work.current)]
        if fitting:
            work.take(max(fitting, key=work.judge.worth), "n-best")


def _beside(writing: Writing, edits: Sequence[Edit]) -> Writing:
    """The writing without what would touch replacements made before."""

    def free(some: Sequence[Edit]) -> tuple[Edit, ...]:
        return tuple(
            one
            for one in some
            if not any(one.start < other.end and other.start < one.end for other in edits)
        )

    return replace(writing, before=free(writing.before), after=free(writing.after))


def check_terms(book: TermBook, source: str, target: str) -> tuple[TermUse, ...]:
    """Which terms of `source` an existing translation honours, whoever made it."""
    hits = book.find(source)
    found = assign(hits, target, book.languages[1])
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


def _result(work: _Work, language: Language) -> Enforced:
    text, uses = work.current.text, []
    for hit, found, origin in zip(work.judge.hits, work.judge.met(text), work.origins, strict=True):
        if hit.term.renderings:
            how: TermOrigin = "kept" if hit.term.keep and origin == "model" else origin
            uses.append(_use(hit, found, text, language, how))
    chosen = (work.current.hypothesis, *work.decoded.candidates[:1])
    decoded = Decoded(work.decoded.chunk, chosen, work.decoded.faults)
    return Enforced(decoded, work.current.edits, tuple(uses))
