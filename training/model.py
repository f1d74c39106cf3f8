"""An encoder-deep, decoder-shallow Transformer, written for speed on plain CPUs.

Pre-norm, ReLU, sinusoidal positions, one embedding matrix shared by source, target and output,
as CTranslate2's ``TransformerSpec`` lays it out, so that conversion is a copy of matrices.

Sources: Vaswani et al. 2017, "Attention Is All You Need"; Kasai et al. 2021, "Deep Encoder,
Shallow Decoder", for the shape.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.loss import linear_cross_entropy


@dataclass(frozen=True)
class Shape:
    """The size of a network; ``width`` must be a multiple of ``heads``."""

    vocabulary: int = 10_000
    width: int = 256
    feed_forward: int = 1024
    heads: int = 4
    encoder_layers: int = 6
    decoder_layers: int = 2

    def as_dict(self) -> dict[str, int]:
        """Return the sizes as plain numbers, for a checkpoint."""
        return asdict(self)


def sinusoids(length: int, width: int) -> Tensor:
    """Return position signals ``(length, width)``: sines first, then cosines, positions from 1.

    The layout is the one CTranslate2 computes when a model stores no positions of its own.
    """
    half = width // 2
    rates = torch.exp(torch.arange(half) * -(math.log(10_000.0) / (half - 1)))
    angles = torch.arange(1, length + 1)[:, None] * rates[None, :]
    return torch.cat([angles.sin(), angles.cos()], dim=1)


def attend(query: Tensor, key: Tensor, value: Tensor, bias: Tensor, heads: int) -> Tensor:
    """Return multi-head attention; tensors are ``(batch, length, width)``.

    ``bias`` is added to the scores and must broadcast to ``(batch, 1, queries, keys)``.
    Two batched products are faster than the fused kernel on CPUs with bf16 instructions.
    """
    batch, length, width = query.shape
    depth = width // heads

    def split(x: Tensor) -> Tensor:
        return x.view(batch, -1, heads, depth).transpose(1, 2)

    scores = split(query * depth**-0.5) @ split(key).transpose(2, 3) + bias
    mixed = torch.softmax(scores, dim=-1) @ split(value)
    return mixed.transpose(1, 2).reshape(batch, length, width)


class SelfAttention(nn.Module):
    """Self-attention with one matrix for queries, keys and values."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.qkv = nn.Linear(shape.width, 3 * shape.width)
        self.o = nn.Linear(shape.width, shape.width)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """Return the attended ``(batch, length, width)``."""
        query, key, value = self.qkv(x).chunk(3, dim=-1)
        out: Tensor = self.o(attend(query, key, value, bias, self.heads))
        return out


class CrossAttention(nn.Module):
    """Attention from the target to the encoded source."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.q = nn.Linear(shape.width, shape.width)
        self.kv = nn.Linear(shape.width, 2 * shape.width)
        self.o = nn.Linear(shape.width, shape.width)

    def forward(self, x: Tensor, memory: Tensor, bias: Tensor) -> Tensor:
        """Return what ``x`` reads from ``memory``; both ``(batch, length, width)``."""
        key, value = self.kv(memory).chunk(2, dim=-1)
        out: Tensor = self.o(attend(self.q(x), key, value, bias, self.heads))
        return out


class EncoderLayer(nn.Module):
    """Self-attention and feed-forward, each behind its norm."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.n1 = nn.LayerNorm(shape.width)
        self.a = SelfAttention(shape)
        self.n2 = nn.LayerNorm(shape.width)
        self.f1 = nn.Linear(shape.width, shape.feed_forward)
        self.f2 = nn.Linear(shape.feed_forward, shape.width)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """Return the layer's output, ``(batch, length, width)``."""
        x = x + self.a(self.n1(x), bias)
        out: Tensor = x + self.f2(functional.relu(self.f1(self.n2(x))))
        return out


class DecoderLayer(nn.Module):
    """Self-attention, cross-attention and feed-forward, each behind its norm."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.n1 = nn.LayerNorm(shape.width)
        self.a = SelfAttention(shape)
        self.n2 = nn.LayerNorm(shape.width)
        self.c = CrossAttention(shape)
        self.n3 = nn.LayerNorm(shape.width)
        self.f1 = nn.Linear(shape.width, shape.feed_forward)
        self.f2 = nn.Linear(shape.feed_forward, shape.width)

    def forward(self, x: Tensor, causal: Tensor, memory: Tensor, bias: Tensor) -> Tensor:
        """Return the layer's output, ``(batch, length, width)``."""
        x = x + self.a(self.n1(x), causal)
        x = x + self.c(self.n2(x), memory, bias)
        out: Tensor = x + self.f2(functional.relu(self.f1(self.n3(x))))
        return out


class Translator(nn.Module):
    """The whole network. Names of parameters are those of ``first-pair.npz``."""

    def __init__(self, shape: Shape, *, pad: int = 0) -> None:
        super().__init__()
        self.shape = shape
        self.pad = pad
        self.emb = nn.Embedding(shape.vocabulary, shape.width)
        self.ob = nn.Parameter(torch.zeros(shape.vocabulary))
        self.enc = nn.ModuleList(EncoderLayer(shape) for _ in range(shape.encoder_layers))
        self.en = nn.LayerNorm(shape.width)
        self.dec = nn.ModuleList(DecoderLayer(shape) for _ in range(shape.decoder_layers))
        self.dn = nn.LayerNorm(shape.width)
        self.register_buffer("positions", sinusoids(512, shape.width), persistent=False)
        nn.init.normal_(self.emb.weight, std=shape.width**-0.5)

    def embed(self, ids: Tensor) -> Tensor:
        """Return scaled embeddings plus positions for ``ids`` of ``(batch, length)``."""
        positions: Any = self.positions
        scaled: Tensor = self.emb(ids) * self.shape.width**0.5
        out: Tensor = scaled + positions[: ids.shape[1]].to(scaled.dtype)
        return out

    def encode(self, source: Tensor) -> tuple[Tensor, Tensor]:
        """Return the encoded source and the bias that hides its padding."""
        x = self.embed(source)
        bias = torch.zeros(source.shape, dtype=x.dtype, device=x.device)
        bias = bias.masked_fill(source == self.pad, float("-inf"))[:, None, None, :]
        for layer in self.enc:
            x = layer(x, bias)
        return self.en(x), bias

    def decode(self, target: Tensor, memory: Tensor, bias: Tensor) -> Tensor:
        """Return the decoder's states for the pieces ``target``, ``(batch, length, width)``."""
        x = self.embed(target)
        length = target.shape[1]
        hidden = torch.full((length, length), float("-inf"), dtype=x.dtype, device=x.device)
        causal = hidden.triu(1)[None, None]
        for layer in self.dec:
            x = layer(x, causal, memory, bias)
        out: Tensor = self.dn(x)
        return out

    def forward(self, source: Tensor, target: Tensor, smoothing: float) -> tuple[Tensor, Tensor]:
        """Return the smoothed loss and the plain one, summed over pieces, in nats.

        ``source`` ends in ``</s>``; ``target`` begins with the language's start piece and ends in
        ``</s>``; both are padded with ``pad``.
        """
        memory, bias = self.encode(source)
        states = self.decode(target[:, :-1], memory, bias)
        gold = target[:, 1:]
        kept = gold != self.pad
        return linear_cross_entropy(states[kept], self.emb.weight, self.ob, gold[kept], smoothing)
