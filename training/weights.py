"""Weights between files, sizes and precisions: warm starts, grown vocabularies, averages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from training.model import Shape, Translator


def shape_of(state: dict[str, Tensor], heads: int) -> Shape:
    """Return the shape that a state's matrices belong to; heads leave no trace and are given."""

    def layers(side: str) -> int:
        return 1 + max(int(name.split(".")[1]) for name in state if name.startswith(side + "."))

    vocabulary, width = state["emb.weight"].shape
    wide = state["enc.0.f1.weight"].shape[0]
    return Shape(vocabulary, width, wide, heads, layers("enc"), layers("dec"))


def read_npz(path: Path) -> dict[str, Tensor]:
    """Return the state in a ``.npz`` file, in float32."""
    with np.load(path) as arrays:
        return {name: torch.from_numpy(arrays[name].astype(np.float32)) for name in arrays.files}


def write_npz(state: dict[str, Tensor], path: Path) -> None:
    """Write a state in float16, half the size and more than exact enough to go on from."""
    arrays: dict[str, Any] = {n: t.cpu().numpy().astype(np.float16) for n, t in state.items()}
    np.savez(path, **arrays)


def grown(state: dict[str, Tensor], vocabulary: int, seed: int = 0) -> dict[str, Tensor]:
    """Return the state with rows for pieces added at the end of the vocabulary.

    New embeddings have the spread of the old ones; new output biases equal the lowest old one,
    so that what the network writes stays what it was.
    """
    extra = vocabulary - len(state["ob"])
    if extra <= 0:
        return state
    generator = torch.Generator().manual_seed(seed)
    old = state["emb.weight"]
    fresh = torch.randn(extra, old.shape[1], generator=generator) * old.std()
    low = state["ob"].min().expand(extra)
    return state | {
        "emb.weight": torch.cat([old, fresh]),
        "ob": torch.cat([state["ob"], low]),
    }


class Average:
    """An exponential moving average of parameters, kept in float32."""

    def __init__(self, model: nn.Module, decay: float) -> None:
        self.decay = decay
        self.state = {n: p.detach().clone() for n, p in model.named_parameters()}

    @torch.no_grad()
    def update(self, model: nn.Module, steps: int) -> None:
        """Move towards the parameters as they are after ``steps`` more steps."""
        pull = 1 - self.decay**steps
        for name, parameter in model.named_parameters():
            self.state[name].lerp_(parameter, pull)


def build(state: dict[str, Tensor], heads: int) -> Translator:
    """Return a network holding ``state``."""
    model = Translator(shape_of(state, heads))
    model.load_state_dict(state)
    return model
