"""Number of English nouns and noun phrases, and the forms of English verbs."""

from __future__ import annotations

import re

from translate.glossary.english_words import (
    COMPOUNDING,
    COUNTABLE_IN_ING,
    DOUBLING,
    DOUBLING_BRITISH,
    HEADS_BEFORE_POSTPOSED,
    INVARIABLE,
    IRREGULAR_PLURALS,
    PLURALS_IN_OES,
    POSTPOSED_ADJECTIVES,
    PREPOSITIONS,
    REGULAR_COMPOUNDS,
    SINGULAR_IN_S,
    UNCOUNTABLE,
)
from translate.lexicon.english_verbs import IRREGULAR_VERBS

# A short one ends other words: ring – laundering, king – trafficking.
_LONG_COUNTABLE = tuple(word for word in COUNTABLE_IN_ING if len(word) > len("string"))
_LAST_PART = re.compile(r"(.*[-'’])?([^-'’]+)", re.DOTALL)


def plural(noun: str) -> str:
    """The plural of one noun; empty when it is not counted (*machinery*, *smuggling*).

    Invariable nouns (*aircraft*) and words with a capital after the first letter (*HCl*) come
    back as they are. In a hyphenated word the last part changes (*semi-submersibles*).
    """
    if noun.lower() in IRREGULAR_PLURALS:
        return noun[0] + IRREGULAR_PLURALS[noun.lower()][1:]
    split = _LAST_PART.fullmatch(noun)
    before, last = (split[1] or "", split[2]) if split else ("", noun)
    word = last.lower()
    if noun.lower() in INVARIABLE or word in INVARIABLE or last[1:] != word[1:]:
        return noun
    if not _counted(word):
        return ""
    irregular = _irregular_plural(word)
    if irregular:
        return before + last[0] + irregular[1:]
    return before + last + _plural_ending(word) if word[-1] != "y" else before + _from_y(last)


def _counted(word: str) -> bool:
    if word in UNCOUNTABLE:
        return False
    thing = word in COUNTABLE_IN_ING or word.endswith(_LONG_COUNTABLE)
    return thing or not word.endswith("ing")


def _irregular_plural(word: str) -> str:
    if word in IRREGULAR_PLURALS:
        return IRREGULAR_PLURALS[word]
    if word.endswith("sis"):
        return word.removesuffix("is") + "es"
    end = next((end for end in COMPOUNDING if word.endswith(end)), "")
    if not end or word in REGULAR_COMPOUNDS:
        return ""
    return word.removesuffix(end) + IRREGULAR_PLURALS[end]


def _plural_ending(word: str) -> str:
    if word.endswith(("s", "x", "z", "ch", "sh")) or word in PLURALS_IN_OES:
        # A final ch that is a k (monarch, patriarch) takes -s.
        return "s" if word.endswith(("arch", "och")) else "es"
    return "s"


def _from_y(word: str) -> str:
    return word[:-1] + "ies" if len(word) > 1 and word[-2] not in "aeiou" else word + "s"


def is_plural(noun: str) -> bool:
    """Whether a noun given as a citation form is a plural (*special forces*) by its ending."""
    word = noun.lower()
    if word in INVARIABLE or word in SINGULAR_IN_S:
        return False
    if word in IRREGULAR_PLURALS.values():
        return True
    singular = word.endswith(("ss", "us", "is", "'s", "’s"))
    return word.endswith("s") and len(word) > 3 and not singular


def head_of(words: list[str]) -> int:
    """The index of the head noun: the last word before a preposition."""
    end = next(
        (at for at, word in enumerate(words) if at and word.lower() in PREPOSITIONS), len(words)
    )
    titled = end > 1 and words[end - 1].lower() in POSTPOSED_ADJECTIVES
    if titled and words[end - 2].lower() in HEADS_BEFORE_POSTPOSED:
        return end - 2
    return end - 1


def pluralise_phrase(phrase: str) -> tuple[str, ...]:
    """The plurals of a noun phrase (*letters of intent*), none when its head is not counted.

    *attorney generals* is in use beside *attorneys general* and comes last.
    """
    words = phrase.split()
    head = head_of(words)
    form = plural(words[head])
    if not form:
        return ()
    first = " ".join((*words[:head], form, *words[head + 1 :]))
    if head + 1 < len(words) and words[head + 1].lower() in POSTPOSED_ADJECTIVES:
        return first, " ".join((*words[: head + 1], words[head + 1] + "s", *words[head + 2 :]))
    return (first,)


def conjugate(verb: str) -> tuple[str, ...]:
    """The forms of a verb: base, -s, past, participle, -ing (*launder*, *launders* …)."""
    past, participle = IRREGULAR_VERBS.get(verb, ("", ""))
    forms = [verb, _third_person(verb)]
    forms += [past, participle] if past else [stem + "ed" for stem in _past_stems(verb)]
    forms += [stem + "ing" for stem in _ing_stems(verb)]
    return tuple(dict.fromkeys(forms))


def _third_person(verb: str) -> str:
    if verb in {"be", "have"}:
        return {"be": "is", "have": "has"}[verb]
    if verb.endswith("y"):
        return _from_y(verb)
    return verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def _past_stems(verb: str) -> tuple[str, ...]:
    if verb.endswith("e"):
        return (verb[:-1],)
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return (verb[:-1] + "i",)
    return _doubled(verb)


def _ing_stems(verb: str) -> tuple[str, ...]:
    if verb.endswith("ie"):
        return (verb[:-2] + "y",)
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and len(verb) > 2:
        return (verb[:-1],)
    return _doubled(verb)


def _doubled(verb: str) -> tuple[str, ...]:
    """The stem before -ed and -ing: *traffick*, *ship-p*, *travel* and *travell*."""
    if verb.endswith("c"):
        return (verb + "k",)
    if verb in DOUBLING_BRITISH:
        return verb, verb + verb[-1]
    one_syllable = re.fullmatch(r"[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]", verb) is not None
    return (verb + verb[-1],) if one_syllable or verb in DOUBLING else (verb,)
