"""What a text denies, in English and Spanish, and how firmly.

Spanish negative concord ("no vino nadie", "sin ningún ruido") is one denial: a concord word after a
cue of the same clause is not counted again, nor is the second of "no oxygen and no ambulance".
Idioms deny nothing. The words stand in `translate.lexicon.negation_words`, with their sources.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from translate.article import Span
from translate.lexicon import negation_softeners as soft_words
from translate.lexicon import negation_words as lists
from translate.lexicon.concepts import flat
from translate.lexicon.text import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Language
    from translate.lexicon.text import Word

#: What a denial is like: one by "without"; one that cancels a word that denies by itself ("not
#: inaccurate"); one of degree ("not very"); one with an exception or an end ("not until May"); one
#: that lasts as long as another thing ("mientras no"); one that sets a thing beside another ("to
#: Lima and not to Cusco"); any other.
Manner = Literal["light", "litotes", "degree", "except", "while", "contrast", "plain"]


#: What one word affirms and another denies.
Affirmed = Literal["somebody", "already"]


class Denial(NamedTuple):
    """One denial of a text: its first word, how it denies, and all its words."""

    span: Span
    manner: Manner
    words: tuple[Span, ...]


class Polarity(NamedTuple):
    """The denials of a text, and the words it has that might render one."""

    denials: tuple[Denial, ...]
    #: Words that may answer a denial of the other text, and how many phrases there are besides.
    soft: tuple[Span, ...]
    softeners: int
    #: Those of them that a text has for a reason of its own.
    firm: int
    #: Softeners too common to be missed ("free", "out"), which both texts may have for themselves.
    faint: int
    #: How often it says "with", "tras" or the like, which is what a lost "without" turns into.
    accompanied: int
    #: Whether it has a word of degree ("very", "mucho") that it does not deny.
    intense: bool
    #: Idioms with a word of denial, such as "not surprising": idle, and still an answer to one.
    idle: int
    #: How often it says "instead of" or the like.
    instead: int
    #: Whether it says "only" or "once", and whether "until" or "unless".
    only: bool
    until: bool
    #: A word that denies by itself ("refused", "carece"), whose loss turns the sentence round.
    denying: Span | None
    #: A "nor" or "ni" that denies something more and is not counted, as "no vino ni llamó".
    further: Span | None
    #: Whether a contrast is denied on one of its sides only: "no vino, pero llamó".
    contrasted: bool
    #: How many words say that something goes on.
    goes_on: int
    #: What it denies, and what it affirms in so many words: "somebody" is denied by "nobody".
    denied: frozenset[Affirmed]
    affirmed: frozenset[Affirmed]


# Where a clause ends, for concord: stronger marks, and a comma or a new subject's "que".
_BREAK = re.compile(r"[.;:,()!?¿¡—–\"“”«»]|\b(?:pero|sino|mientras|aunque|porque|and|but|y)\b")
_REACH = 9  # words; beyond that a concord word belongs to another statement
_NEAR = 5  # words; beyond that a denial does not cancel a word that denies by itself
_TAG = re.compile(
    r"¿No\b|^[A-Z][a-z]+n['’]t\b(?=[^.]*\?$)|\b(?:[Ss]i\sno|[Ii]f\snot)(?=,)"
    r"|\b(?:[Oo]\sno|[Oo]r\snot)(?=\s?(?:[.,;:?!»”\")]|$))|"
    r"[¿,]\s?(?:no|verdad)\s?\?|,\s?\w+(?:n['’]t)\s(?:he|she|it|you|they|we|I|there)\?"
    r"|\b[Nn]o\.\s?(?=\d)|\b[Nn]o\s(?=\d+\b(?!\s?[%\w]))"
    # "Kohn, No 2 to the chairman", where a sentence does not start.
    r"|(?<=[\w,]\s)No\s(?=\d)"
)


@lru_cache(maxsize=1024)
def polarity(text: str, language: Language) -> Polarity:
    """Count what `text` denies: concord once, idioms not at all."""
    tokens = words(text)
    keys = [w.key for w in tokens]
    joined = " ".join(keys)
    fixed = _inside(_idioms(language), joined)
    idle = (_inside(_idle(language), joined) | _tags(text, tokens)) - fixed
    silent = fixed | idle
    chains = _chains(text, tokens, silent, language)
    cues = [chain[0] for chain in chains]
    further = [
        n
        for n in range(len(keys))
        if keys[n] in lists.CHAINED
        and n not in silent | set(cues)
        # "Ni una sola vez" stresses the same denial.
        and not (keys[n] == "ni" and keys[n + 1 : n + 2] in (["un"], ["una"], ["siquiera"]))
    ]
    in_phrases = _inside(soft_words.SOFT_PHRASES[language], joined) - set(cues)
    taken = silent | in_phrases
    soft = [
        n
        for n in range(len(keys))
        if n not in taken and not _is_particle(keys, n) and _is_soft(keys[n], language)
    ]
    firm = [n for n in soft if not soft_words.FAINT.fullmatch(keys[n])]
    negative = sorted({*firm, *in_phrases})
    # "Has yet to be" denies by its "yet" and answers nothing.
    phrases = [
        stretch
        for stretch in _stretches(soft_words.SOFT_PHRASES[language], joined)
        if keys[stretch[0]] != "yet" or stretch[0] not in cues
    ]
    denials = [
        Denial(spans[0], _manner(keys, n, negative, language), spans)
        for n, spans in zip(cues, (_spans(tokens, chain) for chain in chains), strict=True)
    ]
    counted = firm if cues else soft
    return Polarity(
        tuple(denials),
        soft=tuple(
            Span(tokens[first].start, tokens[last].end)
            for first, last in (*((n, n) for n in counted), *phrases)
        ),
        softeners=len(counted) + len(phrases),
        firm=len(firm) + len(phrases),
        faint=sum(soft_words.SHARED_FAINT.fullmatch(keys[n]) is not None for n in soft),
        accompanied=sum(k in lists.WITH[language] for k in keys),
        intense=not cues and any(lists.DEGREE[language].fullmatch(k) for k in keys),
        instead=len(lists.INSTEAD[language].findall(joined)),
        idle=sum(_is_cue(keys, n, language) for n in idle),
        only=any(lists.ONLY[language].fullmatch(k) for k in keys),
        until=lists.UNTIL[language].search(joined) is not None,
        denying=_denying(text, language),
        further=Span(tokens[further[0]].start, tokens[further[0]].end) if further else None,
        contrasted=bool(cues) and _contrasted(keys, cues, language),
        goes_on=sum(soft_words.GOES_ON.fullmatch(key) is not None for key in keys)
        + len(soft_words.KEEPS_ON.findall(joined)),
        denied=_denied(keys, cues, language),
        affirmed=_affirmed(keys, language),
    )


def _contrasted(keys: list[str], cues: list[int], language: Language) -> bool:
    """Whether a contrast stands before the first denial or after the last."""
    sides = [*keys[1 : cues[0]], *keys[cues[-1] + 1 :]]
    return not lists.CONTRAST[language].isdisjoint(sides)


def _denied(keys: list[str], cues: list[int], language: Language) -> frozenset[Affirmed]:
    found: set[Affirmed] = set()
    if any(keys[n] in lists.NOBODY[language] for n in cues):
        found.add("somebody")
    if cues and not lists.YET[language].isdisjoint(keys):
        found.add("already")
    return frozenset(found)


def _affirmed(keys: list[str], language: Language) -> frozenset[Affirmed]:
    found: set[Affirmed] = set()
    if not lists.SOMEBODY[language].isdisjoint(keys):
        found.add("somebody")
    if not lists.ALREADY[language].isdisjoint(keys):
        found.add("already")
    return frozenset(found)


def _denying(text: str, language: Language) -> Span | None:
    match = lists.DENYING[language].search(flat(text))
    return Span(*match.span()) if match else None


def _chains(text: str, tokens: list[Word], silent: set[int], language: Language) -> list[list[int]]:
    """The indices of the words of each denial, those that only go on denying behind the first."""
    keys = [w.key for w in tokens]
    chains: list[list[int]] = []
    for n, key in enumerate(keys):
        if n in silent or not _is_cue(keys, n, language):
            continue
        cues = [chain[0] for chain in chains]
        repeats = key in lists.CONCORD[language] and _same_clause(text, tokens, cues, n)
        if repeats or _coordinated(keys, cues, n):
            chains[-1].append(n)
        else:
            chains.append([n])
    return chains


def _spans(tokens: list[Word], places: list[int]) -> tuple[Span, ...]:
    return tuple(Span(tokens[n].start, tokens[n].end) for n in places)


def _manner(keys: list[str], n: int, firm: list[int], language: Language) -> Manner:
    """How the cue at `n` denies, by the words soon after it."""
    following = keys[n + 1 : n + 1 + _NEAR]
    if keys[n] in lists.LIGHT:
        return "light"
    if lists.BESIDE[language].fullmatch(" ".join(keys[max(0, n - 1) : n + 2])):
        return "contrast"
    unaware = n + 1 in firm and soft_words.PREFIXED.match(keys[n + 1]) is not None
    ahead = set(keys[n + 1 : n + 1 + _REACH])
    ends = lists.EXCEPT[language] | (lists.BEFORE if keys[n] in lists.NOBODY[language] else set())
    before = set(keys[:n]) if keys[n] in lists.NOBODY[language] else set()
    if not unaware and (ends & ahead or lists.SAVE & before):
        return "except"
    if lists.WHILE[language].search(" ".join([*keys[max(0, n - _REACH) : n], ""])):
        return "while"
    cancelled = any(soft_words.ALSO_CANCELLED.fullmatch(k) for k in following)
    if unaware or cancelled or any(n < s <= n + _NEAR for s in firm):
        return "litotes"
    return _degree(following, language)


def _degree(following: list[str], language: Language) -> Manner:
    return "degree" if any(lists.DEGREE[language].fullmatch(k) for k in following) else "plain"


def _is_cue(keys: list[str], n: int, language: Language) -> bool:
    key = keys[n]
    if language == "en" and (key.endswith("n't") or key in lists.SHORTENED):
        return True
    if key == "yet" and keys[n + 1 : n + 2] == ["to"]:
        passive = keys[n + 2 : n + 3] == ["be"]
        return n > 0 and keys[n - 1] in lists.STILL_TO | (lists.STILL_TO_BE if passive else set())
    if language == "en" and key == "one" and n and keys[n - 1] == "no":
        return False
    if key == "poco" and "".join(keys[n + 1 : n + 2]).startswith("probable"):
        return True
    return key in lists.CUES[language]


# "Set off" and "carried out" take nothing away.
_PARTICLES = frozenset({"off", "out", "away"})
_PARTICLE_VERBS = re.compile(
    r"(?:set|carr|kick|pull|show|pay|paid|point|find|found|work|fill|lay|laid|hand|roll|pick|play"
    r"|went|go|goes|gone|going|com|came|figur|bail|be|tak|took|start|ship|sail)\w*"
)


def _is_particle(keys: list[str], n: int) -> bool:
    """Whether the word at `n` belongs to a verb that it does not deny."""
    return keys[n] in _PARTICLES and n > 0 and bool(_PARTICLE_VERBS.fullmatch(keys[n - 1]))


def _is_soft(key: str, language: Language) -> bool:
    return (
        soft_words.SOFTENERS[language].fullmatch(key) is not None
        and key not in lists.CUES[language]
    )


def _same_clause(text: str, tokens: list[Word], cues: list[int], n: int) -> bool:
    """Whether the word at `n` goes on denying what a cue before it denies."""
    if not cues or tokens[n].key in lists.CHAINED:
        return bool(cues)
    between = text[tokens[cues[-1]].end : tokens[n].start]
    return _BREAK.search(between) is None and cues[-1] + _REACH >= n


def _coordinated(keys: list[str], cues: list[int], n: int) -> bool:
    """As in "no oxygen and no ambulance", "sin agua y sin luz": one denial of two things."""
    if not cues or cues[-1] + _REACH < n:
        return False
    again = keys[n] == keys[cues[-1]] and keys[n] in lists.OF_NOUNS
    return again and keys[n - 1] in {"and", "or", "y", "o", "e", "u"}


@cache
def _idioms(language: Language) -> re.Pattern[str]:
    fixed = sorted(lists.IDIOMS[language], key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(fixed)})(?!\S)")


@cache
def _idle(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{lists.IDIOM_PATTERNS[language]})(?!\S)")


def _inside(pattern: re.Pattern[str], joined: str) -> set[int]:
    """Give the indices of the words inside a match of `pattern`."""
    stretches = _stretches(pattern, joined)
    return {n for first, last in stretches for n in range(first, last + 1)}


def _stretches(pattern: re.Pattern[str], joined: str) -> Iterator[tuple[int, int]]:
    """The first and the last word of each match of `pattern`."""
    for match in pattern.finditer(joined):
        first = joined.count(" ", 0, match.start())
        yield first, first + match[0].count(" ")


def _tags(text: str, tokens: list[Word]) -> set[int]:
    """Give the indices of the "no" of "¿no?", of "No. 5", "si no," and a rhetorical "¿No es …?"."""
    stretches = [Span(*m.span()) for m in _TAG.finditer(text)]
    return {n for n, w in enumerate(tokens) if any(s.start <= w.start < s.end for s in stretches)}
