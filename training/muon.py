"""Muon (orthogonalised momentum) for the inner matrices, AdamW for everything else.

Source: Jordan et al. 2024, "Muon: An optimizer for hidden layers in neural networks", whose
quintic iteration is used as published. Matrices that hold several maps side by side (queries,
keys and values) are orthogonalised map by map, since each is a map of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from concurrent.futures import Executor

import torch
from torch import Tensor

#: Coefficients of the published quintic iteration.
QUINTIC = (3.4445, -4.7750, 2.0315)
#: Matrices orthogonalised at a time by one worker.
SHARE = 4


def orthogonalise(stack: Tensor, steps: int = 5) -> Tensor:
    """Return the nearest half-orthogonal matrices to ``stack`` of ``(count, rows, columns)``.

    "Nearest" loosely: singular values end between about 0.7 and 1.2. Worked in bf16.
    """
    a, b, c = QUINTIC
    x = stack.bfloat16()
    tall = x.shape[1] > x.shape[2]
    if tall:
        x = x.transpose(1, 2).contiguous()
    x = x / (x.float().norm(dim=(1, 2), keepdim=True) + 1e-7).bfloat16()
    for _ in range(steps):
        gram = x @ x.transpose(1, 2)
        x = a * x + (b * gram + c * (gram @ gram)) @ x
    out: Tensor = x.transpose(1, 2) if tall else x
    return out


class Muon:
    """Nesterov momentum, orthogonalised, on matrices cut into maps of ``width`` rows."""

    def __init__(
        self, matrices: Iterable[Tensor], width: int, momentum: float = 0.95, decay: float = 0.0
    ) -> None:
        self.width = width
        self.momentum = momentum
        self.decay = decay
        self.matrices = list(matrices)
        self.velocity = [torch.zeros_like(m) for m in self.matrices]

    def _pieces(self, index: int) -> int:
        rows, columns = self.matrices[index].shape
        # Only attention's joint matrices (2 or 3 square maps) are cut; feed-forward is one map.
        return rows // columns if columns == self.width and rows // columns in (2, 3) else 1

    @torch.no_grad()
    def step(self, rate: float, workers: Executor | None = None) -> None:
        """Move every matrix one step of size ``rate`` along its gradient, side by side."""
        groups: defaultdict[tuple[int, int], list[tuple[Tensor, Tensor]]] = defaultdict(list)
        for index, matrix in enumerate(self.matrices):
            if matrix.grad is None:
                continue
            speed = self.velocity[index]
            speed.lerp_(matrix.grad, 1 - self.momentum)
            push = torch.lerp(matrix.grad, speed, self.momentum)
            pieces = self._pieces(index)
            for part, move in zip(matrix.chunk(pieces), push.chunk(pieces), strict=True):
                groups[(part.shape[0], part.shape[1])].append((part, move))
        shares = [
            items[at : at + SHARE]
            for items in groups.values()
            for at in range(0, len(items), SHARE)
        ]
        list((workers.map if workers else map)(lambda items: self._move(items, rate), shares))

    @torch.no_grad()
    def _move(self, items: list[tuple[Tensor, Tensor]], rate: float) -> None:
        rows, columns = items[0][0].shape
        moves = orthogonalise(torch.stack([move for _, move in items]))
        scale = rate * max(1.0, rows / columns) ** 0.5
        for (part, _), move in zip(items, moves, strict=True):
            part.mul_(1 - rate * self.decay).add_(move.to(part.dtype), alpha=-scale)

    def state_dict(self) -> dict[str, list[Tensor]]:
        """Return the momentum, for a checkpoint."""
        return {"velocity": self.velocity}

    def load_state_dict(self, state: dict[str, list[Tensor]]) -> None:
        """Take the momentum back from a checkpoint."""
        for mine, saved in zip(self.velocity, state["velocity"], strict=True):
            mine.copy_(saved)
