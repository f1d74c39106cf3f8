"""Opposites of the tables that may well say the same, because something else turned with them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.lexicon.concepts import flat
from translate.lexicon.degrees import degrees
from translate.review.compare.degrees import same_thing
from translate.review.compare.places import places
from translate.review.compare.sides import changed_sides

if TYPE_CHECKING:
    from translate.article import Language, Span
    from translate.lexicon.degrees import Degree
    from translate.review.pair import Pair

#: Sooner or later than what was told just now: "A before B" is "first A, B later".
_THEN: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"(?:later|afterwards?|thereafter|earlier|beforehand|previously)\b"),
    "es": re.compile(
        r"(?:(?:despues|luego|antes)\b(?! (?:del?|que)\b)|mas tarde\b|(?:la )?vispera\b)"
    ),
}
#: The same, told of what stands behind the word.
_OF_ANOTHER: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"(?:before|after|ahead of|prior to|following)\b"),
    "es": re.compile(r"(?:(?:despues|luego|antes) (?:del?|que)|tras|pasad[oa]s?)\b"),
}
#: Who goes out into the street does both; who leaves a place goes out of it.
_INTO: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"into\b"),
    "es": re.compile(r"(?:hacia|adentro)\b"),
}
_OUT_OF: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"(?:\w+ )?(?:from|out of|leav\w+|left)\b"),
    "es": re.compile(r"\w+ (?:\w+ )?del?\b|\w*(?:evacu|desaloj|abandon|sac)\w+|fuera de|dej\w+"),
}
#: What is twice another has the other for its half.
_MULTIPLE = re.compile(r"(?:twice|half|halv\w+|doubl\w+|dobl\w+|mitad|duplic\w+|dos veces)\b")


def loosely_turned(pair: Pair, source: Span, target: Span) -> bool:
    """Whether two opposites may say one thing from two ends, or are of different things."""
    ours, theirs = (
        (flat(text), language, span)
        for (text, language), span in zip(pair.sides, (source, target), strict=True)
    )
    if any(
        _is(_THEN, *one) and _is(_OF_ANOTHER, *other)
        for one, other in ((ours, theirs), (theirs, ours))
    ):
        return True
    if any(
        _is(_INTO, *one) and not _is(_OUT_OF, *other)
        for one, other in ((ours, theirs), (theirs, ours))
    ):
        return True
    if all(_MULTIPLE.match(text, span.start) for text, _, span in (ours, theirs)):
        return changed_sides(
            *(
                (text, language, span.start)
                for (text, language), span in zip(pair.sides, (source, target), strict=True)
            )
        )
    one, other = (
        _degree(text, language, span)
        for (text, language), span in zip(pair.sides, (source, target), strict=True)
    )
    if one is None or other is None or same_thing(pair, one, other):
        return False
    return not places(*pair.sides).short


def _is(table: dict[Language, re.Pattern[str]], text: str, language: Language, span: Span) -> bool:
    return table[language].match(text, span.start) is not None


def _degree(text: str, language: Language, span: Span) -> Degree | None:
    return next((d for d in degrees(text, language) if d.span.overlaps(span)), None)
