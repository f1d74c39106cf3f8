"""The English indefinite article: "a" before a consonant's sound, "an" before a vowel's.

Only words whose sound the tables know are decided, everything else stays: names, unknown acronyms,
words in u- and y-. Authority: AP Stylebook, "a, an"; Chicago Manual of Style, 7.33.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translate.article import Edit
from translate.conventions.position import opens_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

_ARTICLE = re.compile(r"(?<![\w'’.-])(?P<article>[Aa]n?) [“‘\"«(]?(?P<word>\w[\w.,]*)")

# Read letter by letter, the first letter's name beginning with a vowel: eff, aitch, ell …
_SPELLED_VOWEL = frozenset(
    "ADHD AI EU EPA FBI FDA FIA FM FTA HIV HQ HR IDL IMF IOC IT LED LGBT LGBTI LGBTQ LLC LNG LP "
    "MBA MEP MOU MP MRI MVP NBA NFL NGO NHL NHS NPR NRA NSA NYPD OAS RPG RV SMS SOS SUV XML".split()
)
# Read letter by letter or as a word, and the first sound is /j/.
_SPELLED_CONSONANT = frozenset("UN US UK USB UFO UAE UNESCO UNICEF UNHCR UNODC U.S U.N U.K".split())

# Vowel letters with a consonant's sound, /j/ or /w/.
_CONSONANT_SOUND = re.compile(
    r"eu|ewe|one(?:s|time)?$|once|oaxaca|ouagadougou"
    r"|u(?:biq|ganda|k|nanim|nesco|ni(?!n|mp|mag|dentif)|r[aiou](?!b)|s[aeu]|t[eio])",
    re.IGNORECASE,
)
_VOWEL_SOUND = re.compile(
    r"[aeio]|heir|honest|honou?r|hour"
    r"|u(?:gl|l|mb|n(?!i|anim|esco)|ni(?:n|mp|mag|dentif)|p|rb|rg|rn|sh|tm|tt)",
    re.IGNORECASE,
)
# Consonants that everybody hears; some drop the h of "historic", "hotel", "herb".
_HEARD = re.compile(
    r"[bcdfgjklmnpqrstvwz][a-z]"
    r"|h(?!abit|allu|eir|erb|eredi|ero|istor|mm|onest|ono|otel|our|yster)",
    re.IGNORECASE,
)
# Before these "a" is a letter, not an article: "type a and b", "a is for …".
_NO_NOUN = frozenset("is and or in on of as at are if a an i".split())
_EIGHT = re.compile(r"8[\d.,]*|1[18](?:,\d{3})*(?:\.\d+)?|1[18]\d\d")


def indefinite_article(_: str, target: str) -> Iterator[Edit]:
    """Put a or an by the sound that follows: an airstrip, a university."""
    for match in _ARTICLE.finditer(target):
        article, word = match["article"], match["word"].rstrip(".,")
        # "Hepatitis A outbreak", "an A": a capital inside a sentence is a letter.
        if article[0] == "A" and not opens_sentence(target, match.start()):
            continue
        wanted = _wanted(word)
        if wanted and wanted != article.lower():
            yield Edit(*match.span("article"), article[0] + wanted[1:])


def _wanted(word: str) -> str:
    """Say a or an, or nothing where the sound is not known."""
    if word[0].isdigit():
        return _before_figure(word)
    if word in _SPELLED_VOWEL:
        return "an"
    if word in _SPELLED_CONSONANT:
        return "a"
    if word.lower() in _NO_NOUN or len(word) == 1 or not word.isalpha():
        return ""
    # mRNA, iPhone, NATO: inner capitals mean letters that are spelled out, or not.
    if not word[1:].islower():
        return ""
    return _before_word(word)


def _before_word(word: str) -> str:
    if _CONSONANT_SOUND.match(word):
        return "a"
    if _VOWEL_SOUND.match(word):
        return "an"
    return "a" if word[0].lower() not in "aeiouy" and _HEARD.match(word) else ""


def _before_figure(word: str) -> str:
    """Eight, eleven and eighteen begin with a vowel; no other figure does."""
    if not re.fullmatch(r"\d[\d.,]*", word):
        return ""
    return "an" if _EIGHT.fullmatch(word) else "a"
