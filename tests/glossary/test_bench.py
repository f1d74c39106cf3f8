"""The measure that the benchmark of the glossary uses."""

from __future__ import annotations

import pytest
from terms_chrf import chrf


def test_chrf_is_that_of_the_reference_implementation() -> None:
    """The figure was computed with sacrebleu 2.5: corpus_chrf of the same three pairs."""
    pairs = [
        ("El brote se confirmó que haya", "El brote se confirmó en Italia"),
        ("a", "abc def"),
        ("uno dos", "dos uno tres"),
    ]

    assert chrf(pairs) == pytest.approx(52.92, abs=0.005)


def test_chrf_is_100_for_the_reference_itself_and_0_for_nothing_shared() -> None:
    """The ends of the scale."""
    assert chrf([("igual", "igual")]) == pytest.approx(100)
    assert chrf([("abc", "xyz")]) == 0
