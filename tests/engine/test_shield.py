"""Stand-ins: what must not be touched goes away and comes back unchanged."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes import FakeModel, hypothesis
from translate.article import Protected
from translate.engine.decoder import Chunk, Decoder
from translate.engine.shield import shield

_word = st.sampled_from(
    ["the", "file", "X1", "Q2", "río", "https://example.org/?a=1", "@desk", "."]
)


@given(st.lists(_word, min_size=1, max_size=12), st.data())
def test_restoring_a_shielded_text_gives_the_text(words: list[str], data: st.DataObject) -> None:
    """Whatever is protected, even a word that looks like a stand-in, comes back."""
    text = " ".join(words)
    protected, position = [], 0
    for word in words:
        if data.draw(st.booleans()):
            protected.append(Protected(position, position + len(word), "test"))
        position += len(word) + 1

    found = shield(text, protected)

    assert found.restore.apply(found.text) == text
    assert found.put_back(found.text).apply(found.text) == text


@pytest.mark.parametrize("target", ["vea X1 y X1", "vea X1", "vea X2 y X1 y X1"])
def test_a_stand_in_that_comes_twice_or_never_is_a_fault(target: str) -> None:
    """Doubling is as bad as dropping."""
    found = shield("see a.txt and b.txt", [Protected(4, 9, "file"), Protected(14, 19, "file")])
    chunk = Chunk(found.text, originals=found.originals)
    decoder = Decoder(FakeModel(), "en", "es")

    assert found.text == "see X1 and X2"
    assert "protected" in decoder.faults(chunk, hypothesis(found.text, target)).flags
    assert decoder.faults(chunk, hypothesis(found.text, "vea X2 y X1")).flags == ()


def test_a_letter_already_used_with_digits_is_not_a_stand_in() -> None:
    """A text that speaks of X1 gets other stand-ins."""
    found = shield("plane X1 filed a.txt", [Protected(15, 20, "file")])

    assert found.text == "plane X1 filed Q1"
