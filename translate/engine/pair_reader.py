"""The network that reads both texts of a pair and judges, word by word, whether each is said.

Given one text, it reads the other; after every word of it stands a slot, where it says how likely
the first text says that word. ``training/quality`` makes it, from a translation network; it comes
with the bundled models, whichever packages translate. Asked both ways, it judges both texts: a word
of the source that the translation does not say was left out or rendered by something else, a word
of the translation that the source does not say was put in or is wrong.
"""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import dataclass
from math import exp
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from translate.article import Span
from translate.engine.archive import open_archive
from translate.engine.digests import digest_of
from translate.engine.locations import bundled_directory
from translate.engine.metadata import UnsoundPackageError
from translate.engine.model import WORD_START
from translate.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from translate.article import Language

#: The files of such a network are named so.
PATTERN = "reader-en_es-*.zip"
#: What it can say in a slot; the first also stands for the slot itself.
SAID, UNSAID = "<said>", "<unsaid>"
#: Pieces of a text, slots left out, up to which the network has been trained.
LONGEST = 120
#: Pieces in one batch; see `translate.engine.model.SCORED_TOKENS`.
_BATCH = 384

_END = "</s>"
_START: dict[Language, str] = {"en": "<2en>", "es": "<2es>"}
_CONFIG = "config.json"


class Judged(NamedTuple):
    """A word of a text, without the marks around it, and the probability that it is unsaid."""

    span: Span
    unsaid: float


class Reading(NamedTuple):
    """What the network thinks of one text given the other.

    `words` are judged one by one; `differs` is the probability that the two mean something else,
    `free` that they are worded freely, whether they mean the same or not.
    """

    words: tuple[Judged, ...]
    differs: float
    free: float


class PairReader(Protocol):
    """What the reviewer needs of the network."""

    def read(self, pairs: Sequence[tuple[str, str]], language: Language) -> list[Reading | None]:
        """Judge the second text of each pair, in `language`, given the first in the other.

        None for a pair that has an empty text or one longer than the network was trained on.
        """


class CTranslate2PairReader:
    """The network in the file at `path`, on the CPU.

    `threads` is the number of CPU threads, all cores when 0.

    Raises:
        ModelError: the file cannot be read as such a network.

    """

    def __init__(self, path: Path, threads: int = 0) -> None:
        import sentencepiece

        with _readable(path):
            files = _files(path)
            self._pieces: Any = sentencepiece.SentencePieceProcessor(
                model_proto=files["sentencepiece.model"]
            )
            self._networks = {
                language: _network(path, files, start, threads)
                for language, start in _START.items()
            }

    def read(self, pairs: Sequence[tuple[str, str]], language: Language) -> list[Reading | None]:
        """Judge the second text of each pair, in `language`, given the first in the other.

        None for a pair that has an empty text or one longer than the network was trained on.
        """
        given = [self._pieces.encode(text, out_type=str) for text, _ in pairs]
        asked = [self._slotted(text) for _, text in pairs]
        usable = [
            n
            for n, (source, target) in enumerate(zip(given, asked, strict=True))
            if source and target.spans and max(len(source), target.length) <= LONGEST
        ]
        results = self._networks[language].score_batch(
            [[*given[n], _END] for n in usable],
            [asked[n].pieces for n in usable],
            max_batch_size=_BATCH,
            batch_type="tokens",
            max_input_length=0,
        )
        found: list[Reading | None] = [None] * len(pairs)
        for n, result in zip(usable, results, strict=True):
            chances = [
                1 - exp(nats)
                for piece, nats in zip(asked[n].pieces, result.log_probs, strict=False)
                if piece == SAID
            ]
            words = map(Judged, asked[n].spans, chances)
            found[n] = Reading(tuple(words), *chances[-2:])
        return found

    def _slotted(self, text: str) -> _Slotted:
        found = self._pieces.encode(text, return_type="offset_mapping")
        pieces: list[str] = []
        spans = []
        for word in words_of(found["pieces"]):
            pieces += found["pieces"][word]
            start, end = found["offsets"][word.start][0], found["offsets"][word.stop - 1][1]
            if any(c.isalnum() for c in text[start:end]):
                pieces.append(SAID)
                spans.append(_bare(text, start, end))
        return _Slotted([*pieces, _END, SAID, SAID], tuple(spans), len(found["pieces"]))


class _Slotted(NamedTuple):
    """The pieces of a text with slots, the words that the slots judge, and its bare length."""

    pieces: list[str]
    spans: tuple[Span, ...]
    length: int


def words_of(pieces: Sequence[str]) -> Iterator[slice]:
    """Yield the pieces of each word: what stands between two spaces."""
    first = 0
    for place in range(1, len(pieces) + 1):
        if place == len(pieces) or pieces[place].startswith(WORD_START):
            yield slice(first, place)
            first = place


@dataclass(frozen=True, slots=True)
class ReaderFile:
    """The file of a network, not opened yet."""

    path: Path

    @property
    def label(self) -> str:
        """Such as ``reader-en_es-0_5 (bundled)``."""
        return f"{self.path.stem} (bundled)"

    def digest(self) -> str:
        """Return twelve hexadecimal digits that change whenever its judgements may.

        Raises:
            ModelError: the file cannot be read.

        """
        with _readable(self.path):
            files = _files(self.path)
            return digest_of(
                part for name in sorted(files) for part in (name.encode(), files[name])
            )

    def open(self, threads: int = 0) -> CTranslate2PairReader:
        """Open the network; raises ModelError if it cannot be read as one."""
        return CTranslate2PairReader(self.path, threads)


def find_reader_file(bundled: Path | None = None) -> ReaderFile | None:
    """Return the file of the bundled network, the newest; None where there is none."""
    found = sorted((bundled_directory() if bundled is None else bundled).glob(PATTERN))
    return ReaderFile(found[-1]) if found else None


@contextlib.contextmanager
def _readable(path: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, UnsoundPackageError, RuntimeError, ValueError, KeyError) as error:
        raise ModelError(
            f"{path} cannot be read as the reviewer's network ({error}); "
            "install Bilingual Desk again."
        ) from error


def _files(path: Path) -> dict[str, bytes]:
    with open_archive(path) as archive:
        return {name: archive.read(name) for name in archive.members}


def _network(path: Path, files: Mapping[str, bytes], start: str, threads: int) -> Any:
    """Open the network so that it judges texts of one language: that of its first piece."""
    import ctranslate2

    model = {
        name.removeprefix("model/"): data
        for name, data in files.items()
        if name.startswith("model/")
    }
    config = json.loads(model[_CONFIG]) | {"decoder_start_token": start, "add_source_eos": False}
    model[_CONFIG] = json.dumps(config).encode()
    return ctranslate2.Translator(
        f"{path} {start}",
        device="cpu",
        files=model,
        intra_threads=threads or os.cpu_count() or 1,
    )


def _bare(text: str, start: int, end: int) -> Span:
    """The stretch of a word from its first letter or figure to its last."""
    while not text[start].isalnum():
        start += 1
    while not text[end - 1].isalnum():
        end -= 1
    return Span(start, end)
