"""Small Spanish words that change with their neighbour: al, del, e, u.

Authority: RAE, Diccionario panhispánico de dudas, "al", "del", "y" 2, "o" 2; Fundéu on "y Hillary".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.article import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

# "de el" at a pause is a "de él" without its accent, and "El" with a capital belongs to a name.
_UNCONTRACTED = re.compile(
    r"\b(?P<word>[Aa]|[Dd]e) el (?=(?P<next>[\w«“\"$%]+))(?!(?:y|o|e|u|mismo|ni)\b)"
)

# Sound, not spelling: hie- and ia-, io- begin with a consonantal or falling sound ("y hierro",
# "y ion"); small letters only, a capital opens a question or a name.
_AND = re.compile(r"(?<![\w¿¡/-])y (?=[Hh]?[IiÍí](?![AEOaeoáéó]))")
_OR = re.compile(r"(?<![\w¿¡/-])o (?=[Hh]?[OoÓó]\w|8[\d.,]*(?!\w)|11(?:\.\d{3})*(?![\w.,]))")
_WORD = re.compile(r"\w+")
_ROMAN = re.compile(r"[IVX]+")

# Written with i but not pronounced /i/, or with an h that is breathed: the conjunction stays.
_NOT_I = frozenset(
    "idaho ice ives isaiah iphone ipad ipod imac itunes icloud ios imessage ivy iron "
    "hillary hilton hip hippie hippies hobbit hijab hijack hitchcock high highland "
    "highlands hiphop hilary hill hicks".split()
)
_NOT_O = frozenset(
    "hollywood houston honda hong hopkins howard hoover holly hooligan hooligans hobbit hockey "
    "hobby hobbies hot hotmail home holiday holidays hogwarts".split()
)


def contractions(source: str, target: str) -> Iterator[Edit]:
    """Contract a el to al, de el to del."""
    for match in _UNCONTRACTED.finditer(target):
        if f"El {match['next']}" in source:
            continue
        word = match["word"]
        yield Edit(match.start(), match.end() - 1, word + "l")


def euphonic_conjunctions(_: str, target: str) -> Iterator[Edit]:
    """Turn y before the sound /i/ into e; o before the sound /o/, 8 and 11 into u."""
    for pattern, exceptions, replacement in ((_AND, _NOT_I, "e"), (_OR, _NOT_O, "u")):
        for match in pattern.finditer(target):
            found = _WORD.match(target, match.end())
            word = found[0] if found else ""
            # Letters, Roman numerals and marks of brands are read otherwise than words.
            spelled = (len(word) == 1 and word.isalpha()) or bool(_ROMAN.fullmatch(word))
            brand = bool(re.match(r"i[A-Z]", word))
            if not (spelled or brand or word.lower() in exceptions):
                yield Edit(match.start(), match.start() + 1, replacement)
