"""The last check before a package is installed: its model loads, and it translates a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translate.engine.layout import MODEL, vocabulary
from translate.engine.metadata import UnsoundPackageError

if TYPE_CHECKING:
    from pathlib import Path

    from translate.article import Language
    from translate.engine.packages import Package

_SAMPLES: dict[Language, str] = {
    "en": "The plane landed at night on a clandestine airstrip.",
    "es": "La avioneta aterrizó de noche en una pista clandestina.",
}
# A model knows nearly every piece of plain text that its own tokenizer makes; of another's it may
# know little more than short words and letters.
_LEAST_KNOWN = 0.7
_LONGEST_SAMPLE = 40  # tokens; a sound translation of a sample has about fifteen


def vet(package: Package) -> None:
    """Load the unpacked `package` and translate a sample with it.

    Raises:
        UnsoundPackageError: it does not load, its parts do not fit, or it says nothing.
        ModelError: it cannot be read.

    """
    tokens = _pieces(package.read().tokenizer, _SAMPLES[package.source])
    known = set(vocabulary(package.path, "source"))
    if sum(token in known for token in tokens) < _LEAST_KNOWN * len(tokens):
        raise UnsoundPackageError("its tokenizer does not fit its model's vocabulary")
    words, rows = _translate(package.path / MODEL, tokens, package.target_prefix)
    if rows != len(vocabulary(package.path, "target")):
        raise UnsoundPackageError("its model and its vocabulary are not of one size")
    if not any(words):
        raise UnsoundPackageError("its model translates a plain sentence into nothing")


def _pieces(proto: bytes, sentence: str) -> list[str]:
    import sentencepiece

    try:
        processor = sentencepiece.SentencePieceProcessor(model_proto=proto)
        pieces: list[str] = processor.encode(sentence, out_type=str)
    except (RuntimeError, ValueError, OSError) as error:
        raise UnsoundPackageError("its sentencepiece.model does not load") from error
    return pieces


def _translate(model: Path, tokens: list[str], prefix: str) -> tuple[list[str], int]:
    """Translate `tokens`; give the outcome, and how many tokens the model chooses from."""
    import ctranslate2

    try:
        translator = ctranslate2.Translator(str(model), device="cpu", intra_threads=1)
        [result] = translator.translate_batch(
            [tokens],
            target_prefix=[[prefix]] if prefix else None,
            max_decoding_length=_LONGEST_SAMPLE,
            # Scores of the whole vocabulary are to be had from greedy search only.
            beam_size=1,
            return_logits_vocab=True,
        )
    except (RuntimeError, ValueError, MemoryError) as error:
        raise UnsoundPackageError(f"its model does not load ({error})") from error
    [first, *_] = result.logits[0]
    return result.hypotheses[0][1 if prefix else 0 :], first.shape[-1]
