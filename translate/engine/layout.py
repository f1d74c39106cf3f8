"""What a package's folder must hold, whether it lies on disk or in an archive.

Paths are given below that folder: ``metadata.json``, a tokenizer, and a CTranslate2 model in
``model/``. Anything else (README, sentence splitters) is Argos's business and left alone.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Literal

from translate.engine.metadata import UnsoundPackageError

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

TokenizerKind = Literal["sentencepiece", "bpe"]

METADATA = "metadata.json"
MODEL = "model"

# In the order in which Argos looks for them.
_TOKENIZERS: tuple[tuple[str, TokenizerKind], ...] = (
    ("sentencepiece.model", "sentencepiece"),
    ("bpe.model", "bpe"),
)
# JSON since CTranslate2 3.16, one token a line before.
_VOCABULARY_SUFFIXES = (".json", ".txt")


def check_parts(names: Collection[str]) -> None:
    """Check that the paths `names` make up a whole package that we can use.

    Raises:
        UnsoundPackageError: a required part is missing, or of a kind that we cannot use.

    """
    for required in (METADATA, f"{MODEL}/model.bin"):
        if required not in names:
            raise UnsoundPackageError(f"it holds no {required}")
    stems = {name.removesuffix(suffix) for name in names for suffix in _VOCABULARY_SUFFIXES}
    both = {f"{MODEL}/source_vocabulary", f"{MODEL}/target_vocabulary"}
    if f"{MODEL}/shared_vocabulary" not in stems and not both <= stems:
        raise UnsoundPackageError(f"it holds no vocabulary in {MODEL}/")
    if tokenizer_of(names)[1] == "bpe":
        raise UnsoundPackageError("it splits words with BPE, which Bilingual Desk cannot do")


def tokenizer_of(names: Collection[str]) -> tuple[str, TokenizerKind]:
    """Find the file of the tokenizer's model, and which kind of tokenizer it is for.

    Raises:
        UnsoundPackageError: there is none.

    """
    for name, kind in _TOKENIZERS:
        if name in names:
            return name, kind
    raise UnsoundPackageError("it holds no sentencepiece.model or bpe.model")


def files_below(folder: Path) -> set[str]:
    """List the files on disk that may matter: those in `folder` and in its ``model/``.

    Raises:
        OSError: a folder cannot be read.

    """
    model = folder / MODEL
    paths = [*folder.iterdir(), *(model.iterdir() if model.is_dir() else ())]
    return {path.relative_to(folder).as_posix() for path in paths if path.is_file()}


def vocabulary(folder: Path, side: Literal["source", "target"]) -> tuple[str, ...]:
    """Read the tokens of the unpacked package in `folder`, in the order of the model's rows.

    Raises:
        UnsoundPackageError: the vocabulary is not what CTranslate2 writes.
        OSError: it cannot be read.

    """
    for stem in ("shared", side):
        for suffix in _VOCABULARY_SUFFIXES:
            path = folder / MODEL / f"{stem}_vocabulary{suffix}"
            if path.is_file():
                return _tokens(path)
    raise UnsoundPackageError(f"it holds no vocabulary in {MODEL}/")


def _tokens(path: Path) -> tuple[str, ...]:
    try:
        text = path.read_text(encoding="utf-8")
        tokens = json.loads(text) if path.suffix == ".json" else text.removesuffix("\n").split("\n")
    except (ValueError, RecursionError) as error:
        raise UnsoundPackageError(f"its {path.name} cannot be read") from error
    if not isinstance(tokens, list) or not all(isinstance(token, str) for token in tokens):
        raise UnsoundPackageError(f"its {path.name} is not a list of tokens")
    return tuple(tokens)
