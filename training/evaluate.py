"""Scores on a development set: BLEU, chrF, figures kept, words a second, and baselines."""

from __future__ import annotations

import json
import re
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from sacrebleu.metrics.bleu import BLEU
from sacrebleu.metrics.chrf import CHRF

from training.clean import numbers
from training.corpora import read_lines

#: Anything that translates lines.
Translate = Callable[[Sequence[str]], list[str]]

#: Apertium's names of its modes.
APERTIUM = {"en-es": "eng-spa", "es-en": "spa-eng"}


@dataclass(frozen=True)
class Score:
    """One system on one set. ``kept`` is the share of numbers kept, ``speed`` source words/s."""

    system: str
    way: str
    lines: int
    bleu: float
    chrf: float
    kept: float
    speed: float
    bleu_signature: str
    chrf_signature: str

    def as_json(self) -> str:
        """Return one line of JSON."""
        return json.dumps(asdict(self), ensure_ascii=False)


def read_set(path: Path, lines: int | None = None) -> tuple[list[str], list[str]]:
    """Return the sources and references of a JSON-lines file, the first ``lines`` of them."""
    rows = [json.loads(line) for line in read_lines(path)][:lines]
    return [row["source"] for row in rows], [row["reference"] for row in rows]


def numbers_kept(sources: Sequence[str], outputs: Sequence[str]) -> float:
    """Return the share of the sources' numbers that stand in the outputs, from 0 to 1.

    A number is a run of digits; 1,234.5 and 1.234,5 are the same. A figure that the translation
    rightly spells out counts as lost, so a good translator stays a little below 1.
    """
    total = kept = 0
    for source, output in zip(sources, outputs, strict=True):
        wanted = numbers(source)
        total += wanted.total()
        kept += (wanted & numbers(output)).total()
    return kept / total if total else 1.0


def score(
    system: str,
    way: str,
    translate: Translate,
    sources: Sequence[str],
    references: Sequence[str],
) -> tuple[Score, list[str]]:
    """Translate ``sources``, and return the score and the translations.

    The clock runs over one call with all lines; start-up is left out by a short call before.
    """
    translate(sources[:8])
    clock = time.perf_counter()
    outputs = translate(sources)
    seconds = time.perf_counter() - clock
    bleu, chrf = BLEU(), CHRF()
    result = Score(
        system=system,
        way=way,
        lines=len(sources),
        bleu=round(bleu.corpus_score(outputs, [list(references)]).score, 2),
        chrf=round(chrf.corpus_score(outputs, [list(references)]).score, 2),
        kept=round(numbers_kept(sources, outputs), 4),
        speed=round(sum(len(s.split()) for s in sources) / seconds),
        bleu_signature=str(bleu.get_signature()),
        chrf_signature=str(chrf.get_signature()),
    )
    return result, outputs


def apertium(way: str) -> Translate:
    """Return Apertium as a baseline (Debian's ``apertium-eng-spa``), unknown words unmarked.

    Raises FileNotFoundError when called where Apertium is not installed.
    """

    def translate(lines: Sequence[str]) -> list[str]:
        text = "\n\n".join(re.sub(r"\s+", " ", line) for line in lines) + "\n"
        command = ["apertium", "-u", APERTIUM[way]]
        done = subprocess.run(command, input=text, capture_output=True, text=True, check=True)
        return [part.strip() for part in re.split(r"\n\s*\n", done.stdout.strip())]

    return translate
