"""One direction of translation: a CTranslate2 network with its SentencePiece vocabulary.

Everything above this module speaks text; everything below speaks pieces. Tests put a fake in
place of :class:`Model`.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from translate.article import Span
from translate.errors import ModelError

if TYPE_CHECKING:
    from translate.engine.packages import Package

#: SentencePiece's mark for the space before a word.
WORD_START = "\u2581"

#: Tokens in one decoding batch: large enough to fill two cores, small enough for any laptop.
BATCH_TOKENS = 3072

#: Tokens in one scoring batch: the scores of every piece of the vocabulary are kept for each, and
#: arrays beyond some megabytes cost more to get from the system than to fill.
SCORED_TOKENS = 384

#: Pieces that every network of the field has positions for, begin and end tokens left room.
_POSITIONS = 250


@dataclass(frozen=True, slots=True)
class Settings:
    """How to decode. Defaults are those of ordinary drafting.

    `length_penalty` is CTranslate2's exponent on the length; `candidates` the size of the n-best
    list, never more than `beam`; no `banned` text stands in a translation.
    """

    beam: int = 4
    candidates: int = 4
    length_penalty: float = 0.6
    repetition_penalty: float = 1.0
    no_repeat_ngram: int = 0
    banned: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Piece:
    """A vocabulary piece and the stretch of the text it stands for."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """One translation of one sentence.

    `score` is the mean log-probability per token, end of sentence included; `attention` has one
    row a target piece and one column a source piece, rows sum to about one.
    """

    text: str
    score: float
    pieces: tuple[Piece, ...] = ()
    source_pieces: tuple[Piece, ...] = ()
    attention: tuple[tuple[float, ...], ...] = ()
    complete: bool = True


class Token(NamedTuple):
    """A piece of a text, as a span of it, and a figure that belongs to it, in nats.

    The end of the text has an empty span.
    """

    span: Span
    nats: float


class Model(Protocol):
    """What the decoder, the glossary and the reviewer need of a model."""

    label: str

    def decode(
        self,
        sentences: Sequence[str],
        settings: Settings = ...,
        prefixes: Sequence[str] | None = None,
    ) -> list[list[Hypothesis]]:
        """The n-best list of each sentence, best first; with prefixes, forced to begin so."""

    def score(self, pairs: Sequence[tuple[str, str]]) -> list[float]:
        """The mean log-probability per token of each (source, target)."""

    def token_scores(self, pairs: Sequence[tuple[str, str]]) -> list[tuple[Token, ...]]:
        """The log-probability of every token of each target, given its source."""

    def length(self, text: str) -> int:
        """How many pieces `text` is for this model."""


def mean_score(tokens: Sequence[Token]) -> float:
    """The mean of the figures of a text's tokens, 0 of none."""
    return sum(token.nats for token in tokens) / max(len(tokens), 1)


def detokenise(pieces: Sequence[str]) -> tuple[str, tuple[Piece, ...]]:
    """The text that `pieces` spell, and where each stands in it.

    Pieces are joined here rather than by the tokenizer so that an underscore or a character
    outside the vocabulary, copied from the source, survives.
    """
    text = ""
    placed = []
    for piece in pieces:
        surface = piece.replace(WORD_START, " ")
        if not text:
            surface = surface.lstrip(" ")
        start = len(text)
        text += surface
        lead = len(surface) - len(surface.lstrip(" "))
        placed.append(Piece(piece, Span(start + lead, len(text))))
    return text.rstrip(" "), tuple(placed)


class CTranslate2Model:
    """A package loaded through CTranslate2, on the CPU, int8 as packaged.

    `threads` is the number of CPU threads, all cores when 0.

    Raises:
        ModelError: the package cannot be opened, or splits words in a way we cannot read.

    """

    def __init__(self, package: Package, threads: int = 0) -> None:
        import ctranslate2
        import sentencepiece

        self.label = package.label
        self._prefix = [package.target_prefix] if package.target_prefix else []
        files = package.read()
        if files.tokenizer_kind != "sentencepiece":
            raise ModelError(
                f"{package.path} splits words with BPE, which this version cannot read; "
                "install a package that holds a sentencepiece.model."
            )
        try:
            self._pieces: Any = sentencepiece.SentencePieceProcessor(model_proto=files.tokenizer)
            memory = None if isinstance(files.model, Path) else dict(files.model)
            self._network: Any = ctranslate2.Translator(
                str(package.path if memory else files.model),
                device="cpu",
                files=memory,
                intra_threads=threads or os.cpu_count() or 1,
            )
        except (RuntimeError, ValueError, OSError) as error:
            raise ModelError(
                f"{package.path} cannot be opened as a translation model ({error}); "
                "remove it or install the package again."
            ) from error

    def length(self, text: str) -> int:
        """How many pieces `text` is for this model."""
        return len(self._pieces.encode(text, out_type=str))

    def decode(
        self,
        sentences: Sequence[str],
        settings: Settings | None = None,
        prefixes: Sequence[str] | None = None,
    ) -> list[list[Hypothesis]]:
        """The n-best list of each sentence, best first, all sentences in one call.

        A prefix forces the beginning of the translation; the score of a prefixed decode counts
        the whole text, since CTranslate2 leaves the prefix out of its own.
        """
        settings = settings or Settings()
        sources = [self._encode(sentence) for sentence in sentences]
        tokens = [[piece.text for piece in pieces] for pieces in sources]
        starts = [
            self._prefix + (self._pieces.encode(prefix, out_type=str) if prefix else [])
            for prefix in (prefixes or [""] * len(sentences))
        ]
        longest = max((len(t) for t in tokens), default=0)
        results = self._network.translate_batch(
            tokens,
            target_prefix=starts if any(starts) else None,
            max_batch_size=BATCH_TOKENS,
            batch_type="tokens",
            beam_size=settings.beam,
            num_hypotheses=min(settings.candidates, settings.beam),
            length_penalty=settings.length_penalty,
            repetition_penalty=settings.repetition_penalty,
            no_repeat_ngram_size=settings.no_repeat_ngram,
            suppress_sequences=self._sequences(settings.banned),
            max_input_length=0,
            max_decoding_length=_decoding_limit(longest),
            return_scores=True,
            return_attention=True,
            replace_unknowns=True,
        )
        return [
            self._hypotheses(source, result, settings)
            for source, result in zip(sources, results, strict=True)
        ]

    def score(self, pairs: Sequence[tuple[str, str]]) -> list[float]:
        """The mean log-probability per token of each (source, target), end included."""
        return [mean_score(tokens) for tokens in self.token_scores(pairs)]

    def token_scores(self, pairs: Sequence[tuple[str, str]]) -> list[tuple[Token, ...]]:
        """The log-probability of every token of each target given its source, end included.

        Of a text longer than the network has positions for, only the beginning counts.
        """
        targets = [self._encode(target)[:_POSITIONS] for _, target in pairs]
        results = self._network.score_batch(
            [self._pieces.encode(source, out_type=str)[:_POSITIONS] for source, _ in pairs],
            [self._prefix + [piece.text for piece in pieces] for pieces in targets],
            max_batch_size=SCORED_TOKENS,
            batch_type="tokens",
            max_input_length=0,
            offset=len(self._prefix),
        )
        ends = [Span(len(target), len(target)) for _, target in pairs]
        return [
            tuple(map(Token, [*(piece.span for piece in pieces), end], result.log_probs))
            for pieces, end, result in zip(targets, ends, results, strict=True)
        ]

    def _sequences(self, banned: Sequence[str]) -> list[list[str]] | None:
        """The pieces of each text, in small letters and with a capital as well."""
        spellings = {
            spelling
            for text in banned
            for spelling in (text, text.lower(), text[:1].upper() + text[1:])
        }
        return [self._pieces.encode(text, out_type=str) for text in sorted(spellings)] or None

    def _encode(self, text: str) -> tuple[Piece, ...]:
        found = self._pieces.encode(text, return_type="offset_mapping")
        return tuple(
            Piece(piece, _trimmed(text, start, end))
            for piece, (start, end) in zip(found["pieces"], found["offsets"], strict=True)
        )

    def _hypotheses(
        self, source: tuple[Piece, ...], result: Any, settings: Settings
    ) -> list[Hypothesis]:
        limit = _decoding_limit(len(source))
        found = []
        for tokens, score, attention in zip(
            result.hypotheses, result.scores, result.attention, strict=True
        ):
            skip = len(self._prefix)
            text, pieces = detokenise(tokens[skip:])
            length = max(len(tokens), 1)
            # Undo CTranslate2's normalisation so that scores mean the same whatever the penalty.
            mean = score * length**settings.length_penalty / (length + 1)
            rows = tuple(tuple(row[: len(source)]) for row in attention[skip : skip + len(pieces)])
            found.append(Hypothesis(text, mean, pieces, source, rows, len(tokens) < limit))
        return found


def _decoding_limit(source_length: int) -> int:
    """Pieces a translation may take: twice its source and some; more is a loop."""
    return min(2 * source_length + 24, _POSITIONS)


def _trimmed(text: str, start: int, end: int) -> Span:
    """The stretch of a piece without the white space that SentencePiece counts to it."""
    while start < end and text[start].isspace():
        start += 1
    return Span(start, end)
