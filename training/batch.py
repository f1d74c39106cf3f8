"""Padded tensors from encoded examples."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from training.mixture import Encoded


def padded(
    pieces: NDArray[np.integer[Any]], at: NDArray[np.int64], rows: NDArray[np.int64], pad: int
) -> Tensor:
    """Return the numbers of the examples ``rows``, which begin ``at``, as ``(rows, longest)``."""
    lengths = at[rows + 1] - at[rows]
    out = np.full((len(rows), int(lengths.max())), pad, dtype=np.int64)
    for place, (row, length) in enumerate(zip(rows, lengths, strict=True)):
        out[place, :length] = pieces[at[row] : at[row] + length]
    return torch.from_numpy(out)


def tensors(data: Encoded, rows: NDArray[np.int64], pad: int) -> tuple[Tensor, Tensor]:
    """Return sources and targets of the examples ``rows``, each ``(rows, longest)`` ids."""
    return (
        padded(data.source, data.source_at, rows, pad),
        padded(data.target, data.target_at, rows, pad),
    )
