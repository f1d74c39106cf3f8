"""Whether a string of letters is a word: in a dictionary, or made from words by rule."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from translate.lexicon.word_table import COMPOUNDS, NUMERALS, OF_NAMES, PREFIXES, PRESS, SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Language

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
    return any(_in_dictionary(stem, language) for stem in _stems(text, language)) or any(
        _is_compound(form, language) for form in (text, text.removesuffix("s"))
    )


def _in_dictionary(text: str, language: Language) -> bool:
    import simplemma

    return text in PRESS[language] or simplemma.is_known(text, lang=language)


def _is_compound(text: str, language: Language) -> bool:
    """Tell whether a usual half of compounds and a word of the dictionary were written as one."""
    match = re.fullmatch(COMPOUNDS[language], text)
    return match is not None and _in_dictionary(match["word"], language)


def _stems(text: str, language: Language) -> Iterator[str]:
    yield from _without_endings(text, language)
    for prefix in PREFIXES[language]:
        if text.startswith(prefix) and len(text) - len(prefix) >= _SHORTEST_STEM:
            rest = text[len(prefix) :]
            # "contrarreloj": an r between vowels is doubled after a prefix.
            for stem in (rest, rest.removeprefix("r")) if rest.startswith("rr") else (rest,):
                yield stem
                yield from _without_endings(stem, language)


def _without_endings(text: str, language: Language) -> Iterator[str]:
    for ending, instead in SUFFIXES[language]:
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
        if len(verb) >= _SHORTEST_STEM:
            yield verb
            yield verb.translate(_PLAIN)
