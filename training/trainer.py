"""Training for a given time: the clock sets the learning rate, and a stop loses five minutes.

Master weights are float32; the forward and backward passes run on a bf16 copy of them. The rate
rises for a moment, then falls in a straight line to zero at the end of the time, however many
steps that makes on the machine at hand.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from training.batch import tensors
from training.mixture import batches
from training.model import Shape, Translator
from training.muon import Muon
from training.weights import Average

#: Parts of a batch for each core: a core that other work holds up takes fewer of them.
SHARES = 2


@dataclass(frozen=True)
class Plan:
    """How long and how fast to train.

    ``seconds`` of wall clock over all resumed runs, or ``max_steps`` if they are over sooner;
    ``tokens`` padded pieces a step;
    ``muon`` and ``adam`` are peak rates; ``hold`` is the part of the time before the fall begins.
    """

    seconds: float
    tokens: int = 10_000
    muon: float = 0.01
    adam: float = 1e-3
    smoothing: float = 0.05
    warmup: float = 0.03
    hold: float = 0.0
    average: float = 0.995
    checkpoint_seconds: float = 300.0
    max_steps: int = 1_000_000
    seed: int = 1


def rate(done: float, warmup: float, hold: float) -> float:
    """Return the part of the peak rate after the part ``done`` (0 to 1) of the time."""
    if done < warmup:
        return (done + 1e-3) / (warmup + 1e-3)
    return max(0.0, min(1.0, (1 - done) / (1 - max(warmup, hold))))


class Trainer:
    """The state of one run: weights, optimisers, average, and the time and steps spent.

    A part is one share of a batch, some padded tensors. A trainer of another network sets
    `network` and says how examples become parts (`lengths`, `tensors`), how many pieces a part
    counts for (`size`) and what is lost on it (`measure`).
    """

    network: ClassVar[Callable[[Shape], Any]] = Translator

    def __init__(self, shape: Shape, plan: Plan, device: str = "cpu") -> None:
        self.plan, self.device = plan, device
        make = type(self).network
        self.master = make(shape).to(device)
        self.working = make(shape).to(device, torch.bfloat16)
        inner = {n for n, p in self.master.named_parameters() if p.ndim == 2} - {"emb.weight"}
        named = dict(self.master.named_parameters())
        self.muon = Muon([named[n] for n in sorted(inner)], shape.width)
        others = [p for n, p in named.items() if n not in inner]
        self.adam = torch.optim.AdamW(others, lr=0.0, betas=(0.9, 0.98), weight_decay=0.0)
        self.average = Average(self.master, plan.average)
        self.seconds, self.steps = 0.0, 0
        cores = os.cpu_count() or 1
        self.workers = ThreadPoolExecutor(cores) if device == "cpu" and cores > 1 else None
        self.parts = SHARES * cores if self.workers else 1

    @property
    def done(self) -> float:
        """Return the part of the run that is over, by the clock or by steps, 1 at the end."""
        return max(self.seconds / self.plan.seconds, self.steps / self.plan.max_steps)

    def warm_start(self, state: dict[str, Tensor]) -> None:
        """Begin from trained weights."""
        self.master.load_state_dict(state)
        self.average = Average(self.master, self.plan.average)

    def tensors(self, data: Any, rows: NDArray[np.int64]) -> tuple[Tensor, ...]:
        """Return the examples ``rows`` as one part."""
        return tensors(data, rows, self.working.pad)

    def lengths(self, data: Any) -> tuple[NDArray[np.int64], ...]:
        """Return the lengths of each example's texts, one array for each padded tensor."""
        return np.diff(data.source_at), np.diff(data.target_at)

    def size(self, part: Sequence[Tensor]) -> int:
        """Return the number of pieces that a part's loss is a sum over."""
        return int((part[1][:, 1:] != self.working.pad).sum())

    def measure(self, part: Sequence[Tensor], smoothing: float) -> tuple[Tensor, Tensor]:
        """Return the loss to learn from and the plain one, summed over pieces."""
        smooth, plain = self.working(*(tensor.to(self.device) for tensor in part), smoothing)
        return smooth, plain

    def _part(self, part: Sequence[Tensor], count: int) -> tuple[float, list[Tensor]]:
        if self.workers:
            torch.set_num_threads(1)
        smooth, plain = self.measure(part, self.plan.smoothing)
        # A part without hidden pieces has no use for the output bias.
        grads = torch.autograd.grad(
            smooth / count, list(self.working.parameters()), materialize_grads=True
        )
        return float(plain), list(grads)

    def step(self, parts: Sequence[Sequence[Tensor]]) -> tuple[float, int]:
        """Learn from one batch, given in parts; return its plain loss and number of pieces.

        On a CPU the parts run side by side, one thread each: far better than splitting every
        small operation between the cores and waiting for the slower one.
        """
        with torch.no_grad():
            for low, full in zip(self.working.parameters(), self.master.parameters(), strict=True):
                low.copy_(full)
        count = sum(map(self.size, parts))
        run = self.workers.map if self.workers else map
        done = list(run(lambda part: self._part(part, count), parts))
        for place, full in enumerate(self.master.parameters()):
            full.grad = torch.stack([grads[place].float() for _, grads in done]).sum(0)
        share = rate(self.done, self.plan.warmup, self.plan.hold)
        self.muon.step(self.plan.muon * share, self.workers)
        for group in self.adam.param_groups:
            group["lr"] = self.plan.adam * share
        self.adam.step()
        self.steps += 1
        return sum(plain for plain, _ in done), count

    @torch.no_grad()
    def loss(self, data: Any, *, averaged: bool = True) -> float:
        """Return the plain loss on held-out examples, in nats a piece."""
        states = self.average.state if averaged else dict(self.master.named_parameters())
        for name, low in self.working.named_parameters():
            low.copy_(states[name])
        total, pieces = 0.0, 0
        lengths = self.lengths(data)
        count = max(1, sum(int(each.sum()) for each in lengths) // self.plan.tokens)
        for rows in islice(batches(lengths, self.plan.tokens, 0), count):
            part = self.tensors(data, rows)
            total += float(self.measure(part, 0.0)[1])
            pieces += self.size(part)
        return total / pieces

    def save(self, path: Path) -> None:
        """Write a checkpoint, in one move so that a stop cannot leave half of one."""
        state: dict[str, Any] = {
            "shape": self.master.shape.as_dict(),
            "master": self.master.state_dict(),
            "average": self.average.state,
            "muon": self.muon.state_dict(),
            "adam": self.adam.state_dict(),
            "seconds": self.seconds,
            "steps": self.steps,
        }
        part = path.with_suffix(".part")
        torch.save(state, part)
        part.replace(path)

    def resume(self, path: Path) -> None:
        """Take up a run where ``save`` left it."""
        state = torch.load(path, map_location=self.device, weights_only=True)
        self.master.load_state_dict(state["master"])
        self.average.state = state["average"]
        self.muon.load_state_dict(state["muon"])
        self.adam.load_state_dict(state["adam"])
        self.seconds, self.steps = state["seconds"], state["steps"]

    def run(self, data: Any, held_out: Any, path: Path, say: Callable[[str], None]) -> None:
        """Train until the plan's time is over, with checkpoints and news of the loss."""
        stream = self._stream(data)
        clock, saved = time.monotonic(), self.seconds
        total, pieces, since = 0.0, 0, self.seconds
        while self.done < 1:
            plain, count = self.step(self._split(data, next(stream)))
            total, pieces = total + plain, pieces + count
            now = time.monotonic()
            self.seconds, clock = self.seconds + now - clock, now
            if self.steps % 10 == 0:
                self.average.update(self.master, 10)
            if self.steps % 50 == 0:
                speed = pieces / max(1e-9, self.seconds - since)
                say(
                    f"{self.seconds:.0f} s, step {self.steps}, loss {total / pieces:.3f},"
                    f" {speed:.0f} target pieces/s"
                )
                total, pieces, since = 0.0, 0, self.seconds
            if self.seconds - saved > self.plan.checkpoint_seconds:
                self.save(path)
                saved = self.seconds
                say(
                    f"held out: average {self.loss(held_out):.4f},"
                    f" last {self.loss(held_out, averaged=False):.4f}"
                )
        self.save(path)
        say(
            f"end: {self.steps} steps; held out: average {self.loss(held_out):.4f},"
            f" last {self.loss(held_out, averaged=False):.4f}"
        )

    def _split(self, data: Any, rows: NDArray[np.int64]) -> list[tuple[Tensor, ...]]:
        # Rows of like length lie side by side: every part gets its share of short and long.
        shares = [rows[first :: self.parts] for first in range(self.parts)]
        return [self.tensors(data, share) for share in shares if len(share)]

    def _stream(self, data: Any) -> Iterator[Any]:
        # A resumed run must not begin the pass again with the examples it has seen.
        found = batches(self.lengths(data), self.plan.tokens, self.plan.seed)
        return islice(found, self.steps, None)
