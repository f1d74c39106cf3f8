"""Output layer and label-smoothed cross-entropy in one pass, a few hundred rows at a time.

The scores over the vocabulary are the largest array of a training step by far. Taking them in
slices that stay in the processor's cache, and forming the gradient at once, saves reading and
writing them half a dozen times.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

#: Rows of states scored at a time; 512 rows of 10,000 scores are 20 MB.
SLICE = 512


class _LinearCrossEntropy(torch.autograd.Function):
    """Loss and gradients of ``cross_entropy(states @ weight.T + offset, gold)``, summed."""

    @staticmethod
    def forward(  # noqa: PLR0913, PLR0917 (PyTorch asks for this form)
        ctx: Any, states: Tensor, weight: Tensor, offset: Tensor, gold: Tensor, smoothing: float
    ) -> tuple[Tensor, Tensor]:
        kinds = weight.shape[0]
        d_states = torch.empty_like(states)
        d_weight = torch.zeros(weight.shape, dtype=torch.float32, device=weight.device)
        d_offset = torch.zeros(kinds, dtype=torch.float32, device=weight.device)
        smooth = torch.zeros((), device=weight.device)
        plain = torch.zeros((), device=weight.device)
        for start in range(0, len(gold), SLICE):
            part = states[start : start + SLICE]
            answer = gold[start : start + SLICE, None]
            scores = torch.addmm(offset, part, weight.t()).float()
            logs = scores - torch.logsumexp(scores, dim=1, keepdim=True)
            nll = -logs.gather(1, answer).sum()
            plain += nll
            smooth += (1 - smoothing) * nll - smoothing / kinds * logs.sum()
            grad = logs.exp_().sub_(smoothing / kinds)
            taken = grad.gather(1, answer) - (1 - smoothing)
            grad.scatter_(1, answer, taken)
            d_offset += grad.sum(0)
            low = grad.to(states.dtype)
            d_states[start : start + SLICE] = low @ weight
            d_weight += low.t() @ part
        ctx.save_for_backward(d_states, d_weight.to(weight.dtype), d_offset.to(offset.dtype))
        return smooth, plain

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> tuple[Tensor | None, ...]:
        d_states, d_weight, d_offset = ctx.saved_tensors
        scale = grads[0]
        low = scale.to(d_states.dtype)
        return d_states * low, d_weight * low, d_offset * low, None, None


def linear_cross_entropy(
    states: Tensor, weight: Tensor, offset: Tensor, gold: Tensor, smoothing: float
) -> tuple[Tensor, Tensor]:
    """Return the smoothed and the plain loss, summed over rows, in nats.

    ``states`` is ``(rows, width)``, ``weight`` ``(kinds, width)``, ``offset`` ``(kinds,)`` and
    ``gold`` ``(rows,)`` of integers. Only the smoothed loss carries a gradient.
    """
    smooth, plain = _LinearCrossEntropy.apply(  # type: ignore[no-untyped-call]
        states, weight, offset, gold, smoothing
    )
    return smooth, plain.detach()
