"""The network, its loss and its optimiser against plain reference computations."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch", reason="training needs the extra 'training' (torch)")

from training.loss import linear_cross_entropy  # noqa: E402 (after the check for torch)
from training.model import Shape, Translator, sinusoids  # noqa: E402
from training.muon import orthogonalise  # noqa: E402
from training.trainer import rate  # noqa: E402
from training.weights import grown, shape_of  # noqa: E402

SMALL = Shape(50, width=16, feed_forward=32, heads=2, encoder_layers=2, decoder_layers=1)


def test_the_sliced_loss_equals_the_plain_one() -> None:
    """Value and all three gradients agree with PyTorch's own loss."""
    generator = torch.Generator().manual_seed(1)
    states = torch.randn(700, 16, generator=generator, requires_grad=True)
    weight = torch.randn(50, 16, generator=generator, requires_grad=True)
    offset = torch.randn(50, generator=generator, requires_grad=True)
    gold = torch.randint(50, (700,), generator=generator)
    ours, plain = linear_cross_entropy(states, weight, offset, gold, 0.1)
    scores = states @ weight.t() + offset
    theirs = torch.nn.functional.cross_entropy(scores, gold, label_smoothing=0.1, reduction="sum")
    assert torch.allclose(ours, theirs, rtol=1e-4)
    assert torch.allclose(
        plain, torch.nn.functional.cross_entropy(scores, gold, reduction="sum"), rtol=1e-4
    )
    inputs = (states, weight, offset)
    for mine, expected in zip(
        torch.autograd.grad(ours, inputs), torch.autograd.grad(theirs, inputs), strict=True
    ):
        assert torch.allclose(mine, expected, atol=1e-3)


def test_padding_changes_nothing() -> None:
    """A batch's longer neighbours have no say in a sentence's loss."""
    model = Translator(SMALL)
    source, target = torch.tensor([[7, 8, 2]]), torch.tensor([[4, 9, 10, 2]])
    _, alone = model(source, target, 0.0)
    padded = torch.tensor([[7, 8, 2, 0, 0]]), torch.tensor([[4, 9, 10, 2, 0, 0]])
    _, beside = model(*padded, 0.0)
    assert torch.allclose(alone, beside, rtol=1e-4)


def test_positions_begin_at_one_with_sines_first() -> None:
    """The layout is the one that the converted model computes for itself."""
    signal = sinusoids(3, 8)
    assert signal.shape == (3, 8)
    assert torch.isclose(signal[0, 0], torch.tensor(1.0).sin())
    assert torch.isclose(signal[0, 4], torch.tensor(1.0).cos())


def test_orthogonalised_matrices_have_even_singular_values() -> None:
    """Every direction moves by about the same."""
    stack = torch.randn(3, 16, 32, generator=torch.Generator().manual_seed(1))
    values = torch.linalg.svdvals(orthogonalise(stack).float())
    assert values.min() > 0.5
    assert values.max() < 1.4


def test_the_rate_rises_and_falls_to_zero() -> None:
    """Nothing is left of the rate when the time is over, or past it."""
    assert rate(0.0, 0.1, 0.0) < 0.05
    assert rate(0.1, 0.1, 0.0) == pytest.approx(1.0)
    assert rate(1.0, 0.1, 0.0) == rate(1.2, 0.1, 0.0) == 0.0


def test_a_grown_vocabulary_keeps_the_old_rows() -> None:
    """New pieces start as unlikely as the least likely old one."""
    state = Translator(SMALL).state_dict()
    wider = grown(state, 53)
    assert torch.equal(wider["emb.weight"][:50], state["emb.weight"])
    assert wider["ob"].shape == (53,)
    assert shape_of(wider, 2) == Shape(53, 16, 32, 2, 2, 1)
