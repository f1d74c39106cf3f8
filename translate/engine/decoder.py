"""Decoding whole runs: batched, deduplicated, and decoded again where the first try failed.

A sentence goes through a ladder. The ordinary decode is enough for most; one that loops, echoes
its source, loses a figure or a protected stretch climbs to the next rung, all such sentences of
the run together. The candidate with the fewest faults wins, then the one the model puts first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from translate.article import Language, Span
from translate.engine import variants
from translate.engine.faults import Faults, find_faults, opens_with_plain_word
from translate.engine.model import Hypothesis, Model, Settings
from translate.engine.shield import codes_in
from translate.engine.variants import Variant
from translate.segmentation import clauses, sentences

#: Pieces a sentence may have before it is split at a clause boundary. Compact models drop clauses
#: of long sentences; on the development set's longest, 60 gave 3 BLEU more than 110.
LONGEST = 60

#: Pieces a chunk may have at all: networks of 256 positions read and write no more. A "word"
#: beyond it (a key, a picture in base64) is no language and is copied.
_CAPACITY = 110

#: Sentences decoded between two reports of progress.
_STRIDE = 256

#: Told how many chunks are done since the last call, and how many there are in all.
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Chunk:
    """What the model is given: a sentence, or a clause of one too long.

    `start` is its offset in the (shielded) segment text; `originals` are the stand-ins in it.
    """

    text: str
    start: int = 0
    originals: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Decoded:
    """A chunk with its candidates, best first, and the faults of the best."""

    chunk: Chunk
    candidates: tuple[Hypothesis, ...]
    faults: Faults = field(default_factory=Faults)

    @property
    def best(self) -> Hypothesis:
        """The chosen translation."""
        return self.candidates[0]


class Decoder:
    """Translates chunks of one direction with one model."""

    def __init__(self, model: Model, source: Language, target: Language) -> None:
        self.model = model
        self.languages = (source, target)

    def split(self, text: str, originals: tuple[tuple[str, str], ...] = ()) -> tuple[Chunk, ...]:
        """The chunks of one segment's text; white space between them is left out."""
        spans = [
            Span(sentence.start + part.start, sentence.start + part.end)
            for sentence in sentences(text, self.languages[0])
            for part in self._parts(sentence.of(text))
        ]
        chunks = []
        for span in _with_words(spans, text):
            part = span.of(text)
            here = tuple(pair for pair in originals if codes_in(part, [pair]))
            chunks.append(Chunk(part, span.start, here))
        return tuple(chunks)

    def decode(self, chunks: Sequence[Chunk], progress: Progress | None = None) -> list[Decoded]:
        """Translate all chunks; the n-th result is the n-th chunk's.

        Equal chunks are decoded once, and so are reported as done together.
        """
        unique = list(dict.fromkeys(replace(chunk, start=0) for chunk in chunks))
        unique.sort(key=lambda chunk: len(chunk.text))
        done = {chunk: _copy(chunk) for chunk in unique if not self._fits(chunk)}
        unique = [chunk for chunk in unique if chunk not in done]
        for index in range(0, len(unique), _STRIDE):
            stride = unique[index : index + _STRIDE]
            done.update(zip(stride, self._climb(stride), strict=True))
            if progress:
                progress(len(stride), len(unique))
        return [replace(done[replace(chunk, start=0)], chunk=chunk) for chunk in chunks]

    def faults(self, chunk: Chunk, hypothesis: Hypothesis) -> Faults:
        """What is visibly wrong with `hypothesis` as a translation of `chunk`."""
        lost = sum(
            len(codes_in(hypothesis.text, [pair])) != len(codes_in(chunk.text, [pair]))
            for pair in chunk.originals
        )
        return find_faults(
            chunk.text, hypothesis.text, self.languages, complete=hypothesis.complete, lost=lost
        )

    def _fits(self, chunk: Chunk) -> bool:
        # A piece has a character at least, so short texts need not be counted.
        return len(chunk.text) <= _CAPACITY or self.model.length(chunk.text) <= _CAPACITY

    def _climb(self, chunks: Sequence[Chunk]) -> list[Decoded]:
        texts = [chunk.text for chunk in chunks]
        results = [
            self._choose(chunk, found)
            for chunk, found in zip(chunks, self.model.decode(texts, Settings()), strict=True)
        ]
        for rung in (
            self._wider,
            self._in_small_letters,
            self._figures_in_digits,
            self._figures_as_others,
            self._without_repeats,
            self._otherwise_written,
            self._in_parts,
        ):
            faulty = [i for i, result in enumerate(results) if result.faults.weight]
            if faulty:
                tried = rung([results[i] for i in faulty])
                for index, result in zip(faulty, tried, strict=True):
                    results[index] = result
        return results

    def _choose(self, chunk: Chunk, candidates: Iterable[Hypothesis]) -> Decoded:
        """The first candidate without a fault, else the one with the least, before the others."""
        waiting = tuple(candidates)
        best, least = 0, self.faults(chunk, waiting[0])
        for rank, candidate in enumerate(waiting[1:], start=1):
            if least.weight == 0:
                break
            faults = self.faults(chunk, candidate)
            if faults.weight < least.weight:
                best, least = rank, faults
        others = (*waiting[:best], *waiting[best + 1 :])
        return Decoded(chunk, (waiting[best], *others), least)

    def _again(self, results: Sequence[Decoded], settings: Settings) -> list[Decoded]:
        found = self.model.decode([result.chunk.text for result in results], settings)
        return [
            self._choose(result.chunk, (*result.candidates, *more))
            for result, more in zip(results, found, strict=True)
        ]

    def _wider(self, results: Sequence[Decoded]) -> list[Decoded]:
        return self._again(results, Settings(beam=8, candidates=8))

    def _in_small_letters(self, results: Sequence[Decoded]) -> list[Decoded]:
        """An ordinary word that opens the sentence may be taken for a name (*Trucks llevan…*)."""

        def variant(result: Decoded) -> Variant | None:
            text = result.chunk.text
            opens = opens_with_plain_word(text, self.languages[0])
            return variants.in_small_letters(text) if opens else None

        return self._varied(results, variant)

    def _figures_in_digits(self, results: Sequence[Decoded]) -> list[Decoded]:
        """Mexican *5 mil 352* and the like are rare in training text; 5.352 is not."""
        return self._varied(
            results,
            lambda result: variants.in_digits(
                result.chunk.text, self.languages, result.faults.figures
            ),
        )

    def _figures_as_others(self, results: Sequence[Decoded]) -> list[Decoded]:
        """A figure the model spoils each time is translated as another and put back."""
        return self._varied(
            results,
            lambda result: variants.with_stand_ins(
                result.chunk.text, self.languages, result.faults.figures
            ),
        )

    def _without_repeats(self, results: Sequence[Decoded]) -> list[Decoded]:
        """Loops and early stops yield to a penalty; a lost figure is not worth one."""
        return self._where(
            lambda result: bool(result.faults.flags),
            results,
            lambda some: self._again(
                some, Settings(beam=6, candidates=6, repetition_penalty=1.3, no_repeat_ngram=3)
            ),
        )

    def _otherwise_written(self, results: Sequence[Decoded]) -> list[Decoded]:
        """Echoes and silence often end when the final stop comes or goes (argos-translate #383)."""
        return self._varied(
            results,
            lambda result: (
                variants.with_stop_toggled(result.chunk.text) if result.faults.flags else None
            ),
        )

    def _in_parts(self, results: Sequence[Decoded]) -> list[Decoded]:
        """Last rung: translate clause by clause, or around each protected stretch."""
        return self._where(
            lambda result: bool(result.faults.flags or result.faults.figures),
            results,
            self._pieced,
        )

    def _varied(
        self, results: Sequence[Decoded], vary: Callable[[Decoded], Variant | None]
    ) -> list[Decoded]:
        """Decode the sentences that `vary` writes otherwise; the others stay."""
        written = [vary(result) for result in results]
        texts = [variant.text for variant in written if variant]
        found = iter(self.model.decode(texts, Settings(beam=6, candidates=6)) if texts else ())
        return [
            self._choose(result.chunk, (*result.candidates, *variant.undo(next(found))))
            if variant
            else result
            for result, variant in zip(results, written, strict=True)
        ]

    def _where(
        self,
        wanted: Callable[[Decoded], bool],
        results: Sequence[Decoded],
        rung: Callable[[Sequence[Decoded]], list[Decoded]],
    ) -> list[Decoded]:
        """Let the wanted results take the rung; the others stay."""
        wants = [wanted(result) for result in results]
        chosen = [result for result, want in zip(results, wants, strict=True) if want]
        improved = iter(rung(chosen) if chosen else ())
        return [
            next(improved) if want else result for result, want in zip(results, wants, strict=True)
        ]

    def _pieced(self, results: Sequence[Decoded]) -> list[Decoded]:
        split = [
            _around(result.chunk)
            if "protected" in result.faults.flags
            else self._halves(result.chunk.text)
            for result in results
        ]
        texts = [part for parts in split if len(parts) > 1 for part, keep in parts if not keep]
        found = iter(self.model.decode(texts, Settings()) if texts else ())
        return [
            self._choose(result.chunk, (*result.candidates, _together(parts, found)))
            if len(parts) > 1
            else result
            for result, parts in zip(results, split, strict=True)
        ]

    def _halves(self, text: str) -> list[tuple[str, bool]]:
        limit = max(4, len(text.split()) // 2 + 1)
        return [(span.of(text), False) for span in clauses(text, self.languages[0], limit)]

    def _parts(self, sentence: str) -> tuple[Span, ...]:
        pieces = self.model.length(sentence)
        if pieces <= LONGEST:
            return (Span(0, len(sentence)),)
        words = max(len(sentence.split()), 1)
        return clauses(sentence, self.languages[0], max(1, words * LONGEST // pieces))


def _with_words(spans: Iterable[Span], text: str) -> list[Span]:
    """The spans, those without a letter joined to a neighbour: "a law of... 1987." is one."""
    joined: list[Span] = []
    for span in spans:
        if joined and not all(_has_letter(one.of(text)) for one in (joined[-1], span)):
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return joined


def _has_letter(text: str) -> bool:
    return any(character.isalpha() for character in text)


def _copy(chunk: Chunk) -> Decoded:
    return Decoded(chunk, (Hypothesis(chunk.text, 0.0),), Faults(("echo",)))


def _together(parts: Sequence[tuple[str, bool]], found: Iterator[list[Hypothesis]]) -> Hypothesis:
    """One hypothesis of parts: those to keep as they are, the best of `found` for each other."""
    pieces = [Hypothesis(part, 0.0) if keep else next(found)[0] for part, keep in parts]
    text = " ".join(piece.text for piece in pieces).replace(" ,", ",").replace(" .", ".")
    translated = sum(not keep for _, keep in parts)
    return Hypothesis(text, sum(piece.score for piece in pieces) / max(translated, 1))


def _around(chunk: Chunk) -> list[tuple[str, bool]]:
    """The chunk's text in parts; True marks a stand-in, which is kept, not translated."""
    parts, position = [], 0
    for span in codes_in(chunk.text, chunk.originals):
        parts += [(chunk.text[position : span.start].strip(), False), (span.of(chunk.text), True)]
        position = span.end
    parts.append((chunk.text[position:].strip(), False))
    return [
        (part, keep or not any(character.isalnum() for character in part))
        for part, keep in parts
        if part
    ]
