"""All conventions together: what they leave, what they record, what they never touch."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translate.article import LANGUAGES, Language, Span
from translate.conventions import apply_conventions, conventions

SENTENCES = json.loads((Path(__file__).parent / "sentences.json").read_text("utf-8"))

# Pieces that every rule looks for, so that random texts reach all of them.
PIECES = st.sampled_from(
    "¿ ? ¡ ! “ ” « » \" ' ( ) . .. … , ; : — ⁇ a an el de y o Diciembre Martes may monday "
    "peruvian 1.2 28,800 1.200 p.m. p. m. the la la Pero qué hijo ocho universidad hour EE. UU. "
    "a@b.pe".split()
)
TEXTS = st.lists(PIECES | st.sampled_from(["", " "]), max_size=12).flatmap(
    lambda pieces: st.sampled_from(["", " "]).map(lambda glue: glue.join(pieces))
) | st.text(max_size=40)
LANGUAGE = st.sampled_from(get_args(Language))


@given(source=TEXTS, target=TEXTS, language=LANGUAGE)
def test_replaying_the_steps_gives_the_text(source: str, target: str, language: Language) -> None:
    """The steps, replayed over the target, are the whole difference; none is empty."""
    text, steps = apply_conventions(source, target, language)

    replayed = target
    for step in steps:
        after = step.apply(replayed)
        assert after != replayed
        replayed = after
    assert replayed == text


@given(source=TEXTS, target=TEXTS, language=LANGUAGE)
def test_edits_are_sorted_and_do_not_overlap(source: str, target: str, language: Language) -> None:
    """Whatever the text, the edits of a step can be made one after the other."""
    for step in apply_conventions(source, target, language)[1]:
        for left, right in zip(step.edits, step.edits[1:], strict=False):
            assert left.start <= left.end <= right.start


@given(source=TEXTS, before=TEXTS, kept=TEXTS, after=TEXTS, language=LANGUAGE)
def test_protected_stretch_survives(
    source: str, before: str, kept: str, after: str, language: Language
) -> None:
    """A protected stretch comes through character for character."""
    span = Span(len(before), len(before) + len(kept))

    text, steps = apply_conventions(source, before + kept + after, language, [span])

    for step in steps:
        span = step.move(span)
    assert kept in text
    assert not kept or span.of(text) == kept


@pytest.mark.parametrize("case", SENTENCES["changed"], ids=lambda case: case["label"])
def test_sentence_follows_its_language(case: dict[str, Any]) -> None:
    """A sentence with several faults comes out right, each step named in its order."""
    text, steps = apply_conventions(case["source"], case["target"], case["language"])

    assert text == case["expected"]
    assert [step.name for step in steps] == case["steps"]


@pytest.mark.parametrize("case", SENTENCES["unchanged"], ids=lambda case: case["label"])
def test_good_sentence_stays(case: dict[str, Any]) -> None:
    """A sentence without faults leaves no step."""
    assert apply_conventions(case["source"], case["target"], case["language"]) == (
        case["target"],
        (),
    )


@pytest.mark.parametrize("case", SENTENCES["changed"], ids=lambda case: case["label"])
def test_second_pass_finds_nothing(case: dict[str, Any]) -> None:
    """What has been put right once needs no second pass."""
    assert apply_conventions(case["source"], case["expected"], case["language"])[1] == ()


def test_both_languages_share_their_first_steps() -> None:
    """Spaces, doubles and endings are the same steps in both languages, in the same order."""
    english, spanish = ([c.name for c in conventions(language)] for language in LANGUAGES)

    assert english[:6] == spanish[:6]
