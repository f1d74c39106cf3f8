"""Nationalities and languages: always capitals in English (AP Stylebook, "nationalities")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.article import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Adjectives and nouns that have no other meaning in lower case; a regular plural in -s included.
DEMONYMS = frozenset(
    # The Americas
    "american argentine argentinian barbadian belizean bolivian brazilian canadian caribbean "
    "chilean colombian costa-rican cuban dominican ecuadorian ecuadorean guatemalan guyanese "
    "haitian honduran jamaican mexican nicaraguan panamanian paraguayan peruvian salvadoran "
    "salvadorean surinamese trinidadian uruguayan venezuelan andean amazonian "
    # Europe
    "albanian andorran austrian basque belarusian belgian bosnian british bulgarian catalan "
    "croatian cypriot czech danish dutch english estonian european finnish flemish french galician "
    "german greek hungarian icelandic irish italian kosovar latvian lithuanian macedonian maltese "
    "moldovan norwegian portuguese romanian russian scottish serbian sicilian slovak slovenian "
    "spanish swedish swiss ukrainian welsh "
    # Africa, Asia, Oceania
    "afghan african algerian angolan arab arabic armenian asian australian azerbaijani bahraini "
    "bangladeshi cambodian cameroonian chadian chinese congolese egyptian eritrean ethiopian "
    "filipino gambian georgian ghanaian indian indonesian iranian iraqi israeli ivorian japanese "
    "jordanian kazakh kenyan korean kurdish kuwaiti laotian lebanese liberian libyan malawian "
    "malaysian malian mauritanian mongolian moroccan mozambican namibian nepalese nigerian omani "
    "pakistani palestinian persian qatari rwandan saudi senegalese singaporean somali sudanese "
    "syrian taiwanese tanzanian thai tibetan tunisian turkish ugandan uzbek vietnamese yemeni "
    "zambian zimbabwean "
    # Languages and peoples
    "aymara quechua guarani ashaninka mapuche nahuatl hebrew hindi latino latina".split()
)

# Everyday things that lost their capital: AP "french fries", "dutch oven", "arabic numerals".
_LOWER_CASE_THINGS = re.compile(
    r"french (?:bread|dips?|doors?|dressing|fries|fry|horns?|press(?:es)?|toast|windows?)"
    r"|dutch (?:courage|doors?|ovens?|treat)|arabic numerals?|danish (?:pastry|pastries)"
    r"|english muffins?|indian (?:ink|rubber)|irish coffee|russian (?:dressing|roulette)"
    r"|swiss (?:chard|cheese)|turkish (?:baths?|delight)"
)
_WORDS = re.compile(
    rf"(?<![\w@#./-])(?:{'|'.join(sorted(DEMONYMS))}"
    r"|north korean|south korean|latin american|puerto rican|sri lankan|south african)s?\b"
    r"(?![./]\w)"
)
# "Polish" has its own meaning in lower case: only the source can tell.
_POLISH = re.compile(r"(?<![\w-])polish\b")
_POLISH_SOURCE = re.compile(r"\bpolac[oa]s?\b", re.IGNORECASE)


def capital_demonyms(source: str, target: str) -> Iterator[Edit]:
    """Capitalise "peruvian", "spanish", "north korean" …, not "french fries"."""
    for match in _WORDS.finditer(target):
        if not _LOWER_CASE_THINGS.match(target, match.start()):
            yield Edit(*match.span(), match[0].title())
    if _POLISH_SOURCE.search(source):
        for match in _POLISH.finditer(target):
            yield Edit(match.start(), match.start() + 1, "P")
