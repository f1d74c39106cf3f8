"""Decoding whole runs: batched, deduplicated, and decoded again where the first try failed.

A sentence goes through a ladder. The ordinary decode is enough for most; one that loops, echoes
its source, loses a figure or a protected stretch climbs to the next rung, all such sentences of
the run together. The candidate with the fewest faults wins, then the one the model puts first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from translate.article import Language, Span
from translate.engine.faults import Faults, find_faults, opens_with_plain_word
from translate.engine.model import Hypothesis, Model, Settings
from translate.engine.shield import codes_in
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
        language = self.languages[0]
        chunks = []
        for sentence in sentences(text, language):
            for span in self._parts(sentence.of(text)):
                start = sentence.start + span.start
                part = text[start : sentence.start + span.end]
                here = tuple(pair for pair in originals if codes_in(part, [pair]))
                chunks.append(Chunk(part, start, here))
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
        return self._where(
            lambda result: opens_with_plain_word(result.chunk.text, self.languages[0]),
            results,
            lambda some: self._again_as(some, _small_start, _capital_start),
        )

    def _without_repeats(self, results: Sequence[Decoded]) -> list[Decoded]:
        """Loops and early stops yield to a penalty; a lost figure is not worth one."""
        return self._where_flagged(
            results,
            lambda some: self._again(
                some, Settings(beam=6, candidates=6, repetition_penalty=1.3, no_repeat_ngram=3)
            ),
        )

    def _otherwise_written(self, results: Sequence[Decoded]) -> list[Decoded]:
        """Echoes and silence often end when the final stop comes or goes (argos-translate #383)."""
        return self._where_flagged(
            results, lambda some: self._again_as(some, _toggle_stop, _with_stop_of)
        )

    def _again_as(
        self,
        results: Sequence[Decoded],
        respell: Callable[[str], str],
        undo: Callable[[str, str], str],
    ) -> list[Decoded]:
        """Decode the sentences as `respell` writes them; `undo` fits the answers to the source."""
        texts = [respell(result.chunk.text) for result in results]
        found = self.model.decode(texts, Settings(beam=6, candidates=6))
        return [
            self._choose(
                result.chunk,
                (
                    *result.candidates,
                    *(replace(h, text=undo(result.chunk.text, h.text)) for h in more),
                ),
            )
            for result, more in zip(results, found, strict=True)
        ]

    def _in_parts(self, results: Sequence[Decoded]) -> list[Decoded]:
        """Last rung: translate clause by clause, or around each protected stretch."""
        return self._where_flagged(results, lambda some: [self._pieced(r) for r in some])

    def _where_flagged(
        self, results: Sequence[Decoded], rung: Callable[[Sequence[Decoded]], list[Decoded]]
    ) -> list[Decoded]:
        return self._where(lambda result: bool(result.faults.flags), results, rung)

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

    def _pieced(self, result: Decoded) -> Decoded:
        chunk = result.chunk
        parts = _around(chunk) if "protected" in result.faults.flags else self._halves(chunk.text)
        if len(parts) < 2:
            return result
        texts = [part for part, keep in parts if not keep]
        found = iter(self.model.decode(texts, Settings()) if texts else ())
        pieces = [Hypothesis(part, 0.0) if keep else next(found)[0] for part, keep in parts]
        text = " ".join(piece.text for piece in pieces).replace(" ,", ",").replace(" .", ".")
        score = sum(piece.score for piece in pieces) / max(len(texts), 1)
        return self._choose(chunk, (*result.candidates, Hypothesis(text, score)))

    def _halves(self, text: str) -> list[tuple[str, bool]]:
        limit = max(4, len(text.split()) // 2 + 1)
        return [(span.of(text), False) for span in clauses(text, self.languages[0], limit)]

    def _parts(self, sentence: str) -> tuple[Span, ...]:
        pieces = self.model.length(sentence)
        if pieces <= LONGEST:
            return (Span(0, len(sentence)),)
        words = max(len(sentence.split()), 1)
        return clauses(sentence, self.languages[0], max(1, words * LONGEST // pieces))


def _copy(chunk: Chunk) -> Decoded:
    return Decoded(chunk, (Hypothesis(chunk.text, 0.0),), Faults(("echo",)))


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


def _toggle_stop(text: str) -> str:
    return text[:-1] if text.endswith(".") else text + "."


def _with_stop_of(source: str, target: str) -> str:
    """The translation with a final stop just where the source has one."""
    if source.endswith(".") and not target.endswith((".", "…", "?", "!")):
        return target + "."
    if not source.endswith(".") and target.endswith("."):
        return target[:-1]
    return target


def _small_start(text: str) -> str:
    first = next((at for at, character in enumerate(text) if character.isalpha()), 0)
    return text[:first] + text[first : first + 1].lower() + text[first + 1 :]


def _capital_start(_source: str, target: str) -> str:
    first = next((at for at, character in enumerate(target) if character.isalpha()), 0)
    return target[:first] + target[first : first + 1].upper() + target[first + 1 :]
