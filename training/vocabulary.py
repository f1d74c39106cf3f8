"""The joint SentencePiece vocabulary: training it, and adding single characters to one.

A vocabulary without "€" or "ü" loses them from every translation. ``extended`` appends the
characters that a model lacks, as pieces of their own with ids at the end, so that trained
weights stay good and only grow.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterable
from pathlib import Path

import sentencepiece

#: Pieces with a fixed place: padding is never looked up, so ``<unk>`` serves for it.
UNKNOWN, BEGIN, END, TO_ENGLISH, TO_SPANISH = range(5)
#: What SentencePiece decodes the unknown piece to: a character was lost there.
UNKNOWN_SIGN = "\u2047"
START = {"en": TO_ENGLISH, "es": TO_SPANISH}
START_PIECES = {"en": "<2en>", "es": "<2es>"}

#: Letters of Latin-script names, currencies and signs that news writes.
CHARACTERS = (
    "".join(chr(c) for c in (*range(0xC0, 0x100), *range(0x100, 0x180)))
    + "ȘșȚțƏə€£¥$¢@=_*#[]<>\\^~|`{}&+%/±×÷°§¶©®†‡•·–—‘’“”«»‹›¿¡→"
)


def train(lines: Iterable[str], size: int) -> bytes:
    """Return a unigram SentencePiece model of ``size`` pieces, trained on both languages."""
    out = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(lines),
        model_writer=out,
        vocab_size=size,
        hard_vocab_limit=False,
        character_coverage=0.9999,
        user_defined_symbols=list(START_PIECES.values()),
        required_chars="€£@=_*#[]ÑñÜü",
        train_extremely_large_corpus=False,
        input_sentence_size=300_000,
        minloglevel=2,
    )
    return out.getvalue()


def load(model: bytes | Path) -> sentencepiece.SentencePieceProcessor:
    """Return a processor for a model given as bytes or as a file."""
    data = model.read_bytes() if isinstance(model, Path) else model
    return sentencepiece.SentencePieceProcessor(model_proto=data)


def _piece(text: str, score: float) -> bytes:
    """Return one entry of the model's piece list, in protocol-buffer encoding."""
    raw = text.encode("utf-8")
    entry = b"\x0a" + bytes([len(raw)]) + raw + b"\x15" + struct.pack("<f", score)
    return b"\x0a" + bytes([len(entry)]) + entry


def extended(model: bytes, characters: str = CHARACTERS) -> bytes:
    """Return ``model`` with a piece for each of ``characters`` that it cannot write.

    Protocol-buffer messages merge when written one after the other, and a repeated field then
    holds the entries of both: new pieces are appended without a library for the format.
    """
    processor = load(model)
    lowest = min(processor.get_score(i) for i in range(len(processor)))
    out = model
    for char in dict.fromkeys(characters):
        ids = processor.encode(char)
        # Characters that the model's own normaliser rewrites never arrive: leave them out.
        if UNKNOWN in ids and processor.normalize(char).strip("▁ ") == char:
            out += _piece(char, lowest - 1.0)
    return out
