"""A package whose parts load but do not work together is found out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.engine.tiny_package import lay_out, tiny_parts
from translate.engine import vetting
from translate.engine.metadata import UnsoundPackageError
from translate.engine.packages import Package
from translate.engine.vetting import vet

if TYPE_CHECKING:
    from pathlib import Path


def test_a_sound_package_passes(tmp_path: Path) -> None:
    """A package whose tokenizer, vocabulary and weights belong together is accepted."""
    vet(Package("es", "en", "1.0", lay_out(tmp_path, tiny_parts("es", "en")), "installed"))


def test_a_target_prefix_of_the_vocabulary_passes(tmp_path: Path) -> None:
    """A prefix does not count as translation, but what follows it does."""
    vet(Package("en", "es", "1.0", lay_out(tmp_path, tiny_parts()), "installed", "a"))


@pytest.mark.parametrize("change", [-1, 1])
def test_a_vocabulary_of_another_size_is_refused(tmp_path: Path, change: int) -> None:
    """A vocabulary with one token too few or too many names the wrong words."""
    parts = tiny_parts()
    tokens = json.loads(parts["model/shared_vocabulary.json"])
    other = tokens[:change] if change < 0 else [*tokens, "more"]
    lay_out(tmp_path, {**parts, "model/shared_vocabulary.json": json.dumps(other).encode()})
    with pytest.raises(UnsoundPackageError):
        vet(Package("en", "es", "1.0", tmp_path, "installed"))


def test_a_model_that_says_nothing_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An empty translation of a plain sentence means that the parts do not fit."""
    rows = len(json.loads(tiny_parts()["model/shared_vocabulary.json"]))
    monkeypatch.setattr(vetting, "_translate", lambda *_: ([], rows))
    with pytest.raises(UnsoundPackageError, match="into nothing"):
        vet(Package("en", "es", "1.0", lay_out(tmp_path, tiny_parts()), "installed"))
