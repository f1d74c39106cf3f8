"""What is known of names without reading the article: countries, calendar, dictionary, titles."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from translate.conventions.calendar_names import ENGLISH_DAYS, ENGLISH_MONTHS
from translate.conventions.demonyms import DEMONYMS
from translate.lexicon.text import fold

if TYPE_CHECKING:
    from translate.article import Language

#: A name always follows these (AP Stylebook, "titles"; Ortografía 2010, appendix 2).
TITLES = frozenset(
    "gen col lt sgt capt cmdr adm maj cpl sen rep gov pres dr mr mrs ms prof rev hon "
    "gral cnel cap tte cmte alte sr sra srta dra lic ing".split()
)

# CLDR's numbers of continents and regions; the others ("World", "Western Asia") are no headlines.
_REGIONS = frozenset({"002", "005", "009", "013", "019", "142", "150", "419"})
_NO_TERRITORIES = frozenset({"EU", "EZ", "UN", "ZZ", "XA", "XB"})
_SHORT: dict[Language, tuple[str, ...]] = {
    # CLDR spells these out, headlines do not.
    "en": ("U.S.", "U.K.", "Hong Kong", "Burma", "North America", "Britain", "England"),
    "es": ("EE. UU.", "EE.UU.", "EEUU", "Hong Kong", "Norteamérica", "Inglaterra"),
}

#: Articles, prepositions, conjunctions: small even in Title Case (AP Stylebook, "composition
#: titles"), and therefore no sign of anything.
FUNCTION_WORDS: dict[Language, frozenset[str]] = {
    "en": frozenset(
        "a an the and but or nor for yet so as at by in of off on per to up via with from into "
        "over than that if vs is it its".split()
    ),
    "es": frozenset(
        "el la los las lo un una unos unas a al ante bajo con contra de del desde e en entre "
        "hacia hasta ni o para pero por que se según sin sobre su sus tras u y".split()
    ),
}


@lru_cache(maxsize=2)
def territories(language: Language) -> dict[str, str]:
    """Countries and continents by their folded name, from CLDR (Babel)."""
    from babel import Locale

    listed = Locale(language).territories.items()
    names = [
        re.sub(r"\s*\(.*\)| SAR China| and .*| e .*| y .*", "", name)
        for code, name in listed
        if (code.isalpha() and code not in _NO_TERRITORIES) or code in _REGIONS
    ]
    return {fold(name): name for name in (*names, *_SHORT[language])}


@lru_cache(maxsize=2)
def calendar(language: Language) -> frozenset[str]:
    """Months, days and nationalities that take a capital; none do in Spanish."""
    if language == "es":
        return frozenset()
    # "May" and "March" begin more headlines as verbs.
    names = {name.lower() for name in (*ENGLISH_MONTHS, *ENGLISH_DAYS)} - {"may", "march"}
    return frozenset(names) | DEMONYMS


@lru_cache(maxsize=8192)
def in_dictionary(word: str, language: Language) -> bool:
    """Whether simplemma's dictionary of `language` has `word` exactly as written here."""
    from simplemma.strategies import DictionaryLookupStrategy

    return bool(DictionaryLookupStrategy().is_dictionary_member(word, language))


def is_ordinary(word: str, language: Language) -> bool:
    """Whether `word` is a word of the language and no name besides, as "Smith" or "Lima" are."""
    small = word.lower()
    if small in FUNCTION_WORDS[language]:
        return True
    return in_dictionary(small, language) and not in_dictionary(small.capitalize(), language)
