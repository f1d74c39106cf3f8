"""How the words of a pattern may begin, read from the pattern without compiling it."""

from __future__ import annotations

import pytest

from tests.review.case_files import questions
from translate.lexicon.concepts import flat, whole
from translate.lexicon.heads import heads, later
from translate.lexicon.inflection import letters


@pytest.mark.parametrize(
    ("form", "first", "others"),
    [
        ("at the latest", {"at"}, [{"the"}, {"latest"}]),
        ("(?:an?|one) weeks? ago", {"a", "one"}, [{"week"}, {"ago"}]),
        ("(?:the )?day before", {"the", "day"}, [{"before"}]),
        ("(?<!until )recently", {"recently"}, []),
        ("no more (?:than|of)", {"no"}, [{"more"}, {"than", "of"}]),
        ("long ?standing", {"long"}, []),
        ("en (?:el )?acto", {"en"}, [{"el", "acto"}]),
        (r"a\.\s?m\.", {"a"}, []),
    ],
)
def test_beginnings_are_read_for_each_word(
    form: str, first: set[str], others: list[set[str]]
) -> None:
    """Of the first word, and of those behind a space that any match has."""
    assert heads(form) == first
    assert list(later(form)) == others


FORMS = ("at least", "(?:no|not) (?:more|longer)", "in (?:the )?wake of", "(?:la )?víspera de")


@pytest.mark.parametrize("form", FORMS)
def test_a_text_that_lacks_a_beginning_has_no_match(form: str) -> None:
    """Looked for in all case texts of two checks."""
    texts = [
        flat(p.source) for check in ("bounds", "dates") for q in questions(check) for p in q.pairs
    ]

    ruled_out = [
        text for text in texts if any(map(letters(text).isdisjoint, (heads(form), *later(form))))
    ]

    assert ruled_out
    assert not any(whole(form).search(text) for text in ruled_out)
