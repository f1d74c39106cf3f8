"""Where the renderings of a term are found in a translation."""

from __future__ import annotations

from typing import Any

import pytest

from tests.glossary.cases import case_glossary, label, load_cases
from translate.glossary import Glossary, find_forbidden, find_rendering

TERMS = {term.source: term for term in case_glossary().for_direction("en", "es")}


@pytest.mark.parametrize("case", load_cases("targets"), ids=label)
def test_accepted_and_forbidden_renderings_are_told_apart(case: dict[str, Any]) -> None:
    """A translation's accepted and forbidden renderings are exactly those of the case."""
    term = TERMS[case["term"]]

    accepted = [found.text for found in find_rendering(term, case["text"], "es")]
    forbidden = [found.text for found in find_forbidden(term, case["text"], "es")]

    assert accepted == case["accepted"]
    assert forbidden == case["forbidden"]


def test_a_rendering_tells_its_place_and_form() -> None:
    """Offsets, number, gender and status are those of the form that stands there."""
    found = find_rendering(TERMS["backpacker"], "dos mochileras", "es")[0]

    assert (found.start, found.end, found.number, found.gender) == (4, 14, "p", "f")
    assert found.status == "preferred"


def test_a_ban_alone_is_found() -> None:
    """A term that has only forbidden renderings still reports them."""
    glossary = Glossary((*[entry for entry in case_glossary().entries if entry.en == "kingpin"],))
    bans = Glossary(tuple(entry for entry in glossary.entries if entry.status == "forbidden"))
    term = bans.for_direction("en", "es")[0]

    assert term.renderings == ()
    assert [found.text for found in find_forbidden(term, "los señores de la droga", "es")] == [
        "señores de la droga"
    ]
