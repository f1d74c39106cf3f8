"""Words of one text whose opposites stand in their place in the other."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.lexicon.concepts import flat
from translate.lexicon.names import capitalised
from translate.lexicon.negation import polarity
from translate.lexicon.text import words
from translate.lexicon.turning import IDLE, TURNERS
from translate.review.compare.comparisons import conversed, inverted
from translate.review.compare.places import places

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Language
    from translate.lexicon.concepts import Concept, Matcher
    from translate.lexicon.oppositions.index import OppositionIndex
    from translate.review.compare.places import Places
    from translate.review.pair import Pair

# Up to so many words apart, counted by way of words that render one another, one word may stand for
# the other; further apart hardly.
_NEAR, _FAR = 6.0, 14.0
# What else may render a word stands nearer to it.
_CLOSE, _CLEARLY = 6.0, 1.0
# Two words that open their texts stand in one place.
_OPENING = 1
# A denial turns the words that follow it within so many words, and may itself follow in the clause
# ("more than half did not"); what stops or avoids stands nearer.
_DENIED, _DENIED_LATER, _TURNED = 6, 12, 4
_RIGHT_BEFORE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"(?:\b(?:not|never|no|cannot)|n't)\s+$"),
    "es": re.compile(
        r"\b(?:no|nunca|jamas|sin|ni|tampoco)\s+(?:(?:se|l[aoe]s?|han?|habian?)\s+){0,3}$"
    ),
}
# Part of a word that denies it or makes another of it: "half-finished", "anti-democratic".
_ATTACHED = re.compile(
    r"\b(?:anti|non|un|de|dis|half|ex|pre|post|neo|semi|under|over|self|co|mis|counter|sub|ultra)-$"
)
# Who does nothing denies the whole clause, however long: "none of the eleven miners ... survived".
_NOBODY: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"(?:almost |nearly |very )?(?:few(?! more\b)|none|nobody|no one|not (?:a"
        r"|one)(?: single)?|no)\b"
    ),
    "es": re.compile(r"(?:casi |muy )?(?:poc[oa]s|ningun[oa]?|nadie|ni un[oa]?)\b"),
}
# Without an accent these are no forms of verbs: "bajo" is under, "caso" a case.
_UNACCENTED = frozenset(
    "bajo caso contrato saco libro cargo monto salvo pico tiro mando proceso sello resto río"
    " retiro líquido ánimo".split()
)
# Quarters are often capitals: "the North".
_COMPASS = re.compile(r"north|south|east|west|nor|sur|este|oeste|orient|occident")
# Where a statement ends, or another begins: "no van armados y tienen prohibido".
_STOP = re.compile(r"[.;:!?¿¡()—–]|\b(?:and|but|y|e|pero)\b")
_RELATIVE = re.compile(r"\b(?:que|which|who|that|donde|where)\b")
# What is said of some only may be said so in both texts, and turns nothing then.
_ONLY = frozenset({"only", "solo", "sola", "solamente", "unicamente"})
_PLAIN = frozenset({"no", "not", "n't", "never", "nunca", "jamás"})
# "Not" after a statement turns it where it denies a verb: "most did not", and not "years of not".
_HOLDS = re.compile(
    r"\b(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|may|might|must)\s$",
    re.IGNORECASE,
)
_PAUSE = re.compile(r"[.;:,!?¿¡()—–]|\b(?:pero|but|sino|que|which|who|that|donde|where)\b")


class Turned(NamedTuple):
    """A word, its opposite in the other text, and whether they may have nothing to do."""

    source: Span
    target: Span
    doubtful: bool


def turned(index: OppositionIndex, pair: Pair) -> Iterator[Turned]:
    """Yield, for each opposition, the two words that stand for one another, if any do."""
    for side in index.meeting(*pair.sides):
        concepts = index.sides[side], index.sides[side ^ 1]
        # Few of the patterns that may match do: what one text lacks, the other need not have.
        if not all(
            _spans(concept.forms[language], text, language)
            for concept, (text, language) in zip(concepts, pair.sides, strict=True)
        ):
            continue
        (ours, answered), (theirs, answering) = (
            _mentions(*order, *text)
            for order, text in zip((concepts, concepts[::-1]), pair.sides, strict=True)
        )
        if not (ours and theirs):
            continue
        where = places(*pair.sides)
        ours = _unpaired(ours, answering, where, swapped=False)
        theirs = _unpaired(theirs, answered, where, swapped=True)
        found = _nearest(ours, theirs, pair, where)
        if found and not _answered(*concepts, found, pair):
            yield found


@lru_cache(maxsize=1024)
def _spoken(text: str, language: Language) -> str:
    """`text` folded, with blanks for phrases in which a word of the tables says nothing."""
    return IDLE[language].sub(lambda idle: " " * len(idle[0]), flat(text))


@lru_cache(maxsize=4096)
def _spans(forms: Matcher, text: str, language: Language) -> tuple[Span, ...]:
    """Where `text` has a word of a table that says what it says there."""
    found = (Span(*match.span()) for match in forms.finditer(_spoken(text, language)))
    return tuple(span for span in found if span.of(text).lower() not in _UNACCENTED)


def _mentions(
    this: Concept, opposite: Concept, text: str, language: Language
) -> tuple[list[Span], list[Span]]:
    """Where `text` has the one side and where the other; a word of both is of neither."""
    spoken, names = _spoken(text, language), _named(text)
    one, other = (_spans(concept.forms[language], text, language) for concept in (this, opposite))
    return (
        [
            span
            for span in one
            if not any(map(span.overlaps, other))
            and span.start not in names
            and not _ATTACHED.search(spoken, 0, span.start)
        ],
        [span for span in other if not any(map(span.overlaps, one))],
    )


@lru_cache(maxsize=1024)
def _named(text: str) -> frozenset[int]:
    """Where words begin that are names or parts of one: "Costa Rica", "Octavio Paz"."""
    tokens = words(text)
    return frozenset(
        tokens[n].start for n in capitalised(text, tokens) if not _COMPASS.match(tokens[n].key)
    )


def _unpaired(ours: list[Span], theirs: list[Span], where: Places, *, swapped: bool) -> list[Span]:
    """`ours` without those that the nearest of `theirs`, which mean the same, render."""

    def apart(here: Span, there: Span) -> float:
        return where.distance(there, here) if swapped else where.distance(here, there)

    left = list(ours)
    for there in theirs:
        if left:
            left.remove(min(left, key=lambda here: apart(here, there)))
    return left


def _nearest(ours: list[Span], theirs: list[Span], pair: Pair, where: Places) -> Turned | None:
    """The two nearest that nothing else in the texts is known to render."""
    ours = [span for span in ours if not where.rendered(span, theirs)]
    theirs = [span for span in theirs if not where.rendered(span, ours, swapped=True)]
    candidates = sorted(
        (apart, here, there)
        for here in ours
        for there in theirs
        if (apart := where.distance(here, there)) <= _FAR
    )
    nearest = (
        candidate
        for candidate in candidates
        if not turned_round(pair, *candidate[1:])
        and not inverted(pair, *candidate[1:])
        and not conversed(pair, *candidate[1:])
    )
    apart, here, there = next(nearest, (_FAR, None, None))
    if here is None or there is None:
        return None
    opening = all(
        len(words(side[0][: span.start])) <= _OPENING
        for side, span in zip(pair.sides, (here, there), strict=True)
    )
    return Turned(here, there, apart > _NEAR and not where.short and not opening)


def _answered(ours: Concept, theirs: Concept, found: Turned, pair: Pair) -> bool:
    """Whether a word that may render either side stands near enough to explain one of the two."""
    where = places(*pair.sides)
    here, there = (
        [
            span
            for span in spans
            if not span.overlaps(own) and span.of(text).lower() not in _UNACCENTED
        ]
        for spans, own, text in (
            (ours.more(*pair.sides[1]), found.target, pair.target),
            (theirs.more(*pair.sides[0]), found.source, pair.source),
        )
    )
    # What stands in the very place of its opposite needs an answer as near.
    near = min(_CLOSE, where.distance(found.source, found.target) + _CLEARLY)
    return any(where.distance(found.source, span) <= near for span in here) or any(
        where.distance(span, found.target) <= near for span in there
    )


def turned_round(pair: Pair, here: Span, there: Span) -> bool:
    """Whether a denial or the like in one text only may turn the word of that text round."""
    ours, theirs = (
        _turns(text, language, span)
        for (text, language), span in zip(pair.sides, (here, there), strict=True)
    )
    return ours != theirs or ours[1] == "turned"


def _turns(text: str, language: Language, span: Span) -> tuple[bool, str]:
    """Whether the words at `span` are denied, and what stops, avoids or singles them out."""
    before = text[: span.start]
    clause = before[max((m.end() for m in _STOP.finditer(before)), default=0) :].split()
    reach = len(before) - len(" ".join(clause[-_DENIED:])) - 1
    denied = any(
        reach <= denial.span.start < span.start or _follows(text, span, denial.span)
        for denial in polarity(text, language).denials
    )
    statement = flat(before)[max((m.end() for m in _STOP.finditer(before)), default=0) :]
    nobody = _NOBODY[language].match(statement.lstrip())
    denied = denied or (nobody is not None and not _RELATIVE.search(statement))
    # "No dejó de" counts among no denials, and yet it turns its verb.
    denied = denied or _RIGHT_BEFORE[language].search(flat(before)) is not None
    # "Its only school" excludes nothing: the pattern looks at the word before.
    near = flat(" ".join(clause))
    start = len(near) - len(flat(" ".join(clause[-_TURNED:])))
    turner = TURNERS[language].search(near, start)
    if turner is None:
        return denied, ""
    return denied, "only" if turner[0] in _ONLY else "turned"


def _follows(text: str, span: Span, denial: Span) -> bool:
    """Whether a denial comes soon after, in the same clause; "nadie" denies what stands before."""
    between = text[span.end : denial.start]
    said = text[denial.start : denial.end].lower()
    plain = said in _PLAIN and (said != "not" or _HOLDS.search(text, 0, denial.start) is not None)
    if not plain or denial.start < span.end or _PAUSE.search(between):
        return False
    return len(between.split()) <= _DENIED_LATER
