"""What a denial denies, word by word, and what becomes of it in the other text.

Counting denials tells nothing where a word that denies by itself might answer one ("missed",
"sigue") or where both texts deny once, but not the same. So the words themselves are followed, by
the lexicon of human translations: a word that denies by itself and renders a word of the other text
is no answer to its denial, and what one text denies the other must not affirm.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translate.lexicon.clause_words import (
    BOUNDARIES,
    DETERMINERS,
    HELPERS,
    LIGHT,
    PASSIVE,
    PREPOSITIONS,
    PRONOUNS,
)
from translate.lexicon.concepts import flat
from translate.lexicon.lemmas import lemma_key
from translate.lexicon.negation import polarity
from translate.lexicon.negation_softeners import FAINT, SHARED_FAINT
from translate.lexicon.negation_words import CUES, NOBODY, PASSES_ON
from translate.lexicon.negation_words import LIGHT as LIGHT_DENIALS
from translate.lexicon.text import fold, words
from translate.review.answers import renders, renders_surely

if TYPE_CHECKING:
    from translate.article import Language, Span
    from translate.lexicon.text import Word

    #: A text and its language.
    Side = tuple[str, Language]

# Denials that stand before a verb.
_OF_VERBS: dict[Language, frozenset[str]] = {
    "en": frozenset({"not", "never"}),
    "es": frozenset({"no", "nunca", "jamás", "tampoco"}),
}
_DENYING_PREFIX = re.compile(r"un|in|im|il|ir|dis|des|non")
# A ruling is no failure, whatever the word, nor is what was set.
_RULINGS = frozenset({"fallo", "fallos"})
# These deny nearly all, whatever renders them ("casi no").
_SCARCELY = frozenset({"hardly", "barely", "scarcely", "apenas"})
# "No en Italia, si no en Suiza" is written for "sino".
_SI = re.compile(r"\bsi $", re.IGNORECASE)
# What stands between a denial and its verb: "can no longer open".
_ADVERBS = frozenset("longer more mas yet even ever aun todavia siquiera".split())
# "No podrán volver a entrar" denies that they enter.
_AGAIN = re.compile(r"v(?:olv|uelv)\w+ a \w+[aei]r\b")
_FREE_OF = re.compile(r"[- ]free(?!\w)", re.IGNORECASE)
# Denials that leave nothing of what they deny.
_PLAIN = frozenset({"plain", "litotes", "degree"})
# Words after a denial that it may well deny.
_REACH = 6


class Spoken(NamedTuple):
    """How many words that deny by themselves a text has for words of the other text."""

    words: int
    #: How many of them are too common to be missed.
    faint: int


def spoken_for(
    here: Side, there: Side, apart: Span | None = None, *, loosely: bool = False
) -> Spoken:
    """Count the words of `here` that deny by themselves and render a plain word of `there`.

    Words of `there` that are denied, or stand in `apart`, are what may have been reworded, unless
    they say the very same. `loosely`, any word that may render them counts.
    """
    text, language = here
    heads = {denied_word(*there, denial.span) for denial in polarity(*there).denials}
    every, plain = (
        [
            word.text
            for word in found
            if word.key not in _RULINGS
            and word not in heads
            and not _denies(word.key, there)
            and (apart is None or not apart.start <= word.start < apart.end)
        ]
        for found in (words(there[0]), _plain_words(*there))
    )
    soft = (text[span.start : span.end] for span in polarity(text, language).soft)
    # Of phrases only "ruled out" and "dejar de" have a word that tells what they are.
    single = [s.split()[0] for s in soft if " " not in s or s.lower().startswith(("rul", "dej"))]
    single = [s for s in single if s.lower() not in _SCARCELY]
    answers = renders if loosely else renders_surely
    alike = [
        span.of(there[0]).split()[0]
        for span in polarity(*there).soft
        if apart is None or not apart.overlaps(span)
    ]
    found = [
        s
        for s in single
        if any(
            (renders if FAINT.fullmatch(fold(s)) else answers)(s, language, w)
            for w in (plain if _DENYING_PREFIX.match(s) else every)
        )
        or any(renders(s, language, w) for w in alike)
    ]
    return Spoken(len(found), sum(SHARED_FAINT.fullmatch(fold(word)) is not None for word in found))


def affirmed(here: Side, there: Side) -> Word | None:
    """The word of `there` that affirms what the only denial of `here` denies.

    None where any word of `there` may deny it, unless it is the very word that denies by itself.
    """
    own = polarity(*here)
    if len(own.denials) != 1:
        return None
    denial = own.denials[0]
    head = denied_word(*here, denial.span)
    # "Not unaware" is to know.
    if head is None or (denial.manner == "litotes" and _DENYING_PREFIX.match(head.key)):
        return None
    other = polarity(*there)
    soft = {span.start for span in other.soft}
    denying = {span.start for span in own.soft}
    said = [w for w in words(there[0]) if renders(head.text, here[1], w.text)]
    # "Failed to comply" denies the verb behind it and none of its own.
    firm = (
        w
        for w in said
        if w.start in soft
        and (
            renders_surely(head.text, here[1], w.text)
            if FAINT.fullmatch(w.key)
            else head.start in denying
        )
        and not there[0][w.end :].startswith(" to ")
    )
    doubled = next((w for w in firm if not _prefixed(w, head)), None)
    taken = spoken_for(there, here)
    left = other.softeners - taken.words
    if denial.manner == "light" and other.accompanied > own.accompanied:
        # Beside a "with" in its place no common word answers a "without".
        faint = sum(FAINT.fullmatch(fold(span.of(there[0]))) is not None for span in other.soft)
        left -= max(0, faint - taken.faint)
    if doubled is not None and left <= 1:
        return doubled
    if left > 0 or other.only or other.idle > own.idle:
        return None
    # "Crime-free" has none.
    plain = (w for w in said if w.start not in soft and not _FREE_OF.match(there[0][w.end :]))
    return next((w for w in plain if renders_surely(head.text, here[1], w.text)), None)


def affirmed_of_several(here: Side, there: Side) -> bool:
    """Whether `there` says plainly what one of several denials of `here` denies."""
    soft = {span.start for span in polarity(*there).soft}
    heads = (
        denied_word(*here, denial.span)
        for denial in polarity(*here).denials
        if denial.manner in _PLAIN and not _SI.search(here[0][: denial.span.start])
    )
    plain = [w for w in _plain_words(*there) if w.start not in soft]
    return polarity(*there).softeners == spoken_for(there, here).words and any(
        head is not None and renders_surely(head.text, here[1], w.text)
        for head in heads
        for w in plain
    )


def denies_alone(here: Side, there: Side, denying: Span) -> bool:
    """Whether what a verb of `here` denies by itself is said in `there` and denied by nothing."""
    head = denied_word(*here, denying)
    plain = _plain_words(*there)
    return head is not None and any(renders_surely(head.text, here[1], w.text) for w in plain)


def _prefixed(word: Word, head: Word) -> bool:
    """Whether a word denies by a prefix what another says without one: unpublished, publicado."""
    if word.key.endswith("less") and not head.key.endswith("less"):
        return True
    prefix = _DENYING_PREFIX.match(word.key)
    return prefix is not None and _DENYING_PREFIX.match(head.key) is None


def crossed(here: Side, there: Side) -> tuple[Word, Word] | None:
    """What each text denies and the other affirms, where both deny once: "did not say he was"."""
    ours, theirs = _denied_verb(*here), _denied_verb(*there)
    if ours is None or theirs is None or renders(ours.text, here[1], theirs.text):
        return None
    if _passes_on(*here) or _passes_on(*there):
        return None
    across, back = _renderings(ours, here, there), _renderings(theirs, there, here)
    if _object_of(ours, back, here) or _object_of(theirs, across, there):
        return None
    apart = [w for w in across if not _reached(w, there)]
    apart += [w for w in back if not _reached(w, here)]
    return (ours, theirs) if across and back and apart else None


def _object_of(verb: Word, found: list[Word], side: Side) -> bool:
    """Whether one of the words found stands right behind a verb: "cobrarle impuestos", "tax"."""
    ahead = [w for w in words(side[0]) if w.start > verb.start]
    first = next((w for w in ahead if w.key not in DETERMINERS[side[1]]), None)
    if first is None or lemma_key(first.text, side[1]).endswith(("ar", "er", "ir")):
        return False
    return first in found


def _denied_verb(text: str, language: Language) -> Word | None:
    """The verb that the only denial of a text denies, if it is a verb."""
    denials = polarity(text, language).denials
    if len(denials) != 1 or denials[0].manner == "while":
        return None
    denial = denials[0].span
    cue = denial.of(text).lower()
    head = denied_word(text, language, denial)
    if head is None or not (cue in _OF_VERBS[language] or cue.endswith(("n't", "n’t"))):
        return None
    every = words(text)
    between = [w.key for w in every if denial.end <= w.start < head.start]
    before = [w.key for w in every if w.end <= denial.start][-1:]
    if any(key in PREPOSITIONS[language] - {"to"} for key in between):
        return None
    if language == "es":
        return head if lemma_key(head.text, "es").endswith(("ar", "er", "ir")) else None
    if PASSIVE["en"].isdisjoint(before) and not cue.startswith(("is", "are", "was", "were")):
        return head if not any(key in DETERMINERS["en"] for key in between) else None
    return head if head.key.endswith(("ed", "en", "ing")) else None


def _passes_on(text: str, language: Language) -> bool:
    return any(lemma_key(word.text, language) in PASSES_ON for word in words(text))


def denied_word(text: str, language: Language, denial: Span) -> Word | None:
    """The first word of weight after a denial, in its clause."""
    every = words(text)
    after = [word for word in every if word.start >= denial.end][:_REACH]
    end = denial.end
    for word in after:
        if any(mark in text[end : word.start] for mark in '.;:,()—?!“”«»"'):
            return None
        end = word.end
        if word.key in BOUNDARIES[language]:
            return None
        if not _is_small(word, language) and not _AGAIN.match(flat(text[word.start :])):
            return word
    return None


def _renderings(word: Word, here: Side, there: Side) -> list[Word]:
    """The words of `there` that say `word` and that no denial stands right before."""
    every = words(there[0])
    found = []
    for n, other in enumerate(every):
        before = [
            w.key for w in every[:n] if w.key not in HELPERS[there[1]] or _denies(w.key, there)
        ]
        denied = bool(before) and _denies(before[-1], there)
        if renders(word.text, here[1], other.text) and not denied:
            found.append(other)
    return found


def _denies(key: str, side: Side) -> bool:
    return key in CUES[side[1]] or key.endswith("n't")


def _reached(word: Word, side: Side) -> bool:
    """Whether a word stands soon after the only denial of a text."""
    denial = polarity(*side).denials[0].span
    after = [w.start for w in words(side[0]) if w.start >= denial.end]
    return word.start in after[:_REACH]


def _is_small(word: Word, language: Language) -> bool:
    """Whether a word only helps to say what is denied."""
    if (
        any(word.key in table[language] for table in (HELPERS, DETERMINERS, PREPOSITIONS))
        or word.key in PRONOUNS | _ADVERBS
    ):
        return True
    return lemma_key(word.text, language) in LIGHT | _CARRIERS or word.key.endswith(
        "ly" if language == "en" else "mente"
    )


# Verbs that carry what is denied: "no hubo heridos", "does not have water".
_CARRIERS = frozenset(
    "have be do get haber tener hacer poder deber querer estar ser lograr able want"
    " conseguir alcanzar manage".split()
)


def _before(key: str, language: Language) -> int:
    """How many words before a denial it denies as well: "knew nothing", "came without"."""
    if key in LIGHT_DENIALS:
        return 1
    return 2 if language == "en" and key in NOBODY["en"] else 0


@lru_cache(maxsize=1024)
def _plain_words(text: str, language: Language) -> tuple[Word, ...]:
    """The words of a text that no denial stands before."""
    every = words(text)
    denied = {
        n
        for at, word in enumerate(every)
        if word.key in CUES[language] or word.key.endswith("n't")
        for n in range(at - _before(word.key, language), at + _REACH)
    }
    return tuple(word for n, word in enumerate(every) if n not in denied)
