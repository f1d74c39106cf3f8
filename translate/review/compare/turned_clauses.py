"""Clauses that one of two texts tells from the other end, so that who does what stays the same.

A passive with its agent names the one who acts last ("the cargo was seized by the navy"); Spanish
puts an object first and repeats it by a pronoun ("al cargamento lo interceptó la Armada").
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from translate.article import Span
from translate.lexicon.concepts import flat

if TYPE_CHECKING:
    from translate.article import Language
    from translate.review.pair import Crossed, Pair

# What follows *por* where it names nobody who acts.
_NOBODY = (
    r"(?!mas\b|menos\b|lo\b|primera|segunda|falta|cuenta|causa|encima|todo|tierra|mar\b|aire|tele)"
)
_PASSIVE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:was|were|is|are|been|being|be)\b(?: \w+ly)? (?!by\b)\w+\b[^.;:]*? by\b|\w+ed by\b"
    ),
    "es": re.compile(
        r"\b(?:fue|fueron|es|son|era|eran|sido|ser|siendo|seran?|fuera|fueran)(?: \w+mente)?"
        r" \w*(?:[ai]d|[ei]ch|uest|ist|iert|uelt|rit|pres)[ao]s?\b[^.;:]*?"
        rf" por {_NOBODY}\w|\w+[ai]d[ao]s? por {_NOBODY}\w"
    ),
}
# "A Olmedo lo denunció", "al alcalde le basta".
_OBJECT_FIRST = re.compile(
    r"\ba(?:l|(?: (?:el|las?|los|una?|sus?))?)(?: [\w'-]+){1,4} (?:l[eo]|les) \w"
)


def is_turned(pair: Pair, crossed: Crossed) -> bool:
    """Whether two things crossed where one of the texts tells a clause from its other end."""
    (source, here), (target, there) = pair.sides
    passive = (
        _stands(_PASSIVE[here], source, crossed.source),
        _stands(_PASSIVE[there], target, crossed.target),
    )
    text, first = (
        (source, crossed.second.counterparts[0]) if here == "es" else (target, crossed.first.span)
    )
    return passive[0] != passive[1] or _stands(_OBJECT_FIRST, text, first)


def _stands(pattern: re.Pattern[str], text: str, stretch: Span) -> bool:
    return any(map(stretch.overlaps, _matches(pattern, text)))


# A sentence is asked about for every two of its words that have crossed.
@lru_cache(maxsize=64)
def _matches(pattern: re.Pattern[str], text: str) -> tuple[Span, ...]:
    return tuple(Span(*found.span()) for found in pattern.finditer(flat(text)))
