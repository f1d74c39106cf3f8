"""A translation network that, instead of writing, judges each word of a given translation.

It reads one text and is made to write the other; after every word of it stands a slot, where it
says whether the first text says that word. The attention that finds the words to translate finds
them to compare: training goes on from a translation network and takes an hour on two cores.
Word-level quality estimation in the manner of Kim et al. 2017, "Predictor-Estimator", with the
labels made by changing human translations (as in Tuan et al. 2021, "Quality Estimation without
Human-labeled Data").
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.model import Shape, Translator

#: Weight of an unsaid word in the loss: they are rare.
RARE = 3.0


class PairReader(Translator):
    """The network of `Translator` with a head of two scores, said and unsaid, for the slots."""

    def __init__(self, shape: Shape, *, pad: int = 0) -> None:
        super().__init__(shape, pad=pad)
        self.tag = nn.Linear(shape.width, 2)

    def scores(self, source: Tensor, target: Tensor) -> Tensor:
        """Return what is answered in place of each piece of ``target`` but the first.

        As a translation network says a piece in the state before it, this one fills a slot in the
        state after the word's last piece: that is the state whose answer CTranslate2 tells.
        """
        memory, bias = self.encode(source)
        out: Tensor = self.tag(self.decode(target[:, :-1], memory, bias))
        return out

    def judge(self, source: Tensor, target: Tensor, labels: Tensor) -> tuple[Tensor, Tensor]:
        """Return the weighted loss and the plain one, summed over slots, in nats.

        ``source`` ends in ``</s>``, ``target`` begins with the language's start piece; ``labels``
        has 0 (said) or 1 (unsaid) at slots and -1 everywhere else, also where nothing is known.
        """
        known = labels[:, 1:] >= 0
        scores = self.scores(source, target)[known].float()
        gold = labels[:, 1:][known]
        weight = torch.tensor([1.0, RARE], device=scores.device)
        loss = functional.cross_entropy(scores, gold, weight, reduction="sum")
        with torch.no_grad():
            plain = functional.cross_entropy(scores, gold, reduction="sum")
        return loss, plain
