"""Doubts that are gone where the words they bear upon are said again.

Counts of hedges prove little where a text has several; here each doubt is looked for in the place
where the other text renders the words behind it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.lexicon.hedges import feared, hedging
from translate.lexicon.text import words
from translate.review.answers import renders
from translate.review.compare.bearing import words_behind

if TYPE_CHECKING:
    from translate.article import Language, Span
    from translate.lexicon.text import Word

    Side = tuple[str, Language]

# So many words behind a doubt must stand together in the other text, and its doubt within so many
# words before the first of them or behind the last.
_ENOUGH, _TOGETHER, _BEFORE, _BEHIND = 2, 7, 8, 3
# What a thing may do to others, where "can" tells of chance and not of skill.
_EFFECTS = (
    "kill|damage|cause|lead|trigger|harm|hurt|spread|weaken|worsen|improve|reduce|raise|increase"
    "|destroy|ruin|prevent|fuel|spark|provoke|justify|last|survive|cost|exceed|contain|become|bring"
    "|mean|end|delay|affect|cut|double|boost|turn|break|fail|fall|rise|drop|grow|lose|save|block"
    "|stop|slow|mask|hide|produce|create|generate|attract|threaten|infect|poison|burn|explode"
    "|collapse|change|vary|take|reach|replace|relieve|ease|cure|protect|expose|force|cripple|swell"
    "|flood|erode|stain|crack|feed|happen|occur|recur|return|appear|disappear"
)
_DOUBT: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"(?:perhaps|maybe|possibly|probably|presumably|apparently|allegedly|reportedly"
        rf"|supposedly|potentially|(?-i:may)|might|could|can(?= (?:also |easily |even "
        rf"|still )?(?:{_EFFECTS})\b))\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"(?:quiz[áa]s?|tal vez|posiblemente|probablemente|al parecer|por lo visto|aparentemente"
        r"|presuntamente|supuestamente|presunt[oa]s?|supuest[oa]s?|es (?:muy )?probable"
        r"|es posible que|puede que|pued[ea]n?|podr[ií]an?|pudier[ao]n?|pod[ií]an?"
        r"|habr[ií]an?)\b",
        re.IGNORECASE,
    ),
}
# "Could" alone is as often a skill; elsewhere it counts as a plain hedge only.
_SKILL = re.compile(r"could", re.IGNORECASE)
# A conditional of rumour says no more than "prosecutors allege that".
_RUMOUR = re.compile(r"habr[ií]an?\b", re.IGNORECASE)
# What nobody can, or what one only can, is no chance.
_DENIED = re.compile(
    r"\b(?:no|ni|nadie|nada|ningun[oa]?|ningún|solo|sólo|si|apenas|cómo|qué|quién|nobody|none"
    r"|no one|nothing|neither|although|though|only) (?:\w+ ){0,2}$",
    re.IGNORECASE,
)
# Where the clause of a doubt ends.
_CLAUSE = re.compile(r"[,.;:()—–]| (?:que|that|who|which|and|y|but|pero) ")
# What leaves a thing open without being a hedge.
_OPEN: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:cannot|can't|couldn't|(?:un)?able|allow\w*|let|lets|letting|enabl\w*|permit\w*"
        r"|capab\w*|chance|free|to \w+|help\w*|manag\w*|if|sometimes|liable|tend|\w+[ai]ble"
        r"|accus\w+)\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(?:para que|sin que|as[íi]|(?:im)?posib\w*|permit\w*|dej\w+|capa\w*|logr\w+|consig\w+"
        r"|alcanz\w+|sab\w+|supo|supieron|poder|no \w+|nadie|tem\w+|si|como|facult\w+|derecho"
        r"|quie\w+|cuando|ning\w+|a veces|suel\w+|fácil\w*|\w+[ai]bles?)\b",
        re.IGNORECASE,
    ),
}


def doubt_gone(here: Side, there: Side) -> Span | None:
    """Find a doubt of one text that the other leaves out of the place where it belongs."""
    text, language = here
    if _one_adverb(here, there):
        return None
    doubts = [span for span in _doubts(text, language) if not _DENIED.search(text, 0, span.start)]
    return next((span for span in doubts if _said_without(here, there, span)), None)


def _one_adverb(here: Side, there: Side) -> bool:
    """Whether each text has one doubt, an adverb that may stand anywhere: "al parecer"."""
    ours, theirs = (hedging(*side) for side in (here, there))
    return len(ours.every) == len(theirs.every) == 1 and bool(ours.strong and theirs.strong)


def _doubts(text: str, language: Language) -> list[Span]:
    found = hedging(text, language)
    doubt = _DOUBT[language]
    plain = [s for s in (*found.strong, *found.modal) if doubt.match(text, s.start)]
    loose = [
        s
        for s in found.faint
        if doubt.match(text, s.start)
        and not _SKILL.match(s.of(text))
        and not (language == "en" and feared(text, s))
    ]
    return plain + loose


def _said_without(here: Side, there: Side, doubt: Span) -> bool:
    """Whether the words behind a doubt stand together in the other text with no doubt near."""
    text, language = here
    if _RUMOUR.match(text, doubt.start) and hedging(*there).claimed:
        return False
    clause = _CLAUSE.search(text, doubt.end)
    behind = words_behind(here, doubt, clause.start() if clause else len(text))
    others = words(there[0])
    places = [place for word in behind if (place := _only_place(word, language, others))]
    if len(places) < _ENOUGH or max(places) - min(places) > _TOGETHER:
        return False
    start = others[max(0, min(places) - 1 - _BEFORE)].start
    end = others[min(len(others), max(places) + _BEHIND) - 1].end
    if any(span.start < end and span.end > start for span in hedging(*there).every):
        return False
    return _OPEN[there[1]].search(there[0], start, end) is None


def _only_place(word: str, language: Language, others: list[Word]) -> int:
    """The place of the one word that renders `word`, counted from 1; 0 if none or several do."""
    found = [n for n, other in enumerate(others, 1) if renders(word, language, other.text)]
    return found[0] if len(found) == 1 else 0
