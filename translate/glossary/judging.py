"""Whether a repaired sentence may stand for the one it repairs, and how good it is.

Visible damage refuses a repair: a lost figure, name or negation, a repetition, a truncation. Among
those that pass, the model's score of the whole sentence decides, less what can be counted against
each: source words that nothing renders any more, remains of the wrong rendering beside the term, a
number that is not the source's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from translate.article import Edit, Language, Span, Step
from translate.engine.alignment import MINIMUM_WEIGHT, word_weights, words
from translate.engine.decoder import Chunk, Decoder
from translate.engine.model import Hypothesis
from translate.glossary.copies import copied_from
from translate.glossary.determiners import is_determiner
from translate.glossary.matching import Hit, Rendering, find_forbidden, find_rendering
from translate.glossary.spanish import head_of

#: A repair may cost this much of the mean log-probability per piece, and this much for each piece
#: of the term, which the model did not think of; beyond it the sentence has fallen apart.
_SCORE_DROP = 1.0
_DROP_FOR_TERM = 8.0

#: A repaired sentence keeps at least this share of the words it had.
_LENGTH_KEPT = 0.75

#: What is taken off a candidate's mean log-probability. Tuned by eye on the seed articles.
_COST_OF_RANK = 0.5
_COST_OF_LOST_WORD = 0.12
_COST_OF_REMAINS = 0.2
_COST_OF_COPIED_WORD = 0.6
_COST_OF_WRONG_NUMBER = 0.3
_SHARE_OF_PLURAL = 0.5

#: A word remains of a wrong rendering if more than this of its attention is on the term.
_LOOKING = 0.5

_POSSESSIVE = re.compile(r"[’']s?$")

_NEGATIONS: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot)\b|n[’']t\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(?:no|nunca|jamás|nadie|nada|ningun[oa]?|ningún|tampoco|ni|sin)\b", re.IGNORECASE
    ),
}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A translation with replacements to be made in it.

    `written` is the term put into it, if any, and `rank` that of the rendering, 0 for preferred.
    """

    hypothesis: Hypothesis
    edits: tuple[Edit, ...] = ()
    written: str = ""
    rank: int = 0

    @property
    def text(self) -> str:
        """The translation after the replacements."""
        return Step("glossary-term", self.edits).apply(self.hypothesis.text)


class Judge:
    """Compares candidates for one sentence; everything is measured against the first one."""

    def __init__(
        self, decoder: Decoder, chunk: Chunk, hits: tuple[Hit, ...], first: Hypothesis
    ) -> None:
        self.hits = hits
        self._decoder, self._chunk = decoder, chunk
        self._target = decoder.languages[1]
        self._source_words = words(chunk.text)
        self._covered = self._coverage(first)
        self._first = Candidate(first)
        self._answers: dict[str, list[Rendering | None]] = {}
        self._outside = [span.of(chunk.text) for span in self._outside_hits()]

    def met(self, text: str) -> list[Rendering | None]:
        """For each hit the rendering in `text` that answers it, longest terms first."""
        if text not in self._answers:
            self._answers[text] = assign(self.hits, text, self._target)
        return self._answers[text]

    def missing(self, text: str) -> int:
        """How many hits have no rendering in `text`, forbidden renderings counted on top."""
        unmet = [
            hit
            for hit, found in zip(self.hits, self.met(text), strict=True)
            if found is None and hit.term.renderings
        ]
        return len(unmet) + len(self.forbidden(text))

    def forbidden(self, text: str) -> list[str]:
        """The forbidden renderings that stand in `text`, as they stand there."""
        terms = dict.fromkeys(hit.term for hit in self.hits)
        return [found.text for term in terms for found in find_forbidden(term, text, self._target)]

    def acceptable(self, candidate: Candidate, current: Candidate) -> bool:
        """Whether `candidate` has more of the terms than `current` and no visible damage."""
        before, after = current.text, candidate.text
        return (
            self.missing(after) < self.missing(before)
            and candidate.hypothesis.score >= current.hypothesis.score - self._drop(candidate)
            and len(words(after)) >= _LENGTH_KEPT * len(words(before))
            and self._negations_kept(before, after)
            and self._names(before) <= self._names(after)
            and self._surplus(after) <= self._surplus(before)
            and self._faults(candidate) <= self._faults(current)
        )

    def worth(self, candidate: Candidate) -> float:
        """The score of the candidate less what can be counted against it; more is better."""
        text = candidate.text
        wrong = sum(
            _other_number(hit, found) for hit, found in zip(self.hits, self.met(text), strict=True)
        )
        return (
            candidate.hypothesis.score
            - _COST_OF_RANK * candidate.rank
            - _COST_OF_LOST_WORD * len(self._covered - self._coverage(candidate.hypothesis))
            - self._remains(candidate)
            - _COST_OF_WRONG_NUMBER * wrong
        )

    def remains(self, candidate: Candidate) -> bool:
        """Whether words that look at a term stand outside every rendering of it."""
        return self._remains(candidate) > 0

    def _drop(self, candidate: Candidate) -> float:
        length = self._decoder.model.length
        share = length(candidate.written) / (length(candidate.text) + 1)
        return _SCORE_DROP + _DROP_FOR_TERM * share

    def _coverage(self, hypothesis: Hypothesis) -> frozenset[int]:
        """The content words of the source that some word of the translation looks at."""
        covered = {
            column
            for looks in word_weights(self._chunk.text, hypothesis)
            for column, weight in looks.items()
            if weight >= MINIMUM_WEIGHT
        }
        text = self._chunk.text
        telling = {
            number
            for number, span in enumerate(self._source_words)
            if text[span.start].isalnum() and len(span.of(text)) > 3
        }
        return frozenset(covered & telling)

    def _remains(self, candidate: Candidate) -> float:
        """The cost of words outside the terms that look at a met term or are its source words."""
        target, step = candidate.hypothesis.text, Step("glossary-term", candidate.edits)
        met = list(zip(self.hits, self.met(candidate.text), strict=True))
        taken = [Span(found.start, found.end) for _, found in met if found]
        inside = [self._inside(hit) for hit, found in met if found]
        columns = {number for numbers in inside for number in numbers}
        terms = [self._source_words[n].of(self._chunk.text) for n in sorted(columns)]
        cost = 0.0
        weights = word_weights(self._chunk.text, candidate.hypothesis)
        for span, looks in zip(words(target), weights, strict=False):
            word = span.of(target)
            replaced = any(e.start <= span.start and span.end <= e.end for e in candidate.edits)
            if len(word) < 3 or replaced or is_determiner(word, self._target):
                continue
            if any(step.move(span).overlaps(other) for other in taken):
                continue
            if copied_from(word, terms, self._outside):
                cost += _COST_OF_COPIED_WORD
            elif sum(weight for column, weight in looks.items() if column in columns) > _LOOKING:
                cost += _COST_OF_REMAINS
        return cost

    def _inside(self, hit: Hit) -> list[int]:
        here = Span(hit.start, hit.end)
        return [n for n, span in enumerate(self._source_words) if span.overlaps(here)]

    def _outside_hits(self) -> list[Span]:
        return [
            span
            for span in self._source_words
            if not any(span.overlaps(Span(hit.start, hit.end)) for hit in self.hits)
        ]

    def _surplus(self, text: str) -> int:
        """Renderings of the terms beyond the number of times the source has them."""
        count = 0
        for term in dict.fromkeys(hit.term for hit in self.hits):
            wanted = sum(hit.term == term for hit in self.hits)
            count += max(0, len(find_rendering(term, text, self._target)) - wanted)
        return count

    def _faults(self, candidate: Candidate) -> int:
        made = replace(candidate.hypothesis, text=candidate.text)
        return self._decoder.faults(self._chunk, made).weight

    def _negations_kept(self, before: str, after: str) -> bool:
        """Whether no negation went, and none came that the source does not have.

        Those of the terms themselves (*no-fly zone*) deny nothing. What stands for such a term
        that is not met yet may have negations of its own, which go with it.
        """
        had, has = self._negations(before), self._negations(after)
        source = _negations(self._chunk.text, self._decoder.languages[0], self.hits)
        unmet = [h for h, found in zip(self.hits, self.met(before), strict=True) if found is None]
        of_terms = sum(_negations(hit.text, hit.wording.language) for hit in unmet)
        return max(had - of_terms, min(had, source)) <= has <= max(had, source)

    def _negations(self, target: str) -> int:
        found = [rendering for rendering in self.met(target) if rendering]
        return _negations(target, self._decoder.languages[1], found)

    def _names(self, target: str) -> set[str]:
        """Capitalised words of the source, terms aside, that stand in the target as well."""
        outside = {_POSSESSIVE.sub("", word) for word in self._outside}
        names = {word for word in outside if word[:1].isupper() and len(word) > 1}
        return names & {_POSSESSIVE.sub("", span.of(target)) for span in words(target)}


def assign(hits: Sequence[Hit], text: str, language: Language) -> list[Rendering | None]:
    """Give each hit a rendering of its own in `text`; longer terms choose first."""
    answers: list[Rendering | None] = [None] * len(hits)
    taken: list[Span] = []
    for number in sorted(range(len(hits)), key=lambda n: (-len(hits[n].text), n)):
        for rendering in find_rendering(hits[number].term, text, language):
            if _half_inflected(hits[number], rendering):
                continue
            span = Span(rendering.start, rendering.end)
            if not any(span.overlaps(other) for other in taken):
                taken.append(span)
                answers[number] = rendering
                break
    return answers


def _negations(text: str, language: Language, aside: Sequence[Hit | Rendering] = ()) -> int:
    """How many negations `text` has outside the stretches `aside`."""
    return sum(
        not any(Span(*match.span()).overlaps(Span(one.start, one.end)) for one in aside)
        for match in _NEGATIONS[language].finditer(text)
    )


def _other_number(hit: Hit, found: Rendering | None) -> float:
    """1 for a number that is not the source's; a little for a plural where it shows none."""
    if found is None or not found.number or found.number == hit.number:
        return 0.0
    return 1.0 if hit.number else _SHARE_OF_PLURAL * (found.number == "p")


def _half_inflected(hit: Hit, found: Rendering) -> bool:
    """Whether only the words around the head are plural (*precursor químicos*)."""
    wording = found.wording
    if wording.language == "en" or not found.lemma or hit.number != "p" or wording.pos == "verb":
        return False
    cited, written = wording.text.split(), found.text.split()
    head = head_of(cited)
    return len(written) == len(cited) and written[head].casefold() == cited[head].casefold()
