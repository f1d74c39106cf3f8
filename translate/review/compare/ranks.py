"""Ranks that a superlative gained or lost: the largest, the second largest, one of the largest."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.article import Span
from translate.lexicon.concepts import Clash, flat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Language
    from translate.review.pair import Pair

_ORDINALS: dict[Language, str] = {
    "en": r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|[4-9]th)",
    "es": (
        r"(?:segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|septim[oa]|octav[oa]|noven[oa]"
        r"|decim[oa])"
    ),
}
#: A rank right before a superlative, in Spanish with its noun between.
_RANKED: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"\b{_ORDINALS['en']}[- ](?:most |least |\w+est\b|best\b|worst\b|favou?rite)"
    ),
    "es": re.compile(
        rf"\b{_ORDINALS['es']} (?:\w+ ){{0,2}}?(?:mas|menos|mayor(?:es)?|mejor(?:es)?|peor(?:es)?"
        r"|menor(?:es)?|favorit[oa]|preferid[oa]|principal)\b"
    ),
}
_RANK: dict[Language, re.Pattern[str]] = {
    language: re.compile(
        rf"\b{forms}\b|\b[2-9](?:nd|rd|th|[oaºª]|\.[ºª])|\bnext\b|\brunner-up\b|\bsub\w+on\b"
        r"|\bsiguiente\b|\bsolo (?:superad|detras|por detras)\w*|\bonly\b|\bbehind\b|\bdetras\b"
        r"|\btwo\b|\bdos\b|\bthree\b|\btres\b"
    )
    for language, forms in _ORDINALS.items()
}
#: One of several that have most.
_AMONG: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:one of|among|some of)(?: \S+){1,4}? (?:most|least|\w+est|best|worst)\b"
    ),
    "es": re.compile(
        r"\b(?:un[oa] de l[oa]s|entre l[oa]s)"
        r"(?: \w+){0,3}? (?:mas|menos|mejores|peores|mayores|principales)\b"
    ),
}
_SOME: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:one|among|amongst|some|few|ranks?|several|many|with the)\b"),
    "es": re.compile(r"\b(?:un[oa]?|entre|algun\w*|poc[oa]s|vari[oa]s|much[oa]s|de l[oa]s)\b"),
}
_UTMOST: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:most|least|\w{3,}est|best|worst|favou?rite|main|leading|top)\b"),
    "es": re.compile(
        r"\b(?:(?:el|la|l[oa]s|su) (?:\w+ ){0,2}(?:mas|menos)|(?:el|la|su) (?:mayor|mejor|peor"
        r"|menor|principal)|(?:favorit|preferid)[oa])\b"
    ),
}


def rank_changes(pair: Pair) -> Iterator[Clash]:
    """Yield the superlatives that are ranked, or one of several, in one text only."""
    for table, answers in ((_RANKED, _RANK), (_AMONG, _SOME)):
        (text, language), (other, tongue) = pair.sides
        ours, theirs = table[language].search(flat(text)), table[tongue].search(flat(other))
        if ours and not theirs:
            yield from _unranked(Span(*ours.span()), (other, tongue), answers)
        if theirs and not ours:
            for clash in _unranked(Span(*theirs.span()), (text, language), answers):
                yield Clash(clash.target, clash.source)


def _unranked(
    ranked: Span, side: tuple[str, Language], answers: dict[Language, re.Pattern[str]]
) -> Iterator[Clash]:
    """Yield the superlative of a text that has no words for a rank, if it has but one."""
    text, language = side
    found = list(_UTMOST[language].finditer(flat(text)))
    if len(found) == 1 and not answers[language].search(flat(text)):
        yield Clash(ranked, Span(*found[0].span()))
