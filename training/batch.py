"""Padded tensors from encoded examples."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from training.mixture import Encoded


def _pad(
    pieces: NDArray[np.uint16], at: NDArray[np.int64], rows: NDArray[np.int64], pad: int
) -> Tensor:
    lengths = at[rows + 1] - at[rows]
    out = np.full((len(rows), int(lengths.max())), pad, dtype=np.int64)
    for place, (row, length) in enumerate(zip(rows, lengths, strict=True)):
        out[place, :length] = pieces[at[row] : at[row] + length]
    return torch.from_numpy(out)


def tensors(data: Encoded, rows: NDArray[np.int64], pad: int) -> tuple[Tensor, Tensor]:
    """Return sources and targets of the examples ``rows``, each ``(rows, longest)`` ids."""
    return (
        _pad(data.source, data.source_at, rows, pad),
        _pad(data.target, data.target_at, rows, pad),
    )
