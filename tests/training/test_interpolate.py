"""Which of a model's translations stands for the human one."""

from __future__ import annotations

import pytest

chrf = pytest.importorskip(
    "sacrebleu.metrics.chrf", reason="interpolation needs the extra 'training' (sacrebleu)"
)
pytest.importorskip("ctranslate2")

from training.interpolate import Closest  # noqa: E402 (after the checks for both)

SOURCE = "The judge freed 14 people."
HUMAN = "La jueza liberó a 14 personas."


def _closest(*translations: str, least: float = 40.0) -> str | None:
    return Closest(least, chrf.CHRF()).of(SOURCE, HUMAN, translations)


def test_the_nearest_to_the_human_translation_is_kept() -> None:
    """Whatever order the model puts them in."""
    near, far = "La jueza dejó libre a 14 personas.", "El juez liberó 14 gentes."
    assert _closest(far, near) == near


def test_figures_must_agree() -> None:
    """A nearer translation with another figure loses to a farther one with the right one."""
    assert _closest("La jueza liberó a 15 personas.", "El juez liberó a 14 personas.") == (
        "El juez liberó a 14 personas."
    )


def test_nothing_is_kept_where_nothing_is_near() -> None:
    """A free human translation teaches nothing by a text that says something else."""
    assert _closest("Hubo lluvia el martes 14 en casi todo el norte.") is None
    assert _closest("La jueza liberó a 15 personas.") is None


def test_a_lost_character_disqualifies() -> None:
    """The unknown sign must never be a target."""
    assert _closest("La jueza liberó a 14 personas\u2047.") is None
