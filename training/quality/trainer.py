"""Training the network that judges pairs: the same clock and optimisers, other examples."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, ClassVar

import torch
from numpy.typing import NDArray
from torch import Tensor

from training.batch import padded, tensors
from training.model import Shape
from training.quality.network import PairReader
from training.trainer import Trainer


class PairTrainer(Trainer):
    """A trainer of `PairReader` on the examples of `training.quality.examples`."""

    network: ClassVar[Callable[[Shape], Any]] = PairReader

    def warm_start(self, state: dict[str, Tensor]) -> None:
        """Begin from a translation network; the head for the slots stays new."""
        mine = self.master.state_dict()
        super().warm_start(mine | state)

    def tensors(self, data: Any, rows: NDArray[Any]) -> tuple[Tensor, ...]:
        """Return sources, targets and labels of the examples ``rows``."""
        labels = padded(data.labels, data.target_at, rows, -1)
        return *tensors(data, rows, self.working.pad), labels

    def measure(
        self,
        part: Sequence[Tensor],
        smoothing: float,  # noqa: ARG002 (two labels are not smoothed)
    ) -> tuple[Tensor, Tensor]:
        """Return the weighted loss and the plain one, summed over slots."""
        source, target, labels = (tensor.to(self.device) for tensor in part)
        loss, plain = self.working.judge(source, target, labels)
        return loss, plain

    def size(self, part: Sequence[Tensor]) -> int:
        """Return the number of slots whose label is known."""
        return int(torch.count_nonzero(part[2] >= 0))
