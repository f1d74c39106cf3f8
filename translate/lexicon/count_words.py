"""Nouns and adjectives that count without a number: "triplets", "a brace", "tricampeón".

A row is a family, the number, and the words of both languages. Words of one family answer the same
question, so that one of them never renders another: twins are no triplets.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from translate.article import Span
from translate.lexicon.concepts import flat, whole

if TYPE_CHECKING:
    from translate.article import Language


class CountWord(NamedTuple):
    """A word of a text that counts: its family, how many, and where."""

    family: str
    number: int
    span: Span


# Read from the top: "doblete" of titles is not told from one of goals.
_ROWS: tuple[tuple[str, int, str, str], ...] = (
    ("births", 2, r"twins?", r"gemel[oa]s?|melliz[oa]s?|cuat[ei]s"),
    ("births", 3, r"triplets?", r"trilliz[oa]s?"),
    ("births", 4, r"quadruplets?|quads", r"cuatrilliz[oa]s?"),
    ("births", 5, r"quintuplets?", r"quintilliz[oa]s?"),
    ("births", 6, r"sextuplets?", r"sextilliz[oa]s?"),
    ("births", 7, r"septuplets?", r"septilliz[oa]s?"),
    ("goals", 2, r"(?<!in )brace(?! for| themselves| itself| yourself)", r"dobletes?"),
    ("goals", 3, r"hat[- ]tricks?|trebles?", r"tripletes?|hat[- ]trick|tripletas?"),
    ("goals", 4, r"(?!)", r"poquer(?: de goles)|poker de goles"),
    ("group", 2, r"duos?|twosome|pair(?! of)", r"duos?|parejas?|dupla|binomio|mancuerna|tandem"),
    (
        "group",
        3,
        r"trios?|threesomes?|triumvirate|troika|triad|tercet",
        r"trios?|tercetos?|ternas?|triunvirato|troika|triada|tripleta",
    ),
    ("group", 4, r"quartets?|foursomes?|tetrarchy", r"cuartetos?"),
    ("group", 5, r"quintets?|fivesome", r"quintetos?"),
    ("group", 6, r"sextets?|sixsome", r"sextetos?"),
    ("group", 7, r"septets?", r"septetos?"),
    ("group", 8, r"octets?", r"octetos?"),
    ("champion", 2, r"two-time|double(?= champions?)", r"bicampe\w+|bimundial\w*"),
    ("champion", 3, r"three-time|triple(?= champions?)", r"tricampe\w+|trimundial\w*"),
    ("champion", 4, r"four-time", r"tetracampe\w+|cuatricampe\w+"),
    ("champion", 5, r"five-time", r"pentacampe\w+"),
    ("champion", 6, r"six-time", r"hexacampe\w+"),
    ("champion", 7, r"seven-time", r"heptacampe\w+"),
    ("parties", 2, r"bilateral\w*|two-way|two-sided", r"bilateral\w*|bipartit[oa]s?"),
    (
        "parties",
        3,
        r"trilateral\w*|tripartite|three-way|three-sided",
        r"trilateral\w*|tripartit[oa]s?",
    ),
    (
        "parties",
        4,
        r"quadrilateral\w*|four-way|quadripartite",
        r"cuatripartit[oa]s?|cuadrilateral\w*",
    ),
    ("rival parties", 2, r"two-party|bipartisan\w*", r"bipartid\w+|bipartidista\w*"),
    ("rival parties", 3, r"three-party", r"tripartid\w+"),
    ("dimensions", 2, r"two-dimensional\w*|2-?d", r"bidimensional(?:es)?|2d"),
    ("dimensions", 3, r"three-dimensional\w*|3-?d", r"tridimensional(?:es)?|3d"),
    ("engines", 1, r"single-engined?", r"monomotor(?:es)?"),
    ("engines", 2, r"twin-engined?|two-engined?", r"bimotor(?:es)?"),
    ("engines", 3, r"three-engined?", r"trimotor(?:es)?"),
    ("engines", 4, r"four-engined?", r"cuatrimotor(?:es)?"),
    ("seats", 2, r"two-seaters?", r"biplazas?"),
    ("nations", 2, r"binational|two-nation", r"binacional(?:es)?"),
    ("nations", 3, r"three-nation|trinational", r"trinacional(?:es)?"),
    ("colours", 2, r"two-tone|two-colou?red", r"bicolor(?:es)?"),
    ("colours", 3, r"tricolou?rs?|three-colou?red", r"tricolor(?:es)?"),
    ("chambers", 2, r"bicameral", r"bicameral(?:es)?"),
    ("tongues", 2, r"bilingual\w*", r"bilingues?"),
    ("tongues", 3, r"trilingual\w*", r"trilingues?"),
    ("anniversary", 25, r"silver (?:jubilee|wedding|anniversary)", r"bodas de plata"),
    (
        "anniversary",
        50,
        r"golden (?:jubilee|wedding|anniversary)|semicentennial",
        r"bodas de oro|cincuentenario",
    ),
    ("anniversary", 60, r"diamond (?:jubilee|wedding|anniversary)", r"bodas de diamante"),
    ("anniversary", 75, r"platinum (?:jubilee|wedding)", r"bodas de platino"),
    ("anniversary", 100, r"centenar(?:y|ies)|centennials?", r"centenarios?(?! de)"),
    ("anniversary", 150, r"sesquicentennial|sesquicentenary", r"sesquicentenario"),
    ("anniversary", 200, r"bicentennials?|bicentenar(?:y|ies)", r"bicentenarios?"),
    ("anniversary", 300, r"tercentenary|tricentennial", r"tricentenario"),
    (
        "anniversary",
        400,
        r"quadricentennial|quatercentenary",
        r"cuatricentenario|cuarto centenario",
    ),
    ("anniversary", 500, r"quincentenary|quincentennial", r"quinto centenario|v centenario"),
    (
        "decade of life",
        20,
        r"twenty-?somethings?|{his} (?:early |late |mid-? ?)?(?:twenties|20s)",
        r"veinteañer[oa]s?|veintitant[oa]s|veinte y tant[oa]s|veintipocos",
    ),
    (
        "decade of life",
        30,
        r"thirty-?somethings?|{his} (?:early |late |mid-? ?)?(?:thirties|30s)",
        r"treintañer[oa]s?|treinta y (?:tant|poc)[oa]s|treintaitantos|treinton(?:a|es|as)?",
    ),
    (
        "decade of life",
        40,
        r"forty-?somethings?|quadragenarians?|{his} (?:early |late |mid-? ?)?(?:forties|40s)",
        r"cuarenton(?:a|es|as)?|cuadragenari[oa]s?|cuarenta y (?:tant|poc)[oa]s|cuarentañer[oa]s?",
    ),
    (
        "decade of life",
        50,
        r"fifty-?somethings?|quinquagenarians?|{his} (?:early |late |mid-? ?)?(?:fifties|50s)",
        (
            r"cincuenton(?:a|es|as)?|quincuagenari[oa]s?|cincuenta y (?:tant|poc)[oa]s"
            r"|cincuentañer[oa]s?"
        ),
    ),
    (
        "decade of life",
        60,
        r"sixty-?somethings?|sexagenarians?|{his} (?:early |late |mid-? ?)?(?:sixties|60s)",
        r"sesenton(?:a|es|as)?|sexagenari[oa]s?|sesenta y (?:tant|poc)[oa]s|sesentañer[oa]s?",
    ),
    (
        "decade of life",
        70,
        r"seventy-?somethings?|septuagenarians?|{his} (?:early |late |mid-? ?)?(?:seventies|70s)",
        r"setenton(?:a|es|as)?|septuagenari[oa]s?|setenta y (?:tant|poc)[oa]s",
    ),
    (
        "decade of life",
        80,
        r"eighty-?somethings?|octogenarians?|{his} (?:early |late |mid-? ?)?(?:eighties|80s)",
        r"ochenton(?:a|es|as)?|octogenari[oa]s?|ochenta y (?:tant|poc)[oa]s",
    ),
    (
        "decade of life",
        90,
        r"ninety-?somethings?|nonagenarians?|{his} (?:early |late |mid-? ?)?(?:nineties|90s)",
        r"noventon(?:a|es|as)?|nonagenari[oa]s?|noventa y (?:tant|poc)[oa]s",
    ),
    ("decade of life", 100, r"centenarians?", r"centenari[oa]s?(?= de)"),
    ("contest", 3, r"triathlons?|triathletes?", r"triatlon(?:es)?|triatletas?"),
    ("contest", 5, r"pentathlons?|pentathletes?", r"pentatlon(?:es)?|pentatletas?"),
    ("contest", 7, r"heptathlons?|heptathletes?", r"heptatlon(?:es)?|heptatletas?"),
    ("contest", 10, r"decathlons?|decathletes?", r"decatlon(?:es)?|decatletas?"),
    ("works", 2, r"diptychs?", r"dipticos?"),
    ("works", 3, r"trilog(?:y|ies)|triptychs?", r"trilogias?|tripticos?"),
    ("works", 4, r"tetralog(?:y|ies)", r"tetralogias?"),
)
_HIS = r"(?:(?:in|into|of|well into) )?(?:his|her|their|my|our)"


def count_words(text: str, language: Language) -> tuple[CountWord, ...]:
    """The words of `text` that count without a number, in order."""
    return _read(flat(text), language)


@lru_cache(maxsize=256)
def _read(folded: str, language: Language) -> tuple[CountWord, ...]:
    return tuple(
        CountWord(*_ROWS[int(match.lastgroup[1:])][:2], Span(*match.span()))
        for match in _pattern(language).finditer(folded)
        if match.lastgroup
    )


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    rows = "|".join(
        f"(?P<n{n}>{(row[2] if language == 'en' else row[3]).replace('{his}', _HIS)})"
        for n, row in enumerate(_ROWS)
    )
    return whole(rows)
