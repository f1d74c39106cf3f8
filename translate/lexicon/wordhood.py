"""Whether a string of letters is a word: in a dictionary, or made from words by rule."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translate.article import Language

#: Letters below which a string is judged to be a word: abbreviations, sounds, particles.
SHORT = 4
#: What may stand before a word of the dictionary. Prefixes of the press, alike in both languages
#: but for some (Real Academia Española, Nueva gramática 2009, chapter 10; Quirk et al. 1985,
#: appendix I).
_PREFIXES: dict[Language, tuple[str, ...]] = {
    "en": tuple(
        "anti counter cyber eco ex extra hyper inter mega micro mid mini mis multi narco neo non"
        " out over para poly post pre pro pseudo re self semi sub super tele trans ultra un under"
        " vice".split()
    ),
    "es": tuple(
        "anti auto bi ciber co contra des eco entre ex extra guarda hiper hidro infra inter macro"
        " mega micro mini mono multi narco neo para pluri poli pos post pre pro re semi seudo sobre"
        " sub super tele trans ultra vice video".split()
    ),
}
#: Endings that make a word of another; what they are put in the place of stands beside them.
_SUFFIXES: dict[Language, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "en": (
        ("s", ("",)),
        ("es", ("",)),
        ("ly", ("", "le")),
        ("less", ("",)),
        ("like", ("",)),
        ("wide", ("",)),
        ("ness", ("",)),
        ("er", ("", "e")),
        ("ers", ("", "e")),
    ),
    "es": (
        ("s", ("",)),
        ("es", ("",)),
        ("mente", ("",)),
        ("a", ("o",)),
        ("as", ("o",)),
        ("ito", ("o",)),
        ("ita", ("a",)),
        ("itos", ("o",)),
        ("itas", ("a",)),
        ("azo", ("o", "a")),
        ("ista", ("", "o", "a", "e")),
        ("istas", ("", "o", "a", "e")),
        ("ísimo", ("o",)),
        ("ísima", ("a",)),
    ),
}
#: Pronouns written onto infinitives, gerunds and commands, which lose or gain an accent by it.
_ENCLITICS = re.compile(r"(?:me|te|se|nos)?(?:lo|la|le|los|las|les|me|te|se|nos)$")
#: Good American Spanish that the dictionary has only with another accent.
_MORE = frozenset({"chofer", "choferes"})
_PLAIN = str.maketrans("áéíóú", "aeiou")
_SHORTEST_STEM = 4


@lru_cache(maxsize=65536)
def is_word(text: str, language: Language) -> bool:
    """Tell whether a lower-case string is a word of the language, or may be made from one.

    The dictionary is simplemma's. Words with a prefix, a productive ending or, in Spanish, with
    pronouns written onto them count when the rest is a word. A string of fewer than `SHORT` letters
    is given the benefit of the doubt.
    """
    if len(text) < SHORT or _in_dictionary(text, language):
        return True
    return any(_in_dictionary(stem, language) for stem in _stems(text, language))


def _in_dictionary(text: str, language: Language) -> bool:
    import simplemma

    return text in _MORE or simplemma.is_known(text, lang=language)


def _stems(text: str, language: Language) -> Iterator[str]:
    endings = list(_without_endings(text, language))
    yield from endings
    for prefix in _PREFIXES[language]:
        if text.startswith(prefix) and len(text) - len(prefix) >= _SHORTEST_STEM:
            rest = text[len(prefix) :]
            # "contrarreloj": an r between vowels is doubled after a prefix.
            for stem in (rest, rest.removeprefix("r")) if rest.startswith("rr") else (rest,):
                yield stem
                yield from _without_endings(stem, language)


def _without_endings(text: str, language: Language) -> Iterator[str]:
    for ending, instead in _SUFFIXES[language]:
        if text.endswith(ending) and len(text) - len(ending) >= _SHORTEST_STEM - 1:
            yield from (text.removesuffix(ending) + other for other in instead)
    if language == "es" and (found := _ENCLITICS.search(text)):
        verb = text[: found.start()]
        if len(verb) >= _SHORTEST_STEM:
            yield verb
            yield verb.translate(_PLAIN)
