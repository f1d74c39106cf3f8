"""Translating many lines with a package, as fast as the machine goes."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import ctranslate2

from training.corpora import WAYS, Way
from training.vocabulary import load


@dataclass(frozen=True)
class Decoding:
    """How to search: the settings that scores are reported with."""

    beam: int = 4
    length_penalty: float = 0.6
    batch_tokens: int = 4096
    threads: int = 2
    longest: int = 200


class Engine:
    """One direction, from an ``.argosmodel`` file (unpacked under ``scratch``) or a folder."""

    def __init__(self, package: Path, scratch: Path, decoding: Decoding | None = None) -> None:
        self.decoding = decoding or Decoding()
        folder = package
        if package.is_file():
            with zipfile.ZipFile(package) as files:
                files.extractall(scratch)
                folder = scratch / files.namelist()[0].split("/")[0]
        self._folder = folder
        self.pieces = load(folder / "sentencepiece.model")
        self.network: Any = ctranslate2.Translator(
            str(folder / "model"),
            compute_type="auto",
            inter_threads=self.decoding.threads,
            intra_threads=1,
        )

    @property
    def way(self) -> Way:
        """The direction that the package's metadata says; KeyError for one of other languages."""
        metadata = json.loads((self._folder / "metadata.json").read_text("utf-8"))
        stated = f"{metadata['from_code']}-{metadata['to_code']}"
        return {str(way): way for way in WAYS}[stated]

    def scored(self, lines: Sequence[str]) -> Iterator[tuple[float, str]]:
        """Yield for each line its translation's mean log-probability and the translation."""
        for result in self._results(lines):
            best = result.hypotheses[0]
            yield (
                result.scores[0] / max(1, len(best)) ** (1 - self.decoding.length_penalty),
                (self.pieces.decode(best)),
            )

    def n_best(self, lines: Sequence[str]) -> Iterator[list[str]]:
        """Yield for each line its translations, as many as the beam is wide, best first."""
        for result in self._results(lines, num_hypotheses=self.decoding.beam):
            yield [self.pieces.decode(found) for found in result.hypotheses]

    def _results(self, lines: Sequence[str], **more: int) -> list[Any]:
        found: list[Any] = self.network.translate_batch(
            self.pieces.encode(list(lines), out_type=str),
            beam_size=self.decoding.beam,
            length_penalty=self.decoding.length_penalty,
            max_batch_size=self.decoding.batch_tokens,
            batch_type="tokens",
            return_scores=True,
            max_decoding_length=self.decoding.longest,
            **more,
        )
        return found

    def translate(self, lines: Sequence[str]) -> list[str]:
        """Return the translations of ``lines``."""
        return [text for _, text in self.scored(lines)]
