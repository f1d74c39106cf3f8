"""From trained weights to the file that the reviewer loads: CTranslate2 int8 and vocabulary."""

from __future__ import annotations

import json
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from training.convert import STAMP, specification
from training.vocabulary import START_PIECES, load
from translate.engine.pair_reader import SAID, UNSAID

#: Score of pieces that are no answer: the network can only say "said" or "unsaid".
NEVER = -10_000.0


def answering(state: dict[str, Tensor], pieces: list[str]) -> tuple[dict[str, Tensor], list[str]]:
    """Return the state with a row for each answer at the end, and the names of all rows.

    The last row so far is the slot's, which is read as the answer "said".
    """
    extra = state["emb.weight"].new_zeros(1, state["emb.weight"].shape[1])
    return state | {"emb.weight": torch.cat([state["emb.weight"], extra])}, [*pieces, SAID, UNSAID]


def projection(state: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
    """Return the output layer: the two answers' rows at the end, nothing else can be said."""
    rows, width = state["emb.weight"].shape
    weight = torch.zeros(rows, width)
    bias = torch.full((rows,), NEVER)
    weight[-2:] = state["tag.weight"].float()
    bias[-2:] = state["tag.bias"].float()
    # Rows of zeros cannot be scaled to eight bits.
    weight[:-2, 0] = 1e-3
    return weight, bias


def write(
    state: dict[str, Tensor], heads: int, sentencepiece: bytes, version: str, out: Path
) -> None:
    """Write the file of the reviewer's network; the same weights give the same bytes."""
    processor = load(sentencepiece)
    pieces = [processor.id_to_piece(i) for i in range(len(processor))]
    state, names = answering(state, pieces)
    spec: Any = specification(
        {**state, "ob": torch.zeros(len(names))}, heads, START_PIECES["en"], names
    )
    spec.decoder.projection.weight, spec.decoder.projection.bias = projection(state)
    spec.validate()
    spec.optimize(quantization="int8")
    with tempfile.TemporaryDirectory() as scratch, zipfile.ZipFile(out, "w") as package:
        spec.save(scratch)
        contents = {
            "metadata.json": json.dumps(
                {"type": "pair-reader", "package_version": version}
            ).encode(),
            "sentencepiece.model": sentencepiece,
        } | {f"model/{file.name}": file.read_bytes() for file in sorted(Path(scratch).iterdir())}
        for name, data in contents.items():
            entry = zipfile.ZipInfo(f"{out.stem}/{name}", STAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            package.writestr(entry, data)
