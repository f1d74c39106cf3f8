"""Putting two things that crossed into each other's places, and asking which is likelier.

A model that translates knows who does what to whom from the order of its source. Where two names,
figures or words of a translation have changed places, both directions find the translation
likelier once they are put back; where a translator only chose another order, less likely. This is
how translation models are judged by contrasting pairs (Sennrich 2017, "How Grammatical is
Character-level Neural Machine Translation?"; Rios Gonzales et al. 2017), turned round: the models
judge the translation.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from translate.article import Span
from translate.review.answers import nats_of
from translate.review.crossing import crossings
from translate.review.freedom import wording
from translate.review.pair import Exchanged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translate.article import Language
    from translate.engine.model import Model, Token
    from translate.review.pair import Crossed, Pair

# So many crossings of a pair are asked about, those with the least likely words.
_ASKED = 6
# Nats that the source must gain, or may lose, for the other direction to be asked as well.
_WORTH_ASKING = -2.0

# An article before a word, with the preposition that Spanish writes into it.
_ARTICLE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"\b(the|an?)\s+$", re.IGNORECASE),
    "es": re.compile(r"\b(del|al|el|l[ao]s?|un[ao]?s?)\s+$", re.IGNORECASE),
}
# The preposition that an article may hold, and the two words that are written together.
_HOLDS = {"del": "de", "al": "a"}
_WRITTEN_TOGETHER = re.compile(r"\b(de|a) el (?=[a-zñáéíóú])", re.IGNORECASE)


def with_exchanges(pairs: Sequence[Pair], forward: Model, backward: Model) -> list[Pair]:
    """Add to each pair that carries scores what is gained by putting back what has crossed.

    `forward` translates from the source's language, `backward` into it; all pairs are of one
    direction. The one that is the better judge is asked first, the other only of what it doubts.
    """
    asked = [
        (n, crossed)
        for n, pair in enumerate(pairs)
        if _may_be_asked(pair)
        for crossed in _worth_asking(pair)
    ]
    texts = [exchanged(pairs[n].target, pairs[n].target_language, crossed) for n, crossed in asked]
    back = backward.token_scores(
        [(text, pairs[n].source) for text, (n, _) in zip(texts, asked, strict=True)]
    )
    gained = [
        _total(tokens) - _total(pairs[n].source_likely)
        for tokens, (n, _) in zip(back, asked, strict=True)
    ]
    doubted = [at for at, nats in enumerate(gained) if nats > _WORTH_ASKING]
    there = forward.token_scores([(pairs[asked[at][0]].source, texts[at]) for at in doubted])
    found: list[list[Exchanged]] = [[] for _ in pairs]
    for at, tokens in zip(doubted, there, strict=True):
        n, crossed = asked[at]
        gain = _total(tokens) - _total(pairs[n].target_likely)
        found[n].append(Exchanged(crossed, gain, gained[at]))
    return [
        replace(pair, exchanged=tuple(its)) if _may_be_asked(pair) else pair
        for pair, its in zip(pairs, found, strict=True)
    ]


def exchanged(text: str, language: Language, crossed: Crossed) -> str:
    """Return a text in which two units, with the articles of both, stand in each other's places."""
    one, other = (unit.span for unit in crossed)
    ones, others = (_ARTICLE[language].search(text[: span.start]) for span in (one, other))
    stays, stays_too = "", ""
    if ones and others:
        one, other = Span(ones.start(), one.end), Span(others.start(), other.end)
        stays, first = _taken_apart(one.of(text))
        stays_too, second = _taken_apart(other.of(text))
    else:
        first, second = one.of(text), other.of(text)
    if not text[: one.start].strip():
        second = second[:1].upper() + second[1:]
    begin, between, end = text[: one.start], text[one.end : other.start], text[other.end :]
    whole = begin + stays + second + between + stays_too + first + end
    return _WRITTEN_TOGETHER.sub(_together, whole) if language == "es" else whole


def _taken_apart(text: str) -> tuple[str, str]:
    """Cut the preposition out of an article that holds one (*del*, *al*); with it goes a space."""
    article, _, unit = text.partition(" ")
    held = _HOLDS.get(article.casefold(), "")
    return (f"{held} ", f"el {unit}") if held else ("", f"{article.casefold()} {unit}")


def _together(found: re.Match[str]) -> str:
    return f"{found[1]}l "  # *a el* is *al*, *de el* is *del*.


def _total(tokens: Sequence[Token]) -> float:
    """The nats of a text without those of its end, which pairs do not keep."""
    return sum(token.nats for token in tokens if token.span.start < token.span.end)


def _may_be_asked(pair: Pair) -> bool:
    """Whether the models have scored the pair; free wording turns its order round by nature."""
    return bool(pair.source_likely and pair.target_likely) and wording(pair) == "literal"


def _worth_asking(pair: Pair) -> list[Crossed]:
    """The crossings whose words the models find least likely."""
    return sorted(
        crossings(pair),
        key=lambda crossed: sum(nats_of(unit.span, pair.target_likely) for unit in crossed),
    )[:_ASKED]
