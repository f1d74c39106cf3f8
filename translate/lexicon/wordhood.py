"""Whether a string of letters is a word: in a dictionary, or made from words by rule."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from translate.lexicon.loanwords import is_loan
from translate.lexicon.word_table import (
    COMPOUNDS,
    NUMERALS,
    OF_NAMES,
    PREFIXES,
    PRESS,
    RARE_SUFFIXES,
    SHORT_PREFIXES,
    SUFFIXES,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translate.article import Language
    from translate.lexicon.word_table import Endings

#: Letters below which a string is judged to be a word: abbreviations, sounds, particles.
SHORT = 4
#: Pronouns written onto infinitives, gerunds and commands, which lose or gain an accent by it.
_ENCLITICS = re.compile(r"(?:me|te|se|nos)?(?:lo|la|le|los|las|les|me|te|se|nos)$")
_PLAIN = str.maketrans("áéíóú", "aeiou")
_ACCENTS = dict(zip("aeiou", "áéíóú", strict=True))
_SHORTEST_STEM = 4


@lru_cache(maxsize=65536)
def is_word(text: str, language: Language) -> bool:
    """Tell whether a lower-case string is a word of the language, or may be made from one.

    The dictionary is simplemma's. Words with prefixes, a productive ending or, in Spanish, with
    pronouns written onto them count when the rest is a word; so do numerals, closed compounds of
    the usual kind, and whatever is made from a name (*fujimorista*, *oaxaqueño*).
    A string of fewer than `SHORT` letters is given the benefit of the doubt.
    """
    if len(text) < SHORT or _in_dictionary(text, language):
        return True
    if re.fullmatch(f"{NUMERALS[language]}|{OF_NAMES[language]}", text):
        return True
    stems = _stems(text, language, PREFIXES[language], SUFFIXES[language])
    return any(_in_dictionary(stem, language) for stem in stems) or any(
        _is_compound(form, language) for form in (text, text.removesuffix("s"))
    )


@lru_cache(maxsize=16384)
def may_be_word(text: str, language: Language) -> bool:
    """Tell whether a string that is no sure word may be made from one by a rarer rule.

    By an ending that makes fewer words (*distritales*, *aguatero*), or as two words in one; what
    has such an ending may be a slip all the same.
    """
    prefixes = (*PREFIXES[language], *SHORT_PREFIXES[language])
    stems = _stems(text, language, prefixes, RARE_SUFFIXES[language])
    return _is_joined(text, language) or any(_in_dictionary(stem, language) for stem in stems)


def _in_dictionary(text: str, language: Language) -> bool:
    import simplemma

    return (
        text in PRESS[language]
        or simplemma.is_known(text, lang=language)
        or is_loan(text, language)
    )


def _is_compound(text: str, language: Language) -> bool:
    """Tell whether a usual half of compounds and a word of the dictionary were written as one."""
    match = re.fullmatch(COMPOUNDS[language], text)
    return match is not None and _in_dictionary(match["word"], language)


def _is_joined(text: str, language: Language) -> bool:
    """Tell whether two words were written as one.

    Spanish puts a verb before what it is done to (*alcanzapelotas*) and an adjective in *o* or *i*
    before another (*italoalemana*, *cuellicorto*); English any two nouns (*snowpack*).
    """
    for at in range(_SHORTEST_STEM, len(text) - _SHORTEST_STEM + 1):
        first, second = text[:at], text[at:]
        if not _in_dictionary(second, language):
            continue
        if language == "en":
            joined = _in_dictionary(first, language)
        elif first[-1] in "oi":
            joined = any(_in_dictionary(first[:-1] + end, language) for end in "oa")
        else:
            done = first[-1] in "ae" and second[-1] == "s"
            joined = done and _is_verb(first) and not _is_verb(second)
        if joined:
            return True
    return False


def _is_verb(text: str) -> bool:
    """Tell whether a Spanish word is a form of a verb."""
    import simplemma

    return simplemma.lemmatize(text, lang="es").endswith(("ar", "er", "ir"))


def _stems(
    text: str, language: Language, prefixes: Sequence[str], endings: Endings
) -> Iterator[str]:
    yield from _without_endings(text, language, endings)
    for prefix in prefixes:
        if text.startswith(prefix) and len(text) - len(prefix) >= _SHORTEST_STEM:
            rest = text[len(prefix) :]
            # "contrarreloj": an r between vowels is doubled after a prefix.
            for stem in (rest, rest.removeprefix("r")) if rest.startswith("rr") else (rest,):
                yield stem
                yield from _without_endings(stem, language, endings)


def _without_endings(text: str, language: Language, endings: Endings) -> Iterator[str]:
    for ending, instead in endings:
        if text.endswith(ending) and len(text) - len(ending) >= _SHORTEST_STEM - 1:
            for other in instead:
                stem = text.removesuffix(ending) + other
                if language == "en" and not other and ending[0] in "ei" and stem[-1] == "e":
                    continue  # "drapeed": the e of the stem is lost before an ending
                yield stem
                if language == "es" and stem[-2:-1] in _ACCENTS:
                    # "maratonista": the ending takes the accent from "maratón".
                    yield stem[:-2] + _ACCENTS[stem[-2]] + stem[-1]
    if language == "es" and (found := _ENCLITICS.search(text)):
        verb = text[: found.start()]
        # "Darlos", "oírlas": an infinitive may be short.
        if len(verb) >= _SHORTEST_STEM or verb[1:].endswith("r"):
            yield verb
            yield verb.translate(_PLAIN)
